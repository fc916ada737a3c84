import { asSystem } from '@steward/platform';
import { CategoryFacade } from '@steward/system-api';
import { AccountService } from '../account/account.service.js';
import { IncomeExpenseService } from '../income-expense/income-expense.service.js';
import { FinanceRig, refusal } from '../testing/finance-rig.js';
import { TransferService } from '../transfer/transfer.service.js';
import type { Papers } from './papers.js';

describe('transfers, income and expense', () => {
  let rig: FinanceRig;
  let bank = 0;
  let cash = 0;
  let travel = 0;
  let interest = 0;
  const papers = (which: 'account_transfer' | 'income_expense'): Papers<never, never, never> => (which === 'account_transfer' ? rig.get(TransferService) : rig.get(IncomeExpenseService)).papers as never;
  const as = <T>(type: string, action: string, fn: () => Promise<T>, version: number | 'any' = 'any'): Promise<T> => rig.seeing('accountant', `finance.${type}.${action}`, version, fn);
  const create = (type: 'account_transfer' | 'income_expense', input: object, approve = true): Promise<{ row: { id: number; no: string | null; total: number; state: string }; lines: { id: number }[] }> => as(type, 'create', () => papers(type).create({ docDate: '2026-05-15', ...input } as never, approve)) as never;
  const balances = async (): Promise<number[]> => (await rig.rows<{ balance: number }>('SELECT balance FROM account WHERE id IN (?,?) ORDER BY id', [bank, cash])).map((r) => Number(r.balance));

  beforeAll(async () => {
    rig = await FinanceRig.open();
    bank = await rig.account('工商银行', { openingBalance: '1000.00' });
    cash = await rig.account('现金');
    const tree = rig.get(CategoryFacade);
    [travel, interest] = await asSystem('trees of the test', async () => [await tree.create('expense', '费用/差旅费'), await tree.create('income', '利息')] as const);
  }, 120_000);
  afterEach(async () => { expect(await rig.broken()).toEqual([]); });
  afterAll(() => rig.close());

  it('a transfer moves amount and fee, and comes back to the fen', async () => {
    const t = await create('account_transfer', { fromAccountId: bank, toAccountId: cash, total: '300.00', fee: '1.50' });
    expect(t.row).toMatchObject({ state: 'approved', no: expect.stringMatching(/^ZZ20260515\d{4}$/), total: 30_000 });
    expect(await balances()).toEqual([69_850, 30_000]);
    expect(await rig.rows("SELECT kind, amount, partyName FROM account_ledger WHERE docType='account_transfer' ORDER BY id")).toEqual([
      { kind: 'transfer', amount: -30_000, partyName: '工商银行 → 现金' }, { kind: 'transfer', amount: 30_000, partyName: '工商银行 → 现金' }, { kind: 'fee', amount: -150, partyName: '工商银行 → 现金' },
    ]);
    await as('account_transfer', 'approve', () => papers('account_transfer').unapprove(t.row.id));
    expect(await balances()).toEqual([100_000, 0]);
    await as('account_transfer', 'approve', () => papers('account_transfer').approve(t.row.id));
    await as('account_transfer', 'void', () => papers('account_transfer').void(t.row.id, '转错'));
    expect(await balances()).toEqual([100_000, 0]);
  });

  it('a transfer needs two accounts and the money', async () => {
    expect(await refusal(create('account_transfer', { fromAccountId: bank, toAccountId: bank, total: '1.00' }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/toAccountId', code: 'finance.same_account' }] } });
    expect(await refusal(create('account_transfer', { fromAccountId: bank, toAccountId: cash, total: '1000.00', fee: '0.01' }))).toMatchObject({ status: 409, code: 'finance.insufficient_balance', params: { account: '工商银行', balance: '1000.00', asked: '1000.01' } });
    expect(await refusal(create('account_transfer', { fromAccountId: bank, toAccountId: 99, total: '1.00' }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/toAccountId', code: 'not_found' }] } });
    const draft = await create('account_transfer', { fromAccountId: bank, toAccountId: cash, total: '10.00' }, false);
    expect(await refusal(rig.seeing('accountant', 'finance.account.delete', 'any', () => rig.get(AccountService).delete(cash)))).toMatchObject({ status: 409, code: 'finance.account_used' });
    await as('account_transfer', 'delete', () => papers('account_transfer').delete(draft.row.id));
  });

  it('income and expense by category; a changed draft keeps its lines', async () => {
    const e = await create('income_expense', { direction: 'expense', accountId: bank, partyName: '铁路', lines: [{ categoryId: travel, amount: '120.00', remark: '车票' }, { categoryId: travel, amount: '80.50' }] }, false);
    const changed = await as('income_expense', 'update', () => papers('income_expense').update(e.row.id, { lines: [{ id: e.lines[1]?.id, categoryId: travel, amount: '90.50' }] } as never, true)) as unknown as typeof e;
    expect(changed).toMatchObject({ row: { total: 9_050, no: expect.stringMatching(/^SZ20260515\d{4}$/) }, lines: [{ id: e.lines[1]?.id }] });
    const i = await create('income_expense', { direction: 'income', accountId: bank, lines: [{ categoryId: interest, amount: '3.21' }], total: '3.21' });
    expect((await balances())[0]).toBe(100_000 - 9_050 + 321);
    expect(await refusal(create('income_expense', { direction: 'income', accountId: bank, lines: [{ categoryId: travel, amount: '1.00' }] }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/lines/0/categoryId', code: 'not_found' }] } });
    expect(await refusal(create('income_expense', { direction: 'income', accountId: bank, lines: [{ categoryId: interest, amount: '1.00' }], total: '2.00' }))).toMatchObject({ status: 422, code: 'document.total_mismatch' });
    await as('income_expense', 'void', () => papers('income_expense').void(i.row.id, '录错'));
    await as('income_expense', 'void', () => papers('income_expense').void(e.row.id, '录错'));
    expect((await balances())[0]).toBe(100_000);
  });

  it('a salesperson sees none of them', async () => {
    const t = await create('account_transfer', { fromAccountId: bank, toAccountId: cash, total: '1.00' }, false);
    expect(await refusal(rig.as('own', 'finance.account_transfer.view', () => papers('account_transfer').get(t.row.id)))).toMatchObject({ status: 404 });
  });
});
