import { NEXT_STAGE } from './opportunity.js';
import { MONEY, moneyPath, type MoneyType, type Relation, type Row, type World, type Belongings, type CustomerRow } from './world.js';
import { ownershipPolicy } from './ownership.js';
import type { OrderRow } from './sales.js';

/** One call: what stands in the path, the query and the body. `If-Match: *` goes with it unless the method is GET. */
export interface Ask {
  path?: Record<string, string | number>;
  query?: Record<string, string>;
  body?: unknown;
  headers?: Record<string, string>;
}

/**
 * What a call must do to somebody it is refused to, besides changing nothing: `absent` = 404 (or 403), `empty` = a list without the row,
 * `masked` = an answer that says no more than that there is such a firm, `refused` = 403, 404, 409 or 422 that tells nothing of the record,
 * `each` = 2xx with a result per item, all of them refused.
 */
export type Refusal = 'absent' | 'empty' | 'masked' | 'refused' | 'each';

/** One way of naming a record of the owner in a call. */
export interface Way {
  name: string;
  refusal: Refusal;
  ask(its: Belongings, world: World): Promise<Ask>;
}

/** What is expected of an operation. Every operation of the document has exactly one entry. */
export interface Entry {
  /** As the document says it: permission codes of which any suffices, or `public`, or `signed-in`. */
  can: readonly string[];
  kind: 'public' | 'own' | 'right' | 'record';
  /** Relations that may do it to the owner's record; the others are refused. */
  allowed: readonly Relation[];
  /** It reads and changes nothing. */
  reads: boolean;
  ways: readonly Way[];
  /** The document says `signed-in`, the right depends on the kind of record named: nothing is said of the key that reads customers only. */
  byKind?: boolean;
}

const SEE: readonly Relation[] = ['owner', 'manager', 'follower', 'coworker'];
const WORK: readonly Relation[] = ['owner', 'manager', 'coworker'];
const DECIDE: readonly Relation[] = ['owner', 'manager'];
const MINE: readonly Relation[] = ['owner'];

const IMPORT = ['system.import.view', 'system.import.view_all', 'system.import.manage', 'customer.customer.import', 'customer.follow_up.import', 'finance.receivable.import', 'finance.payable.import', 'sales.price_list.import', 'warehouse.opening_stock.import', 'warehouse.product.import', 'warehouse.stocktake.import', 'warehouse.supplier.import'];

/** Anybody may call it; it knows no records. */
const open = (): Entry => ({ can: ['public'], kind: 'public', allowed: [], reads: true, ways: [] });
/** Whoever is signed in, about himself or what the whole company shares. */
const own = (...queries: Record<string, string>[]): Entry => ({ can: ['signed-in'], kind: 'own', allowed: [], reads: true, ways: queries.map((query, i) => ({ name: `own ${i}`, refusal: 'absent', ask: async () => ({ query }) })) });
/** A right sellers do not have: refused to all of them, whatever they name. */
const right = (...can: string[]): Entry => ({ can, kind: 'right', allowed: ['admin'], reads: false, ways: [] });

type Name = (its: Belongings, world: World) => Promise<Ask>;
const way = (name: string, refusal: Refusal, ask: Name): Way => ({ name, refusal, ask });

/** A record is named in the path; further ways name it elsewhere. */
const record = (can: readonly string[], allowed: readonly Relation[], reads: boolean, ...ways: Way[]): Entry => ({ can, kind: 'record', allowed, reads, ways });

const byId = (row: (its: Belongings) => Promise<Row>, more: (its: Belongings, world: World) => Promise<Omit<Ask, 'path'>> | Omit<Ask, 'path'> = () => ({}), param = 'id'): Way =>
  way('id', 'absent', async (its, world) => ({ path: { [param]: (await row(its)).id }, ...(await more(its, world)) }));
const byExternalId = (more: Omit<Ask, 'path'> = {}): Way => way('ext:', 'absent', async (its) => ({ path: { id: `ext:${(await its.customer()).externalId}` }, ...more }));

/** Rows that hang on a customer: under the right customer, and under one of the caller's own. */
const partOf = (row: (its: Belongings) => Promise<Row>, body?: unknown): Way[] => [
  way('under its customer', 'absent', async (its) => ({ path: { customerId: (await its.customer()).id, id: (await row(its)).id }, body })),
];
const partElsewhere = (row: (its: Belongings) => Promise<Row>, body?: unknown): Way =>
  way("under the caller's own customer", 'absent', async (its, world) => ({ path: { customerId: (await (its === world.fixed ? world.foreignOwn : its).customer()).id, id: (await row(its)).id }, body }));

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
const leadLists = (make: (query: Record<string, string>) => Ask): Way[] => Array.from({ length: 3 }, (_, i) => way(`question ${i}`, 'empty', async (its) => {
  const lead = await its.lead();
  return make([{ 'filter[id]': String(lead.id) }, { 'filter[name]': lead.name }, { q: lead.name }][i] ?? {});
}));
const followUpLists = (make: (query: Record<string, string>) => Ask): Way[] => Array.from({ length: 7 }, (_, i) => way(`question ${i}`, 'empty', async (its, world) => {
  const [customer, followUp] = [await its.customer(), await its.followUp()];
  return make([{ 'filter[customerId]': String(customer.id) }, { 'filter[id]': String(followUp.id) }, { 'filter[content][contains]': followUp.content }, { 'filter[customerName]': customer.name, 'filter[nextPlan]': followUp.nextPlan }, { q: followUp.content }, { q: customer.name, 'filter[userId]': String(world.people.owner.id) }, { where: JSON.stringify({ field: 'customerId', op: 'in', value: [customer.id] }) }][i] ?? {});
}));
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
const asQuery = (query: Record<string, string>): Ask => ({ query });
/** The same question as the body of a search. */
const asSearch = (query: Record<string, string>): Ask => {
  const conditions = Object.entries(query).flatMap(([key, value]) => {
    const m = /^filter\[([\w.]+)\](?:\[(\w+)\])?$/.exec(key);
    const op = m?.[2] ?? 'eq';
    return m ? [{ field: m[1], op, ...(op === 'nempty' ? {} : { value: op === 'in' || op === 'between' ? value.split(',') : value }) }] : [];
  });
  return { body: { ...(conditions.length > 0 ? { where: { and: conditions } } : query['where'] ? { where: JSON.parse(query['where']) as unknown } : {}), ...(query['q'] ? { q: query['q'] } : {}), summary: true } };
};

const items = async (its: Belongings): Promise<{ id: number }[]> => [{ id: (await its.customer()).id }];
const bulk = (more: object): Way[] => [
  way('items', 'each', async (its) => ({ body: { items: await items(its), ...more } })),
  way('items with versions', 'each', async (its) => ({ body: { items: [{ id: (await its.customer()).id, version: (await its.customer()).version }], ...more } })),
  way('where', 'refused', async (its) => ({ body: { where: { field: 'id', op: 'eq', value: (await its.customer()).id }, expectedCount: 1, ...more } })),
  way('search text', 'refused', async (its) => ({ body: { q: (await its.customer()).name, expectedCount: 1, ...more } })),
];
const bulkMore = (more: (world: World) => object): Way[] => bulk({}).map((w) => way(w.name, w.refusal, async (its, world) => { const ask = await w.ask(its, world); return { ...ask, body: { ...(ask.body as object), ...more(world) } }; }));

/** References in a body of the caller's own. */
const parent = (make: (parentId: number, world: World) => Promise<Ask>): Way => way('as a parent', 'refused', async (its, world) => make((await its.customer()).id, world));

/** Whom to make a follower: the stranger wants to be one himself; where it may be done, it is somebody else. */
const helper = (its: Belongings, world: World): number => (its === world.fixed ? world.people.foreign.id : world.system.user);

const VIEW = ['customer.customer.view'];
const CREATE = ['customer.customer.create'];
const POOL = ['customer.pool.view'];
const POOLS = ['customer.pool.manage'];
const UPDATE = ['customer.customer.update'];
const upload = (entity: string, id: number): FormData => { const form = new FormData(); form.set('entity', entity); form.set('entityId', String(id)); form.set('file', new Blob(['walk\n']), 'walk.txt'); return form; };

