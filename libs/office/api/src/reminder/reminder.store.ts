import { Injectable } from '@nestjs/common';
import { addDays } from '@steward/kernel';
import { clock, database, inList, isDuplicate, notFound, transaction } from '@steward/platform';
import { type Reminder, receiverTable, reminderMuteTable, reminderTable } from './reminder.entity.js';
import { type Found, carriedOver, changesOf, nothingChanged } from './reminder.rules.js';

/** Reminders are kept for so long: what was put off must be known until then. */
export const KEPT_DAYS = 30;
const BATCH = 1_000;

/** Rows of reminders; each user's are read and written under his id. */
@Injectable()
export class ReminderStore {
  of(userId: number, day: string): Promise<Reminder[]> {
    return reminderTable.all({ userId, day }, { orderBy: 'id' });
  }

  /** One's own of that day, locked, or 404. */
  async own(userId: number, id: number, day: string): Promise<Reminder> {
    const row = await reminderTable.find({ id, userId, day }, { lock: true });
    if (!row) throw notFound();
    return row;
  }

  async change(id: number, set: Pick<Reminder, 'snoozedUntil' | 'doneAt'>): Promise<void> {
    await reminderTable.change({ id }, set);
  }

  /** Makes the stored reminders of a user's day those found. Nothing is written, or locked, where nothing has changed. */
  async settle(userId: number, day: string, found: readonly Found[]): Promise<void> {
    if (nothingChanged(changesOf(await this.of(userId, day), found))) return;
    await transaction(async () => {
      await this.lock(userId);
      const changes = changesOf(await this.of(userId, day), found);
      if (changes.gone.length > 0) await reminderTable.delete({ id: changes.gone });
      for (const { id, found: f } of changes.changed) await reminderTable.change({ id }, { path: f.path, action: f.action, params: f.params, occasion: f.occasion });
      if (changes.added.length > 0) await this.add(userId, day, changes.added);
    });
  }

  private async add(userId: number, day: string, found: readonly Found[]): Promise<void> {
    const now = clock.stamp();
    const earlier = await reminderTable.query('WHERE t.userId=? AND t.day>=? AND t.day<? ORDER BY t.day, t.id', [userId, addDays(day, -KEPT_DAYS), day]);
    await reminderTable.insertMany(found.map((f) => ({ ...f, userId, day, createdAt: now, ...carriedOver(f, earlier, now) })));
  }

  /** One writer at a time for each user: the night and he himself may come together. */
  private async lock(userId: number): Promise<void> {
    if (await receiverTable.find({ userId }, { lock: true })) return;
    try {
      await receiverTable.insert({ userId, digestDay: null });
    } catch (e) {
      if (!isDuplicate(e)) throw e;
      await receiverTable.find({ userId }, { lock: true });
    }
  }

  /** True once for each user and day. Inside a unit of work. */
  async digestDue(userId: number, day: string): Promise<boolean> {
    await this.lock(userId);
    if ((await receiverTable.find({ userId }))?.digestDay === day) return false;
    await receiverTable.change({ userId }, { digestDay: day });
    return true;
  }

  /** Types somebody does not want. */
  async muted(userId: number): Promise<Set<string>> {
    return new Set((await reminderMuteTable.all({ userId })).map((m) => m.type));
  }

  async setMuted(userId: number, types: readonly string[]): Promise<void> {
    await reminderMuteTable.delete({ userId });
    await reminderMuteTable.insertMany(types.map((type) => ({ userId, type })));
  }

  /** Work of the night: days long past go, in steps. */
  async sweep(today: string): Promise<number> {
    const until = addDays(today, -KEPT_DAYS);
    for (let sum = 0; ;) {
      const rows = await database.sql.all<{ id: number }>(`SELECT id FROM reminder WHERE day<? LIMIT ${BATCH}`, [until]);
      if (rows.length === 0) return sum;
      const ids = inList(rows.map((r) => r.id));
      sum += (await transaction(() => database.unit.sql.run(`DELETE FROM reminder WHERE id IN ${ids.sql}`, ids.params))).affected;
    }
  }
}
