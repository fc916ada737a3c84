import { unscaled } from '@steward/kernel';
import { type ScopeClause, resolveScope, scopeText } from '../access/scope.js';
import { context, principal } from '../context/context.js';
import { type Param, type RawRow, type SearchPlan, type Sql, database, escapeClause, fixedJoin, likeEscape } from '../database/index.js';
import { Problem, badRequest } from '../problem/problem.js';
import { Conditions } from './conditions.js';
import { type ListField, type ListItem, type ListSpec, scaleOfKind } from './list-spec.js';
import type { ListQuery, Sort } from './list-query.js';
import type { ListSupport } from './ports.js';
import { keyset, readCursor, writeCursor } from './cursor.js';
import { type Totals, isWide } from './totals.js';

export interface ListAnswer { items: ListItem[]; page: number; pageSize: number; total?: number; totalIsEstimate?: true; summary?: Record<string, string>; nextCursor?: string }

const MAX_OFFSET = 10_000;
const IDS_FIRST_FROM = 1_000;

interface Prepared { from: string; fromParams: Param[]; where: string; params: Param[]; none: boolean; covered: boolean; id: string; custom: Map<string, number | undefined> }

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
      answer.items = await this.shape(spec, raw, p);
      if (raw.length === query.pageSize) answer.nextCursor = writeCursor(raw[raw.length - 1] as RawRow, sorts.length);
    }
    if (query.count && query.cursor === undefined) await this.count(spec, query, p, answer, sql);
    if (query.summary) answer.summary = p.none ? {} : await summarise(spec, p, sql);
    return answer;
  }

  /** Ids of everything the question finds, for bulk actions; more than `most` is a 422 by the caller. */
  async ids(spec: ListSpec, query: ListQuery, most: number): Promise<number[]> {
    const sql = database.sql;
    const p = await this.prepare(spec, query, sql);
    if (p.none) return [];
    const rows = await sql.all<{ id: number }>(`SELECT t.id FROM ${p.from} WHERE ${p.where} ORDER BY t.id DESC LIMIT ?`, [...p.fromParams, ...p.params, most]);
    return rows.map((r) => r.id);
  }

  /** Walks everything the question finds in its own order, page by page behind a cursor, for exports. */
  async *walk(spec: ListSpec, query: ListQuery, sql: Sql, pageSize = 500): AsyncGenerator<ListItem[]> {
    const sorts = sortsOf(spec, query);
    let cursor: string | undefined;
    for (;;) {
      const p = await this.prepare(spec, query, sql);
      if (p.none) return;
      const raw = await this.page(spec, { ...query, page: 1, pageSize, ...(cursor === undefined ? {} : { cursor }) }, p, sorts, sql);
      if (raw.length > 0) yield await this.shape(spec, raw, p);
      if (raw.length < pageSize) return;
      cursor = writeCursor(raw[raw.length - 1] as RawRow, sorts.length);
    }
  }

  private async prepare(spec: ListSpec, query: ListQuery, sql: Sql): Promise<Prepared> {
    const scope = await resolveScope(spec.scope);
    const filter = await Conditions.compile(spec, query.where, sql.engine, this.support);
    const size = scope.owners ? await isWide(spec, scope, sql) : { wide: false, small: false };
    const plan = query.q === undefined ? undefined : await searchPlan(spec, query.q, size.small, sql);
    const parts = [spec.hides ?? 't.deletedAt IS NULL'];
    const params: Param[] = [];
    if (!scope.all) {
      parts.push(owned(scope, size.wide || plan?.from !== undefined));
      params.push(...scope.params);
    }
    if (filter) { parts.push(filter.text); params.push(...filter.params); }
    // the token of a search comes right behind its join: its parameters stand first
    const where = plan ? `${plan.where} AND ${parts.join(' AND ')}` : parts.join(' AND ');
    const custom = new Map(spec.custom ? (await this.support.customFields(spec.entity)).map((f) => [f.key, scaleOfKind(f.kind)]) : []);
    return { from: plan?.from ?? `${spec.table} t`, fromParams: plan?.fromParams ?? [], where, params: [...(plan?.whereParams ?? []), ...params], none: plan?.none ?? false, covered: !plan && (filter?.covered ?? true), id: plan?.id ?? 't.id', custom };
  }

  private async page(spec: ListSpec, query: ListQuery, p: Prepared, sorts: readonly Sort[], sql: Sql): Promise<RawRow[]> {
    const columns = this.columns(spec);
    const keys = sorts.map((s, i) => `t.${columnOf(spec, s)} AS s${i}`);
    const order = orderOf(spec, sorts, p.id);
    const select = [...columns, ...keys].join(',');
    const offset = (query.page - 1) * query.pageSize;
    if (query.cursor !== undefined) {
      const after = keyset(sorts.map((s) => ({ column: `t.${columnOf(spec, s)}`, descending: s.descending })), readCursor(query.cursor, sorts.length));
      return sql.all(`SELECT ${select} FROM ${p.from} WHERE ${p.where} AND ${after.text} ORDER BY ${order} LIMIT ?`, [...p.fromParams, ...p.params, ...after.params, query.pageSize]);
    }
    if (offset > MAX_OFFSET) throw badRequest('page_too_deep', {}, '/page');
    if (offset < IDS_FIRST_FROM) return sql.all(`SELECT ${select} FROM ${p.from} WHERE ${p.where} ORDER BY ${order} LIMIT ? OFFSET ?`, [...p.fromParams, ...p.params, query.pageSize, offset]);
    return sql.all(
      `SELECT ${select} FROM (SELECT t.id AS i FROM ${p.from} WHERE ${p.where} ORDER BY ${order} LIMIT ? OFFSET ?) x ${fixedJoin(sql.engine)} ${spec.table} t ON t.id=x.i ORDER BY ${orderOf(spec, sorts, 't.id')}`,
      [...p.fromParams, ...p.params, query.pageSize, offset],
    );
  }

  private columns(spec: ListSpec): string[] {
    const out = ['t.id', 't.version'];
    for (const [name, f] of Object.entries(spec.fields)) {
      if (name === 'id' || name === 'version' || f.hidden || f.via) continue;
      if (f.needs && !mayUse(f.needs)) continue;
      const column = f.column ?? name;
      out.push(column === name ? `t.${column}` : `t.${column} AS ${name}`);
    }
    if (spec.custom) out.push('t.custom');
    return out;
  }

  private async shape(spec: ListSpec, raw: RawRow[], p: Prepared): Promise<ListItem[]> {
    const coded = Object.entries(spec.fields).map(([name, f]) => ({ name, scale: scaleOfKind(f.kind), flag: f.kind === 'boolean' })).filter((f) => f.scale !== undefined || f.flag);
    const items = raw.map((r) => {
      const item: Record<string, unknown> = { ...r };
      for (const c of coded) {
        const v = r[c.name];
        if (v === null || v === undefined) continue;
        item[c.name] = c.scale === undefined ? Number(v) !== 0 : unscaled(v, c.scale);
      }
      for (let i = 0; `s${i}` in item; i++) delete item[`s${i}`];
      if (spec.custom) item['custom'] = customValues(r['custom'], p.custom);
      return item as ListItem;
    });
    await this.name(spec, items);
    if (items.length > 0) await spec.expand?.(items);
    return items;
  }

  private async name(spec: ListSpec, items: ListItem[]): Promise<void> {
    for (const [field, f] of Object.entries(spec.fields)) {
      if (!f.name || items.length === 0 || !(field in (items[0] as ListItem))) continue;
      const ids = [...new Set(items.map((i) => i[field]).filter((v): v is number => typeof v === 'number'))];
      const names = await this.support.names(f.name.of, ids);
      for (const i of items) i[f.name.as] = names.get(i[field] as number) ?? null;
    }
  }

  private async count(spec: ListSpec, query: ListQuery, p: Prepared, answer: ListAnswer, sql: Sql): Promise<void> {
    if (p.none) { answer.total = 0; return; }
    if (query.page === 1 && answer.items.length < query.pageSize) { answer.total = answer.items.length; return; }
    const most = p.covered ? 10_000 : 1_000;
    const n = await this.totals.of(spec.key, context().principal?.id ?? 0, `SELECT COUNT(*) AS n FROM (SELECT 1 FROM ${p.from} WHERE ${p.where} LIMIT ${most + 1}) x`, [...p.fromParams, ...p.params], sql);
    answer.total = Math.min(n, most);
    if (n > most) answer.totalIsEstimate = true;
  }
}

