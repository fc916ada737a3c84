import { cumulativeShare } from '@steward/kernel';
import { shippable } from '../demand/demand.rules.js';
import type { OutboundDemand } from '../demand/outbound.entity.js';

/** A line that ships: base units × 10⁴. */
export interface ShippingLine { orderLineId: number; baseQuantity: number }
/** What is wrong with a line, by its place. */
export interface ShippingFault { index: number; code: 'not_found' | 'service' | 'over'; open: number }

/**
 * Amounts of the lines of a shipment by the cumulative rule over the order's line (2.0a.4, E-03), one after another: two lines
 * of one order line share as two shipments would.
 */
export function shippedAmounts(lines: readonly ShippingLine[], demand: readonly OutboundDemand[], overShipPercent: number): { amounts: number[]; faults: ShippingFault[] } {
  const running = new Map(demand.map((d) => [d.lineId, { ...d }]));
  const faults: ShippingFault[] = [];
  const amounts = lines.map((l, index) => {
    const d = running.get(l.orderLineId);
    if (!d) { faults.push({ index, code: 'not_found', open: 0 }); return 0; }
    if (d.service) { faults.push({ index, code: 'service', open: 0 }); return 0; }
    const open = shippable(d, overShipPercent);
    if (l.baseQuantity > open) faults.push({ index, code: 'over', open });
    const amount = cumulativeShare(d.payable, d.shipped + l.baseQuantity, d.ordered, d.shippedAmount);
    d.shipped += l.baseQuantity;
    d.shippedAmount += amount;
    return amount;
  });
  return { amounts, faults };
}
