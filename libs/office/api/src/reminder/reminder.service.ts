import { Inject, Injectable } from '@nestjs/common';
import { Texts, Transactional, clock, context, fault, invalid, principal } from '@steward/platform';
import { SettingsFacade } from '@steward/system-api';
import { noticeText } from '../notice/notice.rules.js';
import type { ReminderGroup, ReminderSettings, ReminderView, Reminders } from './reminder.dto.js';
import type { Reminder } from './reminder.entity.js';
import { ReminderFinder } from './reminder.finder.js';
import { type KnownReminder, reminderType, reminderTypes } from './reminder.registry.js';
import { type Snooze, snoozedUntil, stateOf } from './reminder.rules.js';
import { ReminderStore } from './reminder.store.js';

/** How long what was found for a user counts as known when only a figure is asked for. */
const KNOWN_MS = 60_000;
const MOST_USERS = 5_000;

/** The caller's reminders. All of it is his own: no right is asked for beyond that to the records, and nothing is kept in the trail. */
@Injectable()
export class ReminderService {
  private readonly known = new Map<number, { day: string; at: number }>();

  constructor(@Inject(ReminderFinder) private readonly finder: ReminderFinder, @Inject(ReminderStore) private readonly rows: ReminderStore, @Inject(SettingsFacade) private readonly settings: SettingsFacade, @Inject(Texts) private readonly texts: Texts) {}

  /** Those of today, found anew: what has lost its cause is not among them. */
  async mine(): Promise<Reminders> {
    await this.refresh(true);
    const rows = await this.rows.of(principal().id, clock.today());
    const groups = this.types().map((type) => this.group(type, rows.filter((r) => r.type === type.key))).filter((g) => g.items.length > 0);
    return { day: clock.today(), count: groups.reduce((sum, g) => sum + g.count, 0), groups };
  }

  /** How many are open. Found anew after a change of the caller's, else once a minute. */
  async count(fresh: boolean): Promise<number> {
    await this.refresh(fresh);
    const [now, types] = [clock.stamp(), new Set(this.types().map((t) => t.key))];
    return (await this.rows.of(principal().id, clock.today())).filter((r) => types.has(r.type) && stateOf(r, now) === 'open').length;
  }

  /** Whether there is anything the caller could be reminded of. */
  concerns(): boolean {
    return this.types().length > 0;
  }

  /** Throws 404 for another's, and for one whose day is past. */
  @Transactional()
  async snooze(id: number, until: Snooze): Promise<ReminderView> {
    return this.set(id, { snoozedUntil: snoozedUntil(until, clock.now(), clock.today(), clock.timezone()), doneAt: null });
  }

  @Transactional()
  async done(id: number): Promise<ReminderView> {
    return this.set(id, { snoozedUntil: null, doneAt: clock.stamp() });
  }

  /** Takes back that it was put off or done. */
  @Transactional()
  async reopen(id: number): Promise<ReminderView> {
    return this.set(id, { snoozedUntil: null, doneAt: null });
  }

  async mySettings(): Promise<ReminderSettings> {
    const me = principal().id;
    const muted = await this.rows.muted(me);
    const types = await Promise.all(this.types().map(async (t) => ({
      type: t.key, module: t.module, title: this.word(t.key, 'title'), enabled: await this.settings.get(t.enabled), days: t.daysBefore ? await this.settings.get(t.daysBefore) : null, muted: muted.has(t.key),
    })));
    return { types };
  }

  /** Throws 422 for a type there is not. */
  @Transactional()
  async saveSettings(muted: readonly string[]): Promise<ReminderSettings> {
    if (muted.some((t) => !reminderType(t))) throw invalid(fault('/muted', 'not_found'));
    await this.rows.setMuted(principal().id, [...new Set(muted)]);
    this.known.delete(principal().id);
    return this.mySettings();
  }

  private async refresh(fresh: boolean): Promise<void> {
    const [me, day, now] = [principal().id, clock.today(), performance.now()];
    const known = this.known.get(me);
    if (!fresh && known?.day === day && now - known.at < KNOWN_MS) return;
    if (this.known.size >= MOST_USERS) this.known.clear();
    this.known.set(me, { day, at: now });
    await this.rows.settle(me, day, await this.finder.find(me));
  }

  private async set(id: number, set: Pick<Reminder, 'snoozedUntil' | 'doneAt'>): Promise<ReminderView> {
    const row = await this.rows.own(principal().id, id, clock.today());
    if (!this.types().some((t) => t.key === row.type)) throw invalid(fault('/id', 'not_found'));
    await this.rows.change(id, set);
    return this.view({ ...row, ...set });
  }

  private types(): KnownReminder[] {
    const { permissions } = principal();
    return reminderTypes().filter((t) => permissions.has(t.permission));
  }

  private group(type: KnownReminder, rows: readonly Reminder[]): ReminderGroup {
    const items = rows.map((r) => this.view(r));
    return { type: type.key, module: type.module, title: this.word(type.key, 'title'), actionLabel: this.word(type.key, 'action'), count: items.filter((i) => i.state === 'open').length, items };
  }

  private view(r: Reminder): ReminderView {
    return { id: r.id, type: r.type, text: noticeText(this.word(r.type, 'text'), r.params, []), entity: r.entity, entityId: r.entityId, path: r.path, action: r.action, state: stateOf(r, clock.stamp()), snoozedUntil: r.snoozedUntil };
  }

  private word(type: string, what: 'title' | 'text' | 'action'): string {
    return this.texts.text(context().locale, `reminder.${type}.${what}`);
  }
}
