import { computed, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import type { BulkTarget, ListRow } from './types';

export interface SelectionStore {
  /** Ticked rows by id; kept while paging and sorting. */
  picked: ShallowRef<ReadonlyMap<number, ListRow>>;
  /** All results of the filter are meant, not only the ticked rows. */
  everything: ShallowRef<boolean>;
  count: ComputedRef<number>;
  pageState: ComputedRef<'none' | 'some' | 'all'>;
  has: (row: ListRow) => boolean;
  toggle: (row: ListRow, on?: boolean) => void;
  togglePage: (on?: boolean) => void;
  /** Ticks rows of the page between two places, both included. */
  range: (from: number, to: number) => void;
  only: (ids: readonly number[]) => void;
  selectEverything: () => void;
  clear: () => void;
  /** Body of an action on many. */
  target: () => BulkTarget;
}

interface Sources {
  rows: Readonly<Ref<readonly ListRow[]>>;
  total: Readonly<Ref<number | undefined>>;
  /** Key of keyword and filter: another one ends the selection. */
  resultKey: Readonly<Ref<string>>;
  /** What "all results" means. */
  filter: () => Omit<Extract<BulkTarget, { expectedCount: number }>, 'expectedCount'>;
}

/** Ticked rows of a list. */
export function useSelection(sources: Sources): SelectionStore {
  const picked = shallowRef<ReadonlyMap<number, ListRow>>(new Map());
  const everything = shallowRef(false);
  const clear = (): void => { picked.value = new Map(); everything.value = false; };
  const edit = (change: (map: Map<number, ListRow>) => void): void => {
    const map = new Map(picked.value);
    change(map);
    everything.value = false;
    picked.value = map;
  };
  const has = (row: ListRow): boolean => everything.value || picked.value.has(row.id);
  watch(sources.resultKey, clear);
  watch(sources.rows, (rows) => {
    if (!rows.some((row) => picked.value.has(row.id))) return;
    const map = new Map(picked.value);
    for (const row of rows) if (map.has(row.id)) map.set(row.id, row);
    picked.value = map;
  });

  const pageState = computed(() => {
    const rows = sources.rows.value;
    if (everything.value && rows.length > 0) return 'all';
    const n = rows.filter((row) => picked.value.has(row.id)).length;
    return n === 0 ? 'none' : n === rows.length ? 'all' : 'some';
  });
  const put = (rows: readonly ListRow[], on: boolean): void => {
    edit((map) => { for (const row of rows) { if (on) map.set(row.id, row); else map.delete(row.id); } });
  };

  return {
    picked, everything, has, clear, pageState,
    count: computed(() => (everything.value ? sources.total.value ?? picked.value.size : picked.value.size)),
    toggle: (row, on) => { put([row], on ?? !has(row)); },
    togglePage: (on) => { put(sources.rows.value, on ?? pageState.value !== 'all'); },
    range: (from, to) => { put(sources.rows.value.slice(Math.min(from, to), Math.max(from, to) + 1), true); },
    only: (ids) => { edit((map) => { for (const id of [...map.keys()]) if (!ids.includes(id)) map.delete(id); }); },
    selectEverything: () => { everything.value = true; },
    target: () => (everything.value
      ? { ...sources.filter(), expectedCount: sources.total.value ?? 0 }
      : { items: [...picked.value.values()].map((row) => ({ id: row.id, version: row.version })) }),
  };
}
