import { localeFiles, type MessageSource } from './i18n';

/** Texts of this library: the shell and shared pieces, the list page, the document editor. */
export const uiMessages: readonly MessageSource[] = [
  localeFiles({ 'zh-CN': () => import('../locales/zh-CN'), en: () => import('../locales/en') }),
  localeFiles({ 'zh-CN': () => import('../list/locales/zh-CN'), en: () => import('../list/locales/en') }),
  localeFiles({ 'zh-CN': () => import('../document/locales/zh-CN'), en: () => import('../document/locales/en') }),
];
