import { dueDay, parsePaymentTerm } from '@steward/kernel';
import type { Instalment } from './order.entity.js';

/** Days a term grants from the order on; without a term the money is due at once. */
export const dueDateOf = (paymentTerm: string | null, docDate: string): string => dueDay((paymentTerm === null ? undefined : parsePaymentTerm(paymentTerm)) ?? { kind: 'cash' }, docDate);

/** The receipt plan in force: the one somebody made, else everything on the day the term says. */
export const planOf = (o: { instalments: Instalment[] | null; dueDate: string; total: number }): Instalment[] => o.instalments ?? [{ dueDate: o.dueDate, amount: o.total }];

/**
 * A plan brought up to another total: more is added to the last part, less is taken off the last ones first, as the receivable
 * books it. Null when nothing is left to be paid.
 */
export function replanned(plan: readonly Instalment[], total: number): Instalment[] | null {
  const parts = [...plan].sort((a, b) => a.dueDate.localeCompare(b.dueDate)).map((i) => ({ ...i }));
  let rest = total - parts.reduce((a, i) => a + i.amount, 0);
  for (let i = parts.length - 1; i >= 0 && rest !== 0; i--) {
    const part = parts[i];
    if (!part) continue;
    const change = Math.max(rest, -part.amount);
    part.amount += change;
    rest -= change;
  }
  const left = parts.filter((i) => i.amount > 0);
  return left.length > 0 ? left : null;
}

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
