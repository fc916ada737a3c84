import { addDays } from '@steward/kernel';
import { clock, guardRows } from '@steward/platform';
import { DocumentErrors } from './document.errors.js';
import { DocumentRow } from './document.row.js';
import { type DatedDocument, monthStart, touchedDays } from './period.rules.js';

/** Who knows which months are closed. */
export interface PeriodGate {
  /** Last day of the last closed month, null while none is. Asked within a unit of work, the answer holds until it ends. */
  closedUntil(): Promise<string | null>;
}

let gate: PeriodGate | undefined;

/** Port: the domain that closes months says so at module init. Without it nothing is closed. */
export function registerPeriodGate(g: PeriodGate): void {
  gate = g;
}

/**
 * Throws 409 when a day lies in a closed month: `document.period_closed` (date it into the open month), and where something in
 * force would be taken back `document.period_closed_effective` (book the opposite in the open month). Only a month that is over
 * can be closed, so days of this month and later are never asked for.
 */
export function demandOpenPeriod(days: readonly string[], takesBack = false): Promise<void> | undefined {
  const asked = gate;
  if (!asked) return undefined;
  const open = monthStart(clock.today());
  const old = days.filter((d) => d < open);
  if (old.length === 0) return undefined;
  return refuseWithin(asked, old, takesBack);
}

async function refuseWithin(asked: PeriodGate, days: readonly string[], takesBack: boolean): Promise<void> {
  const until = await asked.closedUntil();
  const day = until === null ? undefined : days.find((d) => d <= until);
  if (until === null || day === undefined) return;
  const facts = { month: day.slice(0, 7), openFrom: addDays(until, 1) };
  throw takesBack ? DocumentErrors.periodClosedEffective(facts, facts) : DocumentErrors.periodClosed(facts, facts);
}

/** The one place all documents of all domains pass: nothing is created, approved, taken back or changed within a closed month. */
guardRows(DocumentRow, {
  inserted: (rows) => demandOpenPeriod((rows as readonly DatedDocument[]).map((r) => r.docDate)),
  updated: (row, set) => {
    const { days, takesBack } = touchedDays(row as DatedDocument, set as Partial<DatedDocument>);
    return days.length === 0 ? undefined : demandOpenPeriod(days, takesBack);
  },
});
