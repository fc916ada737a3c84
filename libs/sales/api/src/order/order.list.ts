import { DOCUMENT_STATES, PROGRESS } from '@steward/kernel';
import { type ListField, type ListSpec, defineList } from '@steward/platform';
import { PRICE } from '../line/sales-line.dto.js';
import { orderLineRule, orderRule } from '../sales.scope.js';
import { AR_BASES, INVOICE_NEEDS } from './order.entity.js';
import { COST, addProfit } from './order.profit.js';
import { ORDER, orderSearch } from './order.store.js';

const needs = PRICE;
const OUTBOUND = { table: 'outbound_order', on: "d.sourceType='sales_order' AND d.sourceId=t.id" };
const BILLING = { table: 'billing', on: "b.sourceType='sales_order' AND b.sourceId=t.id" };
const progress = (from: string, column?: string): ListField => ({ kind: 'enum', values: PROGRESS, from, ...(column ? { column } : {}), absent: 'none', sort: true });
const money = (o: Partial<ListField> = {}): ListField => ({ kind: 'money', sort: true, needs, totals: true, ...o });
const profit: ListField = { kind: 'money', expression: 'NULL', needs: COST, filter: false, extra: true };
const billed = (column?: string): ListField => money({ from: 'b', absent: 0, ...(column ? { column } : {}) });

/** 我的销售 / 团队销售: one list, seen through the scope of the caller; progress lies in the work rows of warehouse and finance. */
export const ORDERS: ListSpec = defineList({
  key: 'sales-orders', table: 'sales_order', entity: ORDER, scope: orderRule, hides: '1=1', search: orderSearch, defaultSort: '-id', custom: true, expand: addProfit, joins: { d: OUTBOUND, b: BILLING },
  fields: {
    id: { kind: 'integer', sort: true },
    no: { kind: 'text', sort: true },
    docDate: { kind: 'date', sort: true },
    state: { kind: 'enum', values: DOCUMENT_STATES, sort: true },
    customerId: { kind: 'ref', indexed: true },
    customerName: { kind: 'text', sort: true },
    goods: { kind: 'text' },
    lineCount: { kind: 'integer', sort: true, extra: true },
    productId: { kind: 'ref', via: { table: 'sales_order_line', owner: 'orderId', value: 'productId' } },
    quantity: { kind: 'quantity', sort: true, totals: true },
    amount: money({ extra: true }),
    orderDiscount: money({ extra: true }),
    otherCharges: money({ extra: true }),
    net: money({ extra: true }),
    tax: money({ extra: true }),
    total: money(),
    received: billed(),
    outstanding: billed('open'),
    invoiced: billed(),
    returned: { ...billed(), extra: true },
    closedAmount: { ...billed('closed'), extra: true },
    // of what was delivered so far; added to the page for who may see costs
    cost: profit,
    grossProfit: profit,
    shipStatus: progress('d', 'status'),
    returnStatus: { ...progress('d'), extra: true },
    receiptStatus: progress('b'),
    invoiceStatus: progress('b'),
    ownerId: { kind: 'user', sort: true, indexed: true, name: { as: 'ownerName', of: 'user' } },
    departmentId: { kind: 'department', sort: true, name: { as: 'departmentName', of: 'department' }, extra: true },
    requiredDate: { kind: 'date', sort: true },
    dueDate: { kind: 'date', sort: true, extra: true },
    paymentTerm: { kind: 'text', extra: true },
    salesType: { kind: 'dictionary', dictionary: 'sales.order_type', sort: true, extra: true },
    deliveryMethod: { kind: 'dictionary', dictionary: 'sales.delivery_method', sort: true, extra: true },
    invoiceNeed: { kind: 'enum', values: INVOICE_NEEDS, sort: true, extra: true },
    arBasis: { kind: 'enum', values: AR_BASES, extra: true },
    quotationId: { kind: 'ref', extra: true },
    contactName: { kind: 'text', extra: true },
    contactPhone: { kind: 'text', extra: true },
    deliveryAddress: { kind: 'text', extra: true },
    revision: { kind: 'integer', sort: true, extra: true },
    printCount: { kind: 'integer', sort: true, extra: true },
    remark: { kind: 'text', extra: true },
    externalId: { kind: 'text', extra: true },
    approvedAt: { kind: 'instant', sort: true, extra: true },
    approvedBy: { kind: 'user', extra: true },
    closedAt: { kind: 'instant', sort: true, extra: true },
    voidedAt: { kind: 'instant', sort: true, extra: true },
    createdAt: { kind: 'instant', sort: true },
    createdBy: { kind: 'user', extra: true },
    updatedAt: { kind: 'instant', sort: true, extra: true },
    updatedBy: { kind: 'user', extra: true },
  },
});

