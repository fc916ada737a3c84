import { User, UserFilled } from '@element-plus/icons-vue';
import { currentLocale, defineFeature, localeFiles, registerSearchProvider, sharedBundle, type Feature } from '@steward/ui';
import { registerImportView } from '@steward/system-web';
import { calendarMenu, calendarMessages, calendarRoutes } from './calendar/calendar.feature';
import { searchCustomers } from './customer/customer.api';
import { importResult } from './customer/import-result';
import { followUpFeature } from './follow-up/follow-up.feature';
import { leadPart } from './lead/feature-part';
import { opportunityFeature } from './opportunity/opportunity.feature';
import { pipelineFeature } from './pipeline/pipeline.feature';
import { mergePart } from './merge/feature-part';
import { ownershipFeature } from './ownership/ownership.feature';
import { serviceFeature } from './service/service.feature';
import { poolFeature } from './pool/pool.feature';

type Chapter = Promise<{ default: string }>;
const listHelp = (): Chapter => (currentLocale() === 'en' ? import('./help/customer-list.en.md?raw') : import('./help/customer-list.zh-CN.md?raw'));
const detailHelp = (): Chapter => (currentLocale() === 'en' ? import('./help/customer-detail.en.md?raw') : import('./help/customer-detail.zh-CN.md?raw'));

const VIEW = 'customer.customer.view';
const list = (): Promise<unknown> => import('./customer/customer-list.page.vue');

type Slots = NonNullable<Feature['slots']>;
/** Slots of several parts: what they put into one slot stands there together. */
const joined = (...parts: readonly Slots[]): Slots => parts.reduce<Slots>((all, part) => ({ ...all, ...Object.fromEntries(Object.entries(part).map(([slot, fills]) => [slot, [...(all[slot] ?? []), ...fills]])) }), {});

/** Customers: my customers, team customers, the 360 page. */
export const customerFeature = defineFeature({
  name: 'customer',
  routes: [
    ...calendarRoutes,
    { path: '/customers', name: 'customers', component: list, meta: { title: 'customer.list.mine', permission: VIEW, help: listHelp, entry: 'mine' } },
    { path: '/customers/team', name: 'team-customers', component: list, meta: { title: 'customer.list.team', permission: VIEW, help: listHelp, entry: 'team' } },
    { path: '/customers/:id(\\d+)', name: 'customer', component: () => import('./customer/customer-detail.page.vue'), meta: { title: 'customer.customer', permission: VIEW, help: detailHelp } },
    ...followUpFeature.routes,
    ...poolFeature.routes,
    ...mergePart.routes,
    ...ownershipFeature.routes,
    ...serviceFeature.routes,
    ...leadPart.routes,
    ...opportunityFeature.routes,
    ...pipelineFeature.routes,
  ],
  menu: [
    ...calendarMenu,
    { group: 'sales', key: 'customers', title: 'customer.list.mine', to: '/customers', icon: User, permission: VIEW, order: 10, keywords: 'customer.keywords' },
    { group: 'team', key: 'team-customers', title: 'customer.list.team', to: '/customers/team', icon: UserFilled, permission: VIEW, order: 10, keywords: 'customer.keywords' },
    ...followUpFeature.menu,
    ...poolFeature.menu,
    ...mergePart.menu,
    ...ownershipFeature.menu,
    ...serviceFeature.menu,
    ...leadPart.menu,
    ...opportunityFeature.menu,
    ...pipelineFeature.menu,
  ],
  quickCreate: [{ key: 'customer', title: 'customer.customer', to: { path: '/customers', query: { new: '1' } }, icon: User, permission: 'customer.customer.create', order: 10 }, ...followUpFeature.quickCreate, ...serviceFeature.quickCreate, ...leadPart.quickCreate],
  slots: joined(followUpFeature.slots, poolFeature.slots, mergePart.slots, ownershipFeature.slots, serviceFeature.slots, opportunityFeature.slots),
  goTo: { c: '/customers' },
  messages: [
    localeFiles({ 'zh-CN': () => import('./locales/zh-CN'), en: () => import('./locales/en') }),
    localeFiles({ 'zh-CN': () => import('./follow-up/locales/zh-CN'), en: () => import('./follow-up/locales/en') }),
    calendarMessages,
    ...serviceFeature.messages,
    localeFiles({ 'zh-CN': () => import('./pool/locales/zh-CN'), en: () => import('./pool/locales/en') }),
    sharedBundle(() => import('@steward/customer-messages').then((m) => m.customerMessages)),
    ...mergePart.messages,
    localeFiles({ 'zh-CN': () => import('./ownership/locales/zh-CN'), en: () => import('./ownership/locales/en') }),
    ...leadPart.messages,
    ...opportunityFeature.messages,
    ...pipelineFeature.messages,
  ],
  setup: () => {
    followUpFeature.setup();
    opportunityFeature.setup();
    serviceFeature.setup();
    leadPart.setup();
    registerImportView('customer', { list: '/customers/team', result: importResult, record: (id) => `/customers/${id}`, touches: ['customers', 'team-customers'] });
    registerSearchProvider({
      key: 'customer', title: 'customer.customer', permission: VIEW,
      search: async (text, signal) => (await searchCustomers(text, signal)).map((one) => ({ key: String(one.id), title: one.name, detail: [one.code, one.ownerName].filter(Boolean).join(' · '), to: `/customers/${one.id}` })),
    });
  },
});

declare module 'vue-router' {
  interface RouteMeta {
    /** Which entry over the customers a list is. */
    entry?: 'mine' | 'team';
  }
}
