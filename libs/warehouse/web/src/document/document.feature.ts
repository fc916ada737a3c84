import { Box, DocumentAdd, DocumentRemove, Document as DocumentIcon, Download, Files, Sell, Tickets, Van, Warning } from '@element-plus/icons-vue';
import { registerCustomFieldEntity, registerImportView, registerRecordLink } from '@steward/system-web';
import { currentLocale, get, registerSearchProvider, RelatedDocuments, t, type Feature, type ListRow } from '@steward/ui';
import { defineAsyncComponent, h, type FunctionalComponent } from 'vue';

export type Chapter = () => Promise<{ default: string }>;
export const chapter = (zh: Chapter, en: Chapter): Chapter => () => (currentLocale() === 'en' ? en() : zh());
const shipHelp = chapter(() => import('../help/shipments.zh-CN.md?raw'), () => import('../help/shipments.en.md?raw'));
const buyHelp = chapter(() => import('../help/purchasing.zh-CN.md?raw'), () => import('../help/purchasing.en.md?raw'));
const stockHelp = chapter(() => import('../help/stock.zh-CN.md?raw'), () => import('../help/stock.en.md?raw'));

const STOCK = 'warehouse.stock.view';
const OPENING = 'warehouse.opening_stock.view';
const SHIP = 'warehouse.shipment';
const ORDER = 'warehouse.purchase_order';
const IN = 'warehouse.stock_in';
const BACK = 'warehouse.purchase_return';

type Page = () => Promise<unknown>;
/** Titles of the list, a new one, one of them, one being changed. */
type Titles = readonly [string, string, string, string];
interface Kind { path: string; name: string; titles: Titles; permission: string; help: Chapter; list: Page; editor: Page; detail: Page }

/** The pages every kind of document has: the list, a new one, one to read, one to change. */
export const routesOf = ({ path, name, titles, permission, help, list, editor, detail }: Kind): Feature['routes'] => [
  { path, name: `${name}s`, component: list, meta: { title: titles[0], permission: `${permission}.view`, help } },
  { path: `${path}/new`, name: `${name}-new`, component: editor, meta: { title: titles[1], permission: `${permission}.create`, help, parent: path } },
  { path: `${path}/:id(\\d+)`, name, component: detail, meta: { title: titles[2], permission: `${permission}.view`, help, parent: path } },
  { path: `${path}/:id(\\d+)/edit`, name: `${name}-edit`, component: editor, meta: { title: titles[3], permission: `${permission}.update`, help, parent: path } },
];
const toShip: Page = () => import('../shipment/to-ship.page.vue');
const toReceive: Page = () => import('../purchase-order/to-receive.page.vue');
const stockPage: Page = () => import('../stock/stock-list.page.vue');

