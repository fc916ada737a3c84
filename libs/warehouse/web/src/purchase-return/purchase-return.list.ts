import { defineList, type ListDefinition } from '@steward/ui';
import type { Router } from 'vue-router';
import { approved, columnsOf, docView, draft, draftActions, hidden, month, noColumn, stateColumn, supplierColumn, tailColumns, warehouseColumn } from '../document/list-parts';
import { RETURN_LISTS } from './use-purchase-return-spec';

const PRICE = 'price.purchase';
const column = columnsOf('purchase_return');

/** 采购退货单. */
export const purchaseReturnList = (router: Router): ListDefinition => defineList({
  key: 'purchase-returns', path: '/purchase-returns', entity: 'purchase_return', permission: 'warehouse.purchase_return', title: 'warehouse.purchaseReturn.title', quick: ['state', 'warehouseId', 'ownerId'], dateFields: ['docDate', 'createdAt'], searchPlaceholder: 'warehouse.purchaseReturn.search',
  columns: [
    noColumn(column), column('docDate', 'date', { width: 104 }), supplierColumn(column), stateColumn(column), column('total', 'money', { width: 116, totals: true, needs: PRICE }), column('quantity', 'quantity', { width: 84, totals: true }), warehouseColumn(column), column('stockInNo', 'text', { width: 150, slot: 'stockIn' }), column('reason', 'text', { width: 160 }),
    column('ownerId', 'user', { name: 'ownerName', width: 90 }), ...hidden([column('priced', 'boolean'), column('net', 'money', { totals: true, needs: PRICE }), column('tax', 'money', { totals: true, needs: PRICE })]), ...tailColumns(column),
  ],
  systemViews: [docView('all'), docView('draft', draft), docView('approved', approved), docView('month', month)], rowLink: (row) => `/purchase-returns/${row.id}`, rowActions: draftActions('/purchase-returns', 'warehouse.purchase_return', RETURN_LISTS, router), customEntity: 'purchase_return', defaultSort: [{ key: 'id', desc: true }],
});
