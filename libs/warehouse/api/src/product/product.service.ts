import { Inject, Injectable } from '@nestjs/common';
import { type NewRow, Transactional, actorId, clock, demandSeen, demandVersion, fault, pinyinKeys, record } from '@steward/platform';
import { NumberingFacade } from '@steward/system-api';
import { MasterErrors } from '../master.errors.js';
import { auditOf, changed } from '../master.audit.js';
import { MasterKeys } from '../master-keys.js';
import type { CreateProduct, UpdateProduct } from './product.dto.js';
import { NEW_PRODUCT, type Product } from './product.entity.js';
import { ENTITY, PRODUCT_AUDIT, ProductInput } from './product.input.js';
import { keysOf, searchText } from './product.rules.js';
import { ProductStore, UPDATE, productSearch } from './product.store.js';
import { ProductUsage } from './product.usage.js';
import { noteTouched } from '../stock-alarm/stock-touched.js';

export const CREATE = 'warehouse.product.create';
export const DELETE = 'warehouse.product.delete';
export const RESTORE = 'warehouse.product.restore';

/** Columns the search text is made of, and those whose values are given once only. */
const SEARCHED = ['name', 'shortName', 'code', 'spec', 'model', 'barcode', 'barcodes', 'units'] as const;
const KEYED = ['code', 'barcode', 'barcodes', 'units', 'externalId'] as const;
/** What alarms of stock depend on. */
const WATCHED = ['lowStock', 'highStock', 'enabled'] as const;
/** What documents and stock count in: it stays once there are any. */
const FIXED = ['unit', 'type'] as const;

/** Use cases of products: create, change, disable, delete and restore (domain.md 2.4). */
@Injectable()
export class ProductService {
  constructor(
    @Inject(ProductStore) private readonly products: ProductStore, @Inject(ProductInput) private readonly input: ProductInput, @Inject(MasterKeys) private readonly keys: MasterKeys,
    @Inject(ProductUsage) private readonly usage: ProductUsage, @Inject(NumberingFacade) private readonly numbers: NumberingFacade,
  ) {}

  /** Creates a product. Throws 409 `warehouse.duplicate` when its code or a barcode is taken. */
  @Transactional()
  async create(input: CreateProduct): Promise<Product> {
    const columns = await this.input.columns(input);
    const names = pinyinKeys(input.name);
    const row = { ...NEW_PRODUCT, ...columns, code: columns.code ?? (await this.numbers.nextCode(ENTITY)), name: input.name, unit: input.unit, nameKey: names.sort, search: '' };
    row.search = searchText(row, names);
    const p = await this.insert(row);
    await this.keys.claim(p.id, keysOf(p), columns.code === undefined ? () => this.recode(p) : undefined);
    await productSearch.add([{ id: p.id, text: p.search }]);
    if (p.lowStock !== null || p.highStock !== null) noteTouched([{ productId: p.id }]);
    record({ entity: ENTITY, entityId: p.id, action: 'create', payload: { version: 1 } });
    return p;
  }

  private async insert(row: NewRow<Product>): Promise<Product> {
    const now = clock.stamp();
    const stamped = { ...row, version: 1, createdAt: now, createdBy: actorId(), updatedAt: now, updatedBy: actorId() };
    const id = await this.products.insert(stamped);
    return { ...stamped, id } as Product;
  }

  /** A code of ours that somebody has typed in before is replaced by the next one. */
  private async recode(p: Product): Promise<string> {
    p.code = await this.numbers.nextCode(ENTITY);
    p.search = searchText(p);
    await this.products.everybodys('inserted in this unit of work').change({ id: p.id }, { code: p.code, search: p.search });
    return p.code;
  }

  /** Changes what was sent, if the product still has the version the caller saw. Base unit and type stay once it is used: 409 `warehouse.in_use`. */
  @Transactional()
  async update(id: number, input: UpdateProduct): Promise<Product> {
    const before = await this.products.lock(id, UPDATE);
    demandVersion(before);
    return this.write(before, changed(before, await this.input.columns(input, before)));
  }

  /** Writes checked columns of a locked product with everything that follows from them. */
  async write(before: Product, set: Partial<Product>): Promise<Product> {
    if (Object.keys(set).length === 0) return before;
    if (FIXED.some((k) => k in set)) await this.demandUnused(before, FIXED.filter((k) => k in set));
    const after = Object.assign({ ...before }, set) as Product;
    if (SEARCHED.some((k) => k in set)) {
      const names = pinyinKeys(after.name);
      set.search = after.search = searchText(after, names);
      set.nameKey = after.nameKey = names.sort;
    }
    if (KEYED.some((k) => k in set)) await this.keys.exchange(before.id, keysOf(before), keysOf(after));
    after.version = await this.products.update(before, set);
    await productSearch.replace(before.id, before.search, after.search);
    if (WATCHED.some((k) => k in set)) noteTouched([{ productId: before.id }]);
    record({ entity: ENTITY, entityId: before.id, action: 'update', changes: auditOf(before, set, PRODUCT_AUDIT), payload: { version: after.version } });
    return Object.assign(after, { updatedAt: clock.stamp(), updatedBy: actorId() });
  }

  private async demandUnused(p: Product, fields: readonly string[] = []): Promise<void> {
    if ((await this.usage.used([p.id])).size === 0) return;
    throw MasterErrors.inUse({ name: p.name }, fields.length > 0 ? { errors: fields.map((f) => fault(`/${f}`, 'warehouse.in_use')) } : {});
  }

  /** Puts a product into the bin; its code and barcodes become free. Throws 409 `warehouse.in_use` when it was ever used: disable it instead. */
  @Transactional()
  async delete(id: number): Promise<void> {
    const p = await this.products.lock(id, DELETE);
    demandVersion(p);
    await this.demandUnused(p);
    await this.products.update(p, { deletedAt: clock.stamp() });
    await productSearch.remove(id, p.search);
    noteTouched([{ productId: id }]);
    await this.keys.release('product', [id]);
    record({ entity: ENTITY, entityId: id, action: 'delete', changes: { name: [p.name, null] } });
  }

  /** Takes a product back out of the bin; 409 when its code or a barcode was given to another one meanwhile. */
  @Transactional()
  async restore(id: number): Promise<Product> {
    const p = await this.products.lockDeleted(id, RESTORE);
    demandSeen(p);
    const version = await this.products.update(p, { deletedAt: null });
    await this.keys.claim(id, keysOf(p));
    await productSearch.add([{ id, text: p.search }]);
    record({ entity: ENTITY, entityId: id, action: 'restore', payload: { version } });
    return Object.assign(p, { deletedAt: null, version });
  }
}
