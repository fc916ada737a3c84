import { DataAnalysis, Sort } from '@element-plus/icons-vue';
import { currentLocale, type Feature } from '@steward/ui';
import { defineAsyncComponent } from 'vue';

type Chapter = Promise<{ default: string }>;
const leaverHelp = (): Chapter => (currentLocale() === 'en' ? import('../help/leaver.en.md?raw') : import('../help/leaver.zh-CN.md?raw'));
const supervisionHelp = (): Chapter => (currentLocale() === 'en' ? import('../help/supervision.en.md?raw') : import('../help/supervision.zh-CN.md?raw'));
const leaver = (): Promise<unknown> => import('./leaver.page.vue');
const HAND_OVER = 'customer.handover.run';
const SUPERVISE = 'customer.supervision.view';

/** Assignment, hand-over of leavers and supervision in the manifest of the customers. */
export const ownershipFeature = {
  routes: [
    { path: '/hand-over', name: 'hand-over', component: leaver, meta: { title: 'ownership.leaver.title', permission: HAND_OVER, help: leaverHelp } },
    { path: '/supervision', name: 'supervision', component: () => import('./supervision.page.vue'), meta: { title: 'ownership.supervision', permission: SUPERVISE, help: supervisionHelp } },
  ],
  menu: [
    { group: 'team', key: 'supervision', title: 'ownership.supervision', to: '/supervision', icon: DataAnalysis, permission: SUPERVISE, order: 40, keywords: 'ownership.supervisionKeywords' },
    { group: 'team', key: 'hand-over', title: 'ownership.leaver.title', to: '/hand-over', icon: Sort, permission: HAND_OVER, order: 45, keywords: 'ownership.leaver.keywords' },
    { group: 'system', key: 'hand-over-of-users', title: 'ownership.leaver.title', to: '/hand-over', icon: Sort, permission: HAND_OVER, order: 12, keywords: 'ownership.leaver.keywords' },
  ],
  slots: {
    'customer.tabs': [{ key: 'owner-history', title: 'ownership.history.title', component: defineAsyncComponent(() => import('./owner-history.vue')), permission: 'customer.customer.view', order: 90 }],
  },
} satisfies Partial<Feature>;
