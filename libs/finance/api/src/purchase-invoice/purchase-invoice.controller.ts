import { Body, Controller, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { VoidFinanceDocument } from '../head/finance-head.dto.js';
import { CreatePurchaseInvoice, PurchaseInvoiceListItem, PurchaseInvoiceView, UpdatePurchaseInvoice } from './purchase-invoice.dto.js';
import { PURCHASE_INVOICES } from './purchase-invoice.list.js';
import { PurchaseInvoiceService } from './purchase-invoice.service.js';

const may = (action: string): string => `finance.purchase_invoice.${action}`;
type Raw = Record<string, unknown>;

@ApiTags('finance')
@Controller('purchase-invoices')
export class PurchaseInvoiceController {
  constructor(
    @Inject(PurchaseInvoiceService) private readonly invoices: PurchaseInvoiceService, @Inject(ListRunner) private readonly lists: ListRunner, @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts,
    @Inject(AuditFacade) private readonly audits: AuditFacade,
  ) {}

  @Endpoint({ method: 'GET', can: may('view'), list: PURCHASE_INVOICES, item: PurchaseInvoiceListItem, summary: 'Invoices of suppliers in scope' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(PURCHASE_INVOICES, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: may('view'), query: true, idempotent: false, list: PURCHASE_INVOICES, item: PurchaseInvoiceListItem, summary: 'Combined query over purchase invoices' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(PURCHASE_INVOICES, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: may('export'), cookie: true, returns: 'binary', list: PURCHASE_INVOICES, params: ['columns', 'format'], summary: 'The filtered purchase invoices as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(PURCHASE_INVOICES, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.purchase_invoice'), permission: may('export') });
  }

  @Endpoint({ method: 'POST', can: may('create'), creates: 'purchase-invoices', params: ['approve'], dryRun: true, returns: PurchaseInvoiceView, summary: 'Registers an invoice of a supplier against stock-ins; with `redOfId` a red one; `approve=true` books it at once' })
  async create(@Body() body: CreatePurchaseInvoice, @Query('approve') approve?: string): Promise<PurchaseInvoiceView> {
    return this.invoices.view(await this.invoices.papers.create(body, approve === 'true'));
  }

  @Endpoint({ method: 'GET', path: ':id', can: may('view'), returns: PurchaseInvoiceView, summary: 'One purchase invoice' })
  async get(@Param('id', IdPipe) id: number): Promise<PurchaseInvoiceView> {
    return this.invoices.view(await this.invoices.papers.get(id));
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: may('update'), ifMatch: true, params: ['approve'], dryRun: true, returns: PurchaseInvoiceView, summary: 'Changes a draft (JSON Merge Patch; lines as a whole)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdatePurchaseInvoice, @Query('approve') approve?: string): Promise<PurchaseInvoiceView> {
    return this.invoices.view(await this.invoices.papers.update(id, body, approve === 'true'));
  }

  @Endpoint({ method: 'POST', path: ':id/approve', can: may('approve'), dryRun: true, returns: PurchaseInvoiceView, summary: 'It counts on its stock-ins. 409 finance.stock_in_exceeds, finance.red_exceeds, finance.invoice_registered' })
  async approve(@Param('id', IdPipe) id: number): Promise<PurchaseInvoiceView> {
    return this.invoices.view(await this.invoices.papers.approve(id));
  }

  @Endpoint({ method: 'POST', path: ':id/unapprove', can: may('approve'), dryRun: true, returns: PurchaseInvoiceView, summary: 'Takes the approval back: exact reversal, draft with the same number' })
  async unapprove(@Param('id', IdPipe) id: number): Promise<PurchaseInvoiceView> {
    return this.invoices.view(await this.invoices.papers.unapprove(id));
  }

  @Endpoint({ method: 'POST', path: ':id/void', can: may('void'), dryRun: true, returns: PurchaseInvoiceView, summary: 'Voids an approved purchase invoice for good: exact reversal' })
  async void(@Param('id', IdPipe) id: number, @Body() body: VoidFinanceDocument): Promise<PurchaseInvoiceView> {
    return this.invoices.view(await this.invoices.papers.void(id, body.reason));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: may('delete'), ifMatch: true, returns: 'none', summary: 'Deletes a draft that never had a number' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.invoices.papers.delete(id);
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: may('view'), returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this purchase invoice' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    return this.audits.of('purchase_invoice', (await this.invoices.papers.get(id)).row.id, parseListQuery(query), PurchaseInvoiceView);
  }
}
