import { Injectable } from '@nestjs/common';
import { type Data, type NewRow, type Param, Problem, ScopedTable, SearchIndex, database, forbidden, inList } from '@steward/platform';
import { Customer } from './customer.entity.js';
import { followerTable, tagTable } from './customer-key.entity.js';
import { customerRule, forgetFollowed } from './customer.scope.js';
import type { Follower } from './customer.entity.js';

export const VIEW = 'customer.customer.view';
export const UPDATE = 'customer.customer.update';

export const customerSearch = new SearchIndex({ name: 'customer_search', table: 'customer', column: 'search' });
const living = new ScopedTable(Customer, customerRule);
const binned = new ScopedTable(Customer, customerRule, 't.deletedAt IS NOT NULL');

/** Rows of customers: every way to them goes through the scope of the caller. */
@Injectable()
export class CustomerStore {
  /** One customer, 404 when it is absent or not seen under the code. */
  get(id: number, code?: string): Promise<Customer> {
    return living.get(id, code);
  }

  /** Some columns of {@link get}. */
  some<K extends keyof Data<Customer> & string>(id: number, columns: readonly K[], code?: string): Promise<Pick<Customer, K>> {
    return living.some(id, columns, code);
  }

  /** As {@link get}, locked; 403 when the caller sees the customer but may not do this to it. */
  async lock(id: number, code: string): Promise<Customer> {
    try {
      return await living.lock(id, code);
    } catch (e) {
      if (e instanceof Problem && e.status === 404 && code !== VIEW && (await living.visible([id], VIEW)).length > 0) throw forbidden(code);
      throw e;
    }
  }

  /** Customers in the bin that the caller may restore. */
  lockDeleted(id: number, code: string): Promise<Customer> {
    return binned.lock(id, code);
  }

  visible(ids: readonly number[], code: string = VIEW, lock = false): Promise<Customer[]> {
    return living.visible(ids, code, lock && database.unit.sql.engine === 'mysql' ? ' ORDER BY t.id FOR UPDATE' : '');
  }

  query(condition: string, params: readonly Param[], tail = '', code?: string): Promise<Customer[]> {
    return living.query(condition, params, tail, code);
  }

  async byExternalId(externalId: string, code?: string): Promise<Customer | undefined> {
    return (await living.query('t.externalId=?', [externalId], '', code))[0];
  }

  /** Who has one of the keys, as code or as name, doubled ones too. */
  async byKeys(values: readonly string[]): Promise<{ value: string; id: number }[]> {
    if (values.length === 0) return [];
    const list = inList(values);
    return database.sql.all<{ value: string; id: number }>(`SELECT value, customerId AS id FROM customer_key WHERE kind IN ('code','name') AND value IN ${list.sql}`, list.params);
  }

  insert(row: NewRow<Customer>): Promise<number> {
    return living.insert(row);
  }
  insertMany(rows: readonly NewRow<Customer>[]): Promise<number> {
    return living.insertMany(rows);
  }

  /** Changes a customer read in this unit of work and gives its new version; 412 when somebody was faster. */
  update(row: Customer, set: Partial<Customer>): Promise<number> {
    return living.update(row, set);
  }

  /** Takes inserted rows back within the same unit of work: a key of theirs was taken meanwhile. */
  async retract(ids: readonly number[]): Promise<void> {
    await this.everybodys('rows of this unit of work').delete({ id: ids });
  }

  everybodys(reason: string): ReturnType<typeof living.unscoped> {
    return living.unscoped(reason);
  }

  async replaceTags(id: number, before: readonly string[], after: readonly string[]): Promise<void> {
    const gone = before.filter((t) => !after.includes(t));
    const added = after.filter((t) => !before.includes(t));
    if (gone.length > 0) await tagTable.delete({ customerId: id, tag: gone });
    await tagTable.insertMany(added.map((tag) => ({ customerId: id, tag })));
  }

  async replaceFollowers(id: number, before: readonly Follower[], after: readonly Follower[]): Promise<void> {
    if (before.length > 0) await followerTable.delete({ customerId: id });
    await followerTable.insertMany(after.map((f) => ({ customerId: id, ...f })));
    database.unit.afterCommit(forgetFollowed);
  }

  /** Ids above a customer in its group, nearest first; stops at 50. Scope does not matter: it is about the tree. */
  async ancestors(id: number): Promise<number[]> {
    const out: number[] = [];
    for (let at: number | null = id; at !== null && out.length < 50;) {
      const rows: { parentId: number | null }[] = await database.sql.all<{ parentId: number | null }>('SELECT parentId FROM customer WHERE id=?', [at]);
      at = rows[0]?.parentId ?? null;
      if (at !== null) out.push(at);
    }
    return out;
  }

  /** Credit terms and balances, without the rest of the row. */
  async credit(id: number): Promise<Pick<Customer, 'creditLimit' | 'creditDays' | 'receivableBalance' | 'advanceBalance'> | undefined> {
    const rows = await database.sql.all<Pick<Customer, 'creditLimit' | 'creditDays' | 'receivableBalance' | 'advanceBalance'>>('SELECT creditLimit, creditDays, receivableBalance, advanceBalance FROM customer WHERE id=?', [id]);
    return rows[0];
  }

  async names(ids: readonly number[]): Promise<Map<number, string>> {
    if (ids.length === 0) return new Map();
    const list = inList([...new Set(ids)]);
    const rows = await database.sql.all<{ id: number; name: string }>(`SELECT id, name FROM customer WHERE id IN ${list.sql}`, list.params);
    return new Map(rows.map((r) => [r.id, r.name]));
  }
}
