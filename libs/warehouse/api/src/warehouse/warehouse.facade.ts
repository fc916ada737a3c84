import { Inject, Injectable } from '@nestjs/common';
import { fault, invalid } from '@steward/platform';
import type { MasterUser } from '../usage.js';
import type { Warehouse, WarehouseType } from './warehouse.entity.js';
import { WarehouseStore } from './warehouse.store.js';
import { WarehouseUsage } from './warehouse.usage.js';

/** What documents and other domains know of a warehouse. */
export interface WarehouseRef { id: number; code: string; name: string; type: WarehouseType; isDefault: boolean; enabled: boolean; keepers: readonly number[] }

/** The door of warehouses for documents and the domains to the right; answers come from memory. */
@Injectable()
export class WarehouseFacade {
  constructor(@Inject(WarehouseStore) private readonly warehouses: WarehouseStore, @Inject(WarehouseUsage) private readonly usage: WarehouseUsage) {}

  /** An enabled warehouse the caller may work in: 422 `not_found` at the pointer when it is absent or not his, `warehouse.disabled` when it is disabled, `warehouse.transit` when only transfers move goods there. */
  async ensure(id: number, pointer: string): Promise<WarehouseRef> {
    const w = (await this.warehouses.all()).get(id);
    const mine = await this.warehouses.mine();
    if (!w || w.deletedAt !== null || (mine !== 'all' && !mine.includes(id))) throw invalid(fault(pointer, 'not_found'));
    if (!w.enabled) throw invalid(fault(pointer, 'warehouse.disabled', { name: w.name }));
    if (w.type === 'transit') throw invalid(fault(pointer, 'warehouse.transit', { name: w.name }));
    return refOf(w);
  }

  /** As {@link ensure}, whoever asks: where a salesperson's order line will be shipped from. */
  async ensureAny(id: number, pointer: string): Promise<WarehouseRef> {
    const w = (await this.warehouses.all()).get(id);
    if (!w || w.deletedAt !== null) throw invalid(fault(pointer, 'not_found'));
    if (!w.enabled) throw invalid(fault(pointer, 'warehouse.disabled', { name: w.name }));
    if (w.type === 'transit') throw invalid(fault(pointer, 'warehouse.transit', { name: w.name }));
    return refOf(w);
  }

  /** Where goods on their way from one warehouse to another lie: the first enabled one of type `transit`; null while there is none. `alone`: nobody makes one until the unit of work ends. */
  async transitId(o: { alone?: boolean } = {}): Promise<number | null> {
    if (o.alone) await this.warehouses.lockAll();
    return [...(await this.warehouses.all()).values()].filter((w) => w.deletedAt === null && w.enabled && w.type === 'transit').sort((a, b) => a.id - b.id)[0]?.id ?? null;
  }

  /** Warehouses by id, disabled and deleted ones too; unknown ids are left out. */
  async get(ids: readonly number[]): Promise<Map<number, WarehouseRef>> {
    const all = await this.warehouses.all();
    return new Map(ids.flatMap((id) => { const w = all.get(id); return w ? [[id, refOf(w)] as const] : []; }));
  }

  /** Where goods without a warehouse of their own lie: the default one, else the first enabled one; null while there is none (domain.md 2.0a 3). */
  async defaultId(): Promise<number | null> {
    const living = [...(await this.warehouses.all()).values()].filter((w) => w.deletedAt === null && w.enabled);
    return (living.find((w) => w.isDefault) ?? living.filter((w) => w.type === 'normal').sort((a, b) => a.id - b.id)[0])?.id ?? null;
  }

  async names(ids: readonly number[]): Promise<Map<number, string>> {
    return new Map([...(await this.get(ids))].map(([id, w]) => [id, w.name]));
  }

  /** Warehouses the caller keeps, or `'all'` for whoever is not restricted to his own (right `warehouse.warehouse.all`). */
  mine(): Promise<number[] | 'all'> {
    return this.warehouses.mine();
  }

  /** Port: who has documents or stock in warehouses says so here (at module init); used warehouses are not deleted. */
  registerUsage(user: MasterUser): void {
    this.usage.register(user);
  }
}

const refOf = (w: Warehouse): WarehouseRef => ({ id: w.id, code: w.code, name: w.name, type: w.type, isDefault: w.isDefault, enabled: w.enabled && w.deletedAt === null, keepers: w.keepers ?? [] });
