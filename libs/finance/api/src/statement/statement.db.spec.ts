import { Billing } from '../billing/billing.facade.js';
import { OFFSET, RECEIPT } from '../money/money.kinds.js';
import { MoneyService } from '../money/money.service.js';
import { FinanceRig, refusal } from '../testing/finance-rig.js';
import type { CustomerStatement } from './statement.dto.js';
import { type StatementQuery, Statements } from './statement.service.js';

const VIEW = 'finance.customer_statement.view';

describe('statements', () => {
  let rig: FinanceRig;
  let bank = 0;
  const statement = (id: number, query: StatementQuery, who: 'own' | 'other' | 'accountant' = 'accountant'): Promise<CustomerStatement> => rig.as(who, VIEW, () => rig.get(Statements).customer(id, query));

  beforeAll(async () => { rig = await FinanceRig.open(); bank = await rig.account('银行'); }, 120_000);
  afterEach(async () => { expect(await rig.broken()).toEqual([]); });
  afterAll(() => rig.close());

  it('runs from the opening to the closing, which is what the ledger says', async () => {
    const c = await rig.customer('对账');
    const receive = (docDate: string, amount: string): Promise<unknown> => rig.as('accountant', 'finance.receipt.create', () => rig.get(MoneyService).create(RECEIPT, { partyId: c, docDate, lines: [{ accountId: bank, amount }], autoAllocate: true }, true));
    const a = await rig.order(c, [{ dueDate: '2026-04-30', amount: 100_000 }]);
    await receive('2026-04-20', '1100.00');
    await rig.order(c, [{ dueDate: '2026-05-31', amount: 30_000 }, { dueDate: '2026-06-30', amount: 20_000 }], { docDate: '2026-05-03' });
    await rig.as('accountant', 'finance.offset.create', () => rig.get(MoneyService).create(OFFSET, { side: 'receivable', partyId: c, docDate: '2026-05-04', autoAllocate: true }, true));
    await rig.sales(() => rig.get(Billing).credit({ sourceType: 'sales_return', sourceId: 90, no: 'XT90', docDate: '2026-05-05', orderType: 'sales_order', orderId: a, customerId: c, customerName: 'x', ownerId: rig.people.own, departmentId: null, amount: 2_500 }));
    await receive('2026-05-06', '50.00');
    const may = await statement(c, { from: '2026-05-01', to: '2026-05-31' });
    expect(may).toMatchObject({ customerId: c, opening: '-100.00', increase: '475.00', settled: '50.00', writeOff: '0.00', closing: '325.00' });
    // the offset of the customer's own advance is nothing on balance
    expect(may.entries.map((e) => [e.date, e.kind, e.increase, e.settled, e.balance])).toEqual([['2026-05-03', 'order', '500.00', '0.00', '400.00'], ['2026-05-05', 'return', '-25.00', '0.00', '375.00'], ['2026-05-06', 'receipt', '0.00', '50.00', '325.00']]);
    expect(may.entries[2]?.no).toMatch(/^SK20260506/);
    const now = await rig.row<{ owed: number; balance: number }>('SELECT receivableBalance AS owed, advanceBalance AS balance FROM customer WHERE id=?', [c]);
    expect(Number(now?.owed) - Number(now?.balance)).toBe(32_500);
    expect(await statement(c, { from: '2026-04-01', to: '2026-04-30' })).toMatchObject({ opening: '0.00', increase: '1000.00', settled: '1100.00', closing: '-100.00' });
    expect(await statement(c, { from: '2026-05-04', to: '2026-05-04' })).toMatchObject({ opening: '400.00', closing: '400.00', entries: [] });
  });

  it('shows what was taken back on its own day, and nothing where it was the same day', async () => {
    const c = await rig.customer('对账反审');
    await rig.order(c, [{ dueDate: '2026-04-30', amount: 10_000 }]);
    const money = rig.get(MoneyService);
    const r = await rig.as('accountant', 'finance.receipt.create', () => money.create(RECEIPT, { partyId: c, docDate: '2026-04-20', lines: [{ accountId: bank, amount: '100.00' }], autoAllocate: true }, true));
    await rig.seeing('accountant', 'finance.receipt.approve', 'any', () => money.unapprove(RECEIPT, r.row.id));
    const whole = await statement(c, { from: '2026-04-01', to: '2099-12-31' });
    expect(whole.entries.map((e) => [e.kind, e.settled, e.balance])).toEqual([['order', '0.00', '100.00'], ['receipt', '100.00', '0.00'], ['receipt', '-100.00', '100.00']]);
  });

  it('has its lines where prices may be seen, and is refused where it may not', async () => {
    const c = await rig.customer('对账明细');
    expect(await refusal(statement(c, { layout: 'line' }))).toMatchObject({ status: 403 });
    expect(await refusal(statement(c, { from: '2026-02-30' }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/from', code: 'date' }] } });
    expect(await refusal(statement(c, { from: '2026-03-02', to: '2026-03-01' }))).toMatchObject({ facts: { errors: [{ pointer: '/to', code: 'min' }] } });
    expect(await refusal(statement(c, { layout: 'x' }))).toMatchObject({ facts: { errors: [{ pointer: '/layout' }] } });
    expect(await refusal(statement(c, {}, 'other'))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/customerId', code: 'not_found' }] } });
    expect(await statement(c, {}, 'own')).toMatchObject({ closing: '0.00', entries: [] });
  });
});
