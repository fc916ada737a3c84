import { Inject, Injectable } from '@nestjs/common';
import { SCALE, unscaled } from '@steward/kernel';
import { notFound, record } from '@steward/platform';
import { DocumentErrors, Documents } from '@steward/system-api';
import { FinanceErrors } from '../finance.errors.js';
import { FinanceHeads } from '../head/finance-heads.js';
import { beyondCap } from '../invoice/invoice.rules.js';
import { nothing } from '../paper/paper.js';
import { Papers } from '../paper/papers.js';
import { PurchaseBillingStore } from './purchase-billing.store.js';
import type { PurchaseInvoiceFields, PurchaseInvoiceView } from './purchase-invoice.dto.js';
import type { PurchaseInvoice, PurchaseInvoiceLine } from './purchase-invoice.entity.js';
import { PURCHASE_INVOICE, PurchaseInvoiceBodies, type WholePurchaseInvoice, purchaseInvoiceLines, purchaseInvoiceRows } from './purchase-invoice.input.js';

const money = (fen: number): string => unscaled(fen, SCALE.money);
const everybodys = purchaseInvoiceRows.unscoped('invoices of a supplier are compared, whoever sees them');

/** Purchase invoices 进项发票: registered against stock-ins, red ones take back. They change only what a stock-in was invoiced for. */
@Injectable()
export class PurchaseInvoiceService {
  readonly papers: Papers<PurchaseInvoice, PurchaseInvoiceLine, PurchaseInvoiceFields>;

  constructor(
    @Inject(FinanceHeads) private readonly heads: FinanceHeads, @Inject(Documents) documents: Documents, @Inject(PurchaseInvoiceBodies) bodies: PurchaseInvoiceBodies, @Inject(PurchaseBillingStore) private readonly billings: PurchaseBillingStore,
  ) {
    this.papers = new Papers({
      type: PURCHASE_INVOICE, rows: purchaseInvoiceRows, lines: purchaseInvoiceLines, money: ['net', 'tax', 'total', 'redTotal', 'amount'], derived: ['allocated', 'supplierId'],
      read: (input, before) => bodies.read(input, before),
      book: async (whole) => { await this.count(whole, 1); return nothing; },
      unbook: async (whole) => { await this.count(whole, -1); return nothing; },
    }, heads, documents);
  }

  /** Counts the lines on their stock-ins, or (−1) no more. Throws 409 `finance.invoice_exceeds`, `finance.red_exceeds`, `finance.invoice_registered`. */
  private async count({ row, lines }: WholePurchaseInvoice, sign: 1 | -1): Promise<void> {
    if (sign === 1) await this.demandNew(row);
    const original = row.redOfId === null ? undefined : await everybodys.find({ id: row.redOfId }, { lock: true });
    if (row.redOfId !== null && !original) throw notFound();
    if (original && sign === 1) demandLeft(original, row);
    const rows = await this.billings.lock(lines.map((l) => l.billingId));
    const standing = original && sign === 1 ? await this.billings.standing(original.id) : undefined;
    const caps = new Map(rows.map((b) => [b.id, { no: b.no, net: b.net, invoiced: b.invoiced, ...(standing ? { left: standing.get(b.id) ?? 0 } : {}) }]));
    const parts = lines.map((l) => ({ billingId: l.billingId, amount: sign * l.amount }));
    const beyond = beyondCap(caps, parts);
    if (beyond) {
      const facts = { no: beyond.no, net: money(beyond.net), invoiced: money(beyond.invoiced), asked: money(beyond.asked) };
      throw FinanceErrors.stockInExceeds(facts, facts);
    }
    for (const b of rows) b.invoiced += parts.find((p) => p.billingId === b.id)?.amount ?? 0;
    await this.billings.write(rows);
    if (original) await this.red(original, sign * row.total);
  }

  private async red(original: PurchaseInvoice, by: number): Promise<void> {
    const redTotal = original.redTotal + by;
    const version = await purchaseInvoiceRows.update(original, { redTotal });
    record({ entity: PURCHASE_INVOICE, entityId: original.id, action: 'red', changes: { redTotal: [money(original.redTotal), money(redTotal)] }, payload: { version } });
  }

  /** One invoice on paper is registered once. */
  private async demandNew(row: PurchaseInvoice): Promise<void> {
    if (row.invoiceNo === null) return;
    const same = (await everybodys.all({ supplierId: row.supplierId, invoiceNo: row.invoiceNo, state: 'approved' })).find((o) => o.id !== row.id && o.invoiceCode === row.invoiceCode);
    if (!same) return;
    const facts = { invoiceNo: row.invoiceNo, no: same.no ?? `#${same.id}` };
    throw FinanceErrors.invoiceRegistered(facts, facts);
  }

  async view({ row, lines }: WholePurchaseInvoice): Promise<PurchaseInvoiceView> {
    const rows = new Map((await this.billings.byId(lines.map((l) => l.billingId))).map((b) => [b.id, b]));
    const original = row.redOfId === null ? undefined : await everybodys.find({ id: row.redOfId });
    const { supplierId, supplierName, type, date, invoiceCode, invoiceNo, redOfId } = row;
    return {
      ...(await this.heads.view(PURCHASE_INVOICE, row)), supplierId, supplierName, type, date, invoiceCode, invoiceNo, taxRate: row.taxRate === null ? null : unscaled(row.taxRate, SCALE.rate), net: money(row.net), tax: money(row.tax), total: money(row.total),
      allocated: money(row.allocated), redOfId, redOfNo: original?.no ?? null, redTotal: money(row.redTotal),
      lines: lines.flatMap((l) => { const b = rows.get(l.billingId); return b ? [{ id: l.id, stockInId: b.stockInId, stockInNo: b.no, amount: money(l.amount), stockInNet: money(b.net), invoiced: money(b.invoiced) }] : []; }),
    };
  }
}

function demandLeft(original: PurchaseInvoice, red: PurchaseInvoice): void {
  if (original.state !== 'approved') throw DocumentErrors.wrongState({ state: original.state, action: 'red' }, { state: original.state, action: 'red' });
  if (-red.total <= original.total + original.redTotal) return;
  const facts = { no: original.no ?? `#${original.id}`, left: money(original.total + original.redTotal), asked: money(-red.total) };
  throw FinanceErrors.redExceeds(facts, facts);
}
