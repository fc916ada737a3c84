export { costPermissions, masterPermissions, pricePermissions } from './master.permissions.js';
export { ProductFacade, type ProductRef, ratioOf } from './product/product.facade.js';
export { SupplierFacade, type SupplierRef } from './supplier/supplier.facade.js';
export { WarehouseFacade, type WarehouseRef } from './warehouse/warehouse.facade.js';
export { inMyWarehouses } from './warehouse/warehouse.store.js';
export { WarehouseModule } from './warehouse.module.js';
export { warehouseSchema } from './warehouse.schema.js';
