import { SettingsFacade } from '@steward/system-api';
import { AUTO_OFFSET, CREDIT_ACTION } from '../finance.settings.js';
import { FinanceRig, refusal } from '../testing/finance-rig.js';
import { SubLedger } from '../subledger/subledger.js';
import { Billing } from './billing.facade.js';
import { Credit } from './credit.facade.js';

const ORDER = 'sales_order';

const NOTHING_SHIPPED = { shippedAmount: 0, goodsPayable: 0 };

describe('orders in finance', () => {
  let rig: FinanceRig;
  let billing: Billing;
  const progress = async (id: number): Promise<unknown> => (await billing.progress(ORDER, [id])).get(id);
  const balances = (customerId: number): Promise<unknown> => rig.row('SELECT receivableBalance, advanceBalance FROM customer WHERE id=?', [customerId]);
  /** Money on an order, as a receipt would settle it; receipts have their own spec. */
  const receive = (customerId: number, orderId: number, amount: number, writeOff = 0): Promise<void> => rig.sales(async () => {
    const p = await rig.get(SubLedger).open('receivable', customerId);
    await p.loadOpen();
    const item = [...p.items.values()].find((i) => i.sourceId === orderId && i.open > 0);
    if (!item) throw new Error('nothing open');
    p.settle(item, { type: 'receipt', id: 1, date: '2026-05-01' }, { via: 'money', amount, writeOff });
    await p.flush();
  });

  beforeAll(async () => { rig = await FinanceRig.open(); billing = rig.get(Billing); }, 120_000);
  afterAll(async () => {
    expect(await rig.broken()).toEqual([]);
    await rig.close();
  });

  it('has one receivable for each instalment, named when the number is known', async () => {
    const c = await rig.customer('分期');
    const id = await rig.order(c, [{ dueDate: '2026-05-01', amount: 40_000 }, { dueDate: '2026-06-01', amount: 60_000 }]);
    expect(await rig.rows('SELECT no, dueDate, amount, open FROM receivable WHERE sourceId=? ORDER BY id', [id])).toEqual([
      { no: `XS${id}`, dueDate: '2026-05-01', amount: 40_000, open: 40_000 }, { no: `XS${id}`, dueDate: '2026-06-01', amount: 60_000, open: 60_000 },
    ]);
    expect(await progress(id)).toEqual({ receivable: 100_000, settled: 0, received: 0, returned: 0, closed: 0, invoiced: 0, open: 100_000, receiptStatus: 'none', invoiceStatus: 'none' });
    expect(await balances(c)).toEqual({ receivableBalance: 100_000, advanceBalance: 0 });
  });

  it('E-03: the credit of a return settles its own order', async () => {
    const c = await rig.customer('退货');
    const id = await rig.order(c, [{ dueDate: '2026-05-01', amount: 95_000 }]);
    const credit = { sourceType: 'sales_return', sourceId: id, no: 'XT1', docDate: '2026-05-02', orderType: ORDER, orderId: id, customerId: c, customerName: '退货', ownerId: rig.people.own, departmentId: null, amount: 9_500 };
    await rig.sales(() => billing.credit(credit));
    expect(await progress(id)).toMatchObject({ receivable: 85_500, returned: 9_500, open: 85_500 });
    await receive(c, id, 50_000);
    expect(await progress(id)).toMatchObject({ open: 35_500, received: 50_000, receiptStatus: 'partial' });
    expect(await rig.rows('SELECT open FROM receivable WHERE partyId=? ORDER BY id', [c])).toEqual([{ open: 35_500 }, { open: 0 }]);
    await rig.sales(() => billing.withdrawCredit('sales_return', id));
    expect(await progress(id)).toMatchObject({ receivable: 95_000, returned: 0, open: 45_000 });
    expect(await balances(c)).toEqual({ receivableBalance: 45_000, advanceBalance: 0 });
  });

  it('a credit that finds nothing to settle stays open, and is withdrawn exactly', async () => {
    const c = await rig.customer('先付后退');
    const id = await rig.order(c, [{ dueDate: '2026-05-01', amount: 10_000 }]);
    await receive(c, id, 10_000);
    await rig.sales(() => billing.credit({ sourceType: 'sales_return', sourceId: id, no: 'XT2', docDate: '2026-05-02', orderType: ORDER, orderId: id, customerId: c, customerName: 'x', ownerId: rig.people.own, departmentId: null, amount: 2_000 }));
    expect(await progress(id)).toMatchObject({ open: -2_000, received: 8_000, receiptStatus: 'full' });
    await rig.sales(() => billing.withdrawCredit('sales_return', id));
    expect(await progress(id)).toMatchObject({ open: 0, returned: 0, received: 10_000 });
    expect(Number((await rig.row<{ n: number }>('SELECT COUNT(*) AS n FROM receivable WHERE partyId=? AND isOpen=1', [c]))?.n)).toBe(0);
  });

  it('E-12: a short close frees what was paid too much, reopening takes it back', async () => {
    const c = await rig.customer('短结');
    const id = await rig.order(c, [{ dueDate: '2026-05-01', amount: 100_000 }]);
    await receive(c, id, 70_000);
    await rig.sales(() => billing.shortClose(ORDER, id, 60_000));
    expect(await rig.row("SELECT amount, open FROM receivable WHERE sourceId=? AND kind='close'", [id])).toEqual({ amount: -60_000, open: 0 });
    expect(await progress(id)).toMatchObject({ receivable: 40_000, closed: 60_000, open: 0, received: 40_000, receiptStatus: 'full' });
    expect(await balances(c)).toEqual({ receivableBalance: 0, advanceBalance: 30_000 });
    await rig.sales(() => billing.reopen(ORDER, id, 60_000));
    expect(await progress(id)).toMatchObject({ receivable: 100_000, closed: 0, open: 30_000, received: 70_000 });
    expect(await balances(c)).toEqual({ receivableBalance: 30_000, advanceBalance: 0 });
  });

  it('what was written off is no money: it does not become advance', async () => {
    const c = await rig.customer('抹零短结');
    const id = await rig.order(c, [{ dueDate: '2026-05-01', amount: 100_000 }]);
    await receive(c, id, 99_000, 1_000);
    await rig.sales(() => billing.shortClose(ORDER, id, 60_000));
    expect(await balances(c)).toEqual({ receivableBalance: 0, advanceBalance: 59_000 });
    expect(await progress(id)).toMatchObject({ open: 0, settled: 40_000, received: 40_000 });
  });

  it('amending books the difference, the latest instalment first', async () => {
    const c = await rig.customer('变更');
    const id = await rig.order(c, [{ dueDate: '2026-05-01', amount: 40_000 }, { dueDate: '2026-06-01', amount: 60_000 }]);
    await rig.sales(() => billing.amend(ORDER, id, 30_000, NOTHING_SHIPPED));
    expect(await rig.rows('SELECT dueDate, open FROM receivable WHERE sourceId=? AND amount>0 ORDER BY id', [id])).toEqual([{ dueDate: '2026-05-01', open: 30_000 }, { dueDate: '2026-06-01', open: 0 }]);
    await rig.sales(() => billing.amend(ORDER, id, 120_000, NOTHING_SHIPPED));
    expect(await progress(id)).toMatchObject({ receivable: 120_000, open: 120_000 });
    expect(await balances(c)).toEqual({ receivableBalance: 120_000, advanceBalance: 0 });
  });

  it('is withdrawn exactly and opened again under its number', async () => {
    const c = await rig.customer('反审');
    const id = await rig.order(c, [{ dueDate: '2026-05-01', amount: 10_000 }]);
    await rig.sales(() => billing.withdraw(ORDER, id));
    expect(await balances(c)).toEqual({ receivableBalance: 0, advanceBalance: 0 });
    expect(await progress(id)).toMatchObject({ receivable: 0, open: 0 });
    await rig.sales(() => billing.open({ sourceType: ORDER, sourceId: id, no: `XS${id}`, again: true, docDate: '2026-04-02', customerId: c, customerName: 'x', ownerId: rig.people.own, departmentId: null, total: 20_000, basis: 'order', instalments: [{ dueDate: '2026-05-03', amount: 20_000 }] }));
    expect(await progress(id)).toMatchObject({ receivable: 20_000, open: 20_000 });
    await receive(c, id, 5_000);
    expect(await refusal(rig.sales(() => billing.withdraw(ORDER, id)))).toMatchObject({ status: 409, code: 'document.has_downstream' });
    expect(await balances(c)).toEqual({ receivableBalance: 15_000, advanceBalance: 0 });
  });

  it('the advance is offset by itself where the setting says so, and given back with the order', async () => {
    const c = await rig.customer('自动核销');
    await rig.sales(async () => { const p = await rig.get(SubLedger).open('receivable', c); p.move(8_000, { type: 'receipt', id: 2, date: '2026-04-01' }); await p.flush(); });
    await rig.as('accountant', 'system.setting.update', () => rig.get(SettingsFacade).set(AUTO_OFFSET, 'auto'));
    const id = await rig.order(c, [{ dueDate: '2026-05-01', amount: 5_000 }]);
    expect(await progress(id)).toMatchObject({ open: 0, received: 5_000 });
    expect(await balances(c)).toEqual({ receivableBalance: 0, advanceBalance: 3_000 });
    await rig.sales(() => billing.withdraw(ORDER, id));
    expect(await balances(c)).toEqual({ receivableBalance: 0, advanceBalance: 8_000 });
    await rig.as('accountant', 'system.setting.update', () => rig.get(SettingsFacade).set(AUTO_OFFSET, 'suggest'));
  });

  it('an order that is opened again for another customer leaves the first one alone', async () => {
    const [a, b] = [await rig.customer('原客户'), await rig.customer('新客户')];
    const advance = (id: number): Promise<void> => rig.sales(async () => { const p = await rig.get(SubLedger).open('receivable', id); p.move(8_000, { type: 'receipt', id: 3, date: '2026-04-01' }); await p.flush(); });
    await rig.as('accountant', 'system.setting.update', () => rig.get(SettingsFacade).set(AUTO_OFFSET, 'auto'));
    for (const id of [a, b]) await advance(id);
    const id = await rig.order(a, [{ dueDate: '2026-05-01', amount: 5_000 }]);
    await rig.sales(() => billing.withdraw(ORDER, id));
    const again = { sourceType: ORDER, sourceId: id, no: `XS${id}`, again: true, docDate: '2026-04-02', customerId: b, customerName: 'b', ownerId: rig.people.own, departmentId: null, total: 6_000, basis: 'order' as const, instalments: [{ dueDate: '2026-05-03', amount: 6_000 }] };
    await rig.sales(() => billing.open(again));
    expect([await balances(a), await balances(b)]).toEqual([{ receivableBalance: 0, advanceBalance: 8_000 }, { receivableBalance: 0, advanceBalance: 2_000 }]);
    await rig.sales(() => billing.withdraw(ORDER, id));
    expect([await balances(a), await balances(b)]).toEqual([{ receivableBalance: 0, advanceBalance: 8_000 }, { receivableBalance: 0, advanceBalance: 8_000 }]);
    expect(await rig.rows('SELECT id FROM receivable WHERE sourceId=? AND isOpen=1', [id])).toEqual([]);
    await rig.as('accountant', 'system.setting.update', () => rig.get(SettingsFacade).set(AUTO_OFFSET, 'suggest'));
  });

  it('credit control counts what is owed less the advance, and lets one of two orders pass', async () => {
    const c = await rig.customer('额度', { creditLimit: '1000.00' });
    await rig.order(c, [{ dueDate: '2099-05-01', amount: 60_000 }]);
    const check = (added: number): Promise<{ code: string; params: unknown }[]> => rig.sales(() => rig.get(Credit).check(c, added));
    expect(await check(40_000)).toEqual([]);
    expect(await check(40_001)).toMatchObject([{ code: 'finance.credit_exceeded', params: { limit: '1000.00', used: '1000.01' } }]);
    await rig.as('accountant', 'system.setting.update', () => rig.get(SettingsFacade).set(CREDIT_ACTION, 'block'));
    expect(await refusal(check(40_001))).toMatchObject({ status: 409, code: 'finance.credit_exceeded' });
    const both = await Promise.allSettled([1, 2].map(async () => { await check(30_000); await new Promise((r) => setTimeout(r, 20)); return rig.order(c, [{ dueDate: '2099-05-01', amount: 30_000 }]); }));
    expect(both.map((b) => b.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await balances(c)).toEqual({ receivableBalance: 90_000, advanceBalance: 0 });
    await rig.as('accountant', 'system.setting.update', () => rig.get(SettingsFacade).set(CREDIT_ACTION, 'warn'));
  });

  it('something overdue is told, where the customer has credit days', async () => {
    const [c, free] = [await rig.customer('逾期', { creditDays: 30 }), await rig.customer('不限')];
    for (const id of [c, free]) await rig.order(id, [{ dueDate: '2020-05-01', amount: 60_000 }]);
    expect(await rig.sales(() => rig.get(Credit).check(free, 1))).toEqual([]);
    expect(await rig.sales(() => rig.get(Credit).check(c, 1))).toMatchObject([{ code: 'finance.overdue', params: { since: '2020-05-01' } }]);
  });

  it('ten changes of one customer at once add up', async () => {
    const c = await rig.customer('并发');
    const ids = await Promise.all(Array.from({ length: 10 }, (_, i) => rig.order(c, [{ dueDate: '2026-05-01', amount: 1_000 + i }])));
    await Promise.all(ids.map((id) => rig.sales(async () => { await billing.shortClose(ORDER, id, 500); await new Promise((r) => setTimeout(r, Math.random() * 10)); })));
    expect(await balances(c)).toEqual({ receivableBalance: 5_045, advanceBalance: 0 });
  });
});
