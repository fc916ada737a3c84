import { Body, Controller, Inject, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody } from '@steward/platform';
import { EXPORT_PARAMS, ExportFacade, type ExportStarted, exportParams } from '@steward/system-api';
import { PurchaseOrderLineItem } from './purchase-order.dto.js';
import { PURCHASE_ORDER_LINES } from './purchase-order.list.js';
import { VIEW } from './purchase-order.store.js';

const EXPORT = 'warehouse.purchase_order.export';

@ApiTags('warehouse')
@Controller('purchase-order-lines')
export class PurchaseOrderLineController {
  constructor(@Inject(ListRunner) private readonly lists: ListRunner, @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts) {}

  @Endpoint({ method: 'GET', can: VIEW, list: PURCHASE_ORDER_LINES, item: PurchaseOrderLineItem, summary: 'Lines of purchase orders with what is still to come' })
  list(@Query() query: Record<string, unknown>): Promise<ListAnswer> {
    return this.lists.run(PURCHASE_ORDER_LINES, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: PURCHASE_ORDER_LINES, item: PurchaseOrderLineItem, summary: 'Combined query over lines of purchase orders' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(PURCHASE_ORDER_LINES, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', list: PURCHASE_ORDER_LINES, params: ['columns', 'format'], summary: 'The filtered lines as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Record<string, unknown>): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(PURCHASE_ORDER_LINES, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.purchase_order_line'), permission: EXPORT });
  }
}
