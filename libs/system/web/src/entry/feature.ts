import { defineFeature, localeFiles, sharedBundle } from '@steward/ui';

/** Sign-in and set-up: all a visitor gets. What the domains add is loaded behind the sign-in. */
export const entryFeature = defineFeature({
  name: 'entry',
  routes: [
    { path: '/login', name: 'login', component: () => import('./login.page.vue'), meta: { title: 'system.login.title', public: true, blank: true } },
    { path: '/setup', name: 'setup', component: () => import('./setup.page.vue'), meta: { title: 'system.setup.title', public: true, blank: true } },
  ],
  menu: [],
  messages: [
    localeFiles({ 'zh-CN': () => import('../locales/zh-CN'), en: () => import('../locales/en') }),
    sharedBundle(() => import('@steward/system-messages').then((m) => m.systemMessages)),
  ],
});
