import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, clock, context, parseListQuery, parseSearchBody, refuseForbidden } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { VoidDocument } from '../document/document.dto.js';
import { CreateShipment, ShipmentItem, ShipmentView, SignShipment, UpdateShipment } from './shipment.dto.js';
import { ENTITY } from './shipment.entity.js';
import { SHIPMENTS } from './shipment.list.js';
import { ShipmentService } from './shipment.service.js';
import { APPROVE, CREATE, DELETE, ShipmentStore, UPDATE, VIEW, VOID } from './shipment.store.js';
import { ShipmentViews } from './shipment.view.js';

const EXPORT = 'warehouse.shipment.export';
type Raw = Record<string, unknown>;

@ApiTags('warehouse')
@Controller('shipments')
export class ShipmentController {
  constructor(
    @Inject(ShipmentService) private readonly shipments: ShipmentService, @Inject(ShipmentViews) private readonly views: ShipmentViews, @Inject(ListRunner) private readonly lists: ListRunner,
    @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts, @Inject(AuditFacade) private readonly audits: AuditFacade, @Inject(ShipmentStore) private readonly store: ShipmentStore,
  ) {}

  @Endpoint({ method: 'GET', can: VIEW, list: SHIPMENTS, item: ShipmentItem, summary: 'Shipments of the orders in scope; keepers those of their warehouses' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(SHIPMENTS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: SHIPMENTS, item: ShipmentItem, summary: 'Combined query over shipments' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(SHIPMENTS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', list: SHIPMENTS, params: ['columns', 'format'], summary: 'The filtered shipments as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(SHIPMENTS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.shipment'), permission: EXPORT });
  }

  @Endpoint({ method: 'POST', can: CREATE, creates: 'shipments', params: ['approve'], dryRun: true, returns: ShipmentView, summary: 'Ships goods of an order: everything open in the warehouse unless lines are given; `approve=true` books it at once. 409 warehouse.insufficient_stock' })
  async create(@Body() body: CreateShipment, @Query('approve') approve?: string): Promise<ShipmentView> {
    refuseForbidden(body, CreateShipment);
    return this.views.view(await this.shipments.create(body, approve === 'true'));
  }

  @Endpoint({ method: 'GET', path: ':id', can: VIEW, returns: ShipmentView, summary: 'One shipment' })
  get(@Param('id', IdPipe) id: number): Promise<ShipmentView> {
    return this.views.one(id);
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE, ifMatch: true, params: ['approve'], dryRun: true, returns: ShipmentView, summary: 'Changes a draft (JSON Merge Patch; lines as a whole)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateShipment, @Query('approve') approve?: string): Promise<ShipmentView> {
    refuseForbidden(body, UpdateShipment);
    return this.views.view(await this.shipments.update(id, body, approve === 'true'));
  }

  @Endpoint({ method: 'POST', path: ':id/approve', can: APPROVE, dryRun: true, returns: ShipmentView, summary: 'The goods leave: stock, cost and the progress of the order are booked' })
  async approve(@Param('id', IdPipe) id: number): Promise<ShipmentView> {
    return this.views.view(await this.shipments.approve(id));
  }

  @Endpoint({ method: 'POST', path: ':id/unapprove', can: APPROVE, dryRun: true, returns: ShipmentView, summary: 'Takes the approval back: exact reversal, draft with the same number' })
  async unapprove(@Param('id', IdPipe) id: number): Promise<ShipmentView> {
    return this.views.view(await this.shipments.unapprove(id));
  }

  @Endpoint({ method: 'POST', path: ':id/void', can: VOID, dryRun: true, returns: ShipmentView, summary: 'Voids an approved shipment for good: exact reversal' })
  async void(@Param('id', IdPipe) id: number, @Body() body: VoidDocument): Promise<ShipmentView> {
    return this.views.view(await this.shipments.void(id, body.reason));
  }

  @Endpoint({ method: 'POST', path: ':id/sign', can: UPDATE, returns: ShipmentView, summary: 'Notes when the customer signed for the goods' })
  async sign(@Param('id', IdPipe) id: number, @Body() body: SignShipment): Promise<ShipmentView> {
    return this.views.view(await this.shipments.sign(id, body.signedAt ? new Date(body.signedAt).toISOString() : clock.stamp()));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: DELETE, ifMatch: true, returns: 'none', summary: 'Deletes a draft that never had a number' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.shipments.delete(id);
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: VIEW, returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this shipment' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    return this.audits.of(ENTITY, (await this.store.get(id)).id, parseListQuery(query), ShipmentView);
  }
}
