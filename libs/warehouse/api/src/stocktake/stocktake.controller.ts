import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody } from '@steward/platform';
import { AuditFacade, AuditLogPage, EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { VoidDocument } from '../document/document.dto.js';
import { CreateStocktake, Recount, StocktakeItem, StocktakeView, UpdateStocktake } from './stocktake.dto.js';
import { ENTITY } from './stocktake.entity.js';
import { STOCKTAKES } from './stocktake.list.js';
import { APPROVE, CREATE, DELETE, EXPORT, UPDATE, VIEW, VOID } from './stocktake.rights.js';
import { StocktakeService } from './stocktake.service.js';
import { StocktakeStore } from './stocktake.store.js';
import { StocktakeViews } from './stocktake.view.js';

type Raw = Record<string, unknown>;

@ApiTags('warehouse')
@Controller('stocktakes')
export class StocktakeController {
  constructor(
    @Inject(StocktakeService) private readonly stocktakes: StocktakeService, @Inject(StocktakeViews) private readonly views: StocktakeViews, @Inject(ListRunner) private readonly lists: ListRunner,
    @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts, @Inject(AuditFacade) private readonly audits: AuditFacade, @Inject(StocktakeStore) private readonly store: StocktakeStore,
  ) {}

  @Endpoint({ method: 'GET', can: VIEW, list: STOCKTAKES, item: StocktakeItem, summary: 'Stocktakes in scope; keepers those of their warehouses, counters those they count' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(STOCKTAKES, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: STOCKTAKES, item: StocktakeItem, summary: 'Combined query over stocktakes' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(STOCKTAKES, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', list: STOCKTAKES, params: ['columns', 'format'], summary: 'The filtered stocktakes as xlsx or csv; above 5,000 rows as a job (202)' })
  export(@Query() query: Raw): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(STOCKTAKES, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.stocktake'), permission: EXPORT });
  }

  @Endpoint({ method: 'POST', can: CREATE, creates: 'stocktakes', params: ['start'], dryRun: true, returns: StocktakeView, summary: 'Plans a stocktake; `start=true` takes the snapshot of the books at once' })
  async create(@Body() body: CreateStocktake, @Query('start') start?: string): Promise<StocktakeView> {
    return this.views.view(await this.stocktakes.create(body, start === 'true'));
  }

  @Endpoint({ method: 'GET', path: ':id', can: VIEW, returns: StocktakeView, summary: 'One stocktake with its sheets; its lines: /stocktake-lines' })
  get(@Param('id', IdPipe) id: number): Promise<StocktakeView> {
    return this.views.one(id);
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE, ifMatch: true, dryRun: true, returns: StocktakeView, summary: 'Changes a plan before counting begins (JSON Merge Patch)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateStocktake): Promise<StocktakeView> {
    return this.views.view(await this.stocktakes.update(id, body));
  }

  @Endpoint({ method: 'POST', path: ':id/start', can: UPDATE, dryRun: true, returns: StocktakeView, summary: 'Takes the snapshot of the books: counting begins' })
  async start(@Param('id', IdPipe) id: number): Promise<StocktakeView> {
    return this.views.view(await this.stocktakes.start(id));
  }

  @Endpoint({ method: 'POST', path: ':id/submit', can: UPDATE, dryRun: true, returns: StocktakeView, summary: 'Counting is over: differences to be approved. 409 stocktake.unsettled; stocktake.uncounted is overridable' })
  async submit(@Param('id', IdPipe) id: number): Promise<StocktakeView> {
    return this.views.view(await this.stocktakes.submit(id));
  }

  @Endpoint({ method: 'POST', path: ':id/withdraw', can: UPDATE, dryRun: true, returns: StocktakeView, summary: 'Back to counting before it is approved' })
  async withdraw(@Param('id', IdPipe) id: number): Promise<StocktakeView> {
    return this.views.view(await this.stocktakes.withdraw(id));
  }

  @Endpoint({ method: 'POST', path: ':id/recount', can: UPDATE, dryRun: true, returns: StocktakeView, summary: 'Lines are counted again; what was counted of them no longer matters' })
  async recount(@Param('id', IdPipe) id: number, @Body() body: Recount): Promise<StocktakeView> {
    return this.views.view(await this.stocktakes.recount(id, body.lineIds ?? null));
  }

  @Endpoint({ method: 'POST', path: ':id/cancel', can: UPDATE, dryRun: true, returns: StocktakeView, summary: 'Ends a stocktake without any effect' })
  async cancel(@Param('id', IdPipe) id: number): Promise<StocktakeView> {
    return this.views.view(await this.stocktakes.cancel(id));
  }

  @Endpoint({ method: 'POST', path: ':id/approve', can: APPROVE, dryRun: true, returns: StocktakeView, summary: 'Gains and losses go into the ledger at cost. 409 stocktake.loss_above_stock names the line' })
  async approve(@Param('id', IdPipe) id: number): Promise<StocktakeView> {
    return this.views.view(await this.stocktakes.approve(id));
  }

  @Endpoint({ method: 'POST', path: ':id/unapprove', can: APPROVE, dryRun: true, returns: StocktakeView, summary: 'Takes the approval back: exact reversal, counting with the same number' })
  async unapprove(@Param('id', IdPipe) id: number): Promise<StocktakeView> {
    return this.views.view(await this.stocktakes.unapprove(id));
  }

  @Endpoint({ method: 'POST', path: ':id/void', can: VOID, dryRun: true, returns: StocktakeView, summary: 'Voids an approved stocktake for good: exact reversal' })
  async void(@Param('id', IdPipe) id: number, @Body() body: VoidDocument): Promise<StocktakeView> {
    return this.views.view(await this.stocktakes.void(id, body.reason));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: DELETE, ifMatch: true, returns: 'none', summary: 'Deletes a stocktake that never had a number' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.stocktakes.delete(id);
  }

  @Endpoint({ method: 'GET', path: ':id/audit', can: VIEW, returns: AuditLogPage, params: ['page', 'pageSize', 'sort', 'cursor', 'count'], summary: 'Who did what on this stocktake' })
  async audit(@Param('id', IdPipe) id: number, @Query() query: Raw): Promise<ListAnswer> {
    return this.audits.of(ENTITY, (await this.store.get(id)).id, parseListQuery(query), StocktakeView);
  }
}
