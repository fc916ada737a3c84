import type { Param, RawRow } from '../database/index.js';
import { badRequest } from '../problem/problem.js';

/** A cursor is the sort values and the id of the last row seen, opaque to the caller. */
export function writeCursor(row: RawRow, keys: readonly string[]): string {
  const values = keys.map((k) => row[k] ?? null);
  return Buffer.from(JSON.stringify([...values, row['id']])).toString('base64url');
}

export function readCursor(text: string, sorts: number): Param[] {
  let values: unknown;
  try { values = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')); } catch { values = undefined; }
  const ok = Array.isArray(values) && values.length === sorts + 1 && values.every((v) => v === null || typeof v === 'string' || typeof v === 'number');
  if (!ok) throw badRequest('bad_page', {}, '/cursor');
  return values as Param[];
}

export interface SortKey { column: string; descending: boolean }

/** Condition for the rows behind a cursor. Both engines sort NULL before everything; the id breaks ties in the direction of the last sort. */
export function keyset(sorts: readonly SortKey[], values: readonly Param[], tieDescending = sorts[sorts.length - 1]?.descending ?? true): { text: string; params: Param[] } {
  const [key, ...rest] = sorts;
  const id = values[values.length - 1] as Param;
  if (!key) return { text: `t.id${tieDescending ? '<' : '>'}?`, params: [id] };
  if (key.column === 't.id') return { text: `t.id${key.descending ? '<' : '>'}?`, params: [id] };
  const value = values[0] as Param;
  const tail = keyset(rest, values.slice(1), tieDescending);
  const same = value === null ? { text: `${key.column} IS NULL`, params: [] } : { text: `${key.column}=?`, params: [value] };
  const tie = { text: `(${same.text} AND ${tail.text})`, params: [...same.params, ...tail.params] };
  if (value === null) return key.descending ? tie : { text: `(${key.column} IS NOT NULL OR ${tie.text})`, params: tie.params };
  const beyond = key.descending ? `${key.column}<? OR ${key.column} IS NULL` : `${key.column}>?`;
  return { text: `(${beyond} OR ${tie.text})`, params: [value, ...tie.params] };
}
