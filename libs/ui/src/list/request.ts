import type { Filter } from '@steward/kernel';
import { combine } from './filter-edit';
import { sortText } from './codec';
import type { ListState } from './types';

/** Rows reachable by page number; beyond them the list is walked with a cursor (api.md "Lists"). */
export const MAX_OFFSET = 10_000;
/** Longest `where` in an address; longer ones go as POST …/search. */
export const MAX_WHERE_BYTES = 4096;

/** What is sent besides the user's own state: the fixed part of the view. */
export interface ListBase { where?: Filter; query?: Record<string, string> }

export interface ListRequest {
  method: 'GET' | 'POST';
  path: string;
  query?: Record<string, string>;
  body?: Record<string, unknown>;
}

/** The filter in force: the view's own part and the user's. */
export const wholeFilter = (state: ListState, base: ListBase): Filter | undefined => combine(base.where, state.where);

/** Two states with the same key have the same rows, total and summary, only another page or order. */
export function countKey(state: ListState, base: ListBase): string {
  return JSON.stringify([state.q, wholeFilter(state, base) ?? null, base.query ?? null]);
}

export interface RequestOptions {
  /** Total and summary are known already. */
  counted: boolean;
  /** The list has totals. */
  summary: boolean;
  cursor?: string;
  /** Columns are shown that the rows do not hold by themselves. */
  everyField?: boolean;
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** The request for one page of a list. */
export function listRequest(path: string, state: ListState, base: ListBase, options: RequestOptions): ListRequest {
  const where = wholeFilter(state, base);
  const json = where ? JSON.stringify(where) : '';
  const sort = sortText(state.sort);
  const long = bytes(json) > MAX_WHERE_BYTES;
  if (long) {
    const body: Record<string, unknown> = { where, page: state.page, pageSize: state.pageSize };
    if (state.q) body['q'] = state.q;
    if (sort) body['sort'] = sort;
    if (options.cursor) { body['cursor'] = options.cursor; delete body['page']; }
    if (options.counted) body['count'] = false;
    else if (options.summary) body['summary'] = true;
    if (options.everyField) body['fields'] = ['*'];
    return { method: 'POST', path: `${path}/search`, query: base.query, body };
  }
  const query: Record<string, string> = { ...filterQuery(state, base), pageSize: String(state.pageSize) };
  if (options.cursor) query['cursor'] = options.cursor;
  else query['page'] = String(state.page);
  if (options.counted) query['count'] = 'false';
  else if (options.summary) query['summary'] = 'true';
  if (options.everyField) query['fields'] = '*';
  return { method: 'GET', path, query };
}

/** `q`, `where` and `sort` as query parameters: the same on list and export. */
export function filterQuery(state: ListState, base: ListBase): Record<string, string> {
  const query: Record<string, string> = { ...base.query };
  const where = wholeFilter(state, base);
  const sort = sortText(state.sort);
  if (state.q) query['q'] = state.q;
  if (where) query['where'] = JSON.stringify(where);
  if (sort) query['sort'] = sort;
  return query;
}

/** Last page a number leads to. */
export function lastNumberedPage(total: number | undefined, pageSize: number): number {
  const deepest = Math.floor(MAX_OFFSET / pageSize);
  return total === undefined ? deepest : Math.max(1, Math.min(deepest, Math.ceil(total / pageSize)));
}

/** The page lies beyond what page numbers reach. */
export const isBeyond = (page: number, pageSize: number): boolean => page * pageSize > MAX_OFFSET;
