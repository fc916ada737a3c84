import { computed, ref, type ComputedRef, type Ref } from 'vue';
import type { Filter } from '@steward/kernel';
import { confirmDanger, t, toast, useCan, useSession } from './deps';
import type { ListPage } from './useListPage';
import type { ViewCommand } from './ViewTabs.vue';
import type { SavedView } from './types';
import { isLayoutDirty, isQueryDirty, toViewState } from './views';

export interface ViewActions {
  /** The list differs from the open view. */
  dirty: ComputedRef<boolean>;
  canShare: ComputedRef<boolean>;
  isMine: (view: SavedView) => boolean;
  run: (command: ViewCommand) => void;
  /** The dialog that asks for a name. */
  dialog: Ref<{ open: boolean; rename: boolean; name: string }>;
  saveName: (name: string, shared: boolean) => void;
  /** Applies a filter and asks for a name of the view with it. */
  saveFilter: (where: Filter | undefined) => void;
}

/** What can be done with views: update, save as, revert, rename, share, default, delete. */
export function useViewActions(page: ListPage): ViewActions {
  const { states, views, columns } = page;
  const session = useSession();
  const can = useCan();
  const dialog = ref({ open: false, rename: false, name: '' });
  const open = states.saved;
  const isMine = (view: SavedView): boolean => view.mine ?? (view.ownerId === undefined || view.ownerId === session.user?.id);
  const dirty = computed(() => isQueryDirty(states.state.value, states.defaults.value) || (open.value !== undefined && isLayoutDirty(columns.layout.value, open.value, columns.all.value)));
  const attempt = (work: Promise<unknown>): void => { work.catch((error: unknown) => { toast.problem(error); }); };

  async function saveAs(name: string, shared: boolean): Promise<void> {
    const { state } = states;
    const base = open.value ? state.value.base : state.value.view === states.system.value?.key && page.systemViews.value[0]?.key !== state.value.view ? state.value.view : '';
    const view = await views.create(name, toViewState({ ...state.value, base }, columns.layout.value), shared);
    states.open(String(view.id));
    toast.success(t('list.view.saved', { name }));
  }
  async function update(view: SavedView): Promise<void> {
    await views.update(view, { state: toViewState(states.state.value, columns.layout.value) });
    states.apply({ page: states.state.value.page }, { replace: true });
    toast.success(t('list.view.saved', { name: view.name }));
  }
  async function remove(view: SavedView): Promise<void> {
    if (!(await confirmDanger({ title: t('list.view.remove'), text: t('list.view.removeAsk', { name: view.name }), confirmLabel: t('list.view.remove') }))) return;
    states.open(page.systemViews.value[0]?.key ?? 'all');
    await views.remove(view);
    toast.success(t('list.view.removed', { name: view.name }));
  }
  const ask = (rename: boolean): void => { dialog.value = { open: true, rename, name: rename ? open.value?.name ?? '' : '' }; };

  function run(command: ViewCommand): void {
    const view = open.value;
    if (command === 'saveAs') { ask(false); return; }
    if (command === 'revert') { states.revert(); columns.revert(); return; }
    if (!view) return;
    switch (command) {
      case 'rename': ask(true); break;
      case 'update': attempt(update(view)); break;
      case 'remove': attempt(remove(view)); break;
      case 'share': case 'unshare': attempt(views.update(view, { shared: command === 'share' })); break;
      default: attempt(views.update(view, { isDefault: command === 'makeDefault' }));
    }
  }

  return {
    dirty, dialog, run, isMine, canShare: computed(() => can('system.saved_view.share')),
    saveName: (name, shared) => { attempt(dialog.value.rename && open.value ? views.update(open.value, { name }) : saveAs(name, shared)); },
    saveFilter: (where) => { page.setFilter(where); ask(false); },
  };
}
