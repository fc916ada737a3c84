import { flushPromises, mount } from '@vue/test-utils';
import { addMessages, i18n, queryClient, setLocale, uiMessages, useDocument, type DocumentSpec, type DocumentStore, type FormValues } from '@steward/ui';
import { VueQueryPlugin } from '@tanstack/vue-query';
import { createPinia } from 'pinia';
import { h } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { zh } from '../locales/zh-CN';
import { MONEY } from './money.kinds';
import { useAllocation, type AllocationStore } from './use-allocation';

const open = (id: number, amount: string, dueDate: string): object => ({ id, kind: 'order', sourceType: 'sales_order', sourceId: id, no: `XS${id}`, docDate: '2026-10-01', dueDate, amount, settled: '0.00', open: amount, customerId: 7 });
const spec: DocumentSpec = {
  type: 'receipt', path: '/receipts', permission: 'finance.receipt', title: 'finance.kind.receipt', fields: [{ name: 'customerId', control: 'integer' }], extraKeys: ['allocations', 'autoAllocate'],
  lines: { columns: [{ key: 'accountId', kind: 'choice', initial: 1 }, { key: 'amount', kind: 'money' }] }, totals: { kind: 'sum', column: 'amount' },
};

async function begin(values: FormValues, lines: FormValues[] = []): Promise<{ document: DocumentStore; store: AllocationStore; parts: () => string[]; amount: () => unknown }> {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:x(.*)*', component: { render: () => null } }] });
  let document: DocumentStore | undefined;
  let store: AllocationStore | undefined;
  const Inner = { setup: () => { if (document) store = useAllocation(document.state, MONEY.receipt); return () => h('i'); } };
  const page = mount({ data: () => ({ ready: false }), setup: () => { document = useDocument(spec, { drafts: { put: () => Promise.resolve(), list: () => Promise.resolve([]), remove: () => Promise.resolve() } }); return {}; }, render(this: { ready: boolean }) { return this.ready ? h(Inner) : h('b'); } },
    { global: { plugins: [createPinia(), router, i18n, [VueQueryPlugin, { queryClient }]] } });
  if (!document) throw new Error('no document');
  await document.begin({ values, lines });
  await page.setData({ ready: true });
  await flushPromises();
  if (!store) throw new Error('no store');
  const held = document;
  return { document, store, parts: () => ((held.state.values['allocations'] ?? []) as { receivableId: number; amount: string }[]).map((one) => `${one.receivableId}:${one.amount}`), amount: () => held.state.lines[0]?.values['amount'] };
}

beforeAll(async () => { await addMessages(...uiMessages, () => Promise.resolve(zh)); await setLocale('zh-CN'); });
beforeEach(() => {
  vi.stubGlobal('fetch', (input: Request | string) => {
    const url = typeof input === 'string' ? input : input.url;
    return Promise.resolve(Response.json(url.includes('/balance/') ? { owed: '9.00', advance: '0.00', balance: '9.00' } : { items: [open(1, '400.00', '2026-11-01'), open(2, '500.00', '2026-11-10')] }));
  });
});

describe('the money of a receipt', () => {
  const type = async (document: DocumentStore, amount: string): Promise<void> => { const [line] = document.state.lines; if (line) document.state.setCell(line, 'amount', amount); await flushPromises(); };

  it('goes to what is due first as it is typed, and what is left is told', async () => {
    const { document, store, parts } = await begin({ customerId: 7 });
    expect([parts(), document.state.dirty.value]).toEqual([[], false]);
    await type(document, '600');
    expect(parts()).toEqual(['1:400.00', '2:200.00']);
    await type(document, '1000');
    expect([parts(), store.totals.value.left]).toEqual([['1:400.00', '2:500.00'], '100.00']);
  });
  it('follows what is ticked while nobody has typed an amount', async () => {
    const { store, parts, amount } = await begin({ customerId: 7 });
    const [, second] = store.items.value;
    if (second) { store.write([]); store.tick(second, true); }
    await flushPromises();
    expect([amount(), parts(), store.spreading.value]).toEqual(['500.00', ['2:500.00'], 'picked']);
  });
  it('that was typed stays when another one is ticked', async () => {
    const { document, store, parts, amount } = await begin({ customerId: 7 });
    await type(document, '450');
    const [first] = store.items.value;
    if (first) { store.write(store.allocations.value.filter((one) => one.id !== first.id)); store.tick(first, false); }
    await flushPromises();
    expect([amount(), parts()]).toEqual(['450.00', ['2:450.00']]);
  });
  it('stays where it was put by hand', async () => {
    const { document, store, parts } = await begin({ customerId: 7 });
    await type(document, '600');
    store.write([{ id: 2, amount: '500.00', writeOff: '0.00' }]);
    await type(document, '900');
    expect([parts(), store.spreading.value, store.totals.value.left]).toEqual([['2:500.00'], 'manual', '400.00']);
    store.spread('auto');
    expect(parts()).toEqual(['1:400.00', '2:500.00']);
  });
  it('of a restored draft stays as it was; another customer begins anew', async () => {
    const { document, store, parts } = await begin({});
    document.state.put({ customerId: 7, allocations: [{ receivableId: 2, amount: '20.00' }] });
    await type(document, '300');
    expect([parts(), store.spreading.value]).toEqual([['2:20.00'], 'manual']);
    document.state.put({ customerId: 8, allocations: [] });
    await flushPromises();
    expect([parts(), store.spreading.value]).toEqual([['1:300.00'], 'auto']);
  });
  it('of a draft that is allocated at its approval is shown, and stays so until somebody changes it', async () => {
    const { document, store, parts } = await begin({ customerId: 7, autoAllocate: true }, [{ accountId: 1, amount: '450.00' }]);
    expect([parts(), store.allocations.value.map((one) => `${one.id}:${one.amount}`), document.state.dirty.value]).toEqual([[], ['1:400.00', '2:50.00'], false]);
    store.write([{ id: 2, amount: '450.00', writeOff: '0.00' }]);
    expect([parts(), document.state.values['autoAllocate']]).toEqual([['2:450.00'], false]);
  });
  it('of the address is left as it is until something changes', async () => {
    const { document, store, parts } = await begin({ customerId: 7, picked: [2], allocations: [{ receivableId: 2, amount: '500.00' }] }, [{ accountId: 1, amount: '500.00' }]);
    expect([parts(), store.spreading.value, document.state.dirty.value]).toEqual([['2:500.00'], 'picked', false]);
    await type(document, '700');
    expect([parts(), store.totals.value.left]).toEqual([['2:500.00'], '200.00']);
  });
});
