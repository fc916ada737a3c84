import { addMessages, i18n, installFeatures, pageTitle, useSession, useTabs, type Feature } from '@steward/ui';
import { watch } from 'vue';
import { createRouter, createWebHistory, type RouteLocationNormalized, type RouteLocationRaw, type Router } from 'vue-router';
import { bootError, domainsReady } from './boot';

type Verdict = RouteLocationRaw | boolean;

/** Decides where a visitor may go. The session is picked up once, before the first page that needs one. */
async function admit(to: RouteLocationNormalized): Promise<Verdict> {
  const session = useSession();
  if (to.meta.public) return true;
  try {
    if (!(await session.resume())) return { path: '/login', query: to.fullPath === '/' ? {} : { to: to.fullPath }, replace: true };
  } catch (error) {
    bootError.value = error;
    return false;
  }
  bootError.value = undefined;
  if (session.user?.mustChangePassword && to.path !== '/change-password') return { path: '/change-password', query: { to: to.fullPath }, replace: true };
  if (!session.can(to.meta.permission)) return { name: 'forbidden', query: { to: to.fullPath } };
  return true;
}

/** Brings in the domains: what they add to menu and pages, and their texts. */
async function addDomains(router: Router): Promise<void> {
  const { features } = await import('./features');
  await addMessages(...features.flatMap((feature) => feature.messages));
  installFeatures(features);
  for (const route of features.flatMap((feature) => feature.routes)) router.addRoute(route);
  domainsReady.value = true;
}

/** The router: over the pages of a visitor, and behind the sign-in over those of all domains. */
export function createAppRouter(entry: Feature): Router {
  const router = createRouter({
    history: createWebHistory(),
    routes: [
      ...entry.routes,
      { path: '/forbidden', name: 'forbidden', component: () => import('./layout/forbidden.page.vue'), meta: { title: 'ui.error.forbiddenTitle', keepAlive: false } },
      { path: '/:path(.*)*', name: 'missing', component: () => import('./layout/missing.page.vue'), meta: { title: 'ui.error.missingTitle', keepAlive: false } },
    ],
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  });
  router.beforeEach(admit);
  // a visitor reads nothing of the domains; whoever is let in looks for his page once more among theirs
  router.beforeEach(async (to) => {
    if (to.meta.public || domainsReady.value) return true;
    await addDomains(router);
    return to.fullPath;
  });
  router.afterEach((to, _from, failure) => {
    const session = useSession();
    if (failure || to.meta.blank || !session.user) return;
    const tabs = useTabs();
    if (tabs.tabs.length === 0) tabs.restore(session.user.id);
    tabs.visit(to);
  });
  watch([() => pageTitle(router.currentRoute.value), i18n.global.locale], ([title]) => { document.title = title; });
  // A page of the version before is gone after an update: load the new one.
  router.onError((error, to) => {
    if (/dynamically imported module|module script failed|preload/i.test(String(error)) && sessionStorage.getItem('steward.reloaded') !== to.fullPath) {
      sessionStorage.setItem('steward.reloaded', to.fullPath);
      location.assign(to.fullPath);
    }
  });
  return router;
}
