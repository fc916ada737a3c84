import type { Schema } from '@steward/platform';
import { Office1700000500000 } from './migrations/1700000500000-office.js';
import { Reminder1700000600000 } from './migrations/1700000600000-reminder.js';
import { NoticeRow, Notification, NotificationMute } from './notice/notice.entity.js';
import { Reminder, ReminderMute, ReminderReceiver } from './reminder/reminder.entity.js';

/** Entities and migrations of the office domain. */
export const officeSchema: Schema = { entities: [NoticeRow, Notification, NotificationMute, Reminder, ReminderReceiver, ReminderMute], migrations: [Office1700000500000, Reminder1700000600000] };
