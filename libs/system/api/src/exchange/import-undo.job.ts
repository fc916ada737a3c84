import { transaction } from '@steward/platform';
import { changed } from './import-checker.js';
import type { ImportRow } from './import-row.entity.js';
import { countOf, moved } from './import-run.rules.js';
import { Pace, type PhaseWork, breathe } from './import-phase.js';
import { stillMine } from './import.store.js';

/** Takes an import back, last row first. What somebody has used or changed since stays, with the reason at its row. */
export async function undoRows(w: PhaseWork): Promise<void> {
  const { job, run, store } = w;
  const total = countOf(run, 'created', 'updated', 'undone');
  let seen = countOf(run, 'undone');
  const pace = new Pace();
  for (;;) {
    const rows = await store.before(run.id, run.position, pace.size);
    if (rows.length === 0) return;
    const written = rows.filter((r) => (r.state === 'created' || r.state === 'updated') && r.entityId !== null);
    seen += written.length;
    await pace.time(() => takeBack(w, written, rows[rows.length - 1]?.row ?? 0, seen, total));
    await job.progress(seen, total);
    await breathe();
  }
}

async function takeBack({ job, run, target, store }: PhaseWork, rows: ImportRow[], position: number, seen: number, total: number): Promise<void> {
  const { counts } = run;
  await transaction(async () => {
    await stillMine(job, seen, total);
    const answers = rows.length > 0 ? await target.undo(rows.map((r) => ({ row: r.row, entityId: r.entityId ?? 0, version: r.entityVersion ?? 0, action: r.state as 'created' | 'updated', ...(r.before ? { before: r.before } : {}) }))) : [];
    const results = new Map(answers.map((a) => [a.row, a]));
    const next = rows.map((r) => {
      const a = results.get(r.row);
      return a?.undone ? changed(r, { state: 'undone', errors: null, before: null }) : changed(r, { errors: [{ field: '', value: null, code: a?.reason ?? 'exchange.undo_changed' }] });
    });
    await store.replace(rows, next);
    await store.change(run, { position, counts: moved(counts, rows.map((r) => r.state), next.map((n) => n.state)) });
  });
}
