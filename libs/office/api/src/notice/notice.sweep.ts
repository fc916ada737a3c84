import { clock, database, inList, transaction } from '@steward/platform';

/** Notifications are kept for so long, read or not. */
export const KEPT_DAYS = 90;
const BATCH = 1_000;

/** Work of the night: what is older than 90 days goes, in steps so that no unit of work is long. A notice that waits stays. */
export async function sweepNotices(): Promise<Record<string, number>> {
  const until = new Date(clock.now().getTime() - KEPT_DAYS * 86_400_000).toISOString();
  return { notifications: await remove('notification', 'createdAt<?', until), notices: await remove('notice', 'at<? AND deliveredAt IS NOT NULL', until) };
}

async function remove(table: string, condition: string, until: string): Promise<number> {
  for (let sum = 0; ;) {
    const rows = await database.sql.all<{ id: number }>(`SELECT id FROM ${table} WHERE ${condition} LIMIT ${BATCH}`, [until]);
    if (rows.length === 0) return sum;
    const ids = inList(rows.map((r) => r.id));
    sum += (await transaction(() => database.unit.sql.run(`DELETE FROM ${table} WHERE id IN ${ids.sql}`, ids.params))).affected;
  }
}
