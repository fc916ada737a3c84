import type { Schema } from '@steward/platform';
import { assemblySchema } from './assembly/assembly.parts.js';
import { costAdjustmentSchema } from './cost-adjustment/cost-adjustment.parts.js';
import { MasterKey } from './master-key.entity.js';
import { Master1700002000000 } from './migrations/1700002000000-master.js';
import { Warranty1700002600000 } from './migrations/1700002600000-warranty.js';
import { WarehouseNegative1700002050000 } from './migrations/1700002050000-warehouse-negative.js';
import { otherStockSchema } from './other-stock/other-stock.parts.js';
import { Product } from './product/product.entity.js';
import { requestSchema } from './purchase-request/purchase-request.parts.js';
import { stockSchema } from './stock/stock.schema.js';
import { stocktakeSchema } from './stocktake/stocktake.parts.js';
import { SupplierContact } from './supplier-contact/supplier-contact.entity.js';
import { Supplier } from './supplier/supplier.entity.js';
import { transferSchema } from './transfer/transfer.parts.js';
import { Warehouse, WarehouseKeeper } from './warehouse/warehouse.entity.js';

/** Entities and migrations of the warehouse domain. */
export const warehouseSchema: Schema = {
  entities: [MasterKey, Product, Supplier, SupplierContact, Warehouse, WarehouseKeeper, ...stockSchema.entities, ...stocktakeSchema.entities, ...assemblySchema.entities, ...requestSchema.entities, ...otherStockSchema.entities, ...transferSchema.entities, ...costAdjustmentSchema.entities],
  migrations: [Master1700002000000, WarehouseNegative1700002050000, ...stockSchema.migrations, ...stocktakeSchema.migrations, ...assemblySchema.migrations, ...requestSchema.migrations, ...otherStockSchema.migrations, ...transferSchema.migrations, ...costAdjustmentSchema.migrations, Warranty1700002600000],
};
