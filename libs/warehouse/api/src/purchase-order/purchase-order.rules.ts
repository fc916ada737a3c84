import { type Progress, cumulativeShare } from '@steward/kernel';

/** Figures of a line in the base unit × 10⁴; `value` is its amount after the order's discount in fen. */
export interface ReceivingLine { id: number; baseQuantity: number; received: number; closed: number; receivedShare: number; value: number }

/** What is still to come of a line. */
export const toReceive = (l: { baseQuantity: number; received: number; closed: number }): number => Math.max(0, l.baseQuantity - l.received - l.closed);

/** The most that may still come in, with the tolerance in percent of what was ordered. */
export function receivable(l: { baseQuantity: number; received: number; closed: number }, overReceivePercent: number): number {
  const extra = l.closed > 0 ? 0 : Math.floor((l.baseQuantity * overReceivePercent) / 100);
  return Math.max(0, l.baseQuantity + extra - l.received - l.closed);
}

/** How much of an order has come in: everything not closed is everything. */
export function receiveStatus(lines: readonly { baseQuantity: number; received: number; closed: number }[]): Progress {
  if (!lines.some((l) => l.received > 0)) return 'none';
  return lines.some((l) => toReceive(l) > 0) ? 'partial' : 'full';
}

/** Part of the line that belongs to what comes in now, by the cumulative rule (2.0a.4): the parts of all stock-ins are the line to the fen. */
export const receivedShare = (l: ReceivingLine, baseQuantity: number): number => cumulativeShare(l.value, l.received + baseQuantity, l.baseQuantity, l.receivedShare);
