import { defineList, type ListDefinition } from '@steward/ui';
import type { Router } from 'vue-router';
import { approved, columnsOf, docView, draft, draftActions, hidden, month, noColumn, stateColumn, tailColumns, warehouseColumn } from '../document/list-parts';
import { ADJUSTMENT_LISTS } from './use-cost-adjustment-spec';

const COST = 'cost.view';
const column = columnsOf('cost_adjustment');

/** 成本调整单. */
export const costAdjustmentList = (router: Router): ListDefinition => defineList({
  key: 'cost-adjustments', path: '/cost-adjustments', entity: 'cost_adjustment', permission: 'warehouse.cost_adjustment', title: 'warehouse.costAdjustment.title', quick: ['reason', 'state', 'warehouseId'], dateFields: ['docDate', 'createdAt'], searchPlaceholder: 'warehouse.costAdjustment.search',
  columns: [
    noColumn(column), column('docDate', 'date', { width: 104 }), column('reason', 'dictionary', { options: 'warehouse.cost_adjustment_reason', width: 110 }), stateColumn(column), warehouseColumn(column), column('amount', 'money', { width: 120, totals: true, needs: COST }),
    column('difference', 'money', { width: 110, totals: true, needs: COST }), column('ownerId', 'user', { name: 'ownerName', width: 90 }), ...hidden([column('booked', 'money', { totals: true, needs: COST })]), ...tailColumns(column),
  ],
  systemViews: [docView('all'), docView('draft', draft), docView('approved', approved), docView('month', month)], rowLink: (row) => `/cost-adjustments/${row.id}`, rowActions: draftActions('/cost-adjustments', 'warehouse.cost_adjustment', ADJUSTMENT_LISTS, router), customEntity: 'cost_adjustment', defaultSort: [{ key: 'id', desc: true }],
});
