import { Inject, Injectable } from '@nestjs/common';
import { SCALE, unscaled } from '@steward/kernel';
import { FinanceHeads } from '../head/finance-heads.js';
import type { WholeInvoice } from './invoice.booking.js';
import type { InvoiceView } from './invoice.dto.js';
import { ENTITY, InvoiceStore } from './invoice.store.js';

const text = (fen: number): string => unscaled(fen, SCALE.money);

/** Invoices as they travel. */
@Injectable()
export class InvoiceViews {
  constructor(@Inject(InvoiceStore) private readonly invoices: InvoiceStore, @Inject(FinanceHeads) private readonly heads: FinanceHeads) {}

  async one(id: number): Promise<InvoiceView> {
    return this.view({ row: await this.invoices.get(id), parts: await this.invoices.parts(id) });
  }

  async view({ row, parts, orders: known }: WholeInvoice): Promise<InvoiceView> {
    const orders = new Map((known ?? (await this.invoices.ordersOf(parts.map((p) => p.billingId)))).map((o) => [o.id, o]));
    const red = row.redOfId === null ? null : ((await this.invoices.numbers([row.redOfId])).get(row.redOfId) ?? null);
    return {
      ...(await this.heads.view(ENTITY, row)), customerId: row.customerId, customerName: row.customerName, type: row.type, date: row.date, invoiceCode: row.invoiceCode, invoiceNo: row.invoiceNo,
      titleId: row.titleId, title: row.title, taxNo: row.taxNo, bank: row.bank, bankAccount: row.bankAccount, address: row.address, phone: row.phone,
      taxRate: row.taxRate === null ? null : unscaled(row.taxRate, SCALE.rate), net: text(row.net), tax: text(row.tax), total: text(row.total), allocated: text(row.allocated),
      redOfId: row.redOfId, redOfNo: red, redTotal: text(row.redTotal), expressNo: row.expressNo,
      allocations: parts.flatMap((p) => { const o = orders.get(p.billingId); return o ? [{ salesOrderId: o.sourceId, orderNo: o.no, amount: text(p.amount), orderNet: text(o.net), invoiced: text(o.invoiced) }] : []; }),
    };
  }
}
