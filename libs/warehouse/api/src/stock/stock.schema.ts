import type { Schema } from '@steward/platform';
import { OutboundDemand, OutboundOrder } from '../demand/outbound.entity.js';
import { Stock1700002100000 } from '../migrations/1700002100000-stock.js';
import { Repriced1700002110000 } from '../migrations/1700002110000-repriced.js';
import { LeanerDemand1700002370000 } from '../migrations/1700002370000-leaner-demand.js';
import { OpeningStock } from '../opening-stock/opening-stock.entity.js';
import { PurchaseOrder, PurchaseOrderLine } from '../purchase-order/purchase-order.entity.js';
import { PurchaseReturn, PurchaseReturnLine } from '../purchase-return/purchase-return.entity.js';
import { Shipment, ShipmentLine } from '../shipment/shipment.entity.js';
import { StockIn, StockInLine } from '../stock-in/stock-in.entity.js';
import { StockMove, StockRow } from './stock.entity.js';

/** Stock, its ledger and the documents that move it. */
export const stockSchema: Schema = {
  entities: [StockRow, StockMove, OutboundOrder, OutboundDemand, PurchaseOrder, PurchaseOrderLine, StockIn, StockInLine, PurchaseReturn, PurchaseReturnLine, Shipment, ShipmentLine, OpeningStock],
  migrations: [Stock1700002100000, Repriced1700002110000, LeanerDemand1700002370000],
};
