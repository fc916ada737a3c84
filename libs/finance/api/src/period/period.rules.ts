import { addDays, addMonths } from '@steward/kernel';

/** Month of a day, `2026-10`. */
export const monthOf = (day: string): string => day.slice(0, 7);
/** Last day of a month. */
export const lastDayOf = (month: string): string => addDays(addMonths(`${month}-01`, 1), -1);
export const nextMonth = (month: string): string => monthOf(addMonths(`${month}-01`, 1));

/** What is looked at before a month is closed. `unallocated` may be accepted, the others may not. */
export const CHECKS = ['ended', 'order', 'documents', 'stock', 'accounts', 'unallocated'] as const;
export type CheckKey = (typeof CHECKS)[number];

/** The month to be closed next: the one after the last closed, or last month where none ever was. */
export const monthToClose = (closedUntil: string | null, today: string): string => (closedUntil === null ? monthOf(addMonths(`${monthOf(today)}-01`, -1)) : monthOf(addDays(closedUntil, 1)));

/** Months that are over and not closed yet; none while the first was never closed. */
export function waitingMonths(closedUntil: string | null, today: string): number {
  if (closedUntil === null) return 0;
  let n = 0;
  for (let month = monthToClose(closedUntil, today); month < monthOf(today); month = nextMonth(month)) n++;
  return n;
}
