import { type ListSpec, defineList } from '@steward/platform';
import { documentFields, warehouseFields, warehouseJoin } from '../document/document.list.js';
import { documentRule } from '../stock/stock.scope.js';
import { ENTITY } from './cost-adjustment.entity.js';

const cost = { needs: 'cost.view' } as const;

/** 成本调整单. */
export const COST_ADJUSTMENTS: ListSpec = defineList({
  key: 'cost-adjustments', table: 'cost_adjustment', entity: ENTITY, scope: documentRule, hides: '1=1', searchColumns: ['no'], defaultSort: '-id', custom: true, joins: warehouseJoin,
  fields: {
    ...documentFields(),
    ...warehouseFields(),
    reason: { kind: 'dictionary', dictionary: 'warehouse.cost_adjustment_reason', sort: true },
    amount: { kind: 'money', sort: true, totals: true, ...cost },
    booked: { kind: 'money', sort: true, totals: true, ...cost, extra: true },
    difference: { kind: 'money', sort: true, totals: true, ...cost },
  },
});
