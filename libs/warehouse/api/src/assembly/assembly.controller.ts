import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody, refuseForbidden } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { VoidDocument } from '../document/document.dto.js';
import { CreateAssembly, AssemblyItem, AssemblyView, UpdateAssembly } from './assembly.dto.js';
import { ENTITY } from './assembly.entity.js';
import { ASSEMBLIES } from './assembly.list.js';
import { AssemblyService } from './assembly.service.js';
import { APPROVE, CREATE, DELETE, AssemblyStore, UPDATE, VIEW, VOID } from './assembly.store.js';
import { AssemblyViews } from './assembly.view.js';

const EXPORT = 'warehouse.assembly.export';
type Raw = Record<string, unknown>;

@ApiTags('warehouse')
@Controller('assemblies')
export class AssemblyController {
  constructor(
    @Inject(AssemblyService) private readonly assemblies: AssemblyService, @Inject(AssemblyViews) private readonly views: AssemblyViews, @Inject(ListRunner) private readonly lists: ListRunner,
    @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts, @Inject(AuditFacade) private readonly audits: AuditFacade, @Inject(AssemblyStore) private readonly store: AssemblyStore,
  ) {}

  @Endpoint({ method: 'GET', can: VIEW, list: ASSEMBLIES, item: AssemblyItem, summary: 'Assemblies and disassemblies in scope; keepers those of their warehouses' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(ASSEMBLIES, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: ASSEMBLIES, item: AssemblyItem, summary: 'Combined query over assemblies and disassemblies' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(ASSEMBLIES, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', list: ASSEMBLIES, params: ['columns', 'format'], summary: 'The filtered assemblies and disassemblies as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(ASSEMBLIES, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.assembly'), permission: EXPORT });
  }

  @Endpoint({ method: 'POST', can: CREATE, creates: 'assemblies', params: ['approve'], dryRun: true, returns: AssemblyView, summary: 'Puts goods together or takes them apart: the components of the bill of material unless lines are given; `approve=true` books it at once' })
  async create(@Body() body: CreateAssembly, @Query('approve') approve?: string): Promise<AssemblyView> {
    refuseForbidden(body, CreateAssembly);
    return this.views.view(await this.assemblies.create(body, approve === 'true'));
  }

  @Endpoint({ method: 'GET', path: ':id', can: VIEW, returns: AssemblyView, summary: 'One assembly' })
  get(@Param('id', IdPipe) id: number): Promise<AssemblyView> {
    return this.views.one(id);
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE, ifMatch: true, params: ['approve'], dryRun: true, returns: AssemblyView, summary: 'Changes a draft (JSON Merge Patch; lines as a whole)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateAssembly, @Query('approve') approve?: string): Promise<AssemblyView> {
    refuseForbidden(body, UpdateAssembly);
    return this.views.view(await this.assemblies.update(id, body, approve === 'true'));
  }

  @Endpoint({ method: 'POST', path: ':id/approve', can: APPROVE, dryRun: true, returns: AssemblyView, summary: 'Components leave and the product comes in at what they cost with the fee; taken apart, the cost of the product is divided among them' })
  async approve(@Param('id', IdPipe) id: number): Promise<AssemblyView> {
    return this.views.view(await this.assemblies.approve(id));
  }

  @Endpoint({ method: 'POST', path: ':id/unapprove', can: APPROVE, dryRun: true, returns: AssemblyView, summary: 'Takes the approval back: exact reversal, draft with the same number' })
  async unapprove(@Param('id', IdPipe) id: number): Promise<AssemblyView> {
    return this.views.view(await this.assemblies.unapprove(id));
  }

  @Endpoint({ method: 'POST', path: ':id/void', can: VOID, dryRun: true, returns: AssemblyView, summary: 'Voids it for good: exact reversal' })
  async void(@Param('id', IdPipe) id: number, @Body() body: VoidDocument): Promise<AssemblyView> {
    return this.views.view(await this.assemblies.void(id, body.reason));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: DELETE, ifMatch: true, returns: 'none', summary: 'Deletes a draft that never had a number' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.assemblies.delete(id);
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: VIEW, returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this assembly' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    return this.audits.of(ENTITY, (await this.store.get(id)).id, parseListQuery(query), AssemblyView);
  }
}
