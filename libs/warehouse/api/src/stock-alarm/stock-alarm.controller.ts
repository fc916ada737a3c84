import { Body, Controller, Inject, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody } from '@steward/platform';
import { EXPORT_PARAMS, ExportFacade, type ExportStarted, exportParams } from '@steward/system-api';
import { EXPORT, VIEW } from '../stock/stock.controller.js';
import { StockAlarmItem } from './stock-alarm.dto.js';
import { STOCK_ALARMS } from './stock-alarm.list.js';

type Raw = Record<string, unknown>;

@ApiTags('warehouse')
@Controller('stock-alarms')
export class StockAlarmController {
  constructor(@Inject(ListRunner) private readonly lists: ListRunner, @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts) {}

  @Endpoint({ method: 'GET', can: VIEW, list: STOCK_ALARMS, item: StockAlarmItem, summary: 'Alarms of stock: too little with what to buy, too much, lying' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(STOCK_ALARMS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: STOCK_ALARMS, item: StockAlarmItem, summary: 'Combined query: alarms of stock' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(STOCK_ALARMS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', list: STOCK_ALARMS, params: ['columns', 'format'], summary: 'The filtered rows as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(STOCK_ALARMS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.stock_alarm'), permission: EXPORT });
  }
}
