import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils';
import { addMessages, i18n, queryClient, setLocale, touchList } from '@steward/ui';
import { VueQueryPlugin } from '@tanstack/vue-query';
import { createPinia } from 'pinia';
import { h } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { zh } from '../locales/zh-CN';
import WorklistCards from './worklist-cards.vue';
import WorklistMenu from './worklist-menu.vue';

let items: object[] = [];
let asked = 0;
let address = '';
let broken = false;
const list = (key: string, label: string, count: number): object => ({ key, group: 'warehouse', label, count, path: `/${key}` });

enableAutoUnmount(afterEach);

describe('waiting work', () => {
  beforeAll(async () => { await addMessages(() => Promise.resolve(zh)); await setLocale('zh-CN'); });
  beforeEach(() => {
    queryClient.clear();
    asked = 0;
    broken = false;
    vi.stubGlobal('fetch', (url: string | URL | Request) => {
      asked += 1;
      address = url instanceof Request ? url.url : String(url);
      return Promise.resolve(broken ? Response.json({ status: 403, code: 'forbidden', title: '没有权限', detail: '没有权限' }, { status: 403, headers: { 'content-type': 'application/problem+json' } }) : Response.json({ items }));
    });
    items = [list('to_ship', '应发货', 1203), list('to_pay', '应付款', 0)];
  });
  async function open(): Promise<{ links: (root: string) => string[][]; go: (path: string) => Promise<void>; text: () => string }> {
    const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:x(.*)*', component: { render: () => null } }] });
    const page = mount({ render: () => h('div', [h('main', h(WorklistCards)), h('ul', h(WorklistMenu))]) }, { global: { plugins: [createPinia(), router, i18n, [VueQueryPlugin, { queryClient }]] } });
    await flushPromises();
    return {
      links: (root) => page.findAll(`${root} a`).map((a) => [a.attributes('href') ?? '', a.attributes('aria-label') ?? a.text()]),
      go: async (path) => { await router.push(path); await flushPromises(); },
      text: () => page.text(),
    };
  }

  it('stands on the home page and in the menu where there is any, each a click away; it is asked for once', async () => {
    const page = await open();
    expect(page.links('main')).toEqual([['/to_ship', '1,203应发货']]);
    expect(page.links('ul')).toEqual([['/to_ship', '应发货：1203 项']]);
    expect(asked).toBe(1);
  });

  it('says so in one sentence when all is done, and nothing to people for whom nothing ever waits', async () => {
    items = [list('to_ship', '应发货', 0), list('to_pay', '应付款', 0)];
    const page = await open();
    expect([page.links('main'), page.text()]).toEqual([[], '待办事项待办都处理完了']);
    items = [];
    await queryClient.invalidateQueries({ queryKey: ['worklists'] });
    await flushPromises();
    expect(page.text()).toBe('');
  });

  it('is asked for again on the way to another page, when it is old', async () => {
    const page = await open();
    await page.go('/x');
    expect(asked).toBe(1);
    items = [];
    await queryClient.invalidateQueries({ queryKey: ['worklists'], refetchType: 'none' });
    await page.go('/y');
    expect([asked, page.links('main'), page.links('ul')]).toEqual([2, [], []]);
  });

  it('is counted anew when the user has changed something', async () => {
    const page = await open();
    expect(address).not.toContain('fresh');
    items = [];
    touchList('receipts');
    await flushPromises();
    expect([asked, page.links('main')]).toEqual([2, []]);
    expect(address).toContain('fresh=true');
  });

  it('says why it cannot be shown', async () => {
    broken = true;
    expect((await open()).text()).toContain('没有权限');
  });
});
