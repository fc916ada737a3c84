import { context, readSpreadsheet, runWith, transaction } from '@steward/platform';
import { type Claims, ImportChecker, type FileRow, claims } from './import-checker.js';
import { moved } from './import-run.rules.js';
import { Pace, type PhaseWork, breathe } from './import-phase.js';
import { type NewImportRow, stillMine } from './import.store.js';
import { KeySet, printsOf } from './match-keys.js';

const DELETE_BATCH = 2_000;
const KEYS_BATCH = 5_000;

/**
 * Dry run of a whole file. The first time rows come from the parser process and are staged with their result at once; later
 * (another mapping or strategy) the staged rows are checked again, so that corrections by hand survive.
 */
export async function validateRows(w: PhaseWork): Promise<void> {
  const { run, target } = w;
  if (run.restage) await clear(w);
  const checker = new ImportChecker(target, run);
  await target.ensureOptions?.(checker.options);
  const held = await claimsUpTo(w);
  if (run.stagedAt === null) await read(w, checker, held);
  else await recheck(w, checker, held);
}

async function clear({ job, run, store }: PhaseWork): Promise<void> {
  for (let empty = false; !empty;) {
    empty = await transaction(async () => {
      await stillMine(job, 0, run.rowCount);
      const done = await store.deleteSome(run.id, DELETE_BATCH);
      if (done) await store.change(run, { restage: false, position: 0, counts: {}, stagedAt: null });
      return done;
    });
    await breathe();
  }
}

async function read(w: PhaseWork, checker: ImportChecker, held: Claims): Promise<void> {
  const { job, run, store, files } = w;
  const c = context();
  let done = Object.values(run.counts ?? {}).reduce((a, b) => a + b, 0);
  const onRows = async (rows: FileRow[]): Promise<void> => {
    const fresh = rows.filter((r) => r.row > run.position);
    if (fresh.length === 0) return;
    const staged = await checker.check(fresh, held);
    done += staged.length;
    const next = { position: staged[staged.length - 1]?.row ?? run.position, counts: moved(run.counts, [], staged.map((s) => s.state)) };
    await transaction(async () => {
      await stillMine(job, done, run.rowCount);
      await store.insertRows(staged);
      await store.change(run, next);
    });
    await job.progress(done, run.rowCount);
    await breathe();
  };
  await readSpreadsheet(files.path(run.storeKey), run.fileName, { sheet: run.sheet, headerRow: run.headerRow, signal: job.signal, onRows: (rows) => runWith(c, () => onRows(rows)) });
  await transaction(() => store.change(run, { stagedAt: new Date().toISOString() }));
}

async function recheck(w: PhaseWork, checker: ImportChecker, held: Claims): Promise<void> {
  const { job, run, store } = w;
  let done = Number(job.job.done);
  const pace = new Pace();
  for (;;) {
    const rows = await store.after(run.id, run.position, pace.size);
    if (rows.length === 0) return;
    const fresh = await checker.check(rows.map((r) => ({ row: r.row, cells: r.cells ?? [] })), held);
    const next = fresh.map((f, i): NewImportRow => ({ ...f, version: (rows[i]?.version ?? 0) + 1 }));
    const set = { position: rows[rows.length - 1]?.row ?? run.position, counts: moved(run.counts, rows.map((r) => r.state), next.map((n) => n.state)) };
    done += rows.length;
    await pace.time(() => transaction(async () => {
      await stillMine(job, done, run.rowCount);
      await store.replace(rows, next);
      await store.change(run, set);
    }));
    await job.progress(done, run.rowCount);
    await breathe();
  }
}

/** Keys of the rows a killed job had done already. */
async function claimsUpTo({ run, store }: PhaseWork): Promise<Claims> {
  const set = new KeySet(run.rowCount);
  for (let from = 0; from < run.position;) {
    const rows = await store.keysAfter(run.id, from, KEYS_BATCH);
    for (const r of rows) if (r.row <= run.position && claims(r)) for (const p of printsOf(r.matchKeys)) set.add(p, r.row);
    from = rows[rows.length - 1]?.row ?? run.position;
  }
  return {
    holder: (print, row) => { const first = set.get(print); return first !== undefined && first < row ? first : undefined; },
    claim: (print, row) => set.add(print, row),
  };
}
