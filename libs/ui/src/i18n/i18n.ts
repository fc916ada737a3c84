import { fill, LOCALES, mergeMessages, type Bundle, type Locale, type MessageTree } from '@steward/kernel';
import type { Plugin, Ref } from 'vue';
import { createI18n, type MessageContext, type MessageFunction } from 'vue-i18n';

/** Gives the texts of one language; called when that language is chosen. */
export type MessageSource = (locale: Locale) => Promise<MessageTree>;

/** What the screens use of vue-i18n; its own types follow every key and are beyond the compiler. Keys are checked by the architecture checks. */
export interface Texts {
  t: (key: string, params?: Record<string, unknown>) => string;
  te: (key: string) => boolean;
  /** The raw tree below a key. */
  tm: (key: string) => unknown;
  setLocaleMessage: (locale: Locale, tree: MessageTree) => void;
  locale: Ref<Locale>;
}

/**
 * The texts of the screens. Messages are plain texts with `{name}` in them, read exactly as the server reads them (kernel's
 * `fill`), so `@` and `|` need no escaping, no compiler is shipped and the content security policy needs no eval.
 */
export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: false,
  missingWarn: false,
  fallbackWarn: false,
  messageCompiler: (message): MessageFunction => (context: MessageContext) => fill(typeof message === 'string' ? message : '', context.values),
}) as unknown as Plugin & { global: Texts };

/** Text of a key in the language of the moment; reactive in templates and computed values. An unknown key shows itself. */
export const t = (key: string, params?: Record<string, unknown>): string => (params ? i18n.global.t(key, params) : i18n.global.t(key));
/** Whether a key has a text. */
export const te = (key: string): boolean => i18n.global.te(key);
/** The language of the moment. */
export const currentLocale = (): Locale => i18n.global.locale.value;

/** Texts in one file per language: `localeFiles({ 'zh-CN': () => import('./locales/zh-CN'), en: () => import('./locales/en') })`. The file exports one tree. */
export function localeFiles(files: Record<Locale, () => Promise<Record<string, MessageTree>>>): MessageSource {
  return async (locale) => mergeMessages(...Object.values(await files[locale]()));
}

/** Texts shared with the server: `sharedBundle(() => import('@steward/system-messages').then((m) => m.systemMessages))`. */
export function sharedBundle(load: () => Promise<Bundle>): MessageSource {
  return async (locale) => (await load())[locale];
}

const sources: MessageSource[] = [];
const loaded = new Set<Locale>();

/** Adds texts; those of the current language are there when the promise ends. */
export async function addMessages(...added: readonly MessageSource[]): Promise<void> {
  sources.push(...added);
  const again = [...loaded];
  loaded.clear();
  await Promise.all(again.map(load));
}

async function load(locale: Locale): Promise<void> {
  if (loaded.has(locale)) return;
  const trees = await Promise.all(sources.map((source) => source(locale)));
  i18n.global.setLocaleMessage(locale, mergeMessages(...trees));
  loaded.add(locale);
}

/** Loads a language and shows everything in it. */
export async function setLocale(locale: Locale): Promise<void> {
  await load(locale);
  i18n.global.locale.value = locale;
  document.documentElement.lang = locale;
}

/** The language to start with: the one chosen before, else the browser's, else Chinese. */
export function firstLocale(chosen: string | undefined): Locale {
  const known = (text: string | undefined): Locale | undefined => LOCALES.find((locale) => locale === text);
  return known(chosen) ?? (navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh-CN');
}