/** Bodies with which somebody writes a document of money for a customer. */
const MONEY_BODY: Record<MoneyType, (world: World) => object> = {
  receipt: (world) => ({ lines: [{ accountId: world.system.account, amount: '1.00' }] }), refund: (world) => ({ lines: [{ accountId: world.system.account, amount: '1.00' }] }),
  offset: () => ({ side: 'receivable', autoAllocate: true }), bad_debt: () => ({ autoAllocate: true }), invoice: () => ({ type: 'receipt', total: '1.00' }),
};
/** Documents of money that hang on a customer: followers look, the owner and his manager decide. */
const moneyDocument = (type: MoneyType): Record<string, Entry> => {
  const path = moneyPath(type);
  const can = (action: string): string[] => [`finance.${type}.${action}`];
  const [draft, booked] = [false, true].map((approved) => (its: Belongings): Promise<Row> => its.money(type, approved)) as [(its: Belongings) => Promise<Row>, (its: Belongings) => Promise<Row>];
  const questions = (make: (query: Record<string, string>) => Ask): Way[] => [
    way('id', 'empty', async (its) => make({ 'filter[id]': String((await booked(its)).id) })), way('the customer', 'empty', async (its) => { await booked(its); return make({ q: (await its.customer()).name }); }),
    way('the owner', 'empty', async (its, world) => { await booked(its); return make({ 'filter[ownerId]': String(world.people.owner.id) }); }),
  ];
  return {
    [`GET ${path}`]: record(can('view'), SEE, true, ...questions(asQuery)), [`POST ${path}/search`]: record(can('view'), SEE, true, ...questions(asSearch)),
    [`GET ${path}/export`]: record(can('export'), DECIDE, true, ...questions((query) => ({ query: { ...query, format: 'csv' } }))),
    [`POST ${path}`]: record(can('create'), SEE, false, way('of a customer', 'refused', async (its, world) => ({ body: { customerId: (await its.customer()).id, ...MONEY_BODY[type](world) } }))),
    [`GET ${path}/{id}`]: record(can('view'), SEE, true, byId(booked)), [`GET ${path}/{id}/audit`]: record(can('view'), SEE, true, byId(booked)),
    [`PATCH ${path}/{id}`]: record(can('update'), DECIDE, false, byId(draft, () => ({ body: { remark: 'walk' } }))), [`DELETE ${path}/{id}`]: record(can('delete'), DECIDE, false, byId(draft)),
    [`POST ${path}/{id}/approve`]: record(can('approve'), DECIDE, false, byId(draft)), [`POST ${path}/{id}/unapprove`]: record(can('approve'), DECIDE, false, byId(booked)),
    [`POST ${path}/{id}/void`]: record(can('void'), DECIDE, false, byId(booked, () => ({ body: { reason: 'walk' } }))),
  };
};
const receivables = (make: (query: Record<string, string>) => Ask): Way[] => [
  way('id', 'empty', async (its) => make({ 'filter[id]': String((await its.receivable()).id) })), way('the customer', 'empty', async (its) => { await its.receivable(); return make({ 'filter[customerId]': String((await its.customer()).id) }); }),
  way('the name', 'empty', async (its) => { await its.receivable(); return make({ q: (await its.customer()).name }); }),
];
const billings = (make: (query: Record<string, string>) => Ask): Way[] => [
  way('the order', 'empty', async (its) => make({ 'filter[sourceId]': String((await its.order('approved')).id) })), way('the name', 'empty', async (its) => { await its.order('approved'); return make({ q: (await its.customer()).name }); }),
];
/** Documents and lists of money that sellers have nothing to do with. */
const paper = (type: string, path: string, ...more: readonly [method: string, path: string, action: string][]): Record<string, Entry> => Object.fromEntries([
  ...more,
  ['GET', '', 'view'], ['POST', '/search', 'view'], ['GET', '/export', 'export'], ['POST', '', 'create'], ['GET', '/{id}', 'view'], ['GET', '/{id}/audit', 'view'], ['PATCH', '/{id}', 'update'], ['DELETE', '/{id}', 'delete'],
  ['POST', '/{id}/approve', 'approve'], ['POST', '/{id}/unapprove', 'approve'], ['POST', '/{id}/void', 'void'],
].map(([method, sub, action]) => [`${method ?? ''} /${path}${sub ?? ''}`, right(`finance.${type}.${action ?? ''}`)]));
const PICKS = ['finance.account.view', 'finance.receipt.create', 'finance.refund.create', 'finance.payment.create', 'finance.receipt.view', 'finance.payment.view', 'finance.account_transfer.view', 'finance.income_expense.view'];

/** Lists of documents of sales: each question would find one of the owner's. */
const salesLists = (row: (its: Belongings) => Promise<Row>, make: (query: Record<string, string>) => Ask, kind: string): Way[] => Array.from({ length: 4 }, (_, i) => way(`question ${i}`, 'empty', async (its) => {
  const [{ id }, customer] = [await row(its), await its.customer()];
  return make([{ 'filter[id]': String(id), summary: 'true' }, { 'filter[customerId]': String(customer.id) }, { q: customer.name }, { where: JSON.stringify({ and: [{ field: kind === 'sales_return' ? 'salesOrderId' : 'customerId', op: 'nempty' }, { field: 'id', op: 'between', value: [id, id] }] }) }][i] ?? {});
}));
const ORDER_VIEW = ['sales.order.view', 'sales.order.view_approved'];
const order = (state: 'draft' | 'pending' | 'approved' | 'closed') => (its: Belongings): Promise<OrderRow> => its.order(state);
const act = (row: (its: Belongings) => Promise<Row>, body: object = {}): Way => byId(row, () => ({ body }));

/** Lists of opportunities: each question would find one of the owner's. */
const opportunityLists = (make: (query: Record<string, string>) => Ask): Way[] => Array.from({ length: 6 }, (_, i) => way(`question ${i}`, 'empty', async (its, world) => {
  const [customer, o] = [await its.customer(), await its.opportunity()];
  return make([{ 'filter[customerId]': String(customer.id), summary: 'true' }, { 'filter[id]': String(o.id) }, { q: o.name }, { q: o.code }, { 'filter[ownerId]': String(world.people.owner.id) }, { where: JSON.stringify({ field: 'name', op: 'eq', value: o.name }) }][i] ?? {});
}));
const opportunity = (its: Belongings): Promise<Row> => its.opportunity();
const SEES_OPPORTUNITIES = ['customer.opportunity.view'];
const WORKS_ON_OPPORTUNITIES = ['customer.opportunity.update'];
/** Opportunities: seen with their customer, worked on by whoever writes there, given away by owner and manager. */
const opportunityPolicy: Readonly<Record<string, Entry>> = {
  'GET /opportunity-pipelines': { ...own(), can: ['customer.opportunity.view', 'customer.opportunity_pipeline.update'] }, 'GET /opportunity-pipelines/{id}': { ...own(), can: ['customer.opportunity.view', 'customer.opportunity_pipeline.update'] },
  'POST /opportunity-pipelines': right('customer.opportunity_pipeline.update'), 'PATCH /opportunity-pipelines/{id}': right('customer.opportunity_pipeline.update'), 'DELETE /opportunity-pipelines/{id}': right('customer.opportunity_pipeline.update'),
  'POST /opportunity-pipelines/{id}/move': right('customer.opportunity_pipeline.update'),
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
  'POST /opportunities/{id}/transfer': record(['customer.opportunity.transfer'], DECIDE, false, byId(opportunity, (_its, world) => ({ body: { ownerId: world.people.owner.id } }))),
};

/** Quotations, orders and returns: seen with their customer, changed by who writes there, decided by owner and manager. */
/** A document of any kind, named by type and id; what one may not see has no chain and no paper. */
const anyDocument = (more: Omit<Ask, 'path'> = {}): Way => way('an order', 'absent', async (its) => ({ path: { type: 'sales_order', id: (await its.order('approved')).id }, ...more }));

