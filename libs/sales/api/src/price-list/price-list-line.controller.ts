import { Body, Controller, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody } from '@steward/platform';
import { EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { CreatePriceListLine, PriceListLineItem, PriceListLineView, UpdatePriceListLine } from './price-list.dto.js';
import { PRICE_LIST_LINES } from './price-list.list.js';
import { PriceListLines } from './price-list-line.service.js';
import { EXPORT, PriceListStore, UPDATE, VIEW } from './price-list.store.js';
import { PriceListViews } from './price-list.views.js';

type Raw = Record<string, unknown>;

/** Prices of all lists: whoever may change a list may change its prices. */
@ApiTags('sales')
@Controller('price-list-lines')
export class PriceListLineController {
  constructor(
    @Inject(PriceListLines) private readonly lines: PriceListLines, @Inject(PriceListStore) private readonly store: PriceListStore, @Inject(PriceListViews) private readonly views: PriceListViews, @Inject(ListRunner) private readonly runner: ListRunner,
    @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts,
  ) {}

  @Endpoint({ method: 'GET', can: VIEW, list: PRICE_LIST_LINES, item: PriceListLineItem, summary: 'Prices of all price lists with their products' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.runner.run(PRICE_LIST_LINES, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: PRICE_LIST_LINES, item: PriceListLineItem, summary: 'Combined query over prices of price lists' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.runner.run(PRICE_LIST_LINES, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', list: PRICE_LIST_LINES, params: ['columns', 'format'], summary: 'The filtered prices as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(PRICE_LIST_LINES, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.price_list_line'), permission: EXPORT });
  }

  @Endpoint({ method: 'POST', can: UPDATE, creates: 'price-list-lines', returns: PriceListLineView, summary: 'Adds the price of a product to a list' })
  async create(@Body() body: CreatePriceListLine): Promise<PriceListLineView> {
    return this.views.line(await this.lines.create(body));
  }

  @Endpoint({ method: 'GET', path: ':id', can: VIEW, returns: PriceListLineView, summary: 'One price of a list' })
  async get(@Param('id', IdPipe) id: number): Promise<PriceListLineView> {
    return this.views.line(await this.store.line(id));
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE, ifMatch: true, returns: PriceListLineView, summary: 'Changes what was sent (JSON Merge Patch)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdatePriceListLine): Promise<PriceListLineView> {
    return this.views.line(await this.lines.update(id, body));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: UPDATE, ifMatch: true, returns: 'none', summary: 'Takes a price out of its list' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.lines.delete(id);
  }
}
