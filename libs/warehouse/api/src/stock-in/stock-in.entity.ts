import { BoolColumn, CodeColumn, DateColumn, Id, IntColumn, MoneyColumn, PlainIndex, PriceColumn, QuantityColumn, RateColumn, Ref, TextColumn, UniqueIndex } from '@steward/platform';
import { DocumentRow } from '@steward/system-api';
import { Entity } from 'typeorm';

/** Entity, document type and number series. */
export const ENTITY = 'stock_in';

/** Purchase receipt 采购入库, against a purchase order or free. Approved, the goods are in stock and the supplier is owed (S-25). */
@Entity('stock_in')
@UniqueIndex('uq_stock_in_no', ['no'])
@UniqueIndex('uq_stock_in_external', ['externalId'])
@PlainIndex('ix_stock_in_owner', ['ownerId', 'id'])
@PlainIndex('ix_stock_in_supplier', ['supplierId', 'id'])
@PlainIndex('ix_stock_in_order', ['purchaseOrderId'])
export class StockIn extends DocumentRow {
  @Ref() supplierId: number;
  @TextColumn(200) supplierName: string;
  @Ref({ nullable: true }) purchaseOrderId: number | null;
  @TextColumn(40, { nullable: true }) purchaseOrderNo: string | null;
  @Ref() warehouseId: number;
  @TextColumn(60, { nullable: true }) deliveryNo: string | null;
  @CodeColumn(16, { nullable: true }) paymentTerm: string | null;
  @DateColumn({ nullable: true }) dueDate: string | null;
  @BoolColumn() priceIncludesTax: boolean;
  /** Every line has a price; without one it cannot be approved (2.0a.10). */
  @BoolColumn() priced: boolean;
  @QuantityColumn() quantity: number;
  @MoneyColumn() amount: number;
  @MoneyColumn() orderDiscount: number;
  /** Freight and the like from this supplier: owed to him, part of the cost of the goods. */
  @MoneyColumn() otherCharges: number;
  @MoneyColumn() net: number;
  @MoneyColumn() tax: number;
  @MoneyColumn() total: number;
}

@Entity('stock_in_line')
@PlainIndex('ix_stock_in_line_document', ['stockInId', 'lineNo'])
@PlainIndex('ix_stock_in_line_order', ['orderLineId'])
@PlainIndex('ix_stock_in_line_product', ['productId', 'id'])
export class StockInLine {
  @Id() id: number;
  @Ref() stockInId: number;
  @IntColumn() lineNo: number;
  /** Line of the purchase order it fulfils. */
  @Ref({ nullable: true }) orderLineId: number | null;
  @Ref() productId: number;
  @TextColumn(64) productCode: string;
  @TextColumn(200) productName: string;
  @TextColumn(200, { nullable: true }) spec: string | null;
  @TextColumn(20) unit: string;
  @QuantityColumn() ratio: number;
  @QuantityColumn() quantity: number;
  @QuantityColumn() baseQuantity: number;
  /** Services are owed for but not kept in stock. */
  @BoolColumn() service: boolean;
  /** Per unit; null until somebody who may see prices fills it in. */
  @PriceColumn({ nullable: true }) unitPrice: number | null;
  /** The price was typed in; otherwise the line takes its part of the purchase order's line. */
  @BoolColumn() ownPrice: boolean;
  /** Part of the purchase order's line that belongs to it by the cumulative rule, whatever its own price. */
  @MoneyColumn() orderShare: number;
  @RateColumn() discountRate: number;
  @RateColumn() taxRate: number;
  @MoneyColumn() amount: number;
  @MoneyColumn() discountShare: number;
  @MoneyColumn() net: number;
  @MoneyColumn() tax: number;
  @MoneyColumn() payable: number;
  /** What the goods are worth in stock, with their part of the charges. */
  @MoneyColumn() cost: number;
  /** Base units that went back to the supplier, with their part of `payable` and `cost`. */
  @QuantityColumn() returned: number;
  @MoneyColumn() returnedAmount: number;
  @MoneyColumn() returnedCost: number;
  @TextColumn(200, { nullable: true }) remark: string | null;
}
