import { Module } from '@nestjs/common';
import { masterControllers, masterProviders } from './master.parts.js';
import { ProductFacade } from './product/product.facade.js';
import { assemblyControllers, assemblyProviders } from './assembly/assembly.parts.js';
import { Demand } from './demand/demand.facade.js';
import { Stock } from './stock/stock.facade.js';
import { stockControllers, stockProviders } from './stock/stock.parts.js';
import { stocktakeControllers, stocktakeProviders } from './stocktake/stocktake.parts.js';
import { SupplierFacade } from './supplier/supplier.facade.js';
import { WarehouseFacade } from './warehouse/warehouse.facade.js';

/** Products, suppliers, warehouses, stock and the documents that move it. Needs PlatformModule and SystemModule, both global. */
@Module({
  controllers: [...masterControllers, ...stockControllers, ...stocktakeControllers, ...assemblyControllers],
  providers: [
    ...stockProviders,
    ...stocktakeProviders,
    ...masterProviders,
    ...assemblyProviders,
  ],
  exports: [ProductFacade, SupplierFacade, WarehouseFacade, Stock, Demand],
})
export class WarehouseModule {}
