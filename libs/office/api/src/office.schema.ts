import type { Schema } from '@steward/platform';
import { Office1700000500000 } from './migrations/1700000500000-office.js';
import { NoticeRow, Notification, NotificationMute } from './notice/notice.entity.js';

/** Entities and migrations of the office domain. */
export const officeSchema: Schema = { entities: [NoticeRow, Notification, NotificationMute], migrations: [Office1700000500000] };
