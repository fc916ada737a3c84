import { EventBus } from '@steward/platform';
import { StockInApproved } from '@steward/warehouse-api';
import { Billing } from '../billing/billing.facade.js';
import { FinanceRig, refusal } from '../testing/finance-rig.js';
import type { WholeMoney } from './money.booking.js';
import type { MoneyInput } from './money.input.js';
import { type MoneyKind, OFFSET, PAYMENT, RECEIPT, REFUND, right } from './money.kinds.js';
import { MoneyService } from './money.service.js';
import { MoneyViews } from './money.view.js';

const ORDER = 'sales_order';

describe('documents of money', () => {
  let rig: FinanceRig;
  let bank = 0;
  let money: MoneyService;
  const as = <T>(kind: MoneyKind, action: 'create' | 'approve' | 'void' | 'update' | 'delete', fn: () => Promise<T>): Promise<T> => rig.seeing('accountant', right(kind, action), 'any', fn);
  const create = (kind: MoneyKind, input: MoneyInput, approve = true): Promise<WholeMoney> => as(kind, 'create', () => money.create(kind, { docDate: '2026-05-15', ...input }, approve));
  const lines = (...amounts: string[]): { accountId: number; amount: string }[] => amounts.map((amount) => ({ accountId: bank, amount }));
  const unapprove = (kind: MoneyKind, id: number): Promise<WholeMoney> => as(kind, 'approve', () => money.unapprove(kind, id));
  const voided = (kind: MoneyKind, id: number): Promise<WholeMoney> => as(kind, 'void', () => money.void(kind, id, '录错'));
  const balance = async (id = bank): Promise<number> => Number((await rig.row<{ balance: number }>('SELECT balance FROM account WHERE id=?', [id]))?.balance);
  const figures = (customerId: number): Promise<unknown> => rig.row('SELECT receivableBalance, advanceBalance FROM customer WHERE id=?', [customerId]);
  const order = (customerId: number, amount: number, dueDate = '2026-05-01'): Promise<number> => rig.order(customerId, [{ dueDate, amount }]);
  const part = async (orderId: number, amount: string, writeOff?: string): Promise<{ itemId: number; amount: string; writeOff?: string }> => ({ itemId: await rig.item('receivable', ORDER, orderId), amount, ...(writeOff ? { writeOff } : {}) });
  const progress = async (id: number): Promise<unknown> => (await rig.get(Billing).progress(ORDER, [id])).get(id);

  beforeAll(async () => {
    rig = await FinanceRig.open();
    money = rig.get(MoneyService);
    bank = await rig.account('工商银行', { openingBalance: '100000.00' });
  }, 120_000);
  afterEach(async () => { expect(await rig.broken()).toEqual([]); });
  afterAll(() => rig.close());

  it('E-01: one receipt over three orders, oldest due first; the next one leaves an advance', async () => {
    const c = await rig.customer('E01');
    const [a, b, d] = [await order(c, 400_000, '2026-05-01'), await order(c, 500_000, '2026-05-10'), await order(c, 300_000, '2026-05-20')];
    const first = await create(RECEIPT, { partyId: c, lines: lines('10000.00'), autoAllocate: true });
    expect(first.row).toMatchObject({ state: 'approved', no: expect.stringMatching(/^SK20260515\d{4}$/), total: 1_000_000, allocated: 1_000_000, advance: 0 });
    expect(await rig.open('receivable', c)).toEqual({ [`XS${a}`]: 0, [`XS${b}`]: 0, [`XS${d}`]: 200_000 });
    const second = await create(RECEIPT, { partyId: c, lines: lines('2500.00'), autoAllocate: true });
    expect(second.row).toMatchObject({ allocated: 200_000, advance: 50_000 });
    expect(await figures(c)).toEqual({ receivableBalance: 0, advanceBalance: 50_000 });
    // and back again, to the fen
    await voided(RECEIPT, second.row.id);
    await unapprove(RECEIPT, first.row.id);
    expect(await rig.open('receivable', c)).toEqual({ [`XS${a}`]: 400_000, [`XS${b}`]: 500_000, [`XS${d}`]: 300_000 });
    expect(await figures(c)).toEqual({ receivableBalance: 1_200_000, advanceBalance: 0 });
    expect(await balance()).toBe(10_000_000);
    expect((await rig.rows('SELECT amount, reversal FROM receivable_allocation WHERE docId=? AND docType=? ORDER BY id', [first.row.id, 'receipt'])).length).toBe(6);
  });

  it('E-03: a return, then 500 received: 355 open, and no more fits on the order', async () => {
    const c = await rig.customer('E03');
    const id = await order(c, 95_000);
    await rig.sales(() => rig.get(Billing).credit({ sourceType: 'sales_return', sourceId: id, no: 'XT1', docDate: '2026-05-02', orderType: ORDER, orderId: id, customerId: c, customerName: 'E03', ownerId: rig.people.own, departmentId: null, amount: 9_500 }));
    await create(RECEIPT, { partyId: c, lines: lines('500.00'), allocations: [await part(id, '500.00')] });
    expect(await progress(id)).toMatchObject({ open: 35_500, received: 50_000 });
    expect(await refusal(create(RECEIPT, { partyId: c, lines: lines('400.00'), allocations: [await part(id, '400.00')] }))).toMatchObject({ status: 409, code: 'finance.over_allocated', params: { no: `XS${id}`, open: '355.00', asked: '400.00' } });
  });

  it('E-09: two receipts on one order at once, one passes', async () => {
    const c = await rig.customer('E09');
    const id = await order(c, 50_000);
    const allocations = [await part(id, '500.00')];
    const drafts = [await create(RECEIPT, { partyId: c, lines: lines('500.00'), allocations }, false), await create(RECEIPT, { partyId: c, lines: lines('500.00'), allocations }, false)];
    expect(await progress(id)).toMatchObject({ open: 50_000, received: 0 });
    const before = await balance();
    const both = await Promise.allSettled(drafts.map((d) => as(RECEIPT, 'approve', async () => { await new Promise((r) => setTimeout(r, 5)); return money.approve(RECEIPT, d.row.id); })));
    expect(both.map((b) => b.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((b) => b.status === 'rejected')).toMatchObject({ reason: { status: 409, code: 'finance.over_allocated', params: { open: '0.00' } } });
    expect(await progress(id)).toMatchObject({ open: 0, received: 50_000 });
    expect(await balance()).toBe(before + 50_000);
  });

  it('twenty receipts at once on one account, from four customers, add up, with numbers without gaps', async () => {
    const customers = await Promise.all(['甲', '乙', '丙', '丁'].map((n) => rig.customer(`并发收款${n}`)));
    const payers = Array.from({ length: 20 }, (_, i) => customers[i % 4] ?? 0);
    await Promise.all(payers.map((c) => order(c, 1_000)));
    const before = await balance();
    const made = await Promise.all(payers.map((c) => create(RECEIPT, { partyId: c, docDate: '2026-07-01', lines: lines('10.00'), autoAllocate: true })));
    for (const c of customers) expect(await figures(c)).toEqual({ receivableBalance: 0, advanceBalance: 0 });
    expect(await balance()).toBe(before + 20_000);
    expect(made.map((m) => m.row.no).sort()).toEqual(Array.from({ length: 20 }, (_, i) => `SK20260701${String(i + 1).padStart(4, '0')}`));
  }, 60_000);

  it('several accounts, a fee, a write-off and a credit in one receipt', async () => {
    const c = await rig.customer('一单多收');
    const cash = await rig.account('现金');
    const [a, b] = [await order(c, 100_000), await order(c, 20_000)];
    await rig.sales(() => rig.get(Billing).credit({ sourceType: 'sales_return', sourceId: 77, no: 'XT77', docDate: '2026-05-02', orderType: null, orderId: null, customerId: c, customerName: 'x', ownerId: rig.people.own, departmentId: null, amount: 5_000 }));
    const before = await balance();
    const r = await create(RECEIPT, {
      partyId: c, lines: [{ accountId: bank, amount: '900.00', fee: '4.50', method: 'transfer', refNo: 'T1' }, { accountId: cash, amount: '248.00', method: 'cash' }],
      allocations: [await part(a, '998.00', '2.00'), await part(b, '200.00'), { itemId: await rig.item('receivable', 'sales_return', 77), amount: '-50.00' }],
    });
    expect(r.row).toMatchObject({ total: 114_800, fee: 450, allocated: 114_800, writeOff: 200, advance: 0 });
    expect(await balance()).toBe(before + 90_000 - 450);
    expect(await balance(cash)).toBe(24_800);
    expect(await rig.rows("SELECT kind, amount, docNo FROM account_ledger WHERE docType='receipt' AND docId=? ORDER BY id", [r.row.id])).toEqual([
      { kind: 'receipt', amount: 90_000, docNo: r.row.no }, { kind: 'fee', amount: -450, docNo: r.row.no }, { kind: 'receipt', amount: 24_800, docNo: r.row.no },
    ]);
    expect(await figures(c)).toEqual({ receivableBalance: 0, advanceBalance: 0 });
    expect(await progress(a)).toMatchObject({ open: 0, received: 99_800, settled: 100_000, receiptStatus: 'full' });
    const view = await rig.as('own', 'finance.receipt.view', async () => rig.get(MoneyViews).receipt(RECEIPT, await rig.get(MoneyViews).whole(RECEIPT, r.row.id)));
    expect(view).toMatchObject({ customerId: c, total: '1148.00', lines: [{ accountName: '工商银行', fee: '4.50' }, { accountName: '现金' }], allocations: [{ orderId: a, writeOff: '2.00', open: '0.00' }, { orderId: b }, { amount: '-50.00', orderId: null, sourceNo: 'XT77' }] });
    await unapprove(RECEIPT, r.row.id);
    expect([await balance() - before, await balance(cash)]).toEqual([0, 0]);
    expect(await figures(c)).toEqual({ receivableBalance: 115_000, advanceBalance: 0 });
    const again = await as(RECEIPT, 'approve', () => money.approve(RECEIPT, r.row.id));
    expect(again.row.no).toBe(r.row.no);
    expect(await figures(c)).toEqual({ receivableBalance: 0, advanceBalance: 0 });
  });

  it('a receipt with a write-off is taken back after a short close: the order owes what it is worth, no more', async () => {
    const c = await rig.customer('抹零后结案');
    const id = await order(c, 100_000);
    const r = await create(RECEIPT, { partyId: c, lines: lines('800.00'), allocations: [await part(id, '800.00', '200.00')] });
    await rig.sales(() => rig.get(Billing).shortClose(ORDER, id, 50_000));
    expect(await figures(c)).toEqual({ receivableBalance: 0, advanceBalance: 30_000 });
    await voided(RECEIPT, r.row.id);
    expect(await progress(id)).toMatchObject({ receivable: 50_000, settled: 0, received: 0, open: 50_000 });
    expect(await figures(c)).toEqual({ receivableBalance: 50_000, advanceBalance: 0 });
    await rig.sales(() => rig.get(Billing).reopen(ORDER, id, 50_000));
    expect(await figures(c)).toEqual({ receivableBalance: 100_000, advanceBalance: 0 });
    const again = await create(RECEIPT, { partyId: c, lines: lines('1000.00'), autoAllocate: true });
    expect(again.row).toMatchObject({ allocated: 100_000, advance: 0 });
    expect(await progress(id)).toMatchObject({ open: 0, settled: 100_000, received: 100_000 });
  });

  it('a draft has no effects, is changed with its version and deleted; an approved one is not', async () => {
    const c = await rig.customer('草稿');
    const id = await order(c, 50_000);
    const d = await create(RECEIPT, { partyId: c, lines: lines('100.00', '200.00'), allocations: [await part(id, '300.00')] }, false);
    expect(d.row).toMatchObject({ no: null, state: 'draft' });
    expect(await progress(id)).toMatchObject({ open: 50_000 });
    const [kept] = d.lines;
    const update = (version: number | 'any', input: MoneyInput): Promise<WholeMoney> => rig.seeing('accountant', 'finance.receipt.update', version, () => money.update(RECEIPT, d.row.id, input, false));
    const changed = await update(1, { lines: [{ id: kept?.id ?? 0, accountId: bank, amount: '150.00' }], allocations: [await part(id, '150.00')] });
    expect(changed).toMatchObject({ row: { total: 15_000, allocated: 15_000, version: 2 }, lines: [{ id: kept?.id, amount: 15_000 }] });
    expect(await refusal(update(1, { remark: 'x' }))).toMatchObject({ status: 412 });
    expect(await refusal(update(2, { total: '1.00' }))).toMatchObject({ status: 422, code: 'document.total_mismatch' });
    await as(RECEIPT, 'approve', () => money.approve(RECEIPT, d.row.id));
    expect(await refusal(update('any', { remark: 'x' }))).toMatchObject({ status: 409, code: 'document.approved' });
    expect(await refusal(as(RECEIPT, 'approve', () => money.approve(RECEIPT, d.row.id)))).toMatchObject({ status: 409, code: 'document.wrong_state' });
    expect(await refusal(as(RECEIPT, 'delete', () => money.delete(RECEIPT, d.row.id)))).toMatchObject({ status: 409 });
    const other = await create(RECEIPT, { partyId: c, lines: lines('1.00') }, false);
    await as(RECEIPT, 'delete', () => money.delete(RECEIPT, other.row.id));
    expect(await rig.rows('SELECT id FROM receipt_line WHERE documentId=?', [other.row.id])).toEqual([]);
  });

  it('what a body may not say', async () => {
    const [c, stranger] = [await rig.customer('规则'), await rig.customer('别家')];
    const [own, foreign] = [await order(c, 10_000), await order(stranger, 10_000)];
    const faults = async (input: MoneyInput): Promise<unknown> => (await refusal(create(RECEIPT, { partyId: c, ...input }))).facts['errors'];
    expect(await faults({ lines: [] })).toMatchObject([{ pointer: '/lines' }]);
    expect(await faults({ lines: [{ accountId: 999, amount: '1.00' }] })).toMatchObject([{ pointer: '/lines/0/accountId', code: 'not_found' }]);
    expect(await faults({ lines: lines('0.00') })).toMatchObject([{ pointer: '/lines/0/amount', code: 'min' }]);
    expect(await faults({ lines: [{ accountId: bank, amount: '1.00', fee: '1.01' }] })).toMatchObject([{ pointer: '/lines/0/fee' }]);
    expect(await faults({ lines: [{ accountId: bank, amount: '1.00', method: 'barter' }] })).toMatchObject([{ pointer: '/lines/0/method' }]);
    expect(await refusal(create(RECEIPT, { partyId: c, lines: lines('2.00'), total: '1.00' }))).toMatchObject({ status: 422, code: 'document.total_mismatch', facts: { total: '2.00', errors: [{ pointer: '/total' }] } });
    expect(await faults({ lines: lines('1.00'), allocations: [await part(foreign, '1.00')] })).toMatchObject([{ pointer: '/allocations/0/receivableId', code: 'not_found' }]);
    expect(await faults({ lines: lines('1.00'), allocations: [await part(own, '1.00'), await part(own, '1.00')] })).toMatchObject([{ pointer: '/allocations/1/receivableId', code: 'duplicate' }]);
    expect(await refusal(create(RECEIPT, { partyId: c, lines: lines('50.00'), allocations: [await part(own, '60.00')] }))).toMatchObject({ status: 409, code: 'finance.exceeds_money', params: { total: '50.00', allocated: '60.00' } });
    expect(await refusal(create(RECEIPT, { partyId: c, lines: lines('50.00'), externalId: 'x1' }).then(() => create(RECEIPT, { partyId: c, lines: lines('50.00'), externalId: 'x1' })))).toMatchObject({ status: 409, code: 'finance.external_id_taken' });
  });

  it('a refund pays a credit and the advance back, no more, and not from an empty account', async () => {
    const c = await rig.customer('退款');
    const id = await order(c, 10_000);
    const r = await create(RECEIPT, { partyId: c, lines: lines('130.00'), autoAllocate: true });
    await rig.sales(() => rig.get(Billing).credit({ sourceType: 'sales_return', sourceId: 78, no: 'XT78', docDate: '2026-05-02', orderType: ORDER, orderId: id, customerId: c, customerName: 'x', ownerId: rig.people.own, departmentId: null, amount: 2_000 }));
    expect(await figures(c)).toEqual({ receivableBalance: -2_000, advanceBalance: 3_000 });
    const empty = await rig.account('空账户');
    expect(await refusal(create(REFUND, { partyId: c, lines: [{ accountId: empty, amount: '10.00' }], autoAllocate: true }))).toMatchObject({ status: 409, code: 'finance.insufficient_balance', params: { account: '空账户', balance: '0.00', asked: '10.00' } });
    expect(await refusal(create(REFUND, { partyId: c, lines: lines('50.01'), autoAllocate: true }))).toMatchObject({ status: 409, code: 'finance.insufficient_advance', params: { available: '30.00', asked: '30.01' } });
    const refund = await create(REFUND, { partyId: c, lines: lines('50.00'), autoAllocate: true });
    expect(refund.row).toMatchObject({ no: expect.stringMatching(/^TK/), allocated: -2_000, advance: -3_000 });
    expect(await figures(c)).toEqual({ receivableBalance: 0, advanceBalance: 0 });
    expect(await progress(id)).toMatchObject({ open: 0, received: 8_000 });
    // the money of the receipt is gone: it cannot be taken back before the refund
    expect(await refusal(unapprove(RECEIPT, r.row.id))).toMatchObject({ status: 409, code: 'finance.insufficient_advance', facts: { available: '0.00', asked: '30.00', documents: [{ type: 'refund', id: refund.row.id, no: refund.row.no, path: 'refunds' }] } });
    expect(await refusal(rig.sales(() => rig.get(Billing).withdrawCredit('sales_return', 78)))).toMatchObject({ status: 409, code: 'document.has_downstream', facts: { documents: [{ type: 'refund', no: refund.row.no, path: 'refunds' }] } });
    await voided(REFUND, refund.row.id);
    expect(await figures(c)).toEqual({ receivableBalance: -2_000, advanceBalance: 3_000 });
    await rig.sales(() => rig.get(Billing).withdrawCredit('sales_return', 78));
    await unapprove(RECEIPT, r.row.id);
    expect(await figures(c)).toEqual({ receivableBalance: 10_000, advanceBalance: 0 });
  });

  it('E-12: a receipt taken back after a short close leaves what is still owed', async () => {
    const c = await rig.customer('短结后反审');
    const id = await order(c, 100_000);
    const r = await create(RECEIPT, { partyId: c, lines: lines('700.00'), allocations: [await part(id, '700.00')] });
    await rig.sales(() => rig.get(Billing).shortClose(ORDER, id, 60_000));
    expect(await figures(c)).toEqual({ receivableBalance: 0, advanceBalance: 30_000 });
    await unapprove(RECEIPT, r.row.id);
    expect(await figures(c)).toEqual({ receivableBalance: 40_000, advanceBalance: 0 });
    expect(await progress(id)).toMatchObject({ open: 40_000, received: 0 });
    expect(await refusal(as(RECEIPT, 'approve', () => money.approve(RECEIPT, r.row.id)))).toMatchObject({ code: 'finance.over_allocated' });
  });

  it('an order that was received for is not withdrawn, and says by which receipt', async () => {
    const c = await rig.customer('链');
    const id = await order(c, 10_000);
    const r = await create(RECEIPT, { partyId: c, lines: lines('100.00'), autoAllocate: true });
    expect(await refusal(rig.sales(() => rig.get(Billing).withdraw(ORDER, id)))).toMatchObject({ status: 409, code: 'document.has_downstream', params: { documents: r.row.no } });
    await voided(RECEIPT, r.row.id);
    await rig.sales(() => rig.get(Billing).withdraw(ORDER, id));
    expect(await figures(c)).toEqual({ receivableBalance: 0, advanceBalance: 0 });
  });

  it('an offset uses the advance for what is owed', async () => {
    const c = await rig.customer('核销');
    await create(RECEIPT, { partyId: c, lines: lines('60.00') });
    const [a, b] = [await order(c, 4_000, '2026-05-01'), await order(c, 4_000, '2026-06-01')];
    const offset = await create(OFFSET, { side: 'receivable', partyId: c, autoAllocate: true });
    expect(offset.row).toMatchObject({ no: expect.stringMatching(/^HX/), total: 6_000, allocated: 6_000, advance: -6_000 });
    expect(await rig.open('receivable', c)).toEqual({ [`XS${a}`]: 0, [`XS${b}`]: 2_000 });
    expect(await progress(a)).toMatchObject({ received: 4_000 });
    expect(await refusal(create(OFFSET, { side: 'receivable', partyId: c, allocations: [await part(b, '20.00')] }))).toMatchObject({ status: 409, code: 'finance.insufficient_advance' });
    await unapprove(OFFSET, offset.row.id);
    expect(await figures(c)).toEqual({ receivableBalance: 8_000, advanceBalance: 6_000 });
    const explicit = await create(OFFSET, { side: 'receivable', partyId: c, allocations: [await part(b, '40.00')] });
    expect(explicit.row).toMatchObject({ total: 4_000 });
    await voided(OFFSET, explicit.row.id);
    expect(await figures(c)).toEqual({ receivableBalance: 8_000, advanceBalance: 6_000 });
  });

  it('taking back what the advance came from names what used it since, of customers and of suppliers', async () => {
    const c = await rig.customer('预收已用');
    const id = await order(c, 3_000);
    const early = await create(RECEIPT, { partyId: c, lines: lines('10.00') });
    const before = await create(OFFSET, { side: 'receivable', partyId: c, allocations: [await part(id, '10.00')] });
    const r = await create(RECEIPT, { partyId: c, lines: lines('25.00') });
    const [first, taken] = [await create(OFFSET, { side: 'receivable', partyId: c, allocations: [await part(id, '5.00')] }), await create(OFFSET, { side: 'receivable', partyId: c, allocations: [await part(id, '7.00')] })];
    await unapprove(OFFSET, taken.row.id);
    const named = ({ row }: WholeMoney): object => ({ type: 'offset', id: row.id, no: row.no, path: 'offsets' });
    expect((await refusal(unapprove(RECEIPT, r.row.id))).facts).toEqual({ available: '20.00', asked: '25.00', documents: [named(first)] });
    expect((await refusal(voided(RECEIPT, r.row.id))).facts).toMatchObject({ documents: [named(first)] });
    await unapprove(RECEIPT, early.row.id);
    await unapprove(OFFSET, first.row.id);
    // nothing came after it, and still it is not there: what used the advance before is named
    expect((await refusal(unapprove(RECEIPT, r.row.id))).facts).toMatchObject({ available: '15.00', documents: [named(before)] });
    const s = await rig.supplier('预付已用');
    const paid = await create(PAYMENT, { partyId: s, lines: lines('25.00') });
    await rig.sales(() => rig.get(EventBus).publish(new StockInApproved({ stockInId: 4_242, no: 'RK4242', supplierId: s, supplierName: '供应商', docDate: '2026-05-01', dueDate: '2026-06-01', ownerId: rig.people.own, departmentId: null, total: 2_000 })));
    const offset = await create(OFFSET, { side: 'payable', partyId: s, autoAllocate: true });
    expect((await refusal(unapprove(PAYMENT, paid.row.id))).facts).toMatchObject({ documents: [named(offset)] });
  });

  it('salespeople see the receipts of their customers, and nobody approves without the right', async () => {
    const [mine, theirs] = [await rig.customer('我的'), await rig.customer('别人的', { owner: 'other' })];
    const [a, b] = [await create(RECEIPT, { partyId: mine, lines: lines('1.00') }, false), await create(RECEIPT, { partyId: theirs, lines: lines('1.00') }, false)];
    expect(a.row.ownerId).toBe(rig.people.own);
    const see = (id: number): Promise<unknown> => rig.as('own', 'finance.receipt.view', () => rig.get(MoneyViews).whole(RECEIPT, id));
    expect(await see(a.row.id)).toMatchObject({ row: { id: a.row.id } });
    expect(await refusal(see(b.row.id))).toMatchObject({ status: 404 });
    expect(await refusal(rig.as('cashier', 'finance.receipt.create', () => money.create(RECEIPT, { partyId: mine, lines: lines('1.00') }, true), ['finance.receipt.approve']))).toMatchObject({ status: 403 });
    expect(await refusal(rig.as('own', 'finance.receipt.create', () => money.create(RECEIPT, { partyId: theirs, lines: lines('1.00') }, false)))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/customerId', code: 'not_found' }] } });
  });

  it('a payment mirrors the receipt', async () => {
    const s = await rig.supplier('供应商甲');
    const facts = { stockInId: 501, no: 'RK1', supplierId: s, supplierName: '供应商甲', docDate: '2026-05-01', dueDate: '2026-05-31', ownerId: rig.people.own, departmentId: null, total: 30_000 };
    await rig.sales(() => rig.get(EventBus).publish(new StockInApproved(facts)));
    const before = await balance();
    const p = await create(PAYMENT, { partyId: s, lines: [{ accountId: bank, amount: '320.00', fee: '1.00' }], autoAllocate: true });
    expect(p.row).toMatchObject({ no: expect.stringMatching(/^FK/), allocated: 30_000, advance: 2_000 });
    expect(await balance()).toBe(before - 32_100);
    expect(await rig.row('SELECT payableBalance, advanceBalance FROM supplier WHERE id=?', [s])).toEqual({ payableBalance: 0, advanceBalance: 2_000 });
    const poor = await rig.account('零钱');
    expect(await refusal(create(PAYMENT, { partyId: s, lines: [{ accountId: poor, amount: '1.00' }] }))).toMatchObject({ code: 'finance.insufficient_balance' });
    await unapprove(PAYMENT, p.row.id);
    expect(await rig.row('SELECT payableBalance, advanceBalance FROM supplier WHERE id=?', [s])).toEqual({ payableBalance: 30_000, advanceBalance: 0 });
  });
});
