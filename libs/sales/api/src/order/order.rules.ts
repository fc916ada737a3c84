import { dueDay, parsePaymentTerm } from '@steward/kernel';
import type { Instalment } from './order.entity.js';

/** Days a term grants from the order on; without a term the money is due at once. */
export const dueDateOf = (paymentTerm: string | null, docDate: string): string => dueDay((paymentTerm === null ? undefined : parsePaymentTerm(paymentTerm)) ?? { kind: 'cash' }, docDate);

/** The receipt plan in force: the one somebody made, else everything on the day the term says. */
export const planOf = (o: { instalments: Instalment[] | null; dueDate: string; total: number }): Instalment[] => o.instalments ?? [{ dueDate: o.dueDate, amount: o.total }];

/** Last day of a plan. */
export const lastDay = (plan: readonly Instalment[]): string => plan.reduce((a, i) => (i.dueDate > a ? i.dueDate : a), '');

export interface Closing { lineId: number; payable: number; shippedAmount: number; /** Taken off by earlier closings. */ closedAmount: number }

/**
 * What closing lines short takes off the receivable: of each what was not shipped and not taken off before (2.0a.5, E-12).
 * A line shipped in full gives nothing.
 */
export function closingCredits(lines: readonly Closing[]): Map<number, number> {
  return new Map(lines.flatMap((l) => {
    const credit = Math.max(0, l.payable - l.shippedAmount - l.closedAmount);
    return credit > 0 ? [[l.lineId, credit] as const] : [];
  }));
}
