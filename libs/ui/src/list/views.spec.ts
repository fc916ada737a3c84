import { describe, expect, it } from 'vitest';
import type { ListColumn, ListDefinition, ListState, SavedView } from './types';
import { defaultViewKey, isLayoutDirty, isQueryDirty, layoutOf, layoutView, namedViews, plainState, savedState, systemState, toViewState } from './views';

const columns: ListColumn[] = [{ key: 'code', title: 'c', kind: 'text' }, { key: 'name', title: 'n', kind: 'text' }];
const definition: ListDefinition = { key: 'customers', path: '/customers', entity: 'customer', permission: 'customer.customer', title: 't', columns, defaultSort: [{ key: 'createdAt', desc: true }] };
const plain = plainState(definition);
const view = (patch: Partial<SavedView> = {}): SavedView => ({ id: 12, version: 1, name: '华南', shared: false, isDefault: false, state: { where: { field: 'level', op: 'in', value: ['A'] }, sort: 'code', pageSize: 100, columns: [{ key: 'code', visible: false }], density: 'compact' }, ...patch });

describe('state of a view', () => {
  it('comes back as it was saved', () => {
    const state: ListState = { ...savedState(view(), plain), q: 'x', base: 'mine' };
    const saved = toViewState(state, { columns: [], density: 'default' });
    expect(savedState(view({ state: saved }), plain)).toEqual(state);
    expect(saved).toEqual({ base: 'mine', q: 'x', where: { field: 'level', op: 'in', value: ['A'] }, sort: 'code', pageSize: 100, columns: [], density: 'default' });
  });
  it('takes what it does not say from the list', () => {
    expect(savedState(view({ state: {} }), plain)).toEqual({ ...plain, view: '12' });
    expect(systemState({ key: 'mine', title: 'm', sort: [{ key: 'name', desc: false }] }, plain)).toMatchObject({ view: 'mine', sort: [{ key: 'name', desc: false }] });
  });
});

describe('dirty', () => {
  const open = savedState(view(), plain);
  it('compares query, filter, order and page size, not the page', () => {
    expect(isQueryDirty(open, open)).toBe(false);
    expect(isQueryDirty({ ...open, page: 7 }, open)).toBe(false);
    for (const change of [{ q: 'a' }, { where: undefined }, { sort: [] }, { pageSize: 20 }]) expect(isQueryDirty({ ...open, ...change }, open)).toBe(true);
  });
  it('compares columns by what is drawn', () => {
    const saved = view();
    expect(isLayoutDirty({ columns: [{ key: 'code', visible: false }, { key: 'name', visible: true }], density: 'compact' }, saved, columns)).toBe(false);
    expect(isLayoutDirty({ columns: [{ key: 'name', visible: true }, { key: 'code', visible: false }], density: 'compact' }, saved, columns)).toBe(true);
    expect(isLayoutDirty({ columns: [{ key: 'code', visible: false }], density: 'default' }, saved, columns)).toBe(true);
    expect(isLayoutDirty({ columns: [{ key: 'code', visible: false }], density: 'default' }, view({ state: {} }), columns)).toBe(false);
  });
});

describe('the layout outside of views', () => {
  const layout = view({ id: 1, name: '__layout__', state: { layoutOnly: true, columns: [{ key: 'name', visible: false }], density: 'comfortable' } });
  it('is no view of its own', () => {
    expect(namedViews([layout, view()]).map((v) => v.id)).toEqual([12]);
    expect(layoutView([view(), layout])).toBe(layout);
  });
  it('gives way to the layout of an open view', () => {
    expect(layoutOf(undefined, layout, 'compact')).toEqual({ columns: [{ key: 'name', visible: false }], density: 'comfortable' });
    expect(layoutOf(view(), layout, 'compact').columns).toEqual([{ key: 'code', visible: false }]);
    expect(layoutOf(view({ state: { q: 'x' } }), layout, 'compact').columns).toEqual([{ key: 'name', visible: false }]);
    expect(layoutOf(undefined, undefined, 'compact')).toEqual({ columns: [], density: 'compact' });
  });
});

it('opens the default view of the user, else the first system view', () => {
  expect(defaultViewKey([view()], plain)).toBe('all');
  expect(defaultViewKey([view({ isDefault: true })], plain)).toBe('12');
});
