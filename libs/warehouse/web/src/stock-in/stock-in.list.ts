import { defineList, type ListDefinition } from '@steward/ui';
import type { Router } from 'vue-router';
import { approved, columnsOf, docView, draft, draftActions, hidden, month, noColumn, stateColumn, supplierColumn, tailColumns, warehouseColumn } from '../document/list-parts';
import { STOCK_IN_LISTS } from './use-stock-in-spec';

const PRICE = 'price.purchase';
const column = columnsOf('stock_in');

/** 采购入库单. */
export const stockInList = (router: Router): ListDefinition => defineList({
  key: 'stock-ins', path: '/stock-ins', entity: 'stock_in', permission: 'warehouse.stock_in', title: 'warehouse.stockIn.title', quick: ['state', 'warehouseId', 'priced', 'ownerId'], dateFields: ['docDate', 'dueDate', 'createdAt'], searchPlaceholder: 'warehouse.stockIn.search',
  columns: [
    noColumn(column), column('docDate', 'date', { width: 104 }), supplierColumn(column), stateColumn(column), column('total', 'money', { width: 116, totals: true, needs: PRICE }), column('quantity', 'quantity', { width: 84, totals: true }), warehouseColumn(column), column('purchaseOrderNo', 'text', { width: 150, slot: 'purchaseOrder' }),
    column('deliveryNo', 'text', { width: 120 }), column('priced', 'boolean', { width: 84 }), column('dueDate', 'date', { width: 104, needs: PRICE }), column('ownerId', 'user', { name: 'ownerName', width: 90 }),
    ...hidden([...(['amount', 'orderDiscount', 'otherCharges', 'net', 'tax'] as const).map((key) => column(key, 'money', { totals: true, needs: PRICE })), column('paymentTerm', 'text', { slot: 'term', sortable: false })]), ...tailColumns(column),
  ],
  systemViews: [docView('all'), docView('draft', draft), docView('unpriced', { and: [draft, { field: 'priced', op: 'eq', value: false }] }), docView('approved', approved), docView('month', month)],
  rowLink: (row) => `/stock-ins/${row.id}`, rowActions: draftActions('/stock-ins', 'warehouse.stock_in', STOCK_IN_LISTS, router), customEntity: 'stock_in', defaultSort: [{ key: 'id', desc: true }],
});
