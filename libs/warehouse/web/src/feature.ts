import { defineFeature, localeFiles, sharedBundle } from '@steward/ui';
import { assemblyMenu, assemblyRoutes, setUpAssembly } from './assembly/assembly.feature';
import { documentMenu, documentQuickCreate, documentRoutes, documentSlots, setUpDocuments } from './document/document.feature';
import { requestMenu, requestRoutes, setUpRequests } from './purchase-request/purchase-request.feature';
import { setUpStocktakes, stocktakeMenu, stocktakeQuickCreate, stocktakeRoutes } from './stocktake/stocktake.feature';
import { masterMenu, masterQuickCreate, masterRoutes, setUpMaster } from './master.feature';

/** Products, suppliers, warehouses, stock and its documents. */
export const warehouseFeature = defineFeature({
  name: 'warehouse',
  routes: [...masterRoutes, ...documentRoutes, ...assemblyRoutes, ...requestRoutes, ...stocktakeRoutes],
  menu: [...masterMenu, ...documentMenu, ...assemblyMenu, ...requestMenu, ...stocktakeMenu],
  quickCreate: [...masterQuickCreate, ...documentQuickCreate, ...stocktakeQuickCreate],
  goTo: { p: '/products', k: '/stock' },
  slots: documentSlots,
  messages: [
    localeFiles({ 'zh-CN': () => import('./locales/zh-CN'), en: () => import('./locales/en') }),
    localeFiles({ 'zh-CN': () => import('./master/locales/zh-CN'), en: () => import('./master/locales/en') }),
    localeFiles({ 'zh-CN': () => import('./document/locales/zh-CN'), en: () => import('./document/locales/en') }),
    localeFiles({ 'zh-CN': () => import('./assembly/locales/zh-CN'), en: () => import('./assembly/locales/en') }),
    localeFiles({ 'zh-CN': () => import('./purchase-request/locales/zh-CN'), en: () => import('./purchase-request/locales/en') }),
    localeFiles({ 'zh-CN': () => import('./stocktake/locales/zh-CN'), en: () => import('./stocktake/locales/en') }),
    sharedBundle(() => import('@steward/warehouse-messages').then((m) => m.warehouseMessages)),
  ],
  setup: () => { setUpMaster(); setUpDocuments(); setUpAssembly(); setUpRequests(); setUpStocktakes(); },
});
