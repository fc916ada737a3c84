/** `Notices.send()` tells people what happened; `registerNotice` makes a further event known, `registerWorklist` a list of waiting work, `registerReminder` what somebody has to think of on a day. */
export { type NoticeParams } from './notice/notice.entity.js';
export { type NoticeEvent, registerNotice } from './notice/notice.registry.js';
export { type Notice, type NoticeReceivers, Notices } from './notice/notices.js';
export { OfficeModule } from './office.module.js';
export { officeSchema } from './office.schema.js';
export { type DueQuestion, type DueReminder, type ReminderType, registerReminder } from './reminder/reminder.registry.js';
export { ReminderNight } from './reminder/reminder.night.js';
export { type Worklist, registerWorklist, worklists } from './worklist/worklist.registry.js';
