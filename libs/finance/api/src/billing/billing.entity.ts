import { CodeColumn, DateColumn, MoneyColumn, PlainIndex, Ref, Row, TextColumn, UniqueIndex } from '@steward/platform';
import type { Progress } from '@steward/kernel';
import { Entity } from 'typeorm';

export const AR_BASES = ['order', 'shipment'] as const;
/** When an order becomes a debt: confirmed, or shipped (domain.md 2.13 `ar_basis`; frozen on each order). */
export type ArBasis = (typeof AR_BASES)[number];

/**
 * Work row of an order (architecture.md 3): what finance still has to collect and to invoice. Opened through `Billing`,
 * one per demanding document; all figures in fen, formulas in billing.rules.ts.
 */
@Entity('billing')
@UniqueIndex('uq_billing_of', ['sourceId', 'sourceType'])
@PlainIndex('ix_billing_party', ['customerId', 'id'])
@PlainIndex('ix_billing_owner', ['ownerId', 'id'])
@PlainIndex('ix_billing_open', ['open'])
@PlainIndex('ix_billing_to_invoice', ['receivedUninvoiced'])
export class BillingRow extends Row {
  @CodeColumn(32) sourceType: string;
  @Ref() sourceId: number;
  @CodeColumn(40, { nullable: true }) no: string | null;
  @DateColumn() docDate: string;
  /** Due date of the last instalment. */
  @DateColumn() dueDate: string;
  @Ref() customerId: number;
  @TextColumn(200) customerName: string;
  @Ref() ownerId: number;
  @Ref({ nullable: true }) departmentId: number | null;
  @CodeColumn(8) basis: ArBasis;
  @CodeColumn(16, { nullable: true }) paymentTerm: string | null;
  @MoneyColumn() total: number;
  @MoneyColumn() returned: number;
  @MoneyColumn() closed: number;
  /** total − returned − closed: what the order is worth in the end, the cap of receipts and invoices. */
  @MoneyColumn() net: number;
  /** Gross amount of effective shipments. */
  @MoneyColumn() shipped: number;
  /** Σ amount of its receivables. */
  @MoneyColumn() receivable: number;
  /** Σ money, offset advances and credits allocated to them, less refunds and what became advance. */
  @MoneyColumn() paid: number;
  @MoneyColumn() writtenOff: number;
  /** receivable − paid − writtenOff. */
  @MoneyColumn() open: number;
  /** Money that was too much after a short close or the like and became advance; reopening takes it back from there. */
  @MoneyColumn() surplus: number;
  /** Received 已收 of 2.0a.6: paid, capped at net. */
  @MoneyColumn() received: number;
  @MoneyColumn() invoiced: number;
  /** 已收未开, 已发未开, 已开未收 and what has to be red-invoiced. */
  @MoneyColumn() receivedUninvoiced: number;
  @MoneyColumn() shippedUninvoiced: number;
  @MoneyColumn() invoicedUnreceived: number;
  @MoneyColumn() overInvoiced: number;
  @CodeColumn(8) receiptStatus: Progress;
  @CodeColumn(8) invoiceStatus: Progress;
}
