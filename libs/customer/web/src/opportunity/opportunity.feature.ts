import { Flag, TrendCharts } from '@element-plus/icons-vue';
import { registerCustomFieldEntity, registerRecordLink } from '@steward/system-web';
import { currentLocale, localeFiles, type Feature } from '@steward/ui';
import { defineAsyncComponent } from 'vue';

type Chapter = Promise<{ default: string }>;
const help = (): Chapter => (currentLocale() === 'en' ? import('../help/opportunity.en.md?raw') : import('../help/opportunity.zh-CN.md?raw'));
const list = (): Promise<unknown> => import('./opportunity-list.page.vue');
const VIEW = 'customer.opportunity.view';

/** 商机 in the manifest of the customers. */
export const opportunityFeature = {
  routes: [
    { path: '/opportunities', name: 'opportunities', component: list, meta: { title: 'customer.opportunity.mine', permission: VIEW, help, entry: 'mine' } },
    { path: '/opportunities/team', name: 'team-opportunities', component: list, meta: { title: 'customer.opportunity.team', permission: VIEW, help, entry: 'team' } },
    { path: '/opportunities/:id(\\d+)', name: 'opportunity', component: () => import('./opportunity-detail.page.vue'), meta: { title: 'entity.opportunity', permission: VIEW, help, parent: '/opportunities' } },
  ],
  menu: [
    { group: 'sales', key: 'opportunities', title: 'customer.opportunity.mine', to: '/opportunities', icon: Flag, permission: VIEW, order: 17, keywords: 'customer.opportunity.keywords' },
    { group: 'team', key: 'team-opportunities', title: 'customer.opportunity.team', to: '/opportunities/team', icon: TrendCharts, permission: VIEW, order: 17, keywords: 'customer.opportunity.keywords' },
  ],
  slots: {
    'customer.cards': [{ key: 'opportunities', title: 'entity.opportunity', component: defineAsyncComponent(() => import('./opportunity-card.vue')), permission: VIEW, order: 5 }],
    'customer.tabs': [{ key: 'opportunities', title: 'entity.opportunity', component: defineAsyncComponent(() => import('./opportunity-tab.vue')), permission: VIEW, order: 5 }],
  },
  messages: [localeFiles({ 'zh-CN': () => import('./locales/zh-CN'), en: () => import('./locales/en') })],
  setup: (): void => {
    registerCustomFieldEntity('opportunity', { title: 'entity.opportunity' });
    registerRecordLink('opportunity', (id) => `/opportunities/${id}`);
  },
} satisfies Partial<Feature>;
