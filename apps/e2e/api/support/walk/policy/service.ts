import type { World } from '../world.js';
import { SEE, WORK, DECIDE, way, record, byId, asQuery, asSearch } from './build.js';
import type { Ask, Way, Entry } from './entry.js';

const ticketLists = (make: (query: Record<string, string>) => Ask): Way[] => Array.from({ length: 6 }, (_, i) => way(`question ${i}`, 'empty', async (its, world) => {
  const [customer, ticket] = [await its.customer(), await its.ticket()];
  return make([{ 'filter[customerId]': String(customer.id) }, { 'filter[id]': String(ticket.id) }, { q: ticket.no }, { q: ticket.serialNo }, { q: customer.name }, { 'filter[ownerId]': String(world.people.owner.id), summary: 'true' }][i] ?? {});
}));
const visitLists = (make: (query: Record<string, string>) => Ask): Way[] => [
  way('the customer', 'empty', async (its) => { await its.visit(); return make({ 'filter[customerId]': String((await its.customer()).id) }); }), way('id', 'empty', async (its) => make({ 'filter[id]': String((await its.visit()).id) })),
];
/** Steps of tickets, by those who decide. */
const ticketStep = (step: string, action: string, state: 'new' | 'processing' | 'resolved' | 'closed', body: (world: World) => object = () => ({})): Record<string, Entry> => ({
  [`POST /service-tickets/{id}/${step}`]: record([`customer.service.${action}`], DECIDE, false, byId((its) => its.ticket(state), (_its, world) => ({ body: body(world) }))),
});

/** Service tickets, return visits and their reports. */
export const servicePolicy: Readonly<Record<string, Entry>> = {
  'GET /service-tickets': record(['customer.service.view'], SEE, true, ...ticketLists(asQuery)),
  'POST /service-tickets/search': record(['customer.service.view'], SEE, true, ...ticketLists(asSearch)),
  'GET /service-tickets/export': record(['customer.service.export'], DECIDE, true, ...ticketLists(({ summary: _summary, ...query }) => ({ query: { ...query, format: 'csv' } }))),
  'GET /service-tickets/{id}': record(['customer.service.view'], SEE, true, byId((its) => its.ticket())),
  'GET /service-tickets/{id}/audit': record(['customer.service.view'], SEE, true, byId((its) => its.ticket())),
  'POST /service-tickets': record(['customer.service.create'], WORK, false, way('of a customer', 'refused', async (its) => ({ body: { customerId: (await its.customer()).id, type: 'repair', description: '走查工单' } }))),
  'PATCH /service-tickets/{id}': record(['customer.service.update'], DECIDE, false, byId((its) => its.ticket(), () => ({ body: { description: 'walk' } }))),
  ...ticketStep('assign', 'assign', 'new', (world) => ({ assigneeId: world.people.owner.id })), ...ticketStep('start', 'process', 'new'), ...ticketStep('wait', 'process', 'processing'), ...ticketStep('resolve', 'process', 'processing', () => ({ solution: 'walk' })),
  ...ticketStep('close', 'process', 'resolved'), ...ticketStep('reopen', 'process', 'closed', () => ({ reason: 'walk' })), ...ticketStep('cancel', 'update', 'new', () => ({ reason: 'walk' })), ...ticketStep('satisfaction', 'process', 'closed', () => ({ satisfaction: 1 })),
  ...ticketStep('notes', 'process', 'new', () => ({ text: 'walk' })), ...ticketStep('fee', 'charge', 'new', () => ({ amount: '1.00' })), ...ticketStep('parts', 'process', 'processing', (world) => ({ lines: [{ productId: world.system.product, quantity: '1' }] })),
  'GET /service-visits': record(['customer.service.view'], SEE, true, ...visitLists(asQuery)),
  'POST /service-visits/search': record(['customer.service.view'], SEE, true, ...visitLists(asSearch)),
  'GET /service-visits/{id}': record(['customer.service.view'], SEE, true, byId((its) => its.visit())),
  'POST /service-visits/{id}/done': record(['customer.service.visit'], DECIDE, false, byId((its) => its.visit(), () => ({ body: { result: 'walk' } }))),
  'POST /service-visits/{id}/skip': record(['customer.service.visit'], DECIDE, false, byId((its) => its.visit(), () => ({ body: { reason: 'walk' } }))),
  ...Object.fromEntries(['', '/export'].map((file) => [`GET /service-reports${file}`, record(['customer.service.report'], DECIDE, true, way('of the assignee', 'empty', async (its, world) => { await its.ticket('processing'); return { query: { by: 'assignee', assigneeId: String(world.people.owner.id) } }; }))])),
};
