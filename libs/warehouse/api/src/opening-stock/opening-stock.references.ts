import { Inject, Injectable } from '@nestjs/common';
import { codeKey } from '@steward/kernel';
import { MasterKeys } from '../master-keys.js';
import { ProductFacade, type ProductRef } from '../product/product.facade.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import { WarehouseStore } from '../warehouse/warehouse.store.js';

/** Products and warehouses that rows of a file name. */
@Injectable()
export class OpeningStockReferences {
  constructor(
    @Inject(ProductFacade) private readonly refs: ProductFacade, @Inject(MasterKeys) private readonly keys: MasterKeys, @Inject(WarehouseFacade) private readonly warehouseRefs: WarehouseFacade, @Inject(WarehouseStore) private readonly places: WarehouseStore,
  ) {}

  /** Enabled products by code, barcode of the base unit or an unambiguous name. */
  async products(texts: readonly string[]): Promise<Map<string, ProductRef>> {
    const taken = await this.keys.taken(texts.flatMap((text) => [{ kind: 'product.code' as const, text }, { kind: 'product.barcode' as const, text }]));
    const byKey = new Map<string, number>();
    for (const kind of ['product.barcode', 'product.code'] as const) for (const t of taken) if (t.kind === kind && t.unit === null) byKey.set(t.value, t.recordId);
    const names = await this.refs.byNames(texts.filter((t) => !byKey.has(codeKey(t))));
    const ids = new Map(texts.flatMap((t) => { const id = byKey.get(codeKey(t)) ?? names.get(t); return id === undefined ? [] : [[t, id] as const]; }));
    const found = await this.refs.get([...ids.values()]);
    return new Map([...ids].flatMap(([t, id]) => { const p = found.get(id); return p?.enabled ? [[t, p] as const] : []; }));
  }

  /** Enabled warehouses the caller works in, by folded code and name, and where goods without one lie. */
  async warehouses(): Promise<{ warehouses: Map<string, number>; home: number | null }> {
    const mine = await this.warehouseRefs.mine();
    const living = [...(await this.places.all()).values()].filter((w) => w.deletedAt === null && w.enabled && (mine === 'all' || mine.includes(w.id)));
    const home = await this.warehouseRefs.defaultId();
    return { warehouses: new Map(living.flatMap((w) => [[codeKey(w.code), w.id], [codeKey(w.name), w.id]] as const)), home: living.some((w) => w.id === home) ? home : null };
  }
}
