import { Inject, Injectable } from '@nestjs/common';
import { type Param, actorId, clock, database, inList, record } from '@steward/platform';
import type { Customer, Follower } from '../customer/customer.entity.js';
import { followerTable } from '../customer/customer-key.entity.js';
import { forgetFollowed } from '../customer/customer.scope.js';
import { PoolDirectory } from '../pool/pool.directory.js';
import type { Pool } from '../pool/pool.entity.js';
import { handOverParts } from './hand-over.js';
import { noteOwnerChange } from './owner-change.js';
import type { OwnerChangeKind } from './owner-change.entity.js';
import { layIntoPool } from './ownership.pool.js';

/** Who is given a customer; null = nobody. */
export type Receiver = { id: number; departmentId: number | null } | null;

export interface MoveOptions {
  kind: OwnerChangeKind;
  reason?: string | null;
  /** The old owner stays as a follower with write access. */
  keepFollower?: boolean;
  /** Keys of the parts that move along; the usual ones when absent. */
  along?: readonly string[] | null;
  /** Where customers lie that go to nobody; followers stay only where its terms say so. */
  pool?: Pool | null;
  /** Same for everything that changes hands together. */
  batch?: string | null;
}

export interface OwnerMove { customer: Customer; from: number | null; to: number | null }
export interface Moved { moves: OwnerMove[]; /** Rows that went along, by part. */ along: Record<string, number> }

/** Changes the owner of customers that are locked, with everything that hangs on them: a few statements for any number (performance.md rule 2). */
@Injectable()
export class OwnershipMoves {
  constructor(@Inject(PoolDirectory) private readonly pools: PoolDirectory) {}

  /** Those that change hands get a new version; customers that are the receiver's already stay as they are. */
  async apply(customers: readonly Customer[], receiverOf: (c: Customer) => Receiver, o: MoveOptions): Promise<Moved> {
    const moving = customers.map((customer) => ({ customer, receiver: receiverOf(customer) })).filter(({ customer, receiver }) => customer.ownerId !== (receiver?.id ?? null));
    if (moving.length === 0) return { moves: [], along: {} };
    const moves = moving.map(({ customer, receiver }) => ({ customer, from: customer.ownerId, to: receiver?.id ?? null }));
    const followers = moving.map(({ customer, receiver }) => (receiver === null && o.pool && !o.pool.keepFollowers ? null : followersAfter(customer, receiver?.id ?? null, o.keepFollower ?? false)));
    for (const group of grouped(moving, ({ receiver, customer }) => `${receiver?.id ?? 0} ${customer.level ?? ''}`)) {
      const { receiver = null, customer } = group[0] ?? {};
      await giveTo(receiver, group.map((g) => g.customer), await this.pools.protectedUntil(receiver?.id ?? null, customer?.level ?? null));
    }
    if (o.pool) await layIntoPool(moving.filter(({ receiver }) => receiver === null).map(({ customer }) => customer), o.pool, o.reason ?? null);
    await writeFollowers(moving.map(({ customer }, i) => ({ customer, after: followers[i] ?? null })));
    const along = await this.along(moves.map((m, i) => ({ ...m, departmentId: moving[i]?.receiver?.departmentId ?? null })), o);
    for (const { customer, from, to } of moves) {
      record({ entity: 'customer', entityId: customer.id, action: 'transfer', changes: { ownerId: [from, to], ...(o.reason ? { reason: [null, o.reason] as const } : {}) }, payload: { from, to } });
      noteOwnerChange({ customerId: customer.id, from, to, kind: o.kind, reason: o.reason ?? null, batch: o.batch ?? null });
    }
    return { moves, along };
  }

