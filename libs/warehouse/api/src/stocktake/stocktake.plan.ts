import { Inject, Injectable } from '@nestjs/common';
import { type NewRow, clock } from '@steward/platform';
import { CategoryFacade } from '@steward/system-api';
import { StockStore, keyOf } from '../stock/stock.store.js';
import type { Scope, Stocktake, StocktakeLine } from './stocktake.entity.js';
import { StocktakeErrors } from './stocktake.errors.js';
import { type Planned, StocktakeStore } from './stocktake.store.js';

/** What every line begins with. */
export const NEW_LINE = { round: 1, outcome: 'open' as const, counted: null, expected: null, difference: null, moveId: null, unitCost: null, cost: 0, remark: null };

/** Snapshot of the books when counting begins. */
@Injectable()
export class StocktakePlan {
  constructor(@Inject(StocktakeStore) private readonly rows: StocktakeStore, @Inject(StockStore) private readonly stock: StockStore, @Inject(CategoryFacade) private readonly categories: CategoryFacade) {}

  /**
   * Lines with what the books say of each product, and the last movement they know of. The stock of all of them stays locked until
   * the unit of work ends: what is being booked meanwhile is either in the snapshot or comes after it, never neither. 409 `stocktake.nothing_to_count`.
   */
  async snapshot(row: Stocktake): Promise<Partial<Stocktake>> {
    const products = await this.rows.planned({ warehouseId: row.warehouseId, withStock: row.withStock, scope: await this.whole(row.scope) });
    if (products.length === 0) throw StocktakeErrors.nothingToCount();
    const locked = await this.stock.lock(products.map((p) => ({ productId: p.id, warehouseId: row.warehouseId })));
    const snapshotMoveId = await this.rows.lastMove();
    const lines = products.map((p, i) => ({ ...lineOf(row.id, p, i + 1, false), book: locked.get(keyOf({ productId: p.id, warehouseId: row.warehouseId }))?.onHand ?? 0 }));
    await this.rows.insertLines(lines);
    return { phase: 'counting', startedAt: clock.stamp(), snapshotMoveId, lineCount: lines.length };
  }

  /** A product a counter found although it was not planned: its snapshot is what the ledger said then. */
  async found(row: Stocktake, product: Planned, lineNo: number): Promise<void> {
    await this.stock.lock([{ productId: product.id, warehouseId: row.warehouseId }]);
    await this.rows.insertLines([{ ...lineOf(row.id, product, lineNo, true), book: await this.rows.bookAt(product.id, row.warehouseId, row.snapshotMoveId) }]);
  }

  private async whole(scope: Scope | null): Promise<Scope> {
    const named = scope ?? { categoryIds: [], productIds: [], brands: [] };
    const under = await Promise.all(named.categoryIds.map((id) => this.categories.under(id)));
    return { ...named, categoryIds: [...new Set(under.flat())] };
  }
}

const lineOf = (stocktakeId: number, p: Planned, lineNo: number, added: boolean): Omit<NewRow<StocktakeLine>, 'book'> => ({ ...NEW_LINE, stocktakeId, lineNo, productId: p.id, productCode: p.code, productName: p.name, spec: p.spec, unit: p.unit, added });
