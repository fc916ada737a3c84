import { BoolColumn, CodeColumn, IntColumn, MoneyColumn, PlainIndex, QuantityColumn, Ref, TextColumn, UniqueIndex } from '@steward/platform';
import { DocumentRow } from '@steward/system-api';
import { Entity } from 'typeorm';
import { SalesLineRow } from '../line/sales-line.row.js';

/** Sales return 销售退货 (domain.md 2.3): goods come back at their original cost, the customer is credited. */
@Entity('sales_return')
@UniqueIndex('uq_sales_return_no', ['no'])
@UniqueIndex('uq_sales_return_external', ['externalId'])
@PlainIndex('ix_sales_return_owner', ['ownerId', 'id'])
@PlainIndex('ix_sales_return_customer', ['customerId', 'id'])
@PlainIndex('ix_sales_return_order', ['salesOrderId'])
@PlainIndex('ix_sales_return_date', ['docDate', 'id'])
export class SalesReturn extends DocumentRow {
  @Ref() customerId: number;
  @TextColumn(200) customerName: string;
  /** Order the goods were sold with; null for a free return. */
  @Ref({ nullable: true }) salesOrderId: number | null;
  @CodeColumn(40, { nullable: true }) salesOrderNo: string | null;
  /** Where the goods go, e.g. the warehouse for defective ones. */
  @Ref() warehouseId: number;
  @CodeColumn(32, { nullable: true }) reason: string | null;
  @BoolColumn() priceIncludesTax: boolean;
  @TextColumn(200) goods: string;
  @IntColumn() lineCount: number;
  @QuantityColumn() quantity: number;
  @MoneyColumn() net: number;
  @MoneyColumn() tax: number;
  /** Credit of the customer, in fen, positive. */
  @MoneyColumn() total: number;
}

@Entity('sales_return_line')
@PlainIndex('ix_sales_return_line_return', ['returnId', 'lineNo'])
@PlainIndex('ix_sales_return_line_order', ['orderLineId'])
export class SalesReturnLine extends SalesLineRow {
  @Ref() returnId: number;
  @Ref({ nullable: true }) orderLineId: number | null;
}
