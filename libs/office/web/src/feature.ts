import { defineFeature, localeFiles, sharedBundle } from '@steward/ui';

export const officeFeature = defineFeature({
  name: 'office',
  routes: [],
  menu: [],
  messages: [
    localeFiles({ 'zh-CN': () => import('./locales/zh-CN'), en: () => import('./locales/en') }),
    sharedBundle(() => import('@steward/office-messages').then((m) => m.officeMessages)),
  ],
});
