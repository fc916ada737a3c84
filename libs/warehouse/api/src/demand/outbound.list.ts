import { PROGRESS } from '@steward/kernel';
import { type ListSpec, type ScopeRule, byOwner, defineList } from '@steward/platform';
import { warehouseFields, warehouseJoin } from '../document/document.list.js';
import { both, viaDocument } from '../stock/stock.scope.js';
import { inMyWarehouses } from '../warehouse/warehouse.store.js';

const price = { needs: 'price.view' } as const;

/** Orders with something in the caller's warehouses. */
const somewhereMine: ScopeRule = async (code) => {
  const c = await inMyWarehouses()(code);
  return c.all ? c : { all: false, text: `EXISTS (SELECT 1 FROM outbound_demand wd WHERE wd.outboundOrderId={t}.id AND ${c.text.replaceAll('{t}', 'wd')})`, params: c.params };
};
/** The owner of the order is in scope, and keepers have something to ship of it. */
export const outboundRule: ScopeRule = both(byOwner(), somewhereMine);

/** 销售应发货, by order. */
export const OUTBOUND_ORDERS: ListSpec = defineList({
  key: 'outbound-orders', table: 'outbound_order', entity: 'outbound_order', scope: outboundRule, hides: '1=1', versioned: false, defaultSort: '-id', searchColumns: ['no', 'customerName'],
  fields: {
    id: { kind: 'integer', sort: true },
    salesOrderId: { kind: 'ref', column: 'sourceId' },
    no: { kind: 'text', sort: true },
    docDate: { kind: 'date', sort: true },
    requiredDate: { kind: 'date', sort: true },
    customerId: { kind: 'ref' },
    customerName: { kind: 'text', sort: true },
    ownerId: { kind: 'user', sort: true, indexed: true, name: { as: 'ownerName', of: 'user' } },
    departmentId: { kind: 'department', name: { as: 'departmentName', of: 'department' }, extra: true },
    receiver: { kind: 'text', extra: true },
    deliveryAddress: { kind: 'text', extra: true },
    status: { kind: 'enum', values: PROGRESS, sort: true },
    returnStatus: { kind: 'enum', values: PROGRESS, sort: true, extra: true },
    open: { kind: 'boolean', sort: true, indexed: true },
  },
});

const OPEN = '(CASE WHEN t.ordered-t.shipped-t.closed>0 THEN t.ordered-t.shipped-t.closed ELSE 0 END)';
const PENDING = "(SELECT COALESCE(SUM(pl.baseQuantity),0) FROM shipment_line pl JOIN shipment ps ON ps.id=pl.shipmentId WHERE pl.orderLineId=t.lineId AND ps.sourceType=t.sourceType AND ps.state IN ('draft','pending','rejected'))";

/** 销售应发货, by line: what is to be shipped of which product, and whether it is there. */
export const DEMANDS: ListSpec = defineList({
  key: 'demands', table: 'outbound_demand', entity: 'outbound_demand', scope: both(viaDocument('outbound_order', 'outboundOrderId', byOwner()), inMyWarehouses()), hides: 't.service=0', versioned: false, defaultSort: '-id', searchFields: ['no', 'customerName', 'product'],
  joins: { o: { table: 'outbound_order', on: 'o.id=t.outboundOrderId' }, p: { table: 'product', on: 'p.id=t.productId' }, s: { table: 'stock', on: 's.productId=t.productId AND s.warehouseId=t.warehouseId' }, ...warehouseJoin },
  fields: {
    id: { kind: 'integer', sort: true },
    salesOrderId: { kind: 'ref', column: 'sourceId', indexed: true },
    orderLineId: { kind: 'ref', column: 'lineId' },
    no: { kind: 'text', from: 'o', sort: true },
    docDate: { kind: 'date', from: 'o', sort: true },
    requiredDate: { kind: 'date', from: 'o', sort: true },
    customerId: { kind: 'ref', from: 'o' },
    customerName: { kind: 'text', from: 'o', sort: true },
    ownerId: { kind: 'user', from: 'o', name: { as: 'ownerName', of: 'user' }, sort: true },
    status: { kind: 'enum', values: PROGRESS, from: 'o', sort: true },
    productId: { kind: 'ref', indexed: true },
    productCode: { kind: 'text', from: 'p', column: 'code', sort: true },
    productName: { kind: 'text', from: 'p', column: 'name', sort: 'nameKey' },
    spec: { kind: 'text', from: 'p' },
    product: { kind: 'text', from: 'p', column: 'search', hidden: true },
    baseUnit: { kind: 'text', from: 'p', column: 'unit' },
    ...warehouseFields(),
    ordered: { kind: 'quantity', sort: true, totals: true },
    shipped: { kind: 'quantity', sort: true, totals: true },
    returned: { kind: 'quantity', sort: true, totals: true },
    closed: { kind: 'quantity', sort: true, totals: true, extra: true },
    open: { kind: 'quantity', expression: OPEN, sort: true, totals: true },
    pending: { kind: 'quantity', expression: PENDING, filter: false, extra: true },
    onHand: { kind: 'quantity', from: 's', absent: 0, sort: true },
    short: { kind: 'quantity', from: 's', expression: `CASE WHEN ${OPEN}>COALESCE(s.onHand,0) THEN ${OPEN}-COALESCE(s.onHand,0) ELSE 0 END`, sort: true },
    payable: { kind: 'money', sort: true, totals: true, ...price, extra: true },
    shippedAmount: { kind: 'money', sort: true, totals: true, ...price, extra: true },
  },
});
