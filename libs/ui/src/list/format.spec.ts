import { describe, expect, it } from 'vitest';
import { formatInstant, formatNumber, groupDigits, isNegative, valueAt } from './format';
import { ariaSort, nextSort } from './sort';
import { pickedTotals, serverTotals } from './totals';

it('writes figures without turning them into floats', () => {
  expect(groupDigits('-12345678901234567.89')).toBe('-12,345,678,901,234,567.89');
  expect(groupDigits('0.1234567')).toBe('0.1234567');
  expect(formatNumber('1234.5', 'money')).toBe('1,234.50');
  expect(formatNumber('1200.5000', 'quantity')).toBe('1,200.5');
  expect(formatNumber('100', 'quantity')).toBe('100');
  expect(formatNumber('0.0700', 'rate')).toBe('7%');
  expect(formatNumber('n/a', 'money')).toBe('n/a');
  expect([isNegative('-0.50'), isNegative('-0.00'), isNegative('3')]).toEqual([true, false, false]);
});

it('writes instants in the zone of the company', () => {
  expect(formatInstant('2026-11-23T16:05:00Z', 'Asia/Shanghai')).toBe('2026-11-24 00:05');
  expect(formatInstant(null, 'Asia/Shanghai')).toBe('');
});

it('finds custom values', () => {
  expect(valueAt({ custom: { grade: 'A' } }, 'custom.grade')).toBe('A');
  expect(valueAt({ custom: null }, 'custom.grade')).toBeUndefined();
});

describe('sort by clicks', () => {
  const a = { key: 'a', desc: false };
  it('turns over one column', () => {
    expect(nextSort([], 'a', false)).toEqual([a]);
    expect(nextSort([a], 'a', false)).toEqual([{ key: 'a', desc: true }]);
    expect(nextSort([{ key: 'a', desc: true }], 'a', false)).toEqual([]);
    expect(nextSort([a], 'b', false)).toEqual([{ key: 'b', desc: false }]);
  });
  it('adds columns with Shift, three at most', () => {
    const two = nextSort([a], 'b', true);
    expect(two).toEqual([a, { key: 'b', desc: false }]);
    expect(nextSort(two, 'a', true)).toEqual([{ key: 'a', desc: true }, { key: 'b', desc: false }]);
    expect(nextSort(nextSort(two, 'c', true), 'd', true).map((s) => s.key)).toEqual(['a', 'b', 'd']);
    expect([ariaSort(two, 'b'), ariaSort(two, 'x')]).toEqual(['ascending', 'none']);
  });
});

it('adds up exactly', () => {
  const columns = [{ key: 'amount', title: 'a', kind: 'money' as const, totals: true }, { key: 'name', title: 'n', kind: 'text' as const }];
  expect(pickedTotals([{ id: 1, amount: '0.10' }, { id: 2, amount: '0.20' }, { id: 3, amount: null }], columns)?.values).toEqual({ amount: '0.3' });
  expect(serverTotals({ amount: '12.00', name: 'x' }, columns)?.values).toEqual({ amount: '12.00' });
  expect(serverTotals({}, columns)).toBeUndefined();
});
