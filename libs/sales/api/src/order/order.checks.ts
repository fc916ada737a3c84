import { Inject, Injectable } from '@nestjs/common';
import { Credit } from '@steward/finance-api';
import { SCALE, unscaled } from '@steward/kernel';
import { type Problem, demandAcknowledged, fault, mayUse } from '@steward/platform';
import { SettingsFacade } from '@steward/system-api';
import { ProductFacade, type ProductRef } from '@steward/warehouse-api';
import type { LineDraft } from '../line/sales-line.row.js';
import { belowMinimum, priceForUnit } from '../line/sales-line.rules.js';
import { SalesErrors } from '../sales.errors.js';
import { MIN_PRICE_ACTION } from '../sales.settings.js';

/** What must be right before an order or quotation takes effect: minimum prices and the customer's credit (domain.md 2.3). */
@Injectable()
export class OrderChecks {
  constructor(@Inject(Credit) private readonly credit: Credit, @Inject(ProductFacade) private readonly products: ProductFacade, @Inject(SettingsFacade) private readonly settings: SettingsFacade) {}

  /**
   * Throws 422 `sales.below_min_price` or what credit control blocks; what the settings make a warning is one overridable 409
   * unless accepted. `added`: fen the customer owes more; undefined: credit does not matter. Gives the products of the lines.
   */
  async demand(lines: readonly LineDraft[], o: { belowMin: string; customerId: number; added?: number; acknowledge?: readonly string[] | null | undefined }): Promise<Map<number, ProductRef>> {
    const products = await this.products.get([...new Set(lines.map((l) => l.productId))]);
    const warnings = await this.prices(lines, products, o.belowMin);
    if (o.added !== undefined && o.added > 0) warnings.push(...(await this.credit.check(o.customerId, o.added)));
    demandAcknowledged(warnings, o.acknowledge);
    return products;
  }

  /** Whoever holds the right may go below; else the setting decides. */
  private async prices(lines: readonly LineDraft[], products: ReadonlyMap<number, ProductRef>, right: string): Promise<Problem[]> {
    const low = belowMinimum(lines, (id) => products.get(id)?.minSalePrice);
    if (low.length === 0 || mayUse(right)) return [];
    const action = await this.settings.get(MIN_PRICE_ACTION);
    if (action === 'off') return [];
    const facts = low.map((l) => ({ line: l.lineNo, productId: l.productId, product: l.productName, minPrice: unscaled(priceForUnit(products.get(l.productId)?.minSalePrice ?? 0, l.ratio), SCALE.price) }));
    const params = { products: [...new Set(low.map((l) => l.productName))].slice(0, 5).join('、') };
    if (action === 'warn') return [SalesErrors.belowMin(params, { lines: facts })];
    throw SalesErrors.belowMinPrice(params, { lines: facts, errors: facts.map((f) => fault(`/lines/${f.line - 1}/unitPrice`, 'min', { min: f.minPrice })) });
  }
}
