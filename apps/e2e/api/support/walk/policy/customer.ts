import type { Row, World, Belongings, CustomerRow, Relation } from '../world.js';
import { SEE, WORK, DECIDE, own, way, record, byId, idOf, unique, byExternalId, partOf, partElsewhere, asQuery, asSearch } from './build.js';
import type { Ask, Way, Entry } from './entry.js';

const filters = (row: CustomerRow): Record<string, string>[] => [
  { 'filter[id]': String(row.id) }, { 'filter[name]': row.name }, { 'filter[name][contains]': row.name.slice(0, 12) }, { 'filter[code][starts]': row.code }, { 'filter[mobile]': row.mobile }, { 'filter[creditCode]': row.creditCode },
  { 'filter[tags]': row.tags[0] ?? '' }, { 'filter[externalId]': row.externalId }, { 'filter[custom.secret][nempty]': '1', 'filter[id]': String(row.id) }, { 'filter[id][between]': `${row.id},${row.id}` },
  { 'where': JSON.stringify({ or: [{ field: 'id', op: 'eq', value: row.id }, { field: 'name', op: 'eq', value: row.name }, { and: [{ field: 'creditCode', op: 'eq', value: row.creditCode }] }] }) },
  { q: row.name }, { q: row.shortName }, { q: row.code }, { q: row.mobile }, { q: row.name.slice(0, 9), summary: 'true' }, { 'filter[id]': String(row.id), summary: 'true', count: 'true' },
];
const owners = (world: World): Record<string, string>[] => [
  { 'filter[ownerId]': String(world.people.owner.id) }, { 'filter[ownerId][in]': `${world.people.owner.id}` }, { 'filter[categoryId][under]': String(world.categoryId) }, { 'filter[followers]': String(world.people.follower.id) }, { 'filter[createdBy]': String(world.people.owner.id) },
  { 'filter[annualRevenue]': '7319007319.07' }, { 'filter[employees][between]': '7319007,7319007' }, { 'filter[departmentId]': '*' },
];
/** Each question to a list that would find a customer of the owner's. */
const customerLists = (make: (query: Record<string, string>) => Ask): Way[] => Array.from({ length: 25 }, (_, i) => way(`question ${i}`, 'empty', async (its, world) => {
  const row = await its.customer();
  const asked = [...filters(row), ...owners(world)][i] ?? {};
  return make(asked['filter[departmentId]'] === '*' ? { 'filter[departmentId]': String(row.departmentId) } : asked);
}));
const contactLists = (make: (query: Record<string, string>) => Ask): Way[] => Array.from({ length: 7 }, (_, i) => way(`question ${i}`, 'empty', async (its) => {
  const [customer, contact] = [await its.customer(), await its.contact()];
  return make([{ 'filter[customerId]': String(customer.id) }, { 'filter[id]': String(contact.id) }, { 'filter[name]': contact.name }, { 'filter[mobile]': contact.mobile }, { q: contact.name }, { q: contact.mobile }, { where: JSON.stringify({ field: 'customerId', op: 'in', value: [customer.id] }) }][i] ?? {});
}));

const items = async (its: Belongings): Promise<{ id: number }[]> => [{ id: (await its.customer()).id }];
const bulk = (more: object): Way[] => [
  way('items', 'each', async (its) => ({ body: { items: await items(its), ...more } })),
  way('items with versions', 'each', async (its) => ({ body: { items: [{ id: (await its.customer()).id, version: (await its.customer()).version }], ...more } })),
  way('where', 'refused', async (its) => ({ body: { where: { field: 'id', op: 'eq', value: (await its.customer()).id }, expectedCount: 1, ...more } })),
  way('search text', 'refused', async (its) => ({ body: { q: (await its.customer()).name, expectedCount: 1, ...more } })),
];
/** As {@link bulk}, with somebody named in the body: it depends on who calls. */
const bulkTo = (more: (userId: number) => object): Way[] => bulk({}).map((w) => way(w.name, w.refusal, async (its, world, caller) => { const ask = await w.ask(its, world, caller); return { ...ask, body: { ...(ask.body as object), ...more(idOf(world, caller)) } }; }));

/** References in a body of the caller's own. */
const parent = (make: (parentId: number, world: World) => Promise<Ask>): Way => way('as a parent', 'refused', async (its, world) => make((await its.customer()).id, world));

/** Whom to make a follower: the stranger wants to be one himself; where it may be done, it is somebody else. */
const helper = (world: World, caller: Relation): number => (caller === 'foreign' || caller === 'member' ? idOf(world, caller) : world.system.user);

const VIEW = ['customer.customer.view'];
const CREATE = ['customer.customer.create'];
const UPDATE = ['customer.customer.update'];

const mergeOf = (into: Row, gone: Row): object => ({ survivorId: into.id, version: into.version, merged: [{ id: gone.id, version: gone.version }] });

