import { Inject, Injectable } from '@nestjs/common';
import { SCALE, unscaled } from '@steward/kernel';
import { type ListItem, ListSupport, mayUse, withoutForbidden } from '@steward/platform';
import { CustomFieldFacade } from '@steward/system-api';
import { MasterKeys, keyText, masterKeyValue } from '../master-keys.js';
import { SupplierFacade } from '../supplier/supplier.facade.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import type { AuxUnit, Product } from './product.entity.js';
import { ENTITY, levelsOnWire, unitsOnWire } from './product.input.js';
import { ProductStore } from './product.store.js';
import { type FoundProduct, ONE, ProductView, productView } from './product.view.js';

/** Products as they travel: names beside ids, without what the caller may not see. */
@Injectable()
export class ProductViews {
  constructor(
    @Inject(ListSupport) private readonly support: ListSupport, @Inject(CustomFieldFacade) private readonly customFields: CustomFieldFacade, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade,
    @Inject(SupplierFacade) private readonly suppliers: SupplierFacade, @Inject(MasterKeys) private readonly keys: MasterKeys, @Inject(ProductStore) private readonly products: ProductStore,
  ) {}

  async one(p: Product): Promise<ProductView> {
    const nameOf = async (id: number | null, names: (ids: number[]) => Promise<Map<number, string>>): Promise<string | null> => (id === null ? null : ((await names([id])).get(id) ?? null));
    const view = productView(p, {
      category: await nameOf(p.categoryId, (ids) => this.support.names('category', ids)), warehouse: await nameOf(p.warehouseId, (ids) => this.warehouses.names(ids)),
      supplier: await nameOf(p.supplierId, (ids) => this.suppliers.names(ids)), custom: await this.customFields.decode(ENTITY, p.custom),
    });
    return withoutForbidden(view, ProductView);
  }

  /** What barcodes (of any unit) or codes mean, barcodes first; those nobody has are left out. */
  async found(codes: readonly string[]): Promise<FoundProduct[]> {
    const asked = [...new Set(codes.map((c) => c.trim()).filter(Boolean))];
    const wanted = asked.flatMap((text) => [{ kind: 'product.barcode' as const, text }, { kind: 'product.code' as const, text }]);
    const taken = new Map((await this.keys.taken(wanted)).map((t) => [keyText(t), t]));
    const rows = new Map((await this.products.visible([...new Set([...taken.values()].map((t) => t.recordId))])).map((p) => [p.id, p]));
    const out: FoundProduct[] = [];
    for (const code of asked) {
      const hit = (['product.barcode', 'product.code'] as const).map((kind) => taken.get(keyText({ kind, value: masterKeyValue(kind, code) }))).find(Boolean);
      const p = hit && rows.get(hit.recordId);
      if (!p) continue;
      const aux = hit.unit === null ? undefined : (p.units ?? []).find((u) => u.unit === hit.unit);
      out.push({ code, product: await this.one(p), unit: aux?.unit ?? p.unit, ratio: aux ? unscaled(aux.ratio, SCALE.quantity) : ONE });
    }
    return out;
  }

  /** Rows of a list: units, prices by level and barcodes lie in the row as JSON; names of warehouses come from memory, those of suppliers by one query. */
  async expand(items: ListItem[]): Promise<void> {
    const first = items[0];
    if (!first) return;
    const priced = mayUse('price.view');
    if ('units' in first) for (const i of items) i['units'] = unitsOnWire(parse<AuxUnit[]>(i['units'])).map(({ salePrice, ...u }) => (priced ? { ...u, salePrice } : u));
    if ('levelPrices' in first) for (const i of items) i['levelPrices'] = levelsOnWire(parse<Record<string, number>>(i['levelPrices']));
    if ('barcodes' in first) for (const i of items) i['barcodes'] = parse<string[]>(i['barcodes']) ?? [];
    if ('warehouseId' in first) await this.name(items, 'warehouseId', 'warehouseName', (ids) => this.warehouses.names(ids));
    if ('supplierId' in first) await this.name(items, 'supplierId', 'supplierName', (ids) => this.suppliers.names(ids));
  }

  private async name(items: ListItem[], id: string, as: string, read: (ids: number[]) => Promise<Map<number, string>>): Promise<void> {
    const ids = [...new Set(items.map((i) => i[id]).filter((v): v is number => typeof v === 'number'))];
    const names = await read(ids);
    for (const i of items) i[as] = names.get(i[id] as number) ?? null;
  }
}

const parse = <T>(text: unknown): T | null => (typeof text === 'string' ? (JSON.parse(text) as T) : null);
