import { Body, Controller, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { VoidFinanceDocument } from '../head/finance-head.dto.js';
import { ofOffset } from './money.bodies.js';
import { CreateOffset, OffsetListItem, OffsetView, UpdateOffset } from './money.dto.js';
import type { Offset } from './money.entity.js';
import { OFFSETS } from './money.list.js';
import { OFFSET } from './money.kinds.js';
import { MoneyService } from './money.service.js';
import { MoneyStore } from './money.store.js';
import { MoneyViews } from './money.view.js';

const may = (action: string): string => `finance.offset.${action}`;
type Raw = Record<string, unknown>;

@ApiTags('finance')
@Controller('offsets')
export class OffsetController {
  constructor(
    @Inject(MoneyService) private readonly money: MoneyService, @Inject(MoneyViews) private readonly views: MoneyViews, @Inject(MoneyStore) private readonly store: MoneyStore, @Inject(ListRunner) private readonly lists: ListRunner,
    @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts, @Inject(AuditFacade) private readonly audits: AuditFacade,
  ) {}

  @Endpoint({ method: 'GET', can: may('view'), list: OFFSETS, item: OffsetListItem, summary: 'Offsets of all five kinds' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(OFFSETS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: may('view'), query: true, idempotent: false, list: OFFSETS, item: OffsetListItem, summary: 'Combined query over offsets' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(OFFSETS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: may('export'), cookie: true, returns: 'binary', list: OFFSETS, params: ['columns', 'format'], summary: 'The filtered offsets as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(OFFSETS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.offset'), permission: may('export') });
  }

  @Endpoint({ method: 'POST', can: may('create'), creates: 'offsets', params: ['approve'], dryRun: true, returns: OffsetView, summary: 'Settles open items without money: with an advance, with what the same firm owes the other way, or by handing them to another party (`kind`); `autoAllocate`: oldest due first up to `total`, or as much as there is. `approve=true` books it at once; 409 finance.offset_unbalanced, finance.different_firm (overridable)' })
  async create(@Body() body: CreateOffset, @Query('approve') approve?: string): Promise<OffsetView> {
    return this.views.offset(await this.money.create(OFFSET, ofOffset(body), approve === 'true'));
  }

  @Endpoint({ method: 'GET', path: ':id', can: may('view'), returns: OffsetView, summary: 'One offset' })
  async get(@Param('id', IdPipe) id: number): Promise<OffsetView> {
    return this.views.offset(await this.views.whole(OFFSET, id));
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: may('update'), ifMatch: true, params: ['approve'], dryRun: true, returns: OffsetView, summary: 'Changes a draft (JSON Merge Patch; lines and allocations as a whole)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateOffset, @Query('approve') approve?: string): Promise<OffsetView> {
    return this.views.offset(await this.money.update(OFFSET, id, ofOffset(body, ((await this.store.get(OFFSET, id)) as Offset).kind), approve === 'true'));
  }

  @Endpoint({ method: 'POST', path: ':id/approve', can: may('approve'), dryRun: true, returns: OffsetView, summary: 'Books it on both sides. 409 finance.insufficient_advance, finance.over_allocated, finance.offset_unbalanced' })
  async approve(@Param('id', IdPipe) id: number): Promise<OffsetView> {
    return this.views.offset(await this.money.approve(OFFSET, id));
  }

  @Endpoint({ method: 'POST', path: ':id/unapprove', can: may('approve'), dryRun: true, returns: OffsetView, summary: 'Takes the approval back: exact reversal, draft with the same number' })
  async unapprove(@Param('id', IdPipe) id: number): Promise<OffsetView> {
    return this.views.offset(await this.money.unapprove(OFFSET, id));
  }

  @Endpoint({ method: 'POST', path: ':id/void', can: may('void'), dryRun: true, returns: OffsetView, summary: 'Voids an approved offset for good: exact reversal' })
  async void(@Param('id', IdPipe) id: number, @Body() body: VoidFinanceDocument): Promise<OffsetView> {
    return this.views.offset(await this.money.void(OFFSET, id, body.reason));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: may('delete'), ifMatch: true, returns: 'none', summary: 'Deletes a draft that never had a number' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.money.delete(OFFSET, id);
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: may('view'), returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this offset' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    return this.audits.of('offset', (await this.store.get(OFFSET, id)).id, parseListQuery(query), OffsetView);
  }
}
