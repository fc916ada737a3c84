import { localeFiles, type Feature } from '@steward/ui';
import PrintHost from './print-host.vue';

/** Print preview of documents, everywhere behind the sign-in. */
export const printPart = {
  slots: { 'shell.hosts': [{ key: 'print', title: 'ui.print.title', component: PrintHost, order: 10 }] },
  messages: [localeFiles({ 'zh-CN': () => import('./locales/zh-CN'), en: () => import('./locales/en') })],
} satisfies Partial<Feature>;
