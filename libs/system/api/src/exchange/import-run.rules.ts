import { ExchangeErrors } from './exchange.errors.js';
import type { RowState } from './import-row.entity.js';
import type { ImportRun, ImportState } from './import-run.entity.js';

/** How many rows are in which state; absent = none. */
export type ImportCounts = Partial<Record<RowState, number>>;

export const UNDO_DAYS = 7;
export const BATCH = 500;

const ACTIVE: readonly ImportState[] = ['reading', 'validating', 'committing', 'undoing'];
/** A job is at work on it. */
export const isActive = (state: ImportState): boolean => ACTIVE.includes(state);

export const countOf = (run: Pick<ImportRun, 'counts'>, ...states: RowState[]): number => states.reduce((n, s) => n + (run.counts?.[s] ?? 0), 0);
export const hasWritten = (run: Pick<ImportRun, 'counts'>): boolean => countOf(run, 'created', 'updated') > 0;
/** Rows a commit would still take. */
export const pending = (run: Pick<ImportRun, 'counts'>): number => countOf(run, 'create', 'update', 'skip');

/** Counts after rows went from some states to others. */
export function moved(counts: ImportCounts | null, from: readonly RowState[], to: readonly RowState[]): ImportCounts {
  const out: ImportCounts = { ...counts };
  for (const s of from) out[s] = (out[s] ?? 0) - 1;
  for (const s of to) out[s] = (out[s] ?? 0) + 1;
  for (const s of Object.keys(out) as RowState[]) if ((out[s] ?? 0) <= 0) delete out[s];
  return out;
}

type Facts = Pick<ImportRun, 'state' | 'counts' | 'validatedAt' | 'committedAt' | 'purgedAt'>;

const RESTING: readonly ImportState[] = ['validated', 'committed', 'cancelled', 'failed'];

/** Anything before the first row was written may be validated again, with other decisions. */
export const mayValidate = (run: Facts): boolean => !isActive(run.state) && run.purgedAt === null && run.committedAt === null && run.state !== 'undone';
/** Also goes on with a commit that was cancelled or failed, and takes rows corrected after it. */
export const mayCommit = (run: Facts): boolean => RESTING.includes(run.state) && run.validatedAt !== null && run.purgedAt === null;
export const mayCorrect = mayCommit;
/** Undone runs too: what was kept may be tried again. */
export const mayUndo = (run: Facts): boolean => !isActive(run.state) && run.committedAt !== null && hasWritten(run);
export const mayCancel = (run: Facts): boolean => isActive(run.state) || run.state === 'uploaded' || run.state === 'validated';

export function undoUntil(run: Pick<ImportRun, 'committedAt'>): string | null {
  return run.committedAt === null ? null : new Date(Date.parse(run.committedAt) + UNDO_DAYS * 86_400_000).toISOString();
}

/** 409 that names the state unless the condition holds. */
export function demand(ok: boolean, run: Pick<ImportRun, 'state'>): void {
  if (!ok) throw ExchangeErrors.wrongState({ state: run.state }, { state: run.state });
}

/** Where a run rests when its job has ended without a word of its own (cancelled while queued, given up, owner disabled). */
export function restingState(state: ImportState, job: 'cancelled' | 'failed'): ImportState {
  return state === 'undoing' ? 'committed' : job;
}