const head = (kind: ListField['kind'], o: Partial<ListField> = {}): ListField => ({ kind, from: 'o', ...o });
const demand = (column: string): ListField => ({ kind: 'quantity', from: 'd', column, absent: 0, sort: true, totals: true });

/** Lines of orders with their progress: what was sold of a product, and to whom; quantities of progress in the base unit. */
export const ORDER_LINES: ListSpec = defineList({
  key: 'sales-order-lines', table: 'sales_order_line', entity: 'sales_order_line', scope: orderLineRule, hides: '1=1', versioned: false, searchColumns: ['productCode', 'productName', 'spec'], searchFields: ['no', 'customerName'], defaultSort: '-id',
  joins: { o: { table: 'sales_order', on: 'o.id=t.orderId' }, w: { table: 'outbound_order', on: "w.sourceType='sales_order' AND w.sourceId=t.orderId" }, d: { table: 'outbound_demand', on: 'd.outboundOrderId=w.id AND d.lineId=t.id', behind: 'w' } },
  fields: {
    id: { kind: 'integer', sort: true },
    orderId: { kind: 'ref', indexed: true },
    no: head('text', { sort: true }),
    docDate: head('date', { sort: true }),
    state: head('enum', { values: DOCUMENT_STATES, sort: true }),
    customerId: { kind: 'ref', indexed: true },
    customerName: head('text', { sort: true }),
    ownerId: head('user', { sort: true, name: { as: 'ownerName', of: 'user' } }),
    departmentId: head('department', { name: { as: 'departmentName', of: 'department' }, extra: true }),
    lineNo: { kind: 'integer' },
    productId: { kind: 'ref', indexed: true },
    productCode: { kind: 'text', sort: true },
    productName: { kind: 'text', sort: true },
    spec: { kind: 'text' },
    unit: { kind: 'text' },
    quantity: { kind: 'quantity', sort: true, totals: true },
    baseQuantity: { kind: 'quantity', sort: true, totals: true, extra: true },
    unitPrice: { kind: 'price', sort: true, needs },
    discountRate: { kind: 'rate', sort: true, needs, extra: true },
    taxRate: { kind: 'rate', sort: true, extra: true },
    priceSource: { kind: 'enum', needs, extra: true },
    amount: money({ extra: true }),
    net: money({ extra: true }),
    tax: money({ extra: true }),
    payable: money(),
    gift: { kind: 'boolean', sort: true },
    service: { kind: 'boolean', extra: true },
    shippedQuantity: demand('shipped'),
    returnedQuantity: demand('returned'),
    closedQuantity: demand('closed'),
    // left to ship; a service has nothing to be shipped
    openQuantity: demand('ordered*(1-d.service)-d.shipped-d.closed'),
    shippedAmount: money({ from: 'd', absent: 0, extra: true }),
    returnedAmount: money({ from: 'd', absent: 0, extra: true }),
    requiredDate: { kind: 'date', sort: true },
    warehouseId: { kind: 'ref', extra: true },
    remark: { kind: 'text', extra: true },
  },
});
