import { flushPromises, mount, type VueWrapper } from '@vue/test-utils';
import { addMessages, i18n, queryClient, setLocale, titleCount, toasts, useSession } from '@steward/ui';
import { createPinia, setActivePinia } from 'pinia';
import { createMemoryHistory, createRouter, type Router } from 'vue-router';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { zh } from '../locales/zh-CN';
import NotificationBell from './notification-bell.vue';
import type { Counts } from './notification.api';

class FakeSource extends EventTarget {
  static last?: FakeSource;
  onerror?: () => void;
  constructor(readonly url: string) { super(); FakeSource.last = this; }
  close(): void { FakeSource.last = undefined; }
}
const say = async (counts: Counts): Promise<void> => { FakeSource.last?.dispatchEvent(new MessageEvent('unread', { data: JSON.stringify(counts) })); await flushPromises(); };

const item = (id: number, readAt: string | null = null): object => ({ id, event: 'sales_order.confirmed', title: `订单 ${id} 已确认`, path: `/receipts/new?order=${id}`, actorName: '张三', createdAt: '2026-11-23T06:05:00.000Z', readAt });
let stored: object[] = [];
const calls: string[] = [];
async function server(input: Request): Promise<Response> {
  const url = new URL(input.url);
  calls.push(`${input.method} ${url.pathname.slice('/api/v1'.length)}`);
  const after = Number(url.searchParams.get('filter[id][gt]') ?? 0);
  if (url.pathname.endsWith('/notifications')) return Response.json({ items: stored.filter((i) => (i as { id: number }).id > after) });
  if (url.pathname.endsWith('/read-all')) { stored = []; return Response.json({ unread: 0, newest: 9 }); }
  if (url.pathname.endsWith('/auth/login')) return Response.json({ accessToken: 'x', expiresIn: 600 });
  if (url.pathname.endsWith('/auth/me')) return Response.json({ user: { id: 1, username: 'a', name: 'A' }, permissions: [], company: { name: '', timezone: 'Asia/Shanghai' }, plainHttpWarning: false, version: '' });
  return Response.json(item(5, '2026-11-23T06:06:00.000Z'));
}

describe('the bell', () => {
  let router: Router;
  let bell: VueWrapper;
  beforeAll(async () => { await addMessages(() => Promise.resolve(zh)); await setLocale('zh-CN'); });
  beforeEach(async () => {
    vi.stubGlobal('EventSource', FakeSource);
    vi.stubGlobal('fetch', server);
    localStorage.clear();
    calls.length = 0;
    stored = [item(5), item(4, '2026-11-22T06:00:00.000Z')];
    toasts.splice(0);
    const pinia = createPinia();
    setActivePinia(pinia);
    await useSession().login('a', 'b');
    router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:x(.*)*', component: { render: () => null } }] });
    bell = mount(NotificationBell, { attachTo: document.body, global: { plugins: [pinia, router, i18n] } });
    await flushPromises();
  });
  afterEach(() => { bell.unmount(); queryClient.clear(); document.body.innerHTML = ''; });

  it('shows how many are unread, in the title of the browser’s tab too', async () => {
    expect(bell.find('.bell-count').exists()).toBe(false);
    await say({ unread: 3, newest: 5 });
    expect([bell.get('.bell-count').text(), bell.get('button').attributes('aria-label'), titleCount.value]).toEqual(['3', '消息：3 条未读', 3]);
    await say({ unread: 120, newest: 5 });
    expect(bell.get('.bell-count').text()).toBe('99+');
    await say({ unread: 0, newest: 5 });
    expect([bell.find('.bell-count').exists(), titleCount.value]).toEqual([false, 0]);
  });

  it('says what comes while one is here, not what was there before', async () => {
    await say({ unread: 1, newest: 4 });
    expect(toasts).toHaveLength(0);
    await say({ unread: 2, newest: 5 });
    expect(toasts.map((one) => one.text)).toEqual(['订单 5 已确认']);
    toasts[0]?.actions?.[0]?.run();
    await flushPromises();
    expect([router.currentRoute.value.fullPath, calls.includes('POST /notifications/5/read'), titleCount.value]).toEqual(['/receipts/new?order=5', true, 1]);
  });

  it('is silent behind a locked screen', async () => {
    await say({ unread: 1, newest: 4 });
    useSession().lock();
    await say({ unread: 2, newest: 5 });
    expect(toasts).toHaveLength(0);
  });

  it('lists the latest by day; a click goes there and reads, all can be read at once', async () => {
    await say({ unread: 1, newest: 5 });
    await bell.get('button').trigger('click');
    await flushPromises();
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.notice')];
    expect(links.map((a) => a.textContent?.replace(/\s+/g, ' ').trim())).toEqual(['未读：订单 5 已确认14:05 · 张三', '订单 4 已确认14:05 · 张三']);
    expect([...document.querySelectorAll('.notices-day h3')].map((h) => h.textContent)).toEqual(['2026-11-23']);
    links[0]?.click();
    await flushPromises();
    expect([router.currentRoute.value.fullPath, calls.filter((c) => c.startsWith('POST /notifications'))]).toEqual(['/receipts/new?order=5', ['POST /notifications/5/read']]);
    await say({ unread: 1, newest: 5 });
    await bell.get('button').trigger('click');
    await flushPromises();
    document.querySelector<HTMLButtonElement>('.notices-tools button')?.click();
    await flushPromises();
    expect([titleCount.value, document.querySelectorAll('.notice').length]).toEqual([0, 0]);
  });
});
