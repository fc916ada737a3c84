const COLORS: Readonly<Record<string, string>> = { draft: 'info', pending: 'warning', rejected: 'danger', approved: 'success', closed: 'info', voided: 'danger' };
const PROGRESS: Readonly<Record<string, string>> = { none: 'info', partial: 'warning', full: 'success' };

/** Colour of a document's state; the text always stands beside it. */
export const stateColor = (state: unknown): string => (typeof state === 'string' ? COLORS[state] : undefined) ?? 'info';
/** Colour of how far something has come. */
export const progressColor = (progress: unknown): string => (typeof progress === 'string' ? PROGRESS[progress] : undefined) ?? 'info';
