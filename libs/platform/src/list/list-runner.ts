import { type Filter, folded, isAnd, isCondition, isOr, unscaled } from '@steward/kernel';
import { type ScopeClause, resolveScope, scopeText } from '../access/scope.js';
import { context, principal } from '../context/context.js';
import { type Param, type RawRow, type SearchPlan, type Sql, database, escapeClause, fixedJoin, likeEscape, tokensOf } from '../database/index.js';
import { Problem, badRequest } from '../problem/problem.js';
import { Conditions } from './conditions.js';
import { type ListField, type ListItem, type ListSpec, columnSql, joinSql, scaleOfKind } from './list-spec.js';
import type { ListQuery, Sort } from './list-query.js';
import type { ListSupport } from './ports.js';
import { keyset, readCursor, writeCursor } from './cursor.js';
import { type Totals, isWide } from './totals.js';

export interface ListAnswer { items: ListItem[]; page: number; pageSize: number; total?: number; totalIsEstimate?: true; summary?: Record<string, string>; nextCursor?: string }

/** Rows that have one value of a field: how many, and their sums. */
export interface ListGroup { value: number | string | null; count: number; summary: Record<string, string> }

const MAX_OFFSET = 10_000;
const IDS_FIRST_FROM = 1_000;

interface Prepared { from: string; /** Joins of the conditions. */ joins: string; used: ReadonlySet<string>; fromParams: Param[]; where: string; /** As `where`, for counting: all rows of a small scope are found by its indexes. */ counted: string; params: Param[]; none: boolean; covered: boolean; id: string; custom: Map<string, number | undefined> }

/** Runs declared lists: one SQL text per shape of question, raw rows, at most two statements for a page (performance.md rules 5 to 7). */
export class ListRunner {
  constructor(private readonly support: ListSupport, private readonly totals: Totals) {}

  async run(spec: ListSpec, query: ListQuery): Promise<ListAnswer> {
    const sql = database.sql;
    const p = await this.prepare(spec, query, sql);
    const sorts = sortsOf(spec, query);
    const answer: ListAnswer = { items: [], page: query.page, pageSize: query.pageSize };
    if (!p.none) {
      const raw = await this.page(spec, query, p, sorts, sql);
      if (raw.length === query.pageSize) answer.nextCursor = writeCursor(raw[raw.length - 1] as RawRow, selectionOf(spec, query, sorts).keys);
      answer.items = await this.shape(spec, raw, p);
    }
    if (query.count && query.cursor === undefined) await this.count(spec, query, p, answer, sql);
    if (query.summary) answer.summary = p.none ? sumsOf(summedOf(spec), {}) : await summarise(spec, p, sql);
    return answer;
  }

  /** Ids of everything the question finds, for bulk actions; more than `most` is a 422 by the caller. */
  async ids(spec: ListSpec, query: ListQuery, most: number): Promise<number[]> {
    const sql = database.sql;
    const p = await this.prepare(spec, query, sql);
    if (p.none) return [];
    const rows = await sql.all<{ id: number }>(`SELECT t.id FROM ${p.from}${p.joins} WHERE ${p.where} ORDER BY t.id DESC LIMIT ?`, [...p.fromParams, ...p.params, most]);
    return rows.map((r) => r.id);
  }

  /** Rows and sums of everything the question finds, by the values of a field: one statement. */
  async groups(spec: ListSpec, query: ListQuery, field: string): Promise<ListGroup[]> {
    const sql = database.sql;
    const p = await this.prepare(spec, query, sql);
    const by = spec.fields[field];
    if (p.none || !by) return [];
    const summed = summedOf(spec);
    const joins = joinSql(spec, [...p.used, field, ...summed.map(([name]) => name)]);
    const rows = await sql.all<RawRow>(`SELECT ${columnSql(field, by)} AS k, COUNT(*) AS n${summed.map(([name, f]) => `, COALESCE(SUM(${columnSql(name, f)}),0) AS ${name}`).join('')} FROM ${p.from}${joins} WHERE ${p.where} GROUP BY ${columnSql(field, by)}`, [...p.fromParams, ...p.params]);
    return rows.map((r) => ({ value: (r['k'] ?? null) as ListGroup['value'], count: Number(r['n']), summary: sumsOf(summed, r) }));
  }

