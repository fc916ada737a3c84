import { Decimal } from '@steward/kernel';
import { get, type FormValues } from '@steward/ui';
import { readBilling, readInvoice, readTitles, readToInvoice, type Invoice, type InvoicePart } from '../finance.api';
import { fen, money } from '../money/money-allocation';
import { amountOf, invoiceable, partsTotal, redInvoiceable, taxParts, type Invoiceable } from './invoice-parts';

/** Tax of new invoices: the company's usual rate, as a fraction. */
export async function usualTaxRate(): Promise<string> {
  const { items } = await get<{ items: { key: string; value: unknown }[] }>('/settings');
  const percent = items.find((one) => one.key === 'sales.default_tax')?.value;
  return new Decimal(typeof percent === 'number' ? percent : 13).div(100).toFixed();
}

/** The title a customer's invoices usually bear. */
export async function usualTitle(customerId: number): Promise<number | null> {
  const titles = await readTitles(customerId).catch(() => []);
  return (titles.find((one) => one.isDefault) ?? titles[0])?.id ?? null;
}

/** The amounts of an invoice whose parts are known. */
const sums = (parts: readonly InvoicePart[], taxRate: string): FormValues => { const total = partsTotal(parts); return { allocations: [...parts], total, taxRate, ...taxParts(total, taxRate) }; };

/** A red invoice for what of its original is left. */
function red(original: Invoice): FormValues {
  const left = money(-(fen(original.total) + fen(original.redTotal)));
  const whole = fen(original.redTotal) === 0;
  const parts = redInvoiceable(original).flatMap((one) => (fen(one.cap) === 0 ? [] : [{ salesOrderId: one.salesOrderId, amount: money(-fen(one.cap)) }]));
  return {
    customerId: original.customerId, type: original.type, redOfId: original.id, taxRate: original.taxRate, allocations: parts, total: left,
    ...(whole ? { net: money(-fen(original.net)), tax: money(-fen(original.tax)) } : taxParts(left, original.taxRate)),
  };
}

/** What an order gets of an invoice made for it: what was received and not invoiced yet, else all there is (S-70). */
const wanted = (one: Invoiceable): string => (fen(one.due) > 0 ? one.due : amountOf(one, 'all'));

/** A new invoice from the address: `?order=5`, `?orders=5,6`, `?customer=7` (all that was received and not invoiced), `?red=3`. */
export async function invoiceStart(query: Readonly<Record<string, string>>, today: string): Promise<FormValues> {
  const values: FormValues = { docDate: today, date: today, type: 'e_normal' };
  if (query['red']) return { ...values, ...red(await readInvoice(Number(query['red']))) };
  const orders = (query['order'] ?? query['orders'] ?? '').split(',').map(Number).filter((id) => id > 0);
  const [taxRate, first] = await Promise.all([usualTaxRate(), orders[0] === undefined ? undefined : readBilling(orders[0])]);
  const customerId = first?.customerId ?? (Number(query['customer']) || undefined);
  if (customerId === undefined) return { ...values, taxRate };
  const [titleId, open] = await Promise.all([usualTitle(customerId), readToInvoice(customerId)]);
  const candidates = open.map(invoiceable);
  const parts = orders.length > 0
    ? candidates.filter((one) => orders.includes(one.salesOrderId)).map((one) => ({ salesOrderId: one.salesOrderId, amount: wanted(one) }))
    : candidates.filter((one) => query['receipt'] !== undefined && fen(one.due) > 0).map((one) => ({ salesOrderId: one.salesOrderId, amount: one.due }));
  return { ...values, customerId, titleId, ...sums(parts.filter((part) => fen(part.amount) !== 0), taxRate) };
}