/** Many orders at once: named by id, with the version seen, or by a question. */
const bulkOrders = (state: 'draft' | 'approved'): Way[] => [
  way('items', 'each', async (its) => ({ body: { items: [{ id: (await its.order(state)).id }] } })),
  way('items with versions', 'each', async (its) => ({ body: { items: [{ id: (await its.order(state)).id, version: (await its.order(state)).version }] } })),
  way('where', 'refused', async (its) => ({ body: { where: { field: 'id', op: 'eq', value: (await its.order(state)).id }, expectedCount: 1 } })),
];
const salesPolicy: Readonly<Record<string, Entry>> = {
  'GET /documents/{type}/{id}/chain': { ...record(['signed-in'], SEE, true, anyDocument()), byKind: true },
  'GET /print/{type}': own(),
  'GET /print/{type}/{id}.pdf': { ...record(['signed-in'], SEE, true, anyDocument()), byKind: true },
  'POST /print/{type}/check': { ...record(['signed-in'], SEE, true, way('orders', 'each', async (its) => ({ path: { type: 'sales_order' }, body: { ids: [(await its.order('approved')).id] } }))), byKind: true },
  'GET /print/{type}/many.pdf': { ...record(['signed-in'], SEE, true, way('orders', 'absent', async (its) => ({ path: { type: 'sales_order' }, query: { ids: String((await its.order('approved')).id) } }))), byKind: true },
  'POST /print/{type}/printed': { ...record(['signed-in'], SEE, false, way('orders', 'absent', async (its) => ({ path: { type: 'sales_order' }, body: { ids: [(await its.order('approved')).id] } }))), byKind: true },
  'POST /print/{type}/{id}/printed': { ...record(['signed-in'], SEE, false, anyDocument({ body: {} })), byKind: true },
  'GET /sales-orders': record(ORDER_VIEW, SEE, true, ...salesLists(order('draft'), asQuery, 'sales_order')),
  'POST /sales-orders/search': record(ORDER_VIEW, SEE, true, ...salesLists(order('draft'), asSearch, 'sales_order')),
  'GET /sales-orders/export': record(['sales.order.export'], SEE, true, way('as csv', 'empty', async (its) => ({ query: { 'filter[id]': String((await its.order('draft')).id), format: 'csv' } }))),
  'POST /sales-orders': record(['sales.order.create'], SEE, false, way('for the customer', 'refused', async (its) => ({ body: { customerId: (await its.customer()).id, lines: [] } }))),
  'GET /sales-orders/{id}': record(ORDER_VIEW, SEE, true, byId(order('draft')), byId(order('approved'))),
  'PATCH /sales-orders/{id}': record(['sales.order.update'], WORK, false, act(order('draft'), { remark: 'walk' })),
  'DELETE /sales-orders/{id}': record(['sales.order.delete'], DECIDE, false, byId(order('draft'))),
  'GET /sales-orders/{id}/overview': record(ORDER_VIEW, SEE, true, byId(order('approved'))),
  'GET /sales-orders/{id}/audit': record(['sales.order.view'], SEE, true, byId(order('approved'))),
  'GET /sales-orders/{id}/versions': record(['sales.order.view'], SEE, true, byId(order('approved'))),
  'POST /sales-orders/{id}/confirm': record(['sales.order.confirm'], DECIDE, false, act(order('draft'))),
  'POST /sales-orders/{id}/submit': record(['sales.order.update'], WORK, false, act(order('draft'))),
  'POST /sales-orders/{id}/withdraw': record(['sales.order.update'], WORK, false, act(order('pending'))),
  'POST /sales-orders/{id}/reject': record(['sales.order.confirm'], DECIDE, false, act(order('pending'))),
  'POST /sales-orders/{id}/unapprove': record(['sales.order.confirm'], [], false, act(order('approved'))),
  'POST /sales-orders/{id}/void': record(['sales.order.void'], [], false, act(order('approved'), { reason: 'walk' })),
  'POST /sales-orders/{id}/close': record(['sales.order.close'], DECIDE, false, act(order('approved'))),
  'POST /sales-orders/{id}/reopen': record(['sales.order.close'], DECIDE, false, act(order('closed'))),
  'POST /sales-orders/bulk-confirm': record(['sales.order.confirm'], DECIDE, false, ...bulkOrders('draft')),
  'POST /sales-orders/bulk-ship': record(['warehouse.shipment.create'], DECIDE, false, ...bulkOrders('approved')),
  'POST /sales-orders/{id}/exchange': record(['sales.order.amend'], [], false, byId(order('approved'), async (its) => ({ body: { returns: [{ orderLineId: (await its.order('approved')).lines[0]?.id, quantity: '0.1' }] } }))),
  'POST /sales-orders/{id}/copy': record(['sales.order.create'], SEE, false, byId(order('approved'), () => ({ body: {} }))),
  'POST /sales-orders/{id}/reverse': record(['sales.return.create'], SEE, false, byId(order('approved'), () => ({ body: {} }))),
  'POST /sales-orders/{id}/amend': record(['sales.order.amend'], DECIDE, false, act(order('approved'), { remark: 'walk' })),
  'GET /sales-order-lines': record(ORDER_VIEW, SEE, true, way('of an order', 'empty', async (its) => ({ query: { 'filter[orderId]': String((await its.order('draft')).id), summary: 'true' } }))),
  'POST /sales-order-lines/search': record(ORDER_VIEW, SEE, true, way('of a customer', 'empty', async (its) => { await its.order('draft'); return { body: { where: { field: 'customerId', op: 'eq', value: (await its.customer()).id } } }; })),
  'GET /sales-order-lines/export': record(['sales.order.export'], SEE, true, way('as csv', 'empty', async (its) => ({ query: { 'filter[orderId]': String((await its.order('draft')).id), format: 'csv' } }))),
  'POST /sales-prices': record(['sales.order.view', 'sales.quotation.view'], SEE, true, way('for the customer', 'refused', async (its) => ({ body: { customerId: (await its.customer()).id, history: true, lines: [{ productId: (await its.order('draft')).lines[0]?.productId }] } }))),

  'GET /quotations': record(['sales.quotation.view'], SEE, true, ...salesLists((its) => its.quotation('approved'), asQuery, 'quotation')),
  'POST /quotations/search': record(['sales.quotation.view'], SEE, true, ...salesLists((its) => its.quotation('approved'), asSearch, 'quotation')),
  'GET /quotations/export': record(['sales.quotation.export'], SEE, true, way('as csv', 'empty', async (its) => ({ query: { 'filter[id]': String((await its.quotation('approved')).id), format: 'csv' } }))),
  'POST /quotations': record(['sales.quotation.create'], SEE, false, way('for the customer', 'refused', async (its) => ({ body: { customerId: (await its.customer()).id, lines: [] } }))),
  'GET /quotations/{id}': record(['sales.quotation.view'], SEE, true, byId((its) => its.quotation('approved'))),
  'PATCH /quotations/{id}': record(['sales.quotation.update'], WORK, false, act((its) => its.quotation('draft'), { remark: 'walk' })),
  'DELETE /quotations/{id}': record(['sales.quotation.delete'], DECIDE, false, byId((its) => its.quotation('draft'))),
  'GET /quotations/{id}/audit': record(['sales.quotation.view'], SEE, true, byId((its) => its.quotation('approved'))),
  'GET /quotations/{id}/versions': record(['sales.quotation.view'], SEE, true, byId((its) => its.quotation('approved'))),
  'POST /quotations/{id}/approve': record(['sales.quotation.approve'], DECIDE, false, act((its) => its.quotation('draft'))),
  'POST /quotations/{id}/submit': record(['sales.quotation.update'], WORK, false, act((its) => its.quotation('draft'))),
  'POST /quotations/{id}/withdraw': record(['sales.quotation.update'], WORK, false, act((its) => its.quotation('pending'))),
  'POST /quotations/{id}/reject': record(['sales.quotation.approve'], DECIDE, false, act((its) => its.quotation('pending'))),
  'POST /quotations/{id}/unapprove': record(['sales.quotation.approve'], DECIDE, false, act((its) => its.quotation('approved'))),
  'POST /quotations/{id}/void': record(['sales.quotation.void'], DECIDE, false, act((its) => its.quotation('approved'), { reason: 'walk' })),
  'POST /quotations/{id}/accept': record(['sales.quotation.update'], WORK, false, act((its) => its.quotation('approved'))),
  'POST /quotations/{id}/decline': record(['sales.quotation.update'], WORK, false, act((its) => its.quotation('approved'))),
  'POST /quotations/{id}/revise': record(['sales.quotation.update'], WORK, false, act((its) => its.quotation('approved'))),
  'POST /quotations/{id}/copy': record(['sales.quotation.create'], SEE, false, byId((its) => its.quotation('approved'), () => ({ body: {} }))),
  'POST /quotations/{id}/order': record(['sales.order.create'], SEE, false, act((its) => its.quotation('approved'))),

  'GET /sales-returns': record(['sales.return.view'], SEE, true, ...salesLists((its) => its.salesReturn('draft'), asQuery, 'sales_return')),
  'POST /sales-returns/search': record(['sales.return.view'], SEE, true, ...salesLists((its) => its.salesReturn('draft'), asSearch, 'sales_return')),
  'GET /sales-returns/export': record(['sales.return.export'], SEE, true, way('as csv', 'empty', async (its) => ({ query: { 'filter[id]': String((await its.salesReturn('draft')).id), format: 'csv' } }))),
  'POST /sales-returns': record(['sales.return.create'], SEE, false, way('of an order', 'refused', async (its) => { const sold = await its.order('approved'); return { body: { salesOrderId: sold.id, lines: [{ orderLineId: sold.lines[0]?.id, quantity: '1' }] } }; })),
  'GET /sales-returns/{id}': record(['sales.return.view'], SEE, true, byId((its) => its.salesReturn('approved'))),
  'PATCH /sales-returns/{id}': record(['sales.return.update'], WORK, false, act((its) => its.salesReturn('draft'), { remark: 'walk' })),
  'DELETE /sales-returns/{id}': record(['sales.return.delete'], DECIDE, false, byId((its) => its.salesReturn('draft'))),
  'GET /sales-returns/{id}/audit': record(['sales.return.view'], SEE, true, byId((its) => its.salesReturn('approved'))),
  'POST /sales-returns/{id}/approve': record(['sales.return.approve'], DECIDE, false, act((its) => its.salesReturn('draft'))),
  'POST /sales-returns/{id}/copy': record(['sales.return.create'], SEE, false, byId((its) => its.salesReturn('draft'), () => ({ body: {} }))),
  'POST /sales-returns/{id}/reverse': record(['sales.order.create'], SEE, false, byId((its) => its.salesReturn('approved'), () => ({ body: {} }))),
  'POST /sales-returns/{id}/submit': record(['sales.return.update'], WORK, false, act((its) => its.salesReturn('draft'))),
  'POST /sales-returns/{id}/withdraw': record(['sales.return.update'], WORK, false, act((its) => its.salesReturn('pending'))),
  'POST /sales-returns/{id}/reject': record(['sales.return.approve'], DECIDE, false, act((its) => its.salesReturn('pending'))),
  'POST /sales-returns/{id}/unapprove': record(['sales.return.approve'], DECIDE, false, act((its) => its.salesReturn('approved'))),
  'POST /sales-returns/{id}/void': record(['sales.return.void'], DECIDE, false, act((its) => its.salesReturn('approved'), { reason: 'walk' })),
};

