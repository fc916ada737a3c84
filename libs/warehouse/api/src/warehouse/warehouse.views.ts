import { Inject, Injectable } from '@nestjs/common';
import type { ListItem } from '@steward/platform';
import { UserFacade } from '@steward/system-api';
import type { KeeperView, WarehouseOption, WarehouseView } from './warehouse.dto.js';
import type { Warehouse } from './warehouse.entity.js';
import { WarehouseStore } from './warehouse.store.js';

/** Warehouses as they travel, with the names of their keepers. */
@Injectable()
export class WarehouseViews {
  constructor(@Inject(UserFacade) private readonly users: UserFacade, @Inject(WarehouseStore) private readonly warehouses: WarehouseStore) {}

  async one(w: Warehouse): Promise<WarehouseView> {
    const { nameKey: _key, deletedAt: _deleted, keepers, ...rest } = w;
    return { ...rest, keepers: keepers ?? [], keeperNames: await this.keepers(keepers ?? []) };
  }

  /** All warehouses that are not deleted, the default one first: for pickers and filters. */
  async options(): Promise<WarehouseOption[]> {
    const mine = await this.warehouses.mine();
    const living = [...(await this.warehouses.all()).values()].filter((w) => w.deletedAt === null);
    return living.sort((a, b) => Number(b.isDefault) - Number(a.isDefault) || (a.code < b.code ? -1 : 1))
      .map(({ id, code, name, type, isDefault, enabled }) => ({ id, code, name, type, isDefault, enabled, mine: mine === 'all' || mine.includes(id) }));
  }

  /** Rows of a list: the keepers lie in the row as JSON. */
  async expand(items: ListItem[]): Promise<void> {
    for (const i of items) {
      if (!('keeperNames' in i)) continue;
      const ids = typeof i['keeperNames'] === 'string' ? (JSON.parse(i['keeperNames']) as number[]) : [];
      i['keepers'] = ids;
      i['keeperNames'] = await this.keepers(ids);
    }
  }

  private async keepers(ids: readonly number[]): Promise<KeeperView[]> {
    const names = await this.users.names(ids);
    return ids.map((userId) => ({ userId, name: names.get(userId) ?? null }));
  }
}