/** Custom values as they travel: scaled integers become decimal strings. */
export function customValues(stored: unknown, scales: ReadonlyMap<string, number | undefined>): Record<string, unknown> {
  if (typeof stored !== 'string' || stored === '') return {};
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

const columnOf = (spec: ListSpec, s: Sort): string => {
  const f = spec.fields[s.field];
  return typeof f?.sort === 'string' ? f.sort : (f?.column ?? s.field);
};

const orderOf = (spec: ListSpec, sorts: readonly Sort[], id: string): string =>
  [...sorts.map((s) => `${s.field === 'id' ? id : `t.${columnOf(spec, s)}`} ${s.descending ? 'DESC' : 'ASC'}`), ...(sorts.some((s) => s.field === 'id') ? [] : [`${id} DESC`])].join(',');

/** `+0` keeps the planner off the owner index: a wide scope walks the primary key, a search its tokens (performance.md rule 5). */
function owned(scope: ScopeClause, offIndex: boolean): string {
  const text = scopeText(scope, 't');
  return offIndex && scope.owners ? text.replace(/^(t\.\w+) IN/, '$1+0 IN') : text;
}

async function searchPlan(spec: ListSpec, q: string, small: boolean, sql: Sql): Promise<SearchPlan> {
  if (spec.search) return spec.search.plan(q, 't', small, sql);
  const columns = spec.searchColumns ?? [];
  if (columns.length === 0) throw badRequest('unknown_field', { field: 'q' }, '/q');
  const pattern = `%${likeEscape(q)}%`;
  return { fromParams: [], where: `(${columns.map((c) => `LOWER(t.${c}) LIKE ? ${escapeClause(sql.engine)}`).join(' OR ')})`, whereParams: columns.map(() => pattern) };
}

/** Totals over all filtered rows; sums of integers are exact on both engines. */
async function summarise(spec: ListSpec, p: Prepared, sql: Sql): Promise<Record<string, string>> {
  const summed = Object.entries(spec.fields).filter(([, f]) => f.totals && !f.via && (!f.needs || mayUse(f.needs)));
  if (summed.length === 0) return {};
  const row = (await sql.all<RawRow>(`SELECT ${summed.map(([name, f]) => `COALESCE(SUM(t.${f.column ?? name}),0) AS ${name}`).join(',')} FROM ${p.from} WHERE ${p.where}`, [...p.fromParams, ...p.params]))[0] ?? {};
  return Object.fromEntries(summed.map(([name, f]) => [name, unscaled(row[name] ?? 0, scaleOfKind(f.kind) ?? 0)]));
}
