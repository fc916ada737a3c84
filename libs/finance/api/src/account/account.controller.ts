import { Body, Controller, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { AccountLedgerItem, AccountListItem, AccountOption, AccountView, CreateAccount, UpdateAccount } from './account.dto.js';
import { ACCOUNTS, ACCOUNT_LEDGER } from './account.list.js';
import { AccountService, ENTITY, accountView } from './account.service.js';
import { AccountStore, CREATE, DELETE, UPDATE, VIEW } from './account.store.js';

const EXPORT = 'finance.account.export';
const PICKS = [VIEW, 'finance.receipt.create', 'finance.refund.create', 'finance.payment.create', 'finance.receipt.view', 'finance.payment.view', 'finance.account_transfer.view', 'finance.income_expense.view'] as const;
type Raw = Record<string, unknown>;

@ApiTags('finance')
@Controller()
export class AccountController {
  constructor(
    @Inject(AccountService) private readonly accounts: AccountService, @Inject(AccountStore) private readonly store: AccountStore, @Inject(ListRunner) private readonly lists: ListRunner,
    @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts, @Inject(AuditFacade) private readonly audits: AuditFacade,
  ) {}

  @Endpoint({ method: 'GET', path: 'accounts', can: VIEW, list: ACCOUNTS, item: AccountListItem, summary: 'Fund accounts with their balances' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(ACCOUNTS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'accounts/search', can: VIEW, query: true, idempotent: false, list: ACCOUNTS, item: AccountListItem, summary: 'Combined query over fund accounts' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(ACCOUNTS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'accounts/options', can: PICKS, returns: [AccountOption], summary: 'Names of fund accounts for pickers, the default first; no balances' })
  async options(): Promise<AccountOption[]> {
    return (await this.store.all()).map(({ id, name, type, isDefault, enabled }) => ({ id, name, type, isDefault, enabled }));
  }

  @Endpoint({ method: 'POST', path: 'accounts', can: CREATE, creates: 'accounts', returns: AccountView, summary: 'Creates a fund account' })
  async create(@Body() body: CreateAccount): Promise<AccountView> {
    return accountView(await this.accounts.create(body));
  }

  @Endpoint({ method: 'GET', path: 'accounts/:id', can: VIEW, returns: AccountView, summary: 'One fund account' })
  async get(@Param('id', IdPipe) id: number): Promise<AccountView> {
    return accountView(await this.store.get(id));
  }

  @Endpoint({ method: 'PATCH', path: 'accounts/:id', can: UPDATE, ifMatch: true, returns: AccountView, summary: 'Changes what was sent; the opening balance stays once money has moved (409 finance.account_used)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateAccount): Promise<AccountView> {
    return accountView(await this.accounts.update(id, body));
  }

  @Endpoint({ method: 'DELETE', path: 'accounts/:id', can: DELETE, ifMatch: true, returns: 'none', summary: 'Deletes an account no money ever moved on; 409 finance.account_used otherwise' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.accounts.delete(id);
  }

  @Endpoint({ method: 'GET', path: 'accounts/:id/audit', can: VIEW, returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this account' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    return this.audits.of(ENTITY, (await this.store.get(id)).id, parseListQuery(query));
  }

  @Endpoint({ method: 'GET', path: 'account-ledger', can: VIEW, list: ACCOUNT_LEDGER, item: AccountLedgerItem, summary: 'Movements of money on the accounts, the newest first' })
  ledger(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(ACCOUNT_LEDGER, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'account-ledger/search', can: VIEW, query: true, idempotent: false, list: ACCOUNT_LEDGER, item: AccountLedgerItem, summary: 'Combined query over movements of money' })
  searchLedger(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(ACCOUNT_LEDGER, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'account-ledger/export', can: EXPORT, cookie: true, returns: 'binary', list: ACCOUNT_LEDGER, params: ['columns', 'format'], summary: 'The filtered movements as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(ACCOUNT_LEDGER, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.account_ledger'), permission: EXPORT });
  }
}
