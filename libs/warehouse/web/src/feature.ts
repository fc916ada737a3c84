import { defineFeature, localeFiles, sharedBundle } from '@steward/ui';

export const warehouseFeature = defineFeature({
  name: 'warehouse',
  routes: [],
  menu: [],
  messages: [
    localeFiles({ 'zh-CN': () => import('./locales/zh-CN'), en: () => import('./locales/en') }),
    sharedBundle(() => import('@steward/warehouse-messages').then((m) => m.warehouseMessages)),
  ],
});
