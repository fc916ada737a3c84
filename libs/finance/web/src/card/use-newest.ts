import { onActivated, onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue';

export interface Newest<T> { found: ShallowRef<T | undefined>; error: ShallowRef<unknown>; load: () => Promise<void> }

/** What a card shows of a party: read for each party anew, and when its page comes back to the front. */
export function useNewest<T>(id: () => number, read: (id: number, signal: AbortSignal) => Promise<T>): Newest<T> {
  const found = shallowRef<T>();
  const error = shallowRef<unknown>();
  let asked: AbortController | undefined;
  let readAt = 0;
  async function load(): Promise<void> {
    asked?.abort();
    const own = (asked = new AbortController());
    try {
      found.value = await read(id(), own.signal);
      error.value = undefined;
      readAt = Date.now();
    } catch (problem) {
      if (!own.signal.aborted) error.value = problem;
    }
  }
  watch(id, () => { found.value = undefined; void load(); }, { immediate: true });
  onActivated(() => { if (readAt > 0 && Date.now() - readAt > 5_000) void load(); });
  onScopeDispose(() => { asked?.abort(); });
  return { found, error, load };
}
