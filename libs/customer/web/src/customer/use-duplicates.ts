import { isCreditCode, phoneKey } from '@steward/kernel';
import type { FormValues } from '@steward/ui';
import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import { findDuplicates, type Duplicate } from './customer.api';

/** What of a form can be looked up; undefined when nothing is typed far enough to say anything. */
export function lookupOf(values: FormValues, exclude?: number): { name?: string; mobile?: string; creditCode?: string; exclude?: number } | undefined {
  const text = (key: string): string => (typeof values[key] === 'string' ? values[key].trim() : '');
  const asked: { name?: string; mobile?: string; creditCode?: string } = {};
  if ([...text('name')].length >= 2) asked.name = text('name');
  if (phoneKey(text('mobile')).length >= 7) asked.mobile = text('mobile');
  if (isCreditCode(text('creditCode'))) asked.creditCode = text('creditCode');
  return Object.keys(asked).length > 0 ? { ...asked, ...(exclude ? { exclude } : {}) } : undefined;
}

/** Looks for the same firm while it is typed (查重), 400 ms after the last key. A failing look-up shows nothing: the server checks again on saving. */
export function useDuplicates(values: () => FormValues | undefined, exclude: () => number | undefined): { found: ShallowRef<Duplicate[]>; busy: Ref<boolean> } {
  const found = shallowRef<Duplicate[]>([]);
  const busy = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked: AbortController | undefined;

  watch(() => JSON.stringify(lookupOf(values() ?? {}, exclude()) ?? null), (key) => {
    clearTimeout(timer);
    asked?.abort();
    const lookup = JSON.parse(key) as ReturnType<typeof lookupOf> | null;
    if (!lookup) { found.value = []; return; }
    timer = setTimeout(async () => {
      const own = new AbortController();
      asked = own;
      busy.value = true;
      try {
        found.value = await findDuplicates(lookup, own.signal);
      } catch {
        if (!own.signal.aborted) found.value = [];
      } finally {
        if (asked === own) busy.value = false;
      }
    }, 400);
  });
  onScopeDispose(() => { clearTimeout(timer); asked?.abort(); });
  return { found, busy };
}