/** Targets: sellers of the walk have no right to them; whose one sees is proved by targets.e2e.ts. */
const targetPolicy: Readonly<Record<string, Entry>> = {
  'GET /sales-targets': right('sales.target.view'), 'GET /sales-targets/completion': right('sales.target.view'), 'POST /sales-targets': right('sales.target.manage'), 'POST /sales-targets/copy': right('sales.target.manage'),
};

/** Price lists are the company's: sellers of the walk have no right to them. */
const priceListPolicy: Readonly<Record<string, Entry>> = Object.fromEntries(([
  ['GET /price-lists', 'view'], ['POST /price-lists/search', 'view'], ['GET /price-lists/export', 'export'], ['POST /price-lists', 'create'], ['GET /price-lists/{id}', 'view'], ['PATCH /price-lists/{id}', 'update'], ['DELETE /price-lists/{id}', 'delete'],
  ['POST /price-lists/{id}/copy', 'create'], ['GET /price-lists/{id}/audit', 'view'], ['GET /price-list-lines', 'view'], ['POST /price-list-lines/search', 'view'], ['GET /price-list-lines/export', 'export'], ['POST /price-list-lines', 'update'],
  ['GET /price-list-lines/{id}', 'view'], ['PATCH /price-list-lines/{id}', 'update'], ['DELETE /price-list-lines/{id}', 'update'],
] as const).map(([operation, action]) => [operation, right(`sales.price_list.${action}`)]));

/** Products, suppliers and warehouses: sellers have no rights over them; pickers and names of warehouses are everybody's. */
const masterData = (resource: string, path: string, more: readonly (readonly [string, string, string])[] = []): Record<string, Entry> => Object.fromEntries([
  ['GET', '', 'view'], ['POST', '/search', 'view'], ['POST', '', 'create'], ['GET', '/{id}', 'view'], ['PATCH', '/{id}', 'update'], ['DELETE', '/{id}', 'delete'], ['GET', '/{id}/audit', 'view'], ...more,
].map(([method = '', rest = '', action = '']) => [`${method} ${path}${rest}`, right(`warehouse.${resource}.${action}`)]));
const LISTED = [['GET', '/category-counts', 'view'], ['GET', '/export', 'export'], ['POST', '/{id}/restore', 'restore']] as const;
const masterPolicy: Readonly<Record<string, Entry>> = {
  ...masterData('product', '/products', [...LISTED, ['POST', '/lookup', 'view']]), ...masterData('supplier', '/suppliers', LISTED), ...masterData('warehouse', '/warehouses'), 'GET /warehouses/options': own({}),
  'GET /suppliers/{supplierId}/contacts': right('warehouse.supplier.view'), 'POST /suppliers/{supplierId}/contacts': right('warehouse.supplier.update'),
  'PATCH /suppliers/{supplierId}/contacts/{id}': right('warehouse.supplier.update'), 'DELETE /suppliers/{supplierId}/contacts/{id}': right('warehouse.supplier.update'),
};

/** Shipments are seen and decided by the owner of their order and who stands above him; what is bought and what lies in stock is not a seller's. */
const shipmentLists = (make: (query: Record<string, string>) => Ask): Way[] => Array.from({ length: 4 }, (_, i) => way(`question ${i}`, 'empty', async (its) => {
  const [{ id }, sold] = [await its.shipment('approved'), await its.order('approved')];
  return make([{ 'filter[id]': String(id), summary: 'true' }, { 'filter[salesOrderId]': String(sold.id) }, { q: (await its.customer()).name }, { where: JSON.stringify({ and: [{ field: 'salesOrderId', op: 'eq', value: sold.id }] }) }][i] ?? {});
}));
const demandLists = (path: string): Record<string, Entry> => Object.fromEntries([
  [`GET ${path}`, record(['warehouse.shipment.view'], DECIDE, true, way('of an order', 'empty', async (its) => ({ query: { 'filter[salesOrderId]': String((await its.order('approved')).id), summary: 'true' } })), way('search text', 'empty', async (its) => { await its.order('approved'); return { query: { q: (await its.customer()).name } }; }))],
  [`POST ${path}/search`, record(['warehouse.shipment.view'], DECIDE, true, way('of an order', 'empty', async (its) => ({ body: { where: { field: 'salesOrderId', op: 'eq', value: (await its.order('approved')).id } } })))],
  [`GET ${path}/export`, record(['warehouse.shipment.export'], DECIDE, true, way('as csv', 'empty', async (its) => ({ query: { 'filter[salesOrderId]': String((await its.order('approved')).id), format: 'csv' } })))],
]);
const shipment = (state: 'draft' | 'approved') => (its: Belongings): Promise<Row> => its.shipment(state);
/** Operations of a resource of the warehouse sellers have no right to. */
const foreignGoods = (resource: string, path: string, ...operations: readonly (readonly [method: string, rest: string, action: string])[]): Record<string, Entry> =>
  Object.fromEntries(operations.map(([method, rest, action]) => [`${method} ${path}${rest}`, right(`warehouse.${resource}.${action}`)]));
