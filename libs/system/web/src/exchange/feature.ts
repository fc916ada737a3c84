import { Upload } from '@element-plus/icons-vue';
import { currentLocale, defineFeature, localeFiles, sharedBundle } from '@steward/ui';

const wizardHelp = (): Promise<{ default: string }> => (currentLocale() === 'en' ? import('./help/import-wizard.en.md?raw') : import('./help/import-wizard.zh-CN.md?raw'));
const historyHelp = (): Promise<{ default: string }> => (currentLocale() === 'en' ? import('./help/import-history.en.md?raw') : import('./help/import-history.zh-CN.md?raw'));

/** Import from Excel, for every kind of record that registers as an import target (导入中心). */
export const exchangeFeature = defineFeature({
  name: 'exchange',
  routes: [
    { path: '/imports', name: 'imports', component: () => import('./import-list.page.vue'), meta: { title: 'imports.history', help: historyHelp } },
    { path: '/imports/new', name: 'import-new', component: () => import('./import-wizard.page.vue'), meta: { title: 'imports.title', help: wizardHelp, parent: '/imports' } },
    { path: '/imports/:id(\\d+)', name: 'import', component: () => import('./import-wizard.page.vue'), meta: { title: 'imports.title', help: wizardHelp, parent: '/imports' } },
  ],
  menu: [{ group: 'system', key: 'imports', title: 'imports.history', to: '/imports', icon: Upload, permission: ['system.import.view', 'customer.customer.import'], order: 70, keywords: 'imports.keywords' }],
  messages: [
    localeFiles({ 'zh-CN': () => import('./locales/zh-CN'), en: () => import('./locales/en') }),
    sharedBundle(() => import('@steward/system-messages').then((m) => m.systemMessages)),
  ],
});
