import { localeFiles, type MessageSource } from './i18n';

/** Texts of this library: the shell and shared pieces, and the list page. */
export const uiMessages: readonly MessageSource[] = [
  localeFiles({ 'zh-CN': () => import('../locales/zh-CN'), en: () => import('../locales/en') }),
  localeFiles({ 'zh-CN': () => import('../list/locales/zh-CN'), en: () => import('../list/locales/en') }),
];
