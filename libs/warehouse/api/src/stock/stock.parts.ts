import type { Provider, Type } from '@nestjs/common';
import { Demand } from '../demand/demand.facade.js';
import { DemandStore } from '../demand/demand.store.js';
import { DocumentHeads } from '../document/document.heads.js';
import { ShipmentPrint } from '../print/shipment.print.js';
import { ShipmentBooking } from '../shipment/shipment.booking.js';
import { ShipmentController } from '../shipment/shipment.controller.js';
import { ShipmentInput } from '../shipment/shipment.input.js';
import { ShipmentService } from '../shipment/shipment.service.js';
import { ShipmentStore } from '../shipment/shipment.store.js';
import { ShipmentViews } from '../shipment/shipment.view.js';
import { Stock } from './stock.facade.js';
import { StockStore } from './stock.store.js';
import { StockWiring } from './stock.wiring.js';
import './stock.permissions.js';

/** Stock and its documents, for the module of the domain. Words go before `:id`. */
export const stockControllers: Type[] = [ShipmentController];
export const stockProviders: Provider[] = [StockStore, Stock, DemandStore, Demand, DocumentHeads, ShipmentStore, ShipmentInput, ShipmentBooking, ShipmentService, ShipmentViews, ShipmentPrint, StockWiring];
