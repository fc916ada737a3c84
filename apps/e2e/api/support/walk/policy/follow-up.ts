import { SEE, WORK, DECIDE, MINE, way, record, byId, asQuery, asSearch } from './build.js';
import type { Ask, Way, Entry } from './entry.js';

const followUpLists = (make: (query: Record<string, string>) => Ask): Way[] => Array.from({ length: 7 }, (_, i) => way(`question ${i}`, 'empty', async (its, world) => {
  const [customer, followUp] = [await its.customer(), await its.followUp()];
  return make([{ 'filter[customerId]': String(customer.id) }, { 'filter[id]': String(followUp.id) }, { 'filter[content][contains]': followUp.content }, { 'filter[customerName]': customer.name, 'filter[nextPlan]': followUp.nextPlan }, { q: followUp.content }, { q: customer.name, 'filter[userId]': String(world.people.owner.id) }, { where: JSON.stringify({ field: 'customerId', op: 'in', value: [customer.id] }) }][i] ?? {});
}));

/** Follow-ups: seen with their customer, changed by who wrote them. */
export const followUpPolicy: Readonly<Record<string, Entry>> = {
  'GET /follow-ups': record(['customer.follow_up.view'], SEE, true, ...followUpLists(asQuery)),
  'POST /follow-ups/search': record(['customer.follow_up.view'], SEE, true, ...followUpLists(asSearch)),
  'GET /follow-ups/export': record(['customer.follow_up.export'], SEE, true, ...followUpLists((query) => ({ query: { ...query, format: 'csv' } }))),
  'GET /follow-ups/options/{customerId}': record(['customer.follow_up.create'], WORK, true, byId((its) => its.customer(), () => ({}), 'customerId')),
  'GET /follow-ups/{id}': record(['customer.follow_up.view'], SEE, true, byId((its) => its.followUp())),
  'GET /follow-ups/{id}/audit': record(['customer.follow_up.view'], SEE, true, byId((its) => its.followUp())),
  'POST /follow-ups': record(['customer.follow_up.create'], WORK, false, way('of a customer', 'refused', async (its) => ({ body: { customerId: (await its.customer()).id, method: 'phone', content: '走查联系' } }))),
  'PATCH /follow-ups/{id}': record(['customer.follow_up.update'], MINE, false, byId((its) => its.followUp(), () => ({ body: { location: 'walk' } }))),
  'DELETE /follow-ups/{id}': record(['customer.follow_up.delete'], DECIDE, false, byId((its) => its.followUp())),
  'POST /follow-ups/{id}/comments': record(['customer.follow_up.comment'], DECIDE, false, byId((its) => its.followUp(), () => ({ body: { content: '走查点评' } }))),
  'DELETE /follow-ups/{id}/comments/{commentId}': record(['customer.follow_up.comment'], MINE, false, way('id', 'absent', async (its) => { const f = await its.followUp(); return { path: { id: f.id, commentId: f.comments[0]?.id ?? 0 } }; })),
};
