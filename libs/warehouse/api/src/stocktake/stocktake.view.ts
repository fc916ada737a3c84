import { Inject, Injectable } from '@nestjs/common';
import { unscaled } from '@steward/kernel';
import { clock, withoutForbidden } from '@steward/platform';
import { CategoryFacade, UserFacade } from '@steward/system-api';
import { DocumentHeads } from '../document/document.heads.js';
import { WarehouseFacade } from '../warehouse/warehouse.facade.js';
import type { Written } from './stocktake.counting.js';
import { type CountRow, CountingView, SavedCounts, SheetView, StocktakeLineItem, StocktakeView } from './stocktake.dto.js';
import { ENTITY, type Stocktake, type StocktakeCount, type StocktakeLine, type StocktakeSheet } from './stocktake.entity.js';
import { accuracy, expectedAt } from './stocktake.rules.js';
import { StocktakeStore } from './stocktake.store.js';

/** Stocktakes as they travel: book quantities and costs only for whoever may see them, and in a blind one for nobody while it is counted. */
@Injectable()
export class StocktakeViews {
  constructor(
    @Inject(StocktakeStore) private readonly rows: StocktakeStore, @Inject(DocumentHeads) private readonly heads: DocumentHeads, @Inject(WarehouseFacade) private readonly warehouses: WarehouseFacade, @Inject(CategoryFacade) private readonly categories: CategoryFacade, @Inject(UserFacade) private readonly users: UserFacade,
  ) {}

  async one(id: number, code?: string): Promise<StocktakeView> {
    return this.view(await this.rows.get(id, code));
  }

  async view(row: Stocktake): Promise<StocktakeView> {
    const outcomes = await this.rows.outcomes(row.id);
    const of = (...names: string[]): number => names.reduce((n, name) => n + (outcomes.get(name) ?? 0), 0);
    const lineCount = [...outcomes.values()].reduce((a, n) => a + n, 0);
    const countedCount = lineCount - of('open');
    const seen = !hidden(row);
    const scope = row.scope ?? { categoryIds: [], productIds: [], brands: [] };
    const names = await this.categories.names(scope.categoryIds);
    const rate = accuracy(countedCount, of('gain', 'loss'));
    const view: StocktakeView = {
      ...(await this.heads.view(ENTITY, row)), warehouseId: row.warehouseId, warehouseName: (await this.warehouses.names([row.warehouseId])).get(row.warehouseId) ?? null, phase: row.phase, blind: row.blind, counting: row.counting, startedAt: row.startedAt, lineCount, countedCount,
      differingCount: seen ? of('gain', 'loss') : null, gainQuantity: seen ? unscaled(row.gainQuantity, 4) : null, lossQuantity: seen ? unscaled(row.lossQuantity, 4) : null, gainCost: unscaled(row.gainCost, 2), lossCost: unscaled(row.lossCost, 2),
      categoryIds: scope.categoryIds, categoryNames: scope.categoryIds.map((id) => names.get(id) ?? ''), brands: scope.brands, productIds: scope.productIds, withStock: row.withStock, accuracy: seen && rate !== null ? unscaled(rate, 4) : null, unsettledCount: seen ? of('conflict', 'moved') : null,
      sheets: await this.sheets(row.id),
    };
    return withoutForbidden(view, StocktakeView);
  }

  /** Everything a counter needs at once: his counts and all lines. */
  async counting(row: Stocktake, sheet: StocktakeSheet): Promise<CountingView> {
    const lines = await this.rows.lines(row.id);
    const standing = new Map((await this.rows.countsOn(sheet.id)).map((c) => [`${c.lineId}|${c.round}`, c]));
    const rows = await this.countRows(row, lines, (l) => standing.get(`${l.id}|${l.round}`));
    const view: CountingView = {
      stocktakeId: row.id, no: row.no, warehouseName: (await this.warehouses.names([row.warehouseId])).get(row.warehouseId) ?? null, blind: row.blind, phase: row.phase, now: clock.stamp(), sheet: (await this.sheets(row.id)).find((s) => s.id === sheet.id) as SheetView, rows,
    };
    return withoutForbidden(view, CountingView);
  }

  async saved(row: Stocktake, w: Written): Promise<SavedCounts> {
    return withoutForbidden({ rows: await this.countRows(row, w.lines, (l) => w.after.get(l.id)) }, SavedCounts);
  }

  async sheet(stocktakeId: number, id: number): Promise<SheetView> {
    return (await this.sheets(stocktakeId)).find((s) => s.id === id) as SheetView;
  }

  line(row: Stocktake, l: StocktakeLine): StocktakeLineItem {
    const quantity = (v: number | null): string | null => (v === null ? null : unscaled(v, 4));
    const shown = (v: number | null): string | null => (hidden(row) ? null : quantity(v));
    const view: StocktakeLineItem = {
      id: l.id, stocktakeId: l.stocktakeId, no: row.no, phase: row.phase, lineNo: l.lineNo, productId: l.productId, productCode: l.productCode, productName: l.productName, spec: l.spec, unit: l.unit, warehouseId: row.warehouseId, warehouseName: null, round: l.round, added: l.added,
      counted: quantity(l.counted), book: shown(l.book), expected: shown(l.expected), difference: shown(l.difference), outcome: hidden(row) ? null : l.outcome, unitCost: l.unitCost === null ? null : unscaled(l.unitCost, 6), cost: unscaled(l.cost, 2), remark: l.remark,
    };
    return withoutForbidden(view, StocktakeLineItem);
  }

  private async sheets(stocktakeId: number): Promise<SheetView[]> {
    const sheets = await this.rows.sheets(stocktakeId);
    const counted = await this.rows.countedOf(stocktakeId);
    const people = await this.users.names(sheets.map((s) => s.counterId));
    return sheets.map((s) => ({ id: s.id, sheetNo: s.sheetNo, counterId: s.counterId, counterName: people.get(s.counterId) ?? null, area: s.area, doneAt: s.doneAt, counted: counted.get(s.id) ?? 0 }));
  }

  private async countRows(row: Stocktake, lines: readonly StocktakeLine[], countOf: (l: StocktakeLine) => StocktakeCount | undefined): Promise<CountRow[]> {
    const ids = lines.map((l) => l.productId);
    const barcodes = await this.rows.barcodes(ids);
    const moves = hidden(row) ? undefined : await this.rows.since(row.warehouseId, ids, row.snapshotMoveId);
    return lines.map((l) => {
      const count = countOf(l);
      return {
        lineId: l.id, lineNo: l.lineNo, productId: l.productId, productCode: l.productCode, productName: l.productName, spec: l.spec, unit: l.unit, barcodes: barcodes.get(l.productId) ?? [], round: l.round,
        quantity: count ? unscaled(count.quantity, 4) : null, expected: moves ? unscaled(count ? count.expected : expectedAt(l.book, moves.get(l.productId) ?? [], null).expected, 4) : null,
      };
    });
  }
}

/** Whether nobody may see what should lie there. */
const hidden = (row: Stocktake): boolean => row.blind && row.phase === 'counting';
