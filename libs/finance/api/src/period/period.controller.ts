import { Body, Controller, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, fault, invalid, parseListQuery, parseSearchBody, withoutForbidden } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { ClosePeriod, PeriodChecklist, PeriodListItem, PeriodStockItem, PeriodView, ReopenPeriod } from './period.dto.js';
import type { PeriodClose } from './period.entity.js';
import { PERIODS, PERIOD_STOCKS } from './period.list.js';
import { PERIOD, PeriodService, REOPEN } from './period.service.js';
import { PeriodStore } from './period.store.js';

const VIEW = 'finance.period.view';
const CLOSE = 'finance.period.close';
const EXPORT = 'finance.period.export';
type Raw = Record<string, unknown>;

@ApiTags('finance')
@Controller()
export class PeriodController {
  constructor(
    @Inject(PeriodService) private readonly periods: PeriodService, @Inject(PeriodStore) private readonly store: PeriodStore, @Inject(ListRunner) private readonly lists: ListRunner, @Inject(ExportFacade) private readonly exports: ExportFacade,
    @Inject(Texts) private readonly texts: Texts, @Inject(AuditFacade) private readonly audits: AuditFacade,
  ) {}

  @Endpoint({ method: 'GET', path: 'period-closes', can: VIEW, list: PERIODS, item: PeriodListItem, summary: 'Months that were closed, reopened ones too' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(PERIODS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'period-closes/search', can: VIEW, query: true, idempotent: false, list: PERIODS, item: PeriodListItem, summary: 'Combined query over closed months' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(PERIODS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'period-closes/export', can: EXPORT, cookie: true, returns: 'binary', list: PERIODS, params: ['columns', 'format'], summary: 'The filtered months as xlsx or csv' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(PERIODS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.period_close'), permission: EXPORT });
  }

  @Endpoint({ method: 'GET', path: 'period-closes/checklist', can: VIEW, params: ['month'], returns: PeriodChecklist, summary: 'What stands in the way of closing a month; the next one when `month` is absent' })
  checklist(@Query('month') month?: string): Promise<PeriodChecklist> {
    if (month !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw invalid(fault('/month', 'pattern'));
    return this.periods.checklist(month);
  }

  @Endpoint({ method: 'POST', path: 'period-closes', can: CLOSE, creates: 'period-closes', dryRun: true, returns: PeriodView, summary: 'Closes a month. 409 finance.period_ended, period_order, period_documents, period_stock, period_accounts; period_unallocated may be accepted' })
  async close(@Body() body: ClosePeriod): Promise<PeriodView> {
    return this.view(await this.periods.close(body.month));
  }

  @Endpoint({ method: 'GET', path: 'period-closes/:id', can: VIEW, returns: PeriodView, summary: 'One closed month with the balances of its end' })
  async get(@Param('id', IdPipe) id: number): Promise<PeriodView> {
    return this.view(await this.store.get(id));
  }

  @Endpoint({ method: 'POST', path: 'period-closes/:id/reopen', can: REOPEN, returns: PeriodView, summary: 'Opens the last closed month again; 409 finance.period_not_last for an earlier one' })
  async reopen(@Param('id', IdPipe) id: number, @Body() body: ReopenPeriod): Promise<PeriodView> {
    return this.view(await this.periods.reopen(id, body.reason));
  }

  @Endpoint({ method: 'GET', path: 'period-closes/:id/audit', can: VIEW, returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who closed and reopened it' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    return this.audits.of(PERIOD, (await this.store.get(id)).id, parseListQuery(query));
  }

  @Endpoint({ method: 'GET', path: 'period-stocks', can: VIEW, list: PERIOD_STOCKS, item: PeriodStockItem, summary: 'Stock at the end of closed months' })
  stocks(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(PERIOD_STOCKS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'period-stocks/search', can: VIEW, query: true, idempotent: false, list: PERIOD_STOCKS, item: PeriodStockItem, summary: 'Combined query over the stock of closed months' })
  searchStocks(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(PERIOD_STOCKS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'period-stocks/export', can: EXPORT, cookie: true, returns: 'binary', list: PERIOD_STOCKS, params: ['columns', 'format'], summary: 'The stock of closed months as xlsx or csv; above 5,000 rows as a job (202)' })
  exportStocks(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(PERIOD_STOCKS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.period_stock'), permission: EXPORT });
  }

  private async view(row: PeriodClose): Promise<PeriodView> {
    return withoutForbidden(await this.periods.view(row), PeriodView);
  }
}
