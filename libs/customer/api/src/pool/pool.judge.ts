import { Inject, Injectable } from '@nestjs/common';
import { dayIn } from '@steward/kernel';
import { clock } from '@steward/platform';
import type { Customer } from '../customer/customer.entity.js';
import { PoolDirectory } from './pool.directory.js';
import type { Pool } from './pool.entity.js';
import { type PoolFacts, type Standing, standingOf } from './pool.rules.js';
import { knowsFollowUps, lastFollowUps, lastOpportunities, openOf } from './pool.sources.js';

/** A customer under the terms of its owner's pool. */
export interface Judged { customer: Customer; pool: Pool; standing: Standing }

/** Days of the company of instants. */
export const dayOf = (instant: string): string => dayIn(clock.timezone(), new Date(instant));

/** Puts customers under the rules of their owners' pools, many at a time: a handful of statements for all of them. */
@Injectable()
export class PoolJudge {
  constructor(@Inject(PoolDirectory) private readonly pools: PoolDirectory) {}

  /** Customers without an owner, and those of an owner no pool is for, are left out. `terms` takes the place of the stored pool of the same id. */
  async judge(customers: readonly Customer[], today: string, terms?: Pool): Promise<Judged[]> {
    const owned = customers.filter((c): c is Customer & { ownerId: number } => c.ownerId !== null);
    if (owned.length === 0) return [];
    const ids = owned.map((c) => c.id);
    const pools = await this.pools.poolsOf(owned.map((c) => c.ownerId));
    const open = await openOf(ids);
    const opportunities = await lastOpportunities(ids);
    const followed = await this.followUps(owned);
    return owned.flatMap((c) => {
      const stored = pools.get(c.ownerId);
      const pool = terms && stored?.id === terms.id ? terms : stored;
      if (!pool) return [];
      const opportunity = opportunities.get(c.id);
      const last = followed.get(c.id);
      const facts: PoolFacts = {
        level: c.level, ownerSince: dayOf(c.ownerSince ?? c.createdAt), lastFollowUp: last === undefined ? null : dayOf(last), lastOpportunity: opportunity === undefined ? null : dayOf(opportunity),
        lastDeal: c.lastDealAt, protectedUntil: c.protectedUntil,
      };
      const holding = { enabled: c.enabled, locked: c.locked, receivableBalance: c.receivableBalance, advanceBalance: c.advanceBalance, dealt: c.dealt, openOrder: open.order.has(c.id), openBusiness: open.business.has(c.id) };
      return [{ customer: c, pool, standing: standingOf(pool, facts, holding, today) }];
    });
  }

  /** Last follow-up by the owner or a follower: that of the row, unless somebody else wrote it. */
  private async followUps(owned: readonly (Customer & { ownerId: number })[]): Promise<Map<number, string>> {
    const out = new Map<number, string>();
    const foreign: { customerId: number; userIds: number[] }[] = [];
    for (const c of owned) {
      if (c.lastFollowUpAt === null) continue;
      const people = [c.ownerId, ...(c.followers ?? []).map((f) => f.userId)];
      if (c.lastFollowUpBy === null || people.includes(c.lastFollowUpBy) || !knowsFollowUps()) out.set(c.id, c.lastFollowUpAt);
      else foreign.push({ customerId: c.id, userIds: people });
    }
    if (foreign.length > 0) for (const [id, at] of await lastFollowUps(foreign)) out.set(id, at);
    return out;
  }
}
