import { Inject, Injectable } from '@nestjs/common';
import { FileStore, JobRunner, Transactional, clock, context, fault, forbidden, inspectSpreadsheet, invalid, principal, record, runWith, transaction } from '@steward/platform';
import { type Locale, LOCALES } from '@steward/kernel';
import { SettingsFacade } from '../data/setting/setting.facade.js';
import { ExchangeErrors, fileProblem } from './exchange.errors.js';
import { MANAGE_IMPORTS } from './exchange.permissions.js';
import type { CommitImport, ValidateImport } from './import.dto.js';
import { IMPORT_JOBS } from './import.jobs.js';
import type { ImportField, ImportOptions, ImportTarget } from './import-target.js';
import { ImportTargets } from './import-target.js';
import type { ImportColumn, ImportRun } from './import-run.entity.js';
import { countOf, demand, hasWritten, mayCancel, mayCommit, mayUndo, mayValidate, pending, undoUntil } from './import-run.rules.js';
import { ImportStore } from './import.store.js';
import { suggestMapping } from './mapping.rules.js';

const HIGHEST_ROW = 2_000_000_000;

/** The decisions about an import: which sheet, which column is what, what to do with known records, do it, stop it, take it back. */
@Injectable()
export class ImportService {
  constructor(
    @Inject(ImportStore) private readonly store: ImportStore, @Inject(ImportTargets) private readonly targets: ImportTargets,
    @Inject(JobRunner) private readonly jobs: JobRunner, @Inject(FileStore) private readonly files: FileStore, @Inject(SettingsFacade) private readonly settings: SettingsFacade,
  ) {}

  get(id: number): Promise<ImportRun> {
    return this.store.get(id);
  }

  /** The target of an entity, if the caller may import it; 403 otherwise. */
  target(entity: string): ImportTarget {
    const target = this.targets.of(entity);
    if (!principal().permissions.has(target.permission)) throw forbidden(target.permission);
    return target;
  }

  /** Fields of a run's target, or none where the caller may only look. */
  async fields(run: Pick<ImportRun, 'entity'>): Promise<ImportField[]> {
    const target = this.targets.all().find((t) => t.entity === run.entity);
    return target && principal().permissions.has(target.permission) ? target.fields() : [];
  }

  /** What may be imported by the caller. */
  available(): ImportTarget[] {
    return this.targets.all().filter((t) => principal().permissions.has(t.permission));
  }

  /** Columns with a proposal: what the header meant the last time, else by label and synonyms in both languages. */
  async columns(entity: string, columns: readonly { index: number; header: string; samples: string[] }[]): Promise<ImportColumn[]> {
    const target = this.targets.of(entity);
    const fields = await inEveryLanguage(() => target.fields());
    const proposals = suggestMapping(columns.map((c) => c.header), fields, await this.store.remembered(entity, principal().id));
    return columns.map((c, i) => ({ index: c.index, header: c.header.slice(0, 200), samples: c.samples.map((s) => s.slice(0, 100)), suggestedField: proposals[i] ?? null }));
  }

  /** Another sheet or header row: looks at the file again. Nothing may have been written yet. */
  async chooseSheet(id: number, sheet: string | undefined, headerRow: number | undefined): Promise<ImportRun> {
    const run = await this.store.get(id);
    if ((sheet ?? run.sheet) === run.sheet && (headerRow ?? run.headerRow) === run.headerRow) return run;
    demand(mayValidate(run), run);
    const found = await this.inspect(run, sheet ?? run.sheet, headerRow);
    return transaction(async () => {
      const locked = await this.store.lock(id);
      demand(mayValidate(locked), locked);
      await this.store.change(locked, { ...found, mapping: null, state: 'uploaded', restage: true, stagedAt: null, validatedAt: null, counts: {}, position: 0 });
      return locked;
    });
  }

  private async inspect(run: ImportRun, sheet: string, headerRow: number | undefined): Promise<Pick<ImportRun, 'sheet' | 'headerRow' | 'rowCount' | 'columns'>> {
    if (run.purgedAt !== null) throw ExchangeErrors.fileGone();
    const limits = { rows: await this.settings.get('import.max_rows') };
    const info = await inspectSpreadsheet(this.files.path(run.storeKey), run.fileName, { sheet, limits, ...(headerRow === undefined ? {} : { headerRow }) }).catch((e: unknown) => { throw fileProblem(e); });
    if (info.rowCount === 0) throw ExchangeErrors.noRows();
    return { sheet: info.sheet, headerRow: info.headerRow, rowCount: info.rowCount, columns: await this.columns(run.entity, info.columns) };
  }

  /** Checks the decisions before the dry run; another sheet is looked through first, so this is no part of a unit of work. */
  async decide(id: number, input: ValidateImport): Promise<Decisions> {
    await this.chooseSheet(id, input.sheet ?? undefined, input.headerRow ?? undefined);
    const run = await this.store.get(id);
    const target = this.target(run.entity);
    const made = decisions(run, input, target, await target.fields());
    await target.ensureOptions?.(made.options);
    return made;
  }

  /** Starts the dry run as a job. */
  @Transactional()
  async validate(id: number, decided: Decisions): Promise<ImportRun> {
    const run = await this.store.lock(id);
    this.target(run.entity);
    demand(mayValidate(run), run);
    const state = run.stagedAt === null ? 'reading' : 'validating';
    const jobId = await this.enqueue(IMPORT_JOBS.validate, run, run.ownerId, run.rowCount);
    // what a cancelled first reading has staged was checked with the decisions of then: it is read again
    const restage = run.restage || (run.stagedAt === null && Object.keys(run.counts ?? {}).length > 0);
    await this.store.change(run, { ...decided, state, jobId, restage, position: 0, locale: context().locale, error: null, validatedAt: null });
    record({ entity: 'import', entityId: id, action: 'start_validate' });
    return run;
  }

