import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody, refuseForbidden } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { VoidDocument } from '../document/document.dto.js';
import { CreatePurchaseRequest, PurchaseRequestItem, PurchaseRequestView, UpdatePurchaseRequest } from './purchase-request.dto.js';
import { ENTITY } from './purchase-request.entity.js';
import { PURCHASE_REQUESTS } from './purchase-request.list.js';
import { PurchaseRequestService } from './purchase-request.service.js';
import { APPROVE, CREATE, DELETE, PurchaseRequestStore, UPDATE, VIEW, VOID } from './purchase-request.store.js';
import { PurchaseRequestViews } from './purchase-request.view.js';

const EXPORT = 'warehouse.purchase_request.export';
type Raw = Record<string, unknown>;

@ApiTags('warehouse')
@Controller('purchase-requests')
export class PurchaseRequestController {
  constructor(
    @Inject(PurchaseRequestService) private readonly requests: PurchaseRequestService, @Inject(PurchaseRequestViews) private readonly views: PurchaseRequestViews, @Inject(ListRunner) private readonly lists: ListRunner,
    @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts, @Inject(AuditFacade) private readonly audits: AuditFacade, @Inject(PurchaseRequestStore) private readonly store: PurchaseRequestStore,
  ) {}

  @Endpoint({ method: 'GET', can: VIEW, list: PURCHASE_REQUESTS, item: PurchaseRequestItem, summary: 'Purchase requests in scope; keepers those for their warehouses' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(PURCHASE_REQUESTS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: PURCHASE_REQUESTS, item: PurchaseRequestItem, summary: 'Combined query over purchase requests' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(PURCHASE_REQUESTS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', list: PURCHASE_REQUESTS, params: ['columns', 'format'], summary: 'The filtered purchase requests as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(PURCHASE_REQUESTS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.purchase_request'), permission: EXPORT });
  }

  @Endpoint({ method: 'POST', can: CREATE, creates: 'purchase-requests', params: ['approve'], dryRun: true, returns: PurchaseRequestView, summary: 'Asks for goods to be bought; `approve=true` puts it in force at once' })
  async create(@Body() body: CreatePurchaseRequest, @Query('approve') approve?: string): Promise<PurchaseRequestView> {
    refuseForbidden(body, CreatePurchaseRequest);
    return this.views.view(await this.requests.create(body, approve === 'true'));
  }

  @Endpoint({ method: 'GET', path: ':id', can: VIEW, returns: PurchaseRequestView, summary: 'One purchase request' })
  get(@Param('id', IdPipe) id: number): Promise<PurchaseRequestView> {
    return this.views.one(id);
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE, ifMatch: true, params: ['approve'], dryRun: true, returns: PurchaseRequestView, summary: 'Changes a draft (JSON Merge Patch; lines as a whole)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdatePurchaseRequest, @Query('approve') approve?: string): Promise<PurchaseRequestView> {
    refuseForbidden(body, UpdatePurchaseRequest);
    return this.views.view(await this.requests.update(id, body, approve === 'true'));
  }

  @Endpoint({ method: 'POST', path: ':id/approve', can: APPROVE, dryRun: true, returns: PurchaseRequestView, summary: 'It may be ordered' })
  async approve(@Param('id', IdPipe) id: number): Promise<PurchaseRequestView> {
    return this.views.view(await this.requests.approve(id));
  }

  @Endpoint({ method: 'POST', path: ':id/unapprove', can: APPROVE, dryRun: true, returns: PurchaseRequestView, summary: 'Takes the approval back: draft with the same number; 409 once orders in force were made of it' })
  async unapprove(@Param('id', IdPipe) id: number): Promise<PurchaseRequestView> {
    return this.views.view(await this.requests.unapprove(id));
  }

  @Endpoint({ method: 'POST', path: ':id/void', can: VOID, dryRun: true, returns: PurchaseRequestView, summary: 'Voids it for good; 409 once orders in force were made of it' })
  async void(@Param('id', IdPipe) id: number, @Body() body: VoidDocument): Promise<PurchaseRequestView> {
    return this.views.view(await this.requests.void(id, body.reason));
  }

  @Endpoint({ method: 'POST', path: ':id/close', can: APPROVE, dryRun: true, returns: PurchaseRequestView, summary: 'Nothing more of it is to be ordered' })
  async close(@Param('id', IdPipe) id: number): Promise<PurchaseRequestView> {
    return this.views.view(await this.requests.close(id));
  }

  @Endpoint({ method: 'POST', path: ':id/reopen', can: APPROVE, dryRun: true, returns: PurchaseRequestView, summary: 'Takes the closing back' })
  async reopen(@Param('id', IdPipe) id: number): Promise<PurchaseRequestView> {
    return this.views.view(await this.requests.reopen(id));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: DELETE, ifMatch: true, returns: 'none', summary: 'Deletes a draft that never had a number' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.requests.delete(id);
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: VIEW, returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this purchase request' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    return this.audits.of(ENTITY, (await this.store.get(id)).id, parseListQuery(query), PurchaseRequestView);
  }
}