  /** Walks everything the question finds in its own order, page by page behind a cursor, for exports. */
  async *walk(spec: ListSpec, query: ListQuery, sql: Sql, pageSize = 500): AsyncGenerator<ListItem[]> {
    const sorts = sortsOf(spec, query);
    let cursor: string | undefined;
    for (;;) {
      const p = await this.prepare(spec, query, sql);
      if (p.none) return;
      const raw = await this.page(spec, { ...query, page: 1, pageSize, ...(cursor === undefined ? {} : { cursor }) }, p, sorts, sql);
      const last = raw[raw.length - 1];
      if (last) cursor = writeCursor(last, selectionOf(spec, query, sorts).keys);
      if (raw.length > 0) yield await this.shape(spec, raw, p);
      if (raw.length < pageSize) return;
    }
  }

  private async prepare(spec: ListSpec, query: ListQuery, sql: Sql): Promise<Prepared> {
    const scope = await resolveScope(spec.scope);
    const filter = await Conditions.compile(spec, query.where, sql.engine, this.support);
    const size = scope.owners || scope.walk ? await isWide(spec, scope, sql) : { wide: false, small: false };
    const q = query.q ?? searchedWord(spec, query.where);
    const plan = q === undefined ? undefined : await searchPlan(spec, q, size.small, sql);
    const params: Param[] = [...(scope.all ? [] : scope.params), ...(filter?.params ?? [])];
    // the token of a search comes right behind its join: its parameters stand first
    const whereOf = (offIndex: boolean): string => [...(plan ? [plan.where] : []), spec.hides ?? 't.deletedAt IS NULL', ...(scope.all ? [] : [owned(scope, offIndex)]), ...(filter ? [filter.text] : [])].join(' AND ');
    const driven = plan?.from !== undefined;
    const where = whereOf(size.wide || driven);
    const counted = scope.walk && size.small && !driven ? whereOf(false) : where;
    const custom = new Map(spec.custom ? (await this.support.customFields(spec.entity)).map((f) => [f.key, scaleOfKind(f.kind)]) : []);
    const used = new Set([...(filter?.used ?? []), ...(q === undefined || spec.search ? [] : (spec.searchFields ?? []))]);
    return { from: plan?.from ?? `${spec.table} t`, joins: joinSql(spec, used), used, fromParams: plan?.fromParams ?? [], where, counted, params: [...(plan?.whereParams ?? []), ...params], none: plan?.none ?? false, covered: !plan && (filter?.covered ?? true), id: plan?.id ?? 't.id', custom };
  }

  private async page(spec: ListSpec, query: ListQuery, p: Prepared, sorts: readonly Sort[], sql: Sql): Promise<RawRow[]> {
    const { select, shown } = selectionOf(spec, query, sorts);
    const sorted = sorts.map((x) => x.field);
    const joins = spec.joins ? joinSql(spec, [...p.used, ...sorted, ...shown]) : '';
    const order = orderOf(spec, sorts, p.id);
    const offset = (query.page - 1) * query.pageSize;
    if (query.cursor !== undefined) {
      const after = keyset(sorts.map((s) => ({ column: sortSql(spec, s), descending: s.descending })), readCursor(query.cursor, sorts.length));
      return sql.all(`SELECT ${select} FROM ${p.from}${joins} WHERE ${p.where} AND ${after.text} ORDER BY ${order} LIMIT ?`, [...p.fromParams, ...p.params, ...after.params, query.pageSize]);
    }
    if (offset > MAX_OFFSET) throw badRequest('page_too_deep', {}, '/page');
    if (offset < IDS_FIRST_FROM) return sql.all(`SELECT ${select} FROM ${p.from}${joins} WHERE ${p.where} ORDER BY ${order} LIMIT ? OFFSET ?`, [...p.fromParams, ...p.params, query.pageSize, offset]);
    return sql.all(
      `SELECT ${select} FROM (SELECT t.id AS i FROM ${p.from}${joinSql(spec, [...p.used, ...sorted])} WHERE ${p.where} ORDER BY ${order} LIMIT ? OFFSET ?) x ${fixedJoin(sql.engine)} ${spec.table} t ON t.id=x.i${joinSql(spec, [...shown, ...sorted])} ORDER BY ${orderOf(spec, sorts, 't.id')}`,
      [...p.fromParams, ...p.params, query.pageSize, offset],
    );
  }

