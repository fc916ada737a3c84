import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, Texts, context, parseListQuery, parseSearchBody, refuseForbidden } from '@steward/platform';
import { EXPORT_PARAMS, ExportFacade, type ExportStarted, IdPipe, exportParams } from '@steward/system-api';
import { StocktakeCounting } from './stocktake.counting.js';
import { CountingView, CreateSheet, SaveCounts, SavedCounts, SheetView, StocktakeLineItem, UpdateStocktakeLine } from './stocktake.dto.js';
import { STOCKTAKE_LINES } from './stocktake.list.js';
import { COUNT, EXPORT, UPDATE, VIEW } from './stocktake.rights.js';
import { StocktakeService } from './stocktake.service.js';
import { StocktakeStore } from './stocktake.store.js';
import { StocktakeViews } from './stocktake.view.js';

@ApiTags('warehouse')
@Controller('stocktakes/:id')
export class StocktakeCountingController {
  constructor(
    @Inject(StocktakeCounting) private readonly counting: StocktakeCounting, @Inject(StocktakeService) private readonly stocktakes: StocktakeService, @Inject(StocktakeStore) private readonly store: StocktakeStore, @Inject(StocktakeViews) private readonly views: StocktakeViews,
  ) {}

  @Endpoint({ method: 'POST', path: 'sheets', can: COUNT, returns: SheetView, summary: 'A sheet to count on: for the caller, or by who plans for somebody else' })
  async addSheet(@Param('id', IdPipe) id: number, @Body() body: CreateSheet): Promise<SheetView> {
    return this.views.sheet(id, (await this.counting.addSheet(id, body)).id);
  }

  @Endpoint({ method: 'GET', path: 'sheets/:sheetId', can: VIEW, returns: CountingView, summary: 'A sheet with all lines of the stocktake and what is counted on it' })
  async sheet(@Param('id', IdPipe) id: number, @Param('sheetId', IdPipe) sheetId: number): Promise<CountingView> {
    const row = await this.store.get(id);
    return this.views.counting(row, await this.store.sheet(id, sheetId));
  }

  @Endpoint({ method: 'POST', path: 'sheets/:sheetId/counts', can: COUNT, dryRun: true, returns: SavedCounts, summary: 'Saves up to 500 counts of a sheet; null takes one back, a product that was not planned becomes a line' })
  async save(@Param('id', IdPipe) id: number, @Param('sheetId', IdPipe) sheetId: number, @Body() body: SaveCounts): Promise<SavedCounts> {
    const written = await this.counting.save(id, sheetId, body.counts);
    return this.views.saved(await this.store.get(id), written);
  }

  @Endpoint({ method: 'POST', path: 'sheets/:sheetId/finish', can: COUNT, returns: SheetView, summary: 'The sheet is finished' })
  async finish(@Param('id', IdPipe) id: number, @Param('sheetId', IdPipe) sheetId: number): Promise<SheetView> {
    await this.counting.finish(id, sheetId, true);
    return this.views.sheet(id, sheetId);
  }

  @Endpoint({ method: 'POST', path: 'sheets/:sheetId/reopen', can: COUNT, returns: SheetView, summary: 'Opens a finished sheet again' })
  async reopen(@Param('id', IdPipe) id: number, @Param('sheetId', IdPipe) sheetId: number): Promise<SheetView> {
    await this.counting.finish(id, sheetId, false);
    return this.views.sheet(id, sheetId);
  }

  @Endpoint({ method: 'POST', path: 'lines/:lineId', can: UPDATE, returns: StocktakeLineItem, summary: 'What a gain is worth where the books do not tell, and why a line differs' })
  async changeLine(@Param('id', IdPipe) id: number, @Param('lineId', IdPipe) lineId: number, @Body() body: UpdateStocktakeLine): Promise<StocktakeLineItem> {
    refuseForbidden(body, UpdateStocktakeLine);
    const line = await this.stocktakes.changeLine(id, lineId, body);
    return this.views.line(await this.store.get(id), line);
  }
}

@ApiTags('warehouse')
@Controller('stocktake-lines')
export class StocktakeLineController {
  constructor(@Inject(ListRunner) private readonly lists: ListRunner, @Inject(ExportFacade) private readonly exports: ExportFacade, @Inject(Texts) private readonly texts: Texts) {}

  @Endpoint({ method: 'GET', can: VIEW, list: STOCKTAKE_LINES, item: StocktakeLineItem, summary: 'Lines of stocktakes with their differences' })
  list(@Query() query: Record<string, unknown>): Promise<ListAnswer> {
    return this.lists.run(STOCKTAKE_LINES, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW, query: true, idempotent: false, list: STOCKTAKE_LINES, item: StocktakeLineItem, summary: 'Combined query over lines of stocktakes' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(STOCKTAKE_LINES, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'export', can: EXPORT, cookie: true, returns: 'binary', list: STOCKTAKE_LINES, params: ['columns', 'format'], summary: 'The filtered lines as xlsx or csv, also as a file to count in; above 5,000 rows as a job (202)' })
  export(@Query() query: Record<string, unknown>): Promise<StreamableFile | ExportStarted> {
    return this.exports.export(STOCKTAKE_LINES, parseListQuery(query, EXPORT_PARAMS), { ...exportParams(query), title: this.texts.text(context().locale, 'entity.stocktake_line'), permission: EXPORT });
  }
}
