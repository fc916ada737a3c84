import { Switch } from '@element-plus/icons-vue';
import type { Feature } from '@steward/ui';
import { chapter, provide, routesOf } from '../document/document.feature';

const help = chapter(() => import('../help/stock-documents.zh-CN.md?raw'), () => import('../help/stock-documents.en.md?raw'));
const PERMISSION = 'warehouse.transfer';

/** Pages of transfers. The worklist of the home page leads to `/transfers/in-transit`. */
export const transferRoutes: Feature['routes'] = [
  { path: '/transfers/in-transit', name: 'transfers-in-transit', component: () => import('./in-transit.page.vue'), meta: { title: 'warehouse.transfer.inTransit', permission: `${PERMISSION}.view`, help, parent: '/transfers' } },
  ...routesOf({
    path: '/transfers', name: 'transfer', titles: ['warehouse.transfer.title', 'warehouse.transfer.new', 'warehouse.transfer.one', 'warehouse.transfer.edit'], permission: PERMISSION, help,
    list: () => import('./transfer-list.page.vue'), editor: () => import('./transfer-editor.page.vue'), detail: () => import('./transfer-detail.page.vue'),
  }),
];

export const transferMenu: Feature['menu'] = [{ group: 'warehouse', key: 'transfers', title: 'warehouse.transfer.title', to: '/transfers', icon: Switch, permission: `${PERMISSION}.view`, order: 52, keywords: 'warehouse.transfer.keywords' }];

/** Custom fields, links of the audit trail and the search of the palette. */
export const setUpTransfer = (): void => { provide('transfer', '/transfers', 'warehouse.transfer.one', `${PERMISSION}.view`, 'toWarehouseName'); };
