import { type ListSpec, defineList } from '@steward/platform';
import { PERIOD_STATES } from './period.entity.js';
import { periodRule } from './period.store.js';

/** 月结. */
export const PERIODS: ListSpec = defineList({
  key: 'period-closes', table: 'period_close', entity: 'period_close', scope: periodRule, hides: '1=1', searchColumns: ['month'], defaultSort: '-id',
  fields: {
    id: { kind: 'integer', sort: true },
    month: { kind: 'text', sort: true },
    until: { kind: 'date', sort: true },
    state: { kind: 'enum', values: PERIOD_STATES, sort: true },
    stockValue: { kind: 'money', sort: true, needs: 'cost.view' },
    funds: { kind: 'money', sort: true },
    closedAt: { kind: 'instant', sort: true },
    createdBy: { kind: 'user', name: { as: 'createdByName', of: 'user' } },
    reopenedAt: { kind: 'instant', sort: true },
    reopenedBy: { kind: 'user', name: { as: 'reopenedByName', of: 'user' } },
    reopenReason: { kind: 'text' },
  },
});

/** 月末库存: the stock at the end of closed months. */
export const PERIOD_STOCKS: ListSpec = defineList({
  key: 'period-stocks', table: 'period_stock', entity: 'period_stock', scope: periodRule, hides: '1=1', versioned: false, searchFields: ['productCode', 'productName'], searchColumns: [], defaultSort: 'id',
  joins: { c: { table: 'period_close', on: 'c.id=t.closeId' }, p: { table: 'product', on: 'p.id=t.productId' }, w: { table: 'warehouse', on: 'w.id=t.warehouseId' } },
  fields: {
    id: { kind: 'integer', sort: true },
    closeId: { kind: 'ref', indexed: true },
    month: { kind: 'text', from: 'c', sort: true },
    productId: { kind: 'ref' },
    productCode: { kind: 'text', from: 'p', column: 'code', sort: true },
    productName: { kind: 'text', from: 'p', column: 'name', sort: true },
    warehouseId: { kind: 'ref' },
    warehouseName: { kind: 'text', from: 'w', column: 'name', sort: true },
    quantity: { kind: 'quantity', sort: true, totals: true },
    value: { kind: 'money', sort: true, totals: true, needs: 'cost.view' },
  },
});
