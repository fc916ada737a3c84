import { Decimal } from '@steward/kernel';
import { valueAt } from './format';
import type { ListAnswer, ListColumn, ListRow } from './types';

/** A row of totals below the list. */
export interface TotalLine { id: string; title: string; values: Record<string, string> }

const text = (value: unknown): string | undefined => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined);

/** Totals of all filtered rows, from the server. */
export function serverTotals(summary: ListAnswer['summary'], columns: readonly ListColumn[]): TotalLine | undefined {
  if (!summary) return undefined;
  const values: Record<string, string> = {};
  for (const column of columns) {
    const value = text(summary[column.key]);
    if (column.totals && value !== undefined) values[column.key] = value;
  }
  return Object.keys(values).length ? { id: 'total', title: 'list.total.label', values } : undefined;
}

/** Totals of the ticked rows, exact. */
export function pickedTotals(rows: readonly ListRow[], columns: readonly ListColumn[]): TotalLine | undefined {
  const summed = columns.filter((column) => column.totals);
  if (rows.length === 0 || summed.length === 0) return undefined;
  const values: Record<string, string> = {};
  for (const column of summed) {
    let sum = new Decimal(0);
    for (const row of rows) { const value = text(valueAt(row, column.key)); if (value && /^-?\d+(\.\d+)?$/.test(value)) sum = sum.plus(value); }
    values[column.key] = sum.toString();
  }
  return { id: 'picked', title: 'list.total.selected', values };
}
