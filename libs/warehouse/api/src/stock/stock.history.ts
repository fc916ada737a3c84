import { Injectable } from '@nestjs/common';
import { database } from '@steward/platform';
import type { StockKey } from './stock.store.js';

/** What there was of a product in a warehouse at the end of a day: quantity × 10⁴, value in fen. */
export interface StockAsOf extends StockKey { quantity: number; value: number }

/** The stock of days gone by, by the dates of the documents. */
@Injectable()
export class StockHistory {
  /** Every product and warehouse with anything left, or less than nothing, at the end of the day. */
  async asOf(day: string): Promise<StockAsOf[]> {
    const rows = await database.sql.all<{ productId: number; warehouseId: number; quantity: number | string; value: number | string }>(
      'SELECT productId, warehouseId, SUM(quantity) AS quantity, SUM(cost) AS value FROM stock_move WHERE docDate<=? GROUP BY productId, warehouseId HAVING SUM(quantity)<>0 OR SUM(cost)<>0 ORDER BY productId, warehouseId', [day]);
    return rows.map((r) => ({ productId: r.productId, warehouseId: r.warehouseId, quantity: Number(r.quantity), value: Number(r.value) }));
  }
}
