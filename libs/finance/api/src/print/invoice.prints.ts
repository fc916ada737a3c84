import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type PrintColumn, type PrintDocument, type PrintField, registerPrintable } from '@steward/system-api';
import type { InvoiceView } from '../invoice/invoice.dto.js';
import { ENTITY } from '../invoice/invoice.store.js';
import { InvoiceViews } from '../invoice/invoice.view.js';

const ORDERS: readonly PrintColumn[] = [
  { key: 'orderNo', label: 'print.word.order', width: 60 }, { key: 'orderNet', label: 'field.billing.net', kind: 'money', width: 34 }, { key: 'invoiced', label: 'field.billing.invoiced', kind: 'money', width: 34 },
  { key: 'amount', label: 'field.invoice.amount', kind: 'money', sum: true, width: 34 },
];

/** Invoice 销售开票单 on paper: whom and what it is for, for the files and for whoever types it into the tax system. */
@Injectable()
export class InvoicePrints implements OnModuleInit {
  constructor(@Inject(InvoiceViews) private readonly views: InvoiceViews) {}

  onModuleInit(): void {
    registerPrintable({ type: ENTITY, permission: 'finance.invoice.print', data: async (id) => documentOf(await this.views.one(id)) });
  }
}

function documentOf(v: InvoiceView): PrintDocument {
  const field = (key: keyof InvoiceView & string, value: PrintField['value'], more: Partial<PrintField> = {}): PrintField => ({ label: `field.invoice.${key}`, value, ...more });
  return {
    no: v.no, docDate: v.docDate, state: v.state, party: { label: 'print.word.customer', name: v.customerName },
    fields: [
      field('type', v.type, { kind: 'enum', words: 'enum.invoice.type' }), field('date', v.date, { kind: 'date' }), field('title', v.title, { wide: true }), field('taxNo', v.taxNo), field('phone', v.phone), field('bank', v.bank), field('bankAccount', v.bankAccount),
      field('address', v.address, { wide: true }), field('invoiceCode', v.invoiceCode), field('invoiceNo', v.invoiceNo), field('redOfId', v.redOfNo), field('expressNo', v.expressNo),
      { label: 'print.word.handler', value: v.ownerName }, { label: 'print.word.department', value: v.departmentName },
    ],
    tables: v.allocations.length > 0 ? [{ title: 'field.invoice.allocations', columns: ORDERS, rows: v.allocations.map(({ orderNo, orderNet, invoiced, amount }) => ({ orderNo, orderNet, invoiced, amount })) }] : [],
    totals: [field('net', v.net, { kind: 'money' }), field('taxRate', v.taxRate, { kind: 'rate' }), field('tax', v.tax, { kind: 'money' })],
    total: field('total', v.total, { kind: 'money' }), remark: v.remark ?? null,
    signatures: [{ label: 'print.sign.maker', name: v.createdByName }, { label: 'print.sign.accountant', name: v.approvedByName }, { label: 'print.sign.receiver' }],
  };
}
