import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { cacheName, MAX_ALIVE, useTabs } from './tabs';

const route = (path: string, meta: Record<string, unknown> = {}): { path: string; fullPath: string; meta: Record<string, unknown> } => ({ path, fullPath: `${path}?q=1`, meta: { title: `title${path}`, ...meta } });

beforeEach(() => { sessionStorage.clear(); setActivePinia(createPinia()); });

describe('the tab bar', () => {
  it('opens a page once, whatever its query, and remembers the query', () => {
    const tabs = useTabs();
    tabs.visit(route('/a'));
    tabs.visit({ ...route('/a/'), fullPath: '/a?page=2' });
    expect(tabs.tabs.map((tab) => [tab.key, tab.fullPath])).toEqual([['/a', '/a?page=2']]);
  });

  it('keeps at most twelve pages alive, the unsaved ones longest', () => {
    const tabs = useTabs();
    tabs.visit(route('/0'));
    tabs.setDirty('/0', true);
    for (let i = 1; i <= MAX_ALIVE; i++) tabs.visit(route(`/${i}`));
    expect(tabs.tabs).toHaveLength(MAX_ALIVE + 1);
    expect(tabs.cached).toHaveLength(MAX_ALIVE);
    expect(tabs.cached).toContain('/0#0');
    expect(tabs.cached).not.toContain('/1#0');
  });

  it('leaves out pages that must not be kept, and builds reloaded ones anew', () => {
    const tabs = useTabs();
    tabs.visit(route('/a', { keepAlive: false }));
    const tab = tabs.visit(route('/b'));
    expect(tabs.cached).toEqual(['/b#0']);
    tabs.setDirty('/b', true);
    tabs.reload('/b');
    expect(cacheName(tab)).toBe('/b#1');
    expect(tabs.anyDirty).toBe(false);
  });

  it('never closes the fixed tab and names the neighbour to show', () => {
    const tabs = useTabs();
    for (const path of ['/a', '/b', '/c']) tabs.visit(route(path));
    tabs.visit(route('/', { fixed: true }));
    expect(tabs.tabs[0]?.key).toBe('/');
    expect(tabs.neighbour('/b')?.key).toBe('/c');
    expect(tabs.neighbour('/c')?.key).toBe('/b');
    tabs.drop(['/', '/b']);
    expect(tabs.tabs.map((tab) => tab.key)).toEqual(['/', '/a', '/c']);
  });

  it('comes back after a reload, with titles, per user', () => {
    const first = useTabs();
    first.restore(1);
    first.visit(route('/a'));
    first.setTitle('/a', 'XS20261123-001');
    first.setDirty('/a', true);
    setActivePinia(createPinia());
    const again = useTabs();
    again.restore(1);
    expect(again.tabs.map((tab) => [tab.key, again.titleOf(tab), tab.dirty])).toEqual([['/a', 'XS20261123-001', false]]);
    setActivePinia(createPinia());
    useTabs().restore(2);
    expect(useTabs().tabs).toEqual([]);
  });
});
