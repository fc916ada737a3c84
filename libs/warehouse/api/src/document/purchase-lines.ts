import { Inject, Injectable } from '@nestjs/common';
import { type FieldFault, baseQuantity, divideRounded, scaled } from '@steward/kernel';
import { fault, invalid } from '@steward/platform';
import { SettingsFacade } from '@steward/system-api';
import { ProductFacade, type ProductRef, ratioOf } from '../product/product.facade.js';
import { DEFAULT_TAX, PRICE_INCLUDES_TAX } from '../stock/stock.settings.js';

/** What a body says of a line of goods from a supplier. */
export interface PurchaseLineInput { productId?: number | null; quantity: string; unit?: string | null; unitPrice?: string | null; discountRate?: string | null; taxRate?: string | null; remark?: string | null }

/** A product on a line with its measure: scaled integers. */
export interface MeasuredLine { productId: number; productCode: string; productName: string; spec: string | null; service: boolean; unit: string; ratio: number; quantity: number; baseQuantity: number }

/** Products, units and rates on the lines of documents with suppliers. */
@Injectable()
export class PurchaseLines {
  constructor(@Inject(ProductFacade) private readonly products: ProductFacade, @Inject(SettingsFacade) private readonly settings: SettingsFacade) {}

  /** How prices are meant for a new document; rates × 10⁴. */
  async terms(): Promise<{ priceIncludesTax: boolean; defaultTaxRate: number }> {
    return { priceIncludesTax: await this.settings.get(PRICE_INCLUDES_TAX), defaultTaxRate: (await this.settings.get(DEFAULT_TAX)) * 100 };
  }

  /** Products of the lines; 422 at their pointers for what is absent or disabled. Those the document named before may be disabled meanwhile. */
  ensure(ids: readonly number[], before: ReadonlySet<number>): Promise<Map<number, ProductRef>> {
    return this.products.ensure(ids, (i) => `/lines/${i}/productId`, before);
  }

  get(ids: readonly number[]): Promise<Map<number, ProductRef>> {
    return this.products.get(ids);
  }
}

/** The measure of a line: quantity in the unit sent, else in `usual`; a unit the product does not have is a fault. */
export function measure(p: ProductRef, l: { quantity: string; unit?: string | null }, usual: string, known: readonly { unit: string; ratio: number }[], i: number, faults: FieldFault[]): MeasuredLine {
  const unit = l.unit ?? usual;
  const ratio = known.find((k) => k.unit === unit)?.ratio ?? ratioOf(p, unit);
  if (ratio === undefined) faults.push(fault(`/lines/${i}/unit`, 'not_found'));
  const quantity = scaled(l.quantity, 4);
  return { productId: p.id, productCode: p.code, productName: p.name, spec: p.spec, service: p.type === 'service', unit, ratio: ratio ?? 10_000, quantity, baseQuantity: baseQuantity(quantity, ratio ?? 10_000) };
}

/** A price for one unit as a price for another one: both × 10⁶, ratios × 10⁴. */
export const priceIn = (price: number, ratio: number, asked: number): number => (ratio === asked ? price : divideRounded(BigInt(price) * BigInt(asked), BigInt(ratio)));

/** Throws what was found wrong, if anything. */
export function demandNone(faults: readonly FieldFault[]): void {
  if (faults.length > 0) throw invalid(...faults);
}
