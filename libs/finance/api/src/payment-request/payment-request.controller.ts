import { Body, Controller, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { VoidFinanceDocument } from '../head/finance-head.dto.js';
import { PaymentView } from '../money/money.dto.js';
import { MoneyViews } from '../money/money.view.js';
import { CreatePaymentRequest, PayRequest, PaymentRequestListItem, PaymentRequestView, UpdatePaymentRequest } from './payment-request.dto.js';
import { PAYMENT_REQUESTS } from './payment-request.list.js';
import { PaymentRequestPaying } from './payment-request.paying.js';
import { PaymentRequestService } from './payment-request.service.js';

const may = (action: string): string => `finance.payment_request.${action}`;
type Raw = Record<string, unknown>;

@ApiTags('finance')
@Controller('payment-requests')
export class PaymentRequestController {
  constructor(
    @Inject(PaymentRequestService) private readonly requests: PaymentRequestService, @Inject(ListRunner) private readonly lists: ListRunner, @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts,
    @Inject(AuditFacade) private readonly audits: AuditFacade, @Inject(PaymentRequestPaying) private readonly paying: PaymentRequestPaying, @Inject(MoneyViews) private readonly views: MoneyViews,
  ) {}

  @Endpoint({ method: 'GET', can: may('view'), list: PAYMENT_REQUESTS, item: PaymentRequestListItem, summary: 'Requests for payment in scope' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(PAYMENT_REQUESTS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: may('view'), query: true, idempotent: false, list: PAYMENT_REQUESTS, item: PaymentRequestListItem, summary: 'Combined query over requests for payment' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(PAYMENT_REQUESTS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: may('export'), cookie: true, returns: 'binary', list: PAYMENT_REQUESTS, params: ['columns', 'format'], summary: 'The filtered requests for payment as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(PAYMENT_REQUESTS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.payment_request'), permission: may('export') });
  }

  @Endpoint({ method: 'POST', can: may('create'), creates: 'payment-requests', params: ['approve'], dryRun: true, returns: PaymentRequestView, summary: 'Asks to pay a supplier: payables, or without lines a sum in advance; `approve=true` books it at once' })
  async create(@Body() body: CreatePaymentRequest, @Query('approve') approve?: string): Promise<PaymentRequestView> {
    return this.requests.view(await this.requests.create(body, approve === 'true'));
  }

  @Endpoint({ method: 'GET', path: ':id', can: may('view'), returns: PaymentRequestView, summary: 'One request for payment' })
  async get(@Param('id', IdPipe) id: number): Promise<PaymentRequestView> {
    return this.requests.view(await this.requests.papers.get(id));
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: may('update'), ifMatch: true, params: ['approve'], dryRun: true, returns: PaymentRequestView, summary: 'Changes a draft (JSON Merge Patch; lines as a whole)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdatePaymentRequest, @Query('approve') approve?: string): Promise<PaymentRequestView> {
    return this.requests.view(await this.requests.papers.update(id, body, approve === 'true'));
  }

  @Endpoint({ method: 'POST', path: ':id/approve', can: may('approve'), dryRun: true, returns: PaymentRequestView, summary: 'The request may be paid. 409 finance.over_allocated' })
  async approve(@Param('id', IdPipe) id: number): Promise<PaymentRequestView> {
    return this.requests.view(await this.requests.papers.approve(id));
  }

  @Endpoint({ method: 'POST', path: ':id/unapprove', can: may('approve'), dryRun: true, returns: PaymentRequestView, summary: 'Takes the approval back: exact reversal, draft with the same number' })
  async unapprove(@Param('id', IdPipe) id: number): Promise<PaymentRequestView> {
    return this.requests.view(await this.requests.papers.unapprove(id));
  }

  @Endpoint({ method: 'POST', path: ':id/void', can: may('void'), dryRun: true, returns: PaymentRequestView, summary: 'Voids an approved request for payment for good: exact reversal' })
  async void(@Param('id', IdPipe) id: number, @Body() body: VoidFinanceDocument): Promise<PaymentRequestView> {
    return this.requests.view(await this.requests.papers.void(id, body.reason));
  }

  @Endpoint({ method: 'POST', path: ':id/pay', can: 'finance.payment.create', returns: PaymentView, summary: 'Makes the payment of an approved request as a draft; it counts on the request once it is approved. 409 finance.request_exceeded' })
  async pay(@Param('id', IdPipe) id: number, @Body() body: PayRequest): Promise<PaymentView> {
    return this.views.payment(await this.paying.pay(id, body));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: may('delete'), ifMatch: true, returns: 'none', summary: 'Deletes a draft that never had a number' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.requests.papers.delete(id);
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: may('view'), returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this request for payment' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    return this.audits.of('payment_request', (await this.requests.papers.get(id)).row.id, parseListQuery(query), PaymentRequestView);
  }
}
