import { defineFeature, localeFiles, sharedBundle } from '@steward/ui';

export const salesFeature = defineFeature({
  name: 'sales',
  routes: [],
  menu: [],
  messages: [
    localeFiles({ 'zh-CN': () => import('./locales/zh-CN'), en: () => import('./locales/en') }),
    sharedBundle(() => import('@steward/sales-messages').then((m) => m.salesMessages)),
  ],
});
