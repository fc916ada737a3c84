import { defineFeature, localeFiles, sharedBundle } from '@steward/ui';
import { assemblyMenu, assemblyRoutes, setUpAssembly } from './assembly/assembly.feature';
import { costAdjustmentMenu, costAdjustmentRoutes, setUpCostAdjustment } from './cost-adjustment/cost-adjustment.feature';
import { documentMenu, documentQuickCreate, documentRoutes, documentSlots, setUpDocuments } from './document/document.feature';
import { requestMenu, requestRoutes, setUpRequests } from './purchase-request/purchase-request.feature';
import { setUpStocktakes, stocktakeMenu, stocktakeQuickCreate, stocktakeRoutes } from './stocktake/stocktake.feature';
import { masterMenu, masterQuickCreate, masterRoutes, setUpMaster } from './master.feature';
import { otherStockMenu, otherStockRoutes, setUpOtherStock } from './other-stock/other-stock.feature';
import { setUpTransfer, transferMenu, transferRoutes } from './transfer/transfer.feature';

/** Products, suppliers, warehouses, stock and its documents. */
export const warehouseFeature = defineFeature({
  name: 'warehouse',
  routes: [...masterRoutes, ...documentRoutes, ...assemblyRoutes, ...otherStockRoutes, ...transferRoutes, ...costAdjustmentRoutes, ...requestRoutes, ...stocktakeRoutes],
  menu: [...masterMenu, ...documentMenu, ...assemblyMenu, ...otherStockMenu, ...transferMenu, ...costAdjustmentMenu, ...requestMenu, ...stocktakeMenu],
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
    localeFiles({ 'zh-CN': () => import('./other-stock/locales/zh-CN'), en: () => import('./other-stock/locales/en') }),
    localeFiles({ 'zh-CN': () => import('./transfer/locales/zh-CN'), en: () => import('./transfer/locales/en') }),
    localeFiles({ 'zh-CN': () => import('./cost-adjustment/locales/zh-CN'), en: () => import('./cost-adjustment/locales/en') }),
    sharedBundle(() => import('@steward/warehouse-messages').then((m) => m.warehouseMessages)),
  ],
  setup: () => { setUpMaster(); setUpDocuments(); setUpAssembly(); setUpOtherStock(); setUpTransfer(); setUpCostAdjustment(); setUpRequests(); setUpStocktakes(); },
});
