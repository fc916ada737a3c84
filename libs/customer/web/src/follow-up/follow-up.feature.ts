import { ChatDotRound, ChatLineRound } from '@element-plus/icons-vue';
import { registerImportView, registerRecordLink } from '@steward/system-web';
import { currentLocale, type Feature } from '@steward/ui';
import { defineAsyncComponent } from 'vue';

type Chapter = Promise<{ default: string }>;
const help = (): Chapter => (currentLocale() === 'en' ? import('../help/follow-up.en.md?raw') : import('../help/follow-up.zh-CN.md?raw'));
const list = (): Promise<unknown> => import('./follow-up-list.page.vue');
const VIEW = 'customer.follow_up.view';
const CREATE = 'customer.follow_up.create';

/** 商务联系 in the manifest of the customers. */
export const followUpFeature = {
  routes: [
    { path: '/follow-ups', name: 'follow-ups', component: list, meta: { title: 'customer.followUp.mine', permission: VIEW, help, entry: 'mine' } },
    { path: '/follow-ups/team', name: 'team-follow-ups', component: list, meta: { title: 'customer.followUp.team', permission: VIEW, help, entry: 'team' } },
    { path: '/follow-ups/:id(\\d+)', name: 'follow-up', component: () => import('./follow-up.page.vue'), meta: { title: 'entity.follow_up', permission: VIEW, help, parent: '/follow-ups' } },
  ],
  menu: [
    { group: 'sales', key: 'follow-ups', title: 'customer.followUp.mine', to: '/follow-ups', icon: ChatDotRound, permission: VIEW, order: 15, keywords: 'customer.followUp.keywords' },
    { group: 'team', key: 'team-follow-ups', title: 'customer.followUp.team', to: '/follow-ups/team', icon: ChatLineRound, permission: VIEW, order: 15, keywords: 'customer.followUp.keywords' },
  ],
  quickCreate: [{ key: 'follow-up', title: 'customer.followUp.write', to: { path: '/follow-ups', query: { new: '1' } }, icon: ChatDotRound, permission: CREATE, order: 25 }],
  slots: {
    'customer.composer': [{ key: 'follow-up', title: 'customer.followUp.write', component: defineAsyncComponent(() => import('./follow-up-composer.vue')), permission: CREATE, order: 10 }],
    'customer.tabs': [{ key: 'follow-ups', title: 'entity.follow_up', component: defineAsyncComponent(() => import('./follow-up-tab.vue')), permission: VIEW, order: 10 }],
  },
  setup: (): void => {
    registerImportView('follow_up', { list: '/follow-ups', record: (id) => `/follow-ups/${id}`, touches: ['follow-ups', 'team-follow-ups'] });
    registerRecordLink('follow_up', (id) => `/follow-ups/${id}`);
  },
} satisfies Partial<Feature>;
