import { Body, Controller, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { CopyPriceList, CreatePriceList, PriceListItem, PriceListView, UpdatePriceList } from './price-list.dto.js';
import { PRICE_LISTS } from './price-list.list.js';
import { PriceListService } from './price-list.service.js';
import { CREATE, DELETE, EXPORT, PRICE_LIST, PriceListStore, UPDATE, VIEW } from './price-list.store.js';
import { PriceListViews } from './price-list.views.js';

type Raw = Record<string, unknown>;

@ApiTags('sales')
@Controller('price-lists')
export class PriceListController {
  constructor(
    @Inject(PriceListService) private readonly lists: PriceListService, @Inject(PriceListStore) private readonly store: PriceListStore, @Inject(PriceListViews) private readonly views: PriceListViews, @Inject(ListRunner) private readonly runner: ListRunner,
    @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts, @Inject(AuditFacade) private readonly audits: AuditFacade,
  ) {}

  @Endpoint({ method: 'GET', can: VIEW, list: PRICE_LISTS, item: PriceListItem, summary: 'Price lists by price level of customers, with their days' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.runner.run(PRICE_LISTS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: PRICE_LISTS, item: PriceListItem, summary: 'Combined query over price lists' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.runner.run(PRICE_LISTS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', list: PRICE_LISTS, params: ['columns', 'format'], summary: 'The filtered price lists as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(PRICE_LISTS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.price_list'), permission: EXPORT });
  }

  @Endpoint({ method: 'POST', can: CREATE, creates: 'price-lists', returns: PriceListView, summary: 'Creates an empty price list' })
  async create(@Body() body: CreatePriceList): Promise<PriceListView> {
    return this.views.list(await this.lists.create(body));
  }

  @Endpoint({ method: 'GET', path: ':id', can: VIEW, returns: PriceListView, summary: 'One price list' })
  async get(@Param('id', IdPipe) id: number): Promise<PriceListView> {
    return this.views.list(await this.store.get(id));
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE, ifMatch: true, returns: PriceListView, summary: 'Changes what was sent (JSON Merge Patch); documents keep the prices they have taken' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdatePriceList): Promise<PriceListView> {
    return this.views.list(await this.lists.update(id, body));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: DELETE, ifMatch: true, returns: 'none', summary: 'Deletes a price list with its prices' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.lists.delete(id);
  }

  @Endpoint({ method: 'POST', path: ':id/copy', can: CREATE, creates: 'price-lists', returns: PriceListView, summary: 'A new price list with the prices of this one, times a factor' })
  async copy(@Param('id', IdPipe) id: number, @Body() body: CopyPriceList): Promise<PriceListView> {
    return this.views.list(await this.lists.copy(id, body));
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: VIEW, returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this price list' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    return this.audits.of(PRICE_LIST, (await this.store.get(id)).id, parseListQuery(query), PriceListView);
  }
}
