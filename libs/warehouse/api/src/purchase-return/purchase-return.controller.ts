import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody, refuseForbidden } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { VoidDocument } from '../document/document.dto.js';
import { CreatePurchaseReturn, PurchaseReturnItem, PurchaseReturnView, UpdatePurchaseReturn } from './purchase-return.dto.js';
import { ENTITY } from './purchase-return.entity.js';
import { PURCHASE_RETURNS } from './purchase-return.list.js';
import { PurchaseReturnService } from './purchase-return.service.js';
import { APPROVE, CREATE, DELETE, PurchaseReturnStore, UPDATE, VIEW, VOID } from './purchase-return.store.js';
import { PurchaseReturnViews } from './purchase-return.view.js';

const EXPORT = 'warehouse.purchase_return.export';
type Raw = Record<string, unknown>;

@ApiTags('warehouse')
@Controller('purchase-returns')
export class PurchaseReturnController {
  constructor(
    @Inject(PurchaseReturnService) private readonly returns: PurchaseReturnService, @Inject(PurchaseReturnViews) private readonly views: PurchaseReturnViews, @Inject(ListRunner) private readonly lists: ListRunner,
    @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts, @Inject(AuditFacade) private readonly audits: AuditFacade, @Inject(PurchaseReturnStore) private readonly store: PurchaseReturnStore,
  ) {}

  @Endpoint({ method: 'GET', can: VIEW, list: PURCHASE_RETURNS, item: PurchaseReturnItem, summary: 'Purchase returns in scope; keepers those of their warehouses' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(PURCHASE_RETURNS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: PURCHASE_RETURNS, item: PurchaseReturnItem, summary: 'Combined query over purchase returns' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(PURCHASE_RETURNS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', list: PURCHASE_RETURNS, params: ['columns', 'format'], summary: 'The filtered purchase returns as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(PURCHASE_RETURNS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.purchase_return'), permission: EXPORT });
  }

  @Endpoint({ method: 'POST', can: CREATE, creates: 'purchase-returns', params: ['approve'], dryRun: true, returns: PurchaseReturnView, summary: 'Sends goods back: everything of the stock-in that is left unless lines are given; `approve=true` books it at once' })
  async create(@Body() body: CreatePurchaseReturn, @Query('approve') approve?: string): Promise<PurchaseReturnView> {
    refuseForbidden(body, CreatePurchaseReturn);
    return this.views.view(await this.returns.create(body, approve === 'true'));
  }

  @Endpoint({ method: 'GET', path: ':id', can: VIEW, returns: PurchaseReturnView, summary: 'One purchase return' })
  get(@Param('id', IdPipe) id: number): Promise<PurchaseReturnView> {
    return this.views.one(id);
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE, ifMatch: true, params: ['approve'], dryRun: true, returns: PurchaseReturnView, summary: 'Changes a draft (JSON Merge Patch; lines as a whole)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdatePurchaseReturn, @Query('approve') approve?: string): Promise<PurchaseReturnView> {
    refuseForbidden(body, UpdatePurchaseReturn);
    return this.views.view(await this.returns.update(id, body, approve === 'true'));
  }

  @Endpoint({ method: 'POST', path: ':id/approve', can: APPROVE, dryRun: true, returns: PurchaseReturnView, summary: 'The goods are gone and the supplier owes for them' })
  async approve(@Param('id', IdPipe) id: number): Promise<PurchaseReturnView> {
    return this.views.view(await this.returns.approve(id));
  }

  @Endpoint({ method: 'POST', path: ':id/unapprove', can: APPROVE, dryRun: true, returns: PurchaseReturnView, summary: 'Takes the approval back: exact reversal, draft with the same number' })
  async unapprove(@Param('id', IdPipe) id: number): Promise<PurchaseReturnView> {
    return this.views.view(await this.returns.unapprove(id));
  }

  @Endpoint({ method: 'POST', path: ':id/void', can: VOID, dryRun: true, returns: PurchaseReturnView, summary: 'Voids an approved return for good: exact reversal' })
  async void(@Param('id', IdPipe) id: number, @Body() body: VoidDocument): Promise<PurchaseReturnView> {
    return this.views.view(await this.returns.void(id, body.reason));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: DELETE, ifMatch: true, returns: 'none', summary: 'Deletes a draft that never had a number' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.returns.delete(id);
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: VIEW, returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this purchase return' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    return this.audits.of(ENTITY, (await this.store.get(id)).id, parseListQuery(query), PurchaseReturnView);
  }
}
