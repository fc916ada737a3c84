import { onActivated, onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';

export interface Load<T> {
  data: ShallowRef<T | undefined>;
  error: ShallowRef<unknown>;
  busy: Ref<boolean>;
  /** Reads again; what is shown stays until the answer comes. */
  reload: () => Promise<void>;
}

/** What a page shows of the server: read at once, again when `key` changes, and when the tab comes back to the front after a while. */
export function useLoad<T>(read: (signal: AbortSignal) => Promise<T>, key: () => unknown = () => 0): Load<T> {
  const data = shallowRef<T>();
  const error = shallowRef<unknown>();
  const busy = ref(false);
  let asked: AbortController | undefined;
  let readAt = 0;

  async function reload(): Promise<void> {
    asked?.abort();
    const own = new AbortController();
    asked = own;
    busy.value = true;
    try {
      data.value = await read(own.signal);
      error.value = undefined;
      readAt = Date.now();
    } catch (problem) {
      if (own.signal.aborted) return;
      error.value = problem;
    } finally {
      if (asked === own) busy.value = false;
    }
  }
  watch(key, () => { data.value = undefined; error.value = undefined; void reload(); }, { immediate: true });
  onActivated(() => { if (readAt > 0 && Date.now() - readAt > 5_000) void reload(); });
  onScopeDispose(() => asked?.abort());
  return { data, error, busy, reload };
}
