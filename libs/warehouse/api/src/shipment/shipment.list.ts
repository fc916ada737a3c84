import { type ListSpec, defineList } from '@steward/platform';
import { documentFields, warehouseFields, warehouseJoin } from '../document/document.list.js';
import { documentRule } from '../stock/stock.scope.js';
import { ENTITY } from './shipment.entity.js';

/** 销售出库单. */
export const SHIPMENTS: ListSpec = defineList({
  key: 'shipments', table: 'shipment', entity: ENTITY, scope: documentRule, hides: '1=1', searchColumns: ['no', 'orderNo', 'customerName', 'trackingNo'], defaultSort: '-id', custom: true, joins: warehouseJoin,
  fields: {
    ...documentFields(),
    salesOrderId: { kind: 'ref', column: 'sourceId', indexed: true },
    orderNo: { kind: 'text', sort: true },
    customerId: { kind: 'ref', indexed: true },
    customerName: { kind: 'text', sort: true },
    ...warehouseFields(),
    quantity: { kind: 'quantity', sort: true, totals: true },
    total: { kind: 'money', sort: true, totals: true, needs: 'price.view' },
    cost: { kind: 'money', sort: true, totals: true, needs: 'cost.view' },
    carrier: { kind: 'text', sort: true },
    trackingNo: { kind: 'text', sort: true },
    freight: { kind: 'money', sort: true, totals: true, needs: 'price.view', extra: true },
    receiver: { kind: 'text', extra: true },
    receiverPhone: { kind: 'text', extra: true },
    deliveryAddress: { kind: 'text', extra: true },
    pickerId: { kind: 'user', name: { as: 'pickerName', of: 'user' }, extra: true },
    checkerId: { kind: 'user', name: { as: 'checkerName', of: 'user' }, extra: true },
    signedAt: { kind: 'instant', sort: true },
  },
});
