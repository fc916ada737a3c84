import { Body, Controller, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { VoidFinanceDocument } from '../head/finance-head.dto.js';
import { IncomeExpenseView } from '../income-expense/income-expense.dto.js';
import { IncomeExpenseService } from '../income-expense/income-expense.service.js';
import { CreateExpenseClaim, ExpenseClaimListItem, ExpenseClaimView, PayClaim, UpdateExpenseClaim } from './expense-claim.dto.js';
import { EXPENSE_CLAIMS } from './expense-claim.list.js';
import { ExpenseClaimService } from './expense-claim.service.js';

const may = (action: string): string => `finance.expense_claim.${action}`;
type Raw = Record<string, unknown>;

@ApiTags('finance')
@Controller('expense-claims')
export class ExpenseClaimController {
  constructor(
    @Inject(ExpenseClaimService) private readonly claims: ExpenseClaimService, @Inject(ListRunner) private readonly lists: ListRunner, @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts,
    @Inject(AuditFacade) private readonly audits: AuditFacade, @Inject(IncomeExpenseService) private readonly expenses: IncomeExpenseService,
  ) {}

  @Endpoint({ method: 'GET', can: may('view'), list: EXPENSE_CLAIMS, item: ExpenseClaimListItem, summary: 'Expense claims in scope' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(EXPENSE_CLAIMS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: may('view'), query: true, idempotent: false, list: EXPENSE_CLAIMS, item: ExpenseClaimListItem, summary: 'Combined query over expense claims' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(EXPENSE_CLAIMS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: may('export'), cookie: true, returns: 'binary', list: EXPENSE_CLAIMS, params: ['columns', 'format'], summary: 'The filtered expense claims as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(EXPENSE_CLAIMS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.expense_claim'), permission: may('export') });
  }

  @Endpoint({ method: 'POST', can: may('create'), creates: 'expense-claims', params: ['approve'], dryRun: true, returns: ExpenseClaimView, summary: 'What somebody has laid out for the company, by category; `approve=true` books it at once' })
  async create(@Body() body: CreateExpenseClaim, @Query('approve') approve?: string): Promise<ExpenseClaimView> {
    return this.claims.view(await this.claims.create(body, approve === 'true'));
  }

  @Endpoint({ method: 'GET', path: ':id', can: may('view'), returns: ExpenseClaimView, summary: 'One claim' })
  async get(@Param('id', IdPipe) id: number): Promise<ExpenseClaimView> {
    return this.claims.view(await this.claims.papers.get(id));
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: may('update'), ifMatch: true, params: ['approve'], dryRun: true, returns: ExpenseClaimView, summary: 'Changes a draft (JSON Merge Patch; lines as a whole)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateExpenseClaim, @Query('approve') approve?: string): Promise<ExpenseClaimView> {
    return this.claims.view(await this.claims.papers.update(id, body, approve === 'true'));
  }

  @Endpoint({ method: 'POST', path: ':id/approve', can: may('approve'), dryRun: true, returns: ExpenseClaimView, summary: 'The claim may be paid' })
  async approve(@Param('id', IdPipe) id: number): Promise<ExpenseClaimView> {
    return this.claims.view(await this.claims.papers.approve(id));
  }

  @Endpoint({ method: 'POST', path: ':id/unapprove', can: may('approve'), dryRun: true, returns: ExpenseClaimView, summary: 'Takes the approval back: exact reversal, draft with the same number' })
  async unapprove(@Param('id', IdPipe) id: number): Promise<ExpenseClaimView> {
    return this.claims.view(await this.claims.papers.unapprove(id));
  }

  @Endpoint({ method: 'POST', path: ':id/void', can: may('void'), dryRun: true, returns: ExpenseClaimView, summary: 'Voids an approved claim for good: exact reversal' })
  async void(@Param('id', IdPipe) id: number, @Body() body: VoidFinanceDocument): Promise<ExpenseClaimView> {
    return this.claims.view(await this.claims.papers.void(id, body.reason));
  }

  @Endpoint({ method: 'POST', path: ':id/pay', can: 'finance.income_expense.create', params: ['approve'], returns: IncomeExpenseView, summary: 'Pays an approved claim by an expense of its lines; `approve=true` books it at once. 409 finance.claim_paid' })
  async pay(@Param('id', IdPipe) id: number, @Body() body: PayClaim, @Query('approve') approve?: string): Promise<IncomeExpenseView> {
    return this.expenses.view(await this.claims.pay(id, body, approve === 'true'));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: may('delete'), ifMatch: true, returns: 'none', summary: 'Deletes a draft that never had a number' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.claims.papers.delete(id);
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: may('view'), returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this claim' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    return this.audits.of('expense_claim', (await this.claims.papers.get(id)).row.id, parseListQuery(query), ExpenseClaimView);
  }
}
