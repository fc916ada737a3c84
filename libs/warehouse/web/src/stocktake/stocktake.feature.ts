import { Finished, List } from '@element-plus/icons-vue';
import { registerImportView } from '@steward/system-web';
import type { Feature } from '@steward/ui';
import { chapter, provide } from '../document/document.feature';
import { PERMISSION, STOCKTAKE_LISTS } from './stocktake.api';

const help = chapter(() => import('../help/stocktake.zh-CN.md?raw'), () => import('../help/stocktake.en.md?raw'));
const VIEW = `${PERMISSION}.view`;

/** Pages of stocktakes: planned, counted, decided. */
export const stocktakeRoutes: Feature['routes'] = [
  { path: '/stocktakes', name: 'stocktakes', component: () => import('./stocktake-list.page.vue'), meta: { title: 'warehouse.stocktake.title', permission: VIEW, help } },
  { path: '/stocktakes/:id(\\d+)', name: 'stocktake', component: () => import('./stocktake-detail.page.vue'), meta: { title: 'warehouse.stocktake.one', permission: VIEW, help, parent: '/stocktakes' } },
  { path: '/stocktakes/:id(\\d+)/count', name: 'stocktake-count', component: () => import('./counting.page.vue'), meta: { title: 'warehouse.stocktake.count', permission: VIEW, help, parent: '/stocktakes' } },
  { path: '/stocktake-lines', name: 'stocktake-lines', component: () => import('./stocktake-lines.page.vue'), meta: { title: 'warehouse.stocktake.lineList', permission: VIEW, help, parent: '/stocktakes' } },
];

export const stocktakeMenu: Feature['menu'] = [
  { group: 'warehouse', key: 'stocktakes', title: 'warehouse.stocktake.title', to: '/stocktakes', icon: Finished, permission: VIEW, order: 66, keywords: 'warehouse.stocktake.keywords' },
  { group: 'warehouse', key: 'stocktake-lines', title: 'warehouse.stocktake.lineList', to: '/stocktake-lines', icon: List, permission: VIEW, order: 67, keywords: 'warehouse.stocktake.keywords' },
];

export const stocktakeQuickCreate: NonNullable<Feature['quickCreate']> = [{ key: 'stocktake', title: 'warehouse.stocktake.one', to: { path: '/stocktakes', query: { new: '1' } }, icon: Finished, permission: `${PERMISSION}.create`, order: 46 }];

/** Imports of counts, custom fields, links of the audit trail and the search of the palette. */
export function setUpStocktakes(): void {
  registerImportView('stocktake_count', { list: '/stocktakes', touches: STOCKTAKE_LISTS });
  provide('stocktake', '/stocktakes', 'warehouse.stocktake.one', VIEW, 'warehouseName');
}
