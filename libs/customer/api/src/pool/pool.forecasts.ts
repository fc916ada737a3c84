import { Inject, Injectable } from '@nestjs/common';
import { type PoolForecast, forecastTable } from './pool.entity.js';
import type { Judged } from './pool.judge.js';
import { PoolMoves } from './pool.moves.js';

type Kept = PoolForecast;

/** When customers will fall into the pool, as lists show and filter it, and the reminders that follow from it. */
@Injectable()
export class PoolForecasts {
  constructor(@Inject(PoolMoves) private readonly moves: PoolMoves) {}

  /** Brings the forecasts of a batch up to date; gives how many owners were reminded. Customers that will not fall have none. */
  async write(batch: readonly Judged[]): Promise<number> {
    if (batch.length === 0) return 0;
    const before = new Map((await forecastTable.all({ customerId: batch.map((j) => j.customer.id) })).map((f) => [f.customerId, f]));
    const fresh: Kept[] = [];
    const gone: number[] = [];
    let reminded = 0;
    for (const j of batch) {
      const old = before.get(j.customer.id);
      const next = forecastOf(j);
      if (!next) { if (old) gone.push(j.customer.id); continue; }
      if (old?.dueOn === next.dueOn && old.ownerId === next.ownerId) next.remindedOf = old.remindedOf;
      if (this.reminds(j, next)) { next.remindedOf = next.dueOn; reminded += 1; }
      if (!old || !same(old, next)) { fresh.push(next); if (old) gone.push(j.customer.id); }
    }
    if (gone.length > 0) await forecastTable.delete({ customerId: gone });
    await forecastTable.insertMany(fresh);
    return reminded;
  }

  private reminds(j: Judged, f: Kept): boolean {
    const { daysLeft } = j.standing;
    if (daysLeft === null || j.pool.remindDays === 0 || daysLeft > j.pool.remindDays || f.remindedOf === f.dueOn) return false;
    this.moves.soon(j.customer, j.pool, daysLeft, f.ruleKind, f.ruleDays);
    return true;
  }

  async forget(customerIds: readonly number[]): Promise<void> {
    if (customerIds.length > 0) await forecastTable.delete({ customerId: customerIds });
  }
}

/** What is kept of a judged customer; undefined where it will not fall. */
function forecastOf({ customer: c, pool, standing }: Judged): Kept | undefined {
  if (!pool.recycling || standing.due === null || standing.daysLeft === null || c.ownerId === null) return undefined;
  return { customerId: c.id, poolId: pool.id, ownerId: c.ownerId, dueOn: standing.due.day, ruleKind: standing.due.rule, ruleDays: standing.due.days, followedAt: c.lastFollowUpAt ?? '', remindedOf: null };
}

const same = (a: Kept, b: Kept): boolean => a.poolId === b.poolId && a.ownerId === b.ownerId && a.dueOn === b.dueOn && a.ruleKind === b.ruleKind && a.ruleDays === b.ruleDays && a.followedAt === b.followedAt && a.remindedOf === b.remindedOf;
