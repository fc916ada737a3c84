import { type Condition, type Filter, type FilterValue, OPERATORS, type Operator, allOf, checkFilter, folded } from '@steward/kernel';
import { badRequest } from '../problem/problem.js';

export interface Sort { field: string; descending: boolean }

/** A question to a list, with its shape checked; fields and values are checked by the list itself. */
export interface ListQuery {
  where?: Filter;
  /** Folded text of the one search box. */
  q?: string;
  sort: Sort[];
  page: number;
  pageSize: number;
  count: boolean;
  summary: boolean;
  cursor?: string;
  /** Fields of the rows; `*` = all. Absent: those the list shows by itself. */
  fields?: readonly string[];
}

const MAX_WHERE = 4096;
const MAX_SORTS = 3;
const FILTER_KEY = /^filter\[([A-Za-z][\w.]*)\](?:\[(\w+)\])?$/;

type Raw = Readonly<Record<string, unknown>>;

/** Reads the query string of a GET list (api.md "Lists"); unknown parameters are a 400. `extra` names parameters the endpoint reads itself. */
export function parseListQuery(raw: Raw, extra: readonly string[] = []): ListQuery {
  const out: ListQuery = { sort: [], page: 1, pageSize: 50, count: true, summary: false };
  const filters: Filter[] = [];
  for (const [key, value] of Object.entries(raw)) {
    if (extra.includes(key)) continue;
    if (typeof value !== 'string') throw badRequest('bad_request', {}, `/${key}`);
    if (key === 'page') out.page = positive(value, 1_000_000);
    else if (key === 'pageSize') out.pageSize = positive(value, 200);
    else if (key === 'count') out.count = value !== 'false';
    else if (key === 'summary') out.summary = value === 'true';
    else if (key === 'cursor') out.cursor = value;
    else if (key === 'fields') out.fields = value.split(',').filter(Boolean).slice(0, 200);
    else if (key === 'q') out.q = question(value);
    else if (key === 'sort') out.sort = value.split(',').filter(Boolean).map((s) => (s.startsWith('-') ? { field: s.slice(1), descending: true } : { field: s, descending: false }));
    else if (key === 'where') filters.push(whereText(value));
    else filters.push(shortFilter(key, value));
  }
  return finish(out, filters);
}

/** Reads the body of `POST …/search`. */
export function parseSearchBody(body: unknown): ListQuery {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw badRequest('bad_request');
  const b = body as Record<string, unknown>;
  for (const k of Object.keys(b)) if (!['where', 'q', 'sort', 'page', 'pageSize', 'count', 'summary', 'cursor', 'fields'].includes(k)) throw badRequest('unknown_field', { field: k }, `/${k}`);
  const out: ListQuery = { sort: [], page: 1, pageSize: 50, count: b['count'] !== false, summary: b['summary'] === true };
  if (b['page'] !== undefined) out.page = positive(String(b['page']), 1_000_000);
  if (b['pageSize'] !== undefined) out.pageSize = positive(String(b['pageSize']), 200);
  if (typeof b['cursor'] === 'string') out.cursor = b['cursor'];
  if (Array.isArray(b['fields'])) out.fields = b['fields'].map(String).slice(0, 200);
  if (typeof b['q'] === 'string') out.q = question(b['q']);
  const sort = Array.isArray(b['sort']) ? b['sort'] : typeof b['sort'] === 'string' ? b['sort'].split(',') : [];
  out.sort = sort.filter(Boolean).map((s: unknown) => { const t = String(s); return t.startsWith('-') ? { field: t.slice(1), descending: true } : { field: t, descending: false }; });
  return finish(out, b['where'] === undefined || b['where'] === null ? [] : [checked(b['where'])]);
}

function finish(out: ListQuery, filters: Filter[]): ListQuery {
  if (out.sort.length > MAX_SORTS) throw badRequest('unknown_sort', { field: out.sort[MAX_SORTS]?.field });
  const where = allOf(...filters);
  return where ? { ...out, where } : out;
}

function positive(text: string, most: number): number {
  const n = Number(text);
  if (!Number.isInteger(n) || n < 1 || n > most) throw badRequest('bad_page');
  return n;
}

function question(text: string): string | undefined {
  if (text.length > 100) throw badRequest('bad_value', { field: 'q' }, '/q');
  return folded(text) || undefined;
}

function whereText(text: string): Filter {
  if (text.length > MAX_WHERE) throw badRequest('bad_filter', {}, '/where');
  let value: unknown;
  try { value = JSON.parse(text); } catch { throw badRequest('bad_filter', {}, '/where'); }
  return checked(value);
}

function checked(value: unknown): Filter {
  const wrong = checkFilter(value);
  if (wrong) throw badRequest('bad_filter', { reason: wrong.code }, `/where${wrong.pointer}`);
  return value as Filter;
}

function shortFilter(key: string, value: string): Condition {
  const m = FILTER_KEY.exec(key);
  const field = m?.[1];
  const op = (m?.[2] ?? 'eq') as Operator;
  if (!field) throw badRequest('unknown_field', { field: key }, `/${key}`);
  if (!OPERATORS.includes(op)) throw badRequest('unknown_operator', { field, op }, `/${key}`);
  const many = op === 'in' || op === 'nin' || (op === 'between' && value.includes(','));
  return { field, op, value: (many ? value.split(',') : value) as FilterValue };
}
