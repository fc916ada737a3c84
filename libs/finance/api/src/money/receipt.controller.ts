import { Body, Controller, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { VoidFinanceDocument } from '../head/finance-head.dto.js';
import { ofReceipt } from './money.bodies.js';
import { CreateReceipt, ReceiptListItem, ReceiptView, UpdateReceipt } from './money.dto.js';
import { RECEIPTS } from './money.list.js';
import { RECEIPT } from './money.kinds.js';
import { MoneyService } from './money.service.js';
import { MoneyStore } from './money.store.js';
import { MoneyViews } from './money.view.js';

const may = (action: string): string => `finance.receipt.${action}`;
type Raw = Record<string, unknown>;

@ApiTags('finance')
@Controller('receipts')
export class ReceiptController {
  constructor(
    @Inject(MoneyService) private readonly money: MoneyService, @Inject(MoneyViews) private readonly views: MoneyViews, @Inject(MoneyStore) private readonly store: MoneyStore, @Inject(ListRunner) private readonly lists: ListRunner,
    @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts, @Inject(AuditFacade) private readonly audits: AuditFacade,
  ) {}

  @Endpoint({ method: 'GET', can: may('view'), list: RECEIPTS, item: ReceiptListItem, summary: 'Receipts of the customers in scope' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(RECEIPTS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: may('view'), query: true, idempotent: false, list: RECEIPTS, item: ReceiptListItem, summary: 'Combined query over receipts' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(RECEIPTS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: may('export'), cookie: true, returns: 'binary', list: RECEIPTS, params: ['columns', 'format'], summary: 'The filtered receipts as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(RECEIPTS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.receipt'), permission: may('export') });
  }

  @Endpoint({ method: 'POST', can: may('create'), creates: 'receipts', params: ['approve'], dryRun: true, returns: ReceiptView, summary: 'Money received, on several accounts, for several receivables; `approve=true` books it at once. What is not allocated becomes advance' })
  async create(@Body() body: CreateReceipt, @Query('approve') approve?: string): Promise<ReceiptView> {
    return this.views.receipt(RECEIPT, await this.money.create(RECEIPT, ofReceipt(body), approve === 'true'));
  }

  @Endpoint({ method: 'GET', path: ':id', can: may('view'), returns: ReceiptView, summary: 'One receipt' })
  async get(@Param('id', IdPipe) id: number): Promise<ReceiptView> {
    return this.views.receipt(RECEIPT, await this.views.whole(RECEIPT, id));
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: may('update'), ifMatch: true, params: ['approve'], dryRun: true, returns: ReceiptView, summary: 'Changes a draft (JSON Merge Patch; lines and allocations as a whole)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateReceipt, @Query('approve') approve?: string): Promise<ReceiptView> {
    return this.views.receipt(RECEIPT, await this.money.update(RECEIPT, id, ofReceipt(body), approve === 'true'));
  }

  @Endpoint({ method: 'POST', path: ':id/approve', can: may('approve'), dryRun: true, returns: ReceiptView, summary: 'The money is in: accounts, receivables and the advance are booked. 409 finance.over_allocated, finance.exceeds_money' })
  async approve(@Param('id', IdPipe) id: number): Promise<ReceiptView> {
    return this.views.receipt(RECEIPT, await this.money.approve(RECEIPT, id));
  }

  @Endpoint({ method: 'POST', path: ':id/unapprove', can: may('approve'), dryRun: true, returns: ReceiptView, summary: 'Takes the approval back: exact reversal, draft with the same number' })
  async unapprove(@Param('id', IdPipe) id: number): Promise<ReceiptView> {
    return this.views.receipt(RECEIPT, await this.money.unapprove(RECEIPT, id));
  }

  @Endpoint({ method: 'POST', path: ':id/void', can: may('void'), dryRun: true, returns: ReceiptView, summary: 'Voids an approved receipt for good: exact reversal' })
  async void(@Param('id', IdPipe) id: number, @Body() body: VoidFinanceDocument): Promise<ReceiptView> {
    return this.views.receipt(RECEIPT, await this.money.void(RECEIPT, id, body.reason));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: may('delete'), ifMatch: true, returns: 'none', summary: 'Deletes a draft that never had a number' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.money.delete(RECEIPT, id);
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: may('view'), returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this receipt' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    return this.audits.of('receipt', (await this.store.get(RECEIPT, id)).id, parseListQuery(query), ReceiptView);
  }
}
