import { Injectable } from '@nestjs/common';
import { groupBy } from '@steward/kernel';
import { type NewRow, type Param, Problem, type ScopeRule, ScopedTable, Table, anyOf, database, forbidden, inList, notFound, principal } from '@steward/platform';
import { updateRows } from '../document/lines.js';
import { documentRule } from '../stock/stock.scope.js';
import { type Scope, Stocktake, StocktakeCount, StocktakeLine, StocktakeSheet } from './stocktake.entity.js';
import { COUNT, EXPORT, IMPORT, VIEW } from './stocktake.rights.js';
import type { Since } from './stocktake.rules.js';

const COUNTERS: ReadonlySet<string> = new Set([VIEW, COUNT, IMPORT, EXPORT]);
/** Who has a sheet of a stocktake sees it and counts, whoever owns it. */
const counted: ScopeRule = (code) => (COUNTERS.has(code) ? { all: false, text: 'EXISTS (SELECT 1 FROM stocktake_sheet ss WHERE ss.stocktakeId={t}.id AND ss.counterId=?)', params: [principal().id] } : { all: false, text: '1=0', params: [] });
/** Stocktakes: seen by the owner in scope, keepers those of their warehouses, counters those they count. */
export const stocktakeRule: ScopeRule = anyOf(documentRule, counted);

const rows = new ScopedTable(Stocktake, stocktakeRule, '1=1');
const lineTable = new Table(StocktakeLine);
const sheetTable = new Table(StocktakeSheet);
const countTable = new Table(StocktakeCount);
/** Lines one statement changes. */
const AT_ONCE = 400;

/** A product as the plan finds it. */
export interface Planned { id: number; code: string; name: string; spec: string | null; unit: string }
/** What a plan asks for: categories with all below them already named. */
export interface Wanted { warehouseId: number; scope: Scope; withStock: boolean }

@Injectable()
export class StocktakeStore {
  get(id: number, code?: string): Promise<Stocktake> {
    return rows.get(id, code);
  }

  /** As {@link get}, locked; 403 when the caller sees it but may not do this to it. */
  async lock(id: number, code: string): Promise<Stocktake> {
    try {
      return await rows.lock(id, code);
    } catch (e) {
      if (e instanceof Problem && e.status === 404 && code !== VIEW && (await rows.visible([id], VIEW)).length > 0) throw forbidden(code);
      throw e;
    }
  }

  visible(ids: readonly number[], code: string = VIEW): Promise<Stocktake[]> {
    return rows.visible(ids, code);
  }

  insert(row: NewRow<Stocktake>): Promise<number> {
    return rows.insert(row);
  }
  update(row: Stocktake, set: Partial<Stocktake>): Promise<number> {
    return rows.update(row, set);
  }

  async delete(row: Stocktake): Promise<void> {
    for (const s of await this.sheets(row.id)) await countTable.delete({ sheetId: s.id });
    await sheetTable.delete({ stocktakeId: row.id });
    await lineTable.delete({ stocktakeId: row.id });
    await rows.unscoped('locked in this unit of work').delete({ id: row.id });
  }

  /** Those being counted since before a moment: the sweep cancels them. */
  startedBefore(at: string): Promise<Stocktake[]> {
    return rows.unscoped('stocktakes nobody finished are cancelled').query("WHERE t.phase='counting' AND t.startedAt<? ORDER BY t.id", [at]);
  }
  lockAny(id: number): Promise<Stocktake | undefined> {
    return rows.unscoped('stocktakes nobody finished are cancelled').find({ id }, { lock: true });
  }

  /** Products of a plan in the order of their codes. */
  async planned({ warehouseId, scope, withStock }: Wanted): Promise<Planned[]> {
    const params: Param[] = [warehouseId];
    const where = ["p.deletedAt IS NULL AND p.type='stock' AND (p.enabled=1 OR COALESCE(s.onHand,0)<>0)", ...(withStock ? ['s.onHand<>0'] : [])];
    for (const [column, values] of [['categoryId', scope.categoryIds], ['brand', scope.brands], ['id', scope.productIds]] as const) {
      if (values.length === 0) continue;
      const list = inList(values);
      where.push(`p.${column} IN ${list.sql}`);
      params.push(...list.params);
    }
    return await database.sql.all<Planned>(`SELECT p.id,p.code,p.name,p.spec,p.unit FROM product p LEFT JOIN stock s ON s.productId=p.id AND s.warehouseId=? WHERE ${where.join(' AND ')} ORDER BY p.code,p.id`, params);
  }

  /** Last movement anybody has booked; read it with the stock of all products locked. */
  async lastMove(): Promise<number> {
    const [row] = await database.unit.sql.all<{ id: number | null }>('SELECT MAX(id) AS id FROM stock_move');
    return Number(row?.id ?? 0);
  }

  /** What the ledger said of a product at the snapshot, × 10⁴. */
  async bookAt(productId: number, warehouseId: number, moveId: number): Promise<number> {
    const [row] = await database.unit.sql.all<{ q: number | string | null }>('SELECT SUM(quantity) AS q FROM stock_move WHERE productId=? AND warehouseId=? AND id<=?', [productId, warehouseId, moveId]);
    return Number(row?.q ?? 0);
  }

  /** Movements of products since a place in the ledger, by product, in its order. */
  async since(warehouseId: number, productIds: readonly number[], moveId: number): Promise<Map<number, Since[]>> {
    if (productIds.length === 0) return new Map();
    const list = inList(productIds);
    const found = await database.sql.all<{ id: number; at: string; productId: number; quantity: number | string }>(`SELECT id,at,productId,quantity FROM stock_move WHERE warehouseId=? AND productId IN ${list.sql} AND id>? ORDER BY id`, [warehouseId, ...list.params, moveId]);
    return groupBy(found.map((m) => ({ id: m.id, at: m.at, productId: m.productId, quantity: Number(m.quantity) })), (m) => m.productId);
  }

