import { type Progress, cumulativeShare, progressOf } from '@steward/kernel';

/** A line on its way: base units × 10⁴ and fen. */
export interface LineInTransit { id: number; sent: number; received: number; cost: number; receivedCost: number }
export interface Arriving { lineId: number; quantity: number }
export interface Arrived extends Arriving { cost: number }

/** What of a line is still in transit. */
export const openOf = (l: Pick<LineInTransit, 'sent' | 'received'>): number => l.sent - l.received;

/**
 * Cost of what arrives, by the cumulative rule (2.0a.4): all parts together bring what the line took out, to the fen. `over` names
 * the lines of which more arrives than is in transit.
 */
export function arrivals(lines: readonly LineInTransit[], arriving: readonly Arriving[]): { arrived: Arrived[]; over: { lineId: number; open: number; asked: number }[] } {
  const running = new Map(lines.map((l) => [l.id, { ...l }]));
  const over: { lineId: number; open: number; asked: number }[] = [];
  const arrived = arriving.flatMap(({ lineId, quantity }): Arrived[] => {
    const l = running.get(lineId);
    if (!l) return [];
    if (quantity > openOf(l)) over.push({ lineId, open: openOf(l), asked: quantity });
    const cost = cumulativeShare(l.cost, l.received + quantity, l.sent, l.receivedCost);
    l.received += quantity;
    l.receivedCost += cost;
    return [{ lineId, quantity, cost }];
  });
  return { arrived, over };
}

/** How much of a transfer has arrived. */
export const arrivedOf = (lines: readonly Pick<LineInTransit, 'sent' | 'received'>[]): Progress => progressOf(lines.reduce((a, l) => a + l.received, 0), lines.reduce((a, l) => a + l.sent, 0));
