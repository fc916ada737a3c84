import { Calendar } from '@element-plus/icons-vue';
import { currentLocale, localeFiles, type Feature } from '@steward/ui';

const VIEW = 'customer.customer.view';
const help = (): Promise<{ default: string }> => (currentLocale() === 'en' ? import('../help/customer-calendar.en.md?raw') : import('../help/customer-calendar.zh-CN.md?raw'));

/** The calendar of customers (S-47): page, place in the menu, texts. */
export const calendarRoutes: NonNullable<Feature['routes']> = [{ path: '/customers/calendar', name: 'customer-calendar', component: () => import('./calendar.page.vue'), meta: { title: 'customer.calendar.title', permission: VIEW, help } }];
export const calendarMenu: NonNullable<Feature['menu']> = [{ group: 'sales', key: 'customer-calendar', title: 'customer.calendar.title', to: '/customers/calendar', icon: Calendar, permission: VIEW, order: 13, keywords: 'customer.calendar.keywords' }];
export const calendarMessages = localeFiles({ 'zh-CN': () => import('./locales/zh-CN'), en: () => import('./locales/en') });
