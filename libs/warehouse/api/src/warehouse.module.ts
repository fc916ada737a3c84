import { Module } from '@nestjs/common';
import { costAdjustmentControllers, costAdjustmentProviders } from './cost-adjustment/cost-adjustment.parts.js';
import { masterControllers, masterProviders } from './master.parts.js';
import { otherStockControllers, otherStockProviders } from './other-stock/other-stock.parts.js';
import { OtherStocks } from './other-stock/other-stock.facade.js';
import { ShippedProducts } from './shipment/shipped-products.js';
import { ProductFacade } from './product/product.facade.js';
import { assemblyControllers, assemblyProviders } from './assembly/assembly.parts.js';
import { Demand } from './demand/demand.facade.js';
import { requestControllers, requestProviders } from './purchase-request/purchase-request.parts.js';
import { Shipments } from './shipment/shipment.facade.js';
import { Stock } from './stock/stock.facade.js';
import { StockHistory } from './stock/stock.history.js';
import { stockControllers, stockProviders } from './stock/stock.parts.js';
import { stocktakeControllers, stocktakeProviders } from './stocktake/stocktake.parts.js';
import { SupplierFacade } from './supplier/supplier.facade.js';
import { transferControllers, transferProviders } from './transfer/transfer.parts.js';
import { WarehouseFacade } from './warehouse/warehouse.facade.js';

/** Products, suppliers, warehouses, stock and the documents that move it. Needs PlatformModule and SystemModule, both global. */
@Module({
  controllers: [...masterControllers, ...stockControllers, ...stocktakeControllers, ...assemblyControllers, ...requestControllers, ...otherStockControllers, ...transferControllers, ...costAdjustmentControllers],
  providers: [
    ...stockProviders,
    ...stocktakeProviders,
    ...masterProviders,
    ...assemblyProviders,
    ...requestProviders,
    ...otherStockProviders,
    ...transferProviders,
    ...costAdjustmentProviders,
  ],
  exports: [ProductFacade, SupplierFacade, WarehouseFacade, Stock, StockHistory, Demand, Shipments, ShippedProducts, OtherStocks],
})
export class WarehouseModule {}
