import { Changes, DateField, EnumField, LinesField, MoneyField, RateField, RefField, TextField } from '@steward/platform';
import { FinanceHeadFields, FinanceHeadView } from '../head/finance-head.dto.js';
import { INVOICE_TYPES, type InvoiceType } from './invoice.entity.js';

const TAX_NO = /^[0-9A-Za-z]{6,32}$/;

/** Part of an invoice that is for an order; negative on a red one. */
export class InvoicePart {
  @RefField('sales_order') salesOrderId: number;
  @MoneyField() amount: string;
}

export class InvoiceFields extends FinanceHeadFields {
  @RefField('customer') customerId: number;
  @EnumField(INVOICE_TYPES) type: InvoiceType;
  @DateField({ opt: true, description: 'Day on the invoice; docDate is that of the application' }) date?: string | null;
  @RefField('customer_invoice_title', { opt: true, description: "The customer's default title when absent; copied, so that later changes do not touch the invoice" }) titleId?: number | null;
  @TextField({ opt: true, max: 200, description: 'Instead of a stored title' }) title?: string | null;
  @TextField({ opt: true, max: 32, pattern: TAX_NO }) taxNo?: string | null;
  @TextField({ opt: true, max: 100 }) bank?: string | null;
  @TextField({ opt: true, max: 64, pattern: /^[\d\s-]{5,64}$/ }) bankAccount?: string | null;
  @TextField({ opt: true, max: 255 }) address?: string | null;
  @TextField({ opt: true, max: 60, format: 'phone' }) phone?: string | null;
  @TextField({ opt: true, max: 20, pattern: /^\d{10,20}$/, description: '发票代码' }) invoiceCode?: string | null;
  @TextField({ opt: true, max: 40, pattern: /^\d{8,40}$/, description: '发票号码' }) invoiceNo?: string | null;
  @RateField({ opt: true, min: 0, max: 1, description: 'Net and tax follow from it unless they are given' }) taxRate?: string | null;
  @MoneyField({ opt: true }) net?: string | null;
  @MoneyField({ opt: true }) tax?: string | null;
  @MoneyField({ opt: true, description: 'Tax included; the sum of the allocations when absent. Negative on a red invoice' }) total?: string | null;
  @RefField('invoice', { opt: true, description: 'The invoice a red one takes back' }) redOfId?: number | null;
  @LinesField(() => InvoicePart, { opt: true }) allocations?: InvoicePart[] | null;
}
export class CreateInvoice extends InvoiceFields {}
export class UpdateInvoice extends Changes(InvoiceFields, ['redOfId']) {}

/** What is known only when the invoice was printed or sent. */
export class RegisterInvoice {
  @TextField({ opt: true, max: 20, pattern: /^\d{10,20}$/ }) invoiceCode?: string | null;
  @TextField({ opt: true, max: 40, pattern: /^\d{8,40}$/ }) invoiceNo?: string | null;
  @TextField({ opt: true, max: 64 }) expressNo?: string | null;
}

export class InvoicePartView extends InvoicePart {
  @TextField({ opt: true, max: 40 }) orderNo: string | null;
  @MoneyField({ description: 'What the order is worth after returns and closes' }) orderNet: string;
  @MoneyField() invoiced: string;
}

class InvoiceFigures extends FinanceHeadView {
  @RefField('customer') customerId: number;
  @TextField({ max: 200 }) customerName: string;
  @EnumField(INVOICE_TYPES) type: InvoiceType;
  @DateField() date: string;
  @TextField({ opt: true, max: 20 }) invoiceCode: string | null;
  @TextField({ opt: true, max: 40 }) invoiceNo: string | null;
  @TextField({ max: 200 }) title: string;
  @TextField({ opt: true, max: 32 }) taxNo: string | null;
  @RateField({ opt: true }) taxRate: string | null;
  @MoneyField() net: string;
  @MoneyField() tax: string;
  @MoneyField() total: string;
  @MoneyField() allocated: string;
  @RefField('invoice', { opt: true }) redOfId: number | null;
  @MoneyField({ description: 'Σ of its effective red invoices' }) redTotal: string;
  @TextField({ opt: true, max: 64 }) expressNo: string | null;
}
export class InvoiceView extends InvoiceFigures {
  @RefField('customer_invoice_title', { opt: true }) titleId: number | null;
  @TextField({ opt: true, max: 100 }) bank: string | null;
  @TextField({ opt: true, max: 64 }) bankAccount: string | null;
  @TextField({ opt: true, max: 255 }) address: string | null;
  @TextField({ opt: true, max: 60 }) phone: string | null;
  @TextField({ opt: true, max: 40 }) redOfNo: string | null;
  @LinesField(() => InvoicePartView) allocations: InvoicePartView[];
}
export class InvoiceListItem extends InvoiceFigures {}
