import { Inject, Injectable } from '@nestjs/common';
import { clock, transaction } from '@steward/platform';
import { UserFacade } from '@steward/system-api';
import { registerNotice } from '../notice/notice.registry.js';
import { Notices } from '../notice/notices.js';
import { ReminderFinder } from './reminder.finder.js';
import { type Found } from './reminder.rules.js';
import { ReminderStore } from './reminder.store.js';

registerNotice({ event: 'reminder.digest', module: 'office' });

/** Work of the night: everybody's reminders of the day, and one digest in the bell for each. It may run twice. */
@Injectable()
export class ReminderNight {
  constructor(@Inject(UserFacade) private readonly users: UserFacade, @Inject(ReminderFinder) private readonly finder: ReminderFinder, @Inject(ReminderStore) private readonly rows: ReminderStore, @Inject(Notices) private readonly notices: Notices) {}

  async run(): Promise<Record<string, number>> {
    const today = clock.today();
    let [receivers, digests] = [0, 0];
    for (const { id } of await this.users.options()) {
      const found = await this.finder.find(id);
      await this.rows.settle(id, today, found);
      if (found.length === 0) continue;
      receivers += 1;
      if (await transaction(() => this.digest(id, today))) digests += 1;
    }
    return { receivers, digests, swept: await this.rows.sweep(today) };
  }

  private async digest(userId: number, today: string): Promise<boolean> {
    const open = (await this.rows.of(userId, today)).filter((r) => r.doneAt === null && (r.snoozedUntil === null || r.snoozedUntil <= clock.stamp()));
    if (open.length === 0 || !(await this.rows.digestDue(userId, today))) return false;
    this.notices.send({ event: 'reminder.digest', entity: 'reminder', entityId: userId, path: '/reminders', params: { count: open.length, ...counts(open) }, to: { also: [userId] } });
    return true;
  }
}

/** How many of each type, for the text: parts about types there are none of are left out. */
function counts(open: readonly Pick<Found, 'type'>[]): Record<string, number> {
  const out: Record<string, number> = {};
  for (const { type } of open) out[type] = (out[type] ?? 0) + 1;
  return out;
}
