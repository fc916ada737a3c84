import { actorId, clock, database } from '@steward/platform';
import { type OwnerChange, type OwnerChangeKind, ownerChangeTable } from './owner-change.entity.js';

/** A change of owner as its doer tells it. */
export interface OwnerChanged { customerId: number; from: number | null; to: number | null; kind: OwnerChangeKind; reason?: string | null; batch?: string | null }

const WAITING = Symbol('owner changes');

/** Notes who had a customer and who has it now: one row each, all rows of a unit of work in one statement at its end. Nothing is noted where nothing changed. */
export function noteOwnerChange(c: OwnerChanged): void {
  if (c.from === c.to) return;
  const unit = database.unit;
  unit.slot<Omit<OwnerChange, 'id'>[]>(WAITING, () => {
    const rows: Omit<OwnerChange, 'id'>[] = [];
    unit.beforeCommit(async () => { await ownerChangeTable.insertMany(rows); });
    return rows;
  }).push({ customerId: c.customerId, fromId: c.from, toId: c.to, kind: c.kind, reason: c.reason?.slice(0, 200) ?? null, at: clock.stamp(), byId: actorId(), batch: c.batch ?? null });
}
