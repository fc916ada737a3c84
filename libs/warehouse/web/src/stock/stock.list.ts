import { DocumentChecked, EditPen, Notebook, ShoppingCart } from '@element-plus/icons-vue';
import { defineList, packFilter, type ListColumn, type ListDefinition, type SystemView } from '@steward/ui';
import type { RouteLocationRaw, Router } from 'vue-router';
import { columnsOf, hidden, productColumns, warehouseColumn } from '../document/list-parts';

const COST = 'cost.view';
const view = (key: string, filter?: SystemView['filter']): SystemView => ({ key, title: `warehouse.stock.view.${key}`, ...(filter ? { filter } : {}) });
const ofProduct = (column: ReturnType<typeof columnsOf>): ListColumn[] => {
  const [code, name, ...rest] = productColumns(column);
  return [...(name ? [{ ...name, fixed: 'left' as const, primary: true, width: 144 }] : []), ...(code ? [{ ...code, width: 96 }] : []), ...rest.map((one) => ({ ...one, width: 80 })), column('unit', 'text', { sortable: false, width: 52 }), { ...warehouseColumn(column), width: 84 }];
};
const productTail = (column: ReturnType<typeof columnsOf>): ListColumn[] => [column('productId', 'ref', { name: 'productName', options: '/products' }), column('categoryId', 'tree', { options: 'product', name: 'categoryName', sortable: false }), column('barcode', 'text', { sortable: false })];

/** The ledger of one product, in one warehouse where it is named. */
export const ledgerOf = (productId: unknown, warehouseId?: unknown): RouteLocationRaw => {
  const product = { field: 'productId', op: 'in', value: [Number(productId)] } as const;
  return { path: '/stock-ledger', query: { view: 'all', f: packFilter(warehouseId === undefined ? product : { and: [product, { field: 'warehouseId', op: 'in', value: [Number(warehouseId)] }] }) } };
};

const stock = columnsOf('stock');
/** 库存查询: what lies where, what of it is reserved, what is on its way; values for those who may see costs. */
export const stockList = (router: Router): ListDefinition => defineList({
  key: 'stock', path: '/stock', entity: 'stock', permission: 'warehouse.stock', title: 'warehouse.stock.title', searchPlaceholder: 'warehouse.doc.searchLines', quick: ['warehouseId', 'categoryId'],
  columns: [
    ...ofProduct(stock), stock('onHand', 'quantity', { width: 72, totals: true }), stock('reserved', 'quantity', { width: 70, totals: true }), stock('available', 'quantity', { width: 72, totals: true, slot: 'available' }), stock('onOrder', 'quantity', { width: 70, totals: true }),
    stock('averageCost', 'price', { width: 96, needs: COST }), stock('value', 'money', { width: 104, totals: true, needs: COST }),
    ...hidden([
      stock('id', 'integer'), stock('lowStock', 'quantity'), ...productTail(stock), stock('type', 'enum', { options: 'enum.product.type', sortable: false }), stock('forecast', 'quantity', { totals: true }), stock('highStock', 'quantity'), stock('lastPrice', 'price', { needs: COST }), stock('lastInAt', 'instant'), stock('lastOutAt', 'instant'),
    ]),
  ],
  systemViews: [view('all'), view('onHand', { field: 'onHand', op: 'ne', value: '0' }), view('zero', { field: 'onHand', op: 'eq', value: '0' }), view('negative', { field: 'onHand', op: 'lt', value: '0' }), view('short', { field: 'available', op: 'lt', value: '0' }), view('onOrder', { field: 'onOrder', op: 'gt', value: '0' })],
  rowLink: (row) => `/products/${String(row['productId'])}`, tree: { field: 'categoryId', title: 'entity.product', type: 'product' },
  rowActions: [{ key: 'account', title: 'warehouse.ledger.title', icon: Notebook, run: (row) => void router.push({ path: '/product-ledger', query: { product: String(row['productId']), warehouse: String(row['warehouseId']) } }) }, { key: 'ledger', title: 'warehouse.stock.ledger', icon: DocumentChecked, run: (row) => void router.push(ledgerOf(row['productId'], row['warehouseId'])) }], defaultSort: [{ key: 'productCode', desc: false }],
});

const move = columnsOf('stock_move');
/** Paths of the documents the ledger names. */
const PATHS: Readonly<Record<string, string>> = { stock_in: '/stock-ins', purchase_return: '/purchase-returns', shipment: '/shipments', sales_return: '/sales-returns', assembly: '/assemblies', other_in: '/other-stocks', other_out: '/other-stocks', transfer: '/transfers', cost_adjustment: '/cost-adjustments', stocktake: '/stocktakes' };
/** Where a booking came from; opening stock has no page of its own, receipts of transfers stand on their transfer. */
export const moveLink = (type: unknown, id: unknown): string => (type === 'transfer_receipt' ? '/transfers' : typeof type === 'string' && PATHS[type] ? `${PATHS[type]}/${String(id)}` : '/opening-stocks');

