import { computed, onActivated, onDeactivated, ref, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { decodeState, encodeState, URL_KEYS, type UrlQuery } from './codec';
import type { ListBase } from './request';
import type { ListDefinition, ListState, SavedView, SystemView } from './types';
import { defaultViewKey, plainState, savedState, systemState, systemViewsOf } from './views';

export interface ListStateStore {
  state: ShallowRef<ListState>;
  /** What the open view says by itself. */
  defaults: ComputedRef<ListState>;
  /** System view in force: the open one, or the one a saved view builds on. */
  system: ComputedRef<SystemView | undefined>;
  /** Saved view that is open. */
  saved: ComputedRef<SavedView | undefined>;
  /** Fixed filter and parameters of the system view in force. */
  base: ComputedRef<ListBase>;
  /** The address has been read: the list may be fetched. */
  started: ComputedRef<boolean>;
  /** Changes the state and the address; a change of anything but the page goes to page 1. `replace` keeps one step of history. */
  apply: (patch: Partial<ListState>, options?: { replace?: boolean }) => void;
  /** Opens a view as it was saved. */
  open: (view: string) => void;
  /** Takes back every change since the view was opened. */
  revert: () => void;
}

interface Sources { saved: ComputedRef<SavedView[]>; ready: ComputedRef<boolean>; userId: ComputedRef<number>; systemViews: ComputedRef<readonly SystemView[]> }

const isBare = (query: UrlQuery): boolean => !URL_KEYS.some((key) => key in query);

/** State of a list page, kept in the address: back, forward and a copied link restore it. */
export function useListState(definition: ListDefinition, sources: Sources): ListStateStore {
  const route = useRoute();
  const router = useRouter();
  const path = route.path;
  const plain = plainState(definition);
  const state = shallowRef<ListState>(plain);
  const started = ref(false);
  let inFront = true;

  const viewDefaults = (key: string): ListState => {
    const system = sources.systemViews.value.find((view) => view.key === key);
    if (system) return systemState(system, plain);
    const saved = sources.saved.value.find((view) => String(view.id) === key);
    return saved ? savedState(saved, plain) : { ...plain, view: key };
  };
  const defaults = computed(() => viewDefaults(state.value.view));
  const saved = computed(() => sources.saved.value.find((view) => String(view.id) === state.value.view));
  const system = computed(() => {
    const views = sources.systemViews.value;
    const key = saved.value ? state.value.base : state.value.view;
    return views.find((view) => view.key === key) ?? views[0] ?? systemViewsOf(definition)[0];
  });
  const base = computed<ListBase>(() => {
    const filter = system.value?.filter;
    return { where: typeof filter === 'function' ? filter(sources.userId.value) : filter, query: system.value?.query };
  });

  function read(query: UrlQuery): void {
    const named = Array.isArray(query['view']) ? query['view'][0] : query['view'];
    const key = named ?? (isBare(query) ? defaultViewKey(sources.saved.value, plain) : plain.view);
    state.value = decodeState(query, viewDefaults(key));
  }

  function write(replace: boolean): void {
    if (router.currentRoute.value.path !== path) return;
    const rest = Object.fromEntries(Object.entries(route.query).filter(([key]) => !(URL_KEYS as readonly string[]).includes(key)));
    const query = { ...rest, ...encodeState(state.value, defaults.value, plain) };
    void (replace ? router.replace({ query }) : router.push({ query }));
  }

  function apply(patch: Partial<ListState>, options: { replace?: boolean } = {}): void {
    state.value = { ...state.value, ...patch, page: patch.page ?? 1 };
    write(options.replace === true);
  }
  function open(view: string): void { state.value = viewDefaults(view); write(false); }
  function revert(): void { open(state.value.view); }

  const stopReady = watch(sources.ready, (ready) => {
    if (!ready) return;
    read(route.query);
    started.value = true;
    queueMicrotask(() => stopReady());
  }, { immediate: true });
  watch(() => route.query, (query) => {
    if (!started.value || route.path !== path || (!inFront && isBare(query))) return;
    const mine = encodeState(state.value, defaults.value, plain);
    if (!URL_KEYS.every((key) => (query[key] ?? undefined) === mine[key])) read(query);
  });
  // coming back to a kept page by its bare address shows it as it was left
  onActivated(() => { inFront = true; if (started.value && isBare(route.query)) write(true); });
  onDeactivated(() => { inFront = false; });

  return { state, defaults, system, saved, base, started: computed(() => started.value), apply, open, revert };
}
