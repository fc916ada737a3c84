import { Aim, DataLine } from '@element-plus/icons-vue';
import { registerImportView } from '@steward/system-web';
import { currentLocale, type Feature } from '@steward/ui';
import { defineAsyncComponent } from 'vue';

type Chapter = Promise<{ default: string }>;
const entryHelp = (): Chapter => (currentLocale() === 'en' ? import('../help/target-entry.en.md?raw') : import('../help/target-entry.zh-CN.md?raw'));
const completionHelp = (): Chapter => (currentLocale() === 'en' ? import('../help/target-completion.en.md?raw') : import('../help/target-completion.zh-CN.md?raw'));
const VIEW = 'sales.target.view';

/** Sales targets in the manifest of sales: who only sees them has the completion in the menu, who sets them both pages. */
export const targetFeature = {
  routes: [
    { path: '/sales-targets', name: 'sales-targets', component: () => import('./target-entry.page.vue'), meta: { title: 'target.entry', permission: VIEW, help: entryHelp } },
    { path: '/sales-targets/completion', name: 'sales-target-completion', component: () => import('./target-completion.page.vue'), meta: { title: 'target.completion', permission: VIEW, help: completionHelp } },
  ],
  menu: [
    { group: 'sales', key: 'sales-target-completion', title: 'target.completion', to: '/sales-targets/completion', icon: DataLine, permission: VIEW, order: 60, keywords: 'target.keywords' },
    { group: 'team', key: 'sales-targets', title: 'target.entry', to: '/sales-targets', icon: Aim, permission: 'sales.target.manage', order: 50, keywords: 'target.keywords' },
  ],
  slots: { 'home.cards': [{ key: 'targets', title: 'target.card', component: defineAsyncComponent(() => import('./target-card.vue')), permission: VIEW, order: 20 }] },
  setup: () => { registerImportView('sales_target', { list: '/sales-targets', touches: ['sales-targets'] }); },
} satisfies Partial<Feature>;
