import { useQuery } from '@tanstack/vue-query';
import { computed, type ComputedRef } from 'vue';
import { newKey, queryClient, request } from './deps';
import type { SavedView, ViewState } from './types';
import { LAYOUT_NAME, layoutView, namedViews } from './views';

/** What may be changed of a saved view. */
export interface ViewPatch { name?: string; shared?: boolean; isDefault?: boolean; state?: ViewState }

export interface ViewStore {
  /** Named views, shared ones included. */
  saved: ComputedRef<SavedView[]>;
  /** The user's columns outside of a named view. */
  layout: ComputedRef<SavedView | undefined>;
  /** The views are known (or could not be read: the system views do then). */
  ready: ComputedRef<boolean>;
  create: (name: string, state: ViewState, shared?: boolean) => Promise<SavedView>;
  update: (view: SavedView, patch: ViewPatch) => Promise<SavedView>;
  remove: (view: SavedView) => Promise<void>;
  /** Saves columns and density outside of a named view. */
  saveLayout: (state: Pick<ViewState, 'columns' | 'density'>) => Promise<void>;
}

/** Saved views of one list: read once, kept in the query cache, written back after each change. */
export function useViews(list: string): ViewStore {
  const key = ['saved-views', list];
  const { data, isPending } = useQuery({
    queryKey: key,
    staleTime: 5 * 60_000,
    retry: 1,
    queryFn: async ({ signal }) => (await request<{ items: SavedView[] }>('GET', '/saved-views', { query: { list }, signal })).data.items,
  }, queryClient);
  const views = computed(() => data.value ?? []);
  const put = (change: (old: SavedView[]) => SavedView[]): void => { queryClient.setQueryData<SavedView[]>(key, (old) => change(old ?? [])); };

  async function create(name: string, state: ViewState, shared = false): Promise<SavedView> {
    const { data: view } = await request<SavedView>('POST', '/saved-views', { body: { list, name, shared, isDefault: false, state }, idempotencyKey: newKey() });
    put((old) => [...old, view]);
    return view;
  }

  async function update(view: SavedView, patch: ViewPatch): Promise<SavedView> {
    const { data: fresh } = await request<SavedView>('PATCH', `/saved-views/${view.id}`, { body: patch, ifMatch: view.version });
    put((old) => old.map((v) => (v.id === fresh.id ? fresh : fresh.isDefault && v.isDefault ? { ...v, isDefault: false } : v)));
    if (patch.isDefault) await queryClient.invalidateQueries({ queryKey: key });
    return fresh;
  }

  async function remove(view: SavedView): Promise<void> {
    await request('DELETE', `/saved-views/${view.id}`, { ifMatch: view.version });
    put((old) => old.filter((v) => v.id !== view.id));
  }

  const layout = computed(() => layoutView(views.value));
  let saving: Promise<unknown> = Promise.resolve();
  function saveLayout(state: Pick<ViewState, 'columns' | 'density'>): Promise<void> {
    const run = async (): Promise<void> => {
      const whole: ViewState = { ...state, layoutOnly: true };
      if (layout.value) await update(layout.value, { state: whole });
      else await create(LAYOUT_NAME, whole);
    };
    const turn = saving.then(run, run);
    // another window may have saved meanwhile: know its version for the next time
    saving = turn.catch(() => queryClient.invalidateQueries({ queryKey: key }));
    return turn;
  }

  return { saved: computed(() => namedViews(views.value)), layout, ready: computed(() => !isPending.value), create, update, remove, saveLayout };
}
