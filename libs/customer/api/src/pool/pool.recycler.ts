import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { groupBy } from '@steward/kernel';
import { type JobRun, JobRunner, asSystem, clock, transaction } from '@steward/platform';
import { Maintenance } from '@steward/system-api';
import { PoolDirectory } from './pool.directory.js';
import { type Pool, forecastTable } from './pool.entity.js';
import { PoolForecasts } from './pool.forecasts.js';
import { type Judged, PoolJudge } from './pool.judge.js';
import { PoolMoves } from './pool.moves.js';
import { isWeekend } from './pool.rules.js';
import { PoolStore } from './pool.store.js';

export const JOB = 'customer.pool';
const READ = 500;
/** Customers of one unit of work: locks are held for a moment only. */
const UNIT = 100;
const REASON = 'customers fall into the pool';

export interface Recycled { checked: number; recycled: number; reminded: number }

/**
 * The daily job: customers that are due go into the pool of their owner, owners are reminded of those that will be. It may run any
 * number of times a day and stop anywhere: what has gone is not looked at again, a reminder is remembered with its day.
 */
@Injectable()
export class PoolRecycler implements OnModuleInit {
  constructor(
    @Inject(PoolStore) private readonly store: PoolStore, @Inject(PoolJudge) private readonly judge: PoolJudge, @Inject(PoolMoves) private readonly moves: PoolMoves, @Inject(PoolForecasts) private readonly forecasts: PoolForecasts,
    @Inject(PoolDirectory) private readonly pools: PoolDirectory, @Inject(Maintenance) private readonly maintenance: Maintenance, @Inject(JobRunner) private readonly jobs: JobRunner,
  ) {}

  onModuleInit(): void {
    this.maintenance.register('pools', async () => ({ ...(await this.run()) }));
    this.jobs.handle(JOB, async (run: JobRun) => {
      const done = await this.run((checked) => run.progress(checked, run.job.total));
      return { message: 'job.pool.done', result: { total: done.checked, succeeded: done.recycled, failed: 0, items: [], params: { ...done } } };
    });
  }

  /** Works through all customers somebody has. `told` hears how many were looked at. */
  run(told: (checked: number) => Promise<void> = () => Promise.resolve()): Promise<Recycled> {
    return asSystem(REASON, async () => {
      const today = clock.today();
      const out: Recycled = { checked: 0, recycled: 0, reminded: 0 };
      if (!(await this.pools.all()).some((p) => p.enabled && p.recycling)) {
        await transaction(() => forecastTable.delete({}));
        return out;
      }
      for await (const batch of this.batches()) {
        out.checked += batch.size;
        const due = batch.judged.filter((j) => goes(j, today)).map((j) => j.customer.id);
        for (let i = 0; i < due.length; i += UNIT) out.recycled += await transaction(() => this.recycle(due.slice(i, i + UNIT), today));
        const stay = batch.judged.filter((j) => !due.includes(j.customer.id));
        out.reminded += await transaction(() => this.forecasts.write(stay));
        await told(out.checked);
      }
      return out;
    });
  }

  /** Locks the rows, judges them once more and moves those that are still due. */
  private async recycle(ids: readonly number[], today: string): Promise<number> {
    const judged = (await this.judge.judge(await this.store.relock(ids), today)).filter((j) => goes(j, today));
    const byPool = groupBy(judged, (j) => j.pool.id);
    for (const list of byPool.values()) {
      const first = list[0];
      if (!first) continue;
      const rules = new Map(list.map((j) => [j.customer.id, j.standing.due]));
      await this.moves.enter(list.map((j) => j.customer), first.pool, (c) => { const due = rules.get(c.id); return due ? { rule: due.rule, days: due.days } : { reason: null }; });
    }
    return judged.length;
  }

  /** Customers somebody has, 500 at a time, under the terms of their pools. */
  async *batches(terms?: Pool, owners?: readonly number[]): AsyncGenerator<{ size: number; judged: Judged[] }> {
    let after = 0;
    for (;;) {
      const rows = await this.store.owned(after, READ, owners);
      const last = rows[rows.length - 1];
      if (!last) return;
      after = last.id;
      yield { size: rows.length, judged: await this.judge.judge(rows, clock.today(), terms) };
      if (rows.length < READ) return;
    }
  }
}

const goes = (j: Judged, today: string): boolean => j.standing.falls && j.pool.recycling && !(j.pool.workdaysOnly && isWeekend(today));
