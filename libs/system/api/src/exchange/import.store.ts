import { Injectable } from '@nestjs/common';
import { type Data, type Job, type JobRun, JobCancelled, type NewRow, type ScopeRule, ScopedTable, Table, clock, database, jobTable, likeEscape, escapeClause, ownersClause, principal, processName } from '@steward/platform';
import { ImportMapping } from './import-mapping.entity.js';
import { ImportRow } from './import-row.entity.js';
import { ImportRun } from './import-run.entity.js';
import { type ImportCounts, isActive, restingState } from './import-run.rules.js';
import { ExchangeErrors } from './exchange.errors.js';
import { MANAGE_IMPORTS, VIEW_ALL_IMPORTS } from './exchange.permissions.js';
import { normalHeader } from './mapping.rules.js';

/** One's own imports; all of them with `system.import.view_all` or `system.import.manage`. */
export const importScope: ScopeRule = () => {
  const p = principal();
  return ownersClause(p.permissions.has(VIEW_ALL_IMPORTS) || p.permissions.has(MANAGE_IMPORTS) ? 'all' : [p.id]);
};

export type NewImportRow = NewRow<ImportRow>;

/** Rows of imports: runs by scope, staged rows by run. */
@Injectable()
export class ImportStore {
  private readonly runs = new ScopedTable(ImportRun, importScope, '1=1');
  private readonly all = this.runs.unscoped('jobs and sweeps of the import centre');
  private readonly rows = new Table(ImportRow);
  private readonly mappings = new Table(ImportMapping);

  /** A run the caller may see, at rest where its job has ended by itself. */
  async get(id: number): Promise<ImportRun> {
    return this.settled(await this.runs.get(id));
  }

  /** Locks a run for a decision. `others`: what it takes where the run is somebody else's; without it only the importer may. */
  async lock(id: number, others?: string): Promise<ImportRun> {
    const run = await this.settled(await this.runs.lock(id));
    const p = principal();
    if (run.ownerId !== p.id && (others === undefined || !p.permissions.has(others))) throw ExchangeErrors.notYours();
    return run;
  }

  /** A run for its job, without scope: the job runs as the importer, who may since have lost the right to look. */
  async ofJob(id: number): Promise<ImportRun> {
    const run = await this.all.find({ id });
    if (!run) throw new Error(`Import ${id} is gone`);
    return run;
  }

  insertRun(run: NewRow<ImportRun>): Promise<number> {
    return this.all.insert(run);
  }

  /** Changes a run the unit of work has locked (or whose job it is). */
  async change(run: ImportRun, set: Partial<Data<ImportRun>>): Promise<void> {
    const stamps = { version: run.version + 1, updatedAt: clock.stamp() };
    await this.all.change({ id: run.id }, { ...set, ...stamps });
    Object.assign(run, set, stamps);
  }

  /** The same file uploaded by the same user for the same entity since an instant, if nothing has been done with it. */
  async sameUpload(ownerId: number, entity: string, sha256: string, since: string): Promise<ImportRun | undefined> {
    const rows = await this.all.query("WHERE t.sha256=? AND t.ownerId=? AND t.entity=? AND t.state='uploaded' AND t.createdAt>=? ORDER BY t.id DESC LIMIT 1", [sha256, ownerId, entity, since]);
    return rows[0];
  }

  job(run: Pick<ImportRun, 'jobId'>): Promise<Job | undefined> {
    return run.jobId === null ? Promise.resolve(undefined) : jobTable.find({ id: run.jobId });
  }

  /** The run with its job's last word where the job ended without the handler: cancelled while queued, given up, owner disabled. */
  private async settled(run: ImportRun): Promise<ImportRun> {
    if (!isActive(run.state)) return run;
    const job = await this.job(run);
    if (job && (job.state === 'queued' || job.state === 'running')) return run;
    const ended = job?.state === 'cancelled' ? 'cancelled' : 'failed';
    const code = job?.result?.['code'];
    const state = restingState(run.state, ended);
    const error = ended === 'failed' ? { code: typeof code === 'string' ? code : 'internal' } : null;
    if (database.inTransaction) await this.change(run, { state, error });
    else Object.assign(run, { state, error });
    return run;
  }

  // staged rows

  async row(runId: number, row: number): Promise<ImportRow | undefined> {
    return this.rows.find({ runId, row });
  }

  /** The next rows behind one, whatever their state. */
  after(runId: number, row: number, limit: number): Promise<ImportRow[]> {
    return this.rows.query(`WHERE t.runId=? AND t.row>? ORDER BY t.row LIMIT ${Math.floor(limit)}`, [runId, row]);
  }

  before(runId: number, row: number, limit: number): Promise<ImportRow[]> {
    return this.rows.query(`WHERE t.runId=? AND t.row<? ORDER BY t.row DESC LIMIT ${Math.floor(limit)}`, [runId, row]);
  }

  /** Rows that are wrong: refused by the check or by the database. */
  wrong(runId: number, row: number, limit: number): Promise<ImportRow[]> {
    return this.rows.query(`WHERE t.runId=? AND t.row>? AND t.state IN ('invalid','failed') ORDER BY t.row LIMIT ${Math.floor(limit)}`, [runId, row]);
  }

