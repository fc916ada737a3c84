import { CodeColumn, MoneyColumn, PlainIndex, PriceColumn, QuantityColumn, Ref, TextColumn, UniqueIndex } from '@steward/platform';
import { DocumentRow } from '@steward/system-api';
import { Entity } from 'typeorm';
import { GoodsLine } from '../document/goods-line.entity.js';

export const ENTITY = 'other_stock';
export const DIRECTIONS = ['in', 'out'] as const;
export type Direction = (typeof DIRECTIONS)[number];
/** Number series and name in the ledger: goods that come in and goods that go out are counted apart. */
export const seriesOf = (direction: Direction): 'other_in' | 'other_out' => (direction === 'in' ? 'other_in' : 'other_out');

/** Goods that come in or go out for another reason than a purchase or a sale: scrap, own use, gifts, loans, samples (其他入库/其他出库, domain.md 2.4). */
@Entity('other_stock')
@UniqueIndex('uq_other_stock_no', ['no'])
@UniqueIndex('uq_other_stock_external', ['externalId'])
@PlainIndex('ix_other_stock_owner', ['ownerId', 'id'])
@PlainIndex('ix_other_stock_warehouse', ['warehouseId', 'id'])
export class OtherStock extends DocumentRow {
  @CodeColumn(4) direction: Direction;
  @Ref() warehouseId: number;
  /** Item of `warehouse.other_stock_reason`. */
  @CodeColumn(32) reason: string;
  /** Who brought or took the goods: a department, a person, a firm. */
  @TextColumn(100, { nullable: true }) counterparty: string | null;
  @QuantityColumn() quantity: number;
  /** Σ cost of the lines, fen. */
  @MoneyColumn() cost: number;
}

@Entity('other_stock_line')
@PlainIndex('ix_other_stock_line_document', ['documentId', 'lineNo'])
@PlainIndex('ix_other_stock_line_product', ['productId', 'id'])
export class OtherStockLine extends GoodsLine {
  /** Per unit, of goods that come in; null = at the average. */
  @PriceColumn({ nullable: true }) unitCost: number | null;
}
