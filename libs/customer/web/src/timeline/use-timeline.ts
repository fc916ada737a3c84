import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import { appended } from './timeline-text';
import { readTimeline, type PinnedNote, type TimelineItem, type TimelinePage } from './timeline.api';

export interface TimelineStore {
  /** The newest page that was read: its kinds, note and where the next one begins. */
  page: ShallowRef<TimelinePage | undefined>;
  items: ShallowRef<TimelineItem[] | undefined>;
  /** Kinds shown; empty = all. */
  chosen: Ref<string[]>;
  error: ShallowRef<unknown>;
  busy: Ref<boolean>;
  load: () => Promise<void>;
  more: () => Promise<void>;
  /** Takes a kind in or out; without one all are shown. */
  choose: (kind?: string) => void;
  setNote: (note: PinnedNote) => void;
}

/** The timeline of a customer, page by page, read anew with another customer, version or choice of kinds. */
export function useTimeline(id: Ref<number>, version: Ref<number>): TimelineStore {
  const page = shallowRef<TimelinePage>();
  const items = shallowRef<TimelineItem[]>();
  const chosen = ref<string[]>([]);
  const error = shallowRef<unknown>();
  const busy = ref(false);
  let asked: AbortController | undefined;

  async function read(before?: string): Promise<void> {
    asked?.abort();
    const own = (asked = new AbortController());
    busy.value = true;
    try {
      const found = await readTimeline(id.value, { ...(chosen.value.length > 0 ? { kinds: chosen.value.join(',') } : {}), ...(before ? { before } : {}) }, own.signal);
      items.value = before ? appended(items.value ?? [], found.items) : found.items;
      page.value = { ...found, note: found.note ?? page.value?.note ?? null };
      error.value = undefined;
    } catch (problem) {
      if (!own.signal.aborted) error.value = problem;
    } finally {
      if (asked === own) busy.value = false;
    }
  }
  const load = (): Promise<void> => read();
  const more = (): Promise<void> => (page.value?.next ? read(page.value.next) : Promise.resolve());
  function choose(kind?: string): void {
    chosen.value = kind === undefined ? [] : chosen.value.includes(kind) ? chosen.value.filter((one) => one !== kind) : [...chosen.value, kind];
    void load();
  }
  const setNote = (note: PinnedNote): void => { if (page.value) page.value = { ...page.value, note }; };

  watch(id, () => { page.value = undefined; items.value = undefined; chosen.value = []; });
  watch([id, version], () => void load(), { immediate: true });
  onScopeDispose(() => asked?.abort());
  return { page, items, chosen, error, busy, load, more, choose, setNote };
}
