import { Documents } from '@steward/system-api';
import { Billing } from '../billing/billing.facade.js';
import { BILLINGS } from '../billing/billing.list.js';
import { ListRunner } from '@steward/platform';
import { RECEIPT } from '../money/money.kinds.js';
import { MoneyService } from '../money/money.service.js';
import { FinanceRig, refusal } from '../testing/finance-rig.js';
import type { WholeInvoice } from './invoice.booking.js';
import type { CreateInvoice } from './invoice.dto.js';
import { InvoiceService } from './invoice.service.js';
import { InvoiceViews } from './invoice.view.js';

const ORDER = 'sales_order';

describe('invoices', () => {
  let rig: FinanceRig;
  let invoices: InvoiceService;
  let bank = 0;
  const as = <T>(action: string, fn: () => Promise<T>): Promise<T> => rig.seeing('accountant', `finance.invoice.${action}`, 'any', fn);
  const create = (customerId: number, input: Partial<CreateInvoice>, approve = true): Promise<WholeInvoice> => as('create', () => invoices.create({ customerId, type: 'e_special', taxRate: '0.13', docDate: '2026-05-20', ...input }, approve));
  const order = (customerId: number, amount: number): Promise<number> => rig.order(customerId, [{ dueDate: '2026-05-01', amount }]);
  const forOrder = (salesOrderId: number, amount: string): Partial<CreateInvoice> => ({ allocations: [{ salesOrderId, amount }] });
  const receive = (partyId: number, amount: string): Promise<unknown> => rig.as('accountant', 'finance.receipt.create', () => rig.get(MoneyService).create(RECEIPT, { partyId, lines: [{ accountId: bank, amount }], autoAllocate: true }, true));
  const billing = async (orderId: number): Promise<Record<string, unknown> | undefined> => rig.row('SELECT net, received, invoiced, receivedUninvoiced, invoicedUnreceived, overInvoiced, open, invoiceStatus FROM billing WHERE sourceId=?', [orderId]);

  beforeAll(async () => { rig = await FinanceRig.open(); invoices = rig.get(InvoiceService); bank = await rig.account('银行'); }, 120_000);
  afterEach(async () => { expect(await rig.broken()).toEqual([]); });
  afterAll(() => rig.close());

  it('E-05: received 6,000, invoiced 4,000 of 11,300', async () => {
    const c = await rig.customer('E05');
    const id = await order(c, 1_130_000);
    await receive(c, '6000.00');
    const i = await create(c, forOrder(id, '4000.00'));
    expect(i.row).toMatchObject({ no: expect.stringMatching(/^KP20260520\d{4}$/), state: 'approved', total: 400_000, net: 353_982, tax: 46_018, title: 'E05测试公司' });
    expect(await billing(id)).toEqual({ net: 1_130_000, received: 600_000, invoiced: 400_000, receivedUninvoiced: 200_000, invoicedUnreceived: 0, overInvoiced: 0, open: 530_000, invoiceStatus: 'partial' });
    const list = await rig.as('own', 'finance.receivable.view', () => rig.get(ListRunner).run(BILLINGS, { where: { field: 'receivedUninvoiced', op: 'gt', value: '0' }, sort: [], page: 1, pageSize: 10, count: true, summary: true }));
    expect(list).toMatchObject({ total: 1, items: [{ sourceId: id, receivedUninvoiced: '2000.00', open: '5300.00' }], summary: { receivedUninvoiced: '2000.00' } });
    expect(await refusal(create(c, forOrder(id, '7300.01')))).toMatchObject({ status: 409, code: 'finance.invoice_exceeds', params: { no: `XS${id}`, net: '11300.00', invoiced: '4000.00', asked: '7300.01' } });
    await create(c, forOrder(id, '7300.00'));
    expect(await billing(id)).toMatchObject({ invoiced: 1_130_000, receivedUninvoiced: 0, invoicedUnreceived: 530_000, invoiceStatus: 'full' });
  });

  it('two invoices for the rest of one order at once: one passes', async () => {
    const c = await rig.customer('并发开票');
    const id = await order(c, 10_000);
    const both = await Promise.allSettled([1, 2].map(async () => { await new Promise((r) => setTimeout(r, 5)); return create(c, forOrder(id, '60.00')); }));
    expect(both.map((b) => b.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await billing(id)).toMatchObject({ invoiced: 6_000 });
  });

  it('a red invoice takes back what its original stands for, no more', async () => {
    const c = await rig.customer('红冲');
    const id = await order(c, 10_000);
    const blue = await create(c, forOrder(id, '100.00'));
    const red = (amount: string): Promise<WholeInvoice> => create(c, { redOfId: blue.row.id, ...forOrder(id, amount) });
    const first = await red('-40.00');
    expect(first.row).toMatchObject({ total: -4_000, redOfId: blue.row.id, title: blue.row.title, taxRate: 1_300 });
    expect(await billing(id)).toMatchObject({ invoiced: 6_000 });
    expect(await refusal(red('-60.01'))).toMatchObject({ status: 409, code: 'finance.red_exceeds', params: { left: '60.00', asked: '60.01' } });
    expect(await refusal(as('void', () => invoices.void(blue.row.id, 'x')))).toMatchObject({ status: 409, code: 'document.has_downstream', params: { documents: first.row.no } });
    await create(c, forOrder(id, '40.00'));
    // the red one cannot go: the order would be invoiced beyond its worth
    expect(await refusal(as('void', () => invoices.void(first.row.id, 'x')))).toMatchObject({ status: 409, code: 'finance.invoice_exceeds' });
    await red('-60.00');
    expect(await billing(id)).toMatchObject({ invoiced: 4_000 });
  });

  it('a return after invoicing is to be red-invoiced, and an order is not withdrawn under its invoice', async () => {
    const c = await rig.customer('退货红冲');
    const id = await order(c, 10_000);
    const i = await create(c, forOrder(id, '100.00'));
    expect(await refusal(rig.sales(() => rig.get(Billing).withdraw(ORDER, id)))).toMatchObject({ status: 409, code: 'document.has_downstream', params: { documents: i.row.no } });
    await rig.sales(() => rig.get(Billing).credit({ sourceType: 'sales_return', sourceId: 9, no: 'XT9', docDate: '2026-05-02', orderType: ORDER, orderId: id, customerId: c, customerName: 'x', ownerId: rig.people.own, departmentId: null, amount: 3_000 }));
    expect(await billing(id)).toMatchObject({ overInvoiced: 3_000 });
    expect(await rig.as('accountant', 'finance.invoice.view', () => rig.get(Documents).downstream({ type: ORDER, id }))).toMatchObject([{ type: 'invoice', no: i.row.no, path: 'invoices' }]);
    await as('void', () => invoices.void(i.row.id, '开错'));
    expect(await billing(id)).toMatchObject({ invoiced: 0, overInvoiced: 0 });
  });

  it('un-approved it is a draft with its number, changed with its parts, and issued again', async () => {
    const c = await rig.customer('反审开票');
    const [a, b] = [await order(c, 10_000), await order(c, 5_000)];
    const i = await create(c, { ...forOrder(a, '80.00'), total: '80.00' });
    await as('approve', () => invoices.unapprove(i.row.id));
    expect(await billing(a)).toMatchObject({ invoiced: 0 });
    const changed = await as('update', () => invoices.update(i.row.id, { allocations: [{ salesOrderId: a, amount: '30.00' }, { salesOrderId: b, amount: '50.00' }], total: '80.00' }, true));
    expect(changed.row.no).toBe(i.row.no);
    expect([await billing(a), await billing(b)]).toMatchObject([{ invoiced: 3_000 }, { invoiced: 5_000 }]);
    const noted = await as('update', () => invoices.register(i.row.id, { invoiceNo: '26112000000012345678', expressNo: 'SF1' }));
    expect(noted.row).toMatchObject({ invoiceNo: '26112000000012345678', expressNo: 'SF1' });
    expect(await refusal(as('update', () => invoices.update(i.row.id, { remark: 'x' }, false)))).toMatchObject({ code: 'document.approved' });
    expect(await as('view', () => rig.get(InvoiceViews).one(i.row.id))).toMatchObject({ customerId: c, allocations: [{ salesOrderId: a, orderNo: `XS${a}`, amount: '30.00', orderNet: '100.00' }, { salesOrderId: b }] });
  });

  it('a change leaves what it does not name, null clears it', async () => {
    const [c, other] = [await rig.customer('合并补丁'), await rig.customer('合并补丁二')];
    const id = await order(c, 10_000);
    const i = await create(c, { ...forOrder(id, '60.00'), total: '80.00', title: '甲公司', taxNo: '91310000MA1K0000X1', bank: '工行', phone: '021-55555555', date: '2026-05-21' }, false);
    const change = async (input: Partial<CreateInvoice>): Promise<unknown> => (await as('update', () => invoices.update(i.row.id, input, false))).row;
    expect(await change({ title: '甲公司（北京）' })).toMatchObject({ title: '甲公司（北京）', taxNo: '91310000MA1K0000X1', bank: '工行', phone: '021-55555555', total: 8_000, date: '2026-05-21' });
    expect(await change({ title: '甲公司（上海）', bank: null })).toMatchObject({ title: '甲公司（上海）', taxNo: '91310000MA1K0000X1', bank: null });
    expect(await change({ taxNo: null })).toMatchObject({ title: '甲公司（上海）', taxNo: null, phone: '021-55555555' });
    expect(await change({ taxRate: '0.06', date: null })).toMatchObject({ total: 8_000, allocated: 6_000, net: 7_547, tax: 453, date: '2026-05-20' });
    expect(await change({ title: null })).toMatchObject({ title: '合并补丁测试公司', phone: null });
    expect(await change({ allocations: null })).toMatchObject({ total: 8_000, allocated: 0 });
    await change({ ...forOrder(id, '60.00') });
    expect(await change({ customerId: other })).toMatchObject({ customerId: other, title: '合并补丁二测试公司', allocated: 0 });
    expect(await rig.rows('SELECT id FROM invoice_allocation WHERE documentId=?', [i.row.id])).toEqual([]);
  });

  it('what a body may not say', async () => {
    const [c, stranger] = [await rig.customer('开票规则'), await rig.customer('开票别家')];
    const [own, foreign] = [await order(c, 10_000), await order(stranger, 10_000)];
    const faults = async (input: Partial<CreateInvoice>): Promise<unknown> => (await refusal(create(c, input))).facts['errors'];
    expect(await faults(forOrder(foreign, '1.00'))).toMatchObject([{ pointer: '/allocations/0/salesOrderId', code: 'not_found' }]);
    expect(await faults({ total: '-1.00' })).toMatchObject([{ pointer: '/total', code: 'min' }]);
    expect(await faults({ total: '1.00', net: '0.90', tax: '0.20' })).toMatchObject([{ pointer: '/tax' }]);
    expect(await faults({ total: '1.00', taxRate: null })).toMatchObject([{ pointer: '/taxRate', code: 'required' }]);
    expect(await faults({ ...forOrder(own, '2.00'), total: '1.00' })).toMatchObject([{ pointer: '/allocations' }]);
    expect(await faults({ total: '1.00', titleId: 4_711 })).toMatchObject([{ pointer: '/titleId', code: 'not_found' }]);
    expect(await faults({ total: '-1.00', redOfId: 4_711 })).toMatchObject([{ pointer: '/redOfId', code: 'not_found' }]);
  });

  it('a salesperson applies for his customers and whoever issues is told', async () => {
    const [mine, theirs] = [await rig.customer('申请'), await rig.customer('别人申请', { owner: 'other' })];
    const without = ['finance.invoice.approve'];
    const apply = (customerId: number, approve: boolean): Promise<WholeInvoice> => rig.as('own', 'finance.invoice.create', () => invoices.create({ customerId, type: 'receipt', total: '10.00' }, approve), without);
    const i = await apply(mine, false);
    expect(i.row).toMatchObject({ state: 'draft', no: null, ownerId: rig.people.own });
    expect(await rig.row("SELECT permission, path FROM notice WHERE event='invoice.applied'")).toEqual({ permission: 'finance.invoice.approve', path: `/invoices/${i.row.id}` });
    expect(await refusal(apply(mine, true))).toMatchObject({ status: 403 });
    expect(await refusal(apply(theirs, false))).toMatchObject({ status: 422 });
    await as('delete', () => invoices.delete(i.row.id));
  });
});