/** Pages of stock and its documents. The worklists of the home page lead to `/shipments/to-ship` and `/stock-ins/to-receive`. */
export const documentRoutes: Feature['routes'] = [
  { path: '/to-ship', name: 'to-ship', component: toShip, meta: { title: 'warehouse.toShip.title', permission: `${SHIP}.view`, help: shipHelp } },
  { path: '/to-ship/lines', name: 'to-ship-lines', component: toShip, meta: { title: 'warehouse.toShip.lines', permission: `${SHIP}.view`, help: shipHelp, parent: '/to-ship' } },
  { path: '/shipments/to-ship', redirect: '/to-ship' },
  { path: '/to-receive', name: 'to-receive', component: toReceive, meta: { title: 'warehouse.toReceive.title', permission: `${ORDER}.view`, help: buyHelp } },
  { path: '/to-receive/lines', name: 'to-receive-lines', component: toReceive, meta: { title: 'warehouse.toReceive.lines', permission: `${ORDER}.view`, help: buyHelp, parent: '/to-receive' } },
  { path: '/stock-ins/to-receive', redirect: '/to-receive' },
  { path: '/purchase-order-lines', name: 'purchase-order-lines', component: toReceive, meta: { title: 'warehouse.purchaseOrder.lines', permission: `${ORDER}.view`, help: buyHelp, parent: '/purchase-orders' } },
  ...routesOf({ path: '/shipments', name: 'shipment', titles: ['warehouse.shipment.title', 'warehouse.shipment.new', 'warehouse.shipment.one', 'warehouse.shipment.edit'], permission: SHIP, help: shipHelp, list: () => import('../shipment/shipment-list.page.vue'), editor: () => import('../shipment/shipment-editor.page.vue'), detail: () => import('../shipment/shipment-detail.page.vue') }),
  ...routesOf({ path: '/purchase-orders', name: 'purchase-order', titles: ['warehouse.purchaseOrder.title', 'warehouse.purchaseOrder.new', 'warehouse.purchaseOrder.one', 'warehouse.purchaseOrder.edit'], permission: ORDER, help: buyHelp, list: () => import('../purchase-order/purchase-order-list.page.vue'), editor: () => import('../purchase-order/purchase-order-editor.page.vue'), detail: () => import('../purchase-order/purchase-order-detail.page.vue') }),
  ...routesOf({ path: '/stock-ins', name: 'stock-in', titles: ['warehouse.stockIn.title', 'warehouse.stockIn.new', 'warehouse.stockIn.one', 'warehouse.stockIn.edit'], permission: IN, help: buyHelp, list: () => import('../stock-in/stock-in-list.page.vue'), editor: () => import('../stock-in/stock-in-editor.page.vue'), detail: () => import('../stock-in/stock-in-detail.page.vue') }),
  ...routesOf({ path: '/purchase-returns', name: 'purchase-return', titles: ['warehouse.purchaseReturn.title', 'warehouse.purchaseReturn.new', 'warehouse.purchaseReturn.one', 'warehouse.purchaseReturn.edit'], permission: BACK, help: buyHelp, list: () => import('../purchase-return/purchase-return-list.page.vue'), editor: () => import('../purchase-return/purchase-return-editor.page.vue'), detail: () => import('../purchase-return/purchase-return-detail.page.vue') }),
  { path: '/stock', name: 'stock', component: stockPage, meta: { title: 'warehouse.stock.title', permission: STOCK, help: stockHelp } },
  { path: '/stock-ledger', name: 'stock-ledger', component: stockPage, meta: { title: 'warehouse.stock.ledger', permission: STOCK, help: stockHelp } },
  { path: '/stock-alarms', name: 'stock-alarms', component: stockPage, meta: { title: 'warehouse.stock.alarms', permission: STOCK, help: stockHelp } },
  { path: '/opening-stocks', name: 'opening-stocks', component: stockPage, meta: { title: 'warehouse.stock.opening', permission: OPENING, help: stockHelp } },
];

export const documentMenu: Feature['menu'] = [
  { group: 'warehouse', key: 'to-ship', title: 'warehouse.toShip.title', to: '/to-ship', icon: Sell, permission: `${SHIP}.create`, order: 30, keywords: 'warehouse.keywords.ship' },
  { group: 'warehouse', key: 'shipments', title: 'warehouse.shipment.title', to: '/shipments', icon: Van, permission: `${SHIP}.view`, order: 32, keywords: 'warehouse.keywords.ship' },
  { group: 'warehouse', key: 'purchase-orders', title: 'warehouse.purchaseOrder.title', to: '/purchase-orders', icon: DocumentIcon, permission: `${ORDER}.view`, order: 40, keywords: 'warehouse.keywords.purchase' },
  { group: 'warehouse', key: 'purchase-order-lines', title: 'warehouse.purchaseOrder.lines', to: '/purchase-order-lines', icon: Tickets, permission: `${ORDER}.view`, order: 42, keywords: 'warehouse.keywords.purchase' },
  { group: 'warehouse', key: 'to-receive', title: 'warehouse.toReceive.title', to: '/to-receive', icon: Download, permission: `${IN}.create`, order: 44, keywords: 'warehouse.keywords.receive' },
  { group: 'warehouse', key: 'stock-ins', title: 'warehouse.stockIn.title', to: '/stock-ins', icon: DocumentAdd, permission: `${IN}.view`, order: 46, keywords: 'warehouse.keywords.receive' },
  { group: 'warehouse', key: 'purchase-returns', title: 'warehouse.purchaseReturn.title', to: '/purchase-returns', icon: DocumentRemove, permission: `${BACK}.view`, order: 48, keywords: 'warehouse.keywords.back' },
  { group: 'warehouse', key: 'stock', title: 'warehouse.stock.title', to: '/stock', icon: Box, permission: STOCK, order: 60, keywords: 'warehouse.keywords.stock' },
  { group: 'warehouse', key: 'stock-alarms', title: 'warehouse.stock.alarms', to: '/stock-alarms', icon: Warning, permission: STOCK, order: 62, keywords: 'warehouse.keywords.stock' },
  { group: 'warehouse', key: 'stock-ledger', title: 'warehouse.stock.ledger', to: '/stock-ledger', icon: Files, permission: STOCK, order: 64, keywords: 'warehouse.keywords.stock' },
];

