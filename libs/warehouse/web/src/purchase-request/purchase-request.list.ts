import { ShoppingCart } from '@element-plus/icons-vue';
import { defineList, type ListDefinition } from '@steward/ui';
import type { Router } from 'vue-router';
import { approved, columnsOf, docView, draft, draftActions, month, noColumn, stateColumn, tailColumns, warehouseColumn } from '../document/list-parts';
import { REQUEST_LISTS } from './use-purchase-request-spec';

const column = columnsOf('purchase_request');
const open = { and: [approved, { field: 'orderStatus', op: 'ne', value: 'full' }] } as const;

/** 采购申请. */
export const purchaseRequestList = (router: Router): ListDefinition => defineList({
  key: 'purchase-requests', path: '/purchase-requests', entity: 'purchase_request', permission: 'warehouse.purchase_request', title: 'warehouse.purchaseRequest.title', quick: ['state', 'orderStatus', 'warehouseId', 'ownerId'], dateFields: ['docDate', 'requiredDate', 'createdAt'], searchPlaceholder: 'warehouse.purchaseRequest.search',
  columns: [
    noColumn(column), column('docDate', 'date', { width: 104 }), column('reason', 'text', { width: 180 }), stateColumn(column), column('orderStatus', 'enum', { options: 'enum.purchase_request.orderStatus', width: 96, tag: true }), column('quantity', 'quantity', { width: 90, totals: true }), column('requiredDate', 'date', { width: 104 }),
    warehouseColumn(column), column('ownerId', 'user', { name: 'ownerName', width: 90 }), ...tailColumns(column),
  ],
  systemViews: [docView('all'), docView('draft', draft), { key: 'toOrder', title: 'warehouse.purchaseRequest.toOrder', filter: open }, docView('month', month)], rowLink: (row) => `/purchase-requests/${row.id}`, customEntity: 'purchase_request', defaultSort: [{ key: 'id', desc: true }],
  rowActions: [
    { key: 'order', title: 'warehouse.purchaseRequest.order', icon: ShoppingCart, needs: 'warehouse.purchase_order.create', hidden: (row) => row['state'] !== 'approved' || row['orderStatus'] === 'full', run: (row) => void router.push(`/purchase-requests/${row.id}/order`) },
    ...draftActions('/purchase-requests', 'warehouse.purchase_request', REQUEST_LISTS, router),
  ],
});