  /** Raw rows become wire rows in place: the objects are ours, and neither copies nor deleted keys (which make objects slow) are paid for. */
  private async shape(spec: ListSpec, raw: RawRow[], p: Prepared): Promise<ListItem[]> {
    const items = raw as ListItem[];
    const first = items[0];
    if (!first) return items;
    const { scaled, booleans } = kindsOf(spec);
    for (const [name, scale] of scaled) if (name in first) for (const i of items) { const v = i[name]; if (v !== null) i[name] = unscaled(v as number, scale); }
    for (const name of booleans) if (name in first) for (const i of items) { const v = i[name]; if (v !== null) i[name] = Number(v) !== 0; }
    for (let n = 0; `s${n}` in first || n < 3; n++) if (`s${n}` in first) for (const i of items) i[`s${n}`] = undefined;
    if ('custom' in first) for (const i of items) i['custom'] = customValues(i['custom'], p.custom);
    await this.name(spec, items);
    await spec.expand?.(items);
    return items;
  }

  private async name(spec: ListSpec, items: ListItem[]): Promise<void> {
    for (const [field, shownAs] of kindsOf(spec).named) {
      if (items.length === 0 || !(field in (items[0] as ListItem))) continue;
      const ids = new Set<number>();
      for (const i of items) { const id = i[field]; if (typeof id === 'number') ids.add(id); }
      const names = ids.size === 0 ? undefined : await this.support.names(shownAs.of, [...ids]);
      for (const i of items) i[shownAs.as] = names?.get(i[field] as number) ?? null;
    }
  }

  private async count(spec: ListSpec, query: ListQuery, p: Prepared, answer: ListAnswer, sql: Sql): Promise<void> {
    if (p.none) { answer.total = 0; return; }
    if (query.page === 1 && answer.items.length < query.pageSize) { answer.total = answer.items.length; return; }
    const most = p.covered ? 10_000 : 1_000;
    const n = await this.totals.of(spec.key, context().principal?.id ?? 0, `SELECT COUNT(*) AS n FROM (SELECT 1 FROM ${p.from}${p.joins} WHERE ${p.counted} LIMIT ${most + 1}) x`, [...p.fromParams, ...p.params], sql);
    answer.total = Math.min(n, most);
    if (n > most) answer.totalIsEstimate = true;
  }
}

/** Columns of a page: the fields asked for, or those the list shows by itself, as far as the caller may see them. */
function columnsOf(spec: ListSpec, query: ListQuery): { columns: string[]; shown: string[] } {
  const shown: string[] = [];
  const out = spec.versioned === false ? ['t.id'] : ['t.id', 't.version'];
  const all = query.fields?.includes('*') ?? false;
  for (const name of query.fields ?? []) if (name !== '*' && name !== 'custom' && !name.startsWith('custom.') && !Object.hasOwn(spec.fields, name)) throw badRequest('unknown_field', { field: name }, '/fields');
  for (const [name, f] of Object.entries(spec.fields)) {
    if (name === 'id' || name === 'version' || f.hidden || f.via) continue;
    if (query.fields ? !all && !query.fields.includes(name) : f.extra) continue;
    if (f.needs && !mayUse(f.needs)) continue;
    const column = columnSql(name, f);
    out.push(column === `t.${name}` ? column : `${column} AS ${name}`);
    shown.push(name);
  }
  if (spec.custom && (query.fields === undefined || all || query.fields.some((n) => n === 'custom' || n.startsWith('custom.')))) out.push('t.custom');
  return { columns: out, shown };
}

