import { Inject, Injectable } from '@nestjs/common';
import { type NewRow, Transactional, actorId, clock, demandVersion, fault, invalid, pinyinKeys, record } from '@steward/platform';
import { NumberingFacade, UserFacade } from '@steward/system-api';
import { auditOf, changed } from '../master.audit.js';
import { MasterErrors } from '../master.errors.js';
import { MasterKeys, type WantedKey } from '../master-keys.js';
import type { CreateWarehouse, UpdateWarehouse } from './warehouse.dto.js';
import { NEW_WAREHOUSE, type Warehouse } from './warehouse.entity.js';
import { UPDATE, WarehouseStore } from './warehouse.store.js';
import { WarehouseUsage } from './warehouse.usage.js';

export const ENTITY = 'warehouse';
export const CREATE = 'warehouse.warehouse.create';
export const DELETE = 'warehouse.warehouse.delete';
const AUDIT = { derived: ['nameKey', 'deletedAt'], scales: {} };

const keysOf = (w: { code: string; name: string }): WantedKey[] => [{ kind: 'warehouse.code', text: w.code, pointer: '/code' }, { kind: 'warehouse.name', text: w.name, pointer: '/name' }];

/** Use cases of warehouses: create, change, disable and delete. */
@Injectable()
export class WarehouseService {
  constructor(
    @Inject(WarehouseStore) private readonly warehouses: WarehouseStore, @Inject(MasterKeys) private readonly keys: MasterKeys, @Inject(WarehouseUsage) private readonly usage: WarehouseUsage,
    @Inject(NumberingFacade) private readonly numbers: NumberingFacade, @Inject(UserFacade) private readonly users: UserFacade,
  ) {}

  /** Creates a warehouse; the first one is the default. Throws 409 `warehouse.duplicate` when its code or name is taken. */
  @Transactional()
  async create(input: CreateWarehouse): Promise<Warehouse> {
    const columns = await this.columns(input);
    const living = [...(await this.warehouses.all()).values()].filter((w) => w.deletedAt === null);
    const row = { ...NEW_WAREHOUSE, ...columns, isDefault: columns.isDefault ?? !living.some((w) => w.isDefault), code: columns.code ?? (await this.numbers.nextCode(ENTITY)), name: input.name, nameKey: pinyinKeys(input.name).sort };
    if (!row.enabled) row.isDefault = false;
    const w = await this.insert(row);
    await this.keys.claim(w.id, keysOf(w), columns.code === undefined ? () => this.recode(w) : undefined);
    await this.warehouses.replaceKeepers(w.id, [], w.keepers ?? []);
    if (w.isDefault) await this.warehouses.clearDefault(w.id);
    record({ entity: ENTITY, entityId: w.id, action: 'create', payload: { version: 1 } });
    return w;
  }

  private async insert(row: NewRow<Warehouse>): Promise<Warehouse> {
    const now = clock.stamp();
    const stamped = { ...row, version: 1, createdAt: now, createdBy: actorId(), updatedAt: now, updatedBy: actorId() };
    return { ...stamped, id: await this.warehouses.insert(stamped) } as Warehouse;
  }

  private async recode(w: Warehouse): Promise<string> {
    w.code = await this.numbers.nextCode(ENTITY);
    await this.warehouses.rewrite(w.id, { code: w.code });
    return w.code;
  }

  /** Changes what was sent, if the warehouse still has the version the caller saw. A disabled one is not the default any more. */
  @Transactional()
  async update(id: number, input: UpdateWarehouse): Promise<Warehouse> {
    const before = await this.warehouses.lock(id, UPDATE);
    demandVersion(before);
    const set = changed(before, await this.columns(input, before));
    // what lies in transit belongs to transfers: a place that is used does not become one, or cease to be one
    if (set.type !== undefined && (set.type === 'transit' || before.type === 'transit') && (await this.usage.used([id])).size > 0) throw invalid(fault('/type', 'warehouse.in_use'));
    if (!(set.enabled ?? before.enabled) && (set.isDefault ?? before.isDefault)) set.isDefault = false;
    if (Object.keys(set).length === 0) return before;
    const after = Object.assign({ ...before }, set) as Warehouse;
    if (set.name !== undefined) set.nameKey = after.nameKey = pinyinKeys(after.name).sort;
    if (set.code !== undefined || set.name !== undefined) await this.keys.exchange(id, keysOf(before), keysOf(after));
    after.version = await this.warehouses.update(before, set);
    if ('keepers' in set) await this.warehouses.replaceKeepers(id, before.keepers ?? [], after.keepers ?? []);
    if (set.isDefault) await this.warehouses.clearDefault(id);
    record({ entity: ENTITY, entityId: id, action: 'update', changes: auditOf(before, set, AUDIT), payload: { version: after.version } });
    return Object.assign(after, { updatedAt: clock.stamp(), updatedBy: actorId() });
  }

  /** Deletes a warehouse nothing ever lay in; 409 `warehouse.in_use` otherwise: disable it instead. */
  @Transactional()
  async delete(id: number): Promise<void> {
    const w = await this.warehouses.lock(id, DELETE);
    demandVersion(w);
    if ((await this.usage.used([id])).size > 0) throw MasterErrors.inUse({ name: w.name });
    await this.warehouses.update(w, { deletedAt: clock.stamp(), isDefault: false });
    await this.warehouses.replaceKeepers(id, w.keepers ?? [], []);
    await this.keys.release('warehouse', [id]);
    record({ entity: ENTITY, entityId: id, action: 'delete', changes: { name: [w.name, null] } });
  }

  private async columns(input: Partial<CreateWarehouse>, before?: Warehouse): Promise<Partial<Warehouse>> {
    const out: Record<string, unknown> = Object.fromEntries(Object.entries(input).filter(([, v]) => v !== undefined));
    if (before && out['code'] === null) throw invalid(fault('/code', 'required'));
    if (!before && out['code'] === null) delete out['code'];
    for (const [field, usual] of Object.entries({ type: NEW_WAREHOUSE.type, isDefault: false, enabled: true })) if (out[field] === null) out[field] = usual;
    if (input.keepers !== undefined) {
      const keepers = [...new Set(input.keepers ?? [])];
      await this.ensureKeepers(keepers, before?.keepers ?? []);
      out['keepers'] = keepers.length > 0 ? keepers : null;
    }
    return out as Partial<Warehouse>;
  }

  /** Keepers are enabled people; those it had already stay even when they were disabled meanwhile. */
  private async ensureKeepers(keepers: readonly number[], before: readonly number[]): Promise<void> {
    const known = new Map((await this.users.find(keepers)).map((u) => [u.id, u]));
    keepers.forEach((id, i) => { if (!before.includes(id) && !known.get(id)?.enabled) throw invalid(fault(`/keepers/${i}`, 'not_found')); });
  }
}
