import { mount } from '@vue/test-utils';
import { createPinia } from 'pinia';
import { h, type VNode } from 'vue';
import { createMemoryHistory, createRouter, RouterView, useRoute, type Router } from 'vue-router';
import { describe, expect, it } from 'vitest';
import { TabPages } from './tab-page';
import { useTab, useTabs } from './tabs';

let built = 0;
const Page = {
  setup() {
    built += 1;
    const route = useRoute();
    const tab = useTab();
    tab.setTitle(`No ${String(route.params['id'])}`);
    return () => h('p', `page ${String(route.params['id'])} ${String(route.query['q'] ?? '')}`);
  },
};

async function open(): Promise<{ router: Router; text: () => string }> {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/x/:id', component: Page, meta: { title: 'x' } }] });
  const pinia = createPinia();
  router.afterEach((to) => { useTabs(pinia).visit(to); });
  await router.push('/x/1?q=a');
  const Frame = { setup: () => () => h(RouterView, null, { default: ({ Component }: { Component: VNode }) => h(TabPages, { page: Component }) }) };
  const wrapper = mount(Frame, { global: { plugins: [router, pinia] } });
  return { router, text: () => wrapper.text() };
}

describe('pages in tabs', () => {
  it('keeps each tab’s page with its own route and title', async () => {
    const { router, text } = await open();
    expect(text()).toBe('page 1 a');
    await router.push('/x/2');
    expect(text()).toBe('page 2');
    expect(built).toBe(2);
    await router.push('/x/1?q=a');
    expect(text()).toBe('page 1 a');
    expect(built).toBe(2);
    await router.push('/x/1?q=b');
    expect(text()).toBe('page 1 b');
    expect(useTabs().tabs.map((tab) => tab.title)).toEqual(['No 1', 'No 2']);
  });

  it('builds a page anew when its tab is reloaded or was closed', async () => {
    const before = built;
    const { router, text } = await open();
    useTabs().reload('/x/1');
    await new Promise((resolve) => { setTimeout(resolve); });
    expect(built).toBe(before + 2);
    await router.push('/x/2');
    useTabs().drop(['/x/1']);
    await router.push('/x/1?q=c');
    expect(text()).toBe('page 1 c');
    expect(built).toBe(before + 4);
  });
});
