import type { Locale } from '@steward/kernel';
import dayjs from 'dayjs';
import type { Language } from 'element-plus/es/locale';

export type ElementLocale = Language;

const files: Record<Locale, () => Promise<Language>> = {
  'zh-CN': async () => {
    const [texts] = await Promise.all([import('element-plus/es/locale/lang/zh-cn'), import('dayjs/locale/zh-cn')]);
    dayjs.locale('zh-cn');
    return texts.default;
  },
  en: async () => {
    dayjs.locale('en');
    return (await import('element-plus/es/locale/lang/en')).default;
  },
};

/** Element Plus' own texts, for `<el-config-provider :locale>`; weeks start as in the language. */
export const loadElementLocale = (locale: Locale): Promise<ElementLocale> => files[locale]();
