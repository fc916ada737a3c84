import { Inject, Injectable } from '@nestjs/common';
import { SCALE, scaled } from '@steward/kernel';
import { ScopedTable, Table, byOwner, clock, fault, invalid } from '@steward/platform';
import { SupplierFacade } from '@steward/warehouse-api';
import { taxParts } from '../invoice/invoice.rules.js';
import { fen, linesOf, sent } from '../paper/paper.input.js';
import type { LineDraft, Paper, PaperBody } from '../paper/paper.js';
import { PurchaseBillingStore } from './purchase-billing.store.js';
import type { PurchaseInvoiceFields } from './purchase-invoice.dto.js';
import { PurchaseInvoice, PurchaseInvoiceLine } from './purchase-invoice.entity.js';

export const PURCHASE_INVOICE = 'purchase_invoice';
export const STOCK_IN = 'stock_in';
export const purchaseInvoiceRows = new ScopedTable(PurchaseInvoice, byOwner(), '1=1');
export const purchaseInvoiceLines = new Table(PurchaseInvoiceLine);
export type WholePurchaseInvoice = Paper<PurchaseInvoice, PurchaseInvoiceLine>;
type Draft = LineDraft<PurchaseInvoiceLine>;

/** Bodies of purchase invoices: stock-ins of the supplier, amounts that add up, the invoice a red one takes back. */
@Injectable()
export class PurchaseInvoiceBodies {
  constructor(@Inject(SupplierFacade) private readonly suppliers: SupplierFacade, @Inject(PurchaseBillingStore) private readonly billings: PurchaseBillingStore) {}

  async read(input: Partial<PurchaseInvoiceFields>, before?: WholePurchaseInvoice): Promise<PaperBody<PurchaseInvoice, PurchaseInvoiceLine>> {
    const old = before?.row;
    const supplier = await this.suppliers.ensureVisible(input.supplierId ?? old?.supplierId ?? 0, '/supplierId');
    const original = input.redOfId ? await this.original(input.redOfId, supplier.id) : undefined;
    const red = original !== undefined || (old?.redOfId ?? null) !== null;
    const moved = old !== undefined && supplier.id !== old.supplierId;
    const given = input.lines ?? (before && !moved ? undefined : []);
    const read = given ? await this.lines(supplier.id, given, before?.lines ?? []) : undefined;
    const lines = read?.lines ?? before?.lines ?? [];
    const allocated = lines.reduce((sum, l) => sum + l.amount, 0);
    const rate = original?.taxRate ?? null;
    const figures = figuresOf({ ...(rate === null ? {} : { taxRate: String(rate / 10 ** SCALE.rate) }), ...input }, lines, allocated, red, old);
    const { type, date, invoiceCode, invoiceNo } = input;
    const said = before ? sent({ type, date: date ?? undefined, invoiceCode, invoiceNo }) : { type: type ?? 'special', date: date ?? input.docDate ?? clock.today(), invoiceCode: invoiceCode ?? null, invoiceNo: invoiceNo ?? null, redOfId: original?.id ?? null, redTotal: 0 };
    const redOf = original?.id ?? old?.redOfId ?? null;
    const sources = read ? { sources: [...read.stockIns.map((id) => ({ type: STOCK_IN, id })), ...(redOf === null ? [] : [{ type: PURCHASE_INVOICE, id: redOf }])] } : {};
    return { set: { supplierId: supplier.id, supplierName: supplier.name, ...said, ...figures }, ...(read ? { lines: read.lines } : {}), ...sources, owner: supplier };
  }

  private async lines(supplierId: number, input: NonNullable<PurchaseInvoiceFields['lines']>, before: readonly PurchaseInvoiceLine[]): Promise<{ lines: Draft[]; stockIns: number[] }> {
    if (input.length === 0) return { lines: [], stockIns: [] };
    const rows = await this.billings.ofStockIns(supplierId, input.map((l) => l.stockInId));
    const lines = linesOf(input, before).map(({ input: l, old, pointer }, i): Draft => {
      const row = rows.find((r) => r.stockInId === l.stockInId);
      if (!row) throw invalid(fault(`${pointer}/stockInId`, 'not_found'));
      if (input.findIndex((o) => o.stockInId === l.stockInId) !== i) throw invalid(fault(`${pointer}/stockInId`, 'duplicate'));
      const amount = fen(l.amount);
      if (amount === 0) throw invalid(fault(`${pointer}/amount`, 'required'));
      return { ...(old ? { id: old.id } : {}), line: i + 1, billingId: row.id, amount };
    });
    return { lines, stockIns: input.map((l) => l.stockInId) };
  }

  private async original(id: number, supplierId: number): Promise<PurchaseInvoice> {
    const found = await purchaseInvoiceRows.unscoped('a red invoice stands on its original').find({ id });
    if (found?.supplierId !== supplierId || found.state !== 'approved' || found.redOfId !== null) throw invalid(fault('/redOfId', 'not_found'));
    return found;
  }
}

/** Total, net and tax. Throws 422: a red invoice is negative and no other is, lines are no more than the total, net and tax add up to it. */
function figuresOf(input: Partial<PurchaseInvoiceFields>, lines: readonly { amount: number }[], allocated: number, red: boolean, old?: PurchaseInvoice): Pick<PurchaseInvoice, 'taxRate' | 'net' | 'tax' | 'total' | 'allocated'> {
  const sign = red ? -1 : 1;
  const total = input.total ? fen(input.total) : input.lines && lines.length > 0 ? allocated : (old?.total ?? allocated);
  if (total * sign <= 0) throw invalid(red ? fault('/total', 'max', { max: '-0.01' }) : fault('/total', 'min', { min: '0.01' }));
  const wrong = lines.findIndex((l) => l.amount * sign < 0);
  if (wrong >= 0) throw invalid(fault(`/lines/${wrong}/amount`, red ? 'max' : 'min', { max: '0', min: '0' }));
  if (allocated * sign > total * sign) throw invalid(fault('/lines', 'document.total_mismatch'));
  const taxRate = input.taxRate === undefined ? (old?.taxRate ?? null) : input.taxRate === null ? null : scaled(input.taxRate, SCALE.rate);
  const pick = (key: 'net' | 'tax'): number | null => (input[key] ? fen(input[key]) : null);
  const given = { taxRate, net: pick('net'), tax: pick('tax') };
  const untouched = old !== undefined && total === old.total && taxRate === old.taxRate && given.net === null && given.tax === null;
  if (untouched) return { taxRate, total, allocated, net: old.net, tax: old.tax };
  if (taxRate === null && given.net === null && given.tax === null && (input.type ?? old?.type) !== 'receipt') throw invalid(fault('/taxRate', 'required'));
  const split = taxParts(total, given);
  if (!split) throw invalid(fault('/tax', 'document.total_mismatch'));
  return { taxRate, total, allocated, ...split };
}