const LIST = [['GET', '', 'view'], ['POST', '/search', 'view']] as const;
const LISTS = [...LIST, ['GET', '/export', 'export']] as const;
const PURCHASING = [
  ...LISTS, ['POST', '', 'create'], ['GET', '/{id}', 'view'], ['PATCH', '/{id}', 'update'], ['DELETE', '/{id}', 'delete'], ['GET', '/{id}/audit', 'view'], ['POST', '/{id}/approve', 'approve'], ['POST', '/{id}/unapprove', 'approve'], ['POST', '/{id}/void', 'void'],
] as const;
const COUNTING = [
  ...['start', 'submit', 'withdraw', 'recount', 'cancel', 'lines/{lineId}'].map((action) => ['POST', `/{id}/${action}`, 'update'] as const), ['GET', '/{id}/sheets/{sheetId}', 'view'],
  ...['sheets', 'sheets/{sheetId}/counts', 'sheets/{sheetId}/finish', 'sheets/{sheetId}/reopen'].map((action) => ['POST', `/{id}/${action}`, 'count'] as const),
] as const;
const stockPolicy: Readonly<Record<string, Entry>> = {
  'GET /shipments': record(['warehouse.shipment.view'], DECIDE, true, ...shipmentLists(asQuery)),
  'POST /shipments/search': record(['warehouse.shipment.view'], DECIDE, true, ...shipmentLists(asSearch)),
  'GET /shipments/export': record(['warehouse.shipment.export'], DECIDE, true, way('as csv', 'empty', async (its) => ({ query: { 'filter[id]': String((await its.shipment('approved')).id), format: 'csv' } }))),
  'POST /shipments': record(['warehouse.shipment.create'], DECIDE, false, way('of an order', 'refused', async (its) => ({ body: { salesOrderId: (await its.order('approved')).id } }))),
  'GET /shipments/{id}': record(['warehouse.shipment.view'], DECIDE, true, byId(shipment('draft')), byId(shipment('approved'))),
  'GET /shipments/{id}/audit': record(['warehouse.shipment.view'], DECIDE, true, byId(shipment('approved'))),
  'PATCH /shipments/{id}': record(['warehouse.shipment.update'], DECIDE, false, act(shipment('draft'), { remark: 'walk' })),
  'DELETE /shipments/{id}': record(['warehouse.shipment.delete'], DECIDE, false, byId(shipment('draft'))),
  'POST /shipments/{id}/approve': record(['warehouse.shipment.approve'], DECIDE, false, act(shipment('draft'))),
  'POST /shipments/{id}/unapprove': record(['warehouse.shipment.approve'], DECIDE, false, act(shipment('approved'))),
  'POST /shipments/{id}/void': record(['warehouse.shipment.void'], DECIDE, false, act(shipment('approved'), { reason: 'walk' })),
  'POST /shipments/{id}/sign': record(['warehouse.shipment.update'], DECIDE, false, act(shipment('approved'))),
  ...demandLists('/outbound-orders'), ...demandLists('/demands'),
  ...foreignGoods('stock', '/stock', ...LISTS, ['GET', '/available', 'view']), ...foreignGoods('stock', '/stock-ledger', ...LISTS), ...foreignGoods('stock', '/stock-alarms', ...LISTS), ...foreignGoods('opening_stock', '/opening-stocks', ...LIST),
  ...foreignGoods('purchase_order', '/purchase-orders', ...PURCHASING, ['POST', '/{id}/close', 'approve'], ['POST', '/{id}/reopen', 'approve']), ...foreignGoods('purchase_order', '/purchase-order-lines', ...LISTS),
  ...foreignGoods('stock_in', '/stock-ins', ...PURCHASING), ...foreignGoods('purchase_return', '/purchase-returns', ...PURCHASING),
  ...foreignGoods('bom', '/boms', ...PURCHASING, ['POST', '/{id}/close', 'approve'], ['POST', '/{id}/reopen', 'approve']), ...foreignGoods('assembly', '/assemblies', ...PURCHASING),
  ...foreignGoods('stocktake', '/stocktakes', ...PURCHASING, ...COUNTING), ...foreignGoods('stocktake', '/stocktake-lines', ...LISTS),
  ...foreignGoods('other_stock', '/other-stocks', ...PURCHASING), ...foreignGoods('cost_adjustment', '/cost-adjustments', ...PURCHASING),
  ...foreignGoods('transfer', '/transfers', ...PURCHASING, ['POST', '/{id}/receive', 'receive'], ['POST', '/{id}/receipts/{receiptId}/void', 'receive']), ...foreignGoods('transfer', '/transfer-lines', ...LISTS),
  ...foreignGoods('purchase_request', '/purchase-requests', ...PURCHASING, ['POST', '/{id}/close', 'approve'], ['POST', '/{id}/reopen', 'approve'], ['GET', '/proposals', 'create']), 'POST /purchase-requests/{id}/order': right('warehouse.purchase_order.create'), 'GET /product-ledger': right('warehouse.stock.view'), 'GET /product-ledger/export': right('warehouse.stock.export'),
};

const mergeOf = (into: Row, gone: Row): object => ({ survivorId: into.id, version: into.version, merged: [{ id: gone.id, version: gone.version }] });

