import { randomUUID } from 'node:crypto';
import { Entity } from 'typeorm';
import { clock } from '../context/clock.js';
import { CodeColumn, InstantColumn, IntColumn, Table, database, isDuplicate, transaction } from '../database/index.js';

/** A turn that only one process may have, e.g. the outbox relay or a nightly sweep; `value` is kept for whoever has it. */
@Entity('lease')
export class LeaseRow {
  @CodeColumn(48, { primary: true }) name: string;
  @CodeColumn(48) holder: string;
  @InstantColumn() until: string;
  @IntColumn() value: number;
}

export const leaseTable = new Table(LeaseRow);
/** This process among those on the same database. */
export const processName = `${process.pid}-${randomUUID().slice(0, 8)}`;

/** Takes or renews a lease; false when another process has it. The time of the lease is the server's clock: keep it well above clock drift. */
export async function takeLease(name: string, seconds: number): Promise<boolean> {
  const now = clock.now();
  const until = new Date(now.getTime() + seconds * 1000).toISOString();
  return transaction(async () => {
    const done = await database.unit.sql.run('UPDATE lease SET holder=?, until=? WHERE name=? AND (holder=? OR until<?)', [processName, until, name, processName, now.toISOString()]);
    if (done.affected === 1) return true;
    if (await leaseTable.exists({ name })) return false;
    try {
      await leaseTable.insert({ name, holder: processName, until, value: 0 });
      return true;
    } catch (e) {
      if (isDuplicate(e)) return false;
      throw e;
    }
  });
}
