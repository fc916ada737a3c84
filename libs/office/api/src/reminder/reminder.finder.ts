import { Inject, Injectable } from '@nestjs/common';
import { LOGGER, PrincipalSource, asSystem, clock } from '@steward/platform';
import { SettingsFacade } from '@steward/system-api';
import type { Logger } from 'pino';
import { type DueReminder, type KnownReminder, reminderTypes } from './reminder.registry.js';
import { type Found, MOST_OF_A_TYPE } from './reminder.rules.js';
import { ReminderStore } from './reminder.store.js';

/** Asks the domains what is due for somebody. */
@Injectable()
export class ReminderFinder {
  constructor(@Inject(SettingsFacade) private readonly settings: SettingsFacade, @Inject(PrincipalSource) private readonly principals: PrincipalSource, @Inject(ReminderStore) private readonly rows: ReminderStore, @Inject(LOGGER) private readonly log: Logger) {}

  /** What is due today for a user who can sign in: of types that are on, that he wants, and whose records he may see. A type that cannot be read is logged and left out; the others stay. */
  async find(userId: number): Promise<Found[]> {
    const person = await this.principals.byUser(userId);
    if (!person) return [];
    const muted = await this.rows.muted(userId);
    const out: Found[] = [];
    for (const type of reminderTypes()) {
      if (!person.permissions.has(type.permission) || muted.has(type.key) || !(await this.settings.get(type.enabled))) continue;
      const owners = person.owners(type.permission);
      try {
        const due = await this.due(type, userId);
        out.push(...due.filter((d) => owners === 'all' || owners.includes(d.ownerId)).slice(0, MOST_OF_A_TYPE).map((d) => foundOf(type, d)));
      } catch (e) {
        this.log.error({ err: e, type: type.key }, 'reminders cannot be found');
      }
    }
    return out;
  }

  private async due(type: KnownReminder, userId: number): Promise<readonly DueReminder[]> {
    const days = type.daysBefore ? await this.settings.get(type.daysBefore) : 0;
    return asSystem(`reminders ${type.key}`, () => type.due({ userId, day: clock.today(), days, most: MOST_OF_A_TYPE }));
  }
}

function foundOf(type: KnownReminder, d: DueReminder): Found {
  for (const path of [d.path, d.action]) if (!path.startsWith('/') || path.startsWith('//')) throw new Error(`Reminder ${type.key}: ${path} is no path of a screen`);
  return { type: type.key, entity: d.entity, entityId: d.entityId, path: d.path, action: d.action, params: d.params, occasion: d.occasion ?? null };
}
