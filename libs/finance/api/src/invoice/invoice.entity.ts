import { CodeColumn, DateColumn, Id, MoneyColumn, PlainIndex, RateColumn, Ref, TextColumn, UniqueIndex } from '@steward/platform';
import { DocumentRow } from '@steward/system-api';
import { Entity } from 'typeorm';

/** 专票, 普票, 数电专票, 数电普票, 收据. */
export const INVOICE_TYPES = ['special', 'normal', 'e_special', 'e_normal', 'receipt'] as const;
export type InvoiceType = (typeof INVOICE_TYPES)[number];

/** Sales invoice 销售开票; approved = issued. The title is a snapshot. A red invoice has `redOfId` and a negative total. */
@Entity('invoice')
@UniqueIndex('uq_invoice_no', ['no'])
@UniqueIndex('uq_invoice_external', ['externalId'])
@PlainIndex('ix_invoice_owner', ['ownerId', 'id'])
@PlainIndex('ix_invoice_customer', ['customerId', 'id'])
@PlainIndex('ix_invoice_date', ['docDate', 'id'])
@PlainIndex('ix_invoice_red', ['redOfId'])
export class Invoice extends DocumentRow {
  @Ref() customerId: number;
  @TextColumn(200) customerName: string;
  @CodeColumn(12) type: InvoiceType;
  /** Day on the invoice; docDate is that of the application. */
  @DateColumn() date: string;
  @CodeColumn(20, { nullable: true }) invoiceCode: string | null;
  @CodeColumn(40, { nullable: true }) invoiceNo: string | null;
  @Ref({ nullable: true }) titleId: number | null;
  @TextColumn(200) title: string;
  @CodeColumn(32, { nullable: true }) taxNo: string | null;
  @TextColumn(100, { nullable: true }) bank: string | null;
  @TextColumn(64, { nullable: true }) bankAccount: string | null;
  @TextColumn(255, { nullable: true }) address: string | null;
  @TextColumn(60, { nullable: true }) phone: string | null;
  /** Null where several rates were mixed. */
  @RateColumn({ nullable: true }) taxRate: number | null;
  @MoneyColumn() net: number;
  @MoneyColumn() tax: number;
  @MoneyColumn() total: number;
  /** Σ of the allocations to orders. */
  @MoneyColumn() allocated: number;
  @Ref({ nullable: true }) redOfId: number | null;
  /** Σ of its effective red invoices, ≤ 0. */
  @MoneyColumn() redTotal: number;
  @TextColumn(64, { nullable: true }) expressNo: string | null;
}

/** Part of an invoice that is for an order; counts while the invoice is effective. */
@Entity('invoice_allocation')
@UniqueIndex('uq_invoice_allocation', ['documentId', 'billingId'])
@PlainIndex('ix_invoice_allocation_billing', ['billingId'])
export class InvoiceAllocation {
  @Id() id: number;
  @Ref() documentId: number;
  @Ref() billingId: number;
  @MoneyColumn() amount: number;
}
