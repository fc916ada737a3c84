import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type JobRun, JobRunner, Texts, Transactional, actorId, context, demandRight, fault, invalid, mayUse, notFound, principal, runWith } from '@steward/platform';
import { UserFacade, type UserRef, UserService } from '@steward/system-api';
import { PoolDirectory } from '../pool/pool.directory.js';
import type { Pool } from '../pool/pool.entity.js';
import { PoolErrors } from '../pool/pool.errors.js';
import { PUT } from '../pool/pool.permissions.js';
import { shareOut } from './assignment.rules.js';
import { handOverParts } from './hand-over.js';
import type { HandOverLeaver, HandOverStarted, LeaverMode, LeaverView } from './leaver.dto.js';
import { OwnershipBatches } from './ownership.batches.js';
import type { MoveOptions, Receiver } from './ownership.moves.js';
import { OwnershipNotices } from './ownership.notices.js';
import { OwnershipParts } from './ownership.parts.js';
import { HAND_OVER } from './ownership.permissions.js';
import { OwnershipProgress } from './ownership.progress.js';
import { OwnershipStore } from './ownership.store.js';

const JOB = 'customer.hand_over';
const DISABLE = 'system.user.update';
const BATCH = 100;

interface Params { userId: number; mode: LeaverMode; to: number[]; poolId: number | null; options: MoveOptions; disable: boolean; locale: 'zh-CN' | 'en' }

/** What the job needs of others. */
@Injectable()
export class LeaverTools {
  constructor(@Inject(JobRunner) readonly jobs: JobRunner, @Inject(Texts) readonly texts: Texts, @Inject(UserService) readonly accounts: UserService, @Inject(PoolDirectory) readonly pools: PoolDirectory) {}
}

/** The colleagues everything goes to. */
interface Heirs { mode: LeaverMode; ids: readonly number[]; receivers: ReadonlyMap<number, NonNullable<Receiver>> }

/** A colleague leaves 离职交接: everything he is responsible for goes to others as one job, all or nothing for each customer (domain.md 2.2). */
@Injectable()
export class LeaverService implements OnModuleInit {
  constructor(
    @Inject(OwnershipStore) private readonly store: OwnershipStore, @Inject(OwnershipBatches) private readonly batches: OwnershipBatches, @Inject(OwnershipParts) private readonly parts: OwnershipParts,
    @Inject(OwnershipNotices) private readonly notices: OwnershipNotices, @Inject(UserFacade) private readonly users: UserFacade, @Inject(LeaverTools) private readonly tools: LeaverTools,
  ) {}

  onModuleInit(): void {
    this.tools.jobs.handle(JOB, (run) => this.work(run));
  }

  /** What somebody would leave behind, counted over all rows; 404 outside of the caller's scope. */
  async view(userId: number): Promise<LeaverView> {
    const user = await this.leaver(userId);
    return {
      userId, name: user.name, enabled: user.enabled, customers: (await this.store.held([userId])).get(userId) ?? 0, followed: await this.store.followed(userId),
      parts: await this.parts.counted(userId), mayDisable: userId !== actorId() && mayUse(DISABLE),
    };
  }

  @Transactional()
  async start(input: HandOverLeaver): Promise<HandOverStarted> {
    const user = await this.leaver(input.userId, '/userId');
    if (input.disable) this.ensureMayDisable(user);
    const ids = input.mode === 'nobody' ? [] : (input.to ?? []).map((r) => r.userId);
    if (input.mode === 'nobody' && principal().owners(HAND_OVER) !== 'all') throw invalid(fault('/to', 'required'));
    demandHeirs(input.mode, ids.length);
    const pool = await this.pool(input.mode, input.poolId ?? null);
    await this.heirs(input.mode, ids, input.userId);
    const total = (await this.store.held([input.userId])).get(input.userId) ?? 0;
    const { locale, reply } = context();
    const options: MoveOptions = { kind: 'hand_over', reason: input.reason ?? null, along: input.along ?? null, batch: randomUUID() };
    const params: Params = { userId: input.userId, mode: input.mode, to: ids, poolId: pool?.id ?? null, options, disable: input.disable ?? false, locale };
    const jobId = await this.tools.jobs.enqueue({ kind: JOB, title: this.tools.texts.text(locale, 'ownership.job.hand_over', { name: user.name }), ownerId: principal().id, params: { ...params }, total });
    reply?.header('location', `/api/v1/jobs/${jobId}`);
    return { jobId, total };
  }

  /** Somebody in the caller's scope, disabled or not. */
  private async leaver(userId: number, pointer?: string): Promise<UserRef> {
    const user = (await this.users.find([userId]))[0];
    const owners = principal().owners(HAND_OVER);
    if (user && (owners === 'all' || owners.includes(userId))) return user;
    throw pointer === undefined ? notFound() : invalid(fault(pointer, 'not_found'));
  }