/** Custom values as they travel: scaled integers become decimal strings. */
export function customValues(stored: unknown, scales: ReadonlyMap<string, number | undefined>): Record<string, unknown> {
  if (typeof stored !== 'string' || stored === '' || stored === '{}') return {};
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(JSON.parse(stored) as Record<string, unknown>)) {
    if (!scales.has(key)) continue;
    const scale = scales.get(key);
    out[key] = scale !== undefined && typeof value === 'number' ? unscaled(value, scale) : value;
  }
  return out;
}

const mayUse = (code: string): boolean => context().system !== undefined || principal().permissions.has(code);

function sortsOf(spec: ListSpec, query: ListQuery): Sort[] {
  const asked = query.sort.length > 0 ? query.sort : spec.defaultSort.split(',').map((s) => ({ field: s.replace(/^-/, ''), descending: s.startsWith('-') }));
  for (const s of asked) {
    const f: ListField | undefined = Object.hasOwn(spec.fields, s.field) ? spec.fields[s.field] : undefined;
    if (s.field === 'id') continue;
    if (!f?.sort) throw badRequest('unknown_sort', { field: s.field }, '/sort');
    if (f.needs && !mayUse(f.needs)) throw new Problem(403, 'forbidden_field', { field: s.field }, { permission: f.needs });
  }
  return asked;
}

/** What a list sorts by, as SQL. */
const sortSql = (spec: ListSpec, s: Sort): string => {
  const f = spec.fields[s.field];
  return typeof f?.sort === 'string' ? `${f.from ?? 't'}.${f.sort}` : columnSql(s.field, f ?? { kind: 'integer' });
};

interface Kinds { needy: readonly ListField[]; scaled: readonly (readonly [string, number])[]; booleans: readonly string[]; named: readonly (readonly [string, NonNullable<ListField['name']>])[] }

const kinds = new WeakMap<ListSpec, Kinds>();

/** What has to be done to the values of a list, sorted out once. */
function kindsOf(spec: ListSpec): Kinds {
  let found = kinds.get(spec);
  if (found) return found;
  const fields = Object.entries(spec.fields);
  found = {
    needy: fields.map(([, f]) => f).filter((f) => f.needs),
    scaled: fields.flatMap(([name, f]) => { const scale = scaleOfKind(f.kind); return scale === undefined ? [] : [[name, scale] as const]; }),
    booleans: fields.filter(([, f]) => f.kind === 'boolean').map(([name]) => name),
    named: fields.flatMap(([name, f]) => (f.name ? [[name, f.name] as const] : [])),
  };
  kinds.set(spec, found);
  return found;
}

interface Selection { select: string; /** Fields of the rows. */ shown: readonly string[]; /** Where the last row of a page tells its sort values: a field of the row where it is one, else a column selected for it. */ keys: string[] }

const selections = new WeakMap<ListSpec, Map<string, Selection>>();

/** The SELECT of a page; built once per question and set of rights. */
function selectionOf(spec: ListSpec, query: ListQuery, sorts: readonly Sort[]): Selection {
  let known = selections.get(spec);
  if (!known) selections.set(spec, (known = new Map()));
  const rights = kindsOf(spec).needy.map((f) => (mayUse(f.needs ?? '') ? '1' : '0')).join('');
  const key = `${query.fields?.join(',') ?? ''}|${sorts.map((s) => s.field).join(',')}|${rights}`;
  let found = known.get(key);
  if (found) return found;
  const { columns, shown } = columnsOf(spec, query);
  const keys = sorts.map((s, i) => {
    const column = sortSql(spec, s);
    return column.startsWith('t.') && columns.includes(column) ? column.slice(2) : `s${i}`;
  });
  const extra = keys.flatMap((k, i) => (k === `s${i}` ? [`${sortSql(spec, sorts[i] as Sort)} AS ${k}`] : []));
  found = { select: [...columns, ...extra].join(','), keys, shown };
  if (known.size > 500) known.clear();
  known.set(key, found);
  return found;
}

