import { checkFilter, isAnd, isCondition, isOr, type Filter, type FilterValue, type Operator } from '@steward/kernel';
import type { ListState, SortItem } from './types';

/** Page sizes of the pager. */
export const PAGE_SIZES = [20, 50, 100, 200] as const;

/** `-createdAt,code` to sort items; empty parts vanish. */
export function parseSort(text: string): SortItem[] {
  return text.split(',').map((part) => part.trim()).filter((part) => part.replace(/^-/, '') !== '')
    .map((part) => (part.startsWith('-') ? { key: part.slice(1), desc: true } : { key: part, desc: false }));
}

/** Sort items to `-createdAt,code`. */
export function sortText(sort: readonly SortItem[]): string {
  return sort.map((item) => (item.desc ? '-' : '') + item.key).join(',');
}

type Packed = readonly unknown[];

/** A filter in few characters: `["level","in",["A"]]`, groups `["&",…]` and `["|",…]`. */
export function packFilter(filter: Filter): string {
  return JSON.stringify(pack(filter));
}

function pack(filter: Filter): Packed {
  if (isAnd(filter)) return ['&', ...filter.and.map(pack)];
  if (isOr(filter)) return ['|', ...filter.or.map(pack)];
  return filter.value === undefined ? [filter.field, filter.op] : [filter.field, filter.op, filter.value];
}

/** Reads a packed filter, or the plain AST a link was composed with; undefined when it is none. */
export function unpackFilter(text: string): Filter | undefined {
  let input: unknown;
  try { input = JSON.parse(text); } catch { return undefined; }
  const filter = unpack(input);
  return filter === undefined || checkFilter(filter) ? undefined : (filter as Filter);
}

function unpack(input: unknown): unknown {
  if (!Array.isArray(input)) return input;
  const [head, ...rest] = input as unknown[];
  if (head === '&') return { and: rest.map(unpack) };
  if (head === '|') return { or: rest.map(unpack) };
  const condition = { field: head as string, op: rest[0] as Operator };
  return rest.length > 1 ? { ...condition, value: rest[1] as FilterValue } : condition;
}

/** Both filters say the same, whatever the order of their keys. */
export function sameFilter(a: Filter | undefined, b: Filter | undefined): boolean {
  return (a ? packFilter(a) : '') === (b ? packFilter(b) : '');
}

/** Query of an address, as vue-router gives it. */
export type UrlQuery = Record<string, string | null | undefined | (string | null)[]>;

/** Keys of the address that belong to a list. */
export const URL_KEYS = ['view', 'base', 'q', 'f', 'sort', 'page', 'size'] as const;

const text = (value: UrlQuery[string]): string | undefined => {
  const one = Array.isArray(value) ? value[0] : value;
  return one ?? undefined;
};

/**
 * State to the keys of the address. A key is left out only when its value is both the plain default of the list and that of the
 * view, so that the link also restores the list for a colleague who does not see the view.
 */
export function encodeState(state: ListState, viewDefaults: ListState, plain: ListState): Record<string, string> {
  const out: Record<string, string> = {};
  const put = (key: string, of: (s: ListState) => string): void => {
    const value = of(state);
    if (value !== of(plain) || value !== of(viewDefaults)) out[key] = value;
  };
  if (state.view !== plain.view) out['view'] = state.view;
  put('base', (s) => s.base);
  put('q', (s) => s.q);
  put('f', (s) => (s.where ? packFilter(s.where) : ''));
  put('sort', (s) => sortText(s.sort));
  put('size', (s) => String(s.pageSize));
  if (state.page > 1) out['page'] = String(state.page);
  return out;
}

const positive = (value: string | undefined): number | undefined => {
  const n = Number(value);
  return Number.isSafeInteger(n) && n > 0 ? n : undefined;
};

/** Keys of the address to state; what is absent comes from the view. */
export function decodeState(query: UrlQuery, viewDefaults: ListState): ListState {
  const f = text(query['f']);
  const sort = text(query['sort']);
  const size = positive(text(query['size']));
  return {
    view: viewDefaults.view,
    base: text(query['base']) ?? viewDefaults.base,
    q: text(query['q']) ?? viewDefaults.q,
    where: f === undefined ? viewDefaults.where : unpackFilter(f),
    sort: sort === undefined ? viewDefaults.sort : parseSort(sort),
    page: positive(text(query['page'])) ?? 1,
    pageSize: size === undefined ? viewDefaults.pageSize : Math.min(size, 200),
  };
}

/** True when the value of a condition is complete, so that it can be sent. */
export function isComplete(filter: Filter): boolean {
  if (!isCondition(filter)) return (isAnd(filter) ? filter.and : filter.or).every(isComplete);
  if (filter.op === 'empty' || filter.op === 'nempty') return true;
  const { value } = filter;
  if (Array.isArray(value)) return value.length > 0 && value.every((one) => one !== '' && one !== null);
  return value !== undefined && value !== null && value !== '';
}
