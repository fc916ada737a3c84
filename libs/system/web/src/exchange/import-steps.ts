import type { ImportRun, ImportState, RowState } from './exchange.api';

/** The six steps of the wizard, in order. */
export const STEPS = ['file', 'mapping', 'rules', 'preview', 'commit', 'result'] as const;
export type Step = (typeof STEPS)[number];

const ACTIVE: readonly ImportState[] = ['reading', 'validating', 'committing', 'undoing'];
/** A job is at work on it. */
export const isActive = (state: ImportState): boolean => ACTIVE.includes(state);

const hasWritten = (run: ImportRun): boolean => run.counts.created + run.counts.updated + run.counts.skipped + run.counts.failed + run.counts.undone > 0;
/** The dry run has looked at rows. */
export const isChecked = (run: ImportRun): boolean => run.counts.toCreate + run.counts.toUpdate + run.counts.toSkip + run.counts.invalid > 0;

/** Where an import stands: the step its address opens with. */
export function stepOf(run: ImportRun): Step {
  switch (run.state) {
    case 'uploaded': return 'mapping';
    case 'reading': case 'validating': return 'preview';
    case 'validated': return 'preview';
    case 'committing': return 'commit';
    case 'committed': case 'undoing': case 'undone': return 'result';
    // stopped: in the middle of writing there is a result, before it the decisions are open again
    case 'cancelled': case 'failed': return hasWritten(run) ? 'result' : run.may.commit || (isChecked(run) && run.mapping) ? 'preview' : 'mapping';
  }
}

/** Steps that may be opened by hand now. */
export function openSteps(run: ImportRun | undefined): Step[] {
  if (!run) return ['file'];
  const now = stepOf(run);
  if (isActive(run.state)) return [now];
  const decide: Step[] = run.may.validate ? ['mapping', 'rules'] : [];
  return [...new Set<Step>([...decide, ...(run.mapping && isChecked(run) && now !== 'result' ? (['preview'] as const) : []), now])];
}

/** Filters of the preview and of the result, with the row states they show. */
export const ROW_FILTERS: Record<string, readonly RowState[]> = {
  all: [], invalid: ['invalid', 'failed'], create: ['create'], update: ['update'], skip: ['skip', 'skipped'], created: ['created'], updated: ['updated'], failed: ['failed', 'invalid'], undone: ['undone'], kept: ['created', 'updated'],
};

/** `75` → `1:15`; hours where there are any. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const two = (n: number): string => String(n).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
