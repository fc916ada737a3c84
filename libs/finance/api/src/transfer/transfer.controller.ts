import { Body, Controller, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { VoidFinanceDocument } from '../head/finance-head.dto.js';
import { AccountTransferListItem, AccountTransferView, CreateAccountTransfer, UpdateAccountTransfer } from './transfer.dto.js';
import { ACCOUNT_TRANSFERS } from './transfer.list.js';
import { TransferService } from './transfer.service.js';

const may = (action: string): string => `finance.account_transfer.${action}`;
type Raw = Record<string, unknown>;

@ApiTags('finance')
@Controller('account-transfers')
export class TransferController {
  constructor(
    @Inject(TransferService) private readonly transfers: TransferService, @Inject(ListRunner) private readonly lists: ListRunner, @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts,
    @Inject(AuditFacade) private readonly audits: AuditFacade,
  ) {}

  @Endpoint({ method: 'GET', can: may('view'), list: ACCOUNT_TRANSFERS, item: AccountTransferListItem, summary: 'Transfers between fund accounts' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(ACCOUNT_TRANSFERS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: may('view'), query: true, idempotent: false, list: ACCOUNT_TRANSFERS, item: AccountTransferListItem, summary: 'Combined query over transfers' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(ACCOUNT_TRANSFERS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: may('export'), cookie: true, returns: 'binary', list: ACCOUNT_TRANSFERS, params: ['columns', 'format'], summary: 'The filtered transfers as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(ACCOUNT_TRANSFERS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.account_transfer'), permission: may('export') });
  }

  @Endpoint({ method: 'POST', can: may('create'), creates: 'account-transfers', params: ['approve'], dryRun: true, returns: AccountTransferView, summary: 'Money from one account to another, with the fee of the bank; `approve=true` books it at once' })
  async create(@Body() body: CreateAccountTransfer, @Query('approve') approve?: string): Promise<AccountTransferView> {
    return this.transfers.view(await this.transfers.papers.create(body, approve === 'true'));
  }

  @Endpoint({ method: 'GET', path: ':id', can: may('view'), returns: AccountTransferView, summary: 'One transfer' })
  async get(@Param('id', IdPipe) id: number): Promise<AccountTransferView> {
    return this.transfers.view(await this.transfers.papers.get(id));
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: may('update'), ifMatch: true, params: ['approve'], dryRun: true, returns: AccountTransferView, summary: 'Changes a draft (JSON Merge Patch; lines as a whole)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateAccountTransfer, @Query('approve') approve?: string): Promise<AccountTransferView> {
    return this.transfers.view(await this.transfers.papers.update(id, body, approve === 'true'));
  }

  @Endpoint({ method: 'POST', path: ':id/approve', can: may('approve'), dryRun: true, returns: AccountTransferView, summary: 'Both accounts and the fee are booked. 409 finance.insufficient_balance' })
  async approve(@Param('id', IdPipe) id: number): Promise<AccountTransferView> {
    return this.transfers.view(await this.transfers.papers.approve(id));
  }

  @Endpoint({ method: 'POST', path: ':id/unapprove', can: may('approve'), dryRun: true, returns: AccountTransferView, summary: 'Takes the approval back: exact reversal, draft with the same number' })
  async unapprove(@Param('id', IdPipe) id: number): Promise<AccountTransferView> {
    return this.transfers.view(await this.transfers.papers.unapprove(id));
  }

  @Endpoint({ method: 'POST', path: ':id/void', can: may('void'), dryRun: true, returns: AccountTransferView, summary: 'Voids an approved transfer for good: exact reversal' })
  async void(@Param('id', IdPipe) id: number, @Body() body: VoidFinanceDocument): Promise<AccountTransferView> {
    return this.transfers.view(await this.transfers.papers.void(id, body.reason));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: may('delete'), ifMatch: true, returns: 'none', summary: 'Deletes a draft that never had a number' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.transfers.papers.delete(id);
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: may('view'), returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this transfer' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    return this.audits.of('account_transfer', (await this.transfers.papers.get(id)).row.id, parseListQuery(query), AccountTransferView);
  }
}
