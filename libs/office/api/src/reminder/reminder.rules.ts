import { addDays, resolveRange, startOfDay } from '@steward/kernel';
import type { Reminder } from './reminder.entity.js';

export const SNOOZES = ['hour', 'tomorrow', 'three_days', 'next_week'] as const;
export type Snooze = (typeof SNOOZES)[number];

/** How many reminders of one type one user is told of a day: nobody works off more; the rest comes up when they are settled. */
export const MOST_OF_A_TYPE = 200;

/** When a snoozed reminder is back: in an hour, or with the first minute of the day in the company's time zone. Next week is its Monday. */
export function snoozedUntil(word: Snooze, now: Date, today: string, zone: string): string {
  switch (word) {
    case 'hour': return new Date(now.getTime() + 3_600_000).toISOString();
    case 'tomorrow': return startOfDay(zone, addDays(today, 1));
    case 'three_days': return startOfDay(zone, addDays(today, 3));
    case 'next_week': return startOfDay(zone, resolveRange('next_week', today)?.from ?? addDays(today, 7));
  }
}

type Object = Pick<Reminder, 'type' | 'entity' | 'entityId'>;
/** What of a reminder is found anew each time. */
export type Found = Object & Pick<Reminder, 'path' | 'action' | 'params' | 'occasion'>;

export const objectKey = (r: Object): string => `${r.type} ${r.entity} ${r.entityId}`;

export interface Changes { added: Found[]; changed: { id: number; found: Found }[]; gone: number[] }

/** What has to be written so that the stored reminders of a day are those found: those whose cause is gone vanish. */
export function changesOf(stored: readonly Reminder[], found: readonly Found[]): Changes {
  const before = new Map(stored.map((r) => [objectKey(r), r]));
  const out: Changes = { added: [], changed: [], gone: [] };
  for (const f of found) {
    const r = before.get(objectKey(f));
    before.delete(objectKey(f));
    if (!r) out.added.push(f);
    else if (sayings(r) !== sayings(f)) out.changed.push({ id: r.id, found: f });
  }
  out.gone = [...before.values()].map((r) => r.id);
  return out;
}

const sayings = (r: Found): string => JSON.stringify([r.path, r.action, r.occasion, Object.entries(r.params).sort(([a], [b]) => (a < b ? -1 : 1))]);

export const nothingChanged = (c: Changes): boolean => c.added.length + c.changed.length + c.gone.length === 0;

/** What a reminder of today keeps of those of the days before: it stays put off, and done where it is about the same occasion. `earlier` is the newest last. */
export function carriedOver(found: Found, earlier: readonly Reminder[], now: string): Pick<Reminder, 'snoozedUntil' | 'doneAt'> {
  const last = earlier.filter((r) => objectKey(r) === objectKey(found)).at(-1);
  if (!last) return { snoozedUntil: null, doneAt: null };
  return {
    snoozedUntil: last.snoozedUntil !== null && last.snoozedUntil > now ? last.snoozedUntil : null,
    doneAt: last.occasion !== null && last.occasion === found.occasion ? last.doneAt : null,
  };
}

export type ReminderState = 'open' | 'snoozed' | 'done';

export function stateOf(r: Pick<Reminder, 'snoozedUntil' | 'doneAt'>, now: string): ReminderState {
  if (r.doneAt !== null) return 'done';
  return r.snoozedUntil !== null && r.snoozedUntil > now ? 'snoozed' : 'open';
}
