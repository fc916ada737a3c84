import { BoolColumn, Id, IntColumn, MoneyColumn, PlainIndex, PriceColumn, QuantityColumn, RateColumn, Ref, TextColumn, UniqueIndex } from '@steward/platform';
import { DocumentRow } from '@steward/system-api';
import { Entity } from 'typeorm';

/** Entity, document type and number series. */
export const ENTITY = 'purchase_return';

/** Purchase return 采购退货, against a stock-in or free. Approved, the goods are gone and the supplier owes us. */
@Entity('purchase_return')
@UniqueIndex('uq_purchase_return_no', ['no'])
@UniqueIndex('uq_purchase_return_external', ['externalId'])
@PlainIndex('ix_purchase_return_owner', ['ownerId', 'id'])
@PlainIndex('ix_purchase_return_supplier', ['supplierId', 'id'])
@PlainIndex('ix_purchase_return_stock_in', ['stockInId'])
export class PurchaseReturn extends DocumentRow {
  @Ref() supplierId: number;
  @TextColumn(200) supplierName: string;
  @Ref({ nullable: true }) stockInId: number | null;
  @TextColumn(40, { nullable: true }) stockInNo: string | null;
  @Ref() warehouseId: number;
  @TextColumn(200, { nullable: true }) reason: string | null;
  @BoolColumn() priceIncludesTax: boolean;
  /** Every line has a price; a free return without one cannot be approved. */
  @BoolColumn() priced: boolean;
  @QuantityColumn() quantity: number;
  @MoneyColumn() net: number;
  @MoneyColumn() tax: number;
  @MoneyColumn() total: number;
}

@Entity('purchase_return_line')
@PlainIndex('ix_purchase_return_line_document', ['returnId', 'lineNo'])
@PlainIndex('ix_purchase_return_line_source', ['stockInLineId'])
@PlainIndex('ix_purchase_return_line_product', ['productId', 'id'])
export class PurchaseReturnLine {
  @Id() id: number;
  @Ref() returnId: number;
  @IntColumn() lineNo: number;
  /** Line of the stock-in that goes back. */
  @Ref({ nullable: true }) stockInLineId: number | null;
  @Ref() productId: number;
  @TextColumn(64) productCode: string;
  @TextColumn(200) productName: string;
  @TextColumn(200, { nullable: true }) spec: string | null;
  @TextColumn(20) unit: string;
  @QuantityColumn() ratio: number;
  @QuantityColumn() quantity: number;
  @QuantityColumn() baseQuantity: number;
  @BoolColumn() service: boolean;
  /** Per unit; null until somebody who may see prices fills it in. */
  @PriceColumn({ nullable: true }) unitPrice: number | null;
  @RateColumn() taxRate: number;
  @MoneyColumn() net: number;
  @MoneyColumn() tax: number;
  @MoneyColumn() payable: number;
  /** What left the value of the stock. */
  @MoneyColumn() cost: number;
  @TextColumn(200, { nullable: true }) remark: string | null;
}
