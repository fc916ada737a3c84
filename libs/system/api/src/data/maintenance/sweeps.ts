import { type Dirent } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Sql, clock, database, transaction } from '@steward/platform';
import { throttleTable } from '../../access/auth/session.entity.js';
import type { FileClaims } from '../file/file-claims.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const BATCH = 2_000;

export const ago = (ms: number): string => new Date(clock.now().getTime() - ms).toISOString();

/** Stored answers go after 24 h, keys and hashes after 30 days (performance.md rule 8). */
export async function sweepIdempotency(): Promise<Record<string, number>> {
  const answers = await inSteps('idempotency', 'createdAt', ago(DAY_MS), 'response IS NOT NULL', (sql, until) => sql.run('UPDATE idempotency SET response=NULL WHERE createdAt<=? AND response IS NOT NULL', [until]));
  const keys = await inSteps('idempotency', 'createdAt', ago(30 * DAY_MS), '1=1', (sql, until) => sql.run('DELETE FROM idempotency WHERE createdAt<=?', [until]));
  return { answers, keys };
}

/** Failed sign-ins nobody is held up by any more. */
export async function sweepThrottles(): Promise<Record<string, number>> {
  const [old, now] = [ago(2 * DAY_MS), clock.stamp()];
  return { rows: (await transaction(() => database.unit.sql.run(`DELETE FROM ${throttleTable.name} WHERE failedAt<? AND blockedUntil<?`, [old, now]))).affected };
}

/** Results of jobs can be fetched for a week; then the file goes and the job forgets it. */
export async function sweepJobResults(removeFile: (key: string) => Promise<void>): Promise<Record<string, number>> {
  const jobs = await database.sql.all<{ id: number; result: string }>("SELECT id, result FROM job WHERE finishedAt IS NOT NULL AND finishedAt<? AND result LIKE '%\"fileKey\"%'", [ago(7 * DAY_MS)]);
  for (const job of jobs) {
    const { fileKey, fileName: _name, contentType: _type, ...rest } = JSON.parse(job.result) as Record<string, unknown>;
    await transaction(() => database.unit.sql.run('UPDATE job SET result=?, resultUrl=NULL WHERE id=?', [JSON.stringify(rest), job.id]));
    if (typeof fileKey === 'string') await removeFile(fileKey);
  }
  return { files: jobs.length };
}

/** Keys among these that results of jobs need. */
export async function jobFiles(keys: readonly string[]): Promise<string[]> {
  const wanted = new Set(keys);
  const rows = await database.sql.all<{ result: string }>("SELECT result FROM job WHERE result LIKE '%\"fileKey\"%'");
  return rows.map((r) => (JSON.parse(r.result) as { fileKey?: unknown }).fileKey).filter((k): k is string => typeof k === 'string' && wanted.has(k));
}

const KEY = /^[0-9a-f]{8}-[0-9a-f-]{27}/;

/** Removes files no row knows, older than a day: left by a crash between the file and its row, or between the row's end and the file's. */
export async function sweepFiles(dataDir: string, claims: FileClaims): Promise<Record<string, number>> {
  if (!claims.complete) return { skipped: 1 };
  let files = 0;
  for (const a of await folder(join(dataDir, 'files'))) {
    for (const b of await folder(a)) {
      const old = (await Promise.all((await entries(b)).map(async (e) => ((await age(join(b, e.name))) > DAY_MS ? e.name : '')))).filter((name) => KEY.test(name));
      if (old.length === 0) continue;
      const keyOf = (name: string): string => `${name.slice(0, 2)}/${name.slice(2, 4)}/${name.slice(0, 36)}`;
      const orphans = new Set(await claims.orphans([...new Set(old.map(keyOf))]));
      for (const name of old.filter((n) => n.endsWith('.part') || orphans.has(keyOf(n)))) { await rm(join(b, name), { force: true }); files += 1; }
    }
  }
  return { files };
}

async function entries(path: string): Promise<Dirent[]> {
  try { return await readdir(path, { withFileTypes: true }); } catch { return []; }
}
const folder = async (path: string): Promise<string[]> => (await entries(path)).filter((e) => e.isDirectory() && /^[0-9a-f]{2}$/.test(e.name)).map((e) => join(path, e.name));
const age = async (path: string): Promise<number> => { try { return Date.now() - (await stat(path)).mtimeMs; } catch { return 0; } };

/** Works off old rows some thousand at a time, so that no unit of work is long. */
async function inSteps(table: string, column: string, until: string, condition: string, step: (sql: Sql, until: string) => ReturnType<Sql['run']>): Promise<number> {
  let done = 0;
  for (;;) {
    const rows = await database.sql.all<{ at: string }>(`SELECT ${column} AS at FROM ${table} WHERE ${column}<? AND ${condition} ORDER BY ${column} LIMIT ${BATCH}`, [until]);
    const last = rows[rows.length - 1];
    if (!last) return done;
    const { affected } = await transaction(() => step(database.unit.sql, last.at));
    done += affected;
    if (affected === 0) return done;
  }
}
