import { Finished } from '@element-plus/icons-vue';
import type { Feature } from '@steward/ui';
import { chapter, provide, routesOf } from '../document/document.feature';

const help = chapter(() => import('../help/stock-documents.zh-CN.md?raw'), () => import('../help/stock-documents.en.md?raw'));
const PERMISSION = 'warehouse.other_stock';

/** Pages of other stock-ins and -outs. */
export const otherStockRoutes: Feature['routes'] = routesOf({
  path: '/other-stocks', name: 'other-stock', titles: ['warehouse.otherStock.title', 'warehouse.otherStock.new', 'warehouse.otherStock.one', 'warehouse.otherStock.edit'], permission: PERMISSION, help,
  list: () => import('./other-stock-list.page.vue'), editor: () => import('./other-stock-editor.page.vue'), detail: () => import('./other-stock-detail.page.vue'),
});

export const otherStockMenu: Feature['menu'] = [{ group: 'warehouse', key: 'other-stocks', title: 'warehouse.otherStock.title', to: '/other-stocks', icon: Finished, permission: `${PERMISSION}.view`, order: 50, keywords: 'warehouse.otherStock.keywords' }];

/** Custom fields, links of the audit trail and the search of the palette. */
export const setUpOtherStock = (): void => { provide('other_stock', '/other-stocks', 'warehouse.otherStock.one', `${PERMISSION}.view`, 'counterparty'); };
