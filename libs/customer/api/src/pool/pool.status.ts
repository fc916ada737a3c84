import { Inject, Injectable } from '@nestjs/common';
import { clock } from '@steward/platform';
import { CustomerStore, VIEW } from '../customer/customer.store.js';
import { PoolDirectory } from './pool.directory.js';
import { PoolJudge } from './pool.judge.js';
import { isProtected } from './pool.rules.js';
import type { PoolStatus } from './pool.view.js';
import { ProtectionService } from './protection.service.js';

/** How one customer stands towards its pool, worked out at the moment of asking. */
@Injectable()
export class PoolStatuses {
  constructor(@Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(PoolDirectory) private readonly pools: PoolDirectory, @Inject(PoolJudge) private readonly judge: PoolJudge, @Inject(ProtectionService) private readonly protection: ProtectionService) {}

  async of(id: number): Promise<PoolStatus> {
    const c = await this.customers.get(id, VIEW);
    const today = clock.today();
    const judged = (await this.judge.judge([c], today))[0];
    const lies = c.poolId === null ? undefined : (await this.pools.all()).find((p) => p.id === c.poolId);
    const pool = lies ?? judged?.pool;
    const extensions = c.ownerId === null ? [] : await this.protection.of(c);
    const due = judged?.pool.recycling && judged.standing.daysLeft !== null ? judged.standing.due : null;
    return {
      id, version: c.version, poolId: pool?.id ?? null, poolName: pool?.name ?? null, inPool: c.poolId !== null, recycling: judged?.pool.recycling ?? false,
      dueOn: due?.day ?? null, daysLeft: due ? (judged?.standing.daysLeft ?? null) : null, rule: due?.rule ?? null, ruleDays: due?.days ?? null, exempt: judged?.standing.exempt ?? null,
      protectedUntil: c.protectedUntil, protected: isProtected(c.protectedUntil, today), locked: c.locked,
      extensionsLeft: Math.max(0, (pool?.extendTimes ?? 0) - extensions.filter((r) => r.state === 'approved').length), extendDays: pool?.extendDays ?? 0, requested: extensions.some((r) => r.state === 'pending'),
    };
  }
}
