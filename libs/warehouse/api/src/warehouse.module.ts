import { Module } from '@nestjs/common';
import './master.permissions.js';
import { ProductFacade } from './product/product.facade.js';
import { ProductStore } from './product/product.store.js';
import { ProductUsage } from './product/product.usage.js';
import { Demand } from './demand/demand.facade.js';
import { Stock } from './stock/stock.facade.js';
import { stockControllers, stockProviders } from './stock/stock.parts.js';
import { SupplierFacade } from './supplier/supplier.facade.js';
import { SupplierStore } from './supplier/supplier.store.js';
import { SupplierUsage } from './supplier/supplier.usage.js';
import { WarehouseFacade } from './warehouse/warehouse.facade.js';
import { WarehouseStore } from './warehouse/warehouse.store.js';
import { WarehouseUsage } from './warehouse/warehouse.usage.js';

/** Products, suppliers, warehouses, stock and the documents that move it. Needs PlatformModule and SystemModule, both global. */
@Module({
  controllers: [...stockControllers],
  providers: [
    ...stockProviders,
    ProductStore, ProductUsage, ProductFacade, SupplierStore, SupplierUsage, SupplierFacade, WarehouseStore, WarehouseUsage, WarehouseFacade,
  ],
  exports: [ProductFacade, SupplierFacade, WarehouseFacade, Stock, Demand],
})
export class WarehouseModule {}
