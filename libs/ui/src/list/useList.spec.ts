import { computed, effectScope, nextTick, ref, shallowRef } from 'vue';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ListBase, ListRequest } from './request';
import type { ListAnswer, ListState } from './types';
import { useList, type ListStore } from './useList';

const first: ListState = { view: 'all', base: '', q: '', where: undefined, sort: [], page: 1, pageSize: 2 };

interface Call { request: ListRequest; signal: AbortSignal; answer: (answer: Partial<ListAnswer>) => Promise<void>; fail: (error: unknown) => Promise<void> }

function bench(everyField = ref(false)) {
  const calls: Call[] = [];
  const settle = async (): Promise<void> => { await Promise.resolve(); await nextTick(); await nextTick(); };
  const state = shallowRef(first);
  const scope = effectScope();
  const list = scope.run(() => useList({
    path: '/customers', state, base: shallowRef<ListBase>({}), enabled: ref(true), everyField, summary: computed(() => true), toPage: (page) => { state.value = { ...state.value, page }; },
    send: (request, signal) => new Promise((resolve, reject) => {
      calls.push({ request, signal, answer: async (answer) => { resolve({ items: [], ...answer }); await settle(); }, fail: async (error) => { reject(error as Error); await settle(); } });
    }),
  })) as ListStore;
  const go = async (patch: Partial<ListState>): Promise<void> => { state.value = { ...state.value, ...patch }; await nextTick(); };
  const call = (i: number): Call => { const one = calls[i]; if (!one) throw new Error(`no request ${i}`); return one; };
  return { calls, call, list, state, go, stop: () => { scope.stop(); } };
}

const rows = (...ids: number[]) => ids.map((id) => ({ id }));
afterEach(() => { vi.useRealTimers(); });

describe('useList', () => {
  it('counts once, then pages and sorts with count=false and the total it knows', async () => {
    const b = bench();
    expect(b.call(0).request.query).toMatchObject({ summary: 'true' });
    await b.call(0).answer({ items: rows(1, 2), total: 5, summary: { amount: '9.00' } });
    await b.go({ page: 2 });
    await b.go({ sort: [{ key: 'code', desc: false }] });
    expect(b.call(1).request.query).toMatchObject({ count: 'false', page: '2' });
    expect(b.call(2).request.query).toMatchObject({ count: 'false', sort: 'code' });
    await b.call(2).answer({ items: rows(3, 4) });
    expect([b.list.total.value, b.list.summary.value]).toEqual([5, { amount: '9.00' }]);
    await b.go({ q: '平安', page: 1 });
    expect(b.call(3).request.query).not.toHaveProperty('count');
    b.stop();
  });
  it('counts again when told to reload', async () => {
    const b = bench();
    await b.call(0).answer({ items: rows(1), total: 1 });
    void b.list.reload();
    expect(b.call(1).request.query).not.toHaveProperty('count');
    b.stop();
  });
  it('reads again with every field when a column is shown that rows do not hold by themselves', async () => {
    const every = ref(false);
    const b = bench(every);
    await b.call(0).answer({ items: rows(1), total: 1 });
    every.value = true;
    await nextTick();
    expect(b.call(1).request.query).toMatchObject({ fields: '*', count: 'false' });
    b.stop();
  });
  it('aborts the older request and ignores its answer; old rows stay meanwhile', async () => {
    const b = bench();
    await b.call(0).answer({ items: rows(1, 2), total: 9 });
    await b.go({ q: 'a' });
    await b.go({ q: 'ab' });
    expect([b.call(1).signal.aborted, b.call(2).signal.aborted]).toEqual([true, false]);
    expect(b.list.rows.value.map((row) => row.id)).toEqual([1, 2]);
    await b.call(2).answer({ items: rows(7), total: 1 });
    await b.call(1).answer({ items: rows(5), total: 3 });
    expect(b.list.rows.value.map((row) => row.id)).toEqual([7]);
    expect(b.list.total.value).toBe(1);
    b.stop();
  });
  it('shows that it waits only after 200 ms', async () => {
    vi.useFakeTimers();
    const b = bench();
    expect(b.list.slow.value).toBe(false);
    vi.advanceTimersByTime(210);
    expect(b.list.slow.value).toBe(true);
    await b.call(0).answer({ items: [], total: 0 });
    expect(b.list.slow.value).toBe(false);
    b.stop();
  });
  it('keeps the error until the next answer', async () => {
    const b = bench();
    await b.call(0).fail(new Error('no'));
    expect([b.list.loaded.value, b.list.error.value]).toEqual([false, new Error('no')]);
    void b.list.reload();
    await b.call(1).answer({ items: rows(1), total: 1 });
    expect([b.list.loaded.value, b.list.error.value]).toEqual([true, undefined]);
    b.stop();
  });
  it('goes back when a page has become empty', async () => {
    const b = bench();
    await b.call(0).answer({ items: rows(1, 2), total: 3 });
    await b.go({ page: 2 });
    await b.call(1).answer({ items: [] });
    expect(b.state.value.page).toBe(1);
    b.stop();
  });
  it('walks beyond row 10,000 by cursor, and returns to the numbered pages when it has none', async () => {
    const b = bench();
    await b.go({ pageSize: 200, page: 50 });
    await b.call(1).answer({ items: rows(1), total: 10_000, totalIsEstimate: true, nextCursor: 'c51' });
    expect(b.list.hasNext.value).toBe(true);
    await b.go({ page: 51 });
    expect(b.call(2).request.query).toMatchObject({ cursor: 'c51', count: 'false' });
    await b.call(2).answer({ items: rows(2), nextCursor: 'c52' });
    await b.go({ sort: [{ key: 'code', desc: true }], page: 52 });
    expect(b.state.value.page).toBe(50);
    b.stop();
  });
});
