import type { Progress } from '@steward/kernel';
import { BoolColumn, CodeColumn, DateColumn, Id, IntColumn, MoneyColumn, PlainIndex, PriceColumn, QuantityColumn, RateColumn, Ref, TextColumn, UniqueIndex } from '@steward/platform';
import { DocumentRow } from '@steward/system-api';
import { Entity } from 'typeorm';

/** Entity, document type and number series. */
export const ENTITY = 'purchase_order';

/** Purchase order 采购单. Approved, it counts as on order until goods come or it is closed. */
@Entity('purchase_order')
@UniqueIndex('uq_purchase_order_no', ['no'])
@UniqueIndex('uq_purchase_order_external', ['externalId'])
@PlainIndex('ix_purchase_order_owner', ['ownerId', 'id'])
@PlainIndex('ix_purchase_order_supplier', ['supplierId', 'id'])
@PlainIndex('ix_purchase_order_receive', ['state', 'receiveStatus', 'id'])
export class PurchaseOrder extends DocumentRow {
  @Ref() supplierId: number;
  @TextColumn(200) supplierName: string;
  @Ref() warehouseId: number;
  /** When the goods should be here. */
  @DateColumn({ nullable: true }) requiredDate: string | null;
  @CodeColumn(16, { nullable: true }) paymentTerm: string | null;
  @BoolColumn() priceIncludesTax: boolean;
  @QuantityColumn() quantity: number;
  @MoneyColumn() amount: number;
  @MoneyColumn() orderDiscount: number;
  @MoneyColumn() otherCharges: number;
  @MoneyColumn() net: number;
  @MoneyColumn() tax: number;
  @MoneyColumn() total: number;
  /** Derived from what came in; never a state. */
  @CodeColumn(8) receiveStatus: Progress;
  @MoneyColumn() receivedAmount: number;
}

/** Line of a purchase order. `received` and `closed` are in the base unit and move with stock-ins and closing. */
@Entity('purchase_order_line')
@PlainIndex('ix_purchase_order_line_order', ['orderId', 'lineNo'])
@PlainIndex('ix_purchase_order_line_product', ['productId', 'id'])
export class PurchaseOrderLine {
  @Id() id: number;
  @Ref() orderId: number;
  @IntColumn() lineNo: number;
  @Ref() productId: number;
  @TextColumn(64) productCode: string;
  @TextColumn(200) productName: string;
  @TextColumn(200, { nullable: true }) spec: string | null;
  @Ref() warehouseId: number;
  @TextColumn(20) unit: string;
  @QuantityColumn() ratio: number;
  @QuantityColumn() quantity: number;
  @QuantityColumn() baseQuantity: number;
  @PriceColumn() unitPrice: number;
  @RateColumn() discountRate: number;
  @RateColumn() taxRate: number;
  @MoneyColumn() amount: number;
  @MoneyColumn() discountShare: number;
  @MoneyColumn() net: number;
  @MoneyColumn() tax: number;
  @MoneyColumn() payable: number;
  @DateColumn({ nullable: true }) requiredDate: string | null;
  @TextColumn(200, { nullable: true }) remark: string | null;
  @BoolColumn() service: boolean;
  @QuantityColumn() received: number;
  @QuantityColumn() closed: number;
  /** Part of the amount after discount that belongs to what came in, by the cumulative rule (2.0a.4). */
  @MoneyColumn() receivedShare: number;
}
