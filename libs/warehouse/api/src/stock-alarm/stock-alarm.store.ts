import { Injectable } from '@nestjs/common';
import { Table, clock, database, inList, isDuplicate } from '@steward/platform';
import { StockAlarm } from './stock-alarm.entity.js';
import type { AlarmFacts, AlarmKind } from './stock-alarm.rules.js';

const alarmTable = new Table(StockAlarm);
/** A product with what its alarms and their messages say. */
export interface WatchedProduct extends AlarmFacts { id: number; name: string; unit: string; warehouseId: number | null; minOrderQuantity: number | null }
type Raw = Record<'id' | 'onHand' | 'reserved' | 'onOrder', number | string> & { name: string; unit: string; watched: number | string; lowStock: number | string | null; highStock: number | string | null; warehouseId: number | null; minOrderQuantity: number | string | null };
const number = (v: number | string | null): number | null => (v === null ? null : Number(v));
const SUMS = 'SELECT productId,SUM(onHand) AS onHand,SUM(reserved) AS reserved,SUM(onOrder) AS onOrder,MAX(lastOutAt) AS lastOutAt FROM stock';

/** What alarms are reckoned from, and the alarms themselves. */
@Injectable()
export class StockAlarmStore {
  /** Products with their stock over all warehouses; `idleBefore`: nothing left since that instant and something lay there then. */
  async facts(ids: readonly number[], idleBefore: string | null): Promise<WatchedProduct[]> {
    if (ids.length === 0) return [];
    const list = inList(ids);
    const rows = await database.sql.all<Raw>(
      `SELECT p.id,p.name,p.unit,p.lowStock,p.highStock,p.warehouseId,p.minOrderQuantity,CASE WHEN p.deletedAt IS NULL AND p.enabled=1 AND p.type='stock' THEN 1 ELSE 0 END AS watched,COALESCE(s.onHand,0) AS onHand,COALESCE(s.reserved,0) AS reserved,COALESCE(s.onOrder,0) AS onOrder FROM product p LEFT JOIN (${SUMS} WHERE productId IN ${list.sql} GROUP BY productId) s ON s.productId=p.id WHERE p.id IN ${list.sql}`,
      [...list.params, ...list.params],
    );
    const idle = new Set(idleBefore === null ? [] : await this.idle(ids, idleBefore));
    return rows.map((r) => ({
      id: Number(r.id), name: r.name, unit: r.unit, watched: Number(r.watched) === 1, onHand: Number(r.onHand), reserved: Number(r.reserved), onOrder: Number(r.onOrder), lowStock: number(r.lowStock), highStock: number(r.highStock), stagnant: idle.has(Number(r.id)),
      warehouseId: r.warehouseId, minOrderQuantity: number(r.minOrderQuantity),
    }));
  }

  /** Warehouses a product has ever lain in. */
  async keptIn(productId: number): Promise<number[]> {
    return (await database.sql.all<{ warehouseId: number }>('SELECT warehouseId FROM stock WHERE productId=? ORDER BY warehouseId', [productId])).map((r) => Number(r.warehouseId));
  }

  /** Of the products, those of which something lay there at the instant and nothing has left since. */
  private async idle(ids: readonly number[], before: string): Promise<number[]> {
    const list = inList(ids);
    const quiet = await database.sql.all<{ productId: number }>(`SELECT productId FROM stock WHERE productId IN ${list.sql} GROUP BY productId HAVING SUM(onHand)>0 AND MAX(COALESCE(lastOutAt,''))<=?`, [...list.params, before]);
    if (quiet.length === 0) return [];
    const some = inList(quiet.map((q) => Number(q.productId)));
    const rows = await database.sql.all<{ productId: number }>(
      `SELECT DISTINCT m.productId FROM (SELECT productId,warehouseId,MAX(id) AS id FROM stock_move WHERE productId IN ${some.sql} AND at<=? GROUP BY productId,warehouseId) x JOIN stock_move m ON m.id=x.id WHERE m.onHandAfter>0`, [...some.params, before],
    );
    return rows.map((r) => Number(r.productId));
  }

  /** Products whose alarms may have to change: those with limits, those with alarms, those that lie. */
  async suspects(idleBefore: string | null): Promise<number[]> {
    const limits = `SELECT p.id FROM product p LEFT JOIN (${SUMS} GROUP BY productId) s ON s.productId=p.id WHERE p.deletedAt IS NULL AND p.enabled=1 AND p.type='stock' AND ((p.lowStock IS NOT NULL AND COALESCE(s.onHand,0)-COALESCE(s.reserved,0)<p.lowStock) OR (p.highStock IS NOT NULL AND COALESCE(s.onHand,0)>p.highStock)${idleBefore === null ? '' : " OR (s.onHand>0 AND COALESCE(s.lastOutAt,'')<=?)"})`;
    const rows = await database.sql.all<{ id: number }>(`${limits} UNION SELECT productId AS id FROM stock_alarm WHERE active=1`, idleBefore === null ? [] : [idleBefore]);
    return rows.map((r) => Number(r.id));
  }

  alarms(productIds: readonly number[], lock = false): Promise<StockAlarm[]> {
    return productIds.length === 0 ? Promise.resolve([]) : alarmTable.all({ productId: productIds }, { orderBy: 'productId,id', lock });
  }

  /** Raises an alarm; false when somebody else has just done so. */
  async raise(productId: number, kind: AlarmKind, known: StockAlarm | undefined): Promise<boolean> {
    const since = clock.stamp();
    if (known) {
      await alarmTable.change({ id: known.id }, { active: true, since, endedAt: null, raised: known.raised + 1 });
      return true;
    }
    try {
      await alarmTable.insert({ productId, kind, active: true, since, endedAt: null, raised: 1 });
      return true;
    } catch (e) {
      if (isDuplicate(e)) return false;
      throw e;
    }
  }

  async end(alarm: StockAlarm): Promise<void> {
    await alarmTable.change({ id: alarm.id }, { active: false, endedAt: clock.stamp() });
  }
}
