import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { asSystem, clock, record, transaction } from '@steward/platform';
import { Maintenance, SettingsFacade } from '@steward/system-api';
import { ENTITY } from './stocktake.entity.js';
import { CANCEL_HOURS } from './stocktake.settings.js';
import { StocktakeStore } from './stocktake.store.js';

/** Cancels stocktakes that are being counted for longer than the parameter allows: their snapshot is of no use any more. */
@Injectable()
export class StocktakeSweep implements OnModuleInit {
  constructor(@Inject(Maintenance) private readonly maintenance: Maintenance, @Inject(StocktakeStore) private readonly rows: StocktakeStore, @Inject(SettingsFacade) private readonly settings: SettingsFacade) {}

  onModuleInit(): void {
    this.maintenance.register('stocktakes', () => this.sweep());
  }

  async sweep(): Promise<{ cancelled: number }> {
    const hours = await this.settings.get(CANCEL_HOURS);
    if (hours === 0) return { cancelled: 0 };
    const late = new Date(clock.now().getTime() - hours * 3_600_000).toISOString();
    const due = await asSystem('stocktakes nobody finished', () => this.rows.startedBefore(late));
    for (const { id } of due) await asSystem('stocktakes nobody finished', () => transaction(() => this.cancel(id)));
    return { cancelled: due.length };
  }

  private async cancel(id: number): Promise<void> {
    const row = await this.rows.lockAny(id);
    if (row?.phase !== 'counting') return;
    const version = await this.rows.update(row, { phase: 'cancelled' });
    record({ entity: ENTITY, entityId: id, action: 'cancel', changes: { phase: ['counting', 'cancelled'] }, payload: { version } });
  }
}
