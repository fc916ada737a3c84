export { costPermissions, masterPermissions, pricePermissions } from './master.permissions.js';
export { type ClosedLine, Demand, type DemandLine, type DemandProgress, type DemandProgressLine, type OpenDemand, type ReturnLine, type ShippedGoods } from './demand/demand.facade.js';
export { type IssuedGoods, type IssueGoods, OtherStocks } from './other-stock/other-stock.facade.js';
export { type OrderRef, type ShippedProduct, ShippedProducts } from './shipment/shipped-products.js';
export { type MadeShipment, Shipments } from './shipment/shipment.facade.js';
export { type Availability, type Booked, type BookedMove, Stock, type StockDocument, type StockMoveInput, type StockRelease } from './stock/stock.facade.js';
export { type StockAsOf, StockHistory } from './stock/stock.history.js';
export {
  PurchaseReturnApproved, type PurchaseReturnFacts, PurchaseReturnVoided, type ShipmentFacts, ShipmentApproved, ShipmentVoided, type ShippedOrder, StockInApproved, type StockInFacts, StockInVoided,
} from './stock/stock.events.js';
export { ProductFacade, type ProductRef, ratioOf } from './product/product.facade.js';
export { ProductService } from './product/product.service.js';
export { SupplierFacade, type SupplierRef } from './supplier/supplier.facade.js';
export { SupplierService } from './supplier/supplier.service.js';
export { WarehouseFacade, type WarehouseRef } from './warehouse/warehouse.facade.js';
export { WarehouseService } from './warehouse/warehouse.service.js';
export { inMyWarehouses } from './warehouse/warehouse.store.js';
export { WarehouseModule } from './warehouse.module.js';
export { warehouseSchema } from './warehouse.schema.js';