  /** The pool customers go to: one that is open, and that the caller may put customers into. */
  private async pool(mode: LeaverMode, id: number | null): Promise<Pool | null> {
    if (mode !== 'pool') return null;
    if (id === null) throw invalid(fault('/poolId', 'required'));
    demandRight(PUT);
    const pool = (await this.tools.pools.visible(PUT)).find((p) => p.id === id);
    if (!pool) throw invalid(fault('/poolId', 'not_found'));
    if (!pool.enabled) throw PoolErrors.poolDisabled({ name: pool.name });
    return pool;
  }

  private ensureMayDisable(user: UserRef): void {
    if (user.id === actorId()) throw invalid(fault('/disable', 'ownership.not_yourself'));
    demandRight(DISABLE);
  }

  /** Enabled people in the caller's scope, each once, not the leaver himself; 422 at the one who is not. */
  private async heirs(mode: LeaverMode, ids: readonly number[], leaver: number): Promise<Heirs> {
    const receivers = new Map<number, NonNullable<Receiver>>();
    for (const [i, id] of ids.entries()) {
      const pointer = `/to/${i}/userId`;
      if (id === leaver || receivers.has(id)) throw invalid(fault(pointer, 'duplicate'));
      const { departmentId } = await this.users.ensureAssignable(id, HAND_OVER, pointer);
      receivers.set(id, { id, departmentId });
    }
    return { mode, ids, receivers };
  }

  /** The job. Taken up again it goes on behind the last customer it has handed over; customers that were refused are named and left behind. */
  private async work(run: JobRun): Promise<{ result: Record<string, unknown> }> {
    const p = run.job.params as unknown as Params;
    return runWith({ ...context(), permission: HAND_OVER, locale: p.locale }, async () => {
      const user = await this.leaver(p.userId, '/userId');
      const heirs = await this.heirs(p.mode, p.to, p.userId);
      p.options.pool = await this.pool(p.mode, p.poolId ?? null);
      const progress = OwnershipProgress.of(run);
      await this.customers(run, progress, p, heirs);
      await progress.once('rest', () => this.rest(p, heirs));
      const complete = Number(progress.result()['failed']) === 0;
      if (p.disable && user.enabled && complete) await progress.once('disabled', () => this.disable(p.userId));
      await progress.tell(this.notices, p.options.reason ?? null, p.disable ? [p.userId] : []);
      return { result: { ...progress.result(), disabled: p.disable && complete } };
    });
  }

  private async customers(run: JobRun, progress: OwnershipProgress, p: Params, heirs: Heirs): Promise<void> {
    for (;;) {
      const ids = await this.store.ofOwner(p.userId, progress.at, BATCH);
      const last = ids.at(-1);
      if (last === undefined) return;
      // one after the other in turn, also across batches
      const turn = heirs.ids.map((_, i) => ({ userId: heirs.ids[(i + progress.done) % heirs.ids.length] as number }));
      const shares = shareOut('equal', ids.map((id) => ({ id, ownerId: null, region: null })), turn);
      const targets = ids.map((id) => ({ id, to: ownerless(heirs.mode) ? null : (shares.get(id) ?? null) }));
      await this.batches.run({ targets, receivers: heirs.receivers, options: p.options, code: HAND_OVER }, (done) => progress.keep(done, Math.max(progress.at, ...done.results.map((r) => r.id))));
      await run.progress(Math.min(progress.done, run.job.total), run.job.total);
    }
  }

  /** What he has at customers of others goes to the first, what hangs on no customer is shared out; where nobody takes over it stays and is found under his name. */
  private async rest(p: Params, heirs: Heirs): Promise<Record<string, number>> {
    const heir = heirs.receivers.get(heirs.ids[0] ?? 0);
    const along: Record<string, number> = {};
    if (!heir) return along;
    for (const part of handOverParts().filter((h) => (p.options.along ? p.options.along.includes(h.key) : h.usual))) {
      along[part.key] = part.share ? await part.share(p.userId, [...heirs.receivers.values()]) : await part.move({ from: p.userId, to: heir.id, departmentId: heir.departmentId, customerIds: null, by: actorId() });
    }
    return along;
  }

  /** Under the rights of whoever has started the job, as the page of users does it. */
  private async disable(userId: number): Promise<void> {
    demandRight(DISABLE);
    await runWith({ ...context(), permission: DISABLE }, () => this.tools.accounts.setEnabled(userId, false));
  }
}

/** Whether the customers are nobody's afterwards. */
const ownerless = (mode: LeaverMode): boolean => mode === 'nobody' || mode === 'pool';

/** As many people as the mode takes; 422 at the list. */
function demandHeirs(mode: LeaverMode, count: number): void {
  if (count === 0 && !ownerless(mode)) throw invalid(fault('/to', 'required'));
  if (count > 1 && mode !== 'split') throw invalid(fault('/to', 'list', { max: 1 }));
}
