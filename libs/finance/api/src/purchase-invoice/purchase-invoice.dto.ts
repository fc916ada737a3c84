import { PROGRESS, type Progress } from '@steward/kernel';
import { Changes, DateField, EnumField, IntField, LinesField, MoneyField, RateField, RefField, TextField } from '@steward/platform';
import { FinanceHeadFields, FinanceHeadView } from '../head/finance-head.dto.js';
import { INVOICE_TYPES, type InvoiceType } from '../invoice/invoice.entity.js';

/** Part of an invoice that is for a stock-in; negative on a red one. */
export class PurchaseInvoiceLineFields {
  @IntField({ opt: true, min: 1, description: 'Of the line that stays; new without' }) id?: number | null;
  @RefField('stock_in') stockInId: number;
  @MoneyField() amount: string;
}
export class PurchaseInvoiceFields extends FinanceHeadFields {
  @RefField('supplier') supplierId: number;
  @EnumField(INVOICE_TYPES) type: InvoiceType;
  @DateField({ opt: true, description: 'Day on the invoice' }) date?: string | null;
  @TextField({ opt: true, max: 20, pattern: /^\d{10,20}$/, description: '发票代码' }) invoiceCode?: string | null;
  @TextField({ opt: true, max: 40, pattern: /^\d{8,40}$/, description: '发票号码; the same one of a supplier is registered once' }) invoiceNo?: string | null;
  @RateField({ opt: true, min: 0, max: 1, description: 'Net and tax follow from it unless they are given' }) taxRate?: string | null;
  @MoneyField({ opt: true }) net?: string | null;
  @MoneyField({ opt: true }) tax?: string | null;
  @MoneyField({ opt: true, description: 'Tax included; the sum of the lines when absent. Negative on a red invoice' }) total?: string | null;
  @RefField('purchase_invoice', { opt: true, description: 'The invoice a red one takes back' }) redOfId?: number | null;
  @LinesField(() => PurchaseInvoiceLineFields, { opt: true, max: 200 }) lines?: PurchaseInvoiceLineFields[] | null;
}
export class CreatePurchaseInvoice extends PurchaseInvoiceFields {}
export class UpdatePurchaseInvoice extends Changes(PurchaseInvoiceFields, ['redOfId']) {}

export class PurchaseInvoiceLineView extends PurchaseInvoiceLineFields {
  @IntField() declare id: number;
  @TextField({ max: 40 }) stockInNo: string;
  @MoneyField({ description: 'What the stock-in is worth after returns' }) stockInNet: string;
  @MoneyField() invoiced: string;
}
class PurchaseInvoiceFigures extends FinanceHeadView {
  @RefField('supplier') supplierId: number;
  @TextField({ max: 200 }) supplierName: string;
  @EnumField(INVOICE_TYPES) type: InvoiceType;
  @DateField() date: string;
  @TextField({ opt: true, max: 20 }) invoiceCode: string | null;
  @TextField({ opt: true, max: 40 }) invoiceNo: string | null;
  @RateField({ opt: true }) taxRate: string | null;
  @MoneyField() net: string;
  @MoneyField() tax: string;
  @MoneyField() total: string;
  @MoneyField() allocated: string;
  @RefField('purchase_invoice', { opt: true }) redOfId: number | null;
  @MoneyField({ description: 'Σ of its effective red invoices' }) redTotal: string;
}
export class PurchaseInvoiceView extends PurchaseInvoiceFigures {
  @TextField({ opt: true, max: 40 }) redOfNo: string | null;
  @LinesField(() => PurchaseInvoiceLineView) lines: PurchaseInvoiceLineView[];
}
export class PurchaseInvoiceListItem extends PurchaseInvoiceFigures {}

/** A stock-in as whoever registers invoices sees it. */
export class PurchaseBillingItem {
  @IntField() id: number;
  @RefField('stock_in') stockInId: number;
  @TextField({ max: 40 }) no: string;
  @DateField() docDate: string;
  @RefField('supplier') supplierId: number;
  @TextField({ max: 200 }) supplierName: string;
  @RefField('user') ownerId: number;
  @TextField({ opt: true, max: 64 }) ownerName: string | null;
  @MoneyField() total: string;
  @MoneyField() returned: string;
  @MoneyField() net: string;
  @MoneyField() invoiced: string;
  @MoneyField() uninvoiced: string;
  @MoneyField() overInvoiced: string;
  @EnumField(PROGRESS) invoiceStatus: Progress;
}
