import { Body, Controller, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { VoidFinanceDocument } from '../head/finance-head.dto.js';
import { ofBadDebt } from '../money/money.bodies.js';
import { CreateBadDebt, BadDebtListItem, BadDebtView, UpdateBadDebt } from '../money/money.dto.js';
import { BAD_DEBTS } from '../money/money.list.js';
import { BAD_DEBT } from '../money/money.kinds.js';
import { MoneyService } from '../money/money.service.js';
import { MoneyStore } from '../money/money.store.js';
import { MoneyViews } from '../money/money.view.js';

const may = (action: string): string => `finance.bad_debt.${action}`;
type Raw = Record<string, unknown>;

@ApiTags('finance')
@Controller('bad-debts')
export class BadDebtController {
  constructor(
    @Inject(MoneyService) private readonly money: MoneyService, @Inject(MoneyViews) private readonly views: MoneyViews, @Inject(MoneyStore) private readonly store: MoneyStore, @Inject(ListRunner) private readonly lists: ListRunner,
    @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts, @Inject(AuditFacade) private readonly audits: AuditFacade,
  ) {}

  @Endpoint({ method: 'GET', can: may('view'), list: BAD_DEBTS, item: BadDebtListItem, summary: 'Bad debts and their recoveries' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(BAD_DEBTS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: may('view'), query: true, idempotent: false, list: BAD_DEBTS, item: BadDebtListItem, summary: 'Combined query over bad debts' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(BAD_DEBTS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: may('export'), cookie: true, returns: 'binary', list: BAD_DEBTS, params: ['columns', 'format'], summary: 'The filtered bad debts as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(BAD_DEBTS, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.bad_debt'), permission: may('export') });
  }

  @Endpoint({ method: 'POST', can: may('create'), creates: 'bad-debts', params: ['approve'], dryRun: true, returns: BadDebtView, summary: 'Writes receivables of a customer off; with `recoversId` a recovery: writes them up again, to be received. `autoAllocate`: all that is open, or still written off. `approve=true` books it at once' })
  async create(@Body() body: CreateBadDebt, @Query('approve') approve?: string): Promise<BadDebtView> {
    return this.views.badDebt(await this.money.create(BAD_DEBT, ofBadDebt(body), approve === 'true'));
  }

  @Endpoint({ method: 'GET', path: ':id', can: may('view'), returns: BadDebtView, summary: 'One bad debt' })
  async get(@Param('id', IdPipe) id: number): Promise<BadDebtView> {
    return this.views.badDebt(await this.views.whole(BAD_DEBT, id));
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: may('update'), ifMatch: true, params: ['approve'], dryRun: true, returns: BadDebtView, summary: 'Changes a draft (JSON Merge Patch; lines and allocations as a whole)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateBadDebt, @Query('approve') approve?: string): Promise<BadDebtView> {
    return this.views.badDebt(await this.money.update(BAD_DEBT, id, ofBadDebt(body), approve === 'true'));
  }

  @Endpoint({ method: 'POST', path: ':id/approve', can: may('approve'), dryRun: true, returns: BadDebtView, summary: 'The receivables are written off (or up). 409 finance.over_allocated, finance.recovers_too_much' })
  async approve(@Param('id', IdPipe) id: number): Promise<BadDebtView> {
    return this.views.badDebt(await this.money.approve(BAD_DEBT, id));
  }

  @Endpoint({ method: 'POST', path: ':id/unapprove', can: may('approve'), dryRun: true, returns: BadDebtView, summary: 'Takes the approval back: exact reversal, draft with the same number' })
  async unapprove(@Param('id', IdPipe) id: number): Promise<BadDebtView> {
    return this.views.badDebt(await this.money.unapprove(BAD_DEBT, id));
  }

  @Endpoint({ method: 'POST', path: ':id/void', can: may('void'), dryRun: true, returns: BadDebtView, summary: 'Voids an approved bad debt for good: exact reversal; refused while a recovery is in force' })
  async void(@Param('id', IdPipe) id: number, @Body() body: VoidFinanceDocument): Promise<BadDebtView> {
    return this.views.badDebt(await this.money.void(BAD_DEBT, id, body.reason));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: may('delete'), ifMatch: true, returns: 'none', summary: 'Deletes a draft that never had a number' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.money.delete(BAD_DEBT, id);
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: may('view'), returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who changed what on this bad debt' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    return this.audits.of('bad_debt', (await this.store.get(BAD_DEBT, id)).id, parseListQuery(query), BadDebtView);
  }
}
