import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody, refuseForbidden } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { VoidDocument } from '../document/document.dto.js';
import { CreateTransfer, TransferItem, TransferView, UpdateTransfer } from './transfer.dto.js';
import { ENTITY } from './transfer.entity.js';
import { TRANSFERS } from './transfer.list.js';
import { TransferService } from './transfer.service.js';
import { RIGHTS, TransferStore } from './transfer.store.js';
import { TransferViews } from './transfer.view.js';

const { APPROVE, CREATE, DELETE, EXPORT, UPDATE, VIEW, VOID } = RIGHTS;
type Raw = Record<string, unknown>;

@ApiTags('warehouse')
@Controller('transfers')
export class TransferController {
  constructor(
    @Inject(TransferService) private readonly documents: TransferService, @Inject(TransferViews) private readonly views: TransferViews, @Inject(ListRunner) private readonly lists: ListRunner,
    @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts, @Inject(AuditFacade) private readonly audits: AuditFacade, @Inject(TransferStore) private readonly store: TransferStore,
  ) {}

  @Endpoint({ method: 'GET', can: VIEW, list: TRANSFERS, item: TransferItem, summary: 'Transfers in scope; keepers those from or to their warehouses' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(TRANSFERS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: TRANSFERS, item: TransferItem, summary: 'Combined query over transfers' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(TRANSFERS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', list: TRANSFERS, params: ['columns', 'format'], summary: 'The filtered transfers as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(TRANSFERS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.transfer'), permission: EXPORT });
  }

  @Endpoint({ method: 'POST', can: CREATE, creates: 'transfers', params: ['approve'], dryRun: true, returns: TransferView, summary: 'Moves goods from one warehouse to another, with their cost; `approve=true` sends them at once. 409 warehouse.insufficient_stock' })
  async create(@Body() body: CreateTransfer, @Query('approve') approve?: string): Promise<TransferView> {
    refuseForbidden(body, CreateTransfer);
    return this.views.view(await this.documents.create(body, approve === 'true'));
  }

  @Endpoint({ method: 'GET', path: ':id', can: VIEW, returns: TransferView, summary: 'One transfer with what was received of it' })
  get(@Param('id', IdPipe) id: number): Promise<TransferView> {
    return this.views.one(id);
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE, ifMatch: true, params: ['approve'], dryRun: true, returns: TransferView, summary: 'Changes a draft (JSON Merge Patch; lines as a whole)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateTransfer, @Query('approve') approve?: string): Promise<TransferView> {
    refuseForbidden(body, UpdateTransfer);
    return this.views.view(await this.documents.update(id, body, approve === 'true'));
  }

  @Endpoint({ method: 'POST', path: ':id/approve', can: APPROVE, dryRun: true, returns: TransferView, summary: 'The goods leave: in one step they are there, in two they are in transit' })
  async approve(@Param('id', IdPipe) id: number): Promise<TransferView> {
    return this.views.view(await this.documents.approve(id));
  }

  @Endpoint({ method: 'POST', path: ':id/unapprove', can: APPROVE, dryRun: true, returns: TransferView, summary: 'Takes the approval back: exact reversal, draft with the same number' })
  async unapprove(@Param('id', IdPipe) id: number): Promise<TransferView> {
    return this.views.view(await this.documents.unapprove(id));
  }

  @Endpoint({ method: 'POST', path: ':id/void', can: VOID, dryRun: true, returns: TransferView, summary: 'Voids an approved transfer for good: exact reversal' })
  async void(@Param('id', IdPipe) id: number, @Body() body: VoidDocument): Promise<TransferView> {
    return this.views.view(await this.documents.void(id, body.reason));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: DELETE, ifMatch: true, returns: 'none', summary: 'Deletes a draft that never had a number' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.documents.delete(id);
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: VIEW, returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this transfer' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    return this.audits.of(ENTITY, (await this.store.get(id)).id, parseListQuery(query), TransferView);
  }
}
