import { describe, expect, it } from 'vitest';
import type { TargetRow } from './target.api';
import { barOf, overMonths, rateText, sumOf, tableOf, treeOf, typed } from './target-figures';
import { listBehind, monthsOf } from './use-completion';

const row = (kind: 'user' | 'department', subjectId: number, departmentId: number | null): TargetRow => ({ kind, subjectId, name: `${kind}${subjectId}`, departmentId, settable: true, months: [] });

describe('figures of targets', () => {
  it('a year is spread to the cent', () => {
    const parts = overMonths(100_000_01);
    expect(parts.reduce((a: number, n) => a + (n ?? 0), 0)).toBe(100_000_01);
    expect(Math.max(...parts.map(Number)) - Math.min(...parts.map(Number))).toBeLessThanOrEqual(1);
    expect(overMonths(null)).toEqual(Array(12).fill(null));
    expect(overMonths(0)).toEqual(Array(12).fill(0));
  });

  it('reads what people type, and nothing else', () => {
    expect([typed('1.2万', 'orderAmount'), typed('1,000.5', 'received'), typed('', 'profit'), typed('12', 'followUps')]).toEqual([1_200_000, 100_050, null, 12]);
    for (const wrong of ['abc', '-1', '1.234']) expect(typed(wrong, 'orderAmount')).toBeUndefined();
    for (const wrong of ['1.5', '-1', '2000000']) expect(typed(wrong, 'newCustomers')).toBeUndefined();
  });

  it('sums, rates and bars', () => {
    expect([sumOf([null, null]), sumOf([null, 0]), sumOf([1, 2])]).toEqual([null, 0, 3]);
    expect([rateText(1, 3), rateText(5, null), rateText(5, 0), barOf(5, 2), barOf(-1, 2), barOf(1, 4)]).toEqual(['33.3%', '', '', '100%', '0%', '25%']);
  });

  it('a table of the clipboard keeps its empty lines', () => {
    expect(tableOf('1\t2\r\n\r\n3\t\r\n')).toEqual([['1', '2'], [''], ['3', '']]);
  });

  it('people stand below their department, those of departments out of sight on top', () => {
    const tree = treeOf([row('department', 1, 9), row('department', 2, 1), row('user', 5, 2), row('user', 6, 1), row('user', 7, null)]);
    expect(tree.map((r) => [r.row.name, r.depth, r.children])).toEqual([['department1', 0, true], ['user6', 1, false], ['department2', 1, true], ['user5', 2, false], ['user7', 0, false]]);
    expect(tree.find((r) => r.row.subjectId === 5)?.inside).toEqual(['department:1', 'department:2']);
  });

  it('periods are those a month lies in', () => {
    expect([monthsOf('month', 4), monthsOf('quarter', 4), monthsOf('half', 11)]).toEqual([[4], [3, 4, 5], [6, 7, 8, 9, 10, 11]]);
  });

  it('a figure leads to its list, if there is one one may open', () => {
    const all = [row('department', 1, null), row('department', 2, 1), row('user', 5, 2)];
    const to = (of: TargetRow | undefined, metric: 'orderAmount' | 'profit' | 'followUps', may = true): { path?: string } | undefined => of && (listBehind(of, all, metric, '2026-02', '2026-02', () => may) as { path: string } | undefined);
    expect(to(all[2], 'orderAmount')?.path).toBe('/sales-orders/team');
    expect([to(all[2], 'profit'), to(all[0], 'followUps'), to(all[2], 'orderAmount', false)]).toEqual([undefined, undefined, undefined]);
  });
});
