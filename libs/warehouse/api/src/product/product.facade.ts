import { Inject, Injectable } from '@nestjs/common';
import { type FieldFault, codeKey } from '@steward/kernel';
import { fault, invalid } from '@steward/platform';
import { MasterKeys } from '../master-keys.js';
import type { AuxUnit, ProductType } from './product.entity.js';
import { type ProductFacts, ProductStore } from './product.store.js';
import { type ProductUser, ProductUsage } from './product.usage.js';

/**
 * What other domains and documents know of a product. Scaled integers: prices ×1e6 per base unit, ratios and quantities ×1e4,
 * the tax rate ×1e4; prices are there whatever the caller may see, so whoever answers them looks at `price.view`.
 */
export interface ProductRef {
  id: number; code: string; name: string; spec: string | null;
  /** Base unit. */
  unit: string;
  type: ProductType; categoryId: number | null;
  /** Neither disabled nor deleted. */
  enabled: boolean;
  barcode: string | null; taxRate: number | null;
  purchasePrice: number | null; salePrice: number | null; minSalePrice: number | null;
  /** By item of the dictionary `customer.price_level`. */
  levelPrices: Readonly<Record<string, number>>;
  /** Auxiliary units. */
  units: readonly AuxUnit[];
  /** Units documents begin with. */
  saleUnit: string; purchaseUnit: string;
  /** Default warehouse; null = the company's. */
  warehouseId: number | null;
  lowStock: number | null; highStock: number | null;
}

/** The door of products for documents and the domains to the right. */
@Injectable()
export class ProductFacade {
  constructor(@Inject(ProductStore) private readonly products: ProductStore, @Inject(ProductUsage) private readonly usage: ProductUsage, @Inject(MasterKeys) private readonly keys: MasterKeys) {}

  /** Products by id, at most 5 s old (a unit of work that changes products sees its own), disabled and deleted ones too; unknown ids are left out. Row scope does not matter: documents go on showing them. */
  async get(ids: readonly number[]): Promise<Map<number, ProductRef>> {
    return new Map([...await this.products.facts(ids)].map(([id, f]) => [id, refOf(f)]));
  }

  /**
   * Products a new document may name; 422 at the pointers of those that do not exist (`not_found`) or are disabled (`warehouse.disabled`).
   * `before` holds ids the document had already: they may be disabled meanwhile.
   */
  async ensure(ids: readonly number[], pointerOf: (index: number) => string, before: ReadonlySet<number> = new Set()): Promise<Map<number, ProductRef>> {
    const found = await this.get(ids);
    const faults = ids.flatMap((id, i): FieldFault[] => {
      const p = found.get(id);
      if (!p) return [fault(pointerOf(i), 'not_found')];
      return p.enabled || before.has(id) ? [] : [fault(pointerOf(i), 'warehouse.disabled', { name: p.name })];
    });
    if (faults.length > 0) throw invalid(...faults);
    return found;
  }

  /** Names by id, deleted ones too. */
  names(ids: readonly number[]): Promise<Map<number, string>> {
    return this.products.names(ids);
  }

  /** Enabled products by exact name, for imports; a name that several have is left out. */
  byNames(names: readonly string[]): Promise<Map<string, number>> {
    return this.products.byNames(names);
  }

  /** Enabled products by the texts of a file: code, barcode of the base unit, or an unambiguous name. */
  async named(texts: readonly string[]): Promise<Map<string, ProductRef>> {
    const taken = await this.keys.taken(texts.flatMap((text) => [{ kind: 'product.code' as const, text }, { kind: 'product.barcode' as const, text }]));
    const byKey = new Map<string, number>();
    for (const kind of ['product.barcode', 'product.code'] as const) for (const t of taken) if (t.kind === kind && t.unit === null) byKey.set(t.value, t.recordId);
    const names = await this.byNames(texts.filter((t) => !byKey.has(codeKey(t))));
    const ids = new Map(texts.flatMap((t) => { const id = byKey.get(codeKey(t)) ?? names.get(t); return id === undefined ? [] : [[t, id] as const]; }));
    const found = await this.get([...ids.values()]);
    return new Map([...ids].flatMap(([t, id]) => { const p = found.get(id); return p?.enabled ? [[t, p] as const] : []; }));
  }

  /** Port: who has documents or stock of products says so here (at module init); used products are neither deleted nor given another base unit. */
  registerUsage(user: ProductUser): void {
    this.usage.register(user);
  }
}

/** Base units in one `unit` of the product (×1e4), or undefined when it has no such unit (domain.md 2.0a 3). */
export function ratioOf(p: Pick<ProductRef, 'unit' | 'units'>, unit: string): number | undefined {
  return unit === p.unit ? 10_000 : p.units.find((u) => u.unit === unit)?.ratio;
}

function refOf({ deletedAt, ...f }: ProductFacts): ProductRef {
  return { ...f, enabled: f.enabled && deletedAt === null, levelPrices: f.levelPrices ?? {}, units: f.units ?? [], saleUnit: f.saleUnit ?? f.unit, purchaseUnit: f.purchaseUnit ?? f.unit };
}
