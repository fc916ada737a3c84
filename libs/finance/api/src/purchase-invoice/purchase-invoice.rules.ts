import { type Progress, progressOf } from '@steward/kernel';

/** What is known of a stock-in, in fen; the rest follows. */
export interface PurchaseFacts { total: number; returned: number; invoiced: number }
export interface PurchaseFigures { net: number; uninvoiced: number; overInvoiced: number; invoiceStatus: Progress }

/** invoiced ≤ total − returned (domain.md 2.5); a return after invoicing leaves something to be red-invoiced. */
export function purchaseFigures({ total, returned, invoiced }: PurchaseFacts): PurchaseFigures {
  const net = total - returned;
  return { net, uninvoiced: Math.max(0, net - invoiced), overInvoiced: Math.max(0, invoiced - net), invoiceStatus: progressOf(invoiced, net) };
}
