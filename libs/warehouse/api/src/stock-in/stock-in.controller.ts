import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody, refuseForbidden } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { VoidDocument } from '../document/document.dto.js';
import { CreateStockIn, StockInItem, StockInView, UpdateStockIn } from './stock-in.dto.js';
import { ENTITY } from './stock-in.entity.js';
import { STOCK_INS } from './stock-in.list.js';
import { StockInService } from './stock-in.service.js';
import { APPROVE, CREATE, DELETE, StockInStore, UPDATE, VIEW, VOID } from './stock-in.store.js';
import { StockInViews } from './stock-in.view.js';

const EXPORT = 'warehouse.stock_in.export';
type Raw = Record<string, unknown>;

@ApiTags('warehouse')
@Controller('stock-ins')
export class StockInController {
  constructor(
    @Inject(StockInService) private readonly stockIns: StockInService, @Inject(StockInViews) private readonly views: StockInViews, @Inject(ListRunner) private readonly lists: ListRunner,
    @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts, @Inject(AuditFacade) private readonly audits: AuditFacade, @Inject(StockInStore) private readonly store: StockInStore,
  ) {}

  @Endpoint({ method: 'GET', can: VIEW, list: STOCK_INS, item: StockInItem, summary: 'Stock-ins in scope; keepers those of their warehouses' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(STOCK_INS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: STOCK_INS, item: StockInItem, summary: 'Combined query over stock-ins' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(STOCK_INS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', list: STOCK_INS, params: ['columns', 'format'], summary: 'The filtered stock-ins as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(STOCK_INS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.stock_in'), permission: EXPORT });
  }

  @Endpoint({ method: 'POST', can: CREATE, creates: 'stock-ins', params: ['approve'], dryRun: true, returns: StockInView, summary: 'Receives goods: everything of the order still to come unless lines are given; `approve=true` books it at once. Without prices it stays a draft (409 warehouse.unpriced)' })
  async create(@Body() body: CreateStockIn, @Query('approve') approve?: string): Promise<StockInView> {
    refuseForbidden(body, CreateStockIn);
    return this.views.view(await this.stockIns.create(body, approve === 'true'));
  }

  @Endpoint({ method: 'GET', path: ':id', can: VIEW, returns: StockInView, summary: 'One stock-in' })
  get(@Param('id', IdPipe) id: number): Promise<StockInView> {
    return this.views.one(id);
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE, ifMatch: true, params: ['approve'], dryRun: true, returns: StockInView, summary: 'Changes a draft (JSON Merge Patch; lines as a whole)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateStockIn, @Query('approve') approve?: string): Promise<StockInView> {
    refuseForbidden(body, UpdateStockIn);
    return this.views.view(await this.stockIns.update(id, body, approve === 'true'));
  }

  @Endpoint({ method: 'POST', path: ':id/approve', can: APPROVE, dryRun: true, returns: StockInView, summary: 'The goods are in stock and the supplier is owed' })
  async approve(@Param('id', IdPipe) id: number): Promise<StockInView> {
    return this.views.view(await this.stockIns.approve(id));
  }

  @Endpoint({ method: 'POST', path: ':id/unapprove', can: APPROVE, dryRun: true, returns: StockInView, summary: 'Takes the approval back: exact reversal, draft with the same number' })
  async unapprove(@Param('id', IdPipe) id: number): Promise<StockInView> {
    return this.views.view(await this.stockIns.unapprove(id));
  }

  @Endpoint({ method: 'POST', path: ':id/void', can: VOID, dryRun: true, returns: StockInView, summary: 'Voids an approved stock-in for good: exact reversal' })
  async void(@Param('id', IdPipe) id: number, @Body() body: VoidDocument): Promise<StockInView> {
    return this.views.view(await this.stockIns.void(id, body.reason));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: DELETE, ifMatch: true, returns: 'none', summary: 'Deletes a draft that never had a number' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.stockIns.delete(id);
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: VIEW, returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this stock-in' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    return this.audits.of(ENTITY, (await this.store.get(id)).id, parseListQuery(query), StockInView);
  }
}
