import { Inject, Injectable } from '@nestjs/common';
import { type Problem, clock } from '@steward/platform';
import type { Customer } from '../customer/customer.entity.js';
import { PoolDirectory } from './pool.directory.js';
import type { Pool } from './pool.entity.js';
import { PoolErrors } from './pool.errors.js';
import { PoolStore } from './pool.store.js';

interface Held { all: number; open: number }

/** What somebody may still take in this unit of work. */
export class ClaimLimits {
  claims = 0;
  constructor(readonly userId: number, readonly day: string, private used: number, readonly counts: boolean, private readonly person: Held | undefined, private readonly department: Held | undefined) {}

  get spentToday(): number { return this.used; }

  /** Refusal when the daily limit is used up. */
  spent(pool: Pool): Problem | undefined {
    return this.counts && pool.dailyLimit !== null && this.used >= pool.dailyLimit ? PoolErrors.poolDailyLimit({ max: pool.dailyLimit }) : undefined;
  }

  /** Refusal when the person, or his department, has as many as the pool allows. */
  full(pool: Pool, c: Customer): Problem | undefined {
    const counts = pool.capacityCountsDealt || !c.dealt;
    const over = (max: number | null, held: Held | undefined): boolean => counts && max !== null && held !== undefined && (pool.capacityCountsDealt ? held.all : held.open) >= max;
    if (over(pool.capacity, this.person)) return PoolErrors.poolCapacity({ max: pool.capacity });
    return over(pool.departmentCapacity, this.department) ? PoolErrors.poolDepartmentCapacity({ max: pool.departmentCapacity }) : undefined;
  }

  /** One more is his. */
  taken(_pool: Pool, c: Customer): void {
    this.claims += 1;
    this.used += 1;
    for (const h of [this.person, this.department]) {
      if (!h) continue;
      h.all += 1;
      if (!c.dealt) h.open += 1;
    }
  }
}

/** Daily limits and capacities. Whoever claims holds his counter, whoever fills a department its counter too: limits hold for claims at the same time. */
@Injectable()
export class PoolLimits {
  constructor(@Inject(PoolStore) private readonly store: PoolStore, @Inject(PoolDirectory) private readonly pools: PoolDirectory) {}

  async of(to: { id: number; departmentId: number | null }, rows: readonly Customer[], counts: boolean): Promise<ClaimLimits> {
    const all = await this.pools.all();
    const terms = all.filter((p) => rows.some((c) => c.poolId === p.id));
    const limited = terms.some((p) => p.capacity !== null);
    const crowded = to.departmentId !== null && terms.some((p) => p.departmentCapacity !== null);
    const day = clock.today();
    if (rows.length === 0) return new ClaimLimits(to.id, day, 0, counts, undefined, undefined);
    const counter = await this.store.counter(to.id);
    if (crowded) await this.store.counter(-(to.departmentId ?? 0));
    const person = limited ? await this.held('ownerId', to.id) : undefined;
    const department = crowded ? await this.held('departmentId', to.departmentId ?? 0) : undefined;
    return new ClaimLimits(to.id, day, counter.day === day ? counter.claims : 0, counts, person, department);
  }

  /** Writes the counter of whoever has claimed. */
  async keep(l: ClaimLimits): Promise<void> {
    if (l.counts && l.claims > 0) await this.store.setCounter(l.userId, l.day, l.spentToday);
  }

  private async held(column: 'ownerId' | 'departmentId', id: number): Promise<Held> {
    return { all: await this.store.held(column, id, true), open: await this.store.held(column, id, false) };
  }
}
