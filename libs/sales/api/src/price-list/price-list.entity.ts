import { BoolColumn, CodeColumn, DateColumn, PlainIndex, PriceColumn, QuantityColumn, Ref, Row, TextColumn, UniqueIndex } from '@steward/platform';
import { Entity } from 'typeorm';

/** Price list 价格表 (domain.md 2.3): what customers of one price level pay from a day on, until another. */
@Entity('price_list')
@UniqueIndex('uq_price_list_name', ['nameKey'])
@PlainIndex('ix_price_list_level', ['priceLevel', 'validFrom'])
export class PriceList extends Row {
  @TextColumn(100) name: string;
  /** Folded name: two lists are never called the same. */
  @CodeColumn(160) nameKey: string;
  /** Dictionary `customer.price_level`. */
  @CodeColumn(32) priceLevel: string;
  @DateColumn() validFrom: string;
  /** Last day; null = until another list takes over. */
  @DateColumn({ nullable: true }) validTo: string | null;
  @BoolColumn() enabled: boolean;
  @TextColumn(500, { nullable: true }) remark: string | null;
}

/** Price of a product in one of its units. */
@Entity('price_list_line')
@UniqueIndex('uq_price_list_line', ['priceListId', 'productId', 'unit'])
@PlainIndex('ix_price_list_line_product', ['productId', 'priceListId'])
export class PriceListLine extends Row {
  @Ref() priceListId: number;
  @Ref() productId: number;
  @TextColumn(16) unit: string;
  /** Base units in one unit when the price was noted, ×1e4. */
  @QuantityColumn() ratio: number;
  /** For one unit, ×1e6; with or without tax as the document says. */
  @PriceColumn() price: number;
  @TextColumn(500, { nullable: true }) remark: string | null;
}
