import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, dayIn, startOfDay } from '@steward/kernel';
import { type DueQuestion, type DueReminder, registerReminder } from '@steward/office-api';
import { clock } from '@steward/platform';
import { UserFacade } from '@steward/system-api';
import { VIEW } from '../customer/customer.store.js';
import { CREATE_FOLLOW_UP } from '../follow-up/follow-up.permissions.js';
import { birthdaysBetween, daysBetween } from './customer-reminder.rules.js';
import { CustomerReminderStore, type DueCustomer } from './customer-reminder.store.js';

const LONG_AGO = '0000';
const start = (day: string): string => startOfDay(clock.timezone(), day);
const dayOf = (at: string): string => dayIn(clock.timezone(), new Date(at));
const timeOf = (at: string): string => new Intl.DateTimeFormat('en-GB', { timeZone: clock.timezone(), hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at));

/** What a salesperson has to think of, and his manager when he does not (domain.md 2.11). */
@Injectable()
export class CustomerReminders implements OnModuleInit {
  constructor(@Inject(CustomerReminderStore) private readonly rows: CustomerReminderStore, @Inject(UserFacade) private readonly users: UserFacade) {}

  onModuleInit(): void {
    const mine = { module: 'customer', permission: CREATE_FOLLOW_UP };
    registerReminder({ ...mine, key: 'contact_due', order: 10, defaults: { enabled: true }, due: (ask) => this.today(ask) });
    registerReminder({ ...mine, key: 'contact_overdue', order: 11, defaults: { enabled: true }, due: (ask) => this.overdue([ask.userId], { ...ask, days: 0 }) });
    registerReminder({ module: 'customer', permission: VIEW, key: 'team_overdue', order: 12, defaults: { enabled: true, days: 3 }, due: (ask) => this.ofTeam(ask) });
    registerReminder({ ...mine, key: 'not_contacted', order: 13, defaults: { enabled: true, days: 30 }, due: (ask) => this.untouched(ask) });
    registerReminder({ module: 'customer', permission: 'customer.contact.view', key: 'birthday', order: 14, defaults: { enabled: true, days: 3 }, due: (ask) => this.birthdays(ask) });
  }

  private async today({ userId, day, most }: DueQuestion): Promise<DueReminder[]> {
    const rows = await this.rows.planned([userId], start(day), start(addDays(day, 1)), most);
    return rows.map((c) => reminder(c, { time: timeOf(c.at) }));
  }

  /** Planned for a day more than `days` ago. */
  private async overdue(ownerIds: readonly number[], { day, days, most }: DueQuestion): Promise<DueReminder[]> {
    const rows = await this.rows.planned(ownerIds, LONG_AGO, start(addDays(day, -days)), most);
    return rows.map((c) => reminder(c, { days: daysBetween(dayOf(c.at), day) }));
  }

  /** To the manager, of those who report to him. */
  private async ofTeam(ask: DueQuestion): Promise<DueReminder[]> {
    const found = await this.overdue(await this.users.reportsOf(ask.userId), ask);
    const names = await this.users.names(found.map((d) => d.ownerId));
    return found.map((d) => ({ ...d, action: d.path, params: { ...d.params, owner: names.get(d.ownerId) ?? '' } }));
  }

  private async untouched({ userId, day, days, most }: DueQuestion): Promise<DueReminder[]> {
    if (days === 0) return [];
    const rows = await this.rows.untouched(userId, start(addDays(day, 1 - days)), most);
    return rows.map((c) => reminder(c, { days: daysBetween(dayOf(c.at), day) }));
  }

  private async birthdays({ userId, day, days, most }: DueQuestion): Promise<DueReminder[]> {
    const soon = birthdaysBetween(day, days);
    const rows = await this.rows.birthdays(userId, [...soon.keys()], most);
    return rows.map((c) => {
      const on = soon.get(c.birthday.slice(5)) ?? day;
      return { ownerId: c.ownerId, entity: 'contact', entityId: c.id, path: `/customers/${c.customerId}`, action: action(c.customerId), params: { name: c.name, customer: c.customerName, date: on, ...(on === day ? { today: 1 } : {}) }, occasion: on };
    }).sort((a, b) => (a.occasion < b.occasion ? -1 : a.occasion > b.occasion ? 1 : 0));
  }
}

/** The customer's page with the follow-up open. */
const action = (customerId: number): string => `/customers/${customerId}?write=follow-up`;

const reminder = (c: DueCustomer, params: Record<string, string | number>): DueReminder =>
  ({ ownerId: c.ownerId, entity: 'customer', entityId: c.id, path: `/customers/${c.id}`, action: action(c.id), params: { name: c.name, ...params } });
