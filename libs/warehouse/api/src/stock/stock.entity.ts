import { CodeColumn, DateColumn, Id, InstantColumn, IntColumn, MoneyColumn, PlainIndex, PriceColumn, QuantityColumn, Ref, TextColumn, UniqueIndex } from '@steward/platform';
import { Entity } from 'typeorm';

/**
 * What lies of a product in a warehouse: a cache of the ledger, changed only together with it. `reserved` is what approved
 * orders still wait for, `onOrder` what approved purchase orders still bring; available = onHand − reserved.
 */
@Entity('stock')
@UniqueIndex('uq_stock_product_warehouse', ['productId', 'warehouseId'])
@PlainIndex('ix_stock_warehouse', ['warehouseId', 'productId'])
export class StockRow {
  @Id() id: number;
  @Ref() productId: number;
  @Ref() warehouseId: number;
  @QuantityColumn() onHand: number;
  @QuantityColumn() reserved: number;
  @QuantityColumn() onOrder: number;
  /** Σ cost of the moves, fen. */
  @MoneyColumn() value: number;
  /** value / onHand; the last one where nothing is left. */
  @PriceColumn() averageCost: number;
  /** Price of the last purchase into this warehouse, per base unit; null before the first. */
  @PriceColumn({ nullable: true }) lastPrice: number | null;
  /** Cost per base unit of the last goods that left. */
  @PriceColumn({ nullable: true }) lastOutCost: number | null;
  @InstantColumn({ nullable: true }) lastInAt: string | null;
  @InstantColumn({ nullable: true }) lastOutAt: string | null;
}

/** Stock ledger 出入库流水: append only. A booking is taken back by a row that names it in `reversesId`, never by deleting it. */
@Entity('stock_move')
@UniqueIndex('uq_stock_move_document', ['docType', 'docId', 'lineId', 'warehouseId', 'docVersion'])
@UniqueIndex('uq_stock_move_reverses', ['reversesId'])
@PlainIndex('ix_stock_move_stock', ['productId', 'warehouseId', 'id'])
@PlainIndex('ix_stock_move_warehouse', ['warehouseId', 'id'])
@PlainIndex('ix_stock_move_date', ['docDate', 'id'])
export class StockMove {
  @Id() id: number;
  @InstantColumn() at: string;
  @DateColumn() docDate: string;
  @CodeColumn(32) docType: string;
  @Ref() docId: number;
  /** Version the document had when it was booked: tells a second approval from the first. */
  @IntColumn() docVersion: number;
  @TextColumn(40, { nullable: true }) docNo: string | null;
  @Ref() lineId: number;
  @Ref() productId: number;
  @Ref() warehouseId: number;
  @QuantityColumn() quantity: number;
  @MoneyColumn() cost: number;
  @PriceColumn() unitCost: number;
  /** Prescribed cost less the booked one: what a return or a void could not take out of the value (cost difference, 2.4). */
  @MoneyColumn() difference: number;
  @QuantityColumn() onHandAfter: number;
  @MoneyColumn() valueAfter: number;
  @Ref() actorId: number;
  @Ref({ nullable: true }) reversesId: number | null;
}
