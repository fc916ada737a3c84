import { type DocumentState, isEffective } from '@steward/kernel';

/** What of a document a closed period looks at. */
export interface DatedDocument { docDate: string; state: DocumentState; total?: number }
/** Days that must lie in an open period, and whether what is in force would be taken back. */
export interface Touched { days: string[]; takesBack: boolean }

const NOTHING: Touched = { days: [], takesBack: false };

/**
 * Days a change of a document touches (domain.md 2.0a.7). Approving touches its day, so does taking back. A draft may move out of
 * a closed month: only its new day counts. Of what is in force only day and total are looked at: short closes, reopenings and
 * progress book their effects on the day they happen.
 */
export function touchedDays(row: DatedDocument, set: Partial<DatedDocument>): Touched {
  const day = set.docDate ?? row.docDate;
  if (set.state !== undefined && set.state !== row.state) {
    if (isEffective(row.state) && isEffective(set.state)) return NOTHING;
    return isEffective(row.state) ? { days: [row.docDate], takesBack: true } : { days: [day], takesBack: false };
  }
  if (!isEffective(row.state)) return { days: [day], takesBack: false };
  const changed = day !== row.docDate || (set.total !== undefined && set.total !== row.total);
  return changed ? { days: [row.docDate, day], takesBack: true } : NOTHING;
}

/** First day of the month of a day. */
export const monthStart = (day: string): string => `${day.slice(0, 7)}-01`;
