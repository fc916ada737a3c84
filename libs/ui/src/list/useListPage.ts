import { computed, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { useRouter } from 'vue-router';
import type { Filter } from '@steward/kernel';
import { confirmDanger, request, t, toast, useCan, useCustomFields, useSession } from './deps';
import { customColumns } from './define';
import { withServerFields } from './columns';
import { combine, fits } from './filter-edit';
import { count, valueAt } from './format';
import { countKey, wholeFilter } from './request';
import { pickedTotals, serverTotals, type TotalLine } from './totals';
import { useChoices } from './useChoices';
import { useColumns, type ColumnStore } from './useColumns';
import { useList, type ListSender, type ListStore } from './useList';
import { useListState, type ListStateStore } from './useListState';
import { useSelection, type SelectionStore } from './useSelection';
import { useViews, type ViewStore } from './useViews';
import { systemViewsOf } from './views';
import type { BulkAction, BulkFailure, BulkOutcome, ListAnswer, ListColumn, ListDefinition, ListRow, ListState, SystemView } from './types';

/** Everything a list page works with. */
export interface ListPage {
  definition: ListDefinition;
  views: ViewStore;
  systemViews: ComputedRef<readonly SystemView[]>;
  states: ListStateStore;
  state: ShallowRef<ListState>;
  columns: ColumnStore;
  list: ListStore;
  selection: SelectionStore;
  totals: ComputedRef<TotalLine[]>;
  /** The first view as it is: nothing the user chose narrows the list. */
  unfiltered: ComputedRef<boolean>;
  setFilter: (where: Filter | undefined) => void;
  clearFilters: () => void;
  openRow: (row: ListRow) => void;
  runBulk: (action: BulkAction) => Promise<void>;
  busy: Ref<boolean>;
  outcome: ShallowRef<BulkOutcome | undefined>;
}

const sendByHttp: ListSender = async (one, signal) => (await request<ListAnswer>(one.method, one.path, { query: one.query, body: one.body, signal })).data;

/** Puts the parts of a list page together; without a screen of its own. */
export function useListPage(definition: ListDefinition): ListPage {
  const can = useCan();
  const session = useSession();
  const router = useRouter();
  useChoices();
  const custom = definition.customEntity ? useCustomFields(definition.customEntity) : computed(() => []);
  const own = withServerFields(definition.columns, definition.server);
  const declared = computed<ListColumn[]>(() => [...own, ...customColumns(custom.value)]);
  const views = useViews(definition.key);
  const systemViews = computed(() => systemViewsOf(definition).filter((view) => !view.needs || can(view.needs)));
  const states = useListState(definition, { saved: views.saved, ready: views.ready, userId: computed(() => session.user?.id ?? 0), systemViews });
  const { state, base } = states;
  const columns = useColumns({ columns: declared, can, saved: states.saved, personal: views.layout, ready: views.ready, saveLayout: views.saveLayout });
  const extra = new Set(own.filter((c) => c.extra ?? c.visible === false).map((c) => c.key));
  const list = useList({
    path: definition.path, state, base, enabled: states.started, summary: computed(() => columns.all.value.some((c) => c.totals)), send: sendByHttp,
    everyField: computed(() => columns.shown.value.some((c) => c.visible && extra.has(c.key))),
    toPage: (page) => { states.apply({ page }, { replace: true }); },
  });
  const selection = useSelection({
    rows: list.rows, total: list.total, resultKey: computed(() => countKey(state.value, base.value)),
    filter: () => ({ where: wholeFilter(state.value, base.value), ...(state.value.q ? { q: state.value.q } : {}), ...(base.value.query ? { query: base.value.query } : {}) }),
  });
  const summed = computed(() => columns.shown.value.filter((column) => column.visible));
  const totals = computed(() => [serverTotals(list.summary.value, summed.value), selection.everything.value ? undefined : pickedTotals([...selection.picked.value.values()], summed.value)]
    .filter((line): line is TotalLine => line !== undefined));

  function setFilter(where: Filter | undefined): void {
    if (fits(combine(base.value.where, where))) states.apply({ where });
    else toast.warning(t('list.filter.tooDeep'));
  }
  function openRow(row: ListRow): void {
    if (definition.rowLink) void router.push(definition.rowLink(row));
  }
  const primary = (own.find((c) => c.primary) ?? own[0])?.key ?? 'id';
  const bulk = useBulk(list, selection, (row) => { const name = valueAt(row, primary); return typeof name === 'string' || typeof name === 'number' ? String(name) : `#${row.id}`; });

  return {
    definition, views, systemViews, states, state, columns, list, selection, totals, setFilter, openRow, ...bulk,
    unfiltered: computed(() => !state.value.q && !state.value.where && states.system.value?.key === systemViews.value[0]?.key),
    clearFilters: () => { states.apply({ q: '', where: undefined }); },
  };
}

/** Runs actions on many rows: asks where they say so, shows what failed, reads the list again. */
function useBulk(list: ListStore, selection: SelectionStore, nameOf: (row: ListRow) => string): Pick<ListPage, 'runBulk' | 'busy' | 'outcome'> {
  const busy = ref(false);
  const outcome = shallowRef<BulkOutcome>();

  /** A failure of a row that was ticked is shown with its name. */
  function named(failure: BulkFailure): BulkFailure {
    const row = selection.picked.value.get(failure.id);
    return row && failure.label === undefined ? { ...failure, label: nameOf(row) } : failure;
  }
  async function sure(action: BulkAction): Promise<boolean> {
    if (!action.ask) return true;
    const n = selection.count.value;
    return (await confirmDanger({ title: t(action.title), text: t(action.ask, { n: count(n) }), count: n, confirmLabel: t(action.title) })) !== undefined;
  }
  async function runBulk(action: BulkAction): Promise<void> {
    if (busy.value || selection.count.value === 0 || !(await sure(action))) return;
    busy.value = true;
    try {
      const result = await action.run(selection.target(), [...selection.picked.value.values()]);
      if (!result) return;
      if (result.failures.length) outcome.value = { ...result, failures: result.failures.map(named) };
      else { toast.success(t('list.bulk.done', { n: count(result.done) })); selection.clear(); }
      await list.reload();
    } catch (error) {
      toast.problem(error);
    } finally {
      busy.value = false;
    }
  }
  return { busy, outcome, runBulk };
}
