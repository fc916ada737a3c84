import { Injectable } from '@nestjs/common';
import { type NewRow, type Param, Problem, ScopedTable, SearchIndex, byOwner, database, forbidden, inList } from '@steward/platform';
import { Supplier } from './supplier.entity.js';

export const VIEW = 'warehouse.supplier.view';
export const UPDATE = 'warehouse.supplier.update';

/** A supplier is seen by whoever has its owner in scope. */
export const supplierRule = byOwner();
export const supplierSearch = new SearchIndex({ name: 'supplier_search', table: 'supplier', column: 'search' });
const living = new ScopedTable(Supplier, supplierRule);
const binned = new ScopedTable(Supplier, supplierRule, 't.deletedAt IS NOT NULL');

/** Rows of suppliers: every way to them goes through the scope of the caller. */
@Injectable()
export class SupplierStore {
  get(id: number, code?: string): Promise<Supplier> {
    return living.get(id, code);
  }

  /** As {@link get}, locked; 403 when the caller sees the supplier but may not do this to it. */
  async lock(id: number, code: string): Promise<Supplier> {
    try {
      return await living.lock(id, code);
    } catch (e) {
      if (e instanceof Problem && e.status === 404 && code !== VIEW && (await living.visible([id], VIEW)).length > 0) throw forbidden(code);
      throw e;
    }
  }

  /** A supplier in the bin. */
  lockDeleted(id: number, code: string): Promise<Supplier> {
    return binned.lock(id, code);
  }
  visible(ids: readonly number[], code: string = VIEW, lock = false): Promise<Supplier[]> {
    return living.visible(ids, code, lock && database.unit.sql.engine === 'mysql' ? ' ORDER BY t.id FOR UPDATE' : '');
  }
  query(condition: string, params: readonly Param[], tail = '', code?: string): Promise<Supplier[]> {
    return living.query(condition, params, tail, code);
  }
  insert(row: NewRow<Supplier>): Promise<number> {
    return living.insert(row);
  }
  insertMany(rows: readonly NewRow<Supplier>[]): Promise<number> {
    return living.insertMany(rows);
  }
  update(row: Supplier, set: Partial<Supplier>): Promise<number> {
    return living.update(row, set);
  }
  everybodys(reason: string): ReturnType<typeof living.unscoped> {
    return living.unscoped(reason);
  }

  async names(ids: readonly number[]): Promise<Map<number, string>> {
    if (ids.length === 0) return new Map();
    const list = inList([...new Set(ids)]);
    const rows = await database.sql.all<{ id: number; name: string }>(`SELECT id, name FROM supplier WHERE id IN ${list.sql}`, list.params);
    return new Map(rows.map((r) => [r.id, r.name]));
  }

  /** Adds to the balances finance keeps (fen); no new version, nobody's edit is in the way of it. */
  async addFigures(id: number, delta: { payableBalance: number; advanceBalance: number }): Promise<void> {
    await database.unit.sql.run('UPDATE supplier SET payableBalance=payableBalance+?, advanceBalance=advanceBalance+? WHERE id=?', [delta.payableBalance, delta.advanceBalance, id]);
  }
}
