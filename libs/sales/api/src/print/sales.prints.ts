import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { FULL, NO_PRICES, type PrintDocument, registerPrintable } from '@steward/system-api';
import { ORDER } from '../order/order.store.js';
import { OrderReader } from '../order/order.reader.js';
import { QuotationReader } from '../quotation/quotation.reader.js';
import { QUOTATION } from '../quotation/quotation.store.js';
import { ReturnReader } from '../return/return.reader.js';
import { RETURN } from '../return/return.store.js';
import { lineColumns, lineRow, totalFields } from './sales-sheet.js';

/** Quotation 报价单, order 销售订单 and return 销售退货单 on paper. */
@Injectable()
export class SalesPrints implements OnModuleInit {
  constructor(@Inject(QuotationReader) private readonly quotations: QuotationReader, @Inject(OrderReader) private readonly orders: OrderReader, @Inject(ReturnReader) private readonly returns: ReturnReader) {}

  onModuleInit(): void {
    registerPrintable({ type: QUOTATION, permission: 'sales.quotation.print', data: (id) => this.quotation(id) });
    registerPrintable({ type: ORDER, permission: 'sales.order.print', variants: [FULL, NO_PRICES], data: (id) => this.order(id) });
    registerPrintable({ type: RETURN, table: 'sales_return', permission: 'sales.return.print', variants: [FULL, NO_PRICES], data: (id) => this.return(id) });
  }

  private async quotation(id: number): Promise<PrintDocument> {
    const q = await this.quotations.one(id);
    return {
      no: q.no, docDate: q.docDate, state: q.state, party: { label: 'print.word.customer', name: q.customerName },
      fields: [
        { label: 'print.word.contact', value: q.contactName }, { label: 'print.word.phone', value: q.contactPhone }, { label: 'print.word.validUntil', kind: 'date', value: q.validUntil },
        { label: 'print.word.paymentTerm', kind: 'term', value: q.paymentTerm }, { label: 'print.word.seller', value: q.ownerName }, { label: 'print.word.revision', value: q.revision > 1 ? `V${q.revision}` : null },
      ],
      tables: [{ columns: lineColumns(q.priceIncludesTax, [{ key: 'delivery', label: 'print.word.delivery', width: 18, optional: true }]), rows: q.lines.map(lineRow) }],
      ...totalFields(q), remark: q.remark, notes: [{ label: 'print.word.terms', value: q.terms, wide: true }], bank: true,
      signatures: [{ label: 'print.sign.seller', name: q.ownerName }, { label: 'print.sign.approver', name: q.approvedByName }, { label: 'print.sign.confirmed' }],
    };
  }

  private async order(id: number): Promise<PrintDocument> {
    const o = await this.orders.one(id);
    return {
      no: o.no, docDate: o.docDate, state: o.state, party: { label: 'print.word.customer', name: o.customerName },
      fields: [
        { label: 'print.word.contact', value: o.contactName }, { label: 'print.word.phone', value: o.contactPhone }, { label: 'print.word.seller', value: o.ownerName }, { label: 'print.word.required', kind: 'date', value: o.requiredDate },
        { label: 'print.word.paymentTerm', kind: 'term', value: o.paymentTerm }, { label: 'print.word.method', kind: 'dictionary', words: 'sales.delivery_method', value: o.deliveryMethod }, { label: 'print.word.address', value: o.deliveryAddress, wide: true },
      ],
      tables: [{ columns: lineColumns(o.priceIncludesTax, [{ key: 'requiredDate', label: 'print.word.required', kind: 'date', optional: true }]), rows: o.lines.map(lineRow) }],
      ...totalFields(o), remark: o.remark, bank: true,
      signatures: [{ label: 'print.sign.maker', name: o.createdByName }, { label: 'print.sign.approver', name: o.approvedByName }, { label: 'print.sign.confirmed' }],
    };
  }

  private async return(id: number): Promise<PrintDocument> {
    const r = await this.returns.one(id);
    return {
      no: r.no, docDate: r.docDate, state: r.state, party: { label: 'print.word.customer', name: r.customerName },
      fields: [{ label: 'print.word.order', value: r.salesOrderNo }, { label: 'print.word.warehouse', value: r.warehouseName }, { label: 'print.word.seller', value: r.ownerName }],
      tables: [{ columns: lineColumns(r.priceIncludesTax), rows: r.lines.map(lineRow) }],
      ...totalFields(r), remark: r.remark,
      signatures: [{ label: 'print.sign.maker', name: r.createdByName }, { label: 'print.sign.approver', name: r.approvedByName }, { label: 'print.sign.keeper_in' }, { label: 'print.sign.confirmed' }],
    };
  }
}
