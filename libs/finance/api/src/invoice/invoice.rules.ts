import { taxOf } from '@steward/kernel';

export interface OrderCap { no: string; net: number; invoiced: number; /** What the original invoice still stands for on this order; only of red invoices. */ left?: number }
export interface CapFault { no: string; net: number; invoiced: number; asked: number }

/**
 * invoiced ≤ total − returns − closed (2.0a.6); a red invoice takes back no more than its original still stands for. Gives the
 * first order that does not fit. Fen, negative for red invoices.
 */
export function beyondCap(orders: ReadonlyMap<number, OrderCap>, parts: readonly { billingId: number; amount: number }[]): CapFault | undefined {
  for (const p of parts) {
    const o = orders.get(p.billingId);
    if (!o) continue;
    const fits = p.amount >= 0 ? o.invoiced + p.amount <= o.net : o.invoiced + p.amount >= 0 && -p.amount <= (o.left ?? -p.amount);
    if (!fits) return { no: o.no, net: o.net, invoiced: o.invoiced, asked: p.amount };
  }
  return undefined;
}

/** Net and tax of a total: as given where they add up, else by the rate; undefined where they do not. Amounts in fen, rate × 10⁴. */
export function taxParts(total: number, o: { taxRate: number | null; net: number | null; tax: number | null }): { net: number; tax: number } | undefined {
  if (o.net !== null || o.tax !== null) {
    const net = o.net ?? total - (o.tax ?? 0);
    const tax = o.tax ?? total - net;
    return net + tax === total ? { net, tax } : undefined;
  }
  return taxOf(total, o.taxRate ?? 0, true);
}
