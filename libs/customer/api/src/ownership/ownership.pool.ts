import { actorId, clock, database, inList, record } from '@steward/platform';
import type { Customer } from '../customer/customer.entity.js';
import { type Pool, forecastTable, recordTable } from '../pool/pool.entity.js';

/** How `customer.poolReason` says that somebody put it there. */
const MANUAL = 'manual';

/**
 * Customers that have just lost their owner lie in the pool from now on: written by one statement each for rows, records and forecasts,
 * however many they are (PL1–PL3). Protection and lock were the owner's and end with him. No notice of its own: the whole is told once.
 */
export async function layIntoPool(customers: readonly Customer[], pool: Pool, reason: string | null): Promise<void> {
  if (customers.length === 0) return;
  const at = clock.stamp();
  const ids = customers.map((c) => c.id);
  const list = inList(ids);
  await database.unit.sql.run(`UPDATE customer SET poolId=?, poolInAt=?, poolReason=?, protectedUntil=NULL, locked=0 WHERE id IN ${list.sql}`, [pool.id, at, MANUAL, ...list.params]);
  await recordTable.insertMany(customers.map((c) => ({ poolId: pool.id, customerId: c.id, move: 'put' as const, at, ruleKind: null, ruleDays: null, reason, fromUserId: c.previousOwnerId, toUserId: null, actorId: actorId() })));
  await forecastTable.delete({ customerId: ids });
  for (const c of customers) {
    record({ entity: 'customer', entityId: c.id, action: 'pool', changes: { poolId: [c.poolId, pool.id], poolReason: [null, MANUAL] }, payload: { from: c.previousOwnerId, to: null, poolId: pool.id, reason } });
    Object.assign(c, { poolId: pool.id, poolInAt: at, poolReason: MANUAL, protectedUntil: null, locked: false });
  }
}