/** Customers and what stands on their page. */
export const customerPolicy: Readonly<Record<string, Entry>> = {
  'GET /customers/calendar': { ...own({ from: '2026-01-01', to: '2026-01-31' }), can: VIEW },

  'GET /customers': record(VIEW, SEE, true, ...customerLists(asQuery)),
  'POST /customers/search': record(VIEW, SEE, true, ...customerLists(asSearch)),
  'GET /customers/export': record(['customer.customer.export'], SEE, true, way('as a workbook', 'empty', async (its) => ({ query: { 'filter[id]': String((await its.customer()).id) } })), ...customerLists((query) => ({ query: { ...Object.fromEntries(Object.entries(query).filter(([key]) => key !== 'summary' && key !== 'count')), format: 'csv' } }))),
  'POST /customers': record(CREATE, [], false,
    parent(async (parentId) => ({ body: { name: `走查子公司${parentId}号有限公司`, parentId } })),
    way('the same name', 'masked', async (its) => ({ body: { name: (await its.customer()).name } })),
    way('the same name, acknowledged', 'masked', async (its) => ({ body: { name: (await its.customer()).name, acknowledge: ['customer.duplicate'] } })),
    way('the same mobile', 'masked', async (its) => ({ body: { name: `走查手机${(await its.customer()).id}`, mobile: (await its.customer()).mobile, creditCode: (await its.customer()).creditCode } })),
    way('the same code', 'masked', async (its) => ({ body: { name: `走查编号${(await its.customer()).id}`, code: (await its.customer()).code } })),
    way('the same external id', 'masked', async (its) => ({ body: { name: `走查外部${(await its.customer()).id}`, externalId: (await its.customer()).externalId } })),
    way('given to the owner', 'refused', async (its, world) => ({ body: { name: `走查归属${(await its.customer()).id}`, ownerId: world.people.owner.id } }))),
  'POST /customers/batch': record(['customer.customer.create', 'customer.customer.update'], [], false,
    unique('external id', 'each', async (its) => ({ body: { items: [{ name: '走查批量', externalId: (await its.customer()).externalId, shortName: 'walk' }] } })),
    unique('the same name', 'each', async (its) => ({ body: { items: [{ name: (await its.customer()).name }] } })),
    way('as a parent', 'each', async (its) => ({ body: { items: [{ name: '走查批量子公司', parentId: (await its.customer()).id }] } }))),
  'GET /customers/{id}': record(VIEW, SEE, true, byId((its) => its.customer()), byExternalId()),
  'PUT /customers/{id}': record(['customer.customer.create', 'customer.customer.update'], WORK, false, unique('ext:', 'refused', async (its) => ({ path: { id: `ext:${(await its.customer()).externalId}` }, body: { name: (await its.customer()).name, shortName: 'walk' } }))),
  'PATCH /customers/{id}': record(UPDATE, WORK, false, byId((its) => its.customer(), () => ({ body: { shortName: 'walk' } })), byExternalId({ body: { remark: 'walk' } })),
  'DELETE /customers/{id}': record(['customer.customer.delete'], DECIDE, false, byId((its) => its.customer())),
  'GET /customers/{id}/overview': record(VIEW, SEE, true, byId((its) => its.customer()), byExternalId()),
  'GET /customers/{id}/audit': record(VIEW, SEE, true, byId((its) => its.customer()), byExternalId()),
  'GET /customers/{id}/timeline': record(VIEW, SEE, true, byId((its) => its.customer()), byExternalId(), byId((its) => its.customer(), () => ({ query: { kinds: 'audit,contact', limit: '100' } }))),
  'GET /customers/{id}/note': record(VIEW, SEE, true, byId((its) => its.customer()), byExternalId()),
  'PUT /customers/{id}/note': record(UPDATE, WORK, false, byId((its) => its.customer(), () => ({ body: { text: 'walk' } })), byExternalId({ body: { text: 'walk' } })),
  'GET /customers/tags': record(VIEW, SEE, true, way('tags in use', 'empty', async (its) => { await its.customer(); return {}; })),
  'GET /customers/category-counts': { ...own({}), can: VIEW },
  'GET /customers/duplicates': record(['customer.customer.view', 'customer.customer.create'], SEE, true,
    way('name', 'masked', async (its) => ({ query: { name: (await its.customer()).name } })), way('part of the name', 'masked', async (its) => ({ query: { name: (await its.customer()).name.slice(0, 10) } })), way('mobile', 'masked', async (its) => ({ query: { mobile: (await its.customer()).mobile } })),
    way('credit code', 'masked', async (its) => ({ query: { creditCode: (await its.customer()).creditCode } })), way('code', 'masked', async (its) => ({ query: { code: (await its.customer()).code } }))),
  'POST /customers/bulk-transfer': record(['customer.customer.transfer'], [], false, ...bulkTo((ownerId) => ({ ownerId }))),
  'POST /customers/bulk-tags': record(UPDATE, WORK, false, ...bulk({ add: ['walk'] })),
  'POST /customers/bulk-update': record(UPDATE, WORK, false, ...bulk({ set: { status: null, creditDays: 7 } })),
  'POST /customers/bulk-delete': record(['customer.customer.delete'], DECIDE, false, ...bulk({})),
  'POST /customers/{id}/transfer': record(['customer.customer.transfer'], [], false, byId((its) => its.customer(), (_its, world, caller) => ({ body: { ownerId: idOf(world, caller), keepFollower: true } }))),
  'POST /customers/{id}/restore': record(['customer.customer.restore'], DECIDE, false, byId((its) => its.binned(), () => ({ body: {} }))),
  'PUT /customers/{id}/followers': record(UPDATE, DECIDE, false, byId((its) => its.customer(), (_its, world, caller) => ({ body: { followers: [{ userId: helper(world, caller), access: 'write' }] } }))),
  'POST /customers/{id}/followers': record(UPDATE, DECIDE, false, byId((its) => its.customer(), (_its, world, caller) => ({ body: { userId: helper(world, caller), access: 'write' } }))),
  'DELETE /customers/{id}/followers/{userId}': record(UPDATE, DECIDE, false, way('id', 'absent', async (its, world) => ({ path: { id: (await its.customer()).id, userId: world.people.follower.id } }))),
  'POST /customer-merges': record(['customer.duplicate.merge'], DECIDE, false, way('as survivor', 'absent', async (its) => ({ body: mergeOf(await its.customer(), await its.twin()) })), way('merged', 'absent', async (its) => ({ body: mergeOf(await its.twin(), await its.customer()) }))),
  'POST /customer-merges/{id}/undo': record(['customer.duplicate.merge'], DECIDE, false, byId((its) => its.merge())),
  'GET /customer-lookup': record(['customer.duplicate.lookup'], [], true, way('name', 'masked', async (its) => ({ query: { q: (await its.customer()).name } })), way('mobile', 'masked', async (its) => ({ query: { q: (await its.customer()).mobile } })), way('credit code', 'masked', async (its) => ({ query: { q: (await its.customer()).creditCode } }))),
  'POST /customer-duplicates/find': { ...own(), can: ['customer.duplicate.find'] }, 'GET /customer-duplicates': { ...own({}), can: ['customer.duplicate.find'] },
  'POST /customer-duplicates/dismiss': record(['customer.duplicate.find'], DECIDE, false, way('customers', 'absent', async (its) => ({ body: { customers: [{ id: (await its.customer()).id }, { id: (await its.twin()).id }] } }))),
  'GET /customers/{id}/merges': record(VIEW, SEE, true, byId((its) => its.customer())),

  'GET /contacts': record(['customer.contact.view'], SEE, true, ...contactLists(asQuery)),
  'POST /contacts/search': record(['customer.contact.view'], SEE, true, ...contactLists(asSearch)),
  'GET /contacts/export': record(['customer.customer.export'], SEE, true, way('as a workbook', 'empty', async (its) => ({ query: { 'filter[customerId]': String((await its.customer()).id) } })), ...contactLists((query) => ({ query: { ...query, format: 'csv' } }))),
  'GET /contacts/{id}': record(['customer.contact.view'], SEE, true, byId((its) => its.contact())),
  'POST /contacts': record(['customer.contact.create'], WORK, false, way('of a customer', 'refused', async (its) => ({ body: { customerId: (await its.customer()).id, name: '走查联系人' } }))),
  'PATCH /contacts/{id}': record(['customer.contact.update'], WORK, false, byId((its) => its.contact(), () => ({ body: { post: 'walk' } }))),
  'DELETE /contacts/{id}': record(['customer.contact.delete'], WORK, false, byId((its) => its.contact())),

  'GET /customers/{customerId}/invoice-titles': record(VIEW, SEE, true, way('customer', 'absent', async (its) => { await its.title(); return { path: { customerId: (await its.customer()).id } }; })),
  'POST /customers/{customerId}/invoice-titles': record(UPDATE, WORK, false, byId((its) => its.customer(), () => ({ body: { title: '走查抬头' } }), 'customerId')),
  'PATCH /customers/{customerId}/invoice-titles/{id}': record(UPDATE, WORK, false, ...partOf((its) => its.title(), { bank: '走查银行' }), partElsewhere((its) => its.title(), { bank: '走查银行' })),
  'DELETE /customers/{customerId}/invoice-titles/{id}': record(UPDATE, WORK, false, ...partOf((its) => its.title()), partElsewhere((its) => its.title())),
  'GET /customers/{customerId}/addresses': record(VIEW, SEE, true, way('customer', 'absent', async (its) => { await its.address(); return { path: { customerId: (await its.customer()).id } }; })),
  'POST /customers/{customerId}/addresses': record(UPDATE, WORK, false, byId((its) => its.customer(), () => ({ body: { address: '走查路1号' } }), 'customerId')),
  'PATCH /customers/{customerId}/addresses/{id}': record(UPDATE, WORK, false, ...partOf((its) => its.address(), { remark: 'walk' }), partElsewhere((its) => its.address(), { remark: 'walk' })),
  'DELETE /customers/{customerId}/addresses/{id}': record(UPDATE, WORK, false, ...partOf((its) => its.address()), partElsewhere((its) => its.address())),
};
