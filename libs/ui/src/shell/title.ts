import { ref } from 'vue';
import type { RouteLocationNormalizedLoaded } from 'vue-router';
import { t } from '../i18n/i18n';
import { tabKey, useTabs } from './tabs';

/** How much waits for the user, shown before the title of the browser's own tab; 0 = nothing. */
export const titleCount = ref(0);

/** Title of the browser's own tab: what the page calls itself, and the product. */
export function pageTitle(route: RouteLocationNormalizedLoaded): string {
  const own = useTabs().find(tabKey(route.path))?.title ?? (route.meta.title ? t(route.meta.title) : '');
  const name = own ? `${own} · ${t('ui.product')}` : t('ui.product');
  return titleCount.value > 0 ? `(${titleCount.value > 99 ? '99+' : titleCount.value}) ${name}` : name;
}
