import { type Match, type NewRow, type Param, type Row, Table, database, inList } from '../database/index.js';
import { notFound } from '../problem/problem.js';
import { guardOf } from './row-guard.js';
import { type ScopeRule, resolveScope, scopeText } from './scope.js';

/**
 * The only way to the rows of an owned table: every read and every change goes through the scope of the caller, and what
 * lies outside looks absent (404). `code` names another permission than the endpoint's, e.g. for references in a body.
 */
export class ScopedTable<E extends Row> {
  private readonly table: Table<E>;
  constructor(private readonly entity: abstract new () => E, private readonly rule: ScopeRule, private readonly hides = 't.deletedAt IS NULL') {
    this.table = new Table(entity);
  }

  /** One visible row, or 404. */
  async get(id: number, code?: string): Promise<E> {
    const row = (await this.visible([id], code))[0];
    if (!row) throw notFound();
    return row;
  }

  /** One visible row, locked until the unit of work ends, or 404. */
  async lock(id: number, code?: string): Promise<E> {
    const row = (await this.visible([id], code, database.unit.sql.engine === 'mysql' ? ' FOR UPDATE' : ''))[0];
    if (!row) throw notFound();
    return row;
  }

  /** Those of the ids that are visible, in no order. */
  async visible(ids: readonly number[], code?: string, tail = ''): Promise<E[]> {
    if (ids.length === 0) return [];
    const list = inList(ids);
    return this.query(`t.id IN ${list.sql}`, list.params, tail, code);
  }

  /** Visible rows that meet a condition on the alias `t`. */
  async query(condition: string, params: readonly Param[], tail = '', code?: string): Promise<E[]> {
    const scope = await resolveScope(this.rule, code);
    return this.table.query(`WHERE ${condition} AND ${this.hides} AND ${scopeText(scope, 't')}${tail}`, [...params, ...scope.params]);
  }

  /** Inserts rows; the caller has checked that their owner is one it may give them to. */
  insert(row: NewRow<E>): Promise<number> {
    return this.insertMany([row]);
  }
  async insertMany(rows: readonly NewRow<E>[]): Promise<number> {
    await guardOf(this.entity)?.inserted(rows);
    return this.table.insertMany(rows);
  }

  /** Changes a row that was read through this table in the same unit of work. */
  async update(row: E, set: Parameters<Table<E>['update']>[2]): Promise<number> {
    await guardOf(this.entity)?.updated(row, set);
    return this.table.update(row.id, row.version, set);
  }

  /** Work that serves nobody in particular: sweeps, undo, recomputation. The reason stands in the code that calls it. */
  unscoped(_reason: string): Table<E> {
    return this.table;
  }

  matchAll(where: Match<E>, reason: string): Promise<E[]> {
    return this.unscoped(reason).all(where);
  }
}
