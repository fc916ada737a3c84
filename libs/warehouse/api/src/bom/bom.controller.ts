import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody, refuseForbidden } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { VoidDocument } from '../document/document.dto.js';
import { CreateBom, BomItem, BomView, UpdateBom } from './bom.dto.js';
import { ENTITY } from './bom.entity.js';
import { BOMS } from './bom.list.js';
import { BomService } from './bom.service.js';
import { APPROVE, CREATE, DELETE, BomStore, UPDATE, VIEW, VOID } from './bom.store.js';
import { BomViews } from './bom.view.js';

const EXPORT = 'warehouse.bom.export';
type Raw = Record<string, unknown>;

@ApiTags('warehouse')
@Controller('boms')
export class BomController {
  constructor(
    @Inject(BomService) private readonly boms: BomService, @Inject(BomViews) private readonly views: BomViews, @Inject(ListRunner) private readonly lists: ListRunner,
    @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts, @Inject(AuditFacade) private readonly audits: AuditFacade, @Inject(BomStore) private readonly store: BomStore,
  ) {}

  @Endpoint({ method: 'GET', can: VIEW, list: BOMS, item: BomItem, summary: 'Bills of material in scope' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(BOMS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: BOMS, item: BomItem, summary: 'Combined query over bills of material' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(BOMS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', list: BOMS, params: ['columns', 'format'], summary: 'The filtered bills of material as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(BOMS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.bom'), permission: EXPORT });
  }

  @Endpoint({ method: 'POST', can: CREATE, creates: 'boms', params: ['approve'], dryRun: true, returns: BomView, summary: 'Writes a bill of material; `approve=true` puts it in force at once' })
  async create(@Body() body: CreateBom, @Query('approve') approve?: string): Promise<BomView> {
    refuseForbidden(body, CreateBom);
    return this.views.view(await this.boms.create(body, approve === 'true'));
  }

  @Endpoint({ method: 'GET', path: ':id', can: VIEW, returns: BomView, summary: 'One bill of material' })
  get(@Param('id', IdPipe) id: number): Promise<BomView> {
    return this.views.one(id);
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE, ifMatch: true, params: ['approve'], dryRun: true, returns: BomView, summary: 'Changes a draft (JSON Merge Patch; lines as a whole)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateBom, @Query('approve') approve?: string): Promise<BomView> {
    refuseForbidden(body, UpdateBom);
    return this.views.view(await this.boms.update(id, body, approve === 'true'));
  }

  @Endpoint({ method: 'POST', path: ':id/approve', can: APPROVE, dryRun: true, returns: BomView, summary: 'It may be used from now on' })
  async approve(@Param('id', IdPipe) id: number): Promise<BomView> {
    return this.views.view(await this.boms.step(id, 'approve'));
  }

  @Endpoint({ method: 'POST', path: ':id/unapprove', can: APPROVE, dryRun: true, returns: BomView, summary: 'Takes the approval back: draft with the same number' })
  async unapprove(@Param('id', IdPipe) id: number): Promise<BomView> {
    return this.views.view(await this.boms.step(id, 'unapprove'));
  }

  @Endpoint({ method: 'POST', path: ':id/void', can: VOID, dryRun: true, returns: BomView, summary: 'Voids it for good' })
  async void(@Param('id', IdPipe) id: number, @Body() body: VoidDocument): Promise<BomView> {
    return this.views.view(await this.boms.step(id, 'void', body.reason));
  }

  @Endpoint({ method: 'POST', path: ':id/close', can: APPROVE, dryRun: true, returns: BomView, summary: 'It may be used no more' })
  async close(@Param('id', IdPipe) id: number): Promise<BomView> {
    return this.views.view(await this.boms.step(id, 'close'));
  }

  @Endpoint({ method: 'POST', path: ':id/reopen', can: APPROVE, dryRun: true, returns: BomView, summary: 'It may be used again' })
  async reopen(@Param('id', IdPipe) id: number): Promise<BomView> {
    return this.views.view(await this.boms.step(id, 'reopen'));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: DELETE, ifMatch: true, returns: 'none', summary: 'Deletes a draft that never had a number' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.boms.delete(id);
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: VIEW, returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this bill of material' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    return this.audits.of(ENTITY, (await this.store.get(id)).id, parseListQuery(query), BomView);
  }
}
