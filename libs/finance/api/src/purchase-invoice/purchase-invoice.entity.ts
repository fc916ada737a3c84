import type { Progress } from '@steward/kernel';
import { CodeColumn, DateColumn, Id, IntColumn, MoneyColumn, PlainIndex, RateColumn, Ref, Row, TextColumn, UniqueIndex } from '@steward/platform';
import { DocumentRow } from '@steward/system-api';
import { Entity } from 'typeorm';
import type { InvoiceType } from '../invoice/invoice.entity.js';

/** Purchase invoice 进项发票 a supplier has sent, against stock-ins. A red one has `redOfId` and a negative total. It touches no payable. */
@Entity('purchase_invoice')
@UniqueIndex('uq_purchase_invoice_no', ['no'])
@UniqueIndex('uq_purchase_invoice_external', ['externalId'])
@PlainIndex('ix_purchase_invoice_owner', ['ownerId', 'id'])
@PlainIndex('ix_purchase_invoice_date', ['docDate', 'id'])
@PlainIndex('ix_purchase_invoice_supplier', ['supplierId', 'invoiceNo'])
@PlainIndex('ix_purchase_invoice_red', ['redOfId'])
export class PurchaseInvoice extends DocumentRow {
  @Ref() supplierId: number;
  @TextColumn(200) supplierName: string;
  @CodeColumn(12) type: InvoiceType;
  /** Day on the invoice. */
  @DateColumn() date: string;
  @CodeColumn(20, { nullable: true }) invoiceCode: string | null;
  @CodeColumn(40, { nullable: true }) invoiceNo: string | null;
  @RateColumn({ nullable: true }) taxRate: number | null;
  @MoneyColumn() net: number;
  @MoneyColumn() tax: number;
  @MoneyColumn() total: number;
  /** Σ of the lines. */
  @MoneyColumn() allocated: number;
  @Ref({ nullable: true }) redOfId: number | null;
  /** Σ of its effective red invoices, ≤ 0. */
  @MoneyColumn() redTotal: number;
}

/** Part of an invoice that is for a stock-in; counts while the invoice is effective. */
@Entity('purchase_invoice_line')
@PlainIndex('ix_purchase_invoice_line_document', ['documentId', 'line'])
@PlainIndex('ix_purchase_invoice_line_billing', ['billingId'])
export class PurchaseInvoiceLine {
  @Id() id: number;
  @Ref() documentId: number;
  @IntColumn() line: number;
  @Ref() billingId: number;
  @MoneyColumn() amount: number;
}

/** Work row of a stock-in: what the supplier still has to invoice. Kept by the events of the warehouse. */
@Entity('purchase_billing')
@UniqueIndex('uq_purchase_billing_stock_in', ['stockInId'])
@PlainIndex('ix_purchase_billing_supplier', ['supplierId', 'id'])
@PlainIndex('ix_purchase_billing_owner', ['ownerId', 'id'])
@PlainIndex('ix_purchase_billing_open', ['uninvoiced'])
export class PurchaseBilling extends Row {
  @Ref() stockInId: number;
  @CodeColumn(40) no: string;
  @DateColumn() docDate: string;
  @Ref() supplierId: number;
  @TextColumn(200) supplierName: string;
  @Ref() ownerId: number;
  @Ref({ nullable: true }) departmentId: number | null;
  /** What the stock-in is worth, 0 while it is not in force; what went back of it. */
  @MoneyColumn() total: number;
  @MoneyColumn() returned: number;
  @MoneyColumn() net: number;
  @MoneyColumn() invoiced: number;
  @MoneyColumn() uninvoiced: number;
  /** Invoiced beyond what is left after returns: to be red-invoiced. */
  @MoneyColumn() overInvoiced: number;
  @CodeColumn(8) invoiceStatus: Progress;
}
