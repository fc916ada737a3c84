import { DECIDE, way, record, byId, asQuery, asSearch } from './build.js';
import type { Ask, Way, Entry } from './entry.js';

const leadLists = (make: (query: Record<string, string>) => Ask): Way[] => Array.from({ length: 3 }, (_, i) => way(`question ${i}`, 'empty', async (its) => {
  const lead = await its.lead();
  return make([{ 'filter[id]': String(lead.id) }, { 'filter[name]': lead.name }, { q: lead.name }][i] ?? {});
}));

/** Leads: seen by their owner and who stands above him. */
export const leadPolicy: Readonly<Record<string, Entry>> = {
  'GET /leads': record(['customer.lead.view'], DECIDE, true, ...leadLists(asQuery)), 'POST /leads/search': record(['customer.lead.view'], DECIDE, true, ...leadLists(asSearch)), 'GET /leads/export': record(['customer.lead.export'], DECIDE, true, ...leadLists((query) => ({ query: { ...query, format: 'csv' } }))),
  'GET /leads/{id}': record(['customer.lead.view'], DECIDE, true, byId((its) => its.lead())),
  'POST /leads': record(['customer.lead.create'], DECIDE, false, way('given to the owner', 'refused', async (its, world) => ({ body: { name: `走查线索${(await its.customer()).id}`, ownerId: world.people.owner.id } }))),
  'PATCH /leads/{id}': record(['customer.lead.update'], DECIDE, false, byId((its) => its.lead(), () => ({ body: { remark: 'walk' } }))),
  'DELETE /leads/{id}': record(['customer.lead.delete'], DECIDE, false, byId((its) => its.lead())),
  'POST /leads/{id}/notes': record(['customer.lead.update'], DECIDE, false, byId((its) => its.lead(), () => ({ body: { method: 'phone', content: '走查跟进' } }))),
  'POST /leads/{id}/convert': record(['customer.lead.convert'], DECIDE, false, byId((its) => its.lead(), () => ({ body: {} }))),
  'POST /leads/assign': record(['customer.lead.update'], DECIDE, false, way('items', 'refused', async (its, world) => ({ body: { items: [{ id: (await its.lead()).id }], to: [{ userId: world.people.owner.id }] } })), way('items with versions', 'refused', async (its, world) => ({ body: { items: [{ id: (await its.lead()).id, version: (await its.lead()).version }], to: [{ userId: world.people.owner.id }] } })), way('where', 'refused', async (its, world) => ({ body: { where: { field: 'id', op: 'eq', value: (await its.lead()).id }, expectedCount: 1, to: [{ userId: world.people.owner.id }] } }))),
};
