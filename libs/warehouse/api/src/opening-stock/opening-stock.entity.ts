import { DateColumn, MoneyColumn, QuantityColumn, Ref, Row, TextColumn, UniqueIndex } from '@steward/platform';
import { Entity } from 'typeorm';

/** Opening stock 期初库存 of a product in a warehouse, as imported. Its booking stands in the ledger under `opening_stock`. */
@Entity('opening_stock')
@UniqueIndex('uq_opening_stock_product', ['productId', 'warehouseId'])
export class OpeningStock extends Row {
  @Ref() productId: number;
  @Ref() warehouseId: number;
  @DateColumn() docDate: string;
  @QuantityColumn() quantity: number;
  /** Cost of all of it. */
  @MoneyColumn() amount: number;
  @TextColumn(200, { nullable: true }) remark: string | null;
}
