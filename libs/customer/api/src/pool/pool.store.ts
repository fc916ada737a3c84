import { Injectable } from '@nestjs/common';
import { type Param, ScopedTable, actorId, clock, database, inList, isDuplicate } from '@steward/platform';
import { Customer } from '../customer/customer.entity.js';
import type { Follower } from '../customer/customer.entity.js';
import { type PoolClaimer, type PoolRecord, claimerTable, recordTable } from './pool.entity.js';
import { poolRule } from './pool.scope.js';

/** Customers lying in pools, as far as the caller belongs to them. */
const lying = new ScopedTable(Customer, poolRule(), 't.deletedAt IS NULL AND t.poolId IS NOT NULL AND t.ownerId IS NULL');

/** What somebody gets with a customer from the pool. */
export interface Taking { ownerId: number; departmentId: number | null; protectedUntil: string | null; followers: Follower[] | null }

/** Rows of the pools: customers in them, records, counters of claims. */
@Injectable()
export class PoolStore {
  /** Those of the customers that lie in a pool of the caller. */
  lying(ids: readonly number[], code: string): Promise<Customer[]> {
    return lying.visible(ids, code);
  }

  /** Takes a customer out of its pool for an owner; false when somebody was faster. The row decides: two at once, one wins (E-09). */
  async take(c: Customer, t: Taking): Promise<boolean> {
    const now = clock.stamp();
    const followers = t.followers === null ? null : JSON.stringify(t.followers);
    const done = await database.unit.sql.run(
      'UPDATE customer SET ownerId=?,ownerSince=?,departmentId=?,protectedUntil=?,followers=?,poolId=NULL,poolInAt=NULL,poolReason=NULL,version=version+1,updatedAt=?,updatedBy=? WHERE id=? AND poolId=? AND ownerId IS NULL AND deletedAt IS NULL',
      [t.ownerId, now, t.departmentId, t.protectedUntil, followers, now, actorId(), c.id, c.poolId],
    );
    return done.affected === 1;
  }

  /** Customers that lay in one of the pools at some time. */
  async once(ids: readonly number[], poolIds: readonly number[]): Promise<Set<number>> {
    if (ids.length === 0 || poolIds.length === 0) return new Set();
    const [a, b] = [inList(ids), inList(poolIds)];
    const rows = await database.sql.all<{ id: number }>(`SELECT DISTINCT customerId AS id FROM pool_record WHERE customerId IN ${a.sql} AND poolId IN ${b.sql}`, [...a.params, ...b.params]);
    return new Set(rows.map((r) => r.id));
  }

  /** The counter of somebody's claims, locked: his claims at the same time wait for each other. Departments have theirs below zero. */
  async counter(userId: number): Promise<PoolClaimer> {
    for (;;) {
      const row = await claimerTable.find({ userId }, { lock: true });
      if (row) return row;
      try {
        await claimerTable.insert({ userId, day: clock.today(), claims: 0 });
      } catch (e) {
        if (!isDuplicate(e)) throw e;
      }
    }
  }

  async setCounter(userId: number, day: string, claims: number): Promise<void> {
    await claimerTable.change({ userId }, { day, claims });
  }

  /** Customers of a person or a department. */
  async held(column: 'ownerId' | 'departmentId', id: number, countsDealt: boolean): Promise<number> {
    const rows = await database.sql.all<{ n: number | string }>(`SELECT COUNT(*) AS n FROM customer WHERE ${column}=? AND ownerId IS NOT NULL AND deletedAt IS NULL${countsDealt ? '' : ' AND dealt=0'}`, [id]);
    return Number(rows[0]?.n ?? 0);
  }

  async locked(ownerId: number): Promise<number> {
    const rows = await database.sql.all<{ n: number | string }>('SELECT COUNT(*) AS n FROM customer WHERE ownerId=? AND deletedAt IS NULL AND locked=1', [ownerId]);
    return Number(rows[0]?.n ?? 0);
  }

  async note(rows: readonly Omit<PoolRecord, 'id'>[]): Promise<void> {
    await recordTable.insertMany(rows);
  }

  /** The newest follow-up of each customer by these people of it. */
  async followedBy(asked: readonly { customerId: number; userIds: readonly number[] }[]): Promise<Map<number, string>> {
    const list = inList(asked.map((a) => a.customerId));
    const rows = await database.sql.all<{ customerId: number; userId: number; at: string }>(`SELECT customerId, userId, MAX(occurredAt) AS at FROM follow_up WHERE customerId IN ${list.sql} AND deletedAt IS NULL GROUP BY customerId, userId`, list.params);
    const people = new Map(asked.map((a) => [a.customerId, a.userIds]));
    const out = new Map<number, string>();
    for (const r of rows) if (people.get(r.customerId)?.includes(r.userId) && r.at > (out.get(r.customerId) ?? '')) out.set(r.customerId, r.at);
    return out;
  }

  /** Day-to-day business that keeps a customer where the pool says so: its open opportunities. */
  async withOpenOpportunity(customerIds: readonly number[]): Promise<number[]> {
    const list = inList(customerIds);
    const rows = await database.sql.all<{ id: number }>(`SELECT DISTINCT customerId AS id FROM opportunity WHERE customerId IN ${list.sql} AND status='open' AND deletedAt IS NULL`, list.params);
    return rows.map((r) => r.id);
  }

  /** When the newest opportunity of each was noted. */
  async newestOpportunity(customerIds: readonly number[]): Promise<Map<number, string>> {
    const list = inList(customerIds);
    const rows = await database.sql.all<{ id: number; at: string }>(`SELECT customerId AS id, MAX(createdAt) AS at FROM opportunity WHERE customerId IN ${list.sql} AND deletedAt IS NULL GROUP BY customerId`, list.params);
    return new Map(rows.map((r) => [r.id, r.at]));
  }

  /** Customers lying in each pool. */
  async counts(): Promise<Map<number, number>> {
    const rows = await database.sql.all<{ id: number; n: number | string }>('SELECT poolId AS id, COUNT(*) AS n FROM customer WHERE poolId IS NOT NULL AND deletedAt IS NULL GROUP BY poolId', []);
    return new Map(rows.map((r) => [r.id, Number(r.n)]));
  }

  /** Customers somebody has, in the order of their ids, for the daily job and its preview. */
  owned(after: number, most: number, owners?: readonly number[]): Promise<Customer[]> {
    const params: Param[] = [after];
    let of = 't.ownerId IS NOT NULL';
    if (owners) { const list = inList(owners); of = `t.ownerId IN ${list.sql}`; params.push(...list.params); }
    return lying.unscoped('the daily job looks at everybody').query(`WHERE t.id>? AND ${of} AND t.deletedAt IS NULL ORDER BY t.id LIMIT ${most}`, params);
  }

  /** The same rows once more, locked. */
  relock(ids: readonly number[]): Promise<Customer[]> {
    const list = inList(ids);
    const lock = database.unit.sql.engine === 'mysql' ? ' FOR UPDATE' : '';
    return lying.unscoped('the daily job looks at everybody').query(`WHERE t.id IN ${list.sql} AND t.ownerId IS NOT NULL AND t.deletedAt IS NULL ORDER BY t.id${lock}`, list.params);
  }
}
