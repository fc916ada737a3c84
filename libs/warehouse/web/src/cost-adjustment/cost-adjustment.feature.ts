import { Coin } from '@element-plus/icons-vue';
import type { Feature } from '@steward/ui';
import { chapter, provide, routesOf } from '../document/document.feature';

const help = chapter(() => import('../help/stock-documents.zh-CN.md?raw'), () => import('../help/stock-documents.en.md?raw'));
const PERMISSION = 'warehouse.cost_adjustment';

/** Pages of cost adjustments. */
export const costAdjustmentRoutes: Feature['routes'] = routesOf({
  path: '/cost-adjustments', name: 'cost-adjustment', titles: ['warehouse.costAdjustment.title', 'warehouse.costAdjustment.new', 'warehouse.costAdjustment.one', 'warehouse.costAdjustment.edit'], permission: PERMISSION, help,
  list: () => import('./cost-adjustment-list.page.vue'), editor: () => import('./cost-adjustment-editor.page.vue'), detail: () => import('./cost-adjustment-detail.page.vue'),
});

export const costAdjustmentMenu: Feature['menu'] = [{ group: 'warehouse', key: 'cost-adjustments', title: 'warehouse.costAdjustment.title', to: '/cost-adjustments', icon: Coin, permission: `${PERMISSION}.view`, order: 59, keywords: 'warehouse.costAdjustment.keywords' }];

/** Custom fields, links of the audit trail and the search of the palette. */
export const setUpCostAdjustment = (): void => { provide('cost_adjustment', '/cost-adjustments', 'warehouse.costAdjustment.one', `${PERMISSION}.view`, 'warehouseName'); };
