import { Injectable } from '@nestjs/common';
import { type NewRow, type ScopeRule, ScopedTable, Table, database, inList } from '@steward/platform';
import { PriceList, PriceListLine } from './price-list.entity.js';
import type { ListedPrice } from './price-list.rules.js';

export const PRICE_LIST = 'price_list';
export const PRICE_LIST_LINE = 'price_list_line';
export const VIEW = 'sales.price_list.view';
export const CREATE = 'sales.price_list.create';
export const UPDATE = 'sales.price_list.update';
export const DELETE = 'sales.price_list.delete';
export const IMPORT = 'sales.price_list.import';
export const EXPORT = 'sales.price_list.export';

/** Price lists belong to the company: whoever holds the right sees all of them. */
export const priceListRule: ScopeRule = () => ({ all: true, text: '1=1', params: [] });
const lists = new ScopedTable(PriceList, priceListRule, '1=1');
const lines = new ScopedTable(PriceListLine, priceListRule, '1=1');
const listTable = new Table(PriceList);
const lineTable = new Table(PriceListLine);

/** Rows of price lists and of their prices. */
@Injectable()
export class PriceListStore {
  get(id: number): Promise<PriceList> {
    return lists.get(id);
  }
  lock(id: number, code: string): Promise<PriceList> {
    return lists.lock(id, code);
  }
  find(ids: readonly number[]): Promise<PriceList[]> {
    return ids.length === 0 ? Promise.resolve([]) : listTable.all({ id: ids });
  }
  named(keys: readonly string[]): Promise<PriceList[]> {
    return keys.length === 0 ? Promise.resolve([]) : listTable.all({ nameKey: keys });
  }
  insert(row: NewRow<PriceList>): Promise<number> {
    return lists.insert(row);
  }
  update(row: PriceList, set: Partial<PriceList>): Promise<number> {
    return lists.update(row, set);
  }
  async delete(id: number): Promise<void> {
    await lineTable.delete({ priceListId: id });
    await listTable.delete({ id });
  }

  line(id: number): Promise<PriceListLine> {
    return lines.get(id);
  }
  lockLine(id: number, code: string): Promise<PriceListLine> {
    return lines.lock(id, code);
  }
  /** Lines by id, locked in the order of their ids. */
  lockLines(ids: readonly number[]): Promise<PriceListLine[]> {
    return ids.length === 0 ? Promise.resolve([]) : lineTable.all({ id: [...ids].sort((a, b) => a - b) }, { lock: true, orderBy: 'id' });
  }
  linesOf(priceListId: number): Promise<PriceListLine[]> {
    return lineTable.all({ priceListId }, { orderBy: 'id' });
  }
  /** Prices of products in some lists. */
  linesIn(priceListIds: readonly number[], productIds: readonly number[]): Promise<PriceListLine[]> {
    return priceListIds.length === 0 || productIds.length === 0 ? Promise.resolve([]) : lineTable.all({ priceListId: priceListIds, productId: productIds });
  }
  insertLine(row: NewRow<PriceListLine>): Promise<number> {
    return lines.insert(row);
  }
  /** Gives the id of the first; the others follow it. */
  insertLines(rows: readonly NewRow<PriceListLine>[]): Promise<number> {
    return lines.insertMany(rows);
  }
  updateLine(row: PriceListLine, set: Partial<PriceListLine>): Promise<number> {
    return lines.update(row, set);
  }
  async deleteLines(ids: readonly number[]): Promise<void> {
    if (ids.length > 0) await lineTable.delete({ id: ids });
  }

  /** How many prices each list has; lists without one are left out. */
  async counts(ids: readonly number[]): Promise<Map<number, number>> {
    if (ids.length === 0) return new Map();
    const list = inList(ids);
    const rows = await database.sql.all<{ id: number; n: number | string }>(`SELECT priceListId AS id, COUNT(*) AS n FROM price_list_line WHERE priceListId IN ${list.sql} GROUP BY priceListId`, list.params);
    return new Map(rows.map((r) => [r.id, Number(r.n)]));
  }

  /** Prices of products in the lists of a level that are in force on a day. One statement. */
  async inForce(priceLevel: string, day: string, productIds: readonly number[]): Promise<ListedPrice[]> {
    if (productIds.length === 0) return [];
    const list = inList(productIds);
    return database.sql.all<ListedPrice>(
      `SELECT l.priceListId, p.name AS listName, p.validFrom, l.productId, l.unit, l.ratio, l.price FROM price_list_line l JOIN price_list p ON p.id=l.priceListId
 WHERE p.priceLevel=? AND p.enabled=1 AND p.validFrom<=? AND (p.validTo IS NULL OR p.validTo>=?) AND l.productId IN ${list.sql}`,
      [priceLevel, day, day, ...list.params],
    );
  }

  /** Those of the products that stand in a price list. */
  async usingProducts(ids: readonly number[]): Promise<number[]> {
    if (ids.length === 0) return [];
    const list = inList(ids);
    return (await database.sql.all<{ id: number }>(`SELECT DISTINCT productId AS id FROM price_list_line WHERE productId IN ${list.sql}`, list.params)).map((r) => r.id);
  }
}