  /** Starts writing the valid rows as a job. `allOrNothing`: refused while a row is wrong. */
  @Transactional()
  async commit(id: number, input: CommitImport): Promise<ImportRun> {
    const run = await this.store.lock(id);
    this.target(run.entity);
    demand(mayCommit(run), run);
    const wrong = countOf(run, 'invalid', 'failed');
    if (input.allOrNothing && wrong > 0) throw ExchangeErrors.invalidRows({ count: wrong }, { invalid: wrong });
    if (pending(run) === 0) throw ExchangeErrors.nothingToImport();
    const jobId = await this.enqueue(IMPORT_JOBS.commit, run, run.ownerId, pending(run));
    await this.store.change(run, { state: 'committing', jobId, position: 0, committedAt: clock.stamp(), error: null });
    record({ entity: 'import', entityId: id, action: 'start_commit' });
    return run;
  }

  /** Stops the job at the next batch, or gives up an import that has not begun. What is written stays and can be undone. */
  @Transactional()
  async cancel(id: number): Promise<ImportRun> {
    const run = await this.store.lock(id, MANAGE_IMPORTS);
    demand(mayCancel(run), run);
    const job = await this.store.job(run);
    if (job && (job.state === 'queued' || job.state === 'running')) await this.jobs.cancel(job);
    else await this.store.change(run, { state: 'cancelled' });
    record({ entity: 'import', entityId: id, action: 'cancel' });
    // a job cancelled while it was queued never runs: the run comes to rest at once
    return this.store.lock(id, MANAGE_IMPORTS);
  }

  /** Starts taking the import back as a job, within 7 days. It runs with the rights of whoever asks. */
  @Transactional()
  async undo(id: number): Promise<ImportRun> {
    const run = await this.store.lock(id, MANAGE_IMPORTS);
    this.target(run.entity);
    if (!hasWritten(run)) throw ExchangeErrors.nothingToUndo();
    demand(mayUndo(run), run);
    const until = undoUntil(run);
    if (run.purgedAt !== null || until === null || until < clock.stamp()) throw ExchangeErrors.undoExpired({ until });
    const jobId = await this.enqueue(IMPORT_JOBS.undo, run, principal().id, countOf(run, 'created', 'updated'));
    await this.store.change(run, { state: 'undoing', jobId, position: HIGHEST_ROW, error: null });
    record({ entity: 'import', entityId: id, action: 'start_undo' });
    return run;
  }

  private enqueue(kind: string, run: ImportRun, ownerId: number, total: number): Promise<number> {
    return this.jobs.enqueue({ kind, title: run.fileName.slice(0, 200), ownerId, params: { importId: run.id, entity: run.entity }, total });
  }
}

export interface Decisions { mapping: Record<string, number>; options: ImportOptions }

/** Mapping and options as they are stored; 422 with pointers where they do not fit the file or the entity. */
export function decisions(run: Pick<ImportRun, 'columns'>, input: ValidateImport, target: Pick<ImportTarget, 'matchKeys'>, fields: readonly ImportField[]): Decisions {
  const known = new Set(fields.map((f) => f.key));
  const columns = new Set((run.columns ?? []).map((c) => c.index));
  const faults = [];
  const mapping: Record<string, number> = {};
  for (const [field, index] of Object.entries(input.mapping)) {
    if (index === null) continue;
    if (!known.has(field)) faults.push(fault(`/mapping/${field}`, 'unknown'));
    else if (typeof index !== 'number' || !columns.has(index)) faults.push(fault(`/mapping/${field}`, 'exchange.no_such_column'));
    else mapping[field] = index;
  }
  const defaults: Record<string, string> = {};
  for (const [field, value] of Object.entries(input.defaults ?? {})) {
    if (value === null || value === '') continue;
    if (!known.has(field)) faults.push(fault(`/defaults/${field}`, 'unknown'));
    else if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') faults.push(fault(`/defaults/${field}`, 'text'));
    else defaults[field] = String(value);
  }
  for (const f of fields) if (f.required && mapping[f.key] === undefined && defaults[f.key] === undefined && !faults.some((x) => x.pointer === `/mapping/${f.key}`)) faults.push(fault(`/mapping/${f.key}`, 'required', { label: f.label }));
  for (const key of input.matchKeys ?? []) if (!target.matchKeys.includes(key)) faults.push(fault('/matchKeys', 'enum'));
  if (faults.length > 0) throw invalid(...faults);
  const matchKeys = (input.matchKeys ?? target.matchKeys).filter((k) => mapping[k] !== undefined || defaults[k] !== undefined);
  return { mapping, options: { duplicateStrategy: input.duplicateStrategy ?? 'skip', matchKeys, defaults, unknownChoices: input.unknownChoices ?? 'error', ...(input.ownerId ? { ownerId: input.ownerId } : {}) } };
}

/** Fields whose synonyms hold the labels of the other language: an English export of ours must map on a Chinese screen. */
async function inEveryLanguage(fields: () => Promise<ImportField[]>): Promise<ImportField[]> {
  const here = await fields();
  const others = await Promise.all(LOCALES.filter((l) => l !== context().locale).map((locale: Locale) => runWith({ ...context(), locale }, fields)));
  const labels = new Map<string, string[]>();
  for (const list of others) for (const f of list) labels.set(f.key, [...(labels.get(f.key) ?? []), f.label, ...(f.synonyms ?? [])]);
  return here.map((f) => ({ ...f, synonyms: [...(f.synonyms ?? []), ...(labels.get(f.key) ?? [])] }));
}

