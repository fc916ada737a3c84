import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { FileStore, JobCancelled, type JobHandler, type JobRun, JobRunner, Totals, asProblem, clock, context, forbidden, isDuplicate, jobTable, principal, processName, record, runWith, transaction } from '@steward/platform';
import { fileProblem } from './exchange.errors.js';
import { commitRows } from './import-commit.job.js';
import { undoRows } from './import-undo.job.js';
import { validateRows } from './import-validate.job.js';
import type { PhaseWork } from './import-phase.js';
import { ImportTargets } from './import-target.js';
import type { ImportRun, ImportState } from './import-run.entity.js';
import { restingState } from './import-run.rules.js';
import { ImportStore, LostJob, headersOf } from './import.store.js';

export const IMPORT_JOBS = { validate: 'import.validate', commit: 'import.commit', undo: 'import.undo' } as const;

/** The job side of the import centre: three phases, each in batches that store their own progress, so that it goes on where it was killed. */
@Injectable()
export class ImportJobs implements OnModuleInit {
  constructor(
    @Inject(JobRunner) private readonly jobs: JobRunner, @Inject(ImportStore) private readonly store: ImportStore, @Inject(ImportTargets) private readonly targets: ImportTargets,
    @Inject(FileStore) private readonly files: FileStore, @Inject(Totals) private readonly totals: Totals,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(IMPORT_JOBS.validate, this.handler(['reading', 'validating'], (w) => this.validate(w)));
    this.jobs.handle(IMPORT_JOBS.commit, this.handler(['committing'], (w) => this.commit(w)));
    this.jobs.handle(IMPORT_JOBS.undo, this.handler(['undoing'], (w) => this.undo(w)));
  }

  /** Runs a phase as the importer, in the importer's language; whatever ends it early is written down at the run. */
  handler(states: readonly ImportState[], phase: (w: PhaseWork) => Promise<void>): JobHandler {
    return async (job) => {
      const run = await this.store.ofJob(Number(job.job.params?.['importId']));
      if (run.jobId !== job.job.id || !states.includes(run.state)) return;
      const target = this.targets.of(run.entity);
      await runWith({ ...context(), source: 'import', locale: run.locale as 'zh-CN', permission: target.permission }, async () => {
        try {
          if (!principal().permissions.has(target.permission)) throw forbidden(target.permission);
          await phase({ job, run, target, store: this.store, files: this.files });
        } catch (e) {
          const cause = job.signal.aborted && !(e instanceof LostJob) ? new JobCancelled() : fileProblem(e);
          await this.stopped(job, run.id, cause);
          throw cause;
        }
      });
    };
  }

  async validate(w: PhaseWork): Promise<void> {
    const { store, run } = w;
    await transaction(() => store.remember(run.entity, run.ownerId, headersOf(run))).catch((e: unknown) => { if (!isDuplicate(e)) throw e; });
    await validateRows(w);
    await this.finish(w, { state: 'validated', validatedAt: clock.stamp() }, 'validate');
  }

  async commit(w: PhaseWork): Promise<void> {
    await commitRows(w);
    this.totals.wrote(principal().id);
    await this.finish(w, { state: 'committed', committedAt: clock.stamp() }, 'commit');
  }

  async undo(w: PhaseWork): Promise<void> {
    await undoRows(w);
    this.totals.wrote(principal().id);
    await this.finish(w, { state: 'undone', undoneAt: clock.stamp() }, 'undo');
  }

  private finish(w: PhaseWork, set: Partial<ImportRun>, action: string): Promise<void> {
    return transaction(async () => {
      await this.demandJob(w.job);
      await w.store.change(w.run, { ...set, position: 0, error: null });
      record({ entity: 'import', entityId: w.run.id, action, payload: { ...w.run.counts } });
    });
  }

  private async demandJob(job: JobRun): Promise<void> {
    if ((await jobTable.find({ id: job.job.id }))?.holder !== processName) throw new LostJob();
  }

  /** Cancelled: the run rests where it is. Failed: it says why. Taken over by another process (another holder): not our business any more. */
  private async stopped(job: JobRun, runId: number, cause: unknown): Promise<void> {
    const cancelled = cause instanceof JobCancelled;
    const problem = cancelled ? undefined : asProblem(cause);
    await transaction(async () => {
      const row = await jobTable.find({ id: job.job.id });
      if (row?.holder !== processName || (cancelled && !row.cancelRequested)) return;
      const run = await this.store.ofJob(runId);
      const state = restingState(run.state, cancelled ? 'cancelled' : 'failed');
      await this.store.change(run, { state, position: 0, error: problem ? { code: problem.code, params: problem.params } : null, ...(run.state === 'committing' ? { committedAt: clock.stamp() } : {}) });
      record({ entity: 'import', entityId: run.id, action: cancelled ? 'cancel' : 'fail', payload: { ...run.counts } });
    }).catch(() => undefined);
  }
}
