import { Injectable } from '@nestjs/common';
import { type NewRow, type Param, Problem, type ScopeRule, ScopedTable, SearchIndex, database, forbidden, inList, ownersClause } from '@steward/platform';
import { type AuxUnit, Product, type ProductType } from './product.entity.js';
import { ProductMemory } from './product.memory.js';

export const VIEW = 'warehouse.product.view';
export const UPDATE = 'warehouse.product.update';

/** Products are everybody's who may see products. */
export const productRule: ScopeRule = () => ownersClause('all');
export const productSearch = new SearchIndex({ name: 'product_search', table: 'product', column: 'search' });
const living = new ScopedTable(Product, productRule);
const binned = new ScopedTable(Product, productRule, 't.deletedAt IS NOT NULL');

/** Columns documents are made of; deleted products are among the rows. */
export interface ProductFacts {
  id: number; code: string; name: string; spec: string | null; type: ProductType; categoryId: number | null; unit: string; barcode: string | null; units: AuxUnit[] | null; saleUnit: string | null; purchaseUnit: string | null;
  purchasePrice: number | null; salePrice: number | null; minSalePrice: number | null; levelPrices: Record<string, number> | null; taxRate: number | null; warehouseId: number | null; lowStock: number | null; highStock: number | null;
  enabled: boolean; deletedAt: string | null;
}
const FACTS = 'id,code,name,spec,type,categoryId,unit,barcode,units,saleUnit,purchaseUnit,purchasePrice,salePrice,minSalePrice,levelPrices,taxRate,warehouseId,lowStock,highStock,enabled,deletedAt';

/** Rows of products. */
@Injectable()
export class ProductStore {
  private readonly memory = new ProductMemory<ProductFacts>((ids) => readFacts(ids));

  get(id: number, code?: string): Promise<Product> {
    return living.get(id, code);
  }

  /** As {@link get}, locked; 403 when the caller sees products but may not do this to them. */
  async lock(id: number, code: string): Promise<Product> {
    try {
      return await living.lock(id, code);
    } catch (e) {
      if (e instanceof Problem && e.status === 404 && code !== VIEW && (await living.visible([id], VIEW)).length > 0) throw forbidden(code);
      throw e;
    }
  }

  /** A product in the bin. */
  lockDeleted(id: number, code: string): Promise<Product> {
    return binned.lock(id, code);
  }
  visible(ids: readonly number[], code: string = VIEW, lock = false): Promise<Product[]> {
    return living.visible(ids, code, lock && database.unit.sql.engine === 'mysql' ? ' ORDER BY t.id FOR UPDATE' : '');
  }
  query(condition: string, params: readonly Param[], tail = '', code?: string): Promise<Product[]> {
    return living.query(condition, params, tail, code);
  }
  insert(row: NewRow<Product>): Promise<number> {
    this.memory.touch();
    return living.insert(row);
  }
  insertMany(rows: readonly NewRow<Product>[]): Promise<number> {
    this.memory.touch();
    return living.insertMany(rows);
  }
  update(row: Product, set: Partial<Product>): Promise<number> {
    this.memory.touch();
    return living.update(row, set);
  }
  everybodys(reason: string): ReturnType<typeof living.unscoped> {
    if (database.inTransaction) this.memory.touch();
    return living.unscoped(reason);
  }

  /** What documents need of products by id, whoever asks, at most 5 s old; unknown ids are left out. */
  facts(ids: readonly number[]): Promise<Map<number, ProductFacts>> {
    return this.memory.get(ids);
  }

  /** Enabled products by exact name; a name that several have tells nothing. */
  async byNames(names: readonly string[]): Promise<Map<string, number>> {
    if (names.length === 0) return new Map();
    const list = inList(names);
    const rows = await database.sql.all<{ name: string; id: number; n: number | string }>(`SELECT name, MIN(id) AS id, COUNT(*) AS n FROM product WHERE deletedAt IS NULL AND enabled=1 AND name IN ${list.sql} GROUP BY name`, list.params);
    return new Map(rows.flatMap((r) => (Number(r.n) === 1 ? [[r.name, r.id] as const] : [])));
  }

  async names(ids: readonly number[]): Promise<Map<number, string>> {
    if (ids.length === 0) return new Map();
    const list = inList([...new Set(ids)]);
    const rows = await database.sql.all<{ id: number; name: string }>(`SELECT id, name FROM product WHERE id IN ${list.sql}`, list.params);
    return new Map(rows.map((r) => [r.id, r.name]));
  }
}

const parsed = <T>(text: string | null): T | null => (text === null ? null : (JSON.parse(text) as T));

async function readFacts(ids: readonly number[]): Promise<ProductFacts[]> {
  const list = inList(ids);
  const rows = await database.sql.all<Omit<ProductFacts, 'units' | 'levelPrices' | 'enabled'> & { units: string | null; levelPrices: string | null; enabled: number }>(`SELECT ${FACTS} FROM product WHERE id IN ${list.sql}`, list.params);
  return rows.map((r) => ({ ...r, units: parsed<AuxUnit[]>(r.units), levelPrices: parsed<Record<string, number>>(r.levelPrices), enabled: Number(r.enabled) !== 0 }));
}
