import { MINE, own, way, record, byId } from './build.js';
import type { Entry } from './entry.js';

/** What one is told, and reminded of. */
export const officePolicy: Readonly<Record<string, Entry>> = {
  'GET /notifications': record(['signed-in'], MINE, true, way('by id', 'empty', async (its) => ({ query: { 'filter[id]': String((await its.notification()).id) } })), way('by receiver', 'empty', async (its, world) => { await its.notification(); return { query: { 'filter[userId]': String(world.people.owner.id) } }; })),
  'GET /notifications/unread': own({}), 'GET /notifications/stream': own(), 'GET /notifications/settings': own({}), 'PUT /notifications/settings': own(), 'POST /notifications/read-all': own(),
  'POST /notifications/{id}/read': record(['signed-in'], MINE, false, byId((its) => its.notification())),
  'GET /worklists': own({}), 'GET /reminders': own({}), 'GET /reminders/settings': own({}), 'PUT /reminders/settings': own(),
  'POST /reminders/{id}/snooze': record(['signed-in'], MINE, false, byId((its) => its.reminder(), () => ({ body: { until: 'hour' } }))), 'POST /reminders/{id}/done': record(['signed-in'], MINE, false, byId((its) => its.reminder())),
  'POST /reminders/{id}/reopen': record(['signed-in'], MINE, false, byId((its) => its.reminder())),
};
