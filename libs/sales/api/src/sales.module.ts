import { Module } from '@nestjs/common';
import { CustomerModule } from '@steward/customer-api';
import { FinanceModule } from '@steward/finance-api';
import { OfficeModule } from '@steward/office-api';
import { WarehouseModule } from '@steward/warehouse-api';
import { OrderBulkController } from './bulk/bulk.controller.js';
import { OrderActions } from './bulk/order-actions.js';
import { OrderBulk } from './bulk/order-bulk.js';
import { CopyController } from './copy/copy.controller.js';
import { CounterDocuments } from './copy/counter-documents.js';
import { DocumentCopies } from './copy/document-copies.js';
import { ExchangeController } from './exchange/exchange.controller.js';
import { OrderExchange } from './exchange/order-exchange.js';
import { SalesLines } from './line/sales-lines.js';
import { SalesHeads } from './head/sales-heads.js';
import { OrderActionsController, OrderLineController } from './order/order-actions.controller.js';
import { OrderAmendment } from './order/order.amendment.js';
import { OrderChecks } from './order/order.checks.js';
import { OrderClosing } from './order/order.closing.js';
import { OrderController } from './order/order.controller.js';
import { OrderInput } from './order/order.input.js';
import { OrderLedgers } from './order/order.ledgers.js';
import { OrderLifecycle } from './order/order.lifecycle.js';
import { OrderOverviews } from './order/order.overview.js';
import { OrderPosting } from './order/order.posting.js';
import { OrderReader } from './order/order.reader.js';
import { OrderService } from './order/order.service.js';
import { OrderStore } from './order/order.store.js';
import { SalesPrints } from './print/sales.prints.js';
import { PriceListLineController } from './price-list/price-list-line.controller.js';
import { PriceListLines } from './price-list/price-list-line.service.js';
import { PriceListController } from './price-list/price-list.controller.js';
import { PriceListService } from './price-list/price-list.service.js';
import { PriceListSource } from './price-list/price-list.source.js';
import { PriceListStore } from './price-list/price-list.store.js';
import { PriceListTarget } from './price-list/price-list.target.js';
import { PriceListViews } from './price-list/price-list.views.js';
import { SalesHandOver } from './hand-over/sales.hand-over.js';
import { PriceController } from './price/price.controller.js';
import { PriceService } from './price/price.service.js';
import { PriceStore } from './price/price.store.js';
import { Prices } from './price/prices.js';
import { QuotationActionsController } from './quotation/quotation-actions.controller.js';
import { QuotationController } from './quotation/quotation.controller.js';
import { QuotationLifecycle } from './quotation/quotation.lifecycle.js';
import { QuotationReader } from './quotation/quotation.reader.js';
import { QuotationService } from './quotation/quotation.service.js';
import { QuotationStore } from './quotation/quotation.store.js';
import { ReturnController } from './return/return.controller.js';
import { ReturnHeads } from './return/return.heads.js';
import { ReturnInput } from './return/return.input.js';
import { ReturnPosting } from './return/return.posting.js';
import { ReturnReader } from './return/return.reader.js';
import { ReturnService } from './return/return.service.js';
import { ReturnStore } from './return/return.store.js';
import { SalesExportController } from './sales-export.controller.js';
import { SalesMasterData, SalesWiring } from './sales.wiring.js';
import { SalesReminders } from './sales.reminders.js';
import { SalesWorklists } from './sales.worklists.js';
import { targetControllers, targetProviders } from './target/target.parts.js';
import './line/document-lines.js';
import './sales.permissions.js';
import './sales.presets.js';
import './sales.settings.js';

/** Sales 销售: quotations, orders, returns, and where prices come from. Needs PlatformModule and SystemModule, both global. */
@Module({
  imports: [OfficeModule, WarehouseModule, CustomerModule, FinanceModule],
  // words (`export`) before `:id`
  controllers: [SalesExportController, OrderBulkController, OrderController, OrderActionsController, OrderLineController, QuotationController, QuotationActionsController, ReturnController, PriceController, PriceListController, PriceListLineController, CopyController, ExchangeController, ...targetControllers],
  providers: [
    SalesLines, SalesHeads, Prices, PriceStore, PriceService, OrderStore, OrderInput, OrderChecks, OrderLedgers, OrderPosting, OrderService, OrderLifecycle, OrderClosing, OrderAmendment, OrderReader, OrderOverviews,
    QuotationStore, QuotationService, QuotationLifecycle, QuotationReader, ReturnStore, ReturnHeads, ReturnInput, ReturnPosting, ReturnService, ReturnReader, SalesMasterData, SalesHandOver, SalesWiring, SalesWorklists, SalesReminders, SalesPrints,
    OrderExchange, OrderActions, OrderBulk, DocumentCopies, CounterDocuments, PriceListStore, PriceListService, PriceListLines, PriceListViews, PriceListSource, PriceListTarget, ...targetProviders,
  ],
})
export class SalesModule {}