export const documentQuickCreate: NonNullable<Feature['quickCreate']> = [
  { key: 'purchase-order', title: 'warehouse.purchaseOrder.one', to: '/purchase-orders/new', icon: DocumentIcon, permission: `${ORDER}.create`, order: 42 },
  { key: 'stock-in', title: 'warehouse.stockIn.one', to: '/stock-ins/new', icon: DocumentAdd, permission: `${IN}.create`, order: 44 },
];

/** Card of the customer's page: what was shipped. */
const shipments: FunctionalComponent<{ customer: { id: number } }> = ({ customer }) => h(RelatedDocuments, { path: '/shipments', party: 'customerId', partyId: customer.id, title: t('print.title.shipment') });
shipments.props = ['customer'];

export const documentSlots: NonNullable<Feature['slots']> = {
  'product.tabs': [{ key: 'stock', title: 'warehouse.stock.tab', component: defineAsyncComponent(() => import('../stock/product-stock.vue')), permission: STOCK, order: 10 }],
  'customer.cards': [{ key: 'shipments', title: 'print.title.shipment', component: shipments, permission: 'warehouse.shipment.view', order: 20 }],
  'supplier.cards': [{ key: 'purchase-orders', title: 'warehouse.purchaseOrder.title', component: defineAsyncComponent(() => import('../purchase-order/purchase-card.vue')), permission: `${ORDER}.view`, order: 10 }],
};

export const provide = (type: string, path: string, title: string, permission: string, party: string): void => {
  registerSearchProvider({
    key: type, title, permission,
    search: async (text, signal) => (await get<{ items: ListRow[] }>(path, { q: text, pageSize: 8, count: false }, signal)).items.map((row) => ({
      key: String(row.id), title: typeof row['no'] === 'string' ? row['no'] : t('document.draftNo', { id: row.id }), detail: [row[party], row['docDate'], t(`document.state.${String(row['state'])}`)].filter(Boolean).join(' · '), to: `${path}/${row.id}`,
    })),
  });
  registerCustomFieldEntity(type, { title });
  registerRecordLink(type, (id) => `${path}/${id}`);
};

/** Imports, custom fields, links of the audit trail and the search of the palette. */
export function setUpDocuments(): void {
  registerImportView('opening_stock', { list: '/opening-stocks', touches: ['opening-stocks', 'stock', 'stock-ledger', 'stock-alarms'] });
  provide('shipment', '/shipments', 'warehouse.shipment.one', `${SHIP}.view`, 'customerName');
  provide('purchase_order', '/purchase-orders', 'warehouse.purchaseOrder.one', `${ORDER}.view`, 'supplierName');
  provide('stock_in', '/stock-ins', 'warehouse.stockIn.one', `${IN}.view`, 'supplierName');
  provide('purchase_return', '/purchase-returns', 'warehouse.purchaseReturn.one', `${BACK}.view`, 'supplierName');
}
