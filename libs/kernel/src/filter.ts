/**
 * The one query language of lists, searches, saved views, exports and reports (api.md "Lists").
 * A filter is a tree of groups and conditions; the server compiles it to SQL, the query builder edits it.
 */
export type FieldKind =
  | 'text' | 'integer' | 'money' | 'quantity' | 'price' | 'rate' | 'boolean' | 'date' | 'instant'
  | 'enum' | 'dictionary' | 'tree' | 'region' | 'user' | 'department' | 'ref' | 'tags' | 'multi';

export const OPERATORS = ['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'between', 'in', 'nin', 'contains', 'ncontains', 'starts', 'ends', 'empty', 'nempty', 'under'] as const;
export type Operator = (typeof OPERATORS)[number];

export type FilterValue = string | number | boolean | null | readonly (string | number)[];
export interface Condition { field: string; op: Operator; value?: FilterValue }
export interface AndGroup { and: readonly Filter[] }
export interface OrGroup { or: readonly Filter[] }
export type Filter = Condition | AndGroup | OrGroup;

const TEXT: readonly Operator[] = ['contains', 'eq', 'ne', 'starts', 'ends', 'ncontains', 'in', 'nin', 'empty', 'nempty'];
const NUMBER: readonly Operator[] = ['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'between', 'empty', 'nempty'];
const DATE: readonly Operator[] = ['between', 'eq', 'gte', 'lte', 'gt', 'lt', 'empty', 'nempty'];
const CHOICE: readonly Operator[] = ['in', 'nin', 'eq', 'ne', 'empty', 'nempty'];

/** Operators a field of each kind understands; the first is the query builder's default. */
export const OPERATORS_OF: Record<FieldKind, readonly Operator[]> = {
  text: TEXT, integer: NUMBER, money: NUMBER, quantity: NUMBER, price: NUMBER, rate: NUMBER, date: DATE, instant: DATE,
  boolean: ['eq', 'ne', 'empty', 'nempty'],
  enum: CHOICE,
  dictionary: [...CHOICE, 'starts'],
  user: CHOICE, department: CHOICE, ref: CHOICE, tags: CHOICE, multi: CHOICE,
  tree: ['under', ...CHOICE],
  region: ['under', ...CHOICE],
};

export const MAX_DEPTH = 3;
export const MAX_CONDITIONS = 50;

export const isAnd = (f: Filter): f is AndGroup => 'and' in f;
export const isOr = (f: Filter): f is OrGroup => 'or' in f;
export const isCondition = (f: Filter): f is Condition => 'field' in f;

/** What is wrong with a filter, as a JSON pointer and a code. */
export interface FilterFault { pointer: string; code: 'filter.shape' | 'filter.depth' | 'filter.too_many' | 'filter.field' | 'filter.operator' | 'filter.value' }

/** Checks the shape of untrusted input: groups are arrays, depth and count are bounded. Fields and values are checked by the list that knows them. */
export function checkFilter(input: unknown): FilterFault | undefined {
  let count = 0;
  const walk = (node: unknown, pointer: string, depth: number): FilterFault | undefined => {
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return { pointer, code: 'filter.shape' };
    const keys = Object.keys(node);
    const record = node as Record<string, unknown>;
    for (const word of ['and', 'or']) {
      if (!(word in record)) continue;
      const list = record[word];
      if (keys.length !== 1 || !Array.isArray(list)) return { pointer, code: 'filter.shape' };
      if (depth >= MAX_DEPTH) return { pointer, code: 'filter.depth' };
      for (let i = 0; i < list.length; i++) {
        const fault = walk(list[i], `${pointer}/${word}/${i}`, depth + 1);
        if (fault) return fault;
      }
      return undefined;
    }
    if (++count > MAX_CONDITIONS) return { pointer, code: 'filter.too_many' };
    if (typeof record['field'] !== 'string' || keys.some((k) => k !== 'field' && k !== 'op' && k !== 'value')) return { pointer, code: 'filter.shape' };
    if (!OPERATORS.includes(record['op'] as Operator)) return { pointer: `${pointer}/op`, code: 'filter.operator' };
    return undefined;
  };
  return walk(input, '', 0);
}

/** Both filters must hold; empty ones vanish. */
export function allOf(...filters: (Filter | undefined)[]): Filter | undefined {
  const list = filters.filter((f): f is Filter => f !== undefined);
  return list.length <= 1 ? list[0] : { and: list };
}
