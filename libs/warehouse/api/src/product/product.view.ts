import { SCALE, unscaled } from '@steward/kernel';
import { InstantField, IntField, LinesField, NestedField, QuantityField, RefField, TextField, TextsField } from '@steward/platform';
import { ProductFields } from './product.dto.js';
import type { Product } from './product.entity.js';
import { SCALES, levelsOnWire, unitsOnWire } from './product.input.js';

/** A product as it travels, alone and in lists. Prices are absent without `price.view`. */
export class ProductView extends ProductFields {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ opt: true, max: 100 }) categoryName: string | null;
  @TextField({ opt: true, max: 100 }) warehouseName: string | null;
  @TextField({ opt: true, max: 200 }) supplierName: string | null;
  @InstantField() createdAt: string;
  @RefField('user') createdBy: number;
  @InstantField() updatedAt: string;
  @RefField('user') updatedBy: number;
}

/** Rows of the list: what was asked for by `fields`, else what pickers and the list show. */
export class ProductListItem extends ProductView {}

/** Exact codes to be looked up: what a scanner read, or the first column of a pasted table. */
export class LookupProducts {
  @TextsField({ max: 500 }) codes: string[];
}
/** What a scanned or pasted code means: the product and the unit its barcode stands for. */
export class FoundProduct {
  @TextField({ max: 64, description: 'As it was asked for' }) code: string;
  @NestedField(() => ProductView) product: ProductView;
  @TextField({ max: 16 }) unit: string;
  @QuantityField({ description: 'Base units in one of it' }) ratio: string;
}
/** Codes nobody has are left out. */
export class FoundProducts {
  @LinesField(() => FoundProduct) items: FoundProduct[];
}

export interface ProductNames { category: string | null; warehouse: string | null; supplier: string | null; custom: Record<string, unknown> }

/** A product as it travels, prices included: {@link ProductViews} takes away what the caller may not see. */
export function productView(p: Product, n: ProductNames): ProductView {
  const { search: _search, nameKey: _key, deletedAt: _deleted, units, levelPrices, barcodes, ...rest } = p;
  const decimals = Object.fromEntries(Object.entries(SCALES).map(([key, scale]) => { const v = p[key as keyof Product] as number | null; return [key, v === null ? null : unscaled(v, scale)]; }));
  return {
    ...rest, ...decimals, barcodes: barcodes ?? [], units: unitsOnWire(units), levelPrices: levelsOnWire(levelPrices),
    categoryName: n.category, warehouseName: n.warehouse, supplierName: n.supplier, custom: n.custom,
  } as ProductView;
}

/** One base unit. */
export const ONE = unscaled(10 ** SCALE.quantity, SCALE.quantity);
