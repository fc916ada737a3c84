import type { Logger } from 'pino';
import { PrincipalSource } from '../access/principal.js';
import { asSystem, newContext, runWith } from '../context/context.js';
import { clock } from '../context/clock.js';
import { database, transaction } from '../database/index.js';
import { processName } from '../events/lease.js';
import { Problem } from '../problem/problem.js';
import { Job, jobTable } from './job.entity.js';

const LEASE_SECONDS = 60;
const POLL_MS = 2_000;
const PROGRESS_MS = 500;
const MAX_ATTEMPTS = 5;

export class JobCancelled extends Error {
  constructor() { super('cancelled'); this.name = 'JobCancelled'; }
}

/** What a handler gets: it reports progress, which is also where it learns that it was cancelled. */
export class JobRun {
  private readonly controller = new AbortController();
  private reportedAt = 0;
  constructor(readonly job: Job) {}

  get signal(): AbortSignal { return this.controller.signal; }

  /** Tells how far it is; throws {@link JobCancelled} when somebody asked to stop. Cheap: written at most twice a second. */
  async progress(done: number, total: number, message?: string): Promise<void> {
    this.job.done = done;
    this.job.total = total;
    const now = performance.now();
    if (now - this.reportedAt < PROGRESS_MS && done < total) { if (this.signal.aborted) throw new JobCancelled(); return; }
    this.reportedAt = now;
    await this.beat({ done, total, ...(message === undefined ? {} : { message }) });
  }

  /** Renews the lease; a job whose lease has run out is taken over by another process. */
  async beat(set: Partial<Pick<Job, 'done' | 'total' | 'message'>> = {}): Promise<void> {
    const mine = await transaction(() => jobTable.change({ id: this.job.id, holder: processName, state: 'running' }, { ...set, leaseUntil: leaseEnd() }));
    const row = await jobTable.find({ id: this.job.id });
    if (mine !== 1 || row?.cancelRequested) this.controller.abort();
    if (this.signal.aborted) throw new JobCancelled();
  }
}

/** Hears of a job that has ended, in the unit of work that ends it. */
export type JobListener = (job: Job) => Promise<void> | void;
export type JobHandler = (run: JobRun) => Promise<{ result?: Record<string, unknown>; resultUrl?: string; message?: string } | void>;

const leaseEnd = (): string => new Date(clock.now().getTime() + LEASE_SECONDS * 1000).toISOString();

/** Runs queued jobs one at a time per process. A job lost with its process is started again from its own rows: handlers are resumable. */
export class JobRunner {
  private readonly handlers = new Map<string, JobHandler>();
  private readonly listeners: JobListener[] = [];
  private timer?: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();
  private busy = false;
  private stopped = true;
  private current?: JobRun;

  constructor(private readonly principals: PrincipalSource, private readonly log: Logger) {}

  handle(kind: string, handler: JobHandler): void {
    this.handlers.set(kind, handler);
  }

  /** Hears of every job that succeeds, fails or is cancelled while it runs, once; what is written then stands or falls with the end. */
  onEnd(listener: JobListener): void {
    this.listeners.push(listener);
  }

  /** Queues a job in the open unit of work and gives its id; it starts after commit. */
  async enqueue(job: { kind: string; title?: string; ownerId: number; params?: Record<string, unknown>; total?: number }): Promise<number> {
    const id = await jobTable.insert({ kind: job.kind, state: 'queued', title: job.title ?? null, ownerId: job.ownerId, params: job.params ?? {}, done: 0, total: job.total ?? 0, attempts: 0, cancelRequested: 0 });
    database.unit.afterCommit(() => this.kick());
    return id;
  }

  async cancel(job: Job): Promise<void> {
    if (job.state === 'queued') {
      if ((await jobTable.change({ id: job.id, state: 'queued' }, { state: 'cancelled', finishedAt: clock.stamp(), cancelRequested: 1 })) === 1) return;
    } else if (job.state !== 'running') throw new Problem(409, 'job_not_cancellable');
    await jobTable.change({ id: job.id }, { cancelRequested: 1 });
  }

