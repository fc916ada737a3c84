import { Inject, Injectable } from '@nestjs/common';
import { codeKey } from '@steward/kernel';
import { ProductFacade, type ProductRef } from '../product/product.facade.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import { WarehouseStore } from '../warehouse/warehouse.store.js';

/** Products and warehouses that rows of a file name. */
@Injectable()
export class OpeningStockReferences {
  constructor(
    @Inject(ProductFacade) private readonly refs: ProductFacade, @Inject(WarehouseFacade) private readonly warehouseRefs: WarehouseFacade, @Inject(WarehouseStore) private readonly places: WarehouseStore,
  ) {}

  /** Enabled products by code, barcode of the base unit or an unambiguous name. */
  products(texts: readonly string[]): Promise<Map<string, ProductRef>> {
    return this.refs.named(texts);
  }

  /** Enabled warehouses the caller works in, by folded code and name, and where goods without one lie. */
  async warehouses(): Promise<{ warehouses: Map<string, number>; home: number | null }> {
    const mine = await this.warehouseRefs.mine();
    const living = [...(await this.places.all()).values()].filter((w) => w.deletedAt === null && w.enabled && (mine === 'all' || mine.includes(w.id)));
    const home = await this.warehouseRefs.defaultId();
    return { warehouses: new Map(living.flatMap((w) => [[codeKey(w.code), w.id], [codeKey(w.name), w.id]] as const)), home: living.some((w) => w.id === home) ? home : null };
  }
}
