import ExcelJS from 'exceljs';
import { expect } from '@jest/globals';
import type { Client } from '../../harness/index.js';
import { commit, upload, validate } from './imports.js';

/** Rows of the API as the scenarios read them; only the fields they look at. */
export interface DocumentLine { id: number; productId: number; quantity: string; baseQuantity: string }
export interface TradeDocument { id: number; version: number; no: string | null; state: string; docDate: string; total: string; lines: DocumentLine[] }
export interface Receivable { id: number; customerId: number; sourceType: string; sourceId: number; amount: string; settled: string; open: string }
export interface Page<T> { items: T[]; total: number; summary: Record<string, string>; nextCursor?: string }

/** Does `work` for all items, so many at a time, and answers the results in the order of the items. */
export async function each<T, R>(items: readonly T[], width: number, work: (item: T, i: number) => Promise<R>): Promise<R[]> {
  const out: R[] = [];
  let next = 0;
  const hand = async (): Promise<void> => { for (let i = next++; i < items.length; i = next++) out[i] = await work(items[i] as T, i); };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, hand));
  return out;
}

/** All rows of a list behind its cursor, by a filter like `{ 'filter[customerId]': 7 }`. */
export async function all<T>(c: Client, path: string, query: Record<string, string | number> = {}): Promise<T[]> {
  const out: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await c.ok.get<Page<T>>(path, { query: { pageSize: 200, count: 'false', sort: 'id', ...query, ...(cursor === undefined ? {} : { cursor }) } });
    out.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return out;
}

/** Number of the filtered rows and their totals. */
export const totals = async (c: Client, path: string, query: Record<string, string | number> = {}): Promise<{ n: number } & Record<string, string | number>> => {
  const { total, summary } = await c.ok.get<Page<unknown>>(path, { query: { pageSize: 1, summary: 'true', ...query } });
  return { ...summary, n: total };
};

/** Creates a document and lets it take effect at once. */
export const book = <T extends TradeDocument = TradeDocument>(c: Client, path: string, body: object): Promise<T> => c.ok.post<T>(path, body, { query: { approve: true } });

/** Imports rows as a workbook through the import centre, each column under the header given; answers how many were created. */
export async function importRows(c: Client, entity: string, mapping: Record<string, string>, rows: readonly Record<string, string>[], decisions: { unknownChoices?: string } = {}): Promise<number> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(entity);
  const headers = Object.values(mapping);
  sheet.addRow(headers);
  for (const row of rows) sheet.addRow(headers.map((head) => row[head] ?? ''));
  const up = await upload(c, `${entity}.xlsx`, new Uint8Array(await book.xlsx.writeBuffer()), entity);
  expect({ status: up.status, rowCount: up.body.rowCount, problem: up.body.code }).toEqual({ status: 201, rowCount: rows.length, problem: undefined });
  const unsuggested = { ...up.body, columns: up.body.columns.map((column) => ({ ...column, suggestedField: null })) };
  const checked = await validate(c, unsuggested, { corrections: mapping, ...decisions });
  if (checked.counts.invalid > 0) throw new Error(`${entity}: ${JSON.stringify((await c.ok.get(`/imports/${up.body.id}/rows`, { query: { 'filter[state][eq]': 'invalid', pageSize: 5 } })).items)}`);
  const { counts } = await commit(c, up.body.id, { allOrNothing: true });
  return counts.created;
}