const orderOf = (spec: ListSpec, sorts: readonly Sort[], id: string): string =>
  [...sorts.map((s) => `${s.field === 'id' ? id : sortSql(spec, s)} ${s.descending ? 'DESC' : 'ASC'}`), ...(sorts.some((s) => s.field === 'id') ? [] : [`${id} ${tie(sorts)}`])].join(',');

/** Equal rows follow the direction of the last sort, so that an index on (column, id) gives the order by itself. */
const tie = (sorts: readonly Sort[]): 'ASC' | 'DESC' => (sorts[sorts.length - 1]?.descending === false ? 'ASC' : 'DESC');

/** `+0` keeps the planner off the owner index: a wide scope walks the primary key, a search its tokens (performance.md rule 5). */
function owned(scope: ScopeClause, offIndex: boolean): string {
  if (offIndex && scope.walk) return scopeText({ ...scope, text: scope.walk }, 't');
  const text = scopeText(scope, 't');
  return offIndex && scope.owners ? text.replace(/^(t\.\w+) IN/, '$1+0 IN') : text;
}

/** A `contains` on a field that is part of the search text, when every row must meet it: the index finds the candidates. */
function searchedWord(spec: ListSpec, where: Filter | undefined): string | undefined {
  if (!spec.search || !where || isOr(where)) return undefined;
  for (const c of isAnd(where) ? where.and : [where]) {
    if (isCondition(c) && c.op === 'contains' && typeof c.value === 'string' && spec.fields[c.field]?.searched) {
      const word = folded(c.value);
      if (tokensOf(word).length > 0) return word;
    }
  }
  return undefined;
}

async function searchPlan(spec: ListSpec, q: string, small: boolean, sql: Sql): Promise<SearchPlan> {
  if (spec.search) return spec.search.plan(q, 't', small, sql);
  const columns = [...(spec.searchColumns ?? []).map((c) => `t.${c}`), ...(spec.searchFields ?? []).map((name) => columnSql(name, spec.fields[name] ?? { kind: 'text' }))];
  if (columns.length === 0) throw badRequest('unknown_field', { field: 'q' }, '/q');
  const words = q.split(' ').filter(Boolean);
  const any = `(${columns.map((c) => `LOWER(${c}) LIKE ? ${escapeClause(sql.engine)}`).join(' OR ')})`;
  return { fromParams: [], where: words.map(() => any).join(' AND '), whereParams: words.flatMap((w) => columns.map(() => `%${likeEscape(w)}%`)) };
}

/** Totals over all filtered rows; sums of integers are exact on both engines. */
/** Fields that are summed, as far as the caller may see them. */
const summedOf = (spec: ListSpec): [string, ListField][] => Object.entries(spec.fields).filter(([, f]) => f.totals && !f.via && (!f.needs || mayUse(f.needs)));
const sumsOf = (summed: readonly [string, ListField][], row: RawRow): Record<string, string> => Object.fromEntries(summed.map(([name, f]) => [name, unscaled(row[name] ?? 0, scaleOfKind(f.kind) ?? 0)]));

async function summarise(spec: ListSpec, p: Prepared, sql: Sql): Promise<Record<string, string>> {
  const summed = summedOf(spec);
  if (summed.length === 0) return {};
  const row = (await sql.all<RawRow>(`SELECT ${summed.map(([name, f]) => `COALESCE(SUM(${columnSql(name, f)}),0) AS ${name}`).join(',')} FROM ${p.from}${joinSql(spec, [...p.used, ...summed.map(([name]) => name)])} WHERE ${p.where}`, [...p.fromParams, ...p.params]))[0] ?? {};
  return sumsOf(summed, row);
}
