import { Body, Controller, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody } from '@steward/platform';
import { EXPORT_PARAMS, ExportFacade, type ExportStarted, exportParams } from '@steward/system-api';
import { IncomeExpenseLineItem } from './income-expense.dto.js';
import { INCOME_EXPENSE_LINES } from './income-expense.list.js';

const VIEW = 'finance.income_expense.view';
const EXPORT = 'finance.income_expense.export';
type Raw = Record<string, unknown>;

@ApiTags('finance')
@Controller('income-expense-lines')
export class IncomeExpenseLineController {
  constructor(@Inject(ListRunner) private readonly lists: ListRunner, @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts) {}

  @Endpoint({ method: 'GET', can: VIEW, list: INCOME_EXPENSE_LINES, item: IncomeExpenseLineItem, summary: 'Income and expense by category, line by line' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(INCOME_EXPENSE_LINES, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: INCOME_EXPENSE_LINES, item: IncomeExpenseLineItem, summary: 'Combined query over lines of income and expense' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(INCOME_EXPENSE_LINES, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', list: INCOME_EXPENSE_LINES, params: ['columns', 'format'], summary: 'The filtered lines as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(INCOME_EXPENSE_LINES, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.income_expense_line'), permission: EXPORT });
  }
}
