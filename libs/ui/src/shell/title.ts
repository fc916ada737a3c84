import type { RouteLocationNormalizedLoaded } from 'vue-router';
import { t } from '../i18n/i18n';
import { tabKey, useTabs } from './tabs';

/** Title of the browser's own tab: what the page calls itself, and the product. */
export function pageTitle(route: RouteLocationNormalizedLoaded): string {
  const own = useTabs().find(tabKey(route.path))?.title ?? (route.meta.title ? t(route.meta.title) : '');
  return own ? `${own} · ${t('ui.product')}` : t('ui.product');
}
