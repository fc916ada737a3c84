import { type ListSpec, defineList } from '@steward/platform';
import { warehouseFields, warehouseJoin } from '../document/document.list.js';
import { inMyWarehouses } from '../warehouse/warehouse.store.js';
import { ENTITY } from './opening-stock.store.js';

const cost = { needs: 'cost.view' } as const;

/** 期初库存. */
export const OPENING_STOCKS: ListSpec = defineList({
  key: 'opening-stocks', table: 'opening_stock', entity: ENTITY, scope: inMyWarehouses(), hides: '1=1', defaultSort: '-id', searchFields: ['productText'], joins: { p: { table: 'product', on: 'p.id=t.productId' }, ...warehouseJoin },
  fields: {
    id: { kind: 'integer', sort: true },
    productId: { kind: 'ref', indexed: true },
    productCode: { kind: 'text', from: 'p', column: 'code', sort: true },
    productName: { kind: 'text', from: 'p', column: 'name', sort: 'nameKey' },
    productText: { kind: 'text', from: 'p', column: 'search', hidden: true },
    spec: { kind: 'text', from: 'p' },
    unit: { kind: 'text', from: 'p' },
    ...warehouseFields(),
    docDate: { kind: 'date', sort: true },
    quantity: { kind: 'quantity', sort: true, totals: true },
    amount: { kind: 'money', sort: true, totals: true, ...cost },
    remark: { kind: 'text' },
    createdAt: { kind: 'instant', sort: true },
    createdBy: { kind: 'user', name: { as: 'createdByName', of: 'user' } },
  },
});
