import { type Setting, defineSetting } from '@steward/system-api';
import type { NoticeParams } from '../notice/notice.entity.js';

/** Something that waits for somebody on a day. */
export interface DueReminder {
  /** Whose record it is: the receiver must have it in the scope of the type's permission, or nothing is told. */
  readonly ownerId: number;
  /** The record, e.g. `customer` and its id. One reminder for each receiver, type, record and day. */
  readonly entity: string;
  readonly entityId: number;
  /** Screen of the record; at most 255 characters, begins with a slash. */
  readonly path: string;
  /** Screen where it is settled, e.g. a follow-up of that customer. */
  readonly action: string;
  /** Values of the text `reminder.<key>.text`. */
  readonly params: NoticeParams;
  /** What it is about, e.g. the day of the birthday: once done, it does not come back for the same occasion. Without one it is back the next day, as long as its cause is. */
  readonly occasion?: string;
}

/** What is asked of a type: what is due for a user on a day of the company, and how much of it matters; `days` as the company has set them. */
export interface DueQuestion { readonly userId: number; readonly day: string; readonly days: number; readonly most: number }

/** A kind of reminder (domain.md 2.11, section 3 item 9). Words: `reminder.<key>.title`, `.text`, `.action`; settings `reminder.<key>` and `reminder.<key>_days` with their labels. */
export interface ReminderType {
  /** e.g. `contact_due`; at most 32 characters. */
  readonly key: string;
  /** Module whose work it is. */
  readonly module: string;
  /** Right to the record; whoever lacks it is not reminded. */
  readonly permission: string;
  /** Place among all types, small first. */
  readonly order: number;
  /** On or off, and how many days (before it is due, or since it was; the type knows) as the administrator finds them. Without `days` there is nothing to set. */
  readonly defaults: { readonly enabled: boolean; readonly days?: number };
  /** What is due for somebody, the most urgent first. Runs as the system, at night for everybody who holds the right and whenever somebody opens his reminders: a statement or two on an index, with a LIMIT. */
  readonly due: (ask: DueQuestion) => Promise<readonly DueReminder[]>;
}

export interface KnownReminder extends ReminderType {
  readonly enabled: Setting<boolean>;
  readonly daysBefore?: Setting<number>;
}

const types = new Map<string, KnownReminder>();

/** Makes a type known with its settings; called in `onModuleInit` of its domain or at import time. */
export function registerReminder(type: ReminderType): void {
  const { days } = type.defaults;
  types.set(type.key, {
    ...type, enabled: defineSetting<boolean>({ key: `reminder.${type.key}`, kind: 'boolean', default: type.defaults.enabled, scope: 'signed_in' }),
    ...(days === undefined ? {} : { daysBefore: defineSetting<number>({ key: `reminder.${type.key}_days`, kind: 'integer', default: days, min: 0, max: 3_650, scope: 'signed_in' }) }),
  });
}

export const reminderTypes = (): KnownReminder[] => [...types.values()].sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1));
export const reminderType = (key: string): KnownReminder | undefined => types.get(key);
