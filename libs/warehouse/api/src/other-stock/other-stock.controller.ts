import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody, refuseForbidden } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { VoidDocument } from '../document/document.dto.js';
import { CreateOtherStock, OtherStockItem, OtherStockView, UpdateOtherStock } from './other-stock.dto.js';
import { ENTITY } from './other-stock.entity.js';
import { OTHER_STOCKS } from './other-stock.list.js';
import { OtherStockService } from './other-stock.service.js';
import { OtherStockStore, RIGHTS } from './other-stock.store.js';
import { OtherStockViews } from './other-stock.view.js';

const { APPROVE, CREATE, DELETE, EXPORT, UPDATE, VIEW, VOID } = RIGHTS;
type Raw = Record<string, unknown>;

@ApiTags('warehouse')
@Controller('other-stocks')
export class OtherStockController {
  constructor(
    @Inject(OtherStockService) private readonly documents: OtherStockService, @Inject(OtherStockViews) private readonly views: OtherStockViews, @Inject(ListRunner) private readonly lists: ListRunner,
    @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts, @Inject(AuditFacade) private readonly audits: AuditFacade, @Inject(OtherStockStore) private readonly store: OtherStockStore,
  ) {}

  @Endpoint({ method: 'GET', can: VIEW, list: OTHER_STOCKS, item: OtherStockItem, summary: 'Goods that came in or went out for other reasons; keepers those of their warehouses' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(OTHER_STOCKS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: OTHER_STOCKS, item: OtherStockItem, summary: 'Combined query over other stock-ins and -outs' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(OTHER_STOCKS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', list: OTHER_STOCKS, params: ['columns', 'format'], summary: 'The filtered other stock-ins and -outs as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(OTHER_STOCKS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.other_stock'), permission: EXPORT });
  }

  @Endpoint({ method: 'POST', can: CREATE, creates: 'other-stocks', params: ['approve'], dryRun: true, returns: OtherStockView, summary: 'Goods come in or go out without a purchase or a sale; `approve=true` books it at once. 409 warehouse.insufficient_stock, warehouse.cost_unknown' })
  async create(@Body() body: CreateOtherStock, @Query('approve') approve?: string): Promise<OtherStockView> {
    refuseForbidden(body, CreateOtherStock);
    return this.views.view(await this.documents.create(body, approve === 'true'));
  }

  @Endpoint({ method: 'GET', path: ':id', can: VIEW, returns: OtherStockView, summary: 'One other stock-in or -out' })
  get(@Param('id', IdPipe) id: number): Promise<OtherStockView> {
    return this.views.one(id);
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE, ifMatch: true, params: ['approve'], dryRun: true, returns: OtherStockView, summary: 'Changes a draft (JSON Merge Patch; lines as a whole)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateOtherStock, @Query('approve') approve?: string): Promise<OtherStockView> {
    refuseForbidden(body, UpdateOtherStock);
    return this.views.view(await this.documents.update(id, body, approve === 'true'));
  }

  @Endpoint({ method: 'POST', path: ':id/approve', can: APPROVE, dryRun: true, returns: OtherStockView, summary: 'The goods are in stock, or gone' })
  async approve(@Param('id', IdPipe) id: number): Promise<OtherStockView> {
    return this.views.view(await this.documents.approve(id));
  }

  @Endpoint({ method: 'POST', path: ':id/unapprove', can: APPROVE, dryRun: true, returns: OtherStockView, summary: 'Takes the approval back: exact reversal, draft with the same number' })
  async unapprove(@Param('id', IdPipe) id: number): Promise<OtherStockView> {
    return this.views.view(await this.documents.unapprove(id));
  }

  @Endpoint({ method: 'POST', path: ':id/void', can: VOID, dryRun: true, returns: OtherStockView, summary: 'Voids an approved document for good: exact reversal' })
  async void(@Param('id', IdPipe) id: number, @Body() body: VoidDocument): Promise<OtherStockView> {
    return this.views.view(await this.documents.void(id, body.reason));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: DELETE, ifMatch: true, returns: 'none', summary: 'Deletes a draft that never had a number' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.documents.delete(id);
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: VIEW, returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this document' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    return this.audits.of(ENTITY, (await this.store.get(id)).id, parseListQuery(query), OtherStockView);
  }
}
