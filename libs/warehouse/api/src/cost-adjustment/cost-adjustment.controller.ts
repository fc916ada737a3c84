import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody, refuseForbidden } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { VoidDocument } from '../document/document.dto.js';
import { CreateCostAdjustment, CostAdjustmentItem, CostAdjustmentView, UpdateCostAdjustment } from './cost-adjustment.dto.js';
import { ENTITY } from './cost-adjustment.entity.js';
import { COST_ADJUSTMENTS } from './cost-adjustment.list.js';
import { CostAdjustmentService } from './cost-adjustment.service.js';
import { CostAdjustmentStore, RIGHTS } from './cost-adjustment.store.js';
import { CostAdjustmentViews } from './cost-adjustment.view.js';

const { APPROVE, CREATE, DELETE, EXPORT, UPDATE, VIEW, VOID } = RIGHTS;
type Raw = Record<string, unknown>;

@ApiTags('warehouse')
@Controller('cost-adjustments')
export class CostAdjustmentController {
  constructor(
    @Inject(CostAdjustmentService) private readonly documents: CostAdjustmentService, @Inject(CostAdjustmentViews) private readonly views: CostAdjustmentViews, @Inject(ListRunner) private readonly lists: ListRunner,
    @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts, @Inject(AuditFacade) private readonly audits: AuditFacade, @Inject(CostAdjustmentStore) private readonly store: CostAdjustmentStore,
  ) {}

  @Endpoint({ method: 'GET', can: VIEW, list: COST_ADJUSTMENTS, item: CostAdjustmentItem, summary: 'Cost adjustments in scope; keepers those of their warehouses' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(COST_ADJUSTMENTS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: COST_ADJUSTMENTS, item: CostAdjustmentItem, summary: 'Combined query over cost adjustments' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(COST_ADJUSTMENTS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', list: COST_ADJUSTMENTS, params: ['columns', 'format'], summary: 'The filtered cost adjustments as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(COST_ADJUSTMENTS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.cost_adjustment'), permission: EXPORT });
  }

  @Endpoint({ method: 'POST', can: CREATE, creates: 'cost-adjustments', params: ['approve'], dryRun: true, returns: CostAdjustmentView, summary: 'Changes the value of stock, not its quantity; `approve=true` books it at once. 409 warehouse.value_negative' })
  async create(@Body() body: CreateCostAdjustment, @Query('approve') approve?: string): Promise<CostAdjustmentView> {
    refuseForbidden(body, CreateCostAdjustment);
    return this.views.view(await this.documents.create(body, approve === 'true'));
  }

  @Endpoint({ method: 'GET', path: ':id', can: VIEW, returns: CostAdjustmentView, summary: 'One cost adjustment' })
  get(@Param('id', IdPipe) id: number): Promise<CostAdjustmentView> {
    return this.views.one(id);
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE, ifMatch: true, params: ['approve'], dryRun: true, returns: CostAdjustmentView, summary: 'Changes a draft (JSON Merge Patch; lines as a whole)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateCostAdjustment, @Query('approve') approve?: string): Promise<CostAdjustmentView> {
    refuseForbidden(body, UpdateCostAdjustment);
    return this.views.view(await this.documents.update(id, body, approve === 'true'));
  }

  @Endpoint({ method: 'POST', path: ':id/approve', can: APPROVE, dryRun: true, returns: CostAdjustmentView, summary: 'The value of the stock is changed; where nothing is on hand it is a cost difference' })
  async approve(@Param('id', IdPipe) id: number): Promise<CostAdjustmentView> {
    return this.views.view(await this.documents.approve(id));
  }

  @Endpoint({ method: 'POST', path: ':id/unapprove', can: APPROVE, dryRun: true, returns: CostAdjustmentView, summary: 'Takes the approval back: exact reversal, draft with the same number' })
  async unapprove(@Param('id', IdPipe) id: number): Promise<CostAdjustmentView> {
    return this.views.view(await this.documents.unapprove(id));
  }

  @Endpoint({ method: 'POST', path: ':id/void', can: VOID, dryRun: true, returns: CostAdjustmentView, summary: 'Voids an approved cost adjustment for good: exact reversal' })
  async void(@Param('id', IdPipe) id: number, @Body() body: VoidDocument): Promise<CostAdjustmentView> {
    return this.views.view(await this.documents.void(id, body.reason));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: DELETE, ifMatch: true, returns: 'none', summary: 'Deletes a draft that never had a number' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.documents.delete(id);
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: VIEW, returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this cost adjustment' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    return this.audits.of(ENTITY, (await this.store.get(id)).id, parseListQuery(query), CostAdjustmentView);
  }
}
