import { Injectable } from '@nestjs/common';
import { type NewRow, Problem, type ScopeRule, ScopedTable, context, forbidden, inList, ownersClause, principal } from '@steward/platform';
import { Snapshot } from '@steward/system-api';
import { Warehouse, keeperTable } from './warehouse.entity.js';

export const VIEW = 'warehouse.warehouse.view';
export const UPDATE = 'warehouse.warehouse.update';
/** Every warehouse, not only those one keeps (domain.md 2.12: a keeper works in his own). */
export const EVERY = 'warehouse.warehouse.all';

/** Whether the caller is restricted to the warehouses he keeps. */
const restricted = (): boolean => context().system === undefined && !principal().permissions.has(EVERY);

/** A keeper sees the warehouses he keeps; whoever holds {@link EVERY} sees all. */
export const warehouseRule: ScopeRule = () =>
  restricted() ? { all: false, text: 'EXISTS (SELECT 1 FROM warehouse_keeper wk WHERE wk.warehouseId={t}.id AND wk.userId=?)', params: [principal().id] } : ownersClause('all');

const living = new ScopedTable(Warehouse, warehouseRule);

/** Rows of warehouses. They are few, so what documents ask comes from memory (at most 5 s old, own changes at once). */
@Injectable()
export class WarehouseStore {
  private readonly snapshot = new Snapshot(async (sql) => {
    const rows = await living.unscoped('snapshot of a small table').query('', [], sql);
    return new Map(rows.map((w) => [w.id, w]));
  });

  get(id: number, code?: string): Promise<Warehouse> {
    return living.get(id, code);
  }

  /** As {@link get}, locked; 403 when the caller sees the warehouse but may not do this to it. */
  async lock(id: number, code: string): Promise<Warehouse> {
    try {
      return await living.lock(id, code);
    } catch (e) {
      if (e instanceof Problem && e.status === 404 && code !== VIEW && (await living.visible([id], VIEW)).length > 0) throw forbidden(code);
      throw e;
    }
  }

  async insert(row: NewRow<Warehouse>): Promise<number> {
    this.snapshot.touch();
    return living.insert(row);
  }
  async update(row: Warehouse, set: Partial<Warehouse>): Promise<number> {
    this.snapshot.touch();
    return living.update(row, set);
  }

  /** Columns of a row inserted in this unit of work. */
  async rewrite(id: number, set: Partial<Warehouse>): Promise<void> {
    this.snapshot.touch();
    await living.unscoped('inserted in this unit of work').change({ id }, set);
  }

  /** Takes the flag from the others: one default at most. */
  async clearDefault(except: number): Promise<void> {
    this.snapshot.touch();
    const table = living.unscoped('one default warehouse');
    for (const w of await table.all({ isDefault: true }, { orderBy: 'id', lock: true })) if (w.id !== except) await table.update(w.id, w.version, { isDefault: false });
  }

  /** Holds all of them until the unit of work ends: what must be there once is then looked for and made by one at a time. */
  async lockAll(): Promise<void> {
    this.snapshot.touch();
    await living.unscoped('one of a kind').all({}, { orderBy: 'id', lock: true });
  }

  async replaceKeepers(id: number, before: readonly number[], after: readonly number[]): Promise<void> {
    const gone = before.filter((u) => !after.includes(u));
    const added = after.filter((u) => !before.includes(u));
    if (gone.length > 0) await keeperTable.delete({ warehouseId: id, userId: gone });
    await keeperTable.insertMany(added.map((userId) => ({ warehouseId: id, userId })));
  }

  /** All of them, deleted ones too. */
  all(): Promise<Map<number, Warehouse>> {
    return this.snapshot.get();
  }

  /** Warehouses the caller is restricted to, or `'all'`. */
  async mine(): Promise<number[] | 'all'> {
    if (!restricted()) return 'all';
    const me = principal().id;
    return [...(await this.all()).values()].filter((w) => w.deletedAt === null && (w.keepers ?? []).includes(me)).map((w) => w.id);
  }
}

/** Scope of rows that lie in a warehouse: all of them, or those of the warehouses the caller keeps. */
export const inMyWarehouses = (column = 'warehouseId'): ScopeRule => async () => {
  if (!restricted()) return ownersClause('all');
  const rows = await keeperTable.all({ userId: principal().id });
  if (rows.length === 0) return ownersClause([]);
  const list = inList(rows.map((r) => r.warehouseId));
  return { all: false, text: `{t}.${column} IN ${list.sql}`, params: list.params };
};
