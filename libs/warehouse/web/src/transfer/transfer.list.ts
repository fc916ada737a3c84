import { defineList, type ListDefinition, type ListRow, type SystemView } from '@steward/ui';
import { Download } from '@element-plus/icons-vue';
import type { Router } from 'vue-router';
import { approved, columnsOf, docView, draft, draftActions, hidden, month, noColumn, productColumns, stateColumn, tailColumns, type Column } from '../document/list-parts';
import { TRANSFER_LISTS } from './use-transfer-spec';

const COST = 'cost.view';
const RECEIVE = 'warehouse.transfer.receive';
const view = (key: string, filter?: SystemView['filter']): SystemView => ({ key, title: `warehouse.transfer.view.${key}`, ...(filter ? { filter } : {}) });
const places = (column: Column): ReturnType<Column>[] => [
  column('fromWarehouseId', 'ref', { name: 'fromWarehouseName', options: '/warehouses', width: 96, sortable: false }), column('toWarehouseId', 'ref', { name: 'toWarehouseName', options: '/warehouses', width: 96, sortable: false }),
];
const column = columnsOf('transfer');

/** 调拨单. */
export const transferList = (router: Router): ListDefinition => defineList({
  key: 'transfers', path: '/transfers', entity: 'transfer', permission: 'warehouse.transfer', title: 'warehouse.transfer.title', quick: ['state', 'receiveStatus', 'fromWarehouseId', 'toWarehouseId'], dateFields: ['docDate', 'createdAt'], searchPlaceholder: 'warehouse.transfer.search',
  columns: [
    noColumn(column), column('docDate', 'date', { width: 104 }), ...places(column), stateColumn(column), column('twoStep', 'boolean', { width: 84 }), column('receiveStatus', 'enum', { options: 'warehouse.progress.transfer', width: 92, tag: true }), column('quantity', 'quantity', { width: 84, totals: true }),
    column('cost', 'money', { width: 96, totals: true, needs: COST }), column('ownerId', 'user', { name: 'ownerName', width: 90 }), ...hidden([column('fee', 'money', { totals: true, needs: 'price.view' })]), ...tailColumns(column),
  ],
  systemViews: [docView('all'), view('toReceive', { and: [approved, { field: 'receiveStatus', op: 'in', value: ['none', 'partial'] }] }), docView('draft', draft), docView('month', month)],
  rowLink: (row) => `/transfers/${row.id}`, rowActions: [...draftActions('/transfers', 'warehouse.transfer', TRANSFER_LISTS, router), { key: 'receive', title: 'warehouse.transfer.receive', icon: Download, needs: RECEIVE, hidden: (row) => row['state'] !== 'approved' || row['receiveStatus'] === 'full', run: (row) => void router.push(`/transfers/${row.id}?receive=1`) }],
  customEntity: 'transfer', defaultSort: [{ key: 'id', desc: true }],
});

const line = columnsOf('transfer_line');
const isOpen = { field: 'open', op: 'gt', value: '0' } as const;
const receiveOf = (row: ListRow): string => `/transfers/${String(row['documentId'])}?receive=1`;

/** 调拨在途: what is on its way where, by line; a click on the number begins the receiving. */
export const inTransitList = (router: Router): ListDefinition => defineList({
  key: 'transfer-lines', path: '/transfer-lines', entity: 'transfer_line', permission: 'warehouse.transfer', title: 'warehouse.transfer.inTransit', searchPlaceholder: 'warehouse.transfer.searchLines', quick: ['fromWarehouseId', 'toWarehouseId'], dateFields: ['docDate'],
  columns: [
    line('no', 'text', { width: 150, fixed: 'left', primary: true, slot: 'ship' }), line('docDate', 'date', { width: 104 }), ...places(line), ...productColumns(line).map((one) => (one.key === 'productName' ? { ...one, width: 136 } : { ...one, visible: false })), line('baseUnit', 'text', { sortable: false, width: 56 }), line('open', 'quantity', { width: 88, totals: true }), line('sent', 'quantity', { width: 88, totals: true }),
    line('received', 'quantity', { width: 88, totals: true }), line('openCost', 'money', { width: 104, totals: true, needs: COST }), ...hidden([line('id', 'integer'), line('state', 'enum', { options: 'document.state', tag: true }), line('productId', 'ref', { name: 'productName', options: '/products' })]),
  ],
  systemViews: [view('open', isOpen), view('all')], rowLink: receiveOf, rowActions: [{ key: 'receive', title: 'warehouse.transfer.receive', icon: Download, needs: RECEIVE, hidden: (row) => Number(row['open']) <= 0, run: (row) => void router.push(receiveOf(row)) }], defaultSort: [{ key: 'id', desc: true }],
});
