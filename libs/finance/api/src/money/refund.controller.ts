import { Body, Controller, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { VoidFinanceDocument } from '../head/finance-head.dto.js';
import { ofReceipt } from './money.bodies.js';
import { CreateRefund, RefundListItem, RefundView, UpdateRefund } from './money.dto.js';
import { REFUNDS } from './money.list.js';
import { REFUND } from './money.kinds.js';
import { MoneyService } from './money.service.js';
import { MoneyStore } from './money.store.js';
import { MoneyViews } from './money.view.js';

const may = (action: string): string => `finance.refund.${action}`;
type Raw = Record<string, unknown>;

@ApiTags('finance')
@Controller('refunds')
export class RefundController {
  constructor(
    @Inject(MoneyService) private readonly money: MoneyService, @Inject(MoneyViews) private readonly views: MoneyViews, @Inject(MoneyStore) private readonly store: MoneyStore, @Inject(ListRunner) private readonly lists: ListRunner,
    @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts, @Inject(AuditFacade) private readonly audits: AuditFacade,
  ) {}

  @Endpoint({ method: 'GET', can: may('view'), list: REFUNDS, item: RefundListItem, summary: 'Refunds to the customers in scope' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(REFUNDS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: may('view'), query: true, idempotent: false, list: REFUNDS, item: RefundListItem, summary: 'Combined query over refunds' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(REFUNDS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: may('export'), cookie: true, returns: 'binary', list: REFUNDS, params: ['columns', 'format'], summary: 'The filtered refunds as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(REFUNDS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.refund'), permission: may('export') });
  }

  @Endpoint({ method: 'POST', can: may('create'), creates: 'refunds', params: ['approve'], dryRun: true, returns: RefundView, summary: 'Money given back: for credits (negative allocations), the rest out of the advance; `approve=true` books it at once' })
  async create(@Body() body: CreateRefund, @Query('approve') approve?: string): Promise<RefundView> {
    return this.views.receipt(REFUND, await this.money.create(REFUND, ofReceipt(body), approve === 'true'));
  }

  @Endpoint({ method: 'GET', path: ':id', can: may('view'), returns: RefundView, summary: 'One refund' })
  async get(@Param('id', IdPipe) id: number): Promise<RefundView> {
    return this.views.receipt(REFUND, await this.views.whole(REFUND, id));
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: may('update'), ifMatch: true, params: ['approve'], dryRun: true, returns: RefundView, summary: 'Changes a draft (JSON Merge Patch; lines and allocations as a whole)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateRefund, @Query('approve') approve?: string): Promise<RefundView> {
    return this.views.receipt(REFUND, await this.money.update(REFUND, id, ofReceipt(body), approve === 'true'));
  }

  @Endpoint({ method: 'POST', path: ':id/approve', can: may('approve'), dryRun: true, returns: RefundView, summary: 'The money is out: accounts, credits and the advance are booked. 409 finance.insufficient_advance, finance.insufficient_balance' })
  async approve(@Param('id', IdPipe) id: number): Promise<RefundView> {
    return this.views.receipt(REFUND, await this.money.approve(REFUND, id));
  }

  @Endpoint({ method: 'POST', path: ':id/unapprove', can: may('approve'), dryRun: true, returns: RefundView, summary: 'Takes the approval back: exact reversal, draft with the same number' })
  async unapprove(@Param('id', IdPipe) id: number): Promise<RefundView> {
    return this.views.receipt(REFUND, await this.money.unapprove(REFUND, id));
  }

  @Endpoint({ method: 'POST', path: ':id/void', can: may('void'), dryRun: true, returns: RefundView, summary: 'Voids an approved refund for good: exact reversal' })
  async void(@Param('id', IdPipe) id: number, @Body() body: VoidFinanceDocument): Promise<RefundView> {
    return this.views.receipt(REFUND, await this.money.void(REFUND, id, body.reason));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: may('delete'), ifMatch: true, returns: 'none', summary: 'Deletes a draft that never had a number' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.money.delete(REFUND, id);
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: may('view'), returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this refund' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    return this.audits.of('refund', (await this.store.get(REFUND, id)).id, parseListQuery(query), RefundView);
  }
}
