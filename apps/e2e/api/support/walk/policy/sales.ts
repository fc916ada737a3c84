import type { Row, Belongings } from '../world.js';
import type { OrderRow } from '../sales.js';
import { SEE, WORK, DECIDE, own, right, way, record, byId, asQuery, asSearch, act } from './build.js';
import type { Ask, Way, Entry } from './entry.js';

/** Lists of documents of sales: each question would find one of the owner's. */
const salesLists = (row: (its: Belongings) => Promise<Row>, make: (query: Record<string, string>) => Ask, kind: string): Way[] => Array.from({ length: 4 }, (_, i) => way(`question ${i}`, 'empty', async (its) => {
  const [{ id }, customer] = [await row(its), await its.customer()];
  return make([{ 'filter[id]': String(id), summary: 'true' }, { 'filter[customerId]': String(customer.id) }, { q: customer.name }, { where: JSON.stringify({ and: [{ field: kind === 'sales_return' ? 'salesOrderId' : 'customerId', op: 'nempty' }, { field: 'id', op: 'between', value: [id, id] }] }) }][i] ?? {});
}));
const ORDER_VIEW = ['sales.order.view', 'sales.order.view_approved'];
const order = (state: 'draft' | 'pending' | 'approved' | 'closed') => (its: Belongings): Promise<OrderRow> => its.order(state);

/** A document of any kind, named by type and id; what one may not see has no chain and no paper. */
const anyDocument = (more: Omit<Ask, 'path'> = {}): Way => way('an order', 'absent', async (its) => ({ path: { type: 'sales_order', id: (await its.order('approved')).id }, ...more }));

/** Many orders at once: named by id, with the version seen, or by a question. */
const bulkOrders = (state: 'draft' | 'approved'): Way[] => [
  way('items', 'each', async (its) => ({ body: { items: [{ id: (await its.order(state)).id }] } })),
  way('items with versions', 'each', async (its) => ({ body: { items: [{ id: (await its.order(state)).id, version: (await its.order(state)).version }] } })),
  way('where', 'refused', async (its) => ({ body: { where: { field: 'id', op: 'eq', value: (await its.order(state)).id }, expectedCount: 1 } })),
];
/** Quotations, orders and returns: seen with their customer, changed by who writes there, decided by owner and manager. */
export const salesPolicy: Readonly<Record<string, Entry>> = {
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
export const targetPolicy: Readonly<Record<string, Entry>> = {
  'GET /sales-targets': right('sales.target.view'), 'GET /sales-targets/completion': right('sales.target.view'), 'POST /sales-targets': right('sales.target.manage'), 'POST /sales-targets/copy': right('sales.target.manage'),
  'GET /sales-targets/card': right('sales.target.view'), 'GET /sales-targets/export': right('sales.target.export'), 'GET /sales-targets/completion/export': right('sales.target.export'),
};

/** Price lists are the company's: sellers of the walk have no right to them. */
export const priceListPolicy: Readonly<Record<string, Entry>> = Object.fromEntries(([
  ['GET /price-lists', 'view'], ['POST /price-lists/search', 'view'], ['GET /price-lists/export', 'export'], ['POST /price-lists', 'create'], ['GET /price-lists/{id}', 'view'], ['PATCH /price-lists/{id}', 'update'], ['DELETE /price-lists/{id}', 'delete'],
  ['POST /price-lists/{id}/copy', 'create'], ['GET /price-lists/{id}/audit', 'view'], ['GET /price-list-lines', 'view'], ['POST /price-list-lines/search', 'view'], ['GET /price-list-lines/export', 'export'], ['POST /price-list-lines', 'update'],
  ['GET /price-list-lines/{id}', 'view'], ['PATCH /price-list-lines/{id}', 'update'], ['DELETE /price-list-lines/{id}', 'update'],
] as const).map(([operation, action]) => [operation, right(`sales.price_list.${action}`)]));
