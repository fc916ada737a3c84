import { packFilter } from '@steward/ui';
import { computed, shallowRef, type Ref } from 'vue';
import type { RouteLocationRaw } from 'vue-router';
import { readCompletion, type TargetRow, type TargetTable } from './target.api';
import { type Metric, METRICS, sumOf, treeOf, whole, type TreeRow } from './target-figures';

export const PERIODS = ['month', 'quarter', 'half', 'whole'] as const;
export type Period = (typeof PERIODS)[number];
/** Months of the year, from 0, of the period a month lies in. */
export function monthsOf(period: Period, month: number): number[] {
  const size = { month: 1, quarter: 3, half: 6, whole: 12 }[period];
  const first = Math.floor(month / size) * size;
  return Array.from({ length: size }, (_, i) => first + i);
}

/** Target and what was done of it. */
export interface Done { target: number | null; done: number }
export const doneIn = (row: TargetRow, months: readonly number[], metric: Metric): Done => ({
  target: sumOf(months.map((m) => whole(row.months[m]?.target, metric))), done: months.reduce((a, m) => a + (whole(row.months[m]?.actual, metric) ?? 0), 0),
});

/** The completion of a year: rows that have anything to show, and which of them are unfolded. */
export function useCompletion(year: Ref<number>) {
  const table = shallowRef<TargetTable>();
  const error = shallowRef<unknown>();
  const open = shallowRef<ReadonlySet<string>>(new Set());
  let asked: AbortController | undefined;
  let shownYear = 0;

  async function load(): Promise<void> {
    asked?.abort();
    const own = (asked = new AbortController());
    error.value = undefined;
    try {
      const read = await readCompletion(year.value, own.signal);
      if (own.signal.aborted) return;
      table.value = read;
      if (shownYear === 0) open.value = new Set(tree.value.filter((r) => r.depth === 0 || tree.value.length <= 15).map((r) => r.key));
      shownYear = year.value;
    } catch (problem) {
      if (!own.signal.aborted) error.value = problem;
    }
  }

  const says = (row: TargetRow): boolean => row.months.some((cell) => METRICS.some((m) => whole(cell.target, m) !== null || (whole(cell.actual, m) ?? 0) !== 0));
  const aimed = computed(() => (table.value?.rows ?? []).some((row) => row.months.some((cell) => METRICS.some((m) => whole(cell.target, m) !== null))));
  const tree = computed(() => { const rows = table.value?.rows ?? []; const told = rows.filter(says); return treeOf(told.length > 0 ? told : rows); });
  const rows = computed(() => tree.value.filter((r) => r.inside.every((key) => open.value.has(key))));
  const metrics = computed(() => METRICS.filter((m) => m in (table.value?.rows[0]?.months[0]?.target ?? { orderAmount: null })));
  function fold(row: TreeRow): void {
    const next = new Set(open.value);
    if (!next.delete(row.key)) next.add(row.key);
    open.value = next;
  }
  return { table, error, open, load, aimed, tree, rows, metrics, fold };
}

interface Behind { path: string; needs: string; owner: string; department?: string; at: string; state?: boolean }
/** Lists whose rows make up a figure. */
const BEHIND: Partial<Record<Metric, Behind>> = {
  orderAmount: { path: '/sales-orders/team', needs: 'sales.order.view', owner: 'ownerId', department: 'departmentId', at: 'docDate', state: true },
  received: { path: '/receipts', needs: 'finance.receipt.view', owner: 'ownerId', department: 'departmentId', at: 'docDate', state: true },
  newCustomers: { path: '/customers/team', needs: 'customer.customer.view', owner: 'ownerId', department: 'departmentId', at: 'createdAt' },
  followUps: { path: '/follow-ups/team', needs: 'customer.follow_up.view', owner: 'userId', at: 'occurredAt' },
};

/** Where the records behind a figure are listed: of a person by him, of a department by it and all below it. */
export function listBehind(row: TargetRow, all: readonly TargetRow[], metric: Metric, from: string, to: string, can: (code: string) => boolean): RouteLocationRaw | undefined {
  const behind = BEHIND[metric];
  if (!behind || !can(behind.needs)) return undefined;
  const field = row.kind === 'user' ? behind.owner : behind.department;
  if (field === undefined) return undefined;
  const last = new Date(Date.UTC(Number(to.slice(0, 4)), Number(to.slice(5)), 0)).toISOString().slice(0, 10);
  const who = row.kind === 'user' ? { field, op: 'eq' as const, value: row.subjectId } : { field, op: 'in' as const, value: belowOf(row, all) };
  return { path: behind.path, query: { view: 'all', f: packFilter({ and: [who, { field: behind.at, op: 'between', value: [`${from}-01`, last] }, ...(behind.state ? [{ field: 'state', op: 'in' as const, value: ['approved', 'closed'] }] : [])] }) } };
}

function belowOf(row: TargetRow, all: readonly TargetRow[]): number[] {
  const out = new Set([row.subjectId]);
  for (let grew = true; grew;) {
    grew = false;
    for (const r of all) if (r.kind === 'department' && r.departmentId !== null && out.has(r.departmentId) && !out.has(r.subjectId)) { out.add(r.subjectId); grew = true; }
  }
  return [...out];
}
