import { database, transaction } from '@steward/platform';
import { CustomerService } from '@steward/customer-api';
import { type CheckedRow, type ImportOptions, registerPeriodGate } from '@steward/system-api';
import { RECEIPT } from '../money/money.kinds.js';
import { MoneyService } from '../money/money.service.js';
import { FinanceRig, refusal } from '../testing/finance-rig.js';
import { OpeningPayableTarget, OpeningReceivableTarget } from './opening-items.target.js';

const OPTIONS: ImportOptions = { duplicateStrategy: 'skip', matchKeys: [], defaults: {}, unknownChoices: 'error' };

describe('opening receivables and payables from Excel', () => {
  let rig: FinanceRig;
  let c = 0;
  let s = 0;
  const target = (): OpeningReceivableTarget => rig.get(OpeningReceivableTarget);
  const check = (values: Record<string, string | null>[], who: 'accountant' | 'own' = 'accountant'): Promise<CheckedRow[]> => rig.as(who, 'finance.receivable.import', () => target().check(values.map((v, i) => ({ row: i + 2, values: v })), OPTIONS));
  const write = (rows: CheckedRow[]): Promise<unknown[]> => rig.as('accountant', 'finance.receivable.import', () => transaction(() => target().write(rows)));

  beforeAll(async () => { rig = await FinanceRig.open(); c = await rig.customer('期初'); s = await rig.supplier('期初供应商'); await rig.customer('别人期初', { owner: 'other' }); }, 120_000);
  afterEach(async () => { expect(await rig.broken()).toEqual([]); });
  afterAll(() => rig.close());

  it('reads what people write and says what is wrong with it', async () => {
    const rows = await check([
      { customer: '期初测试公司', amount: '￥1.25万', no: 'OLD1', docDate: '2025/12/31', dueDate: '2026年1月30日' }, { customer: '期初测试有限公司', amount: '-300', docDate: null },
      { customer: '没有这家', amount: '1' }, { customer: '期初测试公司', amount: 'abc' }, { customer: null, amount: '0.001' }, { customer: '期初测试公司', amount: '0' },
    ]);
    expect(rows.slice(0, 2)).toMatchObject([
      { action: 'create', input: { partyId: c, amount: 1_250_000, no: 'OLD1', docDate: '2025-12-31', dueDate: '2026-01-30', ownerId: rig.people.own } }, { action: 'create', input: { amount: -30_000 } },
    ]);
    expect(rows.slice(2).map((r) => r.errors.map((e) => [e.field, e.code]))).toEqual([[['customer', 'not_found']], [['amount', 'decimal']], [['customer', 'required'], ['amount', 'decimal']], [['amount', 'required']]]);
    expect(await check([{ customer: '别人期初测试公司', amount: '1' }], 'own')).toMatchObject([{ action: 'invalid', errors: [{ field: 'customer', code: 'not_found' }] }]);
  });

  it('writes, skips what is there already, is collected, and taken back while nothing was settled', async () => {
    const rows = await check([{ customer: '期初测试公司', amount: '100', no: 'A', docDate: '2025-12-31' }, { customer: '期初测试公司', amount: '50', no: 'B', docDate: '2025-12-31' }]);
    const written = (await write(rows)) as { row: number; entityId: number; version: number; action: 'created' }[];
    expect(written).toMatchObject([{ row: 2, action: 'created' }, { row: 3, action: 'created' }]);
    expect(await rig.row('SELECT receivableBalance FROM customer WHERE id=?', [c])).toEqual({ receivableBalance: 15_000 });
    expect(await check([{ customer: '期初测试公司', amount: '100', no: 'A', docDate: '2025-12-31' }])).toMatchObject([{ action: 'skip', duplicateOf: 'A' }]);
    const bank = await rig.account('银行');
    await rig.as('accountant', 'finance.receipt.create', () => rig.get(MoneyService).create(RECEIPT, { partyId: c, lines: [{ accountId: bank, amount: '30.00' }], autoAllocate: true }, true));
    const undo = (): Promise<unknown> => rig.as('accountant', 'finance.receivable.import', () => transaction(() => target().undo(written)));
    expect(await undo()).toEqual([{ row: 2, undone: false, reason: 'exchange.undo_changed' }, { row: 3, undone: true }]);
    expect(await rig.open('receivable', c)).toEqual({ A: 7_000, B: 0 });
    expect(await undo()).toEqual([{ row: 2, undone: false, reason: 'exchange.undo_changed' }, { row: 3, undone: false, reason: 'exchange.undo_changed' }]);
    expect(await check([{ customer: '期初测试公司', amount: '50', no: 'B', docDate: '2025-12-31' }])).toMatchObject([{ action: 'create' }]);
  });

  it('payables as well', async () => {
    const rows = await rig.as('accountant', 'finance.payable.import', () => rig.get(OpeningPayableTarget).check([{ row: 2, values: { supplier: '期初供应商', amount: '88.80' } }], OPTIONS));
    await rig.as('accountant', 'finance.payable.import', () => transaction(() => rig.get(OpeningPayableTarget).write(rows)));
    expect(await rig.row('SELECT payableBalance FROM supplier WHERE id=?', [s])).toEqual({ payableBalance: 8_880 });
  });

  it('a customer that owes something is not deleted', async () => {
    expect(await refusal(rig.seeing('own', 'customer.customer.delete', 'any', () => rig.get(CustomerService).delete(c)))).toMatchObject({ status: 409, code: 'customer.in_use' });
  });

  it('100 rows of different customers go in one unit of work', async () => {
    const names = Array.from({ length: 100 }, (_, i) => `批量期初${i}号`);
    for (const n of names) await rig.customer(n);
    const rows = await check(names.map((n) => ({ customer: `${n}测试公司`, amount: '10' })));
    expect(rows.every((r) => r.action === 'create')).toBe(true);
    await write(rows);
    expect(Number((await database.sql.all<{ n: number }>("SELECT COUNT(*) AS n FROM customer WHERE receivableBalance=1000 AND name LIKE '批量期初%'"))[0]?.n)).toBe(100);
  }, 60_000);

  it('none go into a closed month', async () => {
    const rows = await check([{ customer: '期初测试公司', amount: '7', no: 'C', docDate: '2025-12-31' }]);
    registerPeriodGate({ closedUntil: () => Promise.resolve('2025-12-31') });
    expect(await refusal(write(rows))).toMatchObject({ status: 409, code: 'document.period_closed', params: { month: '2025-12' } });
  });
});
