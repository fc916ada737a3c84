import { Injectable } from '@nestjs/common';
import { type NewRow, type Param, Table, clock, database, inList, isDuplicate } from '@steward/platform';
import { StockMove, StockRow } from './stock.entity.js';

export interface StockKey { productId: number; warehouseId: number }
/** Changes of one row: the first five are added, the others set where given. */
export interface StockChange {
  id: number;
  onHand: number; value: number; reserved: number; onOrder: number;
  averageCost?: number; lastPrice?: number | null; lastOutCost?: number | null; lastInAt?: string; lastOutAt?: string;
}

export const stockTable = new Table(StockRow);
const moveTable = new Table(StockMove);
/** Rows one statement changes: engines bound the parameters of a statement. */
const AT_ONCE = 512;
const ADDED = ['onHand', 'value', 'reserved', 'onOrder'] as const;
const SET = ['averageCost', 'lastPrice', 'lastOutCost', 'lastInAt', 'lastOutAt'] as const;

export const keyOf = (k: StockKey): string => `${k.productId}|${k.warehouseId}`;
const byKey = (a: StockKey, b: StockKey): number => a.productId - b.productId || a.warehouseId - b.warehouseId;

/** Rows of stock and its ledger. They are nobody's own: documents decide who moves them. */
@Injectable()
export class StockStore {
  /** The rows of the keys, locked in the order of (product, warehouse); those that are missing are made. */
  async lock(keys: readonly StockKey[]): Promise<Map<string, StockRow>> {
    const wanted = unique(keys);
    let rows = await this.read(wanted, true);
    const missing = wanted.filter((k) => !rows.has(keyOf(k)));
    if (missing.length > 0) {
      await this.make(missing);
      rows = await this.read(wanted, true);
    }
    return rows;
  }

  async read(keys: readonly StockKey[], lock = false): Promise<Map<string, StockRow>> {
    if (keys.length === 0) return new Map();
    const w = pairs(unique(keys), 't.');
    const tail = lock && database.unit.sql.engine === 'mysql' ? ' FOR UPDATE' : '';
    const rows = await stockTable.query(`WHERE ${w.text} ORDER BY t.productId,t.warehouseId${tail}`, w.params);
    return new Map(rows.map((r) => [keyOf(r), r]));
  }

  /** Books changes of locked rows, in one statement unless there are very many. Goods never become negative: gives false when they would (second line behind the costing rules). */
  async apply(changes: readonly StockChange[]): Promise<boolean> {
    const real = changes.filter((c) => ADDED.some((k) => c[k] !== 0) || SET.some((k) => c[k] !== undefined));
    for (let i = 0; i < real.length; i += AT_ONCE) if (!(await this.applySome(real.slice(i, i + AT_ONCE)))) return false;
    return true;
  }

  private async applySome(real: readonly StockChange[]): Promise<boolean> {
    const params: Param[] = [];
    const parts: string[] = [];
    for (const column of ADDED) {
      if (real.every((c) => c[column] === 0)) continue;
      parts.push(`${column}=${column}+${choose(real.map((c) => [c.id, c[column]]), params, '0')}`);
    }
    for (const column of SET) {
      const given = real.filter((c) => c[column] !== undefined);
      if (given.length > 0) parts.push(`${column}=${choose(given.map((c) => [c.id, c[column] ?? null]), params, column)}`);
    }
    const list = inList(real.map((c) => c.id));
    params.push(...list.params);
    const out = real.filter((c) => c.onHand < 0);
    const enough = out.length > 0 ? ` AND onHand>=${choose(out.map((c) => [c.id, -c.onHand]), params, 'onHand')}` : '';
    const done = await database.unit.sql.run(`UPDATE stock SET ${parts.join(',')} WHERE id IN ${list.sql}${enough}`, params);
    return done.affected === real.length;
  }

  /** Adds to what is reserved (or on order) in one conditional statement, whether there is enough or not (2.13); rows that are missing are made. Keys must be different. */
  async add(column: 'reserved' | 'onOrder', deltas: readonly (StockKey & { quantity: number })[]): Promise<void> {
    const real = merged(deltas).filter((d) => d.quantity !== 0);
    if (real.length === 0) return;
    if ((await this.addTo(column, real)) === real.length) return;
    const have = await this.read(real);
    const missing = real.filter((d) => !have.has(keyOf(d)));
    if (missing.length === 0) return;
    await this.make(missing);
    await this.addTo(column, missing);
  }

