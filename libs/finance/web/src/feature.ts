import { defineFeature, localeFiles, sharedBundle } from '@steward/ui';

export const financeFeature = defineFeature({
  name: 'finance',
  routes: [],
  menu: [],
  messages: [
    localeFiles({ 'zh-CN': () => import('./locales/zh-CN'), en: () => import('./locales/en') }),
    sharedBundle(() => import('@steward/finance-messages').then((m) => m.financeMessages)),
  ],
});
