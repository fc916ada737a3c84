import { EventBus, asSystem } from '@steward/platform';
import { CategoryFacade } from '@steward/system-api';
import { PurchaseReturnApproved, PurchaseReturnVoided, StockInApproved } from '@steward/warehouse-api';
import { ExpenseClaimService } from '../expense-claim/expense-claim.service.js';
import { IncomeExpenseService } from '../income-expense/income-expense.service.js';
import { PAYMENT } from '../money/money.kinds.js';
import { MoneyService } from '../money/money.service.js';
import { PaymentRequestPaying } from '../payment-request/payment-request.paying.js';
import { PaymentRequestService } from '../payment-request/payment-request.service.js';
import type { CreatePurchaseInvoice } from '../purchase-invoice/purchase-invoice.dto.js';
import type { WholePurchaseInvoice } from '../purchase-invoice/purchase-invoice.input.js';
import { PurchaseInvoiceService } from '../purchase-invoice/purchase-invoice.service.js';
import { FinanceRig, refusal } from '../testing/finance-rig.js';

describe('requests, claims and purchase invoices', () => {
  let rig: FinanceRig;
  let bank = 0;
  let supplier = 0;
  let travel = 0;
  let nextStockIn = 1;
  const as = <T>(code: string, fn: () => Promise<T>): Promise<T> => rig.seeing('accountant', `finance.${code}`, 'any', fn);
  /** Facts of a stock-in without the goods. */
  const stockIn = async (total: number): Promise<number> => {
    const stockInId = nextStockIn++;
    await rig.sales(() => rig.get(EventBus).publish(new StockInApproved({ stockInId, no: `RK${stockInId}`, supplierId: supplier, supplierName: '远大五金', docDate: '2026-05-01', dueDate: '2026-06-01', ownerId: rig.people.own, departmentId: null, total })));
    return stockInId;
  };
  const returned = { no: 'CT1', supplierName: '远大五金', docDate: '2026-05-20', departmentId: null };
  const payable = (stockInId: number): Promise<number> => rig.item('payable', 'stock_in', stockInId);
  const balance = async (): Promise<number> => Number((await rig.row<{ balance: number }>('SELECT balance FROM account WHERE id=?', [bank]))?.balance);

  beforeAll(async () => {
    rig = await FinanceRig.open();
    bank = await rig.account('工商银行', { openingBalance: '5000.00' });
    supplier = await rig.supplier('远大五金');
    travel = await asSystem('trees of the test', () => rig.get(CategoryFacade).create('expense', '差旅费'));
  }, 120_000);
  afterEach(async () => { expect(await rig.broken()).toEqual([]); });
  afterAll(() => rig.close());

  it('a request is approved, paid in two payments, and counts what is in force', async () => {
    const [a, b] = [await stockIn(100_000), await stockIn(50_000)];
    const requests = rig.get(PaymentRequestService);
    const lines = [{ payableId: await payable(a), amount: '800.00' }, { payableId: await payable(b), amount: '500.00' }];
    const made = await as('payment_request.create', () => requests.create({ supplierId: supplier, docDate: '2026-05-10', lines }, false));
    const pay = (amount?: string): Promise<number> => as('payment.create', async () => (await rig.get(PaymentRequestPaying).pay(made.row.id, { accountId: bank, docDate: '2026-05-12', ...(amount ? { amount } : {}) })).row.id);
    expect(await refusal(pay())).toMatchObject({ status: 409, code: 'document.wrong_state' });
    expect((await as('payment_request.approve', () => requests.papers.approve(made.row.id))).row).toMatchObject({ no: expect.stringMatching(/^FQ20260510\d{4}$/), total: 130_000, paid: 0 });
    expect(await refusal(pay('1300.01'))).toMatchObject({ code: 'finance.request_exceeded', params: { left: '1300.00' } });
    const first = await pay('900.00');
    expect(await rig.rows('SELECT itemId, amount FROM payment_allocation WHERE documentId=? ORDER BY id', [first])).toEqual([{ itemId: lines[0]?.payableId, amount: 80_000 }, { itemId: lines[1]?.payableId, amount: 10_000 }]);
    await as('payment.approve', () => rig.get(MoneyService).approve(PAYMENT, first));
    expect(await rig.row('SELECT paid, payStatus FROM payment_request WHERE id=?', [made.row.id])).toEqual({ paid: 90_000, payStatus: 'partial' });
    expect(await refusal(as('payment_request.void', () => requests.papers.void(made.row.id, '录错')))).toMatchObject({ status: 409, code: 'document.has_downstream' });
    const second = await pay();
    await as('payment.approve', () => rig.get(MoneyService).approve(PAYMENT, second));
    expect(await rig.row('SELECT paid, payStatus FROM payment_request WHERE id=?', [made.row.id])).toEqual({ paid: 130_000, payStatus: 'full' });
    expect(await refusal(pay())).toMatchObject({ code: 'finance.request_exceeded' });
    expect(await rig.open('payable', supplier)).toEqual({ [`RK${a}`]: 20_000, [`RK${b}`]: 0 });
    for (const id of [second, first]) await as('payment.void', () => rig.get(MoneyService).void(PAYMENT, id, '重付'));
    expect(await rig.row('SELECT paid, payStatus FROM payment_request WHERE id=?', [made.row.id])).toEqual({ paid: 0, payStatus: 'none' });
    expect((await as('payment_request.void', () => requests.papers.void(made.row.id, '录错'))).row.state).toBe('voided');
    expect(await balance()).toBe(500_000);
  });

  it('a request asks for no more than is open, and without payables for an advance', async () => {
    const item = await payable(await stockIn(1_000));
    const requests = rig.get(PaymentRequestService);
    const create = (more: object, approve = true): Promise<unknown> => as('payment_request.create', () => requests.create({ supplierId: supplier, ...more }, approve));
    expect(await refusal(create({ lines: [{ payableId: item, amount: '10.01' }] }))).toMatchObject({ status: 409, code: 'finance.over_allocated', params: { open: '10.00', asked: '10.01' } });
    expect(await refusal(create({ lines: [{ payableId: 9_999, amount: '1.00' }] }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/lines/0/payableId', code: 'not_found' }] } });
    expect(await refusal(create({}))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/total', code: 'required' }] } });
    expect(await create({ total: '300.00' })).toMatchObject({ row: { state: 'approved', total: 30_000 }, lines: [] });
  });

  it('a claim of a salesperson is approved, paid once, and paid again after the expense is void', async () => {
    const claims = rig.get(ExpenseClaimService);
    const made = await rig.as('own', 'finance.expense_claim.create', () => claims.create({ reason: '出差深圳', docDate: '2026-05-11', lines: [{ categoryId: travel, spentOn: '2026-05-09', amount: '320.00', remark: '高铁' }, { categoryId: travel, amount: '45.50' }] }, false));
    expect(made.row).toMatchObject({ total: 36_550, ownerId: rig.people.own });
    expect(await refusal(rig.as('other', 'finance.expense_claim.view', () => claims.papers.get(made.row.id)))).toMatchObject({ status: 404 });
    await as('expense_claim.approve', () => claims.papers.approve(made.row.id));
    const pay = (approve = true): Promise<{ row: { id: number; no: string | null; total: number } }> => as('income_expense.create', () => claims.pay(made.row.id, { accountId: bank, docDate: '2026-05-13' }, approve));
    const draft = await pay(false);
    const paid = await pay();
    expect(paid.row).toMatchObject({ no: expect.stringMatching(/^SZ/), total: 36_550 });
    expect(await balance()).toBe(500_000 - 36_550);
    expect(await refusal(pay())).toMatchObject({ status: 409, code: 'finance.claim_paid' });
    expect(await refusal(as('income_expense.approve', () => rig.get(IncomeExpenseService).papers.approve(draft.row.id)))).toMatchObject({ status: 409, code: 'finance.claim_paid' });
    expect(await refusal(as('expense_claim.approve', () => claims.papers.unapprove(made.row.id)))).toMatchObject({ code: 'document.has_downstream' });
    await as('income_expense.void', () => rig.get(IncomeExpenseService).papers.void(paid.row.id, '付错'));
    expect(await balance()).toBe(500_000);
    await as('income_expense.approve', () => rig.get(IncomeExpenseService).papers.approve(draft.row.id));
    expect(await rig.row('SELECT paid, payStatus FROM expense_claim WHERE id=?', [made.row.id])).toEqual({ paid: 36_550, payStatus: 'full' });
    await as('income_expense.void', () => rig.get(IncomeExpenseService).papers.void(draft.row.id, '测试完'));
  });

  it('purchase invoices against stock-ins: never more than stayed, once each, red ones within their original', async () => {
    const invoices = rig.get(PurchaseInvoiceService);
    const create = (input: Partial<CreatePurchaseInvoice>, approve = true): Promise<WholePurchaseInvoice> =>
      as('purchase_invoice.create', () => invoices.papers.create({ supplierId: supplier, type: 'special', taxRate: '0.13', docDate: '2026-05-20', ...input }, approve));
    const figures = (id: number): Promise<unknown> => rig.row('SELECT net, invoiced, uninvoiced, overInvoiced, invoiceStatus FROM purchase_billing WHERE stockInId=?', [id]);
    const id = await stockIn(113_000);
    const one = await create({ invoiceNo: '24312000', lines: [{ stockInId: id, amount: '565.00' }] });
    expect(one.row).toMatchObject({ no: expect.stringMatching(/^JX20260520\d{4}$/), total: 56_500, net: 50_000, tax: 6_500 });
    expect(await figures(id)).toEqual({ net: 113_000, invoiced: 56_500, uninvoiced: 56_500, overInvoiced: 0, invoiceStatus: 'partial' });
    expect(await refusal(create({ invoiceNo: '24312000', lines: [{ stockInId: id, amount: '1.00' }] }))).toMatchObject({ status: 409, code: 'finance.invoice_registered', params: { invoiceNo: '24312000', no: one.row.no } });
    expect(await refusal(create({ lines: [{ stockInId: id, amount: '565.01' }] }))).toMatchObject({ status: 409, code: 'finance.stock_in_exceeds', params: { no: `RK${id}`, net: '1130.00', invoiced: '565.00', asked: '565.01' } });
    const rest = await create({ lines: [{ stockInId: id, amount: '565.00' }] });
    const facts = { ...returned, purchaseReturnId: 1, supplierId: supplier, ownerId: rig.people.own, stockInId: id, total: 11_300 };
    await rig.sales(() => rig.get(EventBus).publish(new PurchaseReturnApproved(facts)));
    expect(await figures(id)).toEqual({ net: 101_700, invoiced: 113_000, uninvoiced: 0, overInvoiced: 11_300, invoiceStatus: 'full' });
    const red = await create({ redOfId: rest.row.id, lines: [{ stockInId: id, amount: '-113.00' }] });
    expect(red.row).toMatchObject({ total: -11_300, net: -10_000, tax: -1_300 });
    expect(await figures(id)).toMatchObject({ invoiced: 101_700, overInvoiced: 0 });
    expect(await refusal(create({ redOfId: rest.row.id, lines: [{ stockInId: id, amount: '-452.01' }] }))).toMatchObject({ status: 409, code: 'finance.red_exceeds', params: { left: '452.00' } });
    expect(await refusal(as('purchase_invoice.void', () => invoices.papers.void(rest.row.id, '录错')))).toMatchObject({ code: 'document.has_downstream' });
    // without the red one more would be invoiced than stayed
    expect(await refusal(as('purchase_invoice.void', () => invoices.papers.void(red.row.id, '录错')))).toMatchObject({ code: 'finance.stock_in_exceeds' });
    await rig.sales(() => rig.get(EventBus).publish(new PurchaseReturnVoided(facts)));
    for (const w of [red, rest, one]) await as('purchase_invoice.void', () => invoices.papers.void(w.row.id, '录错'));
    expect(await figures(id)).toEqual({ net: 113_000, invoiced: 0, uninvoiced: 113_000, overInvoiced: 0, invoiceStatus: 'none' });
  });
});
