import { type ListSpec, defineList } from '@steward/platform';
import { documentFields, warehouseFields, warehouseJoin } from '../document/document.list.js';
import { documentRule } from '../stock/stock.scope.js';
import { DIRECTIONS, ENTITY } from './other-stock.entity.js';

/** 其他入库单 and 其他出库单. */
export const OTHER_STOCKS: ListSpec = defineList({
  key: 'other-stocks', table: 'other_stock', entity: ENTITY, scope: documentRule, hides: '1=1', searchColumns: ['no', 'counterparty'], defaultSort: '-id', custom: true, joins: warehouseJoin,
  fields: {
    ...documentFields(),
    direction: { kind: 'enum', values: DIRECTIONS, sort: true },
    ...warehouseFields(),
    reason: { kind: 'dictionary', dictionary: 'warehouse.other_stock_reason', sort: true },
    counterparty: { kind: 'text', sort: true },
    quantity: { kind: 'quantity', sort: true, totals: true },
    cost: { kind: 'money', sort: true, totals: true, needs: 'cost.view' },
  },
});
