import { type Progress, cumulativeShare } from '@steward/kernel';

/** What the progress of a line depends on; base units × 10⁴. */
export interface DemandFigures { service: boolean; ordered: number; shipped: number; returned: number; closed: number }

/** What is left to ship of a line: ordered − shipped − closed; nothing of a service. */
export const openOf = (d: DemandFigures): number => (d.service ? 0 : Math.max(0, d.ordered - d.shipped - d.closed));

/** The most that may still be shipped: with the tolerance for over-shipping in percent of what was ordered, as long as the line is not closed. */
export function shippable(d: DemandFigures, overShipPercent: number): number {
  if (d.service) return 0;
  const extra = d.closed > 0 ? 0 : Math.floor((d.ordered * overShipPercent) / 100);
  return Math.max(0, d.ordered + extra - d.shipped - d.closed);
}

/** Derived state of an order over its goods. Services are skipped: an order of services alone has nothing left to ship and counts as full. */
export function progressOfOrder(lines: readonly DemandFigures[]): { status: Progress; returnStatus: Progress; open: boolean } {
  const goods = lines.filter((d) => !d.service);
  const open = goods.some((d) => openOf(d) > 0);
  const shipped = goods.filter((d) => d.shipped > 0);
  const returned = goods.some((d) => d.returned > 0);
  return {
    status: goods.length === 0 ? 'full' : shipped.length === 0 ? 'none' : open ? 'partial' : 'full',
    returnStatus: !returned ? 'none' : shipped.every((d) => d.returned >= d.shipped) ? 'full' : 'partial',
    open,
  };
}

/** What the price of a line depends on; fen and base units × 10⁴. */
interface Priced { payable: number; ordered: number; shipped: number }

/** What was shipped of a line at the price it has now (2.0a.4): all of it is worth exactly the line. */
export const worthShipped = (l: Priced): number => (l.shipped === 0 ? 0 : cumulativeShare(l.payable, l.shipped, l.ordered, 0));

/**
 * Amount of a line after a shipment left (sign 1) or was taken back (−1). A line whose price was changed meanwhile is worth what
 * it costs now; `repriced` keeps how far that is from its shipments, whose amounts never change.
 */
export function amountShipped(before: Priced & { shippedAmount: number; repriced: number | null }, l: { baseQuantity: number; amount: number }, sign: 1 | -1): { shippedAmount: number; repriced: number | null } {
  const booked = before.shippedAmount + sign * l.amount;
  if (!before.repriced) return { shippedAmount: booked, repriced: before.repriced };
  const shippedAmount = worthShipped({ ...before, shipped: before.shipped + sign * l.baseQuantity });
  return { shippedAmount, repriced: before.repriced + shippedAmount - booked };
}
