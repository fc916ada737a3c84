import { BoolColumn, CodeColumn, InstantColumn, IntColumn, JsonColumn, LongTextColumn, PlainIndex, PriceColumn, QuantityColumn, RateColumn, Ref, Row, TextColumn } from '@steward/platform';
import { Entity } from 'typeorm';

/** Goods kept in stock, services, and sets of other products (domain.md 2.4, S-14). */
export const PRODUCT_TYPES = ['stock', 'service', 'bundle'] as const;
export type ProductType = (typeof PRODUCT_TYPES)[number];

/** Unit beside the base unit 辅助单位: `ratio` base units make one of it (×1e4), `salePrice` is for one of it (×1e6; null = ratio × that of the base unit). */
export interface AuxUnit { unit: string; ratio: number; barcode: string | null; salePrice: number | null }

/** Product 产品: the one master record of everything bought, kept and sold (domain.md 2.0, 2.4). Prices are for one base unit. */
@Entity('product')
@PlainIndex('ix_product_category', ['categoryId', 'deletedAt', 'id'])
@PlainIndex('ix_product_name', ['nameKey', 'id'])
@PlainIndex('ix_product_code', ['code', 'id'])
@PlainIndex('ix_product_supplier', ['supplierId'])
export class Product extends Row {
  @CodeColumn(64) code: string;
  @TextColumn(200) name: string;
  /** Short or mnemonic name 助记名. */
  @TextColumn(100, { nullable: true }) shortName: string | null;
  /** Pinyin of the name: what lists sort by. */
  @TextColumn(160) nameKey: string;
  /** Folded text a search looks at: name, code, pinyin, spec, model, barcodes. */
  @TextColumn(1000) search: string;
  @CodeColumn(16) type: ProductType;
  @Ref({ nullable: true }) categoryId: number | null;
  @TextColumn(200, { nullable: true }) spec: string | null;
  @TextColumn(100, { nullable: true }) model: string | null;
  /** Dictionary `product.brand`. */
  @CodeColumn(32, { nullable: true }) brand: string | null;
  @TextColumn(50, { nullable: true }) color: string | null;
  @TextColumn(100, { nullable: true }) manufacturer: string | null;

  /** Base unit: stock, costs and progress count in it. */
  @TextColumn(16) unit: string;
  @CodeColumn(64, { nullable: true }) barcode: string | null;
  /** Further barcodes of the base unit. */
  @JsonColumn() barcodes: string[] | null;
  @JsonColumn() units: AuxUnit[] | null;
  /** Units orders begin with; the base unit when empty. */
  @TextColumn(16, { nullable: true }) saleUnit: string | null;
  @TextColumn(16, { nullable: true }) purchaseUnit: string | null;

  @PriceColumn({ nullable: true }) purchasePrice: number | null;
  /** Retail price 零售价. */
  @PriceColumn({ nullable: true }) salePrice: number | null;
  @PriceColumn({ nullable: true }) minSalePrice: number | null;
  /** Price by level, dictionary `customer.price_level`. */
  @JsonColumn() levelPrices: Record<string, number> | null;
  /** The company's default when empty. */
  @RateColumn({ nullable: true }) taxRate: number | null;
  /** 商品和服务税收分类编码 */
  @CodeColumn(19, { nullable: true }) taxClassCode: string | null;

  @QuantityColumn({ nullable: true }) lowStock: number | null;
  @QuantityColumn({ nullable: true }) highStock: number | null;
  /** Default warehouse; the company's when empty. */
  @Ref({ nullable: true }) warehouseId: number | null;
  @TextColumn(64, { nullable: true }) shelf: string | null;
  @Ref({ nullable: true }) supplierId: number | null;
  @IntColumn({ nullable: true }) leadDays: number | null;
  @QuantityColumn({ nullable: true }) minOrderQuantity: number | null;
  @IntColumn({ nullable: true }) shelfLifeDays: number | null;
  /** Months of warranty from the day of shipment; empty = none is known. */
  @IntColumn({ nullable: true }) warrantyMonths: number | null;
  /** Kilograms and cubic metres of one base unit. */
  @QuantityColumn({ nullable: true }) weight: number | null;
  @QuantityColumn({ nullable: true }) volume: number | null;

  /** Attachment shown as thumbnail (S-35). */
  @Ref({ nullable: true }) pictureId: number | null;
  @BoolColumn() enabled: boolean;
  @LongTextColumn() remark: string | null;
  @CodeColumn(80, { nullable: true }) externalId: string | null;
  @JsonColumn() custom: Record<string, unknown> | null;
  @InstantColumn({ nullable: true }) deletedAt: string | null;
}

/** What a new product starts with where nobody says otherwise. */
export const NEW_PRODUCT = {
  shortName: null, type: 'stock' as ProductType, categoryId: null, spec: null, model: null, brand: null, color: null, manufacturer: null, barcode: null, barcodes: null, units: null, saleUnit: null,
  purchaseUnit: null, purchasePrice: null, salePrice: null, minSalePrice: null, levelPrices: null, taxRate: null, taxClassCode: null, lowStock: null, highStock: null, warehouseId: null, shelf: null,
  supplierId: null, leadDays: null, minOrderQuantity: null, shelfLifeDays: null, warrantyMonths: null, weight: null, volume: null, pictureId: null, enabled: true, remark: null, externalId: null, custom: null, deletedAt: null,
};
