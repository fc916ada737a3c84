import { Coin, Setting } from '@element-plus/icons-vue';
import { currentLocale, type Feature, type SlotFill } from '@steward/ui';
import { defineAsyncComponent } from 'vue';

type Chapter = Promise<{ default: string }>;
const help = (): Chapter => (currentLocale() === 'en' ? import('../help/pool.en.md?raw') : import('../help/pool.zh-CN.md?raw'));
const settingsHelp = (): Chapter => (currentLocale() === 'en' ? import('../help/pool-settings.en.md?raw') : import('../help/pool-settings.zh-CN.md?raw'));
const VIEW = 'customer.pool.view';
const MANAGE = 'customer.pool.manage';
const owned = (record: Readonly<Record<string, unknown>>): boolean => record['ownerId'] !== null;
const action = (key: string, title: string, component: SlotFill['component'], permission: string, order: number, when: SlotFill['when'] = owned): SlotFill => ({ key: `pool-${key}`, title, component, permission, order, when });
const lock = defineAsyncComponent(() => import('./lock-action.vue'));
const protect = defineAsyncComponent(() => import('./protect-dialog.vue'));

/** 公海 in the manifest of the customers. */
export const poolFeature = {
  routes: [
    { path: '/pool', name: 'pool', component: () => import('./pool-list.page.vue'), meta: { title: 'customer.pool.title', permission: VIEW, help } },
    { path: '/pool/requests', name: 'pool-requests', component: () => import('./request-list.page.vue'), meta: { title: 'customer.pool.requests', permission: ['customer.pool.request', 'customer.pool.extend'], help, parent: '/pool' } },
    { path: '/pool/settings', name: 'pool-settings', component: () => import('./pool-settings.page.vue'), meta: { title: 'customer.pool.settings', permission: MANAGE, help: settingsHelp, parent: '/pool' } },
  ],
  menu: [
    { group: 'sales', key: 'pool', title: 'customer.pool.title', to: '/pool', icon: Coin, permission: VIEW, order: 18, keywords: 'customer.pool.keywords' },
    { group: 'team', key: 'pool-settings', title: 'customer.pool.settings', to: '/pool/settings', icon: Setting, permission: MANAGE, order: 40, keywords: 'customer.pool.keywords' },
  ],
  slots: {
    'customer.header': [{ key: 'pool', title: 'customer.pool.title', component: defineAsyncComponent(() => import('./pool-countdown.vue')), permission: 'customer.customer.view', order: 20 }],
    'customer.actions': [
      action('put', 'customer.pool.put', defineAsyncComponent(() => import('./put-dialog.vue')), 'customer.pool.put', 60),
      action('extend', 'customer.pool.extend', protect, 'customer.pool.extend', 61),
      action('ask', 'customer.pool.ask', protect, 'customer.pool.request', 62),
      action('lock', 'customer.pool.lock', lock, 'customer.pool.lock', 63, (r) => owned(r) && r['locked'] === false),
      action('unlock', 'customer.pool.unlock', lock, 'customer.pool.lock', 64, (r) => owned(r) && r['locked'] === true),
    ],
  },
} satisfies Partial<Feature>;
