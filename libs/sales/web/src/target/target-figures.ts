import { SCALE, percentOf, scaled, spread, unscaled } from '@steward/kernel';
import { formatMoney, formatNumber, parseNumber } from '@steward/ui';
import type { Figures, TargetRow } from './target.api';

/** What is aimed at, as the server names it. */
export const METRICS = ['orderAmount', 'received', 'profit', 'newCustomers', 'followUps'] as const;
export type Metric = (typeof METRICS)[number];
export const isCount = (metric: Metric): boolean => metric === 'newCustomers' || metric === 'followUps';
const MOST = { count: 1_000_000, money: 1_000_000_000_000_00 };

/** A figure as a whole number, fen or pieces; null = none. */
export const whole = (of: Figures | undefined, metric: Metric): number | null => { const v = of?.[metric] ?? null; return typeof v === 'string' ? scaled(v, SCALE.money) : v; };
/** As the server wants it. */
export const wire = (n: number | null, metric: Metric): string | number | null => (n === null || isCount(metric) ? n : unscaled(n, SCALE.money));
/** As people read it. */
export const shown = (n: number | null, metric: Metric): string => (n === null ? '' : isCount(metric) ? formatNumber(n) : formatMoney(unscaled(n, SCALE.money)));

/** As it stands in the grid: whole yuan without decimals. */
export const short = (n: number | null, metric: Metric): string => shown(n, metric).replace(/\.00$/, '');

/** What somebody typed or pasted: fen or pieces, null for nothing, undefined for what is no such figure. */
export function typed(text: string, metric: Metric): number | null | undefined {
  const plain = parseNumber(text, isCount(metric) ? 0 : SCALE.money);
  if (plain === undefined || plain === '') return plain === '' ? null : undefined;
  if (!(isCount(metric) ? /^\d{1,7}$/ : /^\d{1,13}(\.\d{1,2})?$/).test(plain)) return undefined;
  const n = isCount(metric) ? Number(plain) : scaled(plain, SCALE.money);
  return n > (isCount(metric) ? MOST.count : MOST.money) ? undefined : n;
}

/** Sum of what is set; null where nothing is. */
export const sumOf = (figures: readonly (number | null)[]): number | null => (figures.every((n) => n === null) ? null : figures.reduce<number>((a, n) => a + (n ?? 0), 0));
/** A yearly figure over twelve months, to the cent; what does not divide goes to the last ones. */
export const overMonths = (n: number | null): (number | null)[] => (n === null ? Array<null>(12).fill(null) : spread(n, Array<number>(12).fill(1)));
/** `56.7%`; empty where there is no target. */
export const rateText = (done: number, target: number | null): string => { const rate = target === null ? null : percentOf(done, target); return rate === null ? '' : `${rate}%`; };
/** Length of the bar of a rate, at most the whole. */
export const barOf = (done: number, target: number | null): string => `${Math.max(0, Math.min(100, Number(target === null ? 0 : (percentOf(done, target) ?? 0))))}%`;

/** Cells of a table as a spreadsheet puts it on the clipboard; empty lines stay, for they are rows too. */
export function tableOf(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return lines.map((line) => line.split('\t').map((cell) => cell.replace(/^"|"$/g, '').trim()));
}

/** A row in the tree of departments: `depth` from 0, `inside` = keys of the departments it lies in. */
export interface TreeRow { key: string; row: TargetRow; depth: number; inside: string[]; children: boolean }
export const keyOf = (row: Pick<TargetRow, 'kind' | 'subjectId'>): string => `${row.kind}:${row.subjectId}`;

/** Departments with their people, then the departments below them; who belongs to none that is shown stands on top level. */
export function treeOf(rows: readonly TargetRow[]): TreeRow[] {
  const departments = new Set(rows.filter((r) => r.kind === 'department').map((r) => r.subjectId));
  const placed = new Set<TargetRow>();
  const out: TreeRow[] = [];
  const within = (parent: number | null): TargetRow[] => rows.filter((r) => (parent === null ? r.departmentId === null || !departments.has(r.departmentId) : r.departmentId === parent && !(r.kind === 'department' && r.subjectId === parent)));
  const walk = (parent: number | null, inside: string[]): void => {
    const level = within(parent).filter((r) => !placed.has(r));
    for (const row of [...level.filter((r) => r.kind === (parent === null ? 'department' : 'user')), ...level.filter((r) => r.kind === (parent === null ? 'user' : 'department'))]) {
      placed.add(row);
      const below = row.kind === 'department' ? within(row.subjectId) : [];
      out.push({ key: keyOf(row), row, depth: inside.length, inside, children: below.length > 0 });
      if (row.kind === 'department') walk(row.subjectId, [...inside, keyOf(row)]);
    }
  };
  walk(null, []);
  return out;
}
