import { Decimal, type FieldKind } from '@steward/kernel';

/** `1234567.5` → `1,234,567.50`; the text of a decimal, never a float. */
export function groupDigits(text: string): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(\.\d+)?$/.exec(text) ?? [];
  return whole ? sign + whole.replace(/\B(?=(\d{3})+$)/g, ',') + rest : text;
}

const trimZeros = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/** A figure as lists show it (ux.md 2.13): amounts with two decimals, quantities and prices without trailing zeros, rates as percent. */
export function formatNumber(value: unknown, kind: FieldKind): string {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  if (!/^-?\d+(\.\d+)?$/.test(text)) return text;
  switch (kind) {
    case 'money': return groupDigits(new Decimal(text).toFixed(2));
    case 'rate': return `${trimZeros(new Decimal(text).times(100).toFixed(2))}%`;
    case 'quantity': case 'price': return groupDigits(trimZeros(text));
    default: return groupDigits(text);
  }
}

/** A figure below zero. */
export const isNegative = (value: unknown): boolean => (typeof value === 'number' || typeof value === 'string') && /^-.*[1-9]/.test(String(value));

const clocks = new Map<string, Intl.DateTimeFormat>();

/** An instant as `2026-11-23 14:05` in a time zone. */
export function formatInstant(value: unknown, timeZone: string): string {
  if (typeof value !== 'string' || value === '') return '';
  const at = new Date(value);
  if (Number.isNaN(at.getTime())) return value;
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
    clocks.set(timeZone, clock);
  }
  return clock.format(at);
}

/** `1204` → `1,204`, for counts in texts. */
export const count = (n: number | undefined): string => groupDigits(String(n ?? 0));

/** Value of a row by dotted key: `custom.grade`. A key that stands in the row as it is wins. */
export function valueAt(row: Record<string, unknown>, key: string): unknown {
  if (key in row || !key.includes('.')) return row[key];
  let at: unknown = row;
  for (const part of key.split('.')) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string, unknown>)[part];
  }
  return at;
}
