import { defineFeature, localeFiles } from '@steward/ui';

/** What every record's page may show: attachments, log, timeline. No pages of its own. */
export const recordFeature = defineFeature({ name: 'record', routes: [], menu: [], messages: [localeFiles({ 'zh-CN': () => import('./locales/zh-CN'), en: () => import('./locales/en') })] });
