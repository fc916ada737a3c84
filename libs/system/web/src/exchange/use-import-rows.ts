import { isProblem, toast } from '@steward/ui';
import { ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import { correctRow, importRows, type ImportCounts, type ImportRow } from './exchange.api';
import { ROW_FILTERS } from './import-steps';

export const PAGE_SIZE = 50;

export interface ImportRowStore {
  rows: ShallowRef<ImportRow[]>;
  total: Ref<number>;
  page: Ref<number>;
  filter: Ref<string>;
  loading: Ref<boolean>;
  error: ShallowRef<unknown>;
  load: () => Promise<void>;
  /** Corrects one cell; the row stays where it is until the page is read again. */
  correct: (row: ImportRow, column: number, text: string) => Promise<ImportCounts | undefined>;
}

/** Rows of an import, page by page. `key` changes when the rows have changed as a whole (validated anew, committed, undone). */
export function useImportRows(id: () => number, key: () => string, first: () => string): ImportRowStore {
  const rows = shallowRef<ImportRow[]>([]);
  const total = ref(0);
  const page = ref(1);
  const filter = ref(first());
  const loading = ref(false);
  const error = shallowRef<unknown>();
  let asked: AbortController | undefined;

  async function load(): Promise<void> {
    asked?.abort();
    const own = new AbortController();
    asked = own;
    loading.value = true;
    try {
      const answer = await importRows(id(), ROW_FILTERS[filter.value] ?? [], page.value, PAGE_SIZE, own.signal);
      rows.value = answer.items;
      total.value = answer.total;
      error.value = undefined;
    } catch (problem) {
      if (!own.signal.aborted) error.value = problem;
    } finally {
      if (asked === own) loading.value = false;
    }
  }

  async function correct(row: ImportRow, column: number, text: string): Promise<ImportCounts | undefined> {
    try {
      const { counts, ...fresh } = await correctRow(id(), row, { [column]: text.trim() === '' ? null : text.trim() });
      rows.value = rows.value.map((one) => (one.row === fresh.row ? fresh : one));
      return counts;
    } catch (problem) {
      toast.problem(problem);
      if (isProblem(problem) && (problem.status === 412 || problem.status === 409)) await load();
      return undefined;
    }
  }

  watch([id, key], () => { filter.value = first(); page.value = 1; void load(); }, { immediate: true });
  watch(filter, () => { if (page.value !== 1) page.value = 1; else void load(); });
  watch(page, () => void load());
  return { rows, total, page, filter, loading, error, load, correct };
}
