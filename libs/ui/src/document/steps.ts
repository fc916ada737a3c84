import { t } from '../i18n/i18n';
import type { DocumentRecord, DocumentSpec, DocumentStep } from './types';

/** Draft, approved and what ended it: the steps every document has. A document not saved yet is a draft too. */
export function stateSteps(record: Pick<DocumentRecord, 'state'> | undefined): DocumentStep[] {
  const state = record?.state ?? 'draft';
  const label = (key: string): string => t(`document.state.${key}`);
  const past = state === 'approved' || state === 'closed' || state === 'voided';
  return [
    { key: 'draft', label: label('draft'), state: past || state === 'pending' ? 'done' : 'now' },
    ...(state === 'pending' ? [{ key: 'pending', label: label('pending'), state: 'now' as const }] : []),
    ...(state === 'rejected' ? [{ key: 'rejected', label: label('rejected'), state: 'off' as const }] : []),
    { key: 'approved', label: label('approved'), state: state === 'approved' ? 'now' : past ? 'done' : 'open' },
    ...(state === 'voided' || state === 'closed' ? [{ key: state, label: label(state), state: state === 'voided' ? 'off' as const : 'now' as const }] : []),
  ];
}

/** A step of the progress beside the state: shipped, received, invoiced. */
export function progressStep(key: string, label: string, progress: unknown, effective: boolean): DocumentStep {
  return { key, label, state: !effective ? 'open' : progress === 'full' ? 'done' : progress === 'partial' ? 'partial' : 'open' };
}

/** Steps of a document by its declaration. */
export const stepsOf = (spec: DocumentSpec, record: DocumentRecord | undefined): DocumentStep[] => (record && spec.steps ? spec.steps(record) : stateSteps(record));
