import { Inject, Injectable } from '@nestjs/common';
import { fault, invalid } from '@steward/platform';
import { CategoryFacade } from '@steward/system-api';
import { ProductFacade } from '../product/product.facade.js';
import { WarehouseErrors } from '../stock/stock.errors.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import type { UpdateStocktake } from './stocktake.dto.js';
import type { Scope } from './stocktake.entity.js';

/** What a body says of the plan of a stocktake, checked. */
@Injectable()
export class StocktakeInput {
  constructor(@Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade, @Inject(ProductFacade) private readonly products: ProductFacade, @Inject(CategoryFacade) private readonly categories: CategoryFacade) {}

  /** A warehouse the caller works in; the default one, else his only one, when none is named. */
  async warehouse(id: number | null | undefined): Promise<number> {
    const mine = await this.warehouses.mine();
    const home = await this.warehouses.defaultId();
    const asked = id ?? (mine === 'all' || (home !== null && mine.includes(home)) ? home : mine[0]) ?? null;
    if (asked === null) throw WarehouseErrors.noWarehouse();
    return (await this.warehouses.ensure(asked, '/warehouseId')).id;
  }

  /** Products, categories and brands of the plan; null = the whole warehouse. 422 at what does not exist. */
  async scope(input: UpdateStocktake, before: Scope | null): Promise<Scope | null> {
    const pick = <T>(sent: T[] | null | undefined, had: T[] | undefined): T[] => (sent === undefined ? (had ?? []) : [...new Set(sent ?? [])]);
    const scope = { categoryIds: pick(input.categoryIds, before?.categoryIds), productIds: pick(input.productIds, before?.productIds), brands: pick(input.brands, before?.brands) };
    for (const [i, id] of scope.categoryIds.entries()) await this.categories.ensure('product', id, `/categoryIds/${i}`, before?.categoryIds.includes(id) ? id : null);
    const found = await this.products.get(scope.productIds);
    const faults = scope.productIds.flatMap((id, i) => { const p = found.get(id); return !p ? [fault(`/productIds/${i}`, 'not_found')] : p.type === 'stock' ? [] : [fault(`/productIds/${i}`, 'warehouse.service')]; });
    if (faults.length > 0) throw invalid(...faults);
    return scope.categoryIds.length + scope.productIds.length + scope.brands.length === 0 ? null : scope;
  }
}
