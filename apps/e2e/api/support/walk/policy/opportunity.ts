import type { Row, Belongings } from '../world.js';
import { NEXT_STAGE } from '../opportunity.js';
import { SEE, WORK, DECIDE, own, right, way, record, byId, asQuery, asSearch } from './build.js';
import type { Ask, Way, Entry } from './entry.js';

/** Lists of opportunities: each question would find one of the owner's. */
export const opportunityLists = (make: (query: Record<string, string>) => Ask): Way[] => Array.from({ length: 6 }, (_, i) => way(`question ${i}`, 'empty', async (its, world) => {
  const [customer, o] = [await its.customer(), await its.opportunity()];
  return make([{ 'filter[customerId]': String(customer.id), summary: 'true' }, { 'filter[id]': String(o.id) }, { q: o.name }, { q: o.code }, { 'filter[ownerId]': String(world.people.owner.id) }, { where: JSON.stringify({ field: 'name', op: 'eq', value: o.name }) }][i] ?? {});
}));
export const opportunity = (its: Belongings): Promise<Row> => its.opportunity();
/** Many at once: whoever may not give anything to this owner is refused as a whole. */
const bulkOpportunities: Way[] = [
  way('items', 'refused', async (its, world) => ({ body: { items: [{ id: (await its.opportunity()).id }], ownerId: world.people.owner.id } })),
  way('items with versions', 'refused', async (its, world) => ({ body: { items: [{ id: (await its.opportunity()).id, version: (await its.opportunity()).version }], ownerId: world.people.owner.id } })),
  way('where', 'refused', async (its, world) => ({ body: { where: { field: 'id', op: 'eq', value: (await its.opportunity()).id }, expectedCount: 1, ownerId: world.people.owner.id } })),
];
export const SEES_OPPORTUNITIES = ['customer.opportunity.view'];
export const WORKS_ON_OPPORTUNITIES = ['customer.opportunity.update'];
/** Opportunities: seen with their customer, worked on by whoever writes there, given away by owner and manager. */
export const opportunityPolicy: Readonly<Record<string, Entry>> = {
  'GET /opportunity-pipelines': { ...own(), can: ['customer.opportunity.view', 'customer.opportunity_pipeline.update'] }, 'GET /opportunity-pipelines/{id}': { ...own(), can: ['customer.opportunity.view', 'customer.opportunity_pipeline.update'] },
  'POST /opportunity-pipelines': right('customer.opportunity_pipeline.update'), 'PATCH /opportunity-pipelines/{id}': right('customer.opportunity_pipeline.update'), 'DELETE /opportunity-pipelines/{id}': right('customer.opportunity_pipeline.update'),
  'POST /opportunity-pipelines/{id}/move': right('customer.opportunity_pipeline.update'), 'GET /opportunity-pipelines/{id}/use': right('customer.opportunity_pipeline.update'),
  'GET /opportunities': record(SEES_OPPORTUNITIES, SEE, true, ...opportunityLists(asQuery)),
  'POST /opportunities/search': record(SEES_OPPORTUNITIES, SEE, true, ...opportunityLists(asSearch)),
  'POST /opportunities/totals': record(SEES_OPPORTUNITIES, SEE, true, ...opportunityLists(asSearch)),
  'GET /opportunities/export': record(['customer.opportunity.export'], SEE, true, ...opportunityLists((query) => ({ query: { ...query, format: 'csv' } }))),
  'POST /opportunities': record(['customer.opportunity.create'], SEE, false, way('of a customer', 'refused', async (its) => ({ body: { customerId: (await its.customer()).id, name: '走查商机' } }))),
  'GET /opportunities/{id}': record(SEES_OPPORTUNITIES, SEE, true, byId(opportunity)),
  'GET /opportunities/{id}/history': record(SEES_OPPORTUNITIES, SEE, true, byId(opportunity)),
  'GET /opportunities/{id}/audit': record(SEES_OPPORTUNITIES, SEE, true, byId(opportunity)),
  'PATCH /opportunities/{id}': record(WORKS_ON_OPPORTUNITIES, WORK, false, byId(opportunity, () => ({ body: { competitors: 'walk' } }))),
  'DELETE /opportunities/{id}': record(['customer.opportunity.delete'], DECIDE, false, byId(opportunity)),
  'POST /opportunities/{id}/move': record(WORKS_ON_OPPORTUNITIES, WORK, false, byId(opportunity, () => ({ body: { stageId: NEXT_STAGE } }))),
  'POST /opportunities/{id}/end': record(WORKS_ON_OPPORTUNITIES, WORK, false, byId(opportunity, () => ({ body: { end: 'won' } }))),
  'POST /opportunities/{id}/reopen': record(WORKS_ON_OPPORTUNITIES, WORK, false, byId((its) => its.lostOpportunity(), () => ({ body: {} }))),
  'POST /opportunities/bulk-transfer': record(['customer.opportunity.transfer'], DECIDE, false, ...bulkOpportunities),
  'POST /opportunities/{id}/transfer': record(['customer.opportunity.transfer'], DECIDE, false, byId(opportunity, (_its, world) => ({ body: { ownerId: world.people.owner.id } }))),
};
