import { defineComponent, KeepAlive, h, provide, shallowReactive, watch, type PropType, type VNode, type Component } from 'vue';
import { routeLocationKey, useRouter, type RouteLocationNormalizedLoaded } from 'vue-router';
import { cacheName, TAB_KEY, tabKey, useTabs, type Tab } from './tabs';

const wrappers = new Map<string, Component>();

/**
 * The component around one tab's page. It carries the name keep-alive knows the tab by, and gives the page a route of its
 * own: `useRoute()` in a page behind another tab keeps saying what it said, instead of following the tab in front.
 */
function wrapperOf(tab: Tab): Component {
  const name = cacheName(tab);
  const known = wrappers.get(name);
  if (known) return known;
  const key = tab.key;
  const made: Component = {
    name,
    props: ['page'],
    setup(props: { page?: VNode }) {
      const router = useRouter();
      const own = shallowReactive({ ...router.currentRoute.value }) as RouteLocationNormalizedLoaded;
      watch(router.currentRoute, (now) => { if (tabKey(now.path) === key) Object.assign(own, now); }, { flush: 'sync' });
      provide(routeLocationKey, own);
      provide(TAB_KEY, key);
      return () => props.page;
    },
  };
  wrappers.set(name, made);
  return made;
}

/** Draws the page of the tab in front and keeps those of the others alive. Give it the component of `<router-view v-slot>`. */
export const TabPages = defineComponent({
  name: 'TabPages',
  props: { page: { type: Object as PropType<VNode>, default: undefined } },
  setup(props) {
    const store = useTabs();
    watch(() => store.tabs.map(cacheName), (names) => {
      for (const name of wrappers.keys()) if (!names.includes(name)) wrappers.delete(name);
    });
    return () => {
      const tab = store.active;
      return h(KeepAlive, { include: store.cached }, {
        default: () => (tab && props.page ? h(wrapperOf(tab), { key: cacheName(tab), page: props.page }) : undefined),
      });
    };
  },
});
