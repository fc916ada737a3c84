import { type Progress, progressOf } from '@steward/kernel';

/** What is known of an order in fen; everything else follows from it. */
export interface BillingFacts { total: number; returned: number; closed: number; shipped: number; receivable: number; paid: number; writtenOff: number; invoiced: number }

export interface BillingFigures {
  net: number; open: number; received: number; receivedUninvoiced: number; shippedUninvoiced: number; invoicedUnreceived: number; overInvoiced: number; receiptStatus: Progress; invoiceStatus: Progress;
}

/**
 * The figures of an order (domain.md 2.0a.6, E-05). Received is money, never write-off, and no more than the order is worth
 * in the end; what was written off is not waited for either.
 */
export function billingFigures(b: BillingFacts): BillingFigures {
  const net = b.total - b.returned - b.closed;
  const received = Math.max(0, Math.min(b.paid, net));
  return {
    net, received,
    open: b.receivable - b.paid - b.writtenOff,
    receivedUninvoiced: Math.max(0, received - b.invoiced),
    shippedUninvoiced: Math.max(0, Math.min(b.shipped - b.returned, net) - b.invoiced),
    invoicedUnreceived: Math.max(0, b.invoiced - received - b.writtenOff),
    overInvoiced: Math.max(0, b.invoiced - net),
    receiptStatus: progressOf(b.paid + b.writtenOff, net),
    invoiceStatus: progressOf(b.invoiced, net),
  };
}

/** What the effective shipments of an order are worth: its goods, and what is not goods (services, other charges) with the first of them. */
export const shippedWorth = (total: number, goods: { shippedAmount: number; goodsPayable: number }): number => (goods.shippedAmount > 0 ? goods.shippedAmount + Math.max(0, total - goods.goodsPayable) : 0);
