import type { Locale } from '@steward/kernel';
import { defineStore } from 'pinia';
import { computed, reactive, ref, watch } from 'vue';
import { firstLocale, setLocale } from '../i18n/i18n';
import { readStored, writeStored } from './storage';

export type Theme = 'light' | 'dark' | 'system';

/** What one user of this browser likes. Kept in the browser, read before the first paint. */
export interface Preferences {
  locale?: Locale;
  theme: Theme;
  sidebarCollapsed: boolean;
  /** Paths of menu items shown on top. */
  favourites: string[];
  /** Sidebar groups folded away. */
  folded: string[];
  /** Minutes without a key or click until the screen locks; 0 = never. */
  idleLockMinutes: number;
  /** Own keys of an action, by its id. */
  hotkeys: Record<string, string>;
}

const KEY = 'steward.preferences';
const first: Preferences = { theme: 'system', sidebarCollapsed: false, favourites: [], folded: [], idleLockMinutes: 0, hotkeys: {} };

export const usePreferences = defineStore('preferences', () => {
  const values = reactive<Preferences>({ ...first, ...readStored<Partial<Preferences>>(localStorage, KEY) });
  watch(values, () => writeStored(localStorage, KEY, values), { deep: true });

  const media = globalThis.matchMedia?.('(prefers-color-scheme: dark)');
  const systemDark = ref(media?.matches ?? false);
  media?.addEventListener('change', (event) => { systemDark.value = event.matches; });
  const dark = computed(() => values.theme === 'dark' || (values.theme === 'system' && systemDark.value));
  watch(dark, (on) => document.documentElement.classList.toggle('dark', on), { immediate: true });

  /** The language to start with. */
  const locale = computed(() => firstLocale(values.locale));

  /** Changes the language at once and for the next time. */
  async function chooseLocale(chosen: Locale): Promise<void> {
    await setLocale(chosen);
    values.locale = chosen;
  }

  function toggleFavourite(path: string): void {
    values.favourites = values.favourites.includes(path) ? values.favourites.filter((p) => p !== path) : [...values.favourites, path];
  }

  return { values, dark, locale, chooseLocale, toggleFavourite };
});
