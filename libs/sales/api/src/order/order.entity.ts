import { BoolColumn, CodeColumn, DateColumn, InstantColumn, IntColumn, JsonColumn, MoneyColumn, PlainIndex, QuantityColumn, RateColumn, Ref, TextColumn, UniqueIndex } from '@steward/platform';
import { DocumentRow } from '@steward/system-api';
import { Entity } from 'typeorm';
import { SalesLineRow } from '../line/sales-line.row.js';

/** What the customer wants to have invoiced: nothing, an ordinary or a special VAT invoice, an electronic one. */
export const INVOICE_NEEDS = ['none', 'normal', 'special', 'electronic'] as const;
export type InvoiceNeed = (typeof INVOICE_NEEDS)[number];
/** What becomes a receivable: the order when it is confirmed, or each shipment (domain.md 2.13 ar_basis). */
export const AR_BASES = ['order', 'shipment'] as const;
export type ArBasis = (typeof AR_BASES)[number];
/** One part of the plan by which an order is paid; amount in fen. */
export interface Instalment { dueDate: string; amount: number }

/** Sales order 销售单 (domain.md 2.3). What was shipped, received and invoiced is not here: the work rows of warehouse and finance tell. */
@Entity('sales_order')
@UniqueIndex('uq_sales_order_no', ['no'])
@UniqueIndex('uq_sales_order_external', ['externalId'])
@PlainIndex('ix_sales_order_owner', ['ownerId', 'id'])
@PlainIndex('ix_sales_order_customer', ['customerId', 'id'])
@PlainIndex('ix_sales_order_date', ['docDate', 'id'])
export class SalesOrder extends DocumentRow {
  @Ref() customerId: number;
  @TextColumn(200) customerName: string;
  @Ref({ nullable: true }) contactId: number | null;
  @TextColumn(100, { nullable: true }) contactName: string | null;
  @TextColumn(60, { nullable: true }) contactPhone: string | null;
  @TextColumn(255, { nullable: true }) deliveryAddress: string | null;
  @DateColumn({ nullable: true }) requiredDate: string | null;
  @CodeColumn(32, { nullable: true }) salesType: string | null;
  @CodeColumn(32, { nullable: true }) deliveryMethod: string | null;
  @CodeColumn(12) invoiceNeed: InvoiceNeed;
  /** `cash`, `days:30`, `month_end:15`. */
  @CodeColumn(16, { nullable: true }) paymentTerm: string | null;
  /** Day the last money is due. */
  @DateColumn() dueDate: string;
  /** Null: everything on the day the payment term says. */
  @JsonColumn() instalments: Instalment[] | null;
  @BoolColumn() priceIncludesTax: boolean;
  /** Rate of the other charges, ×1e4. */
  @RateColumn() defaultTaxRate: number;
  /** Frozen when the order was made. */
  @CodeColumn(8) arBasis: ArBasis;
  @Ref({ nullable: true }) quotationId: number | null;
  /** What was sold, in a few words. */
  @TextColumn(200) goods: string;
  @IntColumn() lineCount: number;
  @QuantityColumn() quantity: number;
  /** Σ lines before the discount on the whole order, in fen. */
  @MoneyColumn() amount: number;
  @MoneyColumn() orderDiscount: number;
  @MoneyColumn() otherCharges: number;
  @MoneyColumn() net: number;
  @MoneyColumn() tax: number;
  @MoneyColumn() total: number;
  /** Changes after approval so far 变更次数. */
  @IntColumn() revision: number;
  @InstantColumn({ nullable: true }) closedAt: string | null;
  @Ref({ nullable: true }) closedBy: number | null;
  @TextColumn(200, { nullable: true }) closeReason: string | null;
}

/** Line of a sales order; together with the order they are also the memory of last prices: nothing is kept twice. */
@Entity('sales_order_line')
@PlainIndex('ix_sales_order_line_order', ['orderId', 'lineNo'])
@PlainIndex('ix_sales_order_line_price', ['customerId', 'productId', 'id'])
@PlainIndex('ix_sales_order_line_product', ['productId', 'id'])
export class SalesOrderLine extends SalesLineRow {
  @Ref() orderId: number;
  /** Copy of the order's, for the last price. */
  @Ref() customerId: number;
  /** Where it is shipped from; the product's or the company's warehouse when empty. */
  @Ref({ nullable: true }) warehouseId: number | null;
  @DateColumn({ nullable: true }) requiredDate: string | null;
  /** Taken off the receivable by closing the line short, in fen. */
  @MoneyColumn() closedAmount: number;
}

/** An order as it stood before a change after its approval 变更单: kept, never changed. */
@Entity('sales_order_version')
export class SalesOrderVersion {
  @Ref({ primary: true }) orderId: number;
  @IntColumn({ primary: true }) revision: number;
  @InstantColumn() at: string;
  @Ref() actorId: number;
  @TextColumn(200, { nullable: true }) reason: string | null;
  /** The order with its lines as it travels. */
  @JsonColumn() content: Record<string, unknown> | null;
}
