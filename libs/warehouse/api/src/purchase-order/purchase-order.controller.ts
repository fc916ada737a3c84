import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody, refuseForbidden } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { VoidDocument } from '../document/document.dto.js';
import { CreatePurchaseOrder, PurchaseOrderItem, PurchaseOrderView, UpdatePurchaseOrder } from './purchase-order.dto.js';
import { ENTITY } from './purchase-order.entity.js';
import { PURCHASE_ORDERS } from './purchase-order.list.js';
import { PurchaseOrderService } from './purchase-order.service.js';
import { APPROVE, CREATE, DELETE, PurchaseOrderStore, UPDATE, VIEW, VOID } from './purchase-order.store.js';
import { PurchaseOrderViews } from './purchase-order.view.js';

const EXPORT = 'warehouse.purchase_order.export';
type Raw = Record<string, unknown>;

@ApiTags('warehouse')
@Controller('purchase-orders')
export class PurchaseOrderController {
  constructor(
    @Inject(PurchaseOrderService) private readonly orders: PurchaseOrderService, @Inject(PurchaseOrderViews) private readonly views: PurchaseOrderViews, @Inject(ListRunner) private readonly lists: ListRunner,
    @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts, @Inject(AuditFacade) private readonly audits: AuditFacade, @Inject(PurchaseOrderStore) private readonly store: PurchaseOrderStore,
  ) {}

  @Endpoint({ method: 'GET', can: VIEW, list: PURCHASE_ORDERS, item: PurchaseOrderItem, summary: 'Purchase orders in scope; keepers those that come into their warehouses' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(PURCHASE_ORDERS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: PURCHASE_ORDERS, item: PurchaseOrderItem, summary: 'Combined query over purchase orders' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(PURCHASE_ORDERS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', list: PURCHASE_ORDERS, params: ['columns', 'format'], summary: 'The filtered purchase orders as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(PURCHASE_ORDERS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.purchase_order'), permission: EXPORT });
  }

  @Endpoint({ method: 'POST', can: CREATE, creates: 'purchase-orders', params: ['approve'], dryRun: true, returns: PurchaseOrderView, summary: 'Writes a purchase order; `approve=true` puts it in force at once' })
  async create(@Body() body: CreatePurchaseOrder, @Query('approve') approve?: string): Promise<PurchaseOrderView> {
    refuseForbidden(body, CreatePurchaseOrder);
    return this.views.view(await this.orders.create(body, approve === 'true'));
  }

  @Endpoint({ method: 'GET', path: ':id', can: VIEW, returns: PurchaseOrderView, summary: 'One purchase order' })
  get(@Param('id', IdPipe) id: number): Promise<PurchaseOrderView> {
    return this.views.one(id);
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE, ifMatch: true, params: ['approve'], dryRun: true, returns: PurchaseOrderView, summary: 'Changes a draft (JSON Merge Patch; lines as a whole)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdatePurchaseOrder, @Query('approve') approve?: string): Promise<PurchaseOrderView> {
    refuseForbidden(body, UpdatePurchaseOrder);
    return this.views.view(await this.orders.update(id, body, approve === 'true'));
  }

  @Endpoint({ method: 'POST', path: ':id/approve', can: APPROVE, dryRun: true, returns: PurchaseOrderView, summary: 'The goods are on order' })
  async approve(@Param('id', IdPipe) id: number): Promise<PurchaseOrderView> {
    return this.views.view(await this.orders.approve(id));
  }

  @Endpoint({ method: 'POST', path: ':id/unapprove', can: APPROVE, dryRun: true, returns: PurchaseOrderView, summary: 'Takes the approval back: draft with the same number; 409 once goods came in' })
  async unapprove(@Param('id', IdPipe) id: number): Promise<PurchaseOrderView> {
    return this.views.view(await this.orders.unapprove(id));
  }

  @Endpoint({ method: 'POST', path: ':id/close', can: APPROVE, dryRun: true, returns: PurchaseOrderView, summary: 'Gives up what has not come in' })
  async close(@Param('id', IdPipe) id: number): Promise<PurchaseOrderView> {
    return this.views.view(await this.orders.close(id));
  }

  @Endpoint({ method: 'POST', path: ':id/reopen', can: APPROVE, dryRun: true, returns: PurchaseOrderView, summary: 'Takes the closing back' })
  async reopen(@Param('id', IdPipe) id: number): Promise<PurchaseOrderView> {
    return this.views.view(await this.orders.reopen(id));
  }

  @Endpoint({ method: 'POST', path: ':id/void', can: VOID, dryRun: true, returns: PurchaseOrderView, summary: 'Voids an approved order for good; 409 once goods came in' })
  async void(@Param('id', IdPipe) id: number, @Body() body: VoidDocument): Promise<PurchaseOrderView> {
    return this.views.view(await this.orders.void(id, body.reason));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: DELETE, ifMatch: true, returns: 'none', summary: 'Deletes a draft that never had a number' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.orders.delete(id);
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: VIEW, returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this purchase order' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    return this.audits.of(ENTITY, (await this.store.get(id)).id, parseListQuery(query), PurchaseOrderView);
  }
}
