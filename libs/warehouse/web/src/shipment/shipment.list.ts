import { defineList, type ListColumn, type ListDefinition, type ListRow, type RowAction, type SystemView } from '@steward/ui';
import { Van } from '@element-plus/icons-vue';
import type { Router } from 'vue-router';
import { approved, columnsOf, docView, draft, draftActions, hidden, month, noColumn, productColumns, stateColumn, tailColumns, warehouseColumn } from '../document/list-parts';
import { SHIPMENT_LISTS } from './use-shipment-spec';

const PRICE = 'price.view';
const COST = 'cost.view';
const column = columnsOf('shipment');
const shipmentColumns = (): ListColumn[] => [
  noColumn(column), column('docDate', 'date', { width: 104 }), column('customerName', 'text', { title: 'field.shipment.customerId', width: 180, slot: 'customer' }), stateColumn(column), column('orderNo', 'text', { width: 150, slot: 'salesOrder' }), column('total', 'money', { width: 116, totals: true, needs: PRICE }),
  column('quantity', 'quantity', { width: 84, totals: true }), warehouseColumn(column), column('signedAt', 'instant', { width: 140 }), column('carrier', 'text', { width: 100 }), column('trackingNo', 'text', { width: 130 }),
  column('ownerId', 'user', { name: 'ownerName', width: 90 }),
  ...hidden([
    column('cost', 'money', { totals: true, needs: COST }), column('freight', 'money', { totals: true, needs: PRICE }), column('receiver', 'text', { sortable: false }), column('receiverPhone', 'text', { sortable: false }), column('deliveryAddress', 'text', { sortable: false, width: 220 }),
    column('pickerId', 'user', { name: 'pickerName', sortable: false }), column('checkerId', 'user', { name: 'checkerName', sortable: false }),
  ]),
  ...tailColumns(column),
];

/** 销售出库单: drafts to check, goods on their way, everything. */
export const shipmentList = (router: Router): ListDefinition => defineList({
  key: 'shipments', path: '/shipments', entity: 'shipment', permission: 'warehouse.shipment', title: 'warehouse.shipment.title', columns: shipmentColumns(), quick: ['state', 'warehouseId', 'ownerId'], dateFields: ['docDate', 'signedAt', 'createdAt'], searchPlaceholder: 'warehouse.shipment.search',
  systemViews: [docView('all'), docView('draft', draft), docView('approved', approved), docView('unsigned', { and: [approved, { field: 'signedAt', op: 'empty' }] }), docView('month', month)],
  rowLink: (row) => `/shipments/${row.id}`, rowActions: draftActions('/shipments', 'warehouse.shipment', SHIPMENT_LISTS, router), customEntity: 'shipment', defaultSort: [{ key: 'id', desc: true }],
});

const view = (key: string, filter?: SystemView['filter']): SystemView => ({ key, title: `warehouse.toShip.view.${key}`, ...(filter ? { filter } : {}) });
const shipOf = (row: ListRow): string => `/shipments/new?order=${String(row['salesOrderId'])}`;
const ship = (router: Router, hiddenFor: (row: ListRow) => boolean, to: (row: ListRow) => string): RowAction[] => [{ key: 'ship', title: 'warehouse.toShip.ship', icon: Van, needs: 'warehouse.shipment.create', hidden: hiddenFor, run: (row) => void router.push(to(row)) }];
const order = columnsOf('outbound_order');
const open = { field: 'open', op: 'eq', value: true } as const;

/** 销售应发货 by order: one click begins the shipment with everything that is open. */
export const toShipList = (router: Router): ListDefinition => defineList({
  key: 'outbound-orders', path: '/outbound-orders', entity: 'outbound_order', permission: 'warehouse.shipment', title: 'warehouse.toShip.title', searchPlaceholder: 'warehouse.toShip.search', quick: ['status', 'ownerId'], dateFields: ['requiredDate', 'docDate'],
  columns: [
    order('no', 'text', { width: 150, fixed: 'left', primary: true, slot: 'ship' }), order('docDate', 'date', { width: 104 }), order('requiredDate', 'date', { width: 104 }), order('customerName', 'text', { width: 220, slot: 'customer' }), order('status', 'enum', { options: 'warehouse.progress.ship', width: 100, tag: true }),
    order('ownerId', 'user', { name: 'ownerName', width: 100 }), order('receiver', 'text', { sortable: false, width: 100 }), order('deliveryAddress', 'text', { sortable: false, width: 260 }),
    ...hidden([order('id', 'integer'), order('departmentId', 'department', { name: 'departmentName', sortable: false }), order('returnStatus', 'enum', { options: 'document.progress' }), order('open', 'boolean')]),
  ],
  systemViews: [view('open', open), view('late', { and: [open, { field: 'requiredDate', op: 'lt', value: 'today' }] }), view('partial', { and: [open, { field: 'status', op: 'eq', value: 'partial' }] }), view('all')],
  rowLink: shipOf, rowActions: ship(router, (row) => row['open'] === false, shipOf), defaultSort: [{ key: 'id', desc: true }],
});

const line = columnsOf('outbound_demand');
const isOpen = { field: 'open', op: 'gt', value: '0' } as const;
const lineShip = (row: ListRow): string => `${shipOf(row)}&warehouse=${String(row['warehouseId'])}`;
/** 销售应发货 by line: what is to be shipped of which product, and whether it is there. */
export const demandList = (router: Router): ListDefinition => defineList({
  key: 'demands', path: '/demands', entity: 'outbound_demand', permission: 'warehouse.shipment', title: 'warehouse.toShip.lines', searchPlaceholder: 'warehouse.toShip.searchLines', quick: ['warehouseId', 'ownerId'], dateFields: ['requiredDate', 'docDate'],
  columns: [
    line('no', 'text', { width: 150, fixed: 'left', primary: true, slot: 'ship' }), line('requiredDate', 'date', { width: 104 }), line('customerName', 'text', { width: 140, slot: 'customer' }), ...productColumns(line).map((one) => (one.key === 'productCode' ? { ...one, visible: false } : one)), { ...warehouseColumn(line), width: 84 }, line('baseUnit', 'text', { sortable: false, width: 56 }),
    line('open', 'quantity', { width: 80, totals: true }), line('pending', 'quantity', { width: 84, sortable: false, filterable: false }), line('onHand', 'quantity', { width: 80 }), line('short', 'quantity', { width: 72, slot: 'short' }),
    ...hidden([line('id', 'integer'), line('docDate', 'date'), line('ordered', 'quantity', { totals: true }), line('shipped', 'quantity', { totals: true }), line('returned', 'quantity', { totals: true }), line('closed', 'quantity', { totals: true }), line('ownerId', 'user', { name: 'ownerName' }), line('status', 'enum', { options: 'warehouse.progress.ship' }), line('payable', 'money', { totals: true, needs: PRICE }), line('shippedAmount', 'money', { totals: true, needs: PRICE })]),
  ],
  systemViews: [view('open', isOpen), view('short', { and: [isOpen, { field: 'short', op: 'gt', value: '0' }] }), view('late', { and: [isOpen, { field: 'requiredDate', op: 'lt', value: 'today' }] }), view('all')],
  rowLink: lineShip, rowActions: ship(router, (row) => Number(row['open']) <= 0, lineShip), defaultSort: [{ key: 'id', desc: true }],
});
