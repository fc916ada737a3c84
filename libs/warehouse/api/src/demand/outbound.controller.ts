import { Body, Controller, Inject, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody } from '@steward/platform';
import { EXPORT_PARAMS, ExportFacade, type ExportStarted, exportParams } from '@steward/system-api';
import { VIEW } from '../shipment/shipment.store.js';
import { DemandItem, OutboundOrderItem } from '../stock/stock.dto.js';
import { DEMANDS, OUTBOUND_ORDERS } from './outbound.list.js';

const EXPORT = 'warehouse.shipment.export';
type Raw = Record<string, unknown>;

@ApiTags('warehouse')
@Controller('outbound-orders')
export class OutboundOrderController {
  constructor(@Inject(ListRunner) private readonly lists: ListRunner, @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts) {}

  @Endpoint({ method: 'GET', can: VIEW, list: OUTBOUND_ORDERS, item: OutboundOrderItem, summary: 'What orders ask to be shipped, by order' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(OUTBOUND_ORDERS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: OUTBOUND_ORDERS, item: OutboundOrderItem, summary: 'Combined query: what orders ask to be shipped, by order' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(OUTBOUND_ORDERS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', list: OUTBOUND_ORDERS, params: ['columns', 'format'], summary: 'The filtered rows as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(OUTBOUND_ORDERS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.outbound_order'), permission: EXPORT });
  }
}

@ApiTags('warehouse')
@Controller('demands')
export class DemandController {
  constructor(@Inject(ListRunner) private readonly lists: ListRunner, @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts) {}

  @Endpoint({ method: 'GET', can: VIEW, list: DEMANDS, item: DemandItem, summary: 'What orders ask to be shipped, by line, and whether it is there' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(DEMANDS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: DEMANDS, item: DemandItem, summary: 'Combined query: what orders ask to be shipped, by line, and whether it is there' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(DEMANDS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', list: DEMANDS, params: ['columns', 'format'], summary: 'The filtered rows as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(DEMANDS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.outbound_demand'), permission: EXPORT });
  }
}
