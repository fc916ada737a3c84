import { Inject, Injectable } from '@nestjs/common';
import { asSystem } from '@steward/platform';
import { UserFacade } from '@steward/system-api';
import type { Pool } from './pool.entity.js';
import { PoolRecycler } from './pool.recycler.js';
import type { PoolPreview } from './pool.view.js';

const SHOWN = 20;

/** Says how many customers the rules of a pool would take today, before they are in force. */
@Injectable()
export class PoolPreviews {
  constructor(@Inject(PoolRecycler) private readonly recycler: PoolRecycler, @Inject(UserFacade) private readonly users: UserFacade) {}

  /** "Would recycle N of M": of all customers whose owner the pool is for. */
  async of(pool: Pool): Promise<PoolPreview> {
    const out: PoolPreview = { due: 0, owned: 0, rules: [], exempt: [], items: [] };
    const [rules, exempt] = [new Map<string, number>(), new Map<string, number>()];
    const add = (map: Map<string, number>, key: string): void => { map.set(key, (map.get(key) ?? 0) + 1); };
    await asSystem('how many the rules would take', async () => {
      for await (const { judged } of this.recycler.batches(pool)) {
        for (const { customer, pool: its, standing } of judged) {
          if (its.id !== pool.id) continue;
          out.owned += 1;
          if (standing.exempt) add(exempt, standing.exempt);
          if (!standing.falls || !standing.due) continue;
          out.due += 1;
          add(rules, standing.due.rule);
          if (out.items.length < SHOWN) out.items.push({ id: customer.id, name: customer.name, ownerId: customer.ownerId, ownerName: null, rule: standing.due.rule, days: standing.due.days });
        }
      }
    });
    const names = await this.users.names(out.items.flatMap((i) => i.ownerId ?? []));
    for (const i of out.items) i.ownerName = names.get(i.ownerId ?? 0) ?? null;
    out.rules = [...rules].map(([key, count]) => ({ key, count }));
    out.exempt = [...exempt].map(([key, count]) => ({ key, count }));
    return out;
  }
}
