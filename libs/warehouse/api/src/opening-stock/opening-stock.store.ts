import { Injectable } from '@nestjs/common';
import { type NewRow, ScopedTable } from '@steward/platform';
import { updateRows } from '../document/lines.js';
import { inMyWarehouses } from '../warehouse/warehouse.store.js';
import { OpeningStock } from './opening-stock.entity.js';

export const ENTITY = 'opening_stock';
export const VIEW = 'warehouse.opening_stock.view';
export const IMPORT = 'warehouse.opening_stock.import';

const rows = new ScopedTable(OpeningStock, inMyWarehouses(), '1=1');

/** Opening stock, one row per product and warehouse; seen by whoever works in the warehouse. */
@Injectable()
export class OpeningStockStore {
  /** Rows of products, whoever may see them: what exists exists. */
  ofProducts(productIds: readonly number[]): Promise<OpeningStock[]> {
    return productIds.length === 0 ? Promise.resolve([]) : rows.matchAll({ productId: productIds }, 'opening stock is given once per product and warehouse');
  }

  lock(ids: readonly number[]): Promise<OpeningStock[]> {
    return ids.length === 0 ? Promise.resolve([]) : rows.unscoped('rows an import has checked or written').all({ id: ids }, { orderBy: 'id', lock: true });
  }

  insertMany(list: readonly NewRow<OpeningStock>[]): Promise<number> {
    return rows.insertMany(list);
  }

  /** Changes locked rows in one statement. */
  update(changes: ReadonlyMap<number, Partial<OpeningStock>>): Promise<void> {
    return updateRows('opening_stock', changes as ReadonlyMap<number, Readonly<Record<string, string | number>>>);
  }

  async delete(ids: readonly number[]): Promise<void> {
    if (ids.length > 0) await rows.unscoped('rows an import has written').delete({ id: ids });
  }
}
