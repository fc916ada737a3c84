import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type JobRun, JobRunner, type ListQuery, ListRunner, Problem, Texts, asProblem, badRequest, context, fault, invalid, parseSearchBody, principal, runWith, staleVersion, transaction } from '@steward/platform';
import type { BulkChanges, BulkSelection } from './customer.dto.js';
import type { Customer } from './customer.entity.js';
import { CustomerErrors } from './customer.errors.js';
import { CUSTOMERS } from './customer.list.js';
import { tidyTags } from './customer.rules.js';
import { CustomerService, DELETE } from './customer.service.js';
import { CustomerStore, UPDATE } from './customer.store.js';
import type { BulkAnswer, BulkResult } from './customer.view.js';

export type BulkAction =
  | { kind: 'tags'; add: string[]; remove: string[] }
  | { kind: 'update'; set: Partial<BulkChanges> }
  | { kind: 'delete' };

const CODE: Record<BulkAction['kind'], string> = { tags: UPDATE, update: UPDATE, delete: DELETE };
const JOB = 'customer.bulk';
/** More rows than this become a job (api.md). */
const AT_ONCE = 200;
const MOST = 100_000;
const MOST_TOLD = 1_000;

export interface Target { id: number; version?: number | null }

/** The same action on many customers, with a result per row: one row refused does not hold up the others. */
@Injectable()
export class CustomerBulk implements OnModuleInit {
  constructor(
    @Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(CustomerService) private readonly service: CustomerService,
    @Inject(ListRunner) private readonly lists: ListRunner, @Inject(JobRunner) private readonly jobs: JobRunner, @Inject(Texts) private readonly texts: Texts,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(JOB, (run) => this.work(run));
  }

  /** Up to 200 rows at once, more as a job; `where` must find as many rows as the caller was shown (409 `expected_count`). */
  async run(selection: BulkSelection, action: BulkAction): Promise<BulkAnswer> {
    const targets = await this.targets(selection);
    if (targets.length <= AT_ONCE) return summary(await this.batch(targets, action));
    const jobId = await this.jobs.enqueue({ kind: JOB, title: `customers.${action.kind}`, ownerId: principal().id, params: { targets, action: { ...action }, locale: context().locale }, total: targets.length });
    context().reply?.header('location', `/api/v1/jobs/${jobId}`);
    return { total: targets.length, succeeded: 0, failed: 0, items: [], jobId };
  }

  /** The customers that are meant; `where` must find as many as the caller was shown. */
  async targets(s: BulkSelection): Promise<Target[]> {
    if (s.items && (s.where || s.q)) throw badRequest('bad_request', {}, '/where');
    if (s.items) return [...new Map(s.items.map((i) => [i.id, { id: i.id, version: i.version ?? null }])).values()];
    if (!s.where && !s.q) throw invalid(fault('/items', 'required'));
    if (s.expectedCount === null || s.expectedCount === undefined) throw invalid(fault('/expectedCount', 'required'));
    const query: ListQuery = parseSearchBody({ ...(s.where && Object.keys(s.where).length > 0 ? { where: s.where } : {}), ...(s.q ? { q: s.q } : {}) });
    const ids = await this.lists.ids(CUSTOMERS, query, MOST + 1);
    if (ids.length > MOST) throw CustomerErrors.bulkTooMany({ max: MOST });
    if (ids.length !== s.expectedCount) throw new Problem(409, 'expected_count', { actual: ids.length }, { actual: ids.length });
    return ids.map((id) => ({ id }));
  }

  /** One batch inside the open unit of work: all rows locked by one statement, in the order of their ids. */
  private async batch(targets: readonly Target[], action: BulkAction): Promise<BulkResult[]> {
    const rows = new Map((await this.customers.visible(targets.map((t) => t.id), CODE[action.kind], true)).map((c) => [c.id, c]));
    const out: BulkResult[] = [];
    for (const target of [...targets].sort((a, b) => a.id - b.id)) {
      const row = rows.get(target.id);
      try {
        if (!row) throw new Problem(404, 'not_found');
        if (target.version && target.version !== row.version) throw staleVersion(target.version, row.version);
        out.push({ id: row.id, ok: true, version: await this.one(row, action) });
      } catch (e) {
        if (!(e instanceof Problem)) throw e;
        const p = asProblem(e);
        const first = (p.facts['errors'] as { code: string; params?: Record<string, unknown> }[] | undefined)?.[0];
        const locale = context().locale;
        out.push({ id: target.id, ok: false, code: p.code, title: first ? this.texts.fault(locale, first.code, first.params) : this.texts.error(locale, p.code, p.params) });
      }
    }
    return out;
  }

  private async one(row: Customer, action: BulkAction): Promise<number> {
    switch (action.kind) {
      case 'update': return (await this.service.apply(row, action.set)).version;
      case 'delete': await this.service.bin([row]); return row.version + 1;
      case 'tags': {
        const gone = new Set(tidyTags(action.remove).map((t) => t.toLowerCase()));
        return (await this.service.apply(row, { tags: tidyTags([...(row.tags ?? []), ...action.add]).filter((t) => !gone.has(t.toLowerCase())) })).version;
      }
    }
  }

  /** The job: batches of 200, each its own unit of work. Taken up again after a crash it repeats rows to no effect. */
  private async work(run: JobRun): Promise<{ result: Record<string, unknown> }> {
    const { targets, action, locale } = run.job.params as unknown as { targets: Target[]; action: BulkAction; locale: 'zh-CN' | 'en' };
    const failures: BulkResult[] = [];
    let failed = 0;
    for (let i = run.job.done; i < targets.length; i += AT_ONCE) {
      const part = targets.slice(i, i + AT_ONCE);
      const results = await runWith({ ...context(), permission: CODE[action.kind], locale }, () => transaction(() => this.batch(part, action)));
      const bad = results.filter((r) => !r.ok);
      failed += bad.length;
      failures.push(...bad.slice(0, Math.max(0, MOST_TOLD - failures.length)));
      await run.progress(Math.min(i + AT_ONCE, targets.length), targets.length);
    }
    return { result: { total: targets.length, succeeded: targets.length - failed, failed, items: failures } };
  }
}

const summary = (items: BulkResult[]): BulkAnswer => ({ total: items.length, succeeded: items.filter((i) => i.ok).length, failed: items.filter((i) => !i.ok).length, items });
