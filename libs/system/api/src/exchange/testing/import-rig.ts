import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { FileStore, type Job, JobRun, JobRunner, ListRunner, ListSupport, type Principal, PrincipalSource, Texts, Totals, jobTable, processName, runWith, newContext, transaction, writeCsv } from '@steward/platform';
import { type TestDatabase, actAs, openTestDatabase, testPrincipal } from '@steward/platform/testing';
import { systemMessages } from '@steward/system-messages';
import { join } from 'node:path';
import { createReadStream } from 'node:fs';
import { exchangeSchema } from '../exchange.schema.js';
import { ImportFiles } from '../import-files.js';
import { IMPORT_JOBS, ImportJobs } from '../import.jobs.js';
import { ImportPages } from '../import-pages.js';
import { ImportRowService } from '../import-row.service.js';
import type { ImportRun } from '../import-run.entity.js';
import { ImportService } from '../import.service.js';
import { ImportStore } from '../import.store.js';
import { ImportTargets } from '../import-target.js';
import { ImportUploadService, type UploadPart } from '../import-upload.service.js';
import { ImportViews } from '../import.view.js';
import { FakeTarget, GADGET_IMPORT, gadgetSchema } from './fake-target.js';

class NoNames extends ListSupport {
  names(): Promise<Map<number, string>> { return Promise.resolve(new Map()); }
  under(id: number): Promise<number[]> { return Promise.resolve([id]); }
  customFields(): Promise<[]> { return Promise.resolve([]); }
  dictionary(): Promise<Map<string, string>> { return Promise.resolve(new Map()); }
}

class People extends PrincipalSource {
  readonly byId = new Map<number, Principal>();
  byUser(id: number): Promise<Principal | undefined> { return Promise.resolve(this.byId.get(id)); }
  byApiToken(): Promise<undefined> { return Promise.resolve(undefined); }
}

const quiet = { error: () => undefined, warn: () => undefined, info: () => undefined } as never;

/** Parameters as they are set at first. */
export const settings = { get: (key: string): Promise<number> => Promise.resolve(limits[key] ?? 0) } as never;
export const limits: Record<string, number> = { 'import.max_mb': 50, 'import.max_rows': 100_000, 'export.direct_rows': 5_000 };

/** The import centre put together by hand on a fresh database, with jobs that run when a test says so. */
export class ImportRig {
  readonly target = new FakeTarget();
  readonly people = new People();
  readonly importer = testPrincipal({ id: 1, permissions: [GADGET_IMPORT] });
  readonly targets = new ImportTargets();
  readonly store = new ImportStore();
  readonly texts = new Texts([systemMessages]);
  readonly views = new ImportViews(this.texts);
  readonly support = new NoNames();
  readonly lists: ListRunner;
  readonly runner: JobRunner;
  readonly jobs: ImportJobs;
  readonly files: FileStore;
  readonly imports: ImportService;
  readonly rows: ImportRowService;
  readonly pages: ImportPages;
  readonly workbooks: ImportFiles;
  private readonly uploads: ImportUploadService;

  private constructor(readonly db: TestDatabase) {
    this.people.byId.set(1, this.importer);
    this.targets.register(this.target);
    const totals = new Totals();
    this.lists = new ListRunner(this.support, totals);
    this.runner = new JobRunner(this.people, quiet);
    this.files = new FileStore(db.dir);
    this.jobs = new ImportJobs(this.runner, this.store, this.targets, this.files, totals);
    this.jobs.onModuleInit();
    this.imports = new ImportService(this.store, this.targets, this.runner, this.files, settings);
    this.rows = new ImportRowService(this.store, this.imports);
    this.uploads = new ImportUploadService(this.store, this.files, this.imports, settings);
    this.pages = new ImportPages(this.imports, this.store, this.views, this.lists, this.targets);
    this.workbooks = new ImportFiles(this.texts, this.views, this.store);
  }

