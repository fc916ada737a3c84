import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import { useListTouch } from '@steward/ui';
import { readFollowUp, readPage, type FollowUp } from './follow-up.api';

export interface FollowUpStream {
  /** Undefined until the first page is there. */
  items: ShallowRef<FollowUp[] | undefined>;
  error: ShallowRef<unknown>;
  busy: Ref<boolean>;
  /** There are older ones. */
  more: Ref<boolean>;
  /** From the newest on. */
  load: () => Promise<void>;
  next: () => Promise<void>;
  /** Reads one again in its place. */
  renew: (id: number) => Promise<void>;
}

/** Follow-ups of a customer, the newest first, page after page along a cursor. */
export function useFollowUps(customerId: () => number): FollowUpStream {
  const items = shallowRef<FollowUp[]>();
  const error = shallowRef<unknown>();
  const busy = ref(false);
  const more = ref(false);
  let cursor = '';
  let asked: AbortController | undefined;
  onScopeDispose(() => asked?.abort());

  async function page(from: string): Promise<void> {
    asked?.abort();
    const own = (asked = new AbortController());
    busy.value = true;
    try {
      const answer = await readPage(customerId(), from, own.signal);
      items.value = from === '' ? answer.items : [...(items.value ?? []), ...answer.items];
      cursor = answer.nextCursor ?? '';
      more.value = cursor !== '';
      error.value = undefined;
    } catch (problem) {
      if (!own.signal.aborted) error.value = problem;
    } finally {
      if (asked === own) busy.value = false;
    }
  }
  const load = (): Promise<void> => page('');
  async function next(): Promise<void> { if (more.value && !busy.value) await page(cursor); }
  async function renew(id: number): Promise<void> {
    try {
      const now = await readFollowUp(id);
      items.value = items.value?.map((one) => (one.id === id ? now : one));
    } catch { await load(); }
  }

  watch(customerId, () => { items.value = undefined; void load(); }, { immediate: true });
  useListTouch('follow-ups', () => { void load(); });
  return { items, error, busy, more, load, next, renew };
}
