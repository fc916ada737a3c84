import { defineList, type ListDefinition } from '@steward/ui';
import type { Router } from 'vue-router';
import { columnsOf, docView, draft, draftActions, month, noColumn, stateColumn, tailColumns, warehouseColumn } from '../document/list-parts';
import { OTHER_LISTS } from './use-other-stock-spec';

const column = columnsOf('other_stock');

/** 其他出入库单. */
export const otherStockList = (router: Router): ListDefinition => defineList({
  key: 'other-stocks', path: '/other-stocks', entity: 'other_stock', permission: 'warehouse.other_stock', title: 'warehouse.otherStock.title', quick: ['direction', 'reason', 'state', 'warehouseId'], dateFields: ['docDate', 'createdAt'], searchPlaceholder: 'warehouse.otherStock.search',
  columns: [
    noColumn(column), column('docDate', 'date', { width: 104 }), column('direction', 'enum', { options: 'enum.other_stock.direction', width: 80, tag: true }), column('reason', 'dictionary', { options: 'warehouse.other_stock_reason', width: 90 }), stateColumn(column), warehouseColumn(column),
    column('counterparty', 'text', { width: 124 }), column('quantity', 'quantity', { width: 90, totals: true }), column('cost', 'money', { width: 100, totals: true, needs: 'cost.view' }), column('ownerId', 'user', { name: 'ownerName', width: 90 }), ...tailColumns(column),
  ],
  systemViews: [docView('all'), { key: 'in', title: 'warehouse.otherStock.view.in', filter: { field: 'direction', op: 'eq', value: 'in' } }, { key: 'out', title: 'warehouse.otherStock.view.out', filter: { field: 'direction', op: 'eq', value: 'out' } }, docView('draft', draft), docView('month', month)],
  rowLink: (row) => `/other-stocks/${row.id}`, rowActions: draftActions('/other-stocks', 'warehouse.other_stock', OTHER_LISTS, router), customEntity: 'other_stock', defaultSort: [{ key: 'id', desc: true }],
});
