import { defineFeature, localeFiles, sharedBundle } from '@steward/ui';
import { masterMenu, masterQuickCreate, masterRoutes, setUpMaster } from './master.feature';

/** Products, suppliers, warehouses, stock and its documents. */
export const warehouseFeature = defineFeature({
  name: 'warehouse',
  routes: [...masterRoutes],
  menu: [...masterMenu],
  quickCreate: [...masterQuickCreate],
  goTo: { p: '/products' },
  messages: [
    localeFiles({ 'zh-CN': () => import('./locales/zh-CN'), en: () => import('./locales/en') }),
    localeFiles({ 'zh-CN': () => import('./master/locales/zh-CN'), en: () => import('./master/locales/en') }),
    sharedBundle(() => import('@steward/warehouse-messages').then((m) => m.warehouseMessages)),
  ],
  setup: setUpMaster,
});
