/** `Notices.send()` tells people what happened; `registerNotice` makes a further event known, `registerWorklist` a list of waiting work. */
export { type NoticeParams } from './notice/notice.entity.js';
export { type NoticeEvent, registerNotice } from './notice/notice.registry.js';
export { type Notice, type NoticeReceivers, Notices } from './notice/notices.js';
export { OfficeModule } from './office.module.js';
export { officeSchema } from './office.schema.js';
export { type Worklist, registerWorklist, worklists } from './worklist/worklist.registry.js';
