import { computed, onScopeDispose, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { countKey, isBeyond, lastNumberedPage, listRequest, type ListBase, type ListRequest } from './request';
import { sortText } from './codec';
import type { ListAnswer, ListRow, ListState } from './types';

/** Sends one request of a list; the signal ends it when a newer one follows. */
export type ListSender = (request: ListRequest, signal: AbortSignal) => Promise<ListAnswer>;

export interface ListSources {
  path: string;
  state: Readonly<Ref<ListState>>;
  base: Readonly<Ref<ListBase>>;
  /** The list may be fetched. */
  enabled: Readonly<Ref<boolean>>;
  /** The list has totals. */
  summary: Readonly<Ref<boolean>>;
  /** Columns are shown that the rows do not hold by themselves. */
  everyField?: Readonly<Ref<boolean>>;
  send: ListSender;
  /** The page asked for does not exist (any more). */
  toPage: (page: number) => void;
}

export interface ListStore {
  rows: ShallowRef<readonly ListRow[]>;
  total: ComputedRef<number | undefined>;
  totalIsEstimate: ComputedRef<boolean>;
  summary: ComputedRef<ListAnswer['summary']>;
  /** A request is under way. */
  loading: Ref<boolean>;
  /** … and has been for 200 ms: time to show it. */
  slow: Ref<boolean>;
  /** Rows have been shown once; from then on they stay until newer ones are there. */
  loaded: Ref<boolean>;
  error: ShallowRef<unknown>;
  /** There is a page behind this one. */
  hasNext: ComputedRef<boolean>;
  /** Reads the page again, total and summary too. */
  reload: () => Promise<void>;
}

interface Count { key: string; total?: number; estimate: boolean; summary: ListAnswer['summary'] }

const NO_COUNT: Count = { key: '', estimate: false, summary: undefined };

/**
 * Rows of a list page. Only one request lives at a time, an older one is aborted. Total and summary are asked for only
 * when keyword or filter changed; paging and sorting keep them (`count=false`).
 */
export function useList(sources: ListSources): ListStore {
  const rows = shallowRef<readonly ListRow[]>([]);
  const counted = shallowRef<Count>(NO_COUNT);
  const nextCursor = shallowRef<string | null | undefined>();
  const error = shallowRef<unknown>();
  const loading = ref(false);
  const slow = ref(false);
  const loaded = ref(false);
  const cursors = new Map<number, string>();
  let walk = '';
  let running: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const begin = (): AbortController => {
    running?.abort();
    const own = (running = new AbortController());
    loading.value = true;
    clearTimeout(timer);
    timer = setTimeout(() => { slow.value = running === own; }, 200);
    return own;
  };
  const end = (): void => { running = undefined; clearTimeout(timer); loading.value = slow.value = false; };

  /** Cursor of a page beyond page numbers; `null` when the way there is unknown. */
  function cursorOf(state: ListState, key: string): string | null | undefined {
    const now = `${key}|${sortText(state.sort)}|${state.pageSize}`;
    if (now !== walk) { cursors.clear(); walk = now; }
    return isBeyond(state.page, state.pageSize) ? cursors.get(state.page) ?? null : undefined;
  }

  function take(answer: ListAnswer, state: ListState, key: string): void {
    if (answer.total !== undefined) counted.value = { key, total: answer.total, estimate: answer.totalIsEstimate === true, summary: answer.summary ?? (counted.value.key === key ? counted.value.summary : undefined) };
    else if (counted.value.key !== key) counted.value = { ...NO_COUNT, key, summary: answer.summary };
    nextCursor.value = answer.nextCursor;
    if (answer.nextCursor) cursors.set(state.page + 1, answer.nextCursor);
    error.value = undefined;
    const { total } = counted.value;
    if (answer.items.length === 0 && state.page > 1 && total !== undefined) { sources.toPage(Math.min(state.page - 1, lastNumberedPage(total, state.pageSize))); return; }
    rows.value = answer.items;
    loaded.value = true;
  }

  async function fetch(force: boolean): Promise<void> {
    const state = sources.state.value;
    const base = sources.base.value;
    const key = countKey(state, base);
    const cursor = cursorOf(state, key);
    if (cursor === null) { sources.toPage(lastNumberedPage(undefined, state.pageSize)); return; }
    const own = begin();
    const request = listRequest(sources.path, state, base, { counted: !force && counted.value.key === key, summary: sources.summary.value, cursor, everyField: sources.everyField?.value });
    try {
      const answer = await sources.send(request, own.signal);
      if (running === own) { end(); take(answer, state, key); }
    } catch (fault) {
      if (running === own) { end(); error.value = fault; }
    }
  }

  const what = computed(() => (sources.enabled.value ? `${countKey(sources.state.value, sources.base.value)}|${sortText(sources.state.value.sort)}|${sources.state.value.page}|${sources.state.value.pageSize}|${sources.everyField?.value ? '*' : ''}` : ''));
  watch(what, (now) => { if (now) void fetch(false); }, { immediate: true });
  onScopeDispose(() => { running?.abort(); end(); });

  const hasNext = computed(() => {
    const { page, pageSize } = sources.state.value;
    const { total, estimate } = counted.value;
    if (nextCursor.value) return true;
    if (isBeyond(page + 1, pageSize)) return false;
    return total === undefined || estimate ? rows.value.length === pageSize : page * pageSize < total;
  });

  return {
    rows, loading, slow, loaded, error, hasNext,
    total: computed(() => counted.value.total), totalIsEstimate: computed(() => counted.value.estimate), summary: computed(() => counted.value.summary),
    reload: () => fetch(true),
  };
}
