import { Body, Controller, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { VoidFinanceDocument } from '../head/finance-head.dto.js';
import { CreateIncomeExpense, IncomeExpenseListItem, IncomeExpenseView, UpdateIncomeExpense } from './income-expense.dto.js';
import { INCOME_EXPENSES } from './income-expense.list.js';
import { IncomeExpenseService } from './income-expense.service.js';

const may = (action: string): string => `finance.income_expense.${action}`;
type Raw = Record<string, unknown>;

@ApiTags('finance')
@Controller('income-expenses')
export class IncomeExpenseController {
  constructor(
    @Inject(IncomeExpenseService) private readonly service: IncomeExpenseService, @Inject(ListRunner) private readonly lists: ListRunner, @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts,
    @Inject(AuditFacade) private readonly audits: AuditFacade,
  ) {}

  @Endpoint({ method: 'GET', can: may('view'), list: INCOME_EXPENSES, item: IncomeExpenseListItem, summary: 'Other income and expense' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(INCOME_EXPENSES, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: may('view'), query: true, idempotent: false, list: INCOME_EXPENSES, item: IncomeExpenseListItem, summary: 'Combined query over income and expenses' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(INCOME_EXPENSES, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: may('export'), cookie: true, returns: 'binary', list: INCOME_EXPENSES, params: ['columns', 'format'], summary: 'The filtered income and expenses as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(INCOME_EXPENSES, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.income_expense'), permission: may('export') });
  }

  @Endpoint({ method: 'POST', can: may('create'), creates: 'income-expenses', params: ['approve'], dryRun: true, returns: IncomeExpenseView, summary: 'Money that came in or went out beside trade, by category; `approve=true` books it at once' })
  async create(@Body() body: CreateIncomeExpense, @Query('approve') approve?: string): Promise<IncomeExpenseView> {
    return this.service.view(await this.service.papers.create(body, approve === 'true'));
  }

  @Endpoint({ method: 'GET', path: ':id', can: may('view'), returns: IncomeExpenseView, summary: 'One income or expense' })
  async get(@Param('id', IdPipe) id: number): Promise<IncomeExpenseView> {
    return this.service.view(await this.service.papers.get(id));
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: may('update'), ifMatch: true, params: ['approve'], dryRun: true, returns: IncomeExpenseView, summary: 'Changes a draft (JSON Merge Patch; lines as a whole)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateIncomeExpense, @Query('approve') approve?: string): Promise<IncomeExpenseView> {
    return this.service.view(await this.service.papers.update(id, body, approve === 'true'));
  }

  @Endpoint({ method: 'POST', path: ':id/approve', can: may('approve'), dryRun: true, returns: IncomeExpenseView, summary: 'The account is booked. 409 finance.insufficient_balance' })
  async approve(@Param('id', IdPipe) id: number): Promise<IncomeExpenseView> {
    return this.service.view(await this.service.papers.approve(id));
  }

  @Endpoint({ method: 'POST', path: ':id/unapprove', can: may('approve'), dryRun: true, returns: IncomeExpenseView, summary: 'Takes the approval back: exact reversal, draft with the same number' })
  async unapprove(@Param('id', IdPipe) id: number): Promise<IncomeExpenseView> {
    return this.service.view(await this.service.papers.unapprove(id));
  }

  @Endpoint({ method: 'POST', path: ':id/void', can: may('void'), dryRun: true, returns: IncomeExpenseView, summary: 'Voids an approved income or expense for good: exact reversal' })
  async void(@Param('id', IdPipe) id: number, @Body() body: VoidFinanceDocument): Promise<IncomeExpenseView> {
    return this.service.view(await this.service.papers.void(id, body.reason));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: may('delete'), ifMatch: true, returns: 'none', summary: 'Deletes a draft that never had a number' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.service.papers.delete(id);
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: may('view'), returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this income or expense' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    return this.audits.of('income_expense', (await this.service.papers.get(id)).row.id, parseListQuery(query), IncomeExpenseView);
  }
}
