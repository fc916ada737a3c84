import { EditPen, Notebook } from '@element-plus/icons-vue';
import type { Feature } from '@steward/ui';
import { chapter, provide, routesOf } from '../document/document.feature';

const help = chapter(() => import('../help/purchase-requests.zh-CN.md?raw'), () => import('../help/purchase-requests.en.md?raw'));
const stockHelp = chapter(() => import('../help/stock.zh-CN.md?raw'), () => import('../help/stock.en.md?raw'));
const REQUEST = 'warehouse.purchase_request';

/** Pages of purchase requests, and the ledger of a product. */
export const requestRoutes: Feature['routes'] = [
  ...routesOf({ path: '/purchase-requests', name: 'purchase-request', titles: ['warehouse.purchaseRequest.title', 'warehouse.purchaseRequest.new', 'warehouse.purchaseRequest.one', 'warehouse.purchaseRequest.edit'], permission: REQUEST, help, list: () => import('./purchase-request-list.page.vue'), editor: () => import('./purchase-request-editor.page.vue'), detail: () => import('./purchase-request-detail.page.vue') }),
  { path: '/purchase-requests/:id(\\d+)/order', name: 'purchase-request-order', component: () => import('./purchase-request-order.page.vue'), meta: { title: 'warehouse.purchaseRequest.orderTitle', permission: 'warehouse.purchase_order.create', help, parent: '/purchase-requests' } },
  { path: '/product-ledger', name: 'product-ledger', component: () => import('../stock-query/product-ledger.page.vue'), meta: { title: 'warehouse.ledger.title', permission: 'warehouse.stock.view', help: stockHelp } },
];

export const requestMenu: Feature['menu'] = [
  { group: 'warehouse', key: 'purchase-requests', title: 'warehouse.purchaseRequest.title', to: '/purchase-requests', icon: EditPen, permission: `${REQUEST}.view`, order: 38, keywords: 'warehouse.requestKeywords' },
  { group: 'warehouse', key: 'product-ledger', title: 'warehouse.ledger.title', to: '/product-ledger', icon: Notebook, permission: 'warehouse.stock.view', order: 63, keywords: 'warehouse.ledger.keywords' },
];

/** Custom fields, links of the audit trail and the search of the palette. */
export function setUpRequests(): void {
  provide('purchase_request', '/purchase-requests', 'warehouse.purchaseRequest.one', `${REQUEST}.view`, 'reason');
}
