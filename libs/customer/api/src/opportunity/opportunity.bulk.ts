import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type JobRun, JobRunner, type ListQuery, ListRunner, Problem, Texts, badRequest, commandOfUnits, context, fault, invalid, parseSearchBody, principal, runWith, transaction } from '@steward/platform';
import type { BulkAnswer, BulkResult } from '../customer/customer.view.js';
import type { OpportunitySelection, TransferOpportunities } from './opportunity.dto.js';
import { OpportunityErrors } from './opportunity.errors.js';
import { OpportunityLifecycle } from './opportunity.lifecycle.js';
import { OPPORTUNITIES } from './opportunity.list.js';
import { OpportunityPeople } from './opportunity.people.js';
import { TRANSFER } from './opportunity.rights.js';

const JOB = 'opportunity.transfer';
/** More rows than this become a job (api.md). */
const AT_ONCE = 200;
const MOST = 10_000;
const MOST_TOLD = 1_000;

interface Target { id: number; version?: number | null }
interface Given { ownerId: number; reason: string | null }

/** Many opportunities to another owner 批量转移: each a unit of work of its own, one refused does not hold up the others. The new owner is told once. */
@Injectable()
export class OpportunityBulk implements OnModuleInit {
  constructor(
    @Inject(OpportunityLifecycle) private readonly life: OpportunityLifecycle, @Inject(OpportunityPeople) private readonly people: OpportunityPeople, @Inject(ListRunner) private readonly lists: ListRunner,
    @Inject(JobRunner) private readonly jobs: JobRunner, @Inject(Texts) private readonly texts: Texts,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(JOB, (run) => this.work(run));
  }

  /** Up to 200 rows at once, more as a job; `where` must find as many rows as the caller was shown (409 `expected_count`). Throws 422 at `/ownerId`. */
  transfer({ ownerId, reason, ...selection }: TransferOpportunities): Promise<BulkAnswer> {
    return commandOfUnits(context().request?.body, 200, async () => {
      await this.people.assignable(ownerId);
      const targets = await this.targets(selection);
      const given: Given = { ownerId, reason: reason ?? null };
      if (targets.length <= AT_ONCE) {
        const items = await this.rows(targets, given);
        await this.tell(items.filter((i) => i.ok).map((i) => i.id), ownerId);
        return summary(items);
      }
      const { locale, reply } = context();
      const jobId = await transaction(() => this.jobs.enqueue({ kind: JOB, title: this.texts.text(locale, 'customer.opportunity.job.transfer', { count: targets.length }), ownerId: principal().id, params: { targets, given: { ...given }, locale }, total: targets.length }));
      reply?.header('location', `/api/v1/jobs/${jobId}`);
      context().status = 202;
      return { total: targets.length, succeeded: 0, failed: 0, items: [], jobId };
    });
  }

  private async targets(s: OpportunitySelection): Promise<Target[]> {
    if (s.items && (s.where || s.q)) throw badRequest('bad_request', {}, '/where');
    if (s.items) return [...new Map(s.items.map((i) => [i.id, { id: i.id, version: i.version ?? null }])).values()].sort((a, b) => a.id - b.id);
    if (!s.where && !s.q) throw invalid(fault('/items', 'required'));
    if (s.expectedCount === null || s.expectedCount === undefined) throw invalid(fault('/expectedCount', 'required'));
    const query: ListQuery = parseSearchBody({ ...(s.where && Object.keys(s.where).length > 0 ? { where: s.where } : {}), ...(s.q ? { q: s.q } : {}) });
    const ids = await this.lists.ids(OPPORTUNITIES, query, MOST + 1);
    if (ids.length > MOST) throw OpportunityErrors.tooMany({ max: MOST });
    if (ids.length !== s.expectedCount) throw new Problem(409, 'expected_count', { actual: ids.length }, { actual: ids.length });
    return ids.sort((a, b) => a - b).map((id) => ({ id }));
  }

  private async rows(targets: readonly Target[], given: Given): Promise<BulkResult[]> {
    const out: BulkResult[] = [];
    for (const t of targets) out.push(await this.one(t, given));
    return out;
  }

  private async one({ id, version }: Target, { ownerId, reason }: Given): Promise<BulkResult> {
    const { ifMatch: _seen, idempotencyKey: _key, ...own } = context();
    try {
      const after = await runWith({ ...own, permission: TRANSFER, ...(version ? { ifMatch: version } : {}) }, () => this.life.transfer(id, { ownerId, reason }, 'quietly'));
      return { id, ok: true, version: after.version };
    } catch (e) {
      if (!(e instanceof Problem)) throw e;
      return { id, ok: false, code: e.code, title: this.texts.error(own.locale, e.code, e.params) };
    }
  }

  private async tell(ids: readonly number[], ownerId: number): Promise<void> {
    if (ids.length > 0) await transaction(() => this.people.given(ids, ownerId));
  }

  /** The job; taken up again after a crash, what was given already is given to no effect. The new owner is told at the end. */
  private async work(run: JobRun): Promise<{ result: Record<string, unknown> }> {
    const { targets, given, locale } = run.job.params as unknown as { targets: Target[]; given: Given; locale: 'zh-CN' | 'en' };
    const failures: BulkResult[] = [];
    let failed = 0;
    return runWith({ ...context(), permission: TRANSFER, locale }, async () => {
      for (let i = run.job.done; i < targets.length; i += AT_ONCE) {
        const bad = (await this.rows(targets.slice(i, i + AT_ONCE), given)).filter((r) => !r.ok);
        failed += bad.length;
        failures.push(...bad.slice(0, Math.max(0, MOST_TOLD - failures.length)));
        await run.progress(Math.min(i + AT_ONCE, targets.length), targets.length);
      }
      const refused = new Set(failures.map((f) => f.id));
      await this.tell(targets.filter((t) => !refused.has(t.id)).map((t) => t.id), given.ownerId);
      return { result: { total: targets.length, succeeded: targets.length - failed, failed, items: failures } };
    });
  }
}

const summary = (items: BulkResult[]): BulkAnswer => ({ total: items.length, succeeded: items.filter((i) => i.ok).length, failed: items.filter((i) => !i.ok).length, items });
