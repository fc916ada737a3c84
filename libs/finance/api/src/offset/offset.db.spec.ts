import { EventBus } from '@steward/platform';
import { StockInApproved } from '@steward/warehouse-api';
import { ofBadDebt, ofOffset } from '../money/money.bodies.js';
import type { WholeMoney } from '../money/money.booking.js';
import type { BadDebtFields, BadDebtView, OffsetFields, OffsetView } from '../money/money.dto.js';
import type { MoneyInput } from '../money/money.input.js';
import { BAD_DEBT, type MoneyKind, OFFSET, RECEIPT, right } from '../money/money.kinds.js';
import { MoneyService } from '../money/money.service.js';
import { MoneyViews } from '../money/money.view.js';
import { FinanceRig, refusal } from '../testing/finance-rig.js';
import type { Side } from '../subledger/sides.js';

describe('offsets between parties and bad debts', () => {
  let rig: FinanceRig;
  let money: MoneyService;
  let bank = 0;
  let stockIn = 900;

  const as = <T>(kind: MoneyKind, action: 'create' | 'approve' | 'void' | 'delete', fn: () => T): T => rig.seeing('accountant', right(kind, action), 'any', fn);
  const create = (kind: MoneyKind, input: MoneyInput, approve = true): Promise<WholeMoney> => as(kind, 'create', () => money.create(kind, input, approve));
  const offset = (body: Partial<OffsetFields>, approve = true): Promise<WholeMoney> => create(OFFSET, ofOffset(body), approve);
  const badDebt = (body: Partial<BadDebtFields>, approve = true): Promise<WholeMoney> => create(BAD_DEBT, ofBadDebt(body), approve);
  const approve = (kind: MoneyKind, id: number): Promise<WholeMoney> => as(kind, 'approve', () => money.approve(kind, id));
  const unapprove = (kind: MoneyKind, id: number): Promise<WholeMoney> => as(kind, 'approve', () => money.unapprove(kind, id));
  const voided = (kind: MoneyKind, id: number): Promise<WholeMoney> => as(kind, 'void', () => money.void(kind, id, '录错'));
  const order = (customerId: number, amount: number, dueDate = '2026-05-01'): Promise<number> => rig.order(customerId, [{ dueDate, amount }]);
  const item = (orderId: number): Promise<number> => rig.item('receivable', 'sales_order', orderId);
  const receive = async (customerId: number, amount: string): Promise<WholeMoney> => create(RECEIPT, { partyId: customerId, lines: [{ accountId: bank, amount }], autoAllocate: true });
  const bought = async (supplierId: number, total: number): Promise<number> => {
    const stockInId = stockIn++;
    await rig.sales(() => rig.get(EventBus).publish(new StockInApproved({ stockInId, no: `RK${stockInId}`, supplierId, supplierName: '供应商', docDate: '2026-05-01', dueDate: '2026-05-31', ownerId: rig.people.own, departmentId: null, total })));
    return rig.item('payable', 'stock_in', stockInId);
  };
  const owed = async (side: Side, id: number): Promise<number> => Number((await rig.row<{ n: number }>(side === 'receivable' ? 'SELECT receivableBalance AS n FROM customer WHERE id=?' : 'SELECT payableBalance AS n FROM supplier WHERE id=?', [id]))?.n);
  const offsetView = (whole: WholeMoney): Promise<OffsetView> => rig.as('accountant', 'finance.offset.view', () => rig.get(MoneyViews).offset(whole));
  const badDebtView = async (id: number): Promise<BadDebtView> => rig.as('accountant', 'finance.bad_debt.view', async () => rig.get(MoneyViews).badDebt(await rig.get(MoneyViews).whole(BAD_DEBT, id)));

  beforeAll(async () => { rig = await FinanceRig.open(); money = rig.get(MoneyService); bank = await rig.account('银行', { openingBalance: '1000000.00' }); }, 120_000);
  afterEach(async () => { expect(await rig.broken()).toEqual([]); });
  afterAll(() => rig.close());

  it('应收冲应付: what a firm owes us pays what we owe it, on both sides the same', async () => {
    const [c, s] = [await rig.customer('互抵'), await rig.supplier('互抵测试公司')];
    const [a, b] = [await order(c, 40_000, '2026-05-01'), await order(c, 50_000, '2026-05-10')];
    const p = await bought(s, 60_000);
    const done = await offset({ kind: 'receivable_payable', customerId: c, supplierId: s, autoAllocate: true });
    expect(done.row).toMatchObject({ no: expect.stringMatching(/^HX/), total: 60_000, allocated: 60_000, advance: 0, side: 'receivable', kind: 'receivable_payable', counterId: s });
    expect([await owed('receivable', c), await owed('payable', s), await rig.open('receivable', c)]).toEqual([30_000, 0, { [`XS${a}`]: 0, [`XS${b}`]: 30_000 }]);
    expect(await offsetView(done)).toMatchObject({ kind: 'receivable_payable', customerId: c, supplierId: s, supplierName: '互抵测试公司', allocations: [{ amount: '400.00' }, { amount: '200.00' }, { payableId: p, amount: '600.00', open: '0.00' }] });
    await unapprove(OFFSET, done.row.id);
    expect([await owed('receivable', c), await owed('payable', s)]).toEqual([90_000, 60_000]);
    await approve(OFFSET, done.row.id);
    await voided(OFFSET, done.row.id);
    expect([await owed('receivable', c), await owed('payable', s)]).toEqual([90_000, 60_000]);
    const parts = (payable: string): OffsetFields['allocations'] => [{ receivableId: 0, amount: '100.00' }, { payableId: p, amount: payable }];
    const given = async (payable: string): Promise<Partial<OffsetFields>> => ({ kind: 'receivable_payable', customerId: c, supplierId: s, allocations: (parts(payable) ?? []).map((x) => (x.receivableId === 0 ? { ...x, receivableId: aId } : x)) });
    const aId = await item(a);
    expect(await refusal(offset(await given('99.00')))).toMatchObject({ status: 409, code: 'finance.offset_unbalanced', params: { receivable: '100.00', payable: '99.00' } });
    const draft = await offset(await given('100.00'), false);
    expect([await owed('receivable', c), (await offsetView(draft)).allocations.length]).toEqual([90_000, 2]);
    const again = await approve(OFFSET, draft.row.id);
    expect([again.row.total, await owed('receivable', c), await owed('payable', s)]).toEqual([10_000, 80_000, 50_000]);
    expect(await refusal(offset({ ...(await given('600.00')), allocations: [{ receivableId: await item(b), amount: '600.00' }, { payableId: p, amount: '600.00' }] }))).toMatchObject({ code: 'finance.over_allocated' });
  });

  it('two firms with different names are offset only when somebody says they are one', async () => {
    const [c, s] = [await rig.customer('东'), await rig.supplier('西')];
    await order(c, 1_000);
    await bought(s, 1_000);
    expect(await refusal(offset({ kind: 'receivable_payable', customerId: c, supplierId: s, autoAllocate: true }))).toMatchObject({ status: 409, code: 'finance.different_firm', facts: { overridable: true } });
  });

  it('应收转应收: another customer owes it from now on, due when it was; taken back only while nobody has paid', async () => {
    const [a, b] = [await rig.customer('转出'), await rig.customer('转入')];
    const [x, y] = [await order(a, 40_000, '2026-05-01'), await order(a, 50_000, '2026-06-10')];
    const done = await offset({ kind: 'receivable_transfer', customerId: a, toCustomerId: b, docDate: '2026-05-20', allocations: [{ receivableId: await item(x), amount: '400.00' }, { receivableId: await item(y), amount: '100.00' }] });
    expect([await owed('receivable', a), await owed('receivable', b)]).toEqual([40_000, 50_000]);
    expect(await rig.rows('SELECT kind, sourceType, no, docDate, dueDate, amount, open FROM receivable WHERE partyId=? ORDER BY id', [b])).toEqual([
      { kind: 'transfer', sourceType: 'offset', no: done.row.no, docDate: '2026-05-20', dueDate: '2026-05-01', amount: 40_000, open: 40_000 }, { kind: 'transfer', sourceType: 'offset', no: done.row.no, docDate: '2026-05-20', dueDate: '2026-06-10', amount: 10_000, open: 10_000 },
    ]);
    const r = await receive(b, '50.00');
    expect(await refusal(unapprove(OFFSET, done.row.id))).toMatchObject({ status: 409, code: 'document.has_downstream', params: { documents: r.row.no } });
    await voided(RECEIPT, r.row.id);
    await unapprove(OFFSET, done.row.id);
    expect([await owed('receivable', a), await owed('receivable', b)]).toEqual([90_000, 0]);
    // to a third one after it was taken back: only that is reversed then
    const third = await rig.customer('第三');
    await rig.seeing('accountant', 'finance.offset.update', 'any', () => money.update(OFFSET, done.row.id, ofOffset({ toCustomerId: third }, 'receivable_transfer'), true));
    expect([await owed('receivable', a), await owed('receivable', b), await owed('receivable', third)]).toEqual([40_000, 0, 50_000]);
    await voided(OFFSET, done.row.id);
    expect([await owed('receivable', a), await owed('receivable', b), await owed('receivable', third)]).toEqual([90_000, 0, 0]);
    expect(await refusal(offset({ kind: 'receivable_transfer', customerId: a, toCustomerId: a, autoAllocate: true }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/toCustomerId', code: 'finance.same_party' }] } });
    expect(await refusal(offset({ kind: 'receivable_transfer', customerId: a, autoAllocate: true }))).toMatchObject({ facts: { errors: [{ pointer: '/toCustomerId', code: 'required' }] } });
  });

  it('应付转应付: another supplier is owed it, all of it where nothing else is said', async () => {
    const [a, b] = [await rig.supplier('应付甲'), await rig.supplier('应付乙')];
    await bought(a, 30_000);
    await bought(a, 20_000);
    const done = await offset({ kind: 'payable_transfer', supplierId: a, toSupplierId: b, autoAllocate: true });
    expect([done.row.total, await owed('payable', a), await owed('payable', b)]).toEqual([50_000, 0, 50_000]);
    expect(await offsetView(done)).toMatchObject({ supplierId: a, toSupplierId: b, toSupplierName: '应付乙', allocations: [{ amount: '300.00' }, { amount: '200.00' }] });
    await unapprove(OFFSET, done.row.id);
    expect([await owed('payable', a), await owed('payable', b)]).toEqual([50_000, 0]);
  });

  it('at once from both ends, transfers between two customers find an end and the sums', async () => {
    const [a, b] = [await rig.customer('对转甲'), await rig.customer('对转乙')];
    await order(a, 10_000);
    await order(b, 10_000);
    const [x, y] = [await rig.rows<{ id: number }>('SELECT id FROM receivable WHERE partyId=?', [a]), await rig.rows<{ id: number }>('SELECT id FROM receivable WHERE partyId=?', [b])];
    const go = (from: number, to: number, receivableId: number): Promise<unknown> => offset({ kind: 'receivable_transfer', customerId: from, toCustomerId: to, allocations: [{ receivableId, amount: '10.00' }] });
    await Promise.all(Array.from({ length: 8 }, (_, i) => (i % 2 === 0 ? go(a, b, x[0]?.id ?? 0) : go(b, a, y[0]?.id ?? 0))));
    expect([await owed('receivable', a), await owed('receivable', b)]).toEqual([10_000, 10_000]);
  }, 60_000);

  it('坏账: written off, in parts recovered and then received; the order waits for it again', async () => {
    const c = await rig.customer('坏账');
    const id = await order(c, 100_000);
    const bad = await badDebt({ customerId: c, reason: 'bankrupt', allocations: [{ receivableId: await item(id), amount: '900.00' }] });
    expect(bad.row).toMatchObject({ no: expect.stringMatching(/^HZ/), total: 90_000, advance: 0 });
    expect(await rig.row('SELECT paid, writtenOff, open, receiptStatus FROM billing WHERE sourceId=?', [id])).toEqual({ paid: 0, writtenOff: 90_000, open: 10_000, receiptStatus: 'partial' });
    expect(await refusal(badDebt({ customerId: c, allocations: [{ receivableId: await item(id), amount: '100.01' }] }))).toMatchObject({ code: 'finance.over_allocated' });
    const back = await badDebt({ customerId: c, recoversId: bad.row.id, allocations: [{ receivableId: await item(id), amount: '300.00' }] });
    expect([await owed('receivable', c), (await badDebtView(bad.row.id)).recovered, (await badDebtView(back.row.id)).recoversNo]).toEqual([40_000, '300.00', bad.row.no]);
    expect(await refusal(unapprove(BAD_DEBT, bad.row.id))).toMatchObject({ code: 'document.has_downstream', params: { documents: back.row.no } });
    expect(await refusal(badDebt({ customerId: c, recoversId: bad.row.id, allocations: [{ receivableId: await item(id), amount: '600.01' }] }))).toMatchObject({ code: 'finance.recovers_too_much', params: { left: '600.00', asked: '600.01' } });
    const r = await receive(c, '400.00');
    expect(await refusal(unapprove(BAD_DEBT, back.row.id))).toMatchObject({ code: 'document.has_downstream', params: { documents: r.row.no } });
    expect(await rig.row('SELECT paid, writtenOff, open, receiptStatus FROM billing WHERE sourceId=?', [id])).toEqual({ paid: 40_000, writtenOff: 60_000, open: 0, receiptStatus: 'full' });
    await voided(RECEIPT, r.row.id);
    await voided(BAD_DEBT, back.row.id);
    await unapprove(BAD_DEBT, bad.row.id);
    expect([await owed('receivable', c), (await badDebtView(bad.row.id)).recovered]).toEqual([100_000, '0.00']);
    // a recovery of all that is left says no amounts
    await approve(BAD_DEBT, bad.row.id);
    const all = await badDebt({ customerId: c, recoversId: bad.row.id, autoAllocate: true });
    expect([all.row.total, await owed('receivable', c)]).toEqual([90_000, 100_000]);
    expect(await refusal(badDebt({ customerId: await rig.customer('别家'), recoversId: bad.row.id, autoAllocate: true }))).toMatchObject({ facts: { errors: [{ pointer: '/recoversId', code: 'not_found' }] } });
    expect(await refusal(badDebt({ customerId: c, reason: 'none such' }))).toMatchObject({ facts: { errors: [{ pointer: '/reason' }] } });
  });
});
