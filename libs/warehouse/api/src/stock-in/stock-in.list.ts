import { type ListSpec, defineList } from '@steward/platform';
import { documentFields, warehouseFields, warehouseJoin } from '../document/document.list.js';
import { documentRule } from '../stock/stock.scope.js';
import { ENTITY } from './stock-in.entity.js';

const price = { needs: 'price.purchase' } as const;

/** 采购入库单. */
export const STOCK_INS: ListSpec = defineList({
  key: 'stock-ins', table: 'stock_in', entity: ENTITY, scope: documentRule, hides: '1=1', searchColumns: ['no', 'supplierName', 'purchaseOrderNo', 'deliveryNo'], defaultSort: '-id', custom: true, joins: warehouseJoin,
  fields: {
    ...documentFields(),
    supplierId: { kind: 'ref', indexed: true },
    supplierName: { kind: 'text', sort: true },
    purchaseOrderId: { kind: 'ref', indexed: true },
    purchaseOrderNo: { kind: 'text', sort: true },
    ...warehouseFields(),
    deliveryNo: { kind: 'text', sort: true },
    paymentTerm: { kind: 'text', extra: true },
    dueDate: { kind: 'date', sort: true },
    priced: { kind: 'boolean', sort: true },
    quantity: { kind: 'quantity', sort: true, totals: true },
    amount: { kind: 'money', sort: true, totals: true, ...price, extra: true },
    orderDiscount: { kind: 'money', sort: true, totals: true, ...price, extra: true },
    otherCharges: { kind: 'money', sort: true, totals: true, ...price, extra: true },
    net: { kind: 'money', sort: true, totals: true, ...price, extra: true },
    tax: { kind: 'money', sort: true, totals: true, ...price, extra: true },
    total: { kind: 'money', sort: true, totals: true, ...price },
  },
});
