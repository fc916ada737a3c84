import { AlarmClock, BellFilled } from '@element-plus/icons-vue';
import { currentLocale, defineFeature, localeFiles, sharedBundle } from '@steward/ui';
import { defineAsyncComponent } from 'vue';

const help = (): Promise<{ default: string }> => (currentLocale() === 'en' ? import('./help/notifications.en.md?raw') : import('./help/notifications.zh-CN.md?raw'));
const remindersHelp = (): Promise<{ default: string }> => (currentLocale() === 'en' ? import('./help/reminders.en.md?raw') : import('./help/reminders.zh-CN.md?raw'));

/** My office 我的办公: what people are told, and what waits for them. */
export const officeFeature = defineFeature({
  name: 'office',
  routes: [
    { path: '/reminders', name: 'reminders', component: () => import('./reminder/reminder-list.page.vue'), meta: { title: 'office.reminder.title', help: remindersHelp } },
    { path: '/notifications', name: 'notifications', component: () => import('./notification/notification-list.page.vue'), meta: { title: 'office.bell.title', help } },
    { path: '/notifications/settings', name: 'notification-settings', component: () => import('./notification/notification-settings.page.vue'), meta: { title: 'office.settings.title', help, parent: '/notifications' } },
  ],
  menu: [{ group: 'office', key: 'reminders', title: 'office.reminder.title', to: '/reminders', icon: AlarmClock, order: 5, keywords: 'office.reminder.keywords' }, { group: 'office', key: 'notifications', title: 'office.bell.title', to: '/notifications', icon: BellFilled, order: 10, keywords: 'office.bell.keywords' }],
  slots: {
    'shell.header': [{ key: 'bell', title: 'office.bell.title', component: defineAsyncComponent(() => import('./notification/notification-bell.vue')), order: 10 }],
    'menu.workbench': [{ key: 'worklists', title: 'office.worklist.title', component: defineAsyncComponent(() => import('./worklist/worklist-menu.vue')), order: 10 }],
    'home.cards': [{ key: 'worklists', title: 'office.worklist.title', component: defineAsyncComponent(() => import('./worklist/worklist-cards.vue')), order: 10 }, { key: 'reminders', title: 'office.reminder.today', component: defineAsyncComponent(() => import('./reminder/reminder-card.vue')), order: 11 }],
  },
  messages: [
    localeFiles({ 'zh-CN': () => import('./locales/zh-CN'), en: () => import('./locales/en') }),
    localeFiles({ 'zh-CN': () => import('./reminder/locales/zh-CN'), en: () => import('./reminder/locales/en') }),
    sharedBundle(() => import('@steward/office-messages').then((m) => m.officeMessages)),
  ],
});
