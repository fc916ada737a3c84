import { addDays } from './calendar.js';

/** Cash, N days after delivery, or N days after the end of the month. */
export type PaymentTerm = { kind: 'cash' } | { kind: 'days' | 'month_end'; days: number };
export const PAYMENT_TERM = /^(cash|(days|month_end):\d{1,3})$/;

export function parsePaymentTerm(text: string): PaymentTerm | undefined {
  if (!PAYMENT_TERM.test(text)) return undefined;
  const [kind, days] = text.split(':');
  return kind === 'days' || kind === 'month_end' ? { kind, days: Number(days) } : { kind: 'cash' };
}

/** Day on which money is due for a document of `day` (`YYYY-MM-DD`). */
export function dueDay(term: PaymentTerm, day: string): string {
  if (term.kind === 'cash') return day;
  if (term.kind === 'days') return addDays(day, term.days);
  const [year = 0, month = 1] = day.split('-').map(Number);
  return addDays(new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10), term.days);
}
