import { addMessages, setLocale, uiMessages } from '@steward/ui';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { zh } from '../locales/zh-CN';
import type { ItemRow } from '../finance.api';
import { moneyStart } from './money-start';
import { MONEY } from './money.kinds';

const TODAY = '2026-11-23';
const row = (id: number, customerId: number, orderId: number, open: string, dueDate: string): ItemRow =>
  ({ id, kind: 'order', sourceType: 'sales_order', sourceId: orderId, no: `XS${orderId}`, docDate: '2026-10-01', dueDate, amount: open, settled: '0.00', open, customerId, orderId });
let rows: ItemRow[] = [];
let asked: string[] = [];

beforeAll(async () => { await addMessages(...uiMessages, () => Promise.resolve(zh)); await setLocale('zh-CN'); });
beforeEach(() => {
  asked = [];
  rows = [row(1, 7, 50, '1000.00', '2026-10-31'), row(2, 7, 51, '600.00', '2026-12-05'), row(3, 7, 51, '0.00', '2026-12-05'), row(4, 7, 52, '-100.00', '2026-11-01')];
  vi.stubGlobal('fetch', (input: Request | string) => {
    const url = new URL(typeof input === 'string' ? input : input.url, 'http://x');
    asked.push(url.pathname.replace('/api/v1', ''));
    if (url.pathname.includes('/balance/')) return Promise.resolve(Response.json({ owed: '1500.00', advance: '700.00', balance: '800.00' }));
    const orders = url.searchParams.get('filter[orderId][in]')?.split(',').map(Number) ?? url.searchParams.getAll('filter[orderId][in]').map(Number);
    const found = orders.length > 0 ? rows.filter((one) => orders.includes(one.orderId ?? 0)) : rows.filter((one) => one.open !== '0.00');
    return Promise.resolve(Response.json({ items: found }));
  });
});

describe('a new receipt', () => {
  it('from an order has its customer, what is open of it, and its receivables', async () => {
    const start = await moneyStart(MONEY.receipt, { order: '51' }, TODAY);
    expect(start).toEqual({ amount: '600.00', values: { docDate: TODAY, customerId: 7, picked: [2], allocations: [{ receivableId: 2, amount: '600.00' }] } });
  });
  it('from several orders settles all of them, credits first', async () => {
    const start = await moneyStart(MONEY.receipt, { orders: '50,51,52' }, TODAY);
    expect(start.amount).toBe('1500.00');
    expect(start.values['allocations']).toEqual([{ receivableId: 1, amount: '1000.00' }, { receivableId: 2, amount: '600.00' }, { receivableId: 4, amount: '-100.00' }]);
  });
  it('from items of a customer takes those', async () => { expect((await moneyStart(MONEY.receipt, { customer: '7', items: '1' }, TODAY)).values.picked).toEqual([1]); });
  it('from a customer alone has no amount yet', async () => { expect(await moneyStart(MONEY.receipt, { customer: '7' }, TODAY)).toEqual({ values: { docDate: TODAY, customerId: 7 } }); });
  it('from nothing has its day', async () => {
    expect(await moneyStart(MONEY.receipt, {}, TODAY)).toEqual({ values: { docDate: TODAY } });
    expect(asked).toEqual([]);
  });
  it('from an order that is settled has the customer only', async () => {
    rows = [row(3, 7, 51, '0.00', '2026-12-05')];
    expect(await moneyStart(MONEY.receipt, { order: '51' }, TODAY)).toEqual({ values: { docDate: TODAY, customerId: 7 } });
  });
});

it('a refund of a customer takes credits, positive', async () => {
  const start = await moneyStart(MONEY.refund, { customer: '7', items: '4' }, TODAY);
  expect([start.amount, start.values['allocations']]).toEqual(['100.00', [{ receivableId: 4, amount: '-100.00' }]]);
});

it('an offset uses the advance for what is due first', async () => {
  const start = await moneyStart(MONEY.offset, { customer: '7' }, TODAY);
  expect(start.values).toEqual({ docDate: TODAY, kind: 'advance_receivable', customerId: 7, allocations: [{ receivableId: 1, amount: '700.00' }] });
});
