import { Bell, DataLine, Service } from '@element-plus/icons-vue';
import { registerRecordLink } from '@steward/system-web';
import { currentLocale, get, localeFiles, registerSearchProvider, type Feature } from '@steward/ui';
import { defineAsyncComponent } from 'vue';

type Chapter = () => Promise<{ default: string }>;
const chapter = (zh: Chapter, en: Chapter): Chapter => () => (currentLocale() === 'en' ? en() : zh());
const ticketHelp = chapter(() => import('../help/service-ticket.zh-CN.md?raw'), () => import('../help/service-ticket.en.md?raw'));
const visitHelp = chapter(() => import('../help/service-visit.zh-CN.md?raw'), () => import('../help/service-visit.en.md?raw'));
const reportHelp = chapter(() => import('../help/service-report.zh-CN.md?raw'), () => import('../help/service-report.en.md?raw'));
const VIEW = 'customer.service.view';

/** After-sale service: the part of the customers' feature that knows tickets, return visits and their reports. */
export const serviceFeature = {
  routes: [
    { path: '/service-tickets', name: 'service-tickets', component: () => import('./ticket-list.page.vue'), meta: { title: 'customer.service.title', permission: VIEW, help: ticketHelp } },
    { path: '/service-tickets/:id(\\d+)', name: 'service-ticket', component: () => import('./ticket-detail.page.vue'), meta: { title: 'customer.service.one', permission: VIEW, help: ticketHelp, parent: '/service-tickets' } },
    { path: '/service-visits', name: 'service-visits', component: () => import('./visit-list.page.vue'), meta: { title: 'customer.visit.title', permission: VIEW, help: visitHelp } },
    { path: '/service-reports', name: 'service-reports', component: () => import('./service-report.page.vue'), meta: { title: 'service_report.title', permission: 'customer.service.report', help: reportHelp } },
  ],
  menu: [
    { group: 'sales', key: 'service-tickets', title: 'customer.service.title', to: '/service-tickets', icon: Service, permission: VIEW, order: 60, keywords: 'customer.service.keywords' },
    { group: 'sales', key: 'service-visits', title: 'customer.visit.title', to: '/service-visits', icon: Bell, permission: VIEW, order: 61, keywords: 'customer.service.keywords' },
    { group: 'report', key: 'service-reports', title: 'service_report.title', to: '/service-reports', icon: DataLine, permission: 'customer.service.report', order: 40, keywords: 'customer.service.keywords' },
  ],
  quickCreate: [{ key: 'service-ticket', title: 'customer.service.one', to: { path: '/service-tickets', query: { new: '1' } }, icon: Service, permission: 'customer.service.create', order: 60 }],
  slots: {
    'customer.cards': [{ key: 'services', title: 'customer.service.title', component: defineAsyncComponent(() => import('./customer-tickets-card.vue')), permission: VIEW, order: 60 }],
    'customer.tabs': [{ key: 'services', title: 'customer.service.title', component: defineAsyncComponent(() => import('./customer-tickets-tab.vue')), permission: VIEW, order: 60 }],
  },
  messages: [localeFiles({ 'zh-CN': () => import('./locales/zh-CN'), en: () => import('./locales/en') })],
  setup: (): void => {
    registerRecordLink('service_ticket', (id) => `/service-tickets/${id}`);
    registerSearchProvider({
      key: 'service-ticket', title: 'customer.service.title', permission: VIEW,
      search: async (text, signal) => (await get<{ items: { id: number; no: string; customerName: string; description: string }[] }>('/service-tickets', { q: text, pageSize: 8 }, signal)).items.map((one) => ({ key: String(one.id), title: one.no, detail: `${one.customerName} · ${one.description}`.slice(0, 80), to: `/service-tickets/${one.id}` })),
    });
  },
} satisfies Partial<Feature>;
