import { clock } from '@steward/platform';
import { addMonths } from '@steward/kernel';
import { RECEIPT } from '../money/money.kinds.js';
import { MoneyService } from '../money/money.service.js';
import { FinanceRig, refusal } from '../testing/finance-rig.js';
import { TransferService } from '../transfer/transfer.service.js';
import type { PeriodClose } from './period.entity.js';
import { lastDayOf, monthOf } from './period.rules.js';
import { PeriodService } from './period.service.js';

describe('month close', () => {
  let rig: FinanceRig;
  let bank = 0;
  let cash = 0;
  let customer = 0;
  const thisMonth = monthOf(clock.today());
  const back = (n: number): string => monthOf(addMonths(`${thisMonth}-01`, -n));
  const [last, before] = [back(1), back(2)];
  const openFrom = `${thisMonth}-01`;
  const close = (month: string): Promise<PeriodClose> => rig.as('accountant', 'finance.period.close', () => rig.get(PeriodService).close(month));
  const accept = (month: string): Promise<PeriodClose> => rig.accepting('accountant', 'finance.period.close', ['finance.period_unallocated'], () => rig.get(PeriodService).close(month));
  const reopen = (id: number): Promise<PeriodClose> => rig.seeing('accountant', 'finance.period.reopen', 'any', () => rig.get(PeriodService).reopen(id, '补单'));
  const receipt = (docDate: string, amount: string, more: object = {}, approve = true): Promise<{ row: { id: number; no: string | null; state: string; docDate: string } }> =>
    rig.seeing('accountant', 'finance.receipt.create', 'any', () => rig.get(MoneyService).create(RECEIPT, { docDate, partyId: customer, lines: [{ accountId: bank, amount }], ...more }, approve));
  const on = <T>(action: string, fn: (m: MoneyService) => Promise<T>): Promise<T> => rig.seeing('accountant', `finance.receipt.${action}`, 'any', () => fn(rig.get(MoneyService)));
  const transfer = (docDate: string, total: string): Promise<{ row: { id: number } }> => rig.seeing('accountant', 'finance.account_transfer.create', 'any', () => rig.get(TransferService).papers.create({ docDate, fromAccountId: bank, toAccountId: cash, total }, true));

  beforeAll(async () => {
    rig = await FinanceRig.open();
    bank = await rig.account('工商银行');
    cash = await rig.account('现金');
    customer = await rig.customer('月结');
  }, 120_000);
  afterEach(async () => { expect(await rig.broken()).toEqual([]); });
  afterAll(() => rig.close());

  it('refuses a month that is not over, and an unfinished document, which it names', async () => {
    expect(await refusal(close(thisMonth))).toMatchObject({ status: 409, code: 'finance.period_ended', params: { month: thisMonth, detail: lastDayOf(thisMonth) } });
    const draft = await receipt(`${before}-03`, '100.00', {}, false);
    expect(await refusal(close(last))).toMatchObject({ status: 409, code: 'finance.period_documents', params: { count: 1, documents: `#${draft.row.id}` }, facts: { documents: [{ type: 'receipt', id: draft.row.id, path: 'receipts' }] } });
    await on('approve', (m) => m.approve(RECEIPT, draft.row.id));
  });

  it('refuses an account below zero at the end of the month, though it is not now', async () => {
    await receipt(`${thisMonth}-01`, '50.00');
    const t = await transfer(`${before}-05`, '120.00');
    expect(await refusal(close(before))).toMatchObject({ status: 409, code: 'finance.period_accounts', params: { detail: '工商银行' } });
    await rig.seeing('accountant', 'finance.account_transfer.void', 'any', () => rig.get(TransferService).papers.void(t.row.id, '改期'));
  });

  it('asks before closing while money in advance could settle something', async () => {
    const order = await rig.order(customer, [{ dueDate: `${before}-20`, amount: 10_000 }], { docDate: `${before}-10` });
    expect(await refusal(close(before))).toMatchObject({ status: 409, code: 'finance.period_unallocated', facts: { overridable: true } });
    const closed = await accept(before);
    expect(closed).toMatchObject({ month: before, until: lastDayOf(before), state: 'closed', funds: 10_000 });
    expect(order).toBeGreaterThan(0);
  });

  it('a closed month takes nothing more, and says from when on it goes', async () => {
    const facts = { month: before, openFrom: `${last}-01` };
    expect(await refusal(receipt(`${before}-28`, '1.00', {}, false))).toMatchObject({ status: 409, code: 'document.period_closed', params: facts });
    expect(await refusal(transfer(`${before}-28`, '1.00'))).toMatchObject({ status: 409, code: 'document.period_closed', params: facts });
    const [old] = await rig.rows<{ id: number }>('SELECT id FROM receipt WHERE docDate=?', [`${before}-03`]);
    expect(await refusal(on('void', (m) => m.void(RECEIPT, old?.id ?? 0, '录错')))).toMatchObject({ status: 409, code: 'document.period_closed_effective', params: facts });
    expect(await refusal(on('approve', (m) => m.unapprove(RECEIPT, old?.id ?? 0)))).toMatchObject({ status: 409, code: 'document.period_closed_effective', params: facts });
    // months before the first closed one are closed too
    expect(await refusal(receipt(`${back(3)}-01`, '1.00', {}, false))).toMatchObject({ code: 'document.period_closed', params: { month: back(3) } });
    const draft = await receipt(`${last}-02`, '5.00', {}, false);
    expect(await refusal(on('update', (m) => m.update(RECEIPT, draft.row.id, { docDate: `${before}-28` }, false)))).toMatchObject({ code: 'document.period_closed' });
    expect((await on('update', (m) => m.update(RECEIPT, draft.row.id, { docDate: openFrom }, true))).row).toMatchObject({ state: 'approved', docDate: openFrom });
  });

  it('months are closed in order, and only the last is reopened', async () => {
    expect(await refusal(close(before))).toMatchObject({ status: 409, code: 'finance.period_order', params: { detail: last } });
    const second = await accept(last);
    const [first] = await rig.rows<{ id: number }>("SELECT id FROM period_close WHERE month=? AND state='closed'", [before]);
    expect(await refusal(reopen(first?.id ?? 0))).toMatchObject({ status: 409, code: 'finance.period_not_last', params: { month: before, last } });
    expect(await reopen(second.id)).toMatchObject({ state: 'reopened', reopenReason: '补单' });
    expect(await refusal(reopen(second.id))).toMatchObject({ code: 'finance.period_not_last' });
    await receipt(`${last}-15`, '7.00');
    expect(await accept(last)).toMatchObject({ funds: 10_700 });
    expect(await rig.as('accountant', 'finance.period.view', () => rig.get(PeriodService).checklist())).toMatchObject({ month: thisMonth, closedUntil: lastDayOf(last), mayClose: false });
  });

  it('two close the same month at once: one does', async () => {
    const [again] = await rig.rows<{ id: number }>("SELECT id FROM period_close WHERE month=? AND state='closed'", [last]);
    await reopen(again?.id ?? 0);
    const both = await Promise.allSettled([accept(last), accept(last)]);
    expect(both.map((b) => b.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((b) => b.status === 'rejected')).toMatchObject({ reason: { code: 'finance.period_order' } });
  });
});
