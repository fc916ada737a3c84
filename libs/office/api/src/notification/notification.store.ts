import { Injectable } from '@nestjs/common';
import { clock, database, inList, notFound } from '@steward/platform';
import { type Notification, muteTable, notificationTable } from '../notice/notice.entity.js';

export interface Unread { unread: number; newest: number }

/** The caller's notifications and mutes; others' are never read here but for counting. */
@Injectable()
export class NotificationStore {
  /** One's own, or 404. */
  async own(userId: number, id: number): Promise<Notification> {
    const row = await notificationTable.find({ id, userId });
    if (!row) throw notFound();
    return row;
  }

  async markRead(userId: number, id: number): Promise<void> {
    await notificationTable.change({ id, userId, readAt: null }, { readAt: clock.stamp() });
  }

  /** All of a user up to an id, in steps: somebody back from a long leave has thousands. */
  async markAllRead(userId: number, upTo: number): Promise<void> {
    await database.unit.sql.run('UPDATE notification SET readAt=? WHERE userId=? AND readAt IS NULL AND id<=?', [clock.stamp(), userId, upTo]);
  }

  /** How much is unread, and the newest one, for each of the users. */
  async unread(userIds: readonly number[]): Promise<Map<number, Unread>> {
    const out = new Map<number, Unread>(userIds.map((id) => [id, { unread: 0, newest: 0 }]));
    if (userIds.length === 0) return out;
    const list = inList(userIds);
    const { sql } = database;
    for (const r of await sql.all<{ userId: number; n: number | string }>(`SELECT userId, COUNT(*) AS n FROM notification WHERE userId IN ${list.sql} AND readAt IS NULL GROUP BY userId`, list.params)) of(out, r.userId).unread = Number(r.n);
    for (const r of await sql.all<{ userId: number; n: number }>(`SELECT userId, MAX(id) AS n FROM notification WHERE userId IN ${list.sql} GROUP BY userId`, list.params)) of(out, r.userId).newest = r.n;
    return out;
  }

  /** Users with notifications after an id, and the newest of all. */
  async since(id: number): Promise<{ userIds: number[]; last: number }> {
    const rows = await database.sql.all<{ userId: number; last: number }>('SELECT userId, MAX(id) AS last FROM notification WHERE id>? GROUP BY userId', [id]);
    return { userIds: rows.map((r) => r.userId), last: Math.max(id, ...rows.map((r) => r.last)) };
  }

  async newestOfAll(): Promise<number> {
    return (await database.sql.all<{ n: number | null }>('SELECT MAX(id) AS n FROM notification'))[0]?.n ?? 0;
  }

  async muted(userId: number): Promise<Set<string>> {
    return new Set((await muteTable.all({ userId })).map((m) => m.event));
  }

  async setMuted(userId: number, events: readonly string[]): Promise<void> {
    await muteTable.delete({ userId });
    await muteTable.insertMany(events.map((event) => ({ userId, event })));
  }
}

const of = (all: Map<number, Unread>, userId: number): Unread => {
  const found = all.get(userId) ?? { unread: 0, newest: 0 };
  all.set(userId, found);
  return found;
};