  /** Rows that share a fingerprint with one of these, first rows first. */
  async sharing(runId: number, prints: readonly number[], limit: number): Promise<ImportRow[]> {
    if (prints.length === 0) return [];
    const like = prints.map(() => `t.matchKeys LIKE ? ${escapeClause(database.engine.engine)}`).join(' OR ');
    return this.rows.query(`WHERE t.runId=? AND (${like}) ORDER BY t.row LIMIT ${Math.floor(limit)}`, [runId, ...prints.map((p) => `%|${likeEscape(p.toString(36))}|%`)]);
  }

  /** Keys and states in the order of the file, for rebuilding the set of keys after a crash. */
  keysAfter(runId: number, row: number, limit: number): Promise<Pick<ImportRow, 'row' | 'state' | 'matchKeys' | 'duplicateOf'>[]> {
    return Promise.resolve(database.sql.all(`SELECT t.row,t.state,t.matchKeys,t.duplicateOf FROM import_row t WHERE t.runId=? AND t.row>? ORDER BY t.row LIMIT ${Math.floor(limit)}`, [runId, row]));
  }

  insertRows(rows: readonly NewImportRow[]): Promise<number> {
    return this.rows.insertMany(rows);
  }

  /**
   * Puts new content in the place of rows: deleted and inserted in two statements, the same on both engines. A row that was
   * changed or written meanwhile (another version) makes it throw: nothing is done twice.
   */
  async replace(old: readonly ImportRow[], next: readonly NewImportRow[]): Promise<void> {
    if (old.length === 0) return;
    const versions = new Map<number, number[]>();
    for (const r of old) (versions.get(r.version) ?? versions.set(r.version, []).get(r.version) ?? []).push(r.id);
    let gone = 0;
    for (const [version, ids] of versions) gone += await this.rows.delete({ id: ids, version });
    if (gone !== old.length) throw new Error(`Rows of import ${old[0]?.runId ?? 0} were changed by somebody else`);
    await this.rows.insertMany(next);
  }

  /** Deletes staged rows of a run, some thousands at a time; true when there are no more. */
  async deleteSome(runId: number, most: number): Promise<boolean> {
    const rows = await this.rows.query(`WHERE t.runId=? ORDER BY t.row LIMIT 1 OFFSET ${Math.floor(most)}`, [runId]);
    const last = rows[0]?.row;
    if (last === undefined) { await this.rows.delete({ runId }); return true; }
    await database.unit.sql.run(`DELETE FROM import_row WHERE runId=? AND ${database.unit.sql.engine === 'mysql' ? '`row`' : '"row"'}<?`, [runId, last]);
    return false;
  }

  async countStates(runId: number): Promise<ImportCounts> {
    const rows = await database.sql.all<{ state: keyof ImportCounts; n: number | string }>('SELECT t.state,COUNT(*) AS n FROM import_row t WHERE t.runId=? GROUP BY t.state', [runId]);
    return Object.fromEntries(rows.map((r) => [r.state, Number(r.n)]));
  }

  // memory of headers

  /** Fields by normalised header: the company's memory, the user's own on top of it. */
  async remembered(entity: string, userId: number): Promise<Map<string, string>> {
    const rows = await this.mappings.query('WHERE t.entity=? AND t.userId IN (0,?) ORDER BY t.userId, t.id', [entity, userId]);
    return new Map(rows.map((r) => [r.header, r.field]));
  }

  async remember(entity: string, userId: number, fields: ReadonlyMap<string, string>): Promise<void> {
    for (const owner of [userId, 0]) {
      const old = new Map((await this.mappings.all({ entity, userId: owner, header: [...fields.keys()] })).map((m) => [m.header, m]));
      for (const [header, field] of fields) {
        const have = old.get(header);
        if (have) await this.mappings.change({ id: have.id }, { field, uses: have.uses + 1, usedAt: clock.stamp() });
        else await this.mappings.insert({ userId: owner, entity, header, field, uses: 1, usedAt: clock.stamp() });
      }
    }
  }

  /** Runs whose staged rows and file may go: the undo window is over, or they have rested that long without a commit. */
  async expired(before: string): Promise<ImportRun[]> {
    const rows = await this.all.query('WHERE t.purgedAt IS NULL AND COALESCE(t.committedAt,t.updatedAt)<? ORDER BY t.id LIMIT 50', [before]);
    return rows.filter((r) => !isActive(r.state));
  }

  /** Which of these files belong to imports that still need them. */
  async filesInUse(keys: readonly string[]): Promise<string[]> {
    return (await this.all.all({ storeKey: keys, purgedAt: null })).map((r) => r.storeKey);
  }

  /** Locks a run without scope, for sweeps. */
  lockAny(id: number): Promise<ImportRun | undefined> {
    return this.all.find({ id }, { lock: true });
  }
}

/** Header of each mapped column, normalised, with its field. */
export function headersOf(run: Pick<ImportRun, 'columns' | 'mapping'>): Map<string, string> {
  const out = new Map<string, string>();
  for (const [field, index] of Object.entries(run.mapping ?? {})) {
    const header = normalHeader(run.columns?.[index]?.header ?? '');
    if (header !== '') out.set(header, field);
  }
  return out;
}

/** Demands, inside the unit of work, that the job is still this process's; throws where another one has taken it over. */
export async function stillMine(run: JobRun, done: number, total: number): Promise<void> {
  const mine = await jobTable.change({ id: run.job.id, holder: processName, state: 'running' }, { done, total });
  if (mine !== 1) throw new LostJob();
}

/** Another process works on the job: stop at once and leave everything as it is. */
export class LostJob extends JobCancelled {}
