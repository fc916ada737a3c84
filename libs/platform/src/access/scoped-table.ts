import { type Data, type Match, type NewRow, type Param, type Row, Table, database, inList, meanwhile, together } from '../database/index.js';
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

  /**
   * As {@link lock}, with what else is read once the row is held: `more` is asked behind the lock and answered together with it.
   */
  async lockWith<T>(id: number, code: string, more: () => Promise<T>): Promise<[E, T]> {
    const scope = await resolveScope(this.rule, code);
    const [rows, rest] = await together(this.table.query(`WHERE t.id IN (?) AND ${this.hides} AND ${scopeText(scope, 't')}${database.unit.sql.engine === 'mysql' ? ' FOR UPDATE' : ''}`, [id, ...scope.params]), more());
    const [row] = rows;
    if (!row) throw notFound();
    return [row, rest];
  }

  /** Some columns of one visible row, or 404: what documents copy of a wide one. */
  async some<K extends keyof Data<E> & string>(id: number, columns: readonly K[], code?: string): Promise<Pick<E, K>> {
    const scope = await resolveScope(this.rule, code);
    const [row] = await this.table.query(`WHERE t.id=? AND ${this.hides} AND ${scopeText(scope, 't')}`, [id, ...scope.params], database.sql, columns);
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

  /** As {@link update} for a row that is locked: nobody waits for its statement but the commit. */
  async step(row: E, set: Parameters<Table<E>['update']>[2]): Promise<number> {
    await guardOf(this.entity)?.updated(row, set);
    meanwhile(this.table.update(row.id, row.version, set));
    return row.version + 1;
  }

  /** Work that serves nobody in particular: sweeps, undo, recomputation. The reason stands in the code that calls it. */
  unscoped(_reason: string): Table<E> {
    return this.table;
  }

  matchAll(where: Match<E>, reason: string): Promise<E[]> {
    return this.unscoped(reason).all(where);
  }
}
