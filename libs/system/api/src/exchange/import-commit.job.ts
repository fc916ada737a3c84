import { asProblem, isDuplicate, Problem, transaction } from '@steward/platform';
import { changed, checkedRow } from './import-checker.js';
import type { WrittenRow } from './import-target.js';
import type { ImportRow } from './import-row.entity.js';
import { countOf, moved, pending } from './import-run.rules.js';
import { Pace, type PhaseWork, breathe } from './import-phase.js';
import { type NewImportRow, stillMine } from './import.store.js';

/**
 * Writes what the dry run found good: ≤ 500 rows per unit of work, in the order of the file. The states of the rows are
 * stored in the same unit of work, so a killed import goes on without doubles (integrity.md 4.8).
 */
export async function commitRows(w: PhaseWork): Promise<void> {
  const { job, run, target, store } = w;
  if (run.options) await target.ensureOptions?.(run.options);
  const total = pending(run) + countOf(run, 'created', 'updated', 'skipped', 'failed');
  const pace = new Pace();
  for (;;) {
    const rows = await store.after(run.id, run.position, pace.size);
    if (rows.length === 0) return;
    const last = rows[rows.length - 1]?.row ?? run.position;
    await pace.time(() => write(w, rows.filter((r) => r.state === 'create' || r.state === 'update' || r.state === 'skip'), last, total));
    await job.progress(total - pending(run), total);
    await breathe();
  }
}

/** One unit of work. When the batch is refused because of one row, its halves are tried, down to the row that is to blame. */
async function write(w: PhaseWork, rows: ImportRow[], position: number, total: number): Promise<void> {
  const { run, job, target } = w;
  const { counts, options } = run;
  if (!options) throw new Error(`Import ${run.id} has no decisions`);
  try {
    await transaction(async () => {
      await stillMine(job, total - pending({ counts }), total);
      const todo = rows.filter((r) => r.state !== 'skip');
      const written = todo.length > 0 ? await target.write(todo.map(checkedRow), options) : [];
      await done(w, rows, written, position, counts);
    });
  } catch (e) {
    Object.assign(run, { counts });
    if (!(e instanceof Problem || isDuplicate(e)) || rows.length === 0) throw e;
    if (rows.length === 1) await transaction(() => done(w, rows, [refused(rows[0] as ImportRow, e)], position, counts));
    else {
      const half = Math.ceil(rows.length / 2);
      await write(w, rows.slice(0, half), rows[half - 1]?.row ?? position, total);
      await write(w, rows.slice(half), position, total);
    }
  }
}

async function done({ run, store }: PhaseWork, rows: ImportRow[], written: WrittenRow[], position: number, counts: PhaseWork['run']['counts']): Promise<void> {
  const results = new Map(written.map((r) => [r.row, r]));
  const next = rows.map((r): NewImportRow => (r.state === 'skip' ? changed(r, { state: 'skipped' }) : result(r, results.get(r.row))));
  await store.replace(rows, next);
  await store.change(run, { position, counts: moved(counts, rows.map((r) => r.state), next.map((n) => n.state)) });
}

function result(row: ImportRow, written: WrittenRow | undefined): NewImportRow {
  if (!written) throw new Error(`The import gave no result for row ${row.row}`);
  const failed = written.action === 'failed';
  return changed(row, {
    state: written.action, errors: written.errors ?? null, before: written.before ?? null, input: failed ? row.input : null,
    entityId: failed ? null : written.entityId, entityVersion: failed ? null : written.version,
  });
}

function refused(row: ImportRow, e: unknown): WrittenRow {
  const problem = asProblem(e);
  const faults = problem.facts['errors'];
  const errors = Array.isArray(faults) ? (faults as { pointer: string; code: string; params?: Record<string, unknown> }[]).map((f) => ({ field: f.pointer.slice(1).replaceAll('/', '.'), value: null, code: f.code, ...(f.params ? { params: f.params } : {}) })) : [{ field: '', value: null, code: problem.code, params: problem.params }];
  return { row: row.row, entityId: 0, version: 0, action: 'failed', errors };
}