  private async addTo(column: 'reserved' | 'onOrder', deltas: readonly (StockKey & { quantity: number })[]): Promise<number> {
    const params: Param[] = [];
    const one = deltas.every((d) => d.warehouseId === deltas[0]?.warehouseId);
    const when = one
      ? `CASE productId${deltas.map((d) => { params.push(d.productId, d.quantity); return ' WHEN ? THEN ?'; }).join('')} ELSE 0 END`
      : `CASE${deltas.map((d) => { params.push(d.productId, d.warehouseId, d.quantity); return ' WHEN productId=? AND warehouseId=? THEN ?'; }).join('')} ELSE 0 END`;
    const w = pairs(deltas, '');
    return (await database.unit.sql.run(`UPDATE stock SET ${column}=${column}+${when} WHERE ${w.text}`, [...params, ...w.params])).affected;
  }

  /** Empty rows; one that somebody else has just made is fine. */
  private async make(keys: readonly StockKey[]): Promise<void> {
    const sql = database.unit.sql;
    const verb = sql.engine === 'mysql' ? 'INSERT IGNORE' : 'INSERT OR IGNORE';
    await sql.run(`${verb} INTO stock(productId,warehouseId,onHand,reserved,onOrder,value,averageCost) VALUES ${keys.map(() => '(?,?,0,0,0,0,0)').join(',')}`, [...keys].sort(byKey).flatMap((k) => [k.productId, k.warehouseId]));
  }

  /** Appends to the ledger and gives the id of the first move; the others follow it one by one. */
  async append(moves: readonly NewRow<StockMove>[]): Promise<number> {
    try {
      return await moveTable.insertMany(moves);
    } catch (e) {
      if (isDuplicate(e)) throw new Error(`The document was booked already: ${moves[0]?.docType ?? ''} ${moves[0]?.docId ?? ''}`, { cause: e });
      throw e;
    }
  }

  /** The bookings of documents that stand: those nothing has taken back. */
  standing(docType: string, docIds: readonly number[]): Promise<StockMove[]> {
    if (docIds.length === 0) return Promise.resolve([]);
    const list = inList(docIds);
    return moveTable.query(`LEFT JOIN stock_move r ON r.reversesId=t.id WHERE t.docType=? AND t.docId IN ${list.sql} AND t.reversesId IS NULL AND r.id IS NULL ORDER BY t.id`, [docType, ...list.params]);
  }

  /** Stock of products in all warehouses, or in some. */
  ofProducts(productIds: readonly number[], warehouseIds?: readonly number[]): Promise<StockRow[]> {
    if (productIds.length === 0) return Promise.resolve([]);
    return stockTable.all({ productId: [...new Set(productIds)], ...(warehouseIds ? { warehouseId: warehouseIds } : {}) });
  }

  now(): string {
    return clock.stamp();
  }
}

/** Keys without repetition, in lock order. */
function unique(keys: readonly StockKey[]): StockKey[] {
  return [...new Map(keys.map((k) => [keyOf(k), k])).values()].sort(byKey);
}

/** One delta per row, in lock order. */
export function merged<T extends StockKey & { quantity: number }>(deltas: readonly T[]): (StockKey & { quantity: number })[] {
  const out = new Map<string, StockKey & { quantity: number }>();
  for (const { productId, warehouseId, quantity } of deltas) {
    const have = out.get(keyOf({ productId, warehouseId }));
    if (have) have.quantity += quantity;
    else out.set(keyOf({ productId, warehouseId }), { productId, warehouseId, quantity });
  }
  return [...out.values()].sort(byKey);
}

/** Condition that finds the rows of the keys: by warehouse, so that there are few texts. */
function pairs(keys: readonly StockKey[], alias: string): { text: string; params: Param[] } {
  const byWarehouse = new Map<number, number[]>();
  for (const k of keys) byWarehouse.set(k.warehouseId, [...(byWarehouse.get(k.warehouseId) ?? []), k.productId]);
  const params: Param[] = [];
  const parts = [...byWarehouse].map(([warehouseId, products]) => {
    const list = inList(products);
    params.push(warehouseId, ...list.params);
    return `(${alias}warehouseId=? AND ${alias}productId IN ${list.sql})`;
  });
  return { text: parts.length === 1 ? (parts[0] as string) : `(${parts.join(' OR ')})`, params };
}

/** `CASE id WHEN … THEN … ELSE other END`, padded to a power of two so that few texts exist. */
export function choose(values: readonly (readonly [id: number, value: Param])[], params: Param[], other: string): string {
  let size = 1;
  while (size < values.length) size *= 2;
  const last = values[values.length - 1] as readonly [number, Param];
  for (let i = 0; i < size; i++) params.push(...(values[i] ?? last));
  return `CASE id${' WHEN ? THEN ?'.repeat(size)} ELSE ${other} END`;
}
