import { RECEIPT } from '../money/money.kinds.js';
import { MoneyService } from '../money/money.service.js';
import { FinanceRig, refusal } from '../testing/finance-rig.js';
import type { CreateAccount, UpdateAccount } from './account.dto.js';
import type { Account } from './account.entity.js';
import { AccountService, accountView } from './account.service.js';

describe('fund accounts', () => {
  let rig: FinanceRig;
  let payer = 0;
  const create = (input: Partial<CreateAccount> & { name: string }): Promise<Account> => rig.as('accountant', 'finance.account.create', () => rig.get(AccountService).create({ type: 'bank', ...input }));
  const update = (id: number, version: number | 'any', input: UpdateAccount): Promise<Account> => rig.seeing('accountant', 'finance.account.update', version, () => rig.get(AccountService).update(id, input));
  const remove = (id: number): Promise<void> => rig.seeing('accountant', 'finance.account.delete', 'any', () => rig.get(AccountService).delete(id));
  const receive = async (accountId: number): Promise<unknown> => rig.as('accountant', 'finance.receipt.create', async () => rig.get(MoneyService).create(RECEIPT, { partyId: (payer ||= await rig.customer('账户')), lines: [{ accountId, amount: '1.00' }] }, true));

  beforeAll(async () => { rig = await FinanceRig.open(); }, 120_000);
  afterEach(async () => { expect(await rig.broken()).toEqual([]); });
  afterAll(() => rig.close());

  it('begin with their opening balance, which stays once money has moved', async () => {
    const a = await create({ name: '工商银行', openingBalance: '100.50', openingDate: '2026-01-01', isDefault: true });
    expect(accountView(a)).toMatchObject({ openingBalance: '100.50', balance: '100.50', isDefault: true });
    expect(await update(a.id, 1, { openingBalance: '90' })).toMatchObject({ balance: 9_000, version: 2 });
    expect(await refusal(update(a.id, 1, { remark: 'x' }))).toMatchObject({ status: 412 });
    await receive(a.id);
    expect(await refusal(update(a.id, 'any', { openingBalance: '1' }))).toMatchObject({ status: 409, code: 'finance.account_used' });
    expect(await refusal(remove(a.id))).toMatchObject({ status: 409, code: 'finance.account_used' });
    expect(await update(a.id, 'any', { enabled: false })).toMatchObject({ enabled: false, isDefault: false, balance: 9_100 });
    expect(await refusal(receive(a.id))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/lines/0/accountId', code: 'finance.account_disabled' }] } });
  });

  it('never two of one name, never two defaults', async () => {
    const [a, b] = [await create({ name: '现金', isDefault: true }), await create({ name: '备用金', isDefault: true })];
    expect(await rig.rows('SELECT id FROM account WHERE isDefault=1')).toEqual([{ id: b.id }]);
    expect(await refusal(create({ name: ' 现金 ' }))).toMatchObject({ status: 409, code: 'finance.account_exists', facts: { errors: [{ pointer: '/name' }] } });
    expect(await refusal(update(a.id, 'any', { name: '备用金' }))).toMatchObject({ code: 'finance.account_exists' });
    await remove(a.id);
    expect((await create({ name: '现金' })).isDefault).toBe(false);
  });
});
