import { Inject, Injectable } from '@nestjs/common';
import { type Job, JobRunner, Texts, Transactional, actorId, asSystem, checkInvariants, context, jobTable, record } from '@steward/platform';
import type { IntegrityReport } from './integrity.view.js';

const KIND = 'system.integrity';

interface Found { id: string; title: string; count: number }

/** Recomputes every balance from its ledger and says what differs (账目体检): the page's form of `cli check` (integrity.md 2.1). */
@Injectable()
export class IntegrityService {
  constructor(@Inject(JobRunner) private readonly runner: JobRunner, @Inject(Texts) private readonly texts: Texts) {
    runner.handle(KIND, async (run) => {
      const items: Found[] = [];
      await asSystem('recomputing everybody’s balances', () => checkInvariants(async ({ id, title, count }, index, of) => {
        items.push({ id, title, count });
        await run.progress(index + 1, of);
      }));
      const failed = items.filter((i) => i.count !== 0).length;
      return { result: { items, params: { failed } }, message: failed === 0 ? 'job.integrity.clean' : 'job.integrity.failed' };
    });
  }

  /** Starts a check, or gives the one that is already under way. */
  @Transactional()
  async start(): Promise<{ jobId: number }> {
    const open = await this.open();
    if (open) return { jobId: open.id };
    const jobId = await this.runner.enqueue({ kind: KIND, title: 'job.integrity.title', ownerId: actorId() });
    record({ entity: 'job', entityId: jobId, action: 'create' });
    return { jobId };
  }

  async latest(): Promise<IntegrityReport> {
    const open = await this.open();
    const last = (await jobTable.query("WHERE t.kind=? AND t.state='succeeded' ORDER BY t.id DESC LIMIT 1", [KIND]))[0];
    const found = (last?.result as { items?: Found[] } | null)?.items ?? [];
    const { locale } = context();
    const items = found.map((i) => ({ id: i.id, title: this.texts.maybe(locale, `invariant.${i.id}`) ?? i.title, count: i.count }));
    return { jobId: open?.id ?? null, running: open !== undefined, checkedAt: last?.finishedAt ?? null, failed: items.filter((i) => i.count !== 0).length, items };
  }

  private async open(): Promise<Job | undefined> {
    return (await jobTable.query("WHERE t.kind=? AND t.state IN ('queued','running') ORDER BY t.id DESC LIMIT 1", [KIND]))[0];
  }
}
