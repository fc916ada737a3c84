import { defineStore } from 'pinia';
import { computed, inject, onBeforeUnmount, ref, type InjectionKey } from 'vue';
import { useRouter, type RouteLocationNormalized } from 'vue-router';
import { confirm } from '../feedback/confirm';
import { t } from '../i18n/i18n';
import { readStored, writeStored } from '../session/storage';

/** One tab of the tab bar. */
export interface Tab {
  /** Path of the page, without query: the same page opens in the same tab. */
  key: string;
  fullPath: string;
  /** Message key of the route. */
  titleKey: string;
  /** Title the page gave itself: a name or a document number. */
  title?: string;
  fixed: boolean;
  keepAlive: boolean;
  dirty: boolean;
  /** Counts up when the user reloads the page of the tab. */
  round: number;
}

/** Pages kept alive at once; the least recently used clean one goes first. */
export const MAX_ALIVE = 12;

/** A tab's page as keep-alive knows it. */
export const cacheName = (tab: Pick<Tab, 'key' | 'round'>): string => `${tab.key}#${tab.round}`;

/** Trailing slashes do not make another page. */
export const tabKey = (path: string): string => (path.length > 1 ? path.replace(/\/+$/, '') : path);

export const useTabs = defineStore('tabs', () => {
  const tabs = ref<Tab[]>([]);
  const activeKey = ref('');
  /** Keys of the pages kept alive, the last used one last. */
  const used = ref<string[]>([]);
  let storageKey = '';

  const active = computed(() => tabs.value.find((tab) => tab.key === activeKey.value));
  const cached = computed(() => tabs.value.filter((tab) => tab.keepAlive && used.value.includes(tab.key)).map(cacheName));
  const anyDirty = computed(() => tabs.value.some((tab) => tab.dirty));

  const find = (key: string): Tab | undefined => tabs.value.find((tab) => tab.key === key);
  const titleOf = (tab: Tab): string => tab.title ?? t(tab.titleKey);

  function save(): void {
    if (!storageKey) return;
    writeStored(sessionStorage, storageKey, tabs.value.map((tab) => ({ ...tab, dirty: false, round: 0 })));
  }

  /** Brings back the tabs of this browser tab after a reload. */
  function restore(userId: number): void {
    storageKey = `steward.tabs.${userId}`;
    const kept = readStored<Tab[]>(sessionStorage, storageKey);
    if (Array.isArray(kept)) tabs.value = kept.filter((tab) => typeof tab?.key === 'string' && !find(tab.key)).concat(tabs.value);
  }

  /** Shows the tab of a route, opening it when needed. */
  function visit(route: Pick<RouteLocationNormalized, 'path' | 'fullPath' | 'meta'>): Tab {
    const key = tabKey(route.path);
    let tab = find(key);
    if (!tab) {
      tab = { key, fullPath: route.fullPath, titleKey: route.meta.title ?? key, fixed: route.meta.fixed === true, keepAlive: route.meta.keepAlive !== false, dirty: false, round: 0 };
      if (tab.fixed) tabs.value.unshift(tab);
      else tabs.value.push(tab);
    }
    tab.fullPath = route.fullPath;
    activeKey.value = key;
    touch(key);
    save();
    return find(key) ?? tab;
  }

  function touch(key: string): void {
    used.value = [...used.value.filter((one) => one !== key), key];
    while (used.value.length > MAX_ALIVE) {
      const victim = used.value.find((one) => one !== key && !find(one)?.dirty);
      if (victim === undefined) break;
      used.value = used.value.filter((one) => one !== victim);
    }
  }

  function setTitle(key: string, title: string | undefined): void {
    const tab = find(key);
    if (tab) { tab.title = title; save(); }
  }

  function setDirty(key: string, dirty: boolean): void {
    const tab = find(key);
    if (tab) tab.dirty = dirty;
  }

  /** The tab to show once `key` is closed: the one to the right, else to the left. */
  function neighbour(key: string): Tab | undefined {
    const at = tabs.value.findIndex((tab) => tab.key === key);
    return tabs.value[at + 1] ?? tabs.value[at - 1];
  }

  /** Takes tabs away without a question. */
  function drop(keys: readonly string[]): void {
    tabs.value = tabs.value.filter((tab) => tab.fixed || !keys.includes(tab.key));
    used.value = used.value.filter((key) => find(key));
    save();
  }

  /** Throws away the kept page of a tab: it is built anew. */
  function reload(key: string): void {
    const tab = find(key);
    if (tab) { tab.round += 1; tab.dirty = false; }
  }

  function move(from: number, to: number): void {
    const tab = tabs.value[from];
    if (!tab || tab.fixed || tabs.value[to]?.fixed) return;
    tabs.value.splice(from, 1);
    tabs.value.splice(to, 0, tab);
    save();
  }

  function clear(): void { tabs.value = []; used.value = []; activeKey.value = ''; storageKey = ''; }

  return { tabs, activeKey, active, cached, anyDirty, titleOf, restore, visit, setTitle, setDirty, neighbour, drop, reload, move, clear, find };
});

/** Closes tabs: asks where something is not saved, then shows a neighbour when the open one goes. */
export function useCloseTabs(): (keys: readonly string[]) => Promise<boolean> {
  const store = useTabs();
  const router = useRouter();
  return async (keys) => {
    const going = keys.map((key) => store.find(key)).filter((tab): tab is Tab => tab !== undefined && !tab.fixed);
    const dirty = going.filter((tab) => tab.dirty);
    if (dirty.length > 0) {
      const text = t('ui.tabs.closeDirty', { name: dirty.map((tab) => store.titleOf(tab)).join('、') });
      const sure = await confirm({ title: t('ui.tabs.close'), text, confirmLabel: t('ui.action.discard'), danger: true });
      if (!sure) return false;
    }
    const leaving = going.map((tab) => tab.key);
    let next: Tab | undefined;
    if (leaving.includes(store.activeKey)) {
      const rest = store.tabs.filter((tab) => !leaving.includes(tab.key));
      const right = store.neighbour(store.activeKey);
      next = right && !leaving.includes(right.key) ? right : rest[rest.length - 1];
    }
    store.drop(leaving);
    if (next) await router.push(next.fullPath);
    else if (store.tabs.length === 0) await router.push('/');
    return true;
  };
}

/** Key of the tab a page is drawn in. */
export const TAB_KEY: InjectionKey<string> = Symbol('tab');

/** What a page may do with the tab it lives in. */
export interface TabHandle {
  setTitle: (title: string | undefined) => void;
  /** Unsaved input: a dot on the tab, and a question before it closes. */
  setDirty: (dirty: boolean) => void;
  close: () => Promise<boolean>;
}

/** `useTab().setTitle(order.no)`. Call it in the setup of a page or of anything inside one. */
export function useTab(): TabHandle {
  const key = inject(TAB_KEY, undefined);
  const store = useTabs();
  const close = useCloseTabs();
  let mine = false;
  onBeforeUnmount(() => { if (mine && key !== undefined) store.setDirty(key, false); });
  return {
    setTitle: (title) => { if (key !== undefined) store.setTitle(key, title); },
    setDirty: (dirty) => {
      if (key === undefined || dirty === mine) return;
      mine = dirty;
      store.setDirty(key, dirty);
    },
    close: () => (key === undefined ? Promise.resolve(false) : close([key])),
  };
}
