import { isDecimalText, SCALE, scaled, taxOf } from '@steward/kernel';
import type { BillingRow, Invoice, InvoicePart } from '../finance.api';
import { fen, money } from '../money/money-allocation';

/** An order an invoice can be for, decimal texts. Of a red invoice: what the original stood for. */
export interface Invoiceable { salesOrderId: number; no: string | null; docDate: string | null; net: string; received: string | null; shipped: string | null; invoiced: string; /** What is still to be invoiced, or to be taken back. */ cap: string; /** 已收未开. */ due: string }

/** An order as it can be invoiced: no more than it is worth after returns and closes (domain.md 2.0a.6). */
export const invoiceable = (row: BillingRow): Invoiceable => ({
  salesOrderId: row.sourceId, no: row.no, docDate: row.docDate, net: row.net, received: row.received, shipped: row.shipped, invoiced: row.invoiced, cap: money(Math.max(0, fen(row.net) - fen(row.invoiced))), due: money(Math.max(0, Math.min(fen(row.receivedUninvoiced), fen(row.net) - fen(row.invoiced)))),
});

/** Parts of an original that a red invoice can take back, entered positive; what earlier red ones took is gone, the first parts first. */
export function redInvoiceable(original: Pick<Invoice, 'allocations' | 'redTotal' | 'total'>): Invoiceable[] {
  const outside = Math.max(0, fen(original.total) - original.allocations.reduce((sum, part) => sum + fen(part.amount), 0));
  let taken = Math.max(0, -fen(original.redTotal) - outside);
  return original.allocations.map((part) => {
    const gone = Math.min(taken, fen(part.amount));
    taken -= gone;
    const left = money(Math.min(fen(part.amount) - gone, fen(part.invoiced)));
    return { salesOrderId: part.salesOrderId, no: part.orderNo, docDate: null, net: part.orderNet, received: null, shipped: null, invoiced: part.invoiced, cap: left, due: left };
  });
}

/** Which amount each order gets: what was received, all there is, or what was shipped. */
export type Filling = 'received' | 'shipped' | 'all';
export function amountOf(one: Invoiceable, by: Filling): string {
  if (by === 'all') return one.cap;
  if (by === 'received') return one.due;
  return money(Math.max(0, Math.min(fen(one.cap), fen(one.shipped) - fen(one.invoiced))));
}

/** Parts as they go out; a red invoice's are negative. Orders that get nothing are left out. */
export const filled = (orders: readonly Invoiceable[], by: Filling, red: boolean): InvoicePart[] => orders.flatMap((one) => { const amount = fen(amountOf(one, by)); return amount === 0 ? [] : [{ salesOrderId: one.salesOrderId, amount: money(red ? -amount : amount) }]; });

/** Sets what one order gets, entered positive; nothing takes it out. */
export function withPart(parts: readonly InvoicePart[], salesOrderId: number, amount: string, red: boolean): InvoicePart[] {
  const rest = parts.filter((part) => part.salesOrderId !== salesOrderId);
  if (isDecimalText(amount, SCALE.money) && scaled(amount, SCALE.money) === 0) return rest;
  return [...rest, { salesOrderId, amount: red && isDecimalText(amount, SCALE.money) ? money(-scaled(amount, SCALE.money)) : amount }];
}

/** Σ of the parts, signed as they go out. */
export const partsTotal = (parts: readonly InvoicePart[]): string => money(parts.reduce((sum, part) => sum + fen(part.amount), 0));

/** Why a part cannot be: not a number, below nothing, or beyond the cap. */
export function partFault(one: Pick<Invoiceable, 'cap'>, entered: string): 'decimal' | 'sign' | 'cap' | undefined {
  if (!isDecimalText(entered, SCALE.money)) return 'decimal';
  const amount = scaled(entered, SCALE.money);
  return amount < 0 ? 'sign' : amount > fen(one.cap) ? 'cap' : undefined;
}

/** Net and tax of a total by a rate, as the server computes them; without a rate everything is net. */
export function taxParts(total: unknown, rate: unknown): { net: string; tax: string } {
  const amount = fen(total);
  const scaledRate = typeof rate === 'string' && isDecimalText(rate, SCALE.rate) ? scaled(rate, SCALE.rate) : 0;
  const { net, tax } = taxOf(amount, scaledRate, true);
  return { net: money(net), tax: money(tax) };
}

/** Total, net and tax after the parts have changed: the total follows them unless somebody has typed another one. */
export function figuresAfter(before: { total: unknown; parts: readonly InvoicePart[]; taxRate: unknown }, after: readonly InvoicePart[]): { total: string; net: string; tax: string } | undefined {
  const typed = before.total !== null && before.total !== undefined && before.total !== '' && fen(before.total) !== fen(partsTotal(before.parts));
  if (typed) return undefined;
  const total = partsTotal(after);
  return { total, ...taxParts(total, before.taxRate) };
}
