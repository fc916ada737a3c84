import type { Provider, Type } from '@nestjs/common';
import { Demand } from '../demand/demand.facade.js';
import { DemandStore } from '../demand/demand.store.js';
import { DemandController, OutboundOrderController } from '../demand/outbound.controller.js';
import { PurchaseLines } from '../document/purchase-lines.js';
import { OpeningStockController } from '../opening-stock/opening-stock.controller.js';
import { OpeningStockReferences } from '../opening-stock/opening-stock.references.js';
import { OpeningStockService } from '../opening-stock/opening-stock.service.js';
import { OpeningStockStore } from '../opening-stock/opening-stock.store.js';
import { OpeningStockTarget } from '../opening-stock/opening-stock.target.js';
import { PurchasePrints } from '../print/purchase.prints.js';
import { ShipmentPrint } from '../print/shipment.print.js';
import { PurchaseOrderLineController } from '../purchase-order/purchase-order-line.controller.js';
import { PurchaseOrderController } from '../purchase-order/purchase-order.controller.js';
import { PurchaseOrderInput } from '../purchase-order/purchase-order.input.js';
import { PurchaseReceiving } from '../purchase-order/purchase-order.receiving.js';
import { PurchaseOrderService } from '../purchase-order/purchase-order.service.js';
import { PurchaseOrderStore } from '../purchase-order/purchase-order.store.js';
import { PurchaseOrderViews } from '../purchase-order/purchase-order.view.js';
import { PurchaseReturnBooking } from '../purchase-return/purchase-return.booking.js';
import { PurchaseReturnController } from '../purchase-return/purchase-return.controller.js';
import { PurchaseReturnInput } from '../purchase-return/purchase-return.input.js';
import { PurchaseReturnService } from '../purchase-return/purchase-return.service.js';
import { PurchaseReturnStore } from '../purchase-return/purchase-return.store.js';
import { PurchaseReturnViews } from '../purchase-return/purchase-return.view.js';
import { ShipmentBooking } from '../shipment/shipment.booking.js';
import { ShipmentController } from '../shipment/shipment.controller.js';
import { Shipments } from '../shipment/shipment.facade.js';
import { ShippedProducts } from '../shipment/shipped-products.js';
import { ShipmentInput } from '../shipment/shipment.input.js';
import { ShipmentService } from '../shipment/shipment.service.js';
import { ShipmentStore } from '../shipment/shipment.store.js';
import { ShipmentViews } from '../shipment/shipment.view.js';
import { StockInBooking } from '../stock-in/stock-in.booking.js';
import { StockInController } from '../stock-in/stock-in.controller.js';
import { StockInInput } from '../stock-in/stock-in.input.js';
import { StockInService } from '../stock-in/stock-in.service.js';
import { StockInStore } from '../stock-in/stock-in.store.js';
import { StockInViews } from '../stock-in/stock-in.view.js';
import { MasterUse } from './master-use.js';
import { StockController, StockLedgerController } from './stock.controller.js';
import { Stock } from './stock.facade.js';
import { StockHistory } from './stock.history.js';
import { StockStore } from './stock.store.js';
import { StockWiring } from './stock.wiring.js';
import '../document/document-lines.js';
import './stock.permissions.js';
import './stock.settings.js';

/** Stock and its documents, for the module of the domain. Words go before `:id`. */
export const stockControllers: Type[] = [
  StockController, StockLedgerController, OutboundOrderController, DemandController, PurchaseOrderController, PurchaseOrderLineController, StockInController, PurchaseReturnController, ShipmentController, OpeningStockController,
];
export const stockProviders: Provider[] = [
  StockStore, Stock, StockHistory, DemandStore, Demand, PurchaseLines, PurchaseOrderStore, PurchaseOrderInput, PurchaseReceiving, PurchaseOrderService, PurchaseOrderViews,
  StockInStore, StockInInput, StockInBooking, StockInService, StockInViews, PurchaseReturnStore, PurchaseReturnInput, PurchaseReturnBooking, PurchaseReturnService, PurchaseReturnViews,
  ShipmentStore, ShipmentInput, ShipmentBooking, ShipmentService, Shipments, ShippedProducts, ShipmentViews, ShipmentPrint, PurchasePrints, OpeningStockStore, OpeningStockReferences, OpeningStockService, OpeningStockTarget, MasterUse, StockWiring,
];
