/**
 * One life cycle for all documents (domain.md 2.0): quotation, order, shipment, stock-in, receipt, payment, invoice …
 * Only approved documents have effects. Progress (shipped, received, invoiced) is never a state: it is derived.
 */
export const DOCUMENT_STATES = ['draft', 'pending', 'rejected', 'approved', 'closed', 'voided'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

export const DOCUMENT_ACTIONS = ['submit', 'approve', 'reject', 'withdraw', 'edit', 'delete', 'unapprove', 'void', 'close', 'reopen'] as const;
export type DocumentAction = (typeof DOCUMENT_ACTIONS)[number];

const NEXT: Record<DocumentState, Partial<Record<DocumentAction, DocumentState>>> = {
  draft: { submit: 'pending', approve: 'approved', edit: 'draft', delete: 'draft' },
  pending: { approve: 'approved', reject: 'rejected', withdraw: 'draft' },
  rejected: { edit: 'draft', submit: 'pending', delete: 'rejected' },
  approved: { unapprove: 'draft', close: 'closed', void: 'voided' },
  closed: { reopen: 'approved' },
  voided: {},
};

/** The state an action leads to, or undefined where it is not allowed. */
export const nextState = (state: DocumentState, action: DocumentAction): DocumentState | undefined => NEXT[state][action];

/** True while a document has effects: its ledger rows stand. */
export const isEffective = (state: DocumentState): boolean => state === 'approved' || state === 'closed';

/** How much of something is done, derived from figures: nothing, a part, everything. */
export const PROGRESS = ['none', 'partial', 'full'] as const;
export type Progress = (typeof PROGRESS)[number];

/** Progress of `done` in `whole`, both scaled integers; nothing to do counts as fully done only when something was asked for (`whole` ≠ 0). */
export function progressOf(done: number, whole: number): Progress {
  if (done <= 0) return 'none';
  return done >= whole ? 'full' : 'partial';
}
