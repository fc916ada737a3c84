import type { Row, Belongings } from '../world.js';
import { DECIDE, own, right, way, record, byId, asQuery, asSearch, act } from './build.js';
import type { Ask, Way, Entry } from './entry.js';

/** Products, suppliers and warehouses: sellers have no rights over them; pickers and names of warehouses are everybody's. */
const masterData = (resource: string, path: string, more: readonly (readonly [string, string, string])[] = []): Record<string, Entry> => Object.fromEntries([
  ['GET', '', 'view'], ['POST', '/search', 'view'], ['POST', '', 'create'], ['GET', '/{id}', 'view'], ['PATCH', '/{id}', 'update'], ['DELETE', '/{id}', 'delete'], ['GET', '/{id}/audit', 'view'], ...more,
].map(([method = '', rest = '', action = '']) => [`${method} ${path}${rest}`, right(`warehouse.${resource}.${action}`)]));
const LISTED = [['GET', '/category-counts', 'view'], ['GET', '/export', 'export'], ['POST', '/{id}/restore', 'restore']] as const;
export const masterPolicy: Readonly<Record<string, Entry>> = {
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
export const stockPolicy: Readonly<Record<string, Entry>> = {
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