  start(): void {
    this.stopped = false;
    this.timer = setInterval(() => this.kick(), POLL_MS);
    this.timer.unref();
    this.kick();
  }

  /** Lets go of the running job: its lease is given back, so that the next process takes it over at once. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    const job = this.current?.job;
    if (job) await transaction(() => jobTable.change({ id: job.id, holder: processName, state: 'running' }, { leaseUntil: clock.stamp() })).catch(() => undefined);
    await Promise.race([this.running, new Promise((r) => setTimeout(r, 3_000).unref())]);
  }

  private kick(): void {
    if (this.stopped || this.busy) return;
    this.busy = true;
    this.running = asSystem('job runner', () => this.drain())
      .catch((e: unknown) => this.log.error({ err: e }, 'job runner'))
      .finally(() => { this.busy = false; });
  }

  private async drain(): Promise<void> {
    while (!this.stopped) {
      const job = await this.claim();
      if (!job) return;
      await this.execute(job);
    }
  }

  private async claim(): Promise<Job | undefined> {
    const now = clock.stamp();
    const due = await jobTable.query("WHERE t.state='queued' OR (t.state='running' AND t.leaseUntil<?) ORDER BY t.id LIMIT 10", [now]);
    for (const job of due) {
      if (!this.handlers.has(job.kind)) continue;
      const mine = await transaction(async () => {
        const r = await database.unit.sql.run("UPDATE job SET state='running', holder=?, leaseUntil=?, startedAt=COALESCE(startedAt,?), attempts=attempts+1 WHERE id=? AND (state='queued' OR (state='running' AND leaseUntil<?))", [processName, leaseEnd(), now, job.id, now]);
        return r.affected === 1;
      });
      if (mine) return jobTable.find({ id: job.id });
    }
    return undefined;
  }

  private async execute(job: Job): Promise<void> {
    const run = new JobRun(job);
    this.current = run;
    const heart = setInterval(() => { void asSystem('job heartbeat', () => run.beat()).catch(() => undefined); }, (LEASE_SECONDS * 1000) / 3);
    try {
      if (job.attempts > MAX_ATTEMPTS) throw new Error('gave up after several interrupted attempts');
      if (job.cancelRequested) throw new JobCancelled();
      const owner = job.ownerId > 0 ? await this.principals.byUser(job.ownerId) : undefined;
      if (job.ownerId > 0 && !owner) throw new Problem(403, 'forbidden', { permission: job.kind });
      const handler = this.handlers.get(job.kind) as JobHandler;
      const done = await runWith(newContext({ source: 'job', principal: owner, ...(owner ? {} : { system: `job ${job.kind}` }) }), () => handler(run));
      await this.finish(job, { state: 'succeeded', result: done?.result ?? null, resultUrl: done?.resultUrl ?? null, message: done?.message ?? null, done: Math.max(job.done, job.total) });
    } catch (e) {
      if (this.stopped) return;
      if (e instanceof JobCancelled) await this.finish(job, { state: 'cancelled' });
      else {
        this.log.error({ err: e, job: job.id, kind: job.kind }, 'job failed');
        await this.finish(job, { state: 'failed', message: e instanceof Problem ? `error.${e.code}` : 'error.internal', result: e instanceof Problem ? { code: e.code, params: e.params } : null });
      }
    } finally {
      clearInterval(heart);
      this.current = undefined;
    }
  }

  private async finish(job: Job, set: Partial<Pick<Job, 'state' | 'result' | 'resultUrl' | 'message' | 'done'>>): Promise<void> {
    const end = { ...set, finishedAt: clock.stamp(), leaseUntil: null, holder: null };
    // whoever's request has woken the runner has no part in it
    await runWith(newContext({ source: 'job', system: 'end of a job' }), () => transaction(async () => {
      if ((await jobTable.change({ id: job.id, holder: processName, state: 'running' }, end)) === 0) return;
      for (const listener of this.listeners) await listener({ ...job, ...end });
    }));
  }
}
