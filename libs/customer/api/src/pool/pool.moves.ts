import { Inject, Injectable } from '@nestjs/common';
import { groupBy } from '@steward/kernel';
import { Notices } from '@steward/office-api';
import { actorId, clock, record } from '@steward/platform';
import type { Customer } from '../customer/customer.entity.js';
import { CustomerStore } from '../customer/customer.store.js';
import { handOverParts } from '../ownership/hand-over.js';
import { noteOwnerChange } from '../ownership/owner-change.js';
import { type Pool, forecastTable } from './pool.entity.js';
import type { RuleKind } from './pool.rules.js';
import { PoolStore } from './pool.store.js';

/** Why a customer goes into a pool: a rule that fired, or words of whoever puts it there. */
export type EntryReason = { rule: RuleKind; days: number } | { reason: string | null };

/** Names of the params that say a rule in words; the text of the notice has a part for each. */
const WORDS: Record<RuleKind, string> = { no_follow_up: 'noFollowUp', no_deal: 'noDeal', no_opportunity: 'noOpportunity', no_order: 'noOrder' };
export const ruleParams = (rule: RuleKind, days: number): Record<string, number> => ({ [WORDS[rule]]: days });

const MANUAL = 'manual';

/** What a customer becomes when it enters a pool and when it leaves it, with everything that follows: records, trail, notices, what goes along. */
@Injectable()
export class PoolMoves {
  constructor(@Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(PoolStore) private readonly store: PoolStore, @Inject(Notices) private readonly notices: Notices) {}

  /** Puts locked customers of owners into a pool. Orders and receivables keep their salesperson; open business goes along. */
  async enter(list: readonly Customer[], pool: Pool, why: (c: Customer) => EntryReason): Promise<void> {
    if (list.length === 0) return;
    const at = clock.stamp();
    for (const c of list) await this.enterOne(c, pool, why(c), at);
    await this.store.note(list.map((c) => {
      const w = why(c);
      return { poolId: pool.id, customerId: c.id, at, fromUserId: c.ownerId, toUserId: null, actorId: actorId(), ...('rule' in w ? { move: 'recycled', ruleKind: w.rule, ruleDays: w.days, reason: null } : { move: 'put', ruleKind: null, ruleDays: null, reason: w.reason }) } as const;
    }));
    for (const c of list) { const w = why(c); noteOwnerChange({ customerId: c.id, from: c.ownerId, to: null, kind: 'recycle', reason: 'rule' in w ? null : w.reason }); }
    await forecastTable.delete({ customerId: list.map((c) => c.id) });
    await this.along(list.map((c) => ({ id: c.id, from: c.ownerId })), null, null);
  }

  private async enterOne(c: Customer, pool: Pool, w: EntryReason, at: string): Promise<void> {
    const fired = 'rule' in w ? w.rule : MANUAL;
    const keep = pool.keepFollowers && c.followers !== null;
    await this.customers.update(c, {
      ownerId: null, ownerSince: null, departmentId: null, previousOwnerId: c.ownerId, poolId: pool.id, poolInAt: at, poolReason: fired, protectedUntil: null, locked: false, ...(keep ? {} : { followers: null }),
    });
    if (!keep && c.followers) await this.customers.replaceFollowers(c.id, c.followers, []);
    const words = 'rule' in w ? { rule: w.rule, days: w.days } : { reason: w.reason };
    record({ entity: 'customer', entityId: c.id, action: 'pool', changes: { ownerId: [c.ownerId, null], poolId: [c.poolId, pool.id], poolReason: [null, fired], ...('reason' in w && w.reason ? { reason: [null, w.reason] as const } : {}) }, payload: { from: c.ownerId, to: null, poolId: pool.id, ...words } });
    if (c.ownerId === null) return;
    const said = 'rule' in w ? ruleParams(w.rule, w.days) : (w.reason ? { reason: w.reason } : {});
    this.notices.send({ event: 'pool.entered', entity: 'customer', entityId: c.id, path: `/pool?pool=${pool.id}`, params: { customer: c.name, pool: pool.name, ...said }, to: { also: [c.ownerId] } });
  }

  /** Notes customers that were just taken out of a pool by `take`: by themselves, or given to somebody. */
  async left(list: readonly Customer[], pool: Pool, to: { id: number; name: string; departmentId: number | null }, move: 'claimed' | 'assigned'): Promise<void> {
    if (list.length === 0) return;
    const at = clock.stamp();
    for (const c of list) {
      record({ entity: 'customer', entityId: c.id, action: move === 'claimed' ? 'claim' : 'assign', changes: { ownerId: [null, to.id], poolId: [pool.id, null] }, payload: { from: null, to: to.id, poolId: pool.id } });
      noteOwnerChange({ customerId: c.id, from: null, to: to.id, kind: move === 'claimed' ? 'claim' : 'assign' });
      this.tell(c, pool, to, move);
    }
    await this.store.note(list.map((c) => ({ poolId: pool.id, customerId: c.id, move, at, ruleKind: null, ruleDays: null, reason: null, fromUserId: c.previousOwnerId, toUserId: to.id, actorId: actorId() })));
    await this.along(list.map((c) => ({ id: c.id, from: c.previousOwnerId })), to.id, to.departmentId);
  }

  private tell(c: Customer, pool: Pool, to: { id: number; name: string }, move: 'claimed' | 'assigned'): void {
    const params = { customer: c.name, pool: pool.name, name: to.name };
    if (move === 'assigned') this.notices.send({ event: 'pool.assigned', entity: 'customer', entityId: c.id, path: `/customers/${c.id}`, params, to: { also: [to.id] } });
    const told = [...pool.admins, ...(c.previousOwnerId === null ? [] : [c.previousOwnerId])].filter((id) => id !== to.id);
    if (told.length > 0) this.notices.send({ event: 'pool.claimed', entity: 'customer', entityId: c.id, path: `/pool?pool=${pool.id}`, params, to: { also: told } });
  }

  /** What usually moves with a customer (open opportunities, quotations …): into the pool as far as its rows need no owner, out of it to the new one. */
  private async along(list: readonly { id: number; from: number | null }[], to: number | null, departmentId: number | null): Promise<void> {
    const parts = handOverParts().filter((p) => p.usual);
    if (parts.length === 0) return;
    const byOwner = groupBy(list, (l) => l.from);
    for (const [from, rows] of byOwner) for (const part of parts) await part.move({ from, to, departmentId, customerIds: rows.map((r) => r.id), by: actorId() });
    // what went into the pool with its customer belongs to nobody and comes out with it
    if (to !== null) for (const part of parts) await part.move({ from: null, to, departmentId, customerIds: list.map((r) => r.id), by: actorId() });
  }

  /** Tells the owner, and whoever may act for him, that a customer will enter the pool. */
  soon(c: Customer, pool: Pool, daysLeft: number, rule: RuleKind, days: number): void {
    if (c.ownerId === null) return;
    this.notices.send({ event: 'pool.soon', entity: 'customer', entityId: c.id, path: `/customers/${c.id}`, params: { customer: c.name, pool: pool.name, left: daysLeft, ...ruleParams(rule, days) }, to: { also: [c.ownerId] } });
  }
}
