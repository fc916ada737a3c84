import { Body, Controller, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { VoidFinanceDocument } from '../head/finance-head.dto.js';
import { CreateInvoice, InvoiceListItem, InvoiceView, RegisterInvoice, UpdateInvoice } from './invoice.dto.js';
import { INVOICES } from './invoice.list.js';
import { InvoiceService } from './invoice.service.js';
import { APPROVE, CREATE, DELETE, ENTITY, InvoiceStore, UPDATE, VIEW, VOID } from './invoice.store.js';
import { InvoiceViews } from './invoice.view.js';

const EXPORT = 'finance.invoice.export';
type Raw = Record<string, unknown>;

@ApiTags('finance')
@Controller('invoices')
export class InvoiceController {
  constructor(
    @Inject(InvoiceService) private readonly invoices: InvoiceService, @Inject(InvoiceViews) private readonly views: InvoiceViews, @Inject(InvoiceStore) private readonly store: InvoiceStore, @Inject(ListRunner) private readonly lists: ListRunner,
    @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts, @Inject(AuditFacade) private readonly audits: AuditFacade,
  ) {}

  @Endpoint({ method: 'GET', can: VIEW, list: INVOICES, item: InvoiceListItem, summary: 'Invoices of the customers in scope' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(INVOICES, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: INVOICES, item: InvoiceListItem, summary: 'Combined query over invoices' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(INVOICES, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', list: INVOICES, params: ['columns', 'format'], summary: 'The filtered invoices as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(INVOICES, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.invoice'), permission: EXPORT });
  }

  @Endpoint({ method: 'POST', can: CREATE, creates: 'invoices', params: ['approve'], dryRun: true, returns: InvoiceView, summary: 'An invoice, or an application for one; `approve=true` issues it at once. With `redOfId` a red invoice' })
  async create(@Body() body: CreateInvoice, @Query('approve') approve?: string): Promise<InvoiceView> {
    return this.views.view(await this.invoices.create(body, approve === 'true'));
  }

  @Endpoint({ method: 'GET', path: ':id', can: VIEW, returns: InvoiceView, summary: 'One invoice' })
  get(@Param('id', IdPipe) id: number): Promise<InvoiceView> {
    return this.views.one(id);
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE, ifMatch: true, params: ['approve'], dryRun: true, returns: InvoiceView, summary: 'Changes a draft (JSON Merge Patch; allocations as a whole)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateInvoice, @Query('approve') approve?: string): Promise<InvoiceView> {
    return this.views.view(await this.invoices.update(id, body, approve === 'true'));
  }

  @Endpoint({ method: 'POST', path: ':id/approve', can: APPROVE, dryRun: true, returns: InvoiceView, summary: 'Issues the invoice. 409 finance.invoice_exceeds, finance.red_exceeds' })
  async approve(@Param('id', IdPipe) id: number): Promise<InvoiceView> {
    return this.views.view(await this.invoices.approve(id));
  }

  @Endpoint({ method: 'POST', path: ':id/unapprove', can: APPROVE, dryRun: true, returns: InvoiceView, summary: 'Takes the approval back: draft with the same number' })
  async unapprove(@Param('id', IdPipe) id: number): Promise<InvoiceView> {
    return this.views.view(await this.invoices.unapprove(id));
  }

  @Endpoint({ method: 'POST', path: ':id/void', can: VOID, dryRun: true, returns: InvoiceView, summary: 'Voids an issued invoice for good' })
  async void(@Param('id', IdPipe) id: number, @Body() body: VoidFinanceDocument): Promise<InvoiceView> {
    return this.views.view(await this.invoices.void(id, body.reason));
  }

  @Endpoint({ method: 'POST', path: ':id/register', can: UPDATE, returns: InvoiceView, summary: 'Notes the numbers on the paper and how it was sent, also after it was issued' })
  async register(@Param('id', IdPipe) id: number, @Body() body: RegisterInvoice): Promise<InvoiceView> {
    return this.views.view(await this.invoices.register(id, body));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: DELETE, ifMatch: true, returns: 'none', summary: 'Deletes a draft that never had a number' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.invoices.delete(id);
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: VIEW, returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this invoice' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    return this.audits.of(ENTITY, (await this.store.get(id)).id, parseListQuery(query), InvoiceView);
  }
}
