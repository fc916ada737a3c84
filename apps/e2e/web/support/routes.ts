import type { Page } from 'playwright-core';
import { until } from './until.js';

/** The router of the built application, reached through the element Vue is mounted on. */
const ROUTER = `document.querySelector('#app').__vue_app__.config.globalProperties.$router`;

/** Patterns of all pages the built application knows. */
export const routesOf = (page: Page): Promise<string[]> => page.evaluate<string[]>(`${ROUTER}.getRoutes().map((route) => route.path)`);

/** Pattern of the page in front, e.g. `/customers/:id(\d+)`. Waits for the first navigation to end: until then no page is in front, however calm it looks. */
export async function routeOf(page: Page): Promise<string | undefined> {
  await until(page, 'the first navigation', `${ROUTER}.currentRoute.value.matched.length > 0`);
  return page.evaluate<string | undefined>(`${ROUTER}.currentRoute.value.matched.at(-1)?.path`);
}
