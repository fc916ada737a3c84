import { addDays } from '@steward/kernel';
import { asSystem, clock } from '@steward/platform';
import { RECEIPT } from '../money/money.kinds.js';
import { MoneyService } from '../money/money.service.js';
import { FinanceRig } from '../testing/finance-rig.js';
import { InstalmentReminders } from './instalment.reminders.js';

describe('instalments', () => {
  let rig: FinanceRig;
  beforeAll(async () => { rig = await FinanceRig.open(); }, 120_000);
  afterEach(async () => { expect(await rig.broken()).toEqual([]); });
  afterAll(() => rig.close());

  it('are filled by receipts oldest first, and whoever sold is told what is due soon and what is late', async () => {
    const c = await rig.customer('分期');
    const bank = await rig.account('银行');
    const day = (n: number): string => addDays(clock.today(), n);
    await rig.order(c, [{ dueDate: day(-1), amount: 10_000 }, { dueDate: day(3), amount: 20_000 }, { dueDate: day(30), amount: 30_000 }]);
    await rig.as('accountant', 'finance.receipt.create', () => rig.get(MoneyService).create(RECEIPT, { partyId: c, lines: [{ accountId: bank, amount: '60.00' }], autoAllocate: true }, true));
    expect((await rig.rows<{ open: number }>('SELECT open FROM receivable WHERE partyId=? ORDER BY dueDate', [c])).map((r) => r.open)).toEqual([4_000, 20_000, 30_000]);
    const before = (await rig.rows('SELECT id FROM notice')).length;
    expect(await asSystem('the night', () => rig.get(InstalmentReminders).remind())).toEqual({ due: 1, overdue: 1 });
    const told = await rig.rows<{ event: string; params: unknown }>("SELECT event, params FROM notice WHERE event LIKE 'instalment.%' ORDER BY id");
    expect((await rig.rows('SELECT id FROM notice')).length - before).toBe(2);
    expect(told.map((n) => [n.event, typeof n.params === 'string' ? (JSON.parse(n.params) as object) : n.params])).toMatchObject([['instalment.due', { n: '1', date: day(3), amount: '200.00' }], ['instalment.overdue', { n: '1', date: day(-1), amount: '40.00' }]]);
  });
});
