import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { FULL, NO_PRICES, type PrintColumn, type PrintDocument, type PrintField, type PrintRow, registerPrintable } from '@steward/system-api';
import { PurchaseOrderViews } from '../purchase-order/purchase-order.view.js';
import { PurchaseReturnViews } from '../purchase-return/purchase-return.view.js';
import { StockInViews } from '../stock-in/stock-in.view.js';

const needs = 'price.purchase';
const unlessZero = (decimal: string | null | undefined): string | null => (!decimal || Number(decimal) === 0 ? null : decimal);
const money = (label: string, value: string | null | undefined): PrintField => ({ label, kind: 'money', value, needs });

/** Columns of goods with what they cost; amounts are those of the key. Prices without tax are printed with the tax beside them. */
const columns = (priceIncludesTax: boolean, amount: 'amount' | 'payable', more: readonly PrintColumn[] = []): PrintColumn[] => [
  { key: 'productCode', label: 'print.word.code', width: 20 }, { key: 'productName', label: 'print.word.product', width: 42 }, { key: 'spec', label: 'print.word.spec', width: 26, optional: true }, { key: 'unit', label: 'print.word.unit', width: 11 },
  { key: 'quantity', label: 'print.word.quantity', kind: 'quantity', sum: true }, { key: 'unitPrice', label: priceIncludesTax ? 'print.word.priceWithTax' : 'print.word.price', kind: 'price', needs },
  { key: 'discountRate', label: 'print.word.discount', kind: 'rate', optional: true, needs }, { key: amount, label: 'print.word.amount', kind: 'money', sum: true, needs },
  ...(priceIncludesTax || amount === 'payable' ? [] : [{ key: 'taxRate', label: 'print.word.taxRate', kind: 'rate', needs }, { key: 'tax', label: 'print.word.taxAdded', kind: 'money', sum: true, needs }] satisfies PrintColumn[]),
  ...more, { key: 'remark', label: 'print.word.note', width: 20, optional: true },
];
const row = (l: object): PrintRow => ({ ...(l as PrintRow), discountRate: unlessZero((l as { discountRate?: string }).discountRate) });

interface Figures { priceIncludesTax: boolean; amount: string; orderDiscount: string; otherCharges: string; tax: string }
const totals = (d: Figures): PrintField[] => {
  const [discount, charges] = [unlessZero(d.orderDiscount), unlessZero(d.otherCharges)];
  return [
    money('print.word.lines', discount === null && charges === null ? null : d.amount), money('print.word.discountSum', discount), money('print.word.charges', charges),
    money(d.priceIncludesTax ? 'print.word.tax' : 'print.word.taxAdded', unlessZero(d.tax)),
  ];
};

/** Purchase order 采购订单, stock-in 采购入库单 and purchase return 采购退货单 on paper, with and without prices. */
@Injectable()
export class PurchasePrints implements OnModuleInit {
  constructor(@Inject(PurchaseOrderViews) private readonly orders: PurchaseOrderViews, @Inject(StockInViews) private readonly stockIns: StockInViews, @Inject(PurchaseReturnViews) private readonly returns: PurchaseReturnViews) {}

  onModuleInit(): void {
    registerPrintable({ type: 'purchase_order', permission: 'warehouse.purchase_order.print', variants: [FULL, NO_PRICES], data: (id) => this.order(id) });
    registerPrintable({ type: 'stock_in', permission: 'warehouse.stock_in.print', variants: [FULL, NO_PRICES], data: (id) => this.stockIn(id) });
    registerPrintable({ type: 'purchase_return', permission: 'warehouse.purchase_return.print', variants: [FULL, NO_PRICES], data: (id) => this.return(id) });
  }

  private async order(id: number): Promise<PrintDocument> {
    const o = await this.orders.one(id);
    return {
      no: o.no, docDate: o.docDate, state: o.state, party: { label: 'print.word.supplier', name: o.supplierName },
      fields: [
        { label: 'print.word.required', kind: 'date', value: o.requiredDate }, { label: 'print.word.paymentTerm', kind: 'term', value: o.paymentTerm }, { label: 'print.word.buyer', value: o.ownerName }, { label: 'print.word.warehouse', value: o.warehouseName },
      ],
      tables: [{ columns: columns(o.priceIncludesTax, 'amount', [{ key: 'requiredDate', label: 'print.word.required', kind: 'date', optional: true }]), rows: o.lines.map(row) }],
      totals: totals(o), total: money('print.word.total', o.total), remark: o.remark ?? null,
      signatures: [{ label: 'print.sign.maker', name: o.createdByName }, { label: 'print.sign.approver', name: o.approvedByName }, { label: 'print.sign.supplier' }],
    };
  }

  private async stockIn(id: number): Promise<PrintDocument> {
    const s = await this.stockIns.one(id);
    return {
      no: s.no, docDate: s.docDate, state: s.state, party: { label: 'print.word.supplier', name: s.supplierName },
      fields: [
        { label: 'print.word.purchaseOrder', value: s.purchaseOrderNo }, { label: 'print.word.deliveryNo', value: s.deliveryNo }, { label: 'print.word.warehouse', value: s.warehouseName }, { label: 'print.word.paymentTerm', kind: 'term', value: s.paymentTerm },
        { label: 'print.word.handler', value: s.ownerName },
      ],
      tables: [{ columns: columns(s.priceIncludesTax, 'amount'), rows: s.lines.map(row) }], totals: totals(s), total: money('print.word.total', s.total), remark: s.remark ?? null,
      signatures: [{ label: 'print.sign.maker', name: s.createdByName }, { label: 'print.sign.approver', name: s.approvedByName }, { label: 'print.sign.keeper_in' }, { label: 'print.sign.carrier' }],
    };
  }

  private async return(id: number): Promise<PrintDocument> {
    const r = await this.returns.one(id);
    return {
      no: r.no, docDate: r.docDate, state: r.state, party: { label: 'print.word.supplier', name: r.supplierName },
      fields: [{ label: 'print.word.stockIn', value: r.stockInNo }, { label: 'print.word.warehouse', value: r.warehouseName }, { label: 'print.word.handler', value: r.ownerName }, { label: 'print.word.reason', value: r.reason, wide: true }],
      tables: [{ columns: columns(r.priceIncludesTax, 'payable'), rows: r.lines.map(row) }], total: money('print.word.total', r.total), remark: r.remark ?? null,
      signatures: [{ label: 'print.sign.maker', name: r.createdByName }, { label: 'print.sign.approver', name: r.approvedByName }, { label: 'print.sign.keeper' }, { label: 'print.sign.supplier' }],
    };
  }
}
