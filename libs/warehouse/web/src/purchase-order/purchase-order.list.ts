import { Box } from '@element-plus/icons-vue';
import { defineList, type ListColumn, type ListDefinition, type ListRow, type RowAction, type SystemView } from '@steward/ui';
import type { Router } from 'vue-router';
import { approved, columnsOf, docView, draft, draftActions, hidden, month, noColumn, productColumns, stateColumn, supplierColumn, tailColumns, warehouseColumn } from '../document/list-parts';
import { ORDER_LISTS } from './use-purchase-order-spec';

const PRICE = 'price.purchase';
const column = columnsOf('purchase_order');
const receiving = { and: [approved, { field: 'receiveStatus', op: 'ne', value: 'full' }] } as const;
const late = { and: [...receiving.and, { field: 'requiredDate', op: 'lt', value: 'today' }] } as const;
const shared = (first: ListColumn): ListColumn[] => [
  first, column('docDate', 'date', { width: 104 }), supplierColumn(column), stateColumn(column), column('receiveStatus', 'enum', { options: 'warehouse.progress.receive', width: 96, tag: true }), column('total', 'money', { width: 116, totals: true, needs: PRICE }),
  column('quantity', 'quantity', { width: 84, totals: true }), column('requiredDate', 'date', { width: 104 }), warehouseColumn(column), column('ownerId', 'user', { name: 'ownerName', width: 90 }),
  ...hidden([column('receivedAmount', 'money', { totals: true, needs: PRICE }), ...(['amount', 'orderDiscount', 'otherCharges', 'net', 'tax'] as const).map((key) => column(key, 'money', { totals: true, needs: PRICE })), column('paymentTerm', 'text', { slot: 'term', sortable: false })]), ...tailColumns(column),
];
const base = { path: '/purchase-orders', entity: 'purchase_order', permission: 'warehouse.purchase_order', dateFields: ['docDate', 'requiredDate', 'createdAt'], searchPlaceholder: 'warehouse.purchaseOrder.search', customEntity: 'purchase_order', defaultSort: [{ key: 'id', desc: true }] } as const;

/** 采购订单. */
export const purchaseOrderList = (router: Router): ListDefinition => defineList({
  ...base, key: 'purchase-orders', title: 'warehouse.purchaseOrder.title', columns: shared(noColumn(column)), quick: ['state', 'receiveStatus', 'warehouseId', 'ownerId'],
  systemViews: [docView('all'), docView('draft', draft), docView('toReceive', receiving), docView('late', late), docView('month', month)], rowLink: (row) => `/purchase-orders/${row.id}`, rowActions: draftActions('/purchase-orders', base.permission, ORDER_LISTS, router),
});

const view = (key: string, filter?: SystemView['filter']): SystemView => ({ key, title: `warehouse.toReceive.view.${key}`, ...(filter ? { filter } : {}) });
const receiveOf = (id: unknown): string => `/stock-ins/new?purchaseOrder=${String(id)}`;
const receive = (router: Router, hiddenFor: (row: ListRow) => boolean, id: (row: ListRow) => unknown): RowAction[] => [{ key: 'receive', title: 'warehouse.purchaseOrder.receive', icon: Box, needs: 'warehouse.stock_in.create', hidden: hiddenFor, run: (row) => void router.push(receiveOf(id(row))) }];

/** 应入库 by order: one click begins the stock-in with everything that is still to come. */
export const toReceiveList = (router: Router): ListDefinition => defineList({
  ...base, key: 'to-receive', title: 'warehouse.toReceive.title', columns: shared({ ...noColumn(column), slot: 'ship' }), quick: ['receiveStatus', 'warehouseId', 'ownerId'],
  systemViews: [view('open', receiving), view('late', late), view('partial', { and: [approved, { field: 'receiveStatus', op: 'eq', value: 'partial' }] })], rowLink: (row) => receiveOf(row.id), rowActions: receive(router, (row) => row['receiveStatus'] === 'full', (row) => row.id),
});

const line = columnsOf('purchase_order_line');
const isOpen = { field: 'open', op: 'gt', value: '0' } as const;
const lineColumns = (first: ListColumn): ListColumn[] => [
  first, line('docDate', 'date', { width: 104 }), line('supplierName', 'text', { width: 160, slot: 'supplier' }), ...productColumns(line), line('unit', 'text', { sortable: false, width: 60 }), line('quantity', 'quantity', { width: 84, totals: true }), line('received', 'quantity', { width: 84, totals: true }),
  line('open', 'quantity', { width: 84, totals: true }), line('unitPrice', 'price', { width: 96, needs: PRICE }), line('payable', 'money', { width: 112, totals: true, needs: PRICE }), line('requiredDate', 'date', { width: 104 }), line('state', 'enum', { options: 'document.state', width: 90, tag: true }), warehouseColumn(line),
  ...hidden([line('id', 'integer'), line('lineNo', 'integer', { sortable: false }), line('baseQuantity', 'quantity', { totals: true }), line('closed', 'quantity', { totals: true }), line('taxRate', 'rate', { sortable: false }), line('ownerId', 'user', { name: 'ownerName' }), line('remark', 'text', { sortable: false, width: 200 })]),
];
/** 采购明细, and 应入库 by line. */
export const purchaseLineList = (entry: 'all' | 'open', router: Router): ListDefinition => defineList({
  key: entry === 'open' ? 'to-receive-lines' : 'purchase-order-lines', path: '/purchase-order-lines', entity: 'purchase_order_line', permission: base.permission, title: entry === 'open' ? 'warehouse.toReceive.lines' : 'warehouse.purchaseOrder.lines', columns: lineColumns(line('no', 'text', { width: 150, fixed: 'left', primary: true, slot: 'ship' })),
  quick: ['state', 'warehouseId', 'ownerId'], dateFields: ['docDate', 'requiredDate'], searchPlaceholder: 'warehouse.doc.searchLines',
  systemViews: entry === 'open' ? [view('open', isOpen), view('late', { and: [isOpen, { field: 'requiredDate', op: 'lt', value: 'today' }] })] : [docView('all'), docView('toReceive', isOpen), docView('month', month)],
  rowLink: (row) => (entry === 'open' ? receiveOf(row['orderId']) : `/purchase-orders/${String(row['orderId'])}`), rowActions: receive(router, (row) => Number(row['open']) <= 0, (row) => row['orderId']), defaultSort: [{ key: 'id', desc: true }],
});
