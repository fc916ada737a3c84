import { Injectable } from '@nestjs/common';
import { type Param, database, resolveScope, scopeText } from '@steward/platform';
import { inMyWarehouses } from '../warehouse/warehouse.store.js';

/** Which movements: of a product, in one warehouse or in all the caller works with, of a period. */
export interface LedgerQuery { productId: number; warehouseId: number | null; from: string; to: string }
/** Quantity × 10⁴ and fen. */
export interface Sums { quantity: number; cost: number }
export interface PeriodSums { moves: number; quantityIn: number; costIn: number; quantityOut: number; costOut: number }
export interface LedgerMove { id: number; docDate: string; at: string; docType: string; docId: number; docNo: string | null; warehouseId: number; quantity: number; cost: number; unitCost: number }
type Numbers<T> = { [K in keyof T]: T[K] extends number ? number | string : T[K] };

/** Movements of one product by the day of their documents, then as they were booked. */
@Injectable()
export class ProductLedgerStore {
  /** What there was before the period. */
  async opening(q: LedgerQuery): Promise<Sums> {
    const w = await where(q);
    return this.sums(`SELECT COALESCE(SUM(t.quantity),0) AS quantity,COALESCE(SUM(t.cost),0) AS cost FROM stock_move t WHERE ${w.text} AND t.docDate<?`, [...w.params, q.from]);
  }

  async period(q: LedgerQuery): Promise<PeriodSums> {
    const w = await where(q);
    const side = (column: string, sign: '>' | '<'): string => `COALESCE(SUM(CASE WHEN t.quantity${sign}0 OR (t.quantity=0 AND t.cost${sign}0) THEN t.${column} ELSE 0 END),0)`;
    const [row] = await database.sql.all<Numbers<PeriodSums>>(`SELECT COUNT(*) AS moves,${side('quantity', '>')} AS quantityIn,${side('cost', '>')} AS costIn,-${side('quantity', '<')} AS quantityOut,-${side('cost', '<')} AS costOut FROM stock_move t WHERE ${w.text} AND t.docDate>=? AND t.docDate<=?`, [...w.params, q.from, q.to]);
    return { moves: Number(row?.moves ?? 0), quantityIn: Number(row?.quantityIn ?? 0), costIn: Number(row?.costIn ?? 0), quantityOut: Number(row?.quantityOut ?? 0), costOut: Number(row?.costOut ?? 0) };
  }

  /** Sum of the first movements of the period: what a page begins on. */
  async skipped(q: LedgerQuery, skip: number): Promise<Sums> {
    if (skip === 0) return { quantity: 0, cost: 0 };
    const w = await where(q);
    return this.sums(`SELECT COALESCE(SUM(x.quantity),0) AS quantity,COALESCE(SUM(x.cost),0) AS cost FROM (SELECT t.quantity,t.cost FROM stock_move t WHERE ${w.text} AND t.docDate>=? AND t.docDate<=? ORDER BY t.docDate,t.id LIMIT ${Math.floor(skip)}) x`, [...w.params, q.from, q.to]);
  }

  async moves(q: LedgerQuery, skip: number, take: number): Promise<LedgerMove[]> {
    const w = await where(q);
    const rows = await database.sql.all<Numbers<LedgerMove>>(
      `SELECT t.id,t.docDate,t.at,t.docType,t.docId,t.docNo,t.warehouseId,t.quantity,t.cost,t.unitCost FROM stock_move t WHERE ${w.text} AND t.docDate>=? AND t.docDate<=? ORDER BY t.docDate,t.id LIMIT ${Math.floor(take)} OFFSET ${Math.floor(skip)}`, [...w.params, q.from, q.to],
    );
    return rows.map((r) => ({ ...r, id: Number(r.id), docId: Number(r.docId), warehouseId: Number(r.warehouseId), quantity: Number(r.quantity), cost: Number(r.cost), unitCost: Number(r.unitCost) }));
  }

  private async sums(sql: string, params: readonly Param[]): Promise<Sums> {
    const [row] = await database.sql.all<Numbers<Sums>>(sql, [...params]);
    return { quantity: Number(row?.quantity ?? 0), cost: Number(row?.cost ?? 0) };
  }
}

async function where(q: LedgerQuery): Promise<{ text: string; params: Param[] }> {
  const scope = await resolveScope(inMyWarehouses());
  return { text: `t.productId=?${q.warehouseId === null ? '' : ' AND t.warehouseId=?'} AND ${scopeText(scope, 't')}`, params: [q.productId, ...(q.warehouseId === null ? [] : [q.warehouseId]), ...scope.params] };
}
