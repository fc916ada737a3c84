import { Inject, Injectable } from '@nestjs/common';
import { clock, database, transaction } from '@steward/platform';
import { SettingsFacade } from '@steward/system-api';
import { OpportunityPeople } from './opportunity.people.js';
import { STALE_DAYS } from './opportunity.permissions.js';
import { staleBefore } from './opportunity.rules.js';
import { OpportunityStore } from './opportunity.store.js';

const AT_ONCE = 200;

/** Tells owners of opportunities nothing happens with, once for each rest; runs every night and may run twice. */
@Injectable()
export class StaleOpportunities {
  constructor(@Inject(OpportunityStore) private readonly rows: OpportunityStore, @Inject(SettingsFacade) private readonly settings: SettingsFacade, @Inject(OpportunityPeople) private readonly people: OpportunityPeople) {}

  /** Gives how many were told of. */
  async tell(): Promise<{ stale: number }> {
    const days = await this.settings.get(STALE_DAYS);
    const before = staleBefore(clock.stamp(), days);
    if (before === undefined) return { stale: 0 };
    let stale = 0;
    for (;;) {
      const ids = (await database.sql.all<{ id: number }>(
        `SELECT t.id FROM opportunity t JOIN customer c ON c.id=t.customerId WHERE t.status='open' AND t.touchedAt<? AND t.deletedAt IS NULL AND t.ownerId IS NOT NULL AND (c.lastFollowUpAt IS NULL OR c.lastFollowUpAt<?)
 AND (t.staleToldAt IS NULL OR t.staleToldAt<t.touchedAt OR t.staleToldAt<c.lastFollowUpAt) ORDER BY t.id LIMIT ${AT_ONCE}`, [before, before])).map((r) => r.id);
      if (ids.length === 0) return { stale };
      await transaction(async () => {
        const table = this.rows.everybodys('nightly look at stale opportunities');
        for (const o of await table.all({ id: ids }, { orderBy: 'id', lock: true })) await this.people.stale(o, days);
        await table.change({ id: ids }, { staleToldAt: clock.stamp() });
      });
      stale += ids.length;
    }
  }
}
