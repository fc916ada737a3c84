import { BoolField, Changes, DictField, EnumField, IntField, LinesField, ObjectField, PriceField, QuantityField, RateField, RefField, TextField, TextsField } from '@steward/platform';
import { PRODUCT_TYPES, type ProductType } from './product.entity.js';
import { BARCODE } from './product.rules.js';

const price = { opt: true, min: 0, needs: 'price.view' } as const;

/** Unit beside the base unit: `ratio` base units make one of it. */
export class UnitFields {
  @TextField({ max: 16 }) unit: string;
  @QuantityField({ description: 'Base units in one of it' }) ratio: string;
  @TextField({ opt: true, max: 64, pattern: BARCODE }) barcode?: string | null;
  @PriceField({ ...price, description: 'Of one of it; ratio × the price of the base unit when absent' }) salePrice?: string | null;
}

/** Price for customers of a level 价格级别. */
export class LevelPriceFields {
  @DictField('customer.price_level') level: string;
  @PriceField({ min: 0, needs: 'price.view' }) price: string;
}

/** What people say of a product; both what is sent and what is answered. Prices are for one base unit. */
export class ProductFields {
  @TextField({ opt: true, max: 64, description: 'Given by the numbering rule when absent' }) code?: string | null;
  @TextField({ max: 200 }) name: string;
  @TextField({ opt: true, max: 100, description: 'Short or mnemonic name' }) shortName?: string | null;
  @EnumField(PRODUCT_TYPES, { opt: true, description: 'stock when absent; a service has no stock' }) type?: ProductType | null;
  @RefField('category', { opt: true }) categoryId?: number | null;
  @TextField({ opt: true, max: 200 }) spec?: string | null;
  @TextField({ opt: true, max: 100 }) model?: string | null;
  @DictField('product.brand', { opt: true }) brand?: string | null;
  @TextField({ opt: true, max: 50 }) color?: string | null;
  @TextField({ opt: true, max: 100 }) manufacturer?: string | null;
  @TextField({ max: 16, description: 'Base unit; stock counts in it' }) unit: string;
  @TextField({ opt: true, max: 64, pattern: BARCODE }) barcode?: string | null;
  @TextsField({ opt: true, max: 20, description: 'Further barcodes of the base unit' }) barcodes?: string[] | null;
  @LinesField(() => UnitFields, { opt: true, max: 20, description: 'Auxiliary units' }) units?: UnitFields[] | null;
  @TextField({ opt: true, max: 16, description: 'Unit sales documents begin with' }) saleUnit?: string | null;
  @TextField({ opt: true, max: 16, description: 'Unit purchase documents begin with' }) purchaseUnit?: string | null;
  @PriceField({ ...price, needs: 'price.purchase' }) purchasePrice?: string | null;
  @PriceField({ ...price, description: 'Retail price' }) salePrice?: string | null;
  @PriceField(price) minSalePrice?: string | null;
  @LinesField(() => LevelPriceFields, { opt: true, max: 50, needs: 'price.view' }) levelPrices?: LevelPriceFields[] | null;
  @RateField({ opt: true, min: 0, max: 1, description: 'The company\'s default when absent' }) taxRate?: string | null;
  @TextField({ opt: true, max: 19, pattern: /^\d{1,19}$/, description: '商品和服务税收分类编码' }) taxClassCode?: string | null;
  @QuantityField({ opt: true, min: 0 }) lowStock?: string | null;
  @QuantityField({ opt: true, min: 0 }) highStock?: string | null;
  @RefField('warehouse', { opt: true, description: 'Default warehouse' }) warehouseId?: number | null;
  @TextField({ opt: true, max: 64 }) shelf?: string | null;
  @RefField('supplier', { opt: true, description: 'Usual supplier' }) supplierId?: number | null;
  @IntField({ opt: true, min: 0, max: 3650 }) leadDays?: number | null;
  @QuantityField({ opt: true, min: 0 }) minOrderQuantity?: string | null;
  @IntField({ opt: true, min: 0, max: 36500 }) shelfLifeDays?: number | null;
  @IntField({ opt: true, min: 0, max: 600, description: 'Months of warranty from the day of shipment' }) warrantyMonths?: number | null;
  @QuantityField({ opt: true, min: 0, description: 'Kilograms of one base unit' }) weight?: string | null;
  @QuantityField({ opt: true, min: 0, description: 'Cubic metres of one base unit' }) volume?: string | null;
  @RefField('attachment', { opt: true, description: 'Picture shown as thumbnail; an image attached to the product' }) pictureId?: number | null;
  @BoolField({ opt: true }) enabled?: boolean | null;
  @TextField({ opt: true, max: 5000 }) remark?: string | null;
  @TextField({ opt: true, max: 80, pattern: /^[\w.:/@-]+$/, description: 'Id in another system' }) externalId?: string | null;
  @ObjectField({ opt: true, description: 'Values of custom fields by key' }) custom?: Record<string, unknown> | null;
}

/** A new product has no files yet, so no `pictureId`. */
export class CreateProduct extends ProductFields {}
export class UpdateProduct extends Changes(ProductFields) {}
