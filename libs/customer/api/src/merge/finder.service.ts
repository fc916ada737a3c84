import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { unscaled } from '@steward/kernel';
import { type JobRun, JobRunner, Transactional, actorId, clock, context, notFound, principal, record, runWith, transaction } from '@steward/platform';
import { UserFacade } from '@steward/system-api';
import type { Customer } from '../customer/customer.entity.js';
import { ENTITY } from '../customer/customer.input.js';
import { CustomerStore } from '../customer/customer.store.js';
import type { DuplicateGroups, DuplicateMember } from './duplicate.dto.js';
import { type DuplicateReason, Grouping, pairOf } from './finder.rules.js';
import { groupTable, notDuplicateTable } from './merge.entity.js';
import { FIND } from './merge.permissions.js';

const JOB = 'customer.duplicates';
const AT_ONCE = 2_000;
const MOST_CUSTOMERS = 200_000;
const MOST_GROUPS = 500;
const SHOWN = 100;

/** Searches the customers in the caller's scope for those that were entered twice; what he judges to be different is remembered. */
@Injectable()
export class FinderService implements OnModuleInit {
  constructor(@Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(JobRunner) private readonly jobs: JobRunner, @Inject(UserFacade) private readonly users: UserFacade) {}

  onModuleInit(): void {
    this.jobs.handle(JOB, (run) => this.work(run));
  }

  /** Starts the search as a job and gives its id. */
  @Transactional()
  start(): Promise<number> {
    return this.jobs.enqueue({ kind: JOB, ownerId: principal().id, params: { locale: context().locale } });
  }

  /** The job: taken up again after a crash it begins anew. */
  async work(run: Pick<JobRun, 'job' | 'progress'>): Promise<{ result: Record<string, unknown> }> {
    const found = await runWith({ ...context(), permission: FIND }, () => this.scan(run));
    const userId = run.job.ownerId;
    await transaction(async () => {
      await groupTable.delete({ userId });
      await groupTable.insertMany(found.groups.map((g) => ({ userId, jobId: run.job.id, reason: g.reason, ids: g.ids })));
    });
    return { result: { customers: found.customers, groups: found.groups.length } };
  }

  private async scan(run: Pick<JobRun, 'progress'>): Promise<{ customers: number; groups: { reason: DuplicateReason; ids: number[] }[] }> {
    const grouping = new Grouping();
    let [done, last] = [0, 0];
    while (done < MOST_CUSTOMERS) {
      const rows = await this.customers.query('t.id>?', [last], ` ORDER BY t.id LIMIT ${AT_ONCE}`, FIND);
      for (const c of rows) grouping.add(c);
      done += rows.length;
      last = rows.at(-1)?.id ?? last;
      await run.progress(done, done + (rows.length === AT_ONCE ? AT_ONCE : 0));
      if (rows.length < AT_ONCE) break;
    }
    const different = new Set((await notDuplicateTable.all()).map((d) => pairOf(d.lowId, d.highId)));
    return { customers: done, groups: grouping.groups(different, MOST_GROUPS) };
  }

  /** What the caller's last search found and is still so: customers he sees, that were not merged or judged since. */
  async groups(): Promise<DuplicateGroups> {
    const rows = await groupTable.all({ userId: principal().id }, { orderBy: 'id', limit: MOST_GROUPS });
    const seen = new Map((await this.customers.visible([...new Set(rows.flatMap((g) => g.ids ?? []))], FIND)).map((c) => [c.id, c]));
    const groups = rows.flatMap((g) => {
      const living = (g.ids ?? []).flatMap((id) => { const c = seen.get(id); return c ? [c] : []; });
      return living.length < 2 ? [] : [{ id: g.id, reason: g.reason as DuplicateReason, living }];
    }).slice(0, SHOWN);
    const names = await this.users.names(groups.flatMap((g) => g.living.flatMap((c) => (c.ownerId === null ? [] : [c.ownerId]))));
    return { jobId: rows[0]?.jobId ?? null, items: groups.map((g) => ({ id: g.id, reason: g.reason, customers: g.living.map((c) => member(c, names)) })) };
  }

  /** These customers are not the same: no search of anybody names them together again. */
  @Transactional()
  async dismiss(ids: readonly number[]): Promise<void> {
    const list = [...new Set(ids)].sort((a, b) => a - b);
    if ((await this.customers.visible(list, FIND)).length < list.length) throw notFound();
    for (const [i, lowId] of list.entries()) {
      for (const highId of list.slice(i + 1)) {
        if (await notDuplicateTable.exists({ lowId, highId })) continue;
        await notDuplicateTable.insert({ lowId, highId, at: clock.stamp(), actorId: actorId() });
        record({ entity: ENTITY, entityId: lowId, action: 'not_duplicate', payload: { of: highId } });
      }
    }
    for (const g of await groupTable.all({ userId: principal().id })) if ((g.ids ?? []).every((id) => list.includes(id))) await groupTable.delete({ id: g.id });
  }
}

const member = (c: Customer, names: ReadonlyMap<number, string>): DuplicateMember => ({
  id: c.id, version: c.version, code: c.code, name: c.name, mobile: c.mobile, phone: c.phone, creditCode: c.creditCode, ownerId: c.ownerId, ownerName: c.ownerId === null ? null : (names.get(c.ownerId) ?? null),
  dealCount: c.dealCount, receivableBalance: unscaled(c.receivableBalance, 2), createdAt: c.createdAt,
});
