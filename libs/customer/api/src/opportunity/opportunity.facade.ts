import { Inject, Injectable } from '@nestjs/common';
import { asSystem, clock, fault, invalid } from '@steward/platform';
import { SettingsFacade } from '@steward/system-api';
import { OpportunityLifecycle } from './opportunity.lifecycle.js';
import { ORDER_WINS } from './opportunity.permissions.js';
import { OpportunityStore } from './opportunity.store.js';

/** The door of opportunities for other parts: follow-ups, quotations, orders. */
@Injectable()
export class OpportunityFacade {
  constructor(@Inject(OpportunityStore) private readonly rows: OpportunityStore, @Inject(OpportunityLifecycle) private readonly life: OpportunityLifecycle, @Inject(SettingsFacade) private readonly settings: SettingsFacade) {}

  /** An opportunity of this customer the caller sees, for a reference in a body; 422 `not_found` at the pointer otherwise. */
  async ensure(id: number, customerId: number, pointer: string): Promise<{ id: number; code: string; name: string; status: string }> {
    const [found] = await this.rows.visible([id]);
    if (found?.customerId !== customerId) throw invalid(fault(pointer, 'not_found'));
    return { id: found.id, code: found.code, name: found.name, status: found.status };
  }

  /** Names by id, whoever may see them. */
  async names(ids: readonly number[]): Promise<Map<number, string>> {
    return new Map(ids.length === 0 ? [] : (await this.rows.everybodys('documents go on naming them').all({ id: [...new Set(ids)] })).map((o) => [o.id, o.name]));
  }

  /** Something was done for it (follow-up, quotation): it is not stale. No new version. */
  async touched(id: number): Promise<void> {
    await this.rows.everybodys('work on it was recorded').change({ id }, { touchedAt: clock.stamp() });
  }

  /** A sales order that came of it was confirmed: with the setting `auto` an open one is won now, whoever confirmed the order. */
  async orderConfirmed(id: number, orderNo: string | null): Promise<void> {
    if ((await this.settings.get(ORDER_WINS)) !== 'auto') return;
    await asSystem('a confirmed order wins its opportunity', async () => {
      const o = await this.rows.everybodys('its order was confirmed').find({ id, deletedAt: null }, { lock: true });
      if (o?.status === 'open') await this.life.endRow(o, { end: 'won', note: orderNo });
    });
  }
}