/** Operations of the document and what is expected of each. A new operation without an entry here fails the walk. */
export const policy: Readonly<Record<string, Entry>> = {
  ...salesPolicy, ...opportunityPolicy, ...targetPolicy, ...priceListPolicy, ...masterPolicy, ...stockPolicy,
  'GET /health/live': open(), 'GET /health/ready': open(), 'GET /metrics': open(),
  'GET /setup': open(), 'POST /setup': open(),
  'POST /auth/login': open(), 'POST /auth/refresh': open(), 'POST /auth/logout': open(),
  'GET /auth/me': own({}), 'POST /auth/change-password': own(), 'POST /auth/logout-others': own(), 'GET /auth/sessions': own(),
  'DELETE /auth/sessions/{id}': record(['signed-in'], MINE, false, byId((its) => its.session())),

  'GET /users': right('system.user.view'), 'POST /users/search': right('system.user.view'), 'GET /users/{id}': right('system.user.view'), 'POST /users': right('system.user.create'), 'PATCH /users/{id}': right('system.user.update'),
  'DELETE /users/{id}': right('system.user.delete'), 'POST /users/{id}/reset-password': right('system.user.update'), 'POST /users/{id}/disable': right('system.user.update'), 'POST /users/{id}/enable': right('system.user.update'), 'POST /users/{id}/logout': right('system.user.update'),
  'GET /users/options': own({}),
  'GET /departments': own({}), 'GET /departments/{id}': own(), 'POST /departments': right('system.department.create'), 'PATCH /departments/{id}': right('system.department.update'), 'DELETE /departments/{id}': right('system.department.delete'),
  'GET /roles': right('system.role.view', 'system.user.create', 'system.user.update'), 'GET /roles/{id}': right('system.role.view'), 'POST /roles': right('system.role.create'), 'POST /roles/{id}/copy': right('system.role.create'), 'PATCH /roles/{id}': right('system.role.update'), 'DELETE /roles/{id}': right('system.role.delete'),
  'GET /permissions': { ...own({}), can: ['system.role.view', 'system.role.create', 'system.role.update', 'system.api_token.create'] },
  'GET /login-logs': right('system.login_log.view'), 'POST /login-logs/search': right('system.login_log.view'),
  'GET /api-tokens': record(['system.api_token.create', 'system.api_token.view'], MINE, true, way('own list', 'empty', async (its) => { await its.token(); return {}; })),
  'GET /api-tokens/{id}': record(['system.api_token.create', 'system.api_token.view'], MINE, true, byId((its) => its.token())),
  'POST /api-tokens': { ...own(), can: ['system.api_token.create'] },
  'DELETE /api-tokens/{id}': record(['system.api_token.create', 'system.api_token.delete'], MINE, false, byId((its) => its.token())),

  'POST /integrity-checks': right('system.integrity.check'), 'GET /integrity-checks/latest': right('system.integrity.check'),
  'GET /settings': own({}), 'PATCH /settings': right('system.setting.update'),
  'GET /dictionaries': own({}), 'GET /dictionaries/items': own({ code: 'customer.level' }), 'POST /dictionaries/items': right('system.dictionary.create'), 'PATCH /dictionaries/items/{id}': right('system.dictionary.update'), 'DELETE /dictionaries/items/{id}': right('system.dictionary.delete'), 'POST /dictionaries/reorder': right('system.dictionary.update'),
  'GET /categories': own({ type: 'customer' }), 'POST /categories': right('system.category.create'), 'PATCH /categories/{id}': right('system.category.update'), 'POST /categories/{id}/move': right('system.category.update'), 'POST /categories/{id}/merge': right('system.category.delete'), 'DELETE /categories/{id}': right('system.category.delete'),
  'GET /custom-fields': own({ entity: 'customer' }), 'POST /custom-fields': right('system.custom_field.create'), 'PATCH /custom-fields/{id}': right('system.custom_field.update'), 'DELETE /custom-fields/{id}': right('system.custom_field.delete'), 'POST /custom-fields/reorder': right('system.custom_field.update'),
  'GET /numbering-rules': right('system.numbering_rule.view'), 'POST /numbering-rules/sample': right('system.numbering_rule.view'), 'PATCH /numbering-rules/{series}': right('system.numbering_rule.update'),
  'GET /audit-logs': right('system.audit.view'), 'POST /audit-logs/search': right('system.audit.view'),
  'GET /changes': right('system.change.view'),

  'GET /saved-views': record(['signed-in'], MINE, true, way('views of a list', 'empty', async (its) => { await its.view(); return { query: { list: 'customers' } }; })),
  'POST /saved-views': own(),
  'PATCH /saved-views/{id}': record(['signed-in'], MINE, false, byId((its) => its.view(), () => ({ body: { name: 'walk' } })), way('as a default', 'absent', async (its) => ({ path: { id: (await its.view()).id }, body: { isDefault: true } }))),
  'DELETE /saved-views/{id}': record(['signed-in'], MINE, false, byId((its) => its.view())),

  'GET /attachments': record(['signed-in'], SEE, true, way('of a customer', 'absent', async (its) => { await its.attachment(); return { query: { entity: 'customer', entityId: String((await its.customer()).id) } }; })),
  'POST /attachments': record(['signed-in'], WORK, false,
    way('fields', 'absent', async (its) => ({ body: upload('customer', (await its.customer()).id) })),
    way('query', 'absent', async (its) => ({ query: { entity: 'customer', entityId: String((await its.customer()).id) }, body: (() => { const form = new FormData(); form.set('file', new Blob(['walk\n']), 'walk.txt'); return form; })() }))),
  'GET /attachments/{id}/content': record(['signed-in'], SEE, true, byId((its) => its.attachment()), way('inline', 'absent', async (its) => ({ path: { id: (await its.image()).id }, query: { inline: 'true' } }))),
  'GET /attachments/{id}/thumbnail': record(['signed-in'], SEE, true, byId((its) => its.image()), way('large', 'absent', async (its) => ({ path: { id: (await its.image()).id }, query: { size: '512' } }))),
  'DELETE /attachments/{id}': record(['signed-in'], WORK, false, byId((its) => its.attachment())),

  'GET /jobs': record(['signed-in'], MINE, true, way('by id', 'empty', async (its) => ({ query: { 'filter[id]': String((await its.job()).id) } })), way('by owner', 'empty', async (its, world) => { await its.job(); return { query: { 'filter[ownerId]': String(world.people.owner.id) } }; }), way('by anybody', 'empty', async (its) => ({ query: { where: JSON.stringify({ or: [{ field: 'id', op: 'eq', value: (await its.job()).id }, { field: 'id', op: 'eq', value: 0 }] }) } }))),
  'GET /jobs/{id}': record(['signed-in'], MINE, true, byId((its) => its.job())),
  'POST /jobs/{id}/cancel': record(['signed-in'], [], false, byId((its) => its.job())),
  'GET /jobs/{id}/result': record(['signed-in'], [], true, byId((its) => its.job())),
  'GET /exports': record(['system.export.view', 'system.export.view_all'], MINE, true, way('by owner', 'empty', async (its, world) => { await its.job(); return { query: { 'filter[ownerId]': String(world.people.owner.id) } }; })),

  'GET /imports': record(IMPORT, MINE, true, way('by owner', 'empty', async (its, world) => { await its.importRun(); return { query: { 'filter[ownerId]': String(world.people.owner.id) } }; })),
  'POST /imports/search': record(IMPORT, MINE, true, way('by id', 'empty', async (its) => ({ body: { where: { field: 'id', op: 'eq', value: (await its.importRun()).id } } }))),
  'GET /imports/targets': { ...own({}), can: IMPORT }, 'GET /imports/template': { ...own({ entity: 'customer' }), can: IMPORT }, 'POST /imports': { ...own(), can: IMPORT },
  'GET /imports/{id}': record(IMPORT, MINE, true, byId((its) => its.importRun())),
  'PATCH /imports/{id}': record(IMPORT, MINE, false, byId((its) => its.importRun(), () => ({ body: { headerRow: 1 } }))),
  'POST /imports/{id}/validate': record(IMPORT, MINE, false, byId((its) => its.importRun(), () => ({ body: { mapping: { name: 0 } } }))),
  'POST /imports/{id}/commit': record(IMPORT, MINE, false, byId((its) => its.importRun(), () => ({ body: {} }))),
  'POST /imports/{id}/cancel': record(IMPORT, [], false, byId((its) => its.importRun())),
  'POST /imports/{id}/undo': record(IMPORT, [], false, byId((its) => its.importRun())),
  'GET /imports/{id}/rows': record(IMPORT, MINE, true, byId((its) => its.importRun())),
  'PATCH /imports/{id}/rows/{row}': record(IMPORT, MINE, false, way('row', 'absent', async (its) => ({ path: { id: (await its.importRun()).id, row: 2 }, body: { values: { remark: 'walk' } } }))),
  'GET /imports/{id}/errors.xlsx': record(IMPORT, MINE, true, byId((its) => its.importRun())),

  'GET /notifications': record(['signed-in'], MINE, true, way('by id', 'empty', async (its) => ({ query: { 'filter[id]': String((await its.notification()).id) } })), way('by receiver', 'empty', async (its, world) => { await its.notification(); return { query: { 'filter[userId]': String(world.people.owner.id) } }; })),
  'GET /notifications/unread': own({}), 'GET /notifications/stream': own(), 'GET /notifications/settings': own({}), 'PUT /notifications/settings': own(), 'POST /notifications/read-all': own(),
  'POST /notifications/{id}/read': record(['signed-in'], MINE, false, byId((its) => its.notification())),
  'GET /worklists': own({}), 'GET /reminders': own({}), 'GET /reminders/settings': own({}), 'PUT /reminders/settings': own(),
  'POST /reminders/{id}/snooze': record(['signed-in'], MINE, false, byId((its) => its.reminder(), () => ({ body: { until: 'hour' } }))), 'POST /reminders/{id}/done': record(['signed-in'], MINE, false, byId((its) => its.reminder())),
  'POST /reminders/{id}/reopen': record(['signed-in'], MINE, false, byId((its) => its.reminder())),
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
    way('external id', 'each', async (its) => ({ body: { items: [{ name: '走查批量', externalId: (await its.customer()).externalId, shortName: 'walk' }] } })),
    way('the same name', 'each', async (its) => ({ body: { items: [{ name: (await its.customer()).name }] } })),
    way('as a parent', 'each', async (its) => ({ body: { items: [{ name: '走查批量子公司', parentId: (await its.customer()).id }] } }))),
  'GET /customers/{id}': record(VIEW, SEE, true, byId((its) => its.customer()), byExternalId()),
  'PUT /customers/{id}': record(['customer.customer.create', 'customer.customer.update'], WORK, false, way('ext:', 'refused', async (its) => ({ path: { id: `ext:${(await its.customer()).externalId}` }, body: { name: (await its.customer()).name, shortName: 'walk' } }))),
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
  ...ownershipPolicy({ record, way, own }),
  'POST /customers/bulk-transfer': record(['customer.customer.transfer'], [], false, ...bulkMore((world) => ({ ownerId: world.people.foreign.id }))),
  'POST /customers/bulk-tags': record(UPDATE, WORK, false, ...bulk({ add: ['walk'] })),
  'POST /customers/bulk-update': record(UPDATE, WORK, false, ...bulk({ set: { status: null, creditDays: 7 } })),
  'POST /customers/bulk-delete': record(['customer.customer.delete'], DECIDE, false, ...bulk({})),
  'POST /customers/{id}/transfer': record(['customer.customer.transfer'], [], false, byId((its) => its.customer(), (_its, world) => ({ body: { ownerId: world.people.foreign.id, keepFollower: true } }))),
  'POST /customers/{id}/restore': record(['customer.customer.restore'], DECIDE, false, byId((its) => its.binned(), () => ({ body: {} }))),
  'PUT /customers/{id}/followers': record(UPDATE, DECIDE, false, byId((its) => its.customer(), (its, world) => ({ body: { followers: [{ userId: helper(its, world), access: 'write' }] } }))),
  'POST /customers/{id}/followers': record(UPDATE, DECIDE, false, byId((its) => its.customer(), (its, world) => ({ body: { userId: helper(its, world), access: 'write' } }))),
  'DELETE /customers/{id}/followers/{userId}': record(UPDATE, DECIDE, false, way('id', 'absent', async (its, world) => ({ path: { id: (await its.customer()).id, userId: world.people.follower.id } }))),
  'POST /customer-merges': record(['customer.duplicate.merge'], DECIDE, false, way('as survivor', 'absent', async (its) => ({ body: mergeOf(await its.customer(), await its.twin()) })), way('merged', 'absent', async (its) => ({ body: mergeOf(await its.twin(), await its.customer()) }))),
  'POST /customer-merges/{id}/undo': record(['customer.duplicate.merge'], DECIDE, false, byId((its) => its.merge())),
  'GET /leads': record(['customer.lead.view'], DECIDE, true, ...leadLists(asQuery)), 'POST /leads/search': record(['customer.lead.view'], DECIDE, true, ...leadLists(asSearch)), 'GET /leads/export': record(['customer.lead.export'], DECIDE, true, ...leadLists((query) => ({ query: { ...query, format: 'csv' } }))),
  'GET /leads/{id}': record(['customer.lead.view'], DECIDE, true, byId((its) => its.lead())),
  'POST /leads': record(['customer.lead.create'], DECIDE, false, way('given to the owner', 'refused', async (its, world) => ({ body: { name: `走查线索${(await its.customer()).id}`, ownerId: world.people.owner.id } }))),
  'PATCH /leads/{id}': record(['customer.lead.update'], DECIDE, false, byId((its) => its.lead(), () => ({ body: { remark: 'walk' } }))),
  'DELETE /leads/{id}': record(['customer.lead.delete'], DECIDE, false, byId((its) => its.lead())),
  'POST /leads/{id}/notes': record(['customer.lead.update'], DECIDE, false, byId((its) => its.lead(), () => ({ body: { method: 'phone', content: '走查跟进' } }))),
  'POST /leads/{id}/convert': record(['customer.lead.convert'], DECIDE, false, byId((its) => its.lead())),
  'GET /customer-lookup': record(['customer.duplicate.lookup'], [], true, way('name', 'masked', async (its) => ({ query: { q: (await its.customer()).name } })), way('mobile', 'masked', async (its) => ({ query: { q: (await its.customer()).mobile } })), way('credit code', 'masked', async (its) => ({ query: { q: (await its.customer()).creditCode } }))),
  'POST /customer-duplicates/find': { ...own(), can: ['customer.duplicate.find'] }, 'GET /customer-duplicates': { ...own({}), can: ['customer.duplicate.find'] },
  'POST /customer-duplicates/dismiss': record(['customer.duplicate.find'], DECIDE, false, way('customers', 'absent', async (its) => ({ body: { customers: [{ id: (await its.customer()).id }, { id: (await its.twin()).id }] } }))),
  'GET /customers/{id}/merges': record(VIEW, SEE, true, byId((its) => its.customer())),

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
  'GET /pools': { ...own({}), can: POOL }, 'GET /pools/{id}': record(POOL, [], true),
  'POST /pools': right(...POOLS), 'PATCH /pools/{id}': right(...POOLS), 'DELETE /pools/{id}': right(...POOLS), 'GET /pools/{id}/preview': right(...POOLS), 'POST /pools/{id}/recycling': right(...POOLS), 'POST /pools/run': right(...POOLS),
  'GET /pool-customers': record(POOL, [], true, way('by id', 'empty', async (its) => ({ query: { 'filter[id]': String((await its.customer()).id) } })), way('by name', 'empty', async (its) => ({ query: { q: (await its.customer()).name } }))),
  'POST /pool-customers/search': record(POOL, [], true, way('by id', 'empty', async (its) => ({ body: { where: { field: 'id', op: 'eq', value: (await its.customer()).id } } }))),
  'POST /pool-customers/claim': record(['customer.pool.claim'], [], false, way('by id', 'each', async (its) => ({ body: { ids: [(await its.customer()).id] } }))),
  'POST /pool-customers/assign': record(['customer.pool.assign'], [], false, way('by id', 'each', async (its, world) => ({ body: { ids: [(await its.customer()).id], ownerId: world.people.foreign.id } }))),
  'POST /pool-customers/{id}/claim': record(['customer.pool.claim'], [], false, byId((its) => its.customer())),
  'GET /pool-records': record(POOL, [], true, way('by customer', 'empty', async (its) => ({ query: { 'filter[customerId]': String((await its.customer()).id) } }))),
  'POST /customers/bulk-pool': record(['customer.pool.put'], DECIDE, false, way('by id', 'each', async (its) => ({ body: { ids: [(await its.customer()).id], poolId: 1 } }))),
  'GET /customers/{id}/pool-status': record(VIEW, SEE, true, byId((its) => its.customer())),
  'POST /customers/{id}/protection': record(['customer.pool.extend'], DECIDE, false, byId((its) => its.customer(), () => ({ body: { days: 1, reason: 'walk' } }))),
  'POST /customers/{id}/protection-requests': record(['customer.pool.request'], DECIDE, false, byId((its) => its.customer(), () => ({ body: { days: 1, reason: 'walk' } }))),
  'POST /customers/{id}/lock': record(['customer.pool.lock'], DECIDE, false, byId((its) => its.customer())),
  'POST /customers/{id}/unlock': record(['customer.pool.lock'], DECIDE, false, byId((its) => its.customer())),
  'GET /protection-requests': record(['customer.pool.request'], DECIDE, true, way('by customer', 'empty', async (its) => { await its.protection(); return { query: { 'filter[customerId]': String((await its.customer()).id) } }; }), way('by id', 'empty', async (its) => ({ query: { 'filter[id]': String((await its.protection()).id) } }))),
  'POST /protection-requests/search': record(['customer.pool.request'], DECIDE, true, way('by id', 'empty', async (its) => ({ body: { where: { field: 'id', op: 'eq', value: (await its.protection()).id } } }))),
  'POST /protection-requests/{id}/approve': record(['customer.pool.extend'], DECIDE, false, byId((its) => its.protection(), () => ({ body: {} }))),
  'POST /protection-requests/{id}/decline': record(['customer.pool.extend'], DECIDE, false, byId((its) => its.protection(), () => ({ body: { answer: 'walk' } }))),

  'GET /contacts': record(['customer.contact.view'], SEE, true, ...contactLists(asQuery)),
  'POST /contacts/search': record(['customer.contact.view'], SEE, true, ...contactLists(asSearch)),
  'GET /contacts/export': record(['customer.customer.export'], SEE, true, way('as a workbook', 'empty', async (its) => ({ query: { 'filter[customerId]': String((await its.customer()).id) } })), ...contactLists((query) => ({ query: { ...query, format: 'csv' } }))),
  'GET /contacts/{id}': record(['customer.contact.view'], SEE, true, byId((its) => its.contact())),
  'POST /contacts': record(['customer.contact.create'], WORK, false, way('of a customer', 'refused', async (its) => ({ body: { customerId: (await its.customer()).id, name: '走查联系人' } }))),
  'PATCH /contacts/{id}': record(['customer.contact.update'], WORK, false, byId((its) => its.contact(), () => ({ body: { post: 'walk' } }))),
  'DELETE /contacts/{id}': record(['customer.contact.delete'], WORK, false, byId((its) => its.contact())),

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

  'GET /customers/{customerId}/invoice-titles': record(VIEW, SEE, true, way('customer', 'absent', async (its) => { await its.title(); return { path: { customerId: (await its.customer()).id } }; })),
  'POST /customers/{customerId}/invoice-titles': record(UPDATE, WORK, false, byId((its) => its.customer(), () => ({ body: { title: '走查抬头' } }), 'customerId')),
  'PATCH /customers/{customerId}/invoice-titles/{id}': record(UPDATE, WORK, false, ...partOf((its) => its.title(), { bank: '走查银行' }), partElsewhere((its) => its.title(), { bank: '走查银行' })),
  'DELETE /customers/{customerId}/invoice-titles/{id}': record(UPDATE, WORK, false, ...partOf((its) => its.title()), partElsewhere((its) => its.title())),
  'GET /customers/{customerId}/addresses': record(VIEW, SEE, true, way('customer', 'absent', async (its) => { await its.address(); return { path: { customerId: (await its.customer()).id } }; })),
  'POST /customers/{customerId}/addresses': record(UPDATE, WORK, false, byId((its) => its.customer(), () => ({ body: { address: '走查路1号' } }), 'customerId')),
  'PATCH /customers/{customerId}/addresses/{id}': record(UPDATE, WORK, false, ...partOf((its) => its.address(), { remark: 'walk' }), partElsewhere((its) => its.address(), { remark: 'walk' })),
  'DELETE /customers/{customerId}/addresses/{id}': record(UPDATE, WORK, false, ...partOf((its) => its.address()), partElsewhere((its) => its.address())),

  'GET /accounts': right('finance.account.view'), 'POST /accounts/search': right('finance.account.view'), 'POST /accounts': right('finance.account.create'), 'GET /accounts/{id}': right('finance.account.view'), 'PATCH /accounts/{id}': right('finance.account.update'), 'DELETE /accounts/{id}': right('finance.account.delete'),
  'GET /accounts/{id}/audit': right('finance.account.view'), 'GET /accounts/options': { ...own({}), can: PICKS }, 'GET /account-ledger': right('finance.account.view'), 'POST /account-ledger/search': right('finance.account.view'), 'GET /account-ledger/export': right('finance.account.export'),
  'GET /receivables': record(['finance.receivable.view'], SEE, true, ...receivables(asQuery)), 'POST /receivables/search': record(['finance.receivable.view'], SEE, true, ...receivables(asSearch)),
  'GET /receivables/export': record(['finance.receivable.export'], DECIDE, true, ...receivables((query) => ({ query: { ...query, format: 'csv' } }))),
  'GET /receivables/{id}': record(['finance.receivable.view'], SEE, true, byId((its) => its.receivable())),
  'GET /receivables/balance/{customerId}': record(['finance.receivable.view'], SEE, true, way('customer', 'refused', async (its) => ({ path: { customerId: (await its.customer()).id } }))),
  ...Object.fromEntries(([['', 'view'], ['.pdf', 'print'], ['.xlsx', 'export']] as const).flatMap(([ending, action]) => [
    [`GET /statements/customers/{id}${ending}`, record([`finance.customer_statement.${action}`], action === 'view' ? SEE : DECIDE, true, way('customer', 'refused', async (its) => ({ path: { id: (await its.customer()).id } })))],
    [`GET /statements/suppliers/{id}${ending}`, right(`finance.supplier_statement.${action}`)],
  ])),
  'GET /payables': right('finance.payable.view'), 'POST /payables/search': right('finance.payable.view'), 'GET /payables/export': right('finance.payable.export'), 'GET /payables/{id}': right('finance.payable.view'), 'GET /payables/balance/{supplierId}': right('finance.payable.view'),
  'GET /billings': record(['finance.receivable.view'], SEE, true, ...billings(asQuery)), 'POST /billings/search': record(['finance.receivable.view'], SEE, true, ...billings(asSearch)),
  'GET /billings/export': record(['finance.receivable.export'], DECIDE, true, ...billings((query) => ({ query: { ...query, format: 'csv' } }))),
  'GET /income-expense-lines': right('finance.income_expense.view'), 'POST /income-expense-lines/search': right('finance.income_expense.view'), 'GET /income-expense-lines/export': right('finance.income_expense.export'),
  'GET /period-closes': right('finance.period.view'), 'POST /period-closes/search': right('finance.period.view'), 'GET /period-closes/export': right('finance.period.export'), 'GET /period-closes/checklist': right('finance.period.view'),
  'POST /period-closes': right('finance.period.close'), 'GET /period-closes/{id}': right('finance.period.view'), 'POST /period-closes/{id}/reopen': right('finance.period.reopen'), 'GET /period-closes/{id}/audit': right('finance.period.view'),
  'GET /period-stocks': right('finance.period.view'), 'POST /period-stocks/search': right('finance.period.view'), 'GET /period-stocks/export': right('finance.period.export'),
  ...paper('payment', 'payments'), ...paper('account_transfer', 'account-transfers'), ...paper('income_expense', 'income-expenses'), ...paper('payment_request', 'payment-requests'), ...paper('expense_claim', 'expense-claims'), ...paper('purchase_invoice', 'purchase-invoices'),
  'POST /payment-requests/{id}/pay': right('finance.payment.create'), 'POST /expense-claims/{id}/pay': right('finance.income_expense.create'),
  'GET /purchase-billings': right('finance.payable.view'), 'POST /purchase-billings/search': right('finance.payable.view'), 'GET /purchase-billings/export': right('finance.payable.export'), ...Object.assign({}, ...MONEY.map(moneyDocument)) as Record<string, Entry>,
  'POST /invoices/{id}/register': record(['finance.invoice.update'], DECIDE, false, byId((its) => its.money('invoice', true), () => ({ body: { expressNo: 'walk' } }))),
};

/** Operations without an entry, entries without an operation, and rights that are others than the document says. */
export function coverageFaults(operations: readonly { key: string; can: readonly string[] }[], entries: Readonly<Record<string, Entry>>): string[] {
  const known = new Set(operations.map((o) => o.key));
  return [
    ...operations.filter((o) => !Object.hasOwn(entries, o.key)).map((o) => `${o.key} has no entry in the walk`),
    ...Object.keys(entries).filter((key) => !known.has(key)).map((key) => `${key} has an entry in the walk but is no operation`),
    ...operations.flatMap((o) => { const entry = entries[o.key]; return entry !== undefined && [...entry.can].sort().join() !== [...o.can].sort().join() ? [`${o.key} asks for ${o.can.join(', ')}, the walk expects ${entry.can.join(', ')}`] : []; }),
  ];
}
