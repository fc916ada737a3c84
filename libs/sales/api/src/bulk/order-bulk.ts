import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type JobRun, JobRunner, type ListQuery, ListRunner, Problem, Texts, badRequest, commandOfUnits, context, demandRight, fault, invalid, parseSearchBody, principal, runWith, transaction } from '@steward/platform';
import { ORDERS } from '../order/order.list.js';
import { OrderStore } from '../order/order.store.js';
import { SalesErrors } from '../sales.errors.js';
import type { ConfirmOrders, OrderBulkAnswer, OrderBulkResult, OrderSelection, ShipOrders } from './bulk.dto.js';
import { type OrderAction, OrderActions, codeOf } from './order-actions.js';

const JOB = 'sales_order.bulk';
/** More rows than this become a job (api.md). */
const AT_ONCE = 200;
const MOST = 10_000;
const MOST_TOLD = 1_000;

interface Target { id: number; version?: number | null }

/** The same action on many orders 批量审核、批量发货: each order is a unit of work of its own, one refused does not hold up the others. */
@Injectable()
export class OrderBulk implements OnModuleInit {
  constructor(
    @Inject(OrderStore) private readonly orders: OrderStore, @Inject(OrderActions) private readonly actions: OrderActions, @Inject(ListRunner) private readonly lists: ListRunner,
    @Inject(JobRunner) private readonly jobs: JobRunner, @Inject(Texts) private readonly texts: Texts,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(JOB, (run) => this.work(run));
  }

  confirm({ acknowledge, ...selection }: ConfirmOrders): Promise<OrderBulkAnswer> {
    return this.run(selection, { kind: 'confirm', acknowledge: acknowledge ?? [] });
  }

  /** Draft shipments of everything open; with `approve` the goods leave. Throws 403 where the caller may not approve. */
  ship({ acknowledge, approve, ...selection }: ShipOrders): Promise<OrderBulkAnswer> {
    if (approve) demandRight('warehouse.shipment.approve');
    return this.run(selection, { kind: 'ship', approve: approve ?? false, acknowledge: acknowledge ?? [] });
  }

  /** Up to 200 rows at once, more as a job; `where` must find as many rows as the caller was shown (409 `expected_count`). */
  private run(selection: OrderSelection, action: OrderAction): Promise<OrderBulkAnswer> {
    return commandOfUnits(context().request?.body, 200, async () => {
      const targets = await this.targets(selection);
      if (targets.length <= AT_ONCE) return summary(await this.rows(targets, action));
      const params = { targets, action: { ...action }, locale: context().locale };
      const jobId = await transaction(() => this.jobs.enqueue({ kind: JOB, title: this.texts.text(context().locale, `audit.sales_order.bulk_${action.kind}`), ownerId: principal().id, params, total: targets.length }));
      context().reply?.header('location', `/api/v1/jobs/${jobId}`);
      context().status = 202;
      return { total: targets.length, succeeded: 0, failed: 0, items: [], jobId };
    });
  }

  private async targets(s: OrderSelection): Promise<Target[]> {
    if (s.items && (s.where || s.q)) throw badRequest('bad_request', {}, '/where');
    if (s.items) return [...new Map(s.items.map((i) => [i.id, { id: i.id, version: i.version ?? null }])).values()].sort((a, b) => a.id - b.id);
    if (!s.where && !s.q) throw invalid(fault('/items', 'required'));
    if (s.expectedCount === null || s.expectedCount === undefined) throw invalid(fault('/expectedCount', 'required'));
    const query: ListQuery = parseSearchBody({ ...(s.where && Object.keys(s.where).length > 0 ? { where: s.where } : {}), ...(s.q ? { q: s.q } : {}) });
    const ids = await this.lists.ids(ORDERS, query, MOST + 1);
    if (ids.length > MOST) throw SalesErrors.tooMany({ max: MOST });
    if (ids.length !== s.expectedCount) throw new Problem(409, 'expected_count', { actual: ids.length }, { actual: ids.length });
    return ids.sort((a, b) => a - b).map((id) => ({ id }));
  }

  /** One order after the other, the oldest first: what one ships is not there for the next. */
  private async rows(targets: readonly Target[], action: OrderAction): Promise<OrderBulkResult[]> {
    const names = new Map((await this.orders.visible(targets.map((t) => t.id), codeOf(action))).map((o) => [o.id, o.no]));
    const out: OrderBulkResult[] = [];
    for (const t of targets) out.push(await this.one(t, action, names.get(t.id)));
    return out;
  }

  private async one({ id, version }: Target, action: OrderAction, no: string | null | undefined): Promise<OrderBulkResult> {
    const c = context();
    const { ifMatch: _seen, idempotencyKey: _key, ...own } = c;
    try {
      return { id, ok: true, ...(await runWith({ ...own, permission: codeOf(action), acknowledge: new Set(action.acknowledge), ...(version ? { ifMatch: version } : {}) }, () => this.actions.run(id, action))) };
    } catch (e) {
      if (!(e instanceof Problem)) throw e;
      const first = (e.facts['errors'] as { code: string; params?: Record<string, unknown> }[] | undefined)?.[0];
      const title = first && e.code === 'validation_failed' ? this.texts.fault(c.locale, first.code, first.params) : this.texts.error(c.locale, e.code, e.params);
      return { id, ok: false, no: no ?? null, code: e.code, title, ...(e.facts['overridable'] === true ? { overridable: true } : {}) };
    }
  }

  /** The job; taken up again after a crash it meets orders that are done already in their new state and says so. */
  private async work(run: JobRun): Promise<{ result: Record<string, unknown> }> {
    const { targets, action, locale } = run.job.params as unknown as { targets: Target[]; action: OrderAction; locale: 'zh-CN' | 'en' };
    const failures: OrderBulkResult[] = [];
    let failed = 0;
    for (let i = run.job.done; i < targets.length; i++) {
      const [result] = await runWith({ ...context(), permission: codeOf(action), locale }, () => this.rows(targets.slice(i, i + 1), action));
      if (result && !result.ok) { failed += 1; if (failures.length < MOST_TOLD) failures.push(result); }
      await run.progress(i + 1, targets.length);
    }
    return { result: { total: targets.length, succeeded: targets.length - failed, failed, items: failures } };
  }
}

const summary = (items: OrderBulkResult[]): OrderBulkAnswer => ({ total: items.length, succeeded: items.filter((i) => i.ok).length, failed: items.filter((i) => !i.ok).length, items });
