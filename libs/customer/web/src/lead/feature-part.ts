import { Aim } from '@element-plus/icons-vue';
import { registerImportView, registerRecordLink } from '@steward/system-web';
import { currentLocale, localeFiles, type Feature } from '@steward/ui';

type Chapter = Promise<{ default: string }>;
const help = (): Chapter => (currentLocale() === 'en' ? import('../help/lead.en.md?raw') : import('../help/lead.zh-CN.md?raw'));
const VIEW = 'customer.lead.view';

/** Leads: while they are switched off nobody holds their rights, so that neither menu nor page is there. */
export const leadPart = {
  routes: [{ path: '/leads', name: 'leads', component: () => import('./lead-list.page.vue'), meta: { title: 'lead.title', permission: VIEW, help } }],
  menu: [{ group: 'sales', key: 'leads', title: 'lead.title', to: '/leads', icon: Aim, permission: VIEW, order: 8, keywords: 'lead.keywords' }],
  quickCreate: [{ key: 'lead', title: 'lead.one', to: { path: '/leads', query: { new: '1' } }, icon: Aim, permission: 'customer.lead.create', order: 28 }],
  messages: [localeFiles({ 'zh-CN': () => import('./locales/zh-CN'), en: () => import('./locales/en') })],
  setup: (): void => {
    registerImportView('lead', { list: '/leads', record: (id) => `/leads?lead=${id}`, touches: ['leads'] });
    registerRecordLink('lead', (id) => ({ path: '/leads', query: { lead: String(id) } }));
  },
} satisfies Partial<Feature>;
