import type { Provider, Type } from '@nestjs/common';
import type { Schema } from '@steward/platform';
import { PurchaseRequest1700002350000 } from '../migrations/1700002350000-purchase-request.js';
import { StockAlarm } from '../stock-alarm/stock-alarm.entity.js';
import { stockAlarmControllers, stockAlarmProviders } from '../stock-alarm/stock-alarm.parts.js';
import { ProductLedgerController } from '../stock-query/product-ledger.controller.js';
import { ProductLedger } from '../stock-query/product-ledger.js';
import { ProductLedgerStore } from '../stock-query/product-ledger.store.js';
import { PurchaseRequestController } from './purchase-request.controller.js';
import { PurchaseRequest, PurchaseRequestLine, PurchaseRequestOrder } from './purchase-request.entity.js';
import { PurchaseRequestMakingController } from './purchase-request.making.controller.js';
import { PurchaseRequestOrdering } from './purchase-request.ordering.js';
import { PurchaseRequestPrint } from './purchase-request.print.js';
import { PurchaseProposals } from './purchase-request.proposals.js';
import { PurchaseRequestService } from './purchase-request.service.js';
import { PurchaseRequestStore } from './purchase-request.store.js';
import { PurchaseRequestViews } from './purchase-request.view.js';
import { PurchaseRequestWiring } from './purchase-request.wiring.js';
import './purchase-request.permissions.js';

/** Alarms, the ledger of a product and purchase requests, for the module and the schema of the domain. Words go before `:id`. */
export const requestControllers: Type[] = [...stockAlarmControllers, ProductLedgerController, PurchaseRequestMakingController, PurchaseRequestController];
export const requestProviders: Provider[] = [...stockAlarmProviders, ProductLedgerStore, ProductLedger, PurchaseRequestStore, PurchaseRequestService, PurchaseRequestOrdering, PurchaseProposals, PurchaseRequestViews, PurchaseRequestPrint, PurchaseRequestWiring];
export const requestSchema: Schema = { entities: [StockAlarm, PurchaseRequest, PurchaseRequestLine, PurchaseRequestOrder], migrations: [PurchaseRequest1700002350000] };
