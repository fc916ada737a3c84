import { computed, onBeforeUnmount, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { useRouter, type RouteLocationRaw } from 'vue-router';
import { menuItems, quickCreates } from '../feature';
import { t, te } from '../i18n/i18n';
import { useSession } from '../session/session';
import { matches, nearest, searchProviders } from './palette';
import { useTabs } from './tabs';

export interface PaletteEntry { key: string; title: string; detail?: string; to: RouteLocationRaw }
export interface PaletteGroup { key: string; title: string; entries: PaletteEntry[] }

const PER_GROUP = 8;

/** What the palette lists: pages, actions, open tabs and what the record providers answer. */
export function usePaletteGroups(): { text: Ref<string>; groups: ComputedRef<PaletteGroup[]>; busy: ShallowRef<boolean> } {
  const session = useSession();
  const tabs = useTabs();
  const router = useRouter();
  const text = ref('');
  const records = shallowRef<PaletteGroup[]>([]);
  const busy = shallowRef(false);

  const prefix = computed(() => (/^[>/]/.test(text.value) ? text.value.charAt(0) : ''));
  const query = computed(() => text.value.replace(/^[>/]\s*/, '').trim());

  const pages = computed(() => menuItems().filter((item) => session.can(item.permission))
    .filter((item) => matches(`${t(item.title)} ${t(`ui.menu.${item.group}`)} ${item.to} ${item.keywords && te(item.keywords) ? t(item.keywords) : ''}`, query.value))
    .map((item) => ({ key: `page:${item.key}`, title: t(item.title), detail: t(`ui.menu.${item.group}`), to: item.to }))
    .sort(nearest(query.value)));

  const actions = computed(() => quickCreates().filter((item) => session.can(item.permission))
    .filter((item) => matches(`${t('ui.shell.create')} ${t(item.title)}`, query.value))
    .map((item) => ({ key: `new:${item.key}`, title: t(item.title), detail: t('ui.shell.create'), to: item.to }))
    .sort(nearest(query.value)));

  const recent = computed(() => tabs.tabs.filter((tab) => matches(tabs.titleOf(tab), query.value))
    .map((tab) => ({ key: `tab:${tab.key}`, title: tabs.titleOf(tab), detail: router.resolve(tab.fullPath).path, to: tab.fullPath })));

  const groups = computed<PaletteGroup[]>(() => {
    const list: PaletteGroup[] = [];
    if (prefix.value === '') list.push(...records.value);
    if (prefix.value !== '>') list.push({ key: 'pages', title: t('ui.palette.pages'), entries: pages.value });
    if (prefix.value !== '/') list.push({ key: 'actions', title: t('ui.palette.actions'), entries: actions.value });
    if (prefix.value === '' && !query.value) list.unshift({ key: 'recent', title: t('ui.palette.recent'), entries: recent.value });
    return list.map((group) => ({ ...group, entries: group.entries.slice(0, PER_GROUP) })).filter((group) => group.entries.length > 0);
  });

  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | undefined;
  watch(query, (now) => {
    clearTimeout(timer);
    running?.abort();
    if (!now || prefix.value) { records.value = []; busy.value = false; return; }
    timer = setTimeout(() => void find(now), 150);
  });
  onBeforeUnmount(() => { clearTimeout(timer); running?.abort(); });

  async function find(now: string): Promise<void> {
    const control = new AbortController();
    running = control;
    busy.value = true;
    const asked = searchProviders().filter((provider) => session.can(provider.permission));
    const found = await Promise.all(asked.map(async (provider): Promise<PaletteGroup> => {
      try {
        const hits = await provider.search(now, control.signal);
        return { key: provider.key, title: t(provider.title), entries: hits.map((hit) => ({ ...hit, key: `${provider.key}:${hit.key}` })) };
      } catch {
        return { key: provider.key, title: t(provider.title), entries: [] };
      }
    }));
    if (control.signal.aborted) return;
    records.value = found;
    busy.value = false;
  }

  return { text, groups, busy };
}