/** 出入库流水: every booking, the newest first. */
export const ledgerList = (): ListDefinition => defineList({
  key: 'stock-ledger', path: '/stock-ledger', entity: 'stock_move', permission: 'warehouse.stock', title: 'warehouse.stock.ledger', searchPlaceholder: 'warehouse.stock.searchLedger', quick: ['docType', 'warehouseId'], dateFields: ['docDate', 'at'],
  columns: [
    move('docNo', 'text', { width: 150, fixed: 'left', primary: true, slot: 'doc' }), move('docType', 'enum', { options: 'enum.stock_move.docType', width: 100, tag: true }), move('docDate', 'date', { width: 100 }), ...productColumns(move).map((one) => (one.key === 'productCode' ? { ...one, visible: false } : one)), move('unit', 'text', { sortable: false, width: 56 }), { ...warehouseColumn(move), width: 84 },
    move('quantity', 'quantity', { width: 84, totals: true }), move('onHandAfter', 'quantity', { width: 84, sortable: false, filterable: false }), move('unitCost', 'price', { width: 84, needs: COST }), move('cost', 'money', { width: 104, totals: true, needs: COST }), move('valueAfter', 'money', { width: 120, sortable: false, needs: COST, visible: false }),
    move('actorId', 'user', { name: 'actorName', sortable: false, width: 90 }), move('at', 'instant', { width: 140 }), ...hidden([move('id', 'integer'), ...productTail(move), move('difference', 'money', { totals: true, needs: COST }), move('reversesId', 'ref', { sortable: false })]),
  ],
  systemViews: [view('all'), view('in', { field: 'quantity', op: 'gt', value: '0' }), view('out', { field: 'quantity', op: 'lt', value: '0' }), view('month', { field: 'docDate', op: 'eq', value: 'this_month' })],
  rowLink: (row) => moveLink(row['docType'], row['docId']), defaultSort: [{ key: 'id', desc: true }],
});

const alarm = columnsOf('stock_alarm');
const kindOf = (kind: string): SystemView => ({ key: kind, title: `enum.stock_alarm.kind.${kind}`, filter: { field: 'kind', op: 'eq', value: kind } });
const products = (rows: readonly { [key: string]: unknown }[]): string => [...new Set(rows.map((row) => String(row['productId'])))].join(',');
/** 库存预警: what crossed a limit, the lower one with what to buy; ticked rows become a purchase request or an order. */
export const alarmList = (router: Router): ListDefinition => defineList({
  key: 'stock-alarms', path: '/stock-alarms', entity: 'stock_alarm', permission: 'warehouse.stock', title: 'warehouse.stock.alarms', searchPlaceholder: 'warehouse.doc.searchLines', quick: ['kind', 'categoryId'], dateFields: ['since'],
  columns: [
    alarm('name', 'text', { width: 160, fixed: 'left', primary: true }), alarm('code', 'text', { width: 104 }), alarm('kind', 'enum', { options: 'enum.stock_alarm.kind', width: 92, tag: true }), alarm('unit', 'text', { sortable: false, width: 52 }), alarm('onHand', 'quantity', { width: 84 }),
    alarm('available', 'quantity', { width: 84 }), alarm('onOrder', 'quantity', { width: 80 }), alarm('lowStock', 'quantity', { width: 84 }), alarm('highStock', 'quantity', { width: 84 }), alarm('suggested', 'quantity', { width: 100 }), alarm('supplierName', 'text', { width: 140, sortable: false, filterable: false }), alarm('since', 'instant', { width: 140 }),
    ...hidden([alarm('id', 'integer'), alarm('spec', 'text', { sortable: false }), alarm('reserved', 'quantity'), alarm('lastOutAt', 'instant'), alarm('raised', 'integer'), alarm('warehouseName', 'text', { sortable: false, filterable: false }), alarm('categoryId', 'tree', { options: 'product', name: 'categoryName', sortable: false })]),
  ],
  systemViews: [view('all'), kindOf('low'), kindOf('high'), kindOf('stagnant'), view('noneComing', { field: 'suggested', op: 'gt', value: '0' })], rowLink: (row) => `/products/${String(row['productId'])}`, defaultSort: [{ key: 'since', desc: true }],
  rowActions: [
    { key: 'ask', title: 'warehouse.alarm.ask', icon: EditPen, needs: 'warehouse.purchase_request.create', hidden: (row) => row['kind'] !== 'low', run: (row) => void router.push(`/purchase-requests/new?from=alarms&products=${String(row['productId'])}`) },
    { key: 'buy', title: 'warehouse.stock.buy', icon: ShoppingCart, needs: 'warehouse.purchase_order.create', hidden: (row) => row['kind'] !== 'low', run: (row) => void router.push(`/purchase-orders/new?products=${String(row['productId'])}`) },
  ],
  bulkActions: [
    { key: 'ask', title: 'warehouse.alarm.askMany', icon: EditPen, needs: 'warehouse.purchase_request.create', allowAll: false, run: async (_target, rows) => { await router.push(`/purchase-requests/new?from=alarms&products=${products(rows)}`); return undefined; } },
    { key: 'buy', title: 'warehouse.stock.buyMany', icon: ShoppingCart, needs: 'warehouse.purchase_order.create', allowAll: false, run: async (_target, rows) => { await router.push(`/purchase-orders/new?products=${products(rows)}`); return undefined; } },
  ],
});

const opening = columnsOf('opening_stock');
/** 期初库存: what was there before the books began, by Excel. */
export const openingList = (): ListDefinition => defineList({
  key: 'opening-stocks', path: '/opening-stocks', entity: 'opening_stock', permission: 'warehouse.opening_stock', title: 'warehouse.stock.opening', searchPlaceholder: 'warehouse.doc.searchLines', quick: ['warehouseId'], dateFields: ['docDate', 'createdAt'], exportPath: false,
  columns: [
    ...ofProduct(opening), opening('docDate', 'date', { width: 104 }), opening('quantity', 'quantity', { width: 100, totals: true }), opening('amount', 'money', { width: 120, totals: true, needs: COST }), opening('remark', 'text', { sortable: false, width: 200 }), opening('createdBy', 'user', { name: 'createdByName', sortable: false, width: 90 }),
    opening('createdAt', 'instant', { width: 140 }), ...hidden([opening('id', 'integer')]),
  ],
  systemViews: [view('all')], rowLink: (row) => `/products/${String(row['productId'])}`, defaultSort: [{ key: 'id', desc: true }],
});
