import { DocumentCopy, Search } from '@element-plus/icons-vue';
import { currentLocale, localeFiles, type Feature } from '@steward/ui';
import { defineAsyncComponent } from 'vue';

type Chapter = Promise<{ default: string }>;
const help = (): Chapter => (currentLocale() === 'en' ? import('../help/duplicates.en.md?raw') : import('../help/duplicates.zh-CN.md?raw'));
const MERGE = 'customer.duplicate.merge';

/** Duplicates: looking up who has a firm, searching through all customers, merging and undoing. */
export const mergePart = {
  routes: [
    { path: '/customers/merge', name: 'customer-merge', component: () => import('./merge.page.vue'), meta: { title: 'merge.title', permission: MERGE, help, parent: '/customers/team' } },
    { path: '/customers/lookup', name: 'customer-lookup', component: () => import('./lookup.page.vue'), meta: { title: 'merge.lookup.title', permission: 'customer.duplicate.lookup', help } },
    { path: '/customers/duplicates', name: 'customer-duplicates', component: () => import('./duplicates.page.vue'), meta: { title: 'merge.finder.title', permission: 'customer.duplicate.find', help } },
  ],
  menu: [
    { group: 'sales', key: 'customer-lookup', title: 'merge.lookup.title', to: '/customers/lookup', icon: Search, permission: 'customer.duplicate.lookup', order: 18, keywords: 'merge.keywords' },
    { group: 'team', key: 'customer-duplicates', title: 'merge.finder.title', to: '/customers/duplicates', icon: DocumentCopy, permission: 'customer.duplicate.find', order: 40, keywords: 'merge.keywords' },
  ],
  slots: { 'customer.actions': [{ key: 'merge', title: 'merge.open', component: defineAsyncComponent(() => import('./merge-dialog.vue')), permission: MERGE, order: 80 }] },
  messages: [localeFiles({ 'zh-CN': () => import('./locales/zh-CN'), en: () => import('./locales/en') })],
} satisfies Pick<Feature, 'routes' | 'menu' | 'slots' | 'messages'>;
