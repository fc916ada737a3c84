import { type ListSpec, defineList } from '@steward/platform';
import { documentFields, warehouseFields, warehouseJoin } from '../document/document.list.js';
import { documentRule } from '../stock/stock.scope.js';
import { ENTITY } from './purchase-return.entity.js';

const price = { needs: 'price.purchase' } as const;

/** 采购退货单. */
export const PURCHASE_RETURNS: ListSpec = defineList({
  key: 'purchase-returns', table: 'purchase_return', entity: ENTITY, scope: documentRule, hides: '1=1', searchColumns: ['no', 'supplierName', 'stockInNo'], defaultSort: '-id', custom: true, joins: warehouseJoin,
  fields: {
    ...documentFields(),
    supplierId: { kind: 'ref', indexed: true },
    supplierName: { kind: 'text', sort: true },
    stockInId: { kind: 'ref', indexed: true },
    stockInNo: { kind: 'text', sort: true },
    ...warehouseFields(),
    reason: { kind: 'text', sort: true },
    priced: { kind: 'boolean', sort: true },
    quantity: { kind: 'quantity', sort: true, totals: true },
    net: { kind: 'money', sort: true, totals: true, ...price, extra: true },
    tax: { kind: 'money', sort: true, totals: true, ...price, extra: true },
    total: { kind: 'money', sort: true, totals: true, ...price },
  },
});
