import { parseSort, sameFilter, sortText } from './codec';
import { sameColumns } from './columns';
import type { Density, ListColumn, ListDefinition, ListLayout, ListState, SavedView, SystemView, ViewState } from './types';

/** Name of the saved view that holds a user's columns outside of any named view. */
export const LAYOUT_NAME = '__layout__';

/** The view of a list that declares none. */
export const ALL_VIEW: SystemView = { key: 'all', title: 'list.view.all' };

export const systemViewsOf = (definition: ListDefinition): readonly SystemView[] => (definition.systemViews?.length ? definition.systemViews : [ALL_VIEW]);

/** State of a list nobody has touched. */
export function plainState(definition: ListDefinition): ListState {
  const first = systemViewsOf(definition)[0] ?? ALL_VIEW;
  return { view: first.key, base: '', q: '', where: undefined, sort: definition.defaultSort ?? [], page: 1, pageSize: definition.pageSize ?? 50 };
}

/** State a system view starts with. */
export function systemState(view: SystemView, plain: ListState): ListState {
  return { ...plain, view: view.key, sort: view.sort ?? plain.sort };
}

/** State a saved view starts with. */
export function savedState(view: SavedView, plain: ListState): ListState {
  const { base, q, where, sort, pageSize } = view.state;
  return { view: String(view.id), base: base ?? '', q: q ?? '', where, sort: sort === undefined ? plain.sort : parseSort(sort), page: 1, pageSize: pageSize ?? plain.pageSize };
}

/** What to save of a list as a view. */
export function toViewState(state: ListState, layout: ListLayout): ViewState {
  const out: ViewState = { sort: sortText(state.sort), pageSize: state.pageSize, columns: [...layout.columns], density: layout.density };
  if (state.base) out.base = state.base;
  if (state.q) out.q = state.q;
  if (state.where) out.where = state.where;
  return out;
}

/** Named views, without the one that only holds the layout. */
export const namedViews = (views: readonly SavedView[]): SavedView[] => views.filter((view) => view.state.layoutOnly !== true);
export const layoutView = (views: readonly SavedView[]): SavedView | undefined => views.find((view) => view.state.layoutOnly === true);

/** The query differs from what the view says: keyword, filter, order or page size. */
export function isQueryDirty(state: ListState, defaults: ListState): boolean {
  return state.q !== defaults.q || !sameFilter(state.where, defaults.where) || sortText(state.sort) !== sortText(defaults.sort)
    || state.pageSize !== defaults.pageSize || state.base !== defaults.base;
}

/** The columns or the density differ from what a saved view says; a view saved without them never differs. */
export function isLayoutDirty(layout: ListLayout, view: SavedView, columns: readonly ListColumn[]): boolean {
  const { columns: saved, density } = view.state;
  return (saved !== undefined && !sameColumns(layout.columns, saved, columns)) || (density !== undefined && density !== layout.density);
}

/** Layout of a view over the user's own one over the definition's. */
export function layoutOf(view: SavedView | undefined, personal: SavedView | undefined, fallback: Density): ListLayout {
  const state = view?.state.columns || view?.state.density ? view.state : personal?.state;
  return { columns: state?.columns ?? [], density: state?.density ?? personal?.state.density ?? fallback };
}

/** Key of the view a list opens with when the address names none: the user's default, or the first system view. */
export function defaultViewKey(views: readonly SavedView[], plain: ListState): string {
  const own = namedViews(views).find((view) => view.isDefault);
  return own ? String(own.id) : plain.view;
}
