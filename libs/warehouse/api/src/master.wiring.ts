import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { EventBus, ListSupport, Texts, asSystem, context, database, inList, registerInvariants } from '@steward/platform';
import { AttachmentParents, CategoryUsage, CompanySetUp, DictionaryUsage, registerCustomEntity } from '@steward/system-api';
import { categoryUser, countOf } from './master-counts.js';
import { masterInvariants } from './master.invariants.js';
import { BRAND, PRICE_LEVEL, ENTITY as PRODUCT, CATEGORY_TYPE as PRODUCT_CATEGORY } from './product/product.input.js';
import { exportProductsWith } from './product/product.export.js';
import { expandProductsWith } from './product/product.list.js';
import { ProductStore, UPDATE as UPDATE_PRODUCT, VIEW as VIEW_PRODUCT } from './product/product.store.js';
import { ProductViews } from './product/product.views.js';
import { LEVEL, ENTITY as SUPPLIER, CATEGORY_TYPE as SUPPLIER_CATEGORY } from './supplier/supplier.input.js';
import { SupplierStore, UPDATE as UPDATE_SUPPLIER, VIEW as VIEW_SUPPLIER } from './supplier/supplier.store.js';
import { SupplierUsage } from './supplier/supplier.usage.js';
import { WarehouseService } from './warehouse/warehouse.service.js';
import { expandWarehousesWith } from './warehouse/warehouse.list.js';
import { WarehouseUsage } from './warehouse/warehouse.usage.js';
import { WarehouseViews } from './warehouse/warehouse.views.js';

registerCustomEntity(PRODUCT, { table: 'product' });
registerCustomEntity(SUPPLIER, { table: 'supplier' });
registerInvariants(...masterInvariants);

/** Fills the ports of the system domain for products and suppliers: who uses categories and dictionary items, who may see attachments. */
@Injectable()
export class MasterWiring implements OnModuleInit {
  constructor(
    @Inject(ProductStore) private readonly products: ProductStore, @Inject(SupplierStore) private readonly suppliers: SupplierStore, @Inject(ProductViews) private readonly productViews: ProductViews,
    @Inject(AttachmentParents) private readonly parents: AttachmentParents, @Inject(CategoryUsage) private readonly categories: CategoryUsage, @Inject(DictionaryUsage) private readonly dictionaries: DictionaryUsage,
    @Inject(ListSupport) private readonly support: ListSupport,
  ) {}

  onModuleInit(): void {
    expandProductsWith((items) => this.productViews.expand(items));
    exportProductsWith({ levels: () => this.support.dictionary(PRICE_LEVEL), complete: (items) => this.productViews.expand(items) });
    this.parents.register(PRODUCT, {
      viewCode: VIEW_PRODUCT, updateCode: UPDATE_PRODUCT,
      ensureVisible: async (id) => { await this.products.get(id, VIEW_PRODUCT); },
      ensureEditable: async (id) => { await this.products.get(id, UPDATE_PRODUCT); },
    });
    this.parents.register(SUPPLIER, {
      viewCode: VIEW_SUPPLIER, updateCode: UPDATE_SUPPLIER,
      ensureVisible: async (id) => { await this.suppliers.get(id, VIEW_SUPPLIER); },
      ensureEditable: async (id) => { await this.suppliers.get(id, UPDATE_SUPPLIER); },
    });
    this.categories.register(PRODUCT_CATEGORY, categoryUser('product'));
    this.categories.register(SUPPLIER_CATEGORY, categoryUser('supplier'));
    this.dictionaries.register(BRAND, (code) => countOf('product', 'brand', code));
    this.dictionaries.register(LEVEL, (code) => countOf('supplier', 'level', code));
  }
}

/** The first warehouse of a new company, how warehouses are shown, and what products use. */
@Injectable()
export class WarehouseWiring implements OnModuleInit {
  constructor(
    @Inject(WarehouseService) private readonly warehouses: WarehouseService, @Inject(WarehouseViews) private readonly views: WarehouseViews, @Inject(WarehouseUsage) private readonly usage: WarehouseUsage,
    @Inject(SupplierUsage) private readonly suppliers: SupplierUsage,
    @Inject(EventBus) private readonly events: EventBus, @Inject(Texts) private readonly texts: Texts,
  ) {}

  onModuleInit(): void {
    expandWarehousesWith((items) => this.views.expand(items));
    this.usage.register((ids) => named('warehouseId', ids));
    this.suppliers.register((ids) => named('supplierId', ids));
    this.events.on(CompanySetUp, async () => { await asSystem('the warehouse a company starts with', () => this.warehouses.create({ name: this.texts.text(context().locale, 'preset_warehouse') })); });
  }
}

/** Those of the ids a living product names in a column. */
async function named(column: 'supplierId' | 'warehouseId', ids: readonly number[]): Promise<number[]> {
  const list = inList(ids);
  const rows = await database.sql.all<{ id: number }>(`SELECT DISTINCT ${column} AS id FROM product WHERE deletedAt IS NULL AND ${column} IN ${list.sql}`, list.params);
  return rows.map((r) => r.id);
}