  /** What goes along with customers whose owner has been written by somebody else, e.g. by an edit. */
  async along(moves: readonly { customer: { id: number }; from: number | null; to: number | null; departmentId: number | null }[], o: Pick<MoveOptions, 'along'>): Promise<Record<string, number>> {
    const parts = handOverParts().filter((p) => (o.along ? o.along.includes(p.key) : p.usual));
    const out: Record<string, number> = {};
    for (const group of grouped(moves, (m) => `${m.from ?? 0}>${m.to ?? 0}`)) {
      const [first] = group;
      if (!first) continue;
      const move = { from: first.from, to: first.to, departmentId: first.departmentId, customerIds: group.map((m) => m.customer.id), by: actorId() };
      for (const part of parts) {
        const n = await part.move(move);
        if (n > 0) out[part.key] = (out[part.key] ?? 0) + n;
      }
    }
    return out;
  }
}

/** The new owner is no follower any more; the old one may stay as one. */
export function followersAfter(c: Pick<Customer, 'ownerId' | 'followers'>, ownerId: number | null, keepFollower: boolean): Follower[] | null {
  const keep = keepFollower && c.ownerId !== null;
  const followers = (c.followers ?? []).filter((f) => f.userId !== ownerId && !(keep && f.userId === c.ownerId));
  if (keep && c.ownerId !== null) followers.push({ userId: c.ownerId, access: 'write', expiresAt: null });
  return followers.length > 0 ? followers : null;
}

/** The protection begins anew with each owner (S-56). */
async function giveTo(receiver: Receiver, customers: readonly Customer[], protectedUntil: string | null): Promise<void> {
  const now = clock.stamp();
  const list = inList(customers.map((c) => c.id));
  // an owner takes a customer out of the pool; MySQL assigns from left to right, so the old owner is copied first
  const out = receiver === null ? '' : ', poolId=NULL, poolInAt=NULL, poolReason=NULL';
  const params: Param[] = [receiver?.id ?? null, receiver === null ? null : now, receiver?.departmentId ?? null, protectedUntil, now, actorId(), ...list.params];
  await database.unit.sql.run(`UPDATE customer SET previousOwnerId=COALESCE(ownerId,previousOwnerId), ownerId=?, ownerSince=?, departmentId=?, protectedUntil=?${out}, version=version+1, updatedAt=?, updatedBy=? WHERE id IN ${list.sql}`, params);
  for (const c of customers) {
    Object.assign(c, { previousOwnerId: c.ownerId ?? c.previousOwnerId, ownerId: receiver?.id ?? null, ownerSince: receiver === null ? null : now, departmentId: receiver?.departmentId ?? null, protectedUntil, version: c.version + 1, updatedAt: now, updatedBy: actorId() });
    if (receiver !== null) Object.assign(c, { poolId: null, poolInAt: null, poolReason: null });
  }
}

/** The table and the copy on the customer, as far as they change; equal lists are written together. */
async function writeFollowers(all: readonly { customer: Customer; after: Follower[] | null }[]): Promise<void> {
  const changed = all.filter(({ customer, after }) => JSON.stringify(customer.followers ?? []) !== JSON.stringify(after ?? []));
  if (changed.length === 0) return;
  const { sql } = database.unit;
  const gone = inList(changed.map(({ customer }) => customer.id));
  await sql.run(`DELETE FROM customer_follower WHERE customerId IN ${gone.sql}`, gone.params);
  await followerTable.insertMany(changed.flatMap(({ customer, after }) => (after ?? []).map((f) => ({ customerId: customer.id, ...f }))));
  for (const group of grouped(changed, ({ after }) => JSON.stringify(after))) {
    const list = inList(group.map(({ customer }) => customer.id));
    const after = group[0]?.after ?? null;
    await sql.run(`UPDATE customer SET followers=? WHERE id IN ${list.sql}`, [after === null ? null : JSON.stringify(after), ...list.params]);
    for (const { customer } of group) customer.followers = after;
  }
  database.unit.afterCommit(forgetFollowed);
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const out = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = out.get(key);
    if (group) group.push(item);
    else out.set(key, [item]);
  }
  return [...out.values()];
}
