import { DOCUMENT_STATES, PROGRESS } from '@steward/kernel';
import { type ListSpec, defineList } from '@steward/platform';
import { documentFields, warehouseFields, warehouseJoin } from '../document/document.list.js';
import { viaDocument } from '../stock/stock.scope.js';
import { ENTITY } from './purchase-order.entity.js';
import { purchaseOrderRule } from './purchase-order.store.js';

const price = { needs: 'price.purchase' } as const;

/** 采购订单. */
export const PURCHASE_ORDERS: ListSpec = defineList({
  key: 'purchase-orders', table: 'purchase_order', entity: ENTITY, scope: purchaseOrderRule, hides: '1=1', searchColumns: ['no', 'supplierName'], defaultSort: '-id', custom: true, joins: warehouseJoin,
  fields: {
    ...documentFields(),
    supplierId: { kind: 'ref', indexed: true },
    supplierName: { kind: 'text', sort: true },
    ...warehouseFields(),
    requiredDate: { kind: 'date', sort: true },
    paymentTerm: { kind: 'text', extra: true },
    quantity: { kind: 'quantity', sort: true, totals: true },
    amount: { kind: 'money', sort: true, totals: true, ...price, extra: true },
    orderDiscount: { kind: 'money', sort: true, totals: true, ...price, extra: true },
    otherCharges: { kind: 'money', sort: true, totals: true, ...price, extra: true },
    net: { kind: 'money', sort: true, totals: true, ...price, extra: true },
    tax: { kind: 'money', sort: true, totals: true, ...price, extra: true },
    total: { kind: 'money', sort: true, totals: true, ...price },
    receiveStatus: { kind: 'enum', values: PROGRESS, sort: true },
    receivedAmount: { kind: 'money', sort: true, totals: true, ...price },
  },
});

/** Lines of purchase orders: what of which product is still to come (采购明细). */
export const PURCHASE_ORDER_LINES: ListSpec = defineList({
  key: 'purchase-order-lines', table: 'purchase_order_line', entity: 'purchase_order_line', scope: viaDocument('purchase_order', 'orderId', purchaseOrderRule), hides: '1=1', versioned: false, defaultSort: '-id',
  searchColumns: ['productCode', 'productName'], joins: { o: { table: 'purchase_order', on: 'o.id=t.orderId' }, ...warehouseJoin },
  fields: {
    id: { kind: 'integer', sort: true },
    orderId: { kind: 'ref', indexed: true },
    no: { kind: 'text', from: 'o', sort: true },
    docDate: { kind: 'date', from: 'o', sort: true },
    state: { kind: 'enum', values: DOCUMENT_STATES, from: 'o', sort: true },
    supplierId: { kind: 'ref', from: 'o' },
    supplierName: { kind: 'text', from: 'o', sort: true },
    ownerId: { kind: 'user', from: 'o', name: { as: 'ownerName', of: 'user' }, sort: true },
    lineNo: { kind: 'integer' },
    productId: { kind: 'ref', indexed: true },
    productCode: { kind: 'text', sort: true },
    productName: { kind: 'text', sort: true },
    spec: { kind: 'text' },
    ...warehouseFields(),
    unit: { kind: 'text' },
    quantity: { kind: 'quantity', sort: true, totals: true },
    baseQuantity: { kind: 'quantity', sort: true, totals: true, extra: true },
    received: { kind: 'quantity', sort: true, totals: true },
    closed: { kind: 'quantity', sort: true, totals: true, extra: true },
    open: { kind: 'quantity', from: 'o', expression: "CASE WHEN o.state='approved' AND t.baseQuantity-t.received-t.closed>0 THEN t.baseQuantity-t.received-t.closed ELSE 0 END", sort: true, totals: true },
    unitPrice: { kind: 'price', sort: true, ...price },
    taxRate: { kind: 'rate', extra: true },
    payable: { kind: 'money', sort: true, totals: true, ...price },
    requiredDate: { kind: 'date', expression: 'COALESCE(t.requiredDate,o.requiredDate)', from: 'o', sort: true },
    remark: { kind: 'text', extra: true },
  },
});
