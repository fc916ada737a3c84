import { Body, Controller, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { VoidFinanceDocument } from '../head/finance-head.dto.js';
import { ofPayment } from './money.bodies.js';
import { CreatePayment, PaymentListItem, PaymentView, UpdatePayment } from './money.dto.js';
import { PAYMENTS } from './money.list.js';
import { PAYMENT } from './money.kinds.js';
import { MoneyService } from './money.service.js';
import { MoneyStore } from './money.store.js';
import { MoneyViews } from './money.view.js';

const may = (action: string): string => `finance.payment.${action}`;
type Raw = Record<string, unknown>;

@ApiTags('finance')
@Controller('payments')
export class PaymentController {
  constructor(
    @Inject(MoneyService) private readonly money: MoneyService, @Inject(MoneyViews) private readonly views: MoneyViews, @Inject(MoneyStore) private readonly store: MoneyStore, @Inject(ListRunner) private readonly lists: ListRunner,
    @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts, @Inject(AuditFacade) private readonly audits: AuditFacade,
  ) {}

  @Endpoint({ method: 'GET', can: may('view'), list: PAYMENTS, item: PaymentListItem, summary: 'Payments to suppliers' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(PAYMENTS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: may('view'), query: true, idempotent: false, list: PAYMENTS, item: PaymentListItem, summary: 'Combined query over payments' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(PAYMENTS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: may('export'), cookie: true, returns: 'binary', list: PAYMENTS, params: ['columns', 'format'], summary: 'The filtered payments as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(PAYMENTS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.payment'), permission: may('export') });
  }

  @Endpoint({ method: 'POST', can: may('create'), creates: 'payments', params: ['approve'], dryRun: true, returns: PaymentView, summary: 'Money paid to a supplier, from several accounts, for several payables; `approve=true` books it at once. What is not allocated is paid in advance' })
  async create(@Body() body: CreatePayment, @Query('approve') approve?: string): Promise<PaymentView> {
    return this.views.payment(await this.money.create(PAYMENT, ofPayment(body), approve === 'true'));
  }

  @Endpoint({ method: 'GET', path: ':id', can: may('view'), returns: PaymentView, summary: 'One payment' })
  async get(@Param('id', IdPipe) id: number): Promise<PaymentView> {
    return this.views.payment(await this.views.whole(PAYMENT, id));
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: may('update'), ifMatch: true, params: ['approve'], dryRun: true, returns: PaymentView, summary: 'Changes a draft (JSON Merge Patch; lines and allocations as a whole)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdatePayment, @Query('approve') approve?: string): Promise<PaymentView> {
    return this.views.payment(await this.money.update(PAYMENT, id, ofPayment(body), approve === 'true'));
  }

  @Endpoint({ method: 'POST', path: ':id/approve', can: may('approve'), dryRun: true, returns: PaymentView, summary: 'The money is out: accounts, payables and the advance are booked. 409 finance.over_allocated, finance.insufficient_balance' })
  async approve(@Param('id', IdPipe) id: number): Promise<PaymentView> {
    return this.views.payment(await this.money.approve(PAYMENT, id));
  }

  @Endpoint({ method: 'POST', path: ':id/unapprove', can: may('approve'), dryRun: true, returns: PaymentView, summary: 'Takes the approval back: exact reversal, draft with the same number' })
  async unapprove(@Param('id', IdPipe) id: number): Promise<PaymentView> {
    return this.views.payment(await this.money.unapprove(PAYMENT, id));
  }

  @Endpoint({ method: 'POST', path: ':id/void', can: may('void'), dryRun: true, returns: PaymentView, summary: 'Voids an approved payment for good: exact reversal' })
  async void(@Param('id', IdPipe) id: number, @Body() body: VoidFinanceDocument): Promise<PaymentView> {
    return this.views.payment(await this.money.void(PAYMENT, id, body.reason));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: may('delete'), ifMatch: true, returns: 'none', summary: 'Deletes a draft that never had a number' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.money.delete(PAYMENT, id);
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: may('view'), returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this payment' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    return this.audits.of('payment', (await this.store.get(PAYMENT, id)).id, parseListQuery(query), PaymentView);
  }
}
