import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type JobRun, JobRunner, Texts, commandOfUnits, context, fault, invalid, principal, runWith, transaction } from '@steward/platform';
import { UserFacade } from '@steward/system-api';
import { CustomerBulk } from '../customer/customer.bulk.js';
import type { BulkTransfer } from '../customer/customer.dto.js';
import type { BulkAnswer } from '../customer/customer.view.js';
import { TRANSFER } from '../customer/customer.team.js';
import type { AssignCustomers, AssignmentPlan, PlanAssignment } from './assignment.dto.js';
import { shareOut } from './assignment.rules.js';
import { type BatchTarget, OwnershipBatches } from './ownership.batches.js';
import type { MoveOptions, Receiver } from './ownership.moves.js';
import { OwnershipNotices } from './ownership.notices.js';
import { OwnershipProgress } from './ownership.progress.js';
import { OwnershipStore } from './ownership.store.js';

const JOB = 'customer.assign';
/** More rows than this become a job (api.md). */
const AT_ONCE = 200;

interface Params { targets: BatchTarget[]; options: MoveOptions; locale: 'zh-CN' | 'en' }

/** Shares customers out 批量分配 and transfers many of them (S-54): a preview, then a result per customer. */
@Injectable()
export class AssignmentService implements OnModuleInit {
  constructor(
    @Inject(CustomerBulk) private readonly bulk: CustomerBulk, @Inject(OwnershipStore) private readonly store: OwnershipStore, @Inject(OwnershipBatches) private readonly batches: OwnershipBatches,
    @Inject(OwnershipNotices) private readonly notices: OwnershipNotices, @Inject(UserFacade) private readonly users: UserFacade, @Inject(JobRunner) private readonly jobs: JobRunner, @Inject(Texts) private readonly texts: Texts,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(JOB, (run) => this.work(run));
  }

  /** How many each would get; nothing is changed. */
  async plan(input: PlanAssignment): Promise<AssignmentPlan> {
    const asked = await this.bulk.targets(input);
    const { names } = await this.receivers(input.to.map((s) => s.userId));
    const customers = await this.store.shared(asked.map((t) => t.id), TRANSFER);
    const shares = shareOut(input.mode, customers, input.to);
    const held = await this.store.held([...names.keys()]);
    const owners = new Map(customers.map((c) => [c.id, c.ownerId]));
    const items = [...names].map(([userId, name]) => {
      const mine = [...shares].filter(([, to]) => to === userId).map(([id]) => id);
      const stays = mine.filter((id) => owners.get(id) === userId).length;
      return { userId, name, held: held.get(userId) ?? 0, stays, gets: mine.length - stays };
    });
    return { total: customers.length, moving: items.reduce((n, i) => n + i.gets, 0), left: customers.length - shares.size, refused: asked.length - customers.length, items };
  }

  /** Shares out as planned. Up to 200 customers at once, more as a job. */
  assign({ keepFollower, reason, along, ...input }: AssignCustomers): Promise<BulkAnswer> {
    return commandOfUnits(context().request?.body, 200, async () => {
      const asked = await this.bulk.targets(input);
      const customers = await this.store.shared(asked.map((t) => t.id), TRANSFER);
      const known = new Set(customers.map((c) => c.id));
      const shares = shareOut(input.mode, customers, input.to);
      // customers nobody gets stay; those out of reach are named as refused
      const targets = asked.filter((t) => !known.has(t.id) || shares.has(t.id)).map((t) => { const to = shares.get(t.id); return to === undefined ? t : { ...t, to }; });
      return this.start(targets, input.to.map((s) => s.userId), { kind: 'assign', keepFollower: keepFollower ?? false, reason: reason ?? null, along: along ?? null });
    });
  }

  /** Everything to one. */
  transfer({ ownerId, keepFollower, reason, along, ...selection }: BulkTransfer): Promise<BulkAnswer> {
    return commandOfUnits(context().request?.body, 200, async () => {
      const targets = (await this.bulk.targets(selection)).map((t) => ({ ...t, to: ownerId }));
      return this.start(targets, [ownerId], { kind: 'transfer', keepFollower: keepFollower ?? false, reason: reason ?? null, along: along ?? null });
    });
  }

  private async start(targets: BatchTarget[], userIds: readonly number[], o: MoveOptions): Promise<BulkAnswer> {
    const { receivers } = await this.receivers(userIds);
    const options = { ...o, batch: randomUUID() };
    if (targets.length > AT_ONCE) return this.queue(targets, options);
    const done = await this.batches.run({ targets, receivers, options, code: TRANSFER }, (part) => this.notices.tell(part.moves.map((m) => ({ id: m.customer.id, name: m.customer.name, from: m.from, to: m.to })), options.reason ?? null));
    const failed = done.results.filter((r) => !r.ok).length;
    return { total: done.results.length, succeeded: done.results.length - failed, failed, items: done.results };
  }

  private async queue(targets: BatchTarget[], options: MoveOptions): Promise<BulkAnswer> {
    const { locale, reply } = context();
    const params = { targets, options: { ...options }, locale };
    const jobId = await transaction(() => this.jobs.enqueue({ kind: JOB, title: this.texts.text(locale, 'ownership.job.assign', { count: targets.length }), ownerId: principal().id, params, total: targets.length }));
    reply?.header('location', `/api/v1/jobs/${jobId}`);
    context().status = 202;
    return { total: targets.length, succeeded: 0, failed: 0, items: [], jobId };
  }

  /** The people customers are given to: enabled, and in the caller's scope; 422 at the one who is not. */
  private async receivers(userIds: readonly number[]): Promise<{ receivers: Map<number, NonNullable<Receiver>>; names: Map<number, string> }> {
    const receivers = new Map<number, NonNullable<Receiver>>();
    const names = new Map<number, string>();
    for (const [i, userId] of userIds.entries()) {
      const pointer = `/to/${i}/userId`;
      if (receivers.has(userId)) throw invalid(fault(pointer, 'duplicate'));
      const u = await this.users.ensureAssignable(userId, TRANSFER, pointer);
      receivers.set(u.id, { id: u.id, departmentId: u.departmentId });
      names.set(u.id, u.name);
    }
    return { receivers, names };
  }

  /** The job: batches of 200, each its own unit of work. Who was disabled meanwhile is given nothing. */
  private async work(run: JobRun): Promise<{ result: Record<string, unknown> }> {
    const { targets, options, locale } = run.job.params as unknown as Params;
    const progress = OwnershipProgress.of(run);
    return runWith({ ...context(), permission: TRANSFER, locale }, async () => {
      const { receivers } = await this.receivers([...new Set(targets.flatMap((t) => t.to ?? []))]);
      while (progress.at < targets.length) {
        const end = Math.min(progress.at + AT_ONCE, targets.length);
        const part = targets.slice(progress.at, end);
        await this.batches.run({ targets: part, receivers, options, code: TRANSFER }, (done) => progress.keep(done, progress.at + done.results.length));
        await run.progress(progress.at, targets.length);
      }
      await progress.tell(this.notices, options.reason ?? null);
      return { result: progress.result() };
    });
  }
}