  /** Barcodes of the base units of products. */
  async barcodes(productIds: readonly number[]): Promise<Map<number, string[]>> {
    const out = new Map<number, string[]>();
    for (let i = 0; i < productIds.length; i += 2_000) {
      const list = inList(productIds.slice(i, i + 2_000));
      const found = await database.sql.all<{ id: number; barcode: string | null; barcodes: string | null }>(`SELECT id,barcode,barcodes FROM product WHERE id IN ${list.sql}`, list.params);
      for (const p of found) {
        const all = [...(p.barcode === null ? [] : [p.barcode]), ...(p.barcodes === null ? [] : (JSON.parse(p.barcodes) as string[]))];
        if (all.length > 0) out.set(p.id, all);
      }
    }
    return out;
  }

  lines(stocktakeId: number, o: { lock?: boolean } = {}): Promise<StocktakeLine[]> {
    return lineTable.all({ stocktakeId }, { orderBy: o.lock ? 'id' : 'lineNo,id', ...o });
  }
  lockLines(stocktakeId: number, ids: readonly number[]): Promise<StocktakeLine[]> {
    return ids.length === 0 ? Promise.resolve([]) : lineTable.all({ stocktakeId, id: [...new Set(ids)] }, { orderBy: 'id', lock: true });
  }
  ofProducts(stocktakeId: number, productIds: readonly number[]): Promise<StocktakeLine[]> {
    return productIds.length === 0 ? Promise.resolve([]) : lineTable.all({ stocktakeId, productId: [...new Set(productIds)] });
  }
  insertLines(list: readonly NewRow<StocktakeLine>[]): Promise<number> {
    return lineTable.insertMany(list);
  }
  async changeLines(changes: ReadonlyMap<number, Partial<StocktakeLine>>): Promise<void> {
    const all = [...changes];
    for (let i = 0; i < all.length; i += AT_ONCE) await updateRows('stocktake_line', new Map(all.slice(i, i + AT_ONCE)) as ReadonlyMap<number, object> as ReadonlyMap<number, Readonly<Record<string, Param>>>);
  }
  /** How many lines there are of each outcome. */
  async outcomes(stocktakeId: number): Promise<Map<string, number>> {
    const found = await database.sql.all<{ outcome: string; n: number | string }>('SELECT outcome,COUNT(*) AS n FROM stocktake_line WHERE stocktakeId=? GROUP BY outcome', [stocktakeId]);
    return new Map(found.map((f) => [f.outcome, Number(f.n)]));
  }

  sheets(stocktakeId: number, o: { lock?: boolean } = {}): Promise<StocktakeSheet[]> {
    return sheetTable.all({ stocktakeId }, { orderBy: 'id', ...o });
  }
  /** A sheet, or 404; locked, so that nothing ends while it is written. */
  async sheet(stocktakeId: number, id: number, lock = false): Promise<StocktakeSheet> {
    const found = await sheetTable.find({ stocktakeId, id }, { lock });
    if (!found) throw notFound();
    return found;
  }
  sheetsById(ids: readonly number[]): Promise<StocktakeSheet[]> {
    return ids.length === 0 ? Promise.resolve([]) : sheetTable.all({ id: ids });
  }
  insertSheet(row: NewRow<StocktakeSheet>): Promise<number> {
    return sheetTable.insert(row);
  }
  async changeSheets(ids: readonly number[], set: Partial<StocktakeSheet>): Promise<void> {
    if (ids.length > 0) await sheetTable.change({ id: ids }, set);
  }
  /** Lines counted per sheet in their present round. */
  async countedOf(stocktakeId: number): Promise<Map<number, number>> {
    const found = await database.sql.all<{ sheetId: number; n: number | string }>('SELECT c.sheetId AS sheetId,COUNT(*) AS n FROM stocktake_sheet s JOIN stocktake_count c ON c.sheetId=s.id JOIN stocktake_line l ON l.id=c.lineId AND l.round=c.round WHERE s.stocktakeId=? GROUP BY c.sheetId', [stocktakeId]);
    return new Map(found.map((f) => [f.sheetId, Number(f.n)]));
  }

  /** Counts of lines on all sheets, of all rounds. */
  counts(lineIds: readonly number[]): Promise<StocktakeCount[]> {
    return lineIds.length === 0 ? Promise.resolve([]) : countTable.all({ lineId: lineIds }, { orderBy: 'id' });
  }
  countsOn(sheetId: number): Promise<StocktakeCount[]> {
    return countTable.all({ sheetId }, { orderBy: 'id' });
  }
  countsById(ids: readonly number[]): Promise<StocktakeCount[]> {
    return ids.length === 0 ? Promise.resolve([]) : countTable.all({ id: ids });
  }
  insertCounts(list: readonly NewRow<StocktakeCount>[]): Promise<number> {
    return countTable.insertMany(list);
  }
  async changeCounts(changes: ReadonlyMap<number, Partial<StocktakeCount>>): Promise<void> {
    if (changes.size > 0) await updateRows('stocktake_count', changes as ReadonlyMap<number, object> as ReadonlyMap<number, Readonly<Record<string, Param>>>);
  }
  async deleteCounts(ids: readonly number[]): Promise<void> {
    if (ids.length > 0) await countTable.delete({ id: ids });
  }
}