  static async open(): Promise<ImportRig> {
    return new ImportRig(await openTestDatabase(exchangeSchema, gadgetSchema));
  }

  close(): Promise<void> {
    return this.db.close();
  }

  as<T>(fn: () => Promise<T>, who = this.importer): Promise<T> {
    return actAs(who, [...who.permissions][0], fn);
  }

  /** Uploads a csv of these lines. */
  async upload(header: readonly string[], lines: readonly (readonly (string | null)[])[], name = '设备.csv'): Promise<ImportRun> {
    const path = join(this.db.dir, `up-${Math.random().toString(36).slice(2)}.csv`);
    await writeCsv(path, { columns: header.map((h) => ({ header: h })), rows: lines.map((l) => [...l]) });
    return this.send(createReadStream(path), name);
  }

  send(file: Readable, name: string, entity: string | undefined = 'gadget', who = this.importer): Promise<ImportRun> {
    const parts: UploadPart[] = [{ type: 'field', fieldname: 'entity', value: entity }, { type: 'file', fieldname: 'file', filename: name, file }];
    return this.as(() => this.uploads.receive(Readable.from(parts) as AsyncIterable<UploadPart>, undefined), who);
  }

  /** Decides with the proposed mapping and what else is given, and queues the dry run. */
  async validate(run: ImportRun, o: object = {}): Promise<ImportRun> {
    const mapping = Object.fromEntries((run.columns ?? []).flatMap((c) => (c.suggestedField ? [[c.suggestedField, c.index]] : [])));
    return this.as(async () => this.imports.validate(run.id, await this.imports.decide(run.id, { mapping, ...o } as never)));
  }

  commit(run: ImportRun, o: object = {}): Promise<ImportRun> {
    return this.as(() => this.imports.commit(run.id, o as never));
  }

  /** Runs queued jobs to their end, as the job runner does. */
  async work(): Promise<void> {
    this.runner.start();
    for (let i = 0; i < 60_000; i++) {
      if (!(await jobTable.exists({ state: ['queued', 'running'] }))) break;
      await sleep(10);
    }
    await this.runner.stop();
  }

  /** Runs a job by hand, with a hook at every report of progress: throw there to break it off. */
  async drive(run: ImportRun, onProgress: (n: number) => void | Promise<void>): Promise<unknown> {
    const job = await this.claim(run);
    let n = 0;
    const held = new JobRun(job);
    held.progress = async () => { await onProgress(++n); };
    const phase = { [IMPORT_JOBS.validate]: (w: never) => this.jobs.validate(w), [IMPORT_JOBS.commit]: (w: never) => this.jobs.commit(w), [IMPORT_JOBS.undo]: (w: never) => this.jobs.undo(w) }[job.kind];
    if (!phase) throw new Error(`no phase for ${job.kind}`);
    const owner = this.people.byId.get(job.ownerId);
    return runWith(newContext({ source: 'job', principal: owner }), () => this.jobs.handler(['reading', 'validating', 'committing', 'undoing'], phase as never)(held)).then(() => undefined, (e: unknown) => e);
  }

  private async claim(run: ImportRun): Promise<Job> {
    const fresh = await this.store.ofJob(run.id);
    await transaction(() => jobTable.change({ id: fresh.jobId ?? 0 }, { state: 'running', holder: processName }));
    const job = await jobTable.find({ id: fresh.jobId ?? 0 });
    if (!job) throw new Error('no job');
    return job;
  }

  run(run: ImportRun): Promise<ImportRun> {
    return this.as(() => this.imports.get(run.id));
  }

  /** Frees a job a test has broken off, as its lease running out would. */
  async requeue(run: ImportRun): Promise<void> {
    const fresh = await this.store.ofJob(run.id);
    await transaction(() => jobTable.change({ id: fresh.jobId ?? 0 }, { state: 'queued', holder: null }));
  }
}
