import { PrintService, type Sheet } from '@steward/system-api';
import type { WholeInvoice } from '../invoice/invoice.booking.js';
import type { CreateInvoice } from '../invoice/invoice.dto.js';
import { InvoiceService } from '../invoice/invoice.service.js';
import type { MoneyInput } from '../money/money.input.js';
import { type MoneyKind, OFFSET, PAYMENT, RECEIPT, REFUND, right } from '../money/money.kinds.js';
import { MoneyService } from '../money/money.service.js';
import { FinanceRig } from '../testing/finance-rig.js';

describe('documents of money on paper', () => {
  let rig: FinanceRig;
  let [bank, cash, customer, supplier] = [0, 0, 0, 0];
  const create = (kind: MoneyKind, input: MoneyInput): Promise<number> => rig.seeing('accountant', right(kind, 'create'), 'any', async () => (await rig.get(MoneyService).create(kind, { docDate: '2026-05-15', ...input }, true)).row.id);
  const sheet = (kind: MoneyKind, id: number, without: readonly string[] = []): Promise<Sheet> => rig.as('accountant', 'x', () => rig.get(PrintService).sheet({ type: kind.type, id }), without);
  const columns = (s: Sheet, i: number): string[] => s.tables[i]?.columns.map((c) => c.label) ?? [];

  beforeAll(async () => {
    rig = await FinanceRig.open();
    bank = await rig.account('工商银行基本户', { openingBalance: '100000.00' });
    cash = await rig.account('现金', { openingBalance: '1000.00' });
    customer = await rig.customer('打印');
    supplier = await rig.supplier('打印供应商');
  }, 120_000);
  afterAll(() => rig.close());

  it('a receipt shows the money by account, what it settles, and the rest that became advance', async () => {
    const a = await rig.order(customer, [{ dueDate: '2026-05-01', amount: 400_000 }]);
    const b = await rig.order(customer, [{ dueDate: '2026-05-10', amount: 500_000 }]);
    const items = [await rig.item('receivable', 'sales_order', a), await rig.item('receivable', 'sales_order', b)];
    const id = await create(RECEIPT, {
      partyId: customer, remark: '转账', lines: [{ accountId: bank, amount: '8000.00', refNo: 'TT20260515', fee: '5.00' }, { accountId: cash, amount: '1100.00' }],
      allocations: [{ itemId: items[0] ?? 0, amount: '3990.00', writeOff: '10.00' }, { itemId: items[1] ?? 0, amount: '5000.00' }],
    });
    const s = await sheet(RECEIPT, id);
    expect(s).toMatchObject({ title: '收款单', total: { label: '收款金额', value: '¥9,100.00', capitals: '玖仟壹佰元整' }, head: expect.arrayContaining([{ label: '客户', value: '打印测试公司', span: 2 }]) as unknown });
    expect([columns(s, 0), columns(s, 1)]).toEqual([['序号', '账户', '票据号', '手续费', '金额'], ['序号', '单据编号', '单据日期', '到期日', '应结金额', '本次核销', '优惠']]);
    expect(s.tables[0]?.rows).toEqual([['1', '工商银行基本户', 'TT20260515', '5.00', '8,000.00'], ['2', '现金', '', '', '1,100.00']]);
    expect(s.tables[1]?.rows).toEqual([['1', `XS${a}`, '2026-04-01', '2026-05-01', '4,000.00', '3,990.00', '10.00'], ['2', `XS${b}`, '2026-04-01', '2026-05-10', '5,000.00', '5,000.00', '']]);
    expect(s.totals.map((f) => `${f.label} ${f.value}`)).toEqual(['核销合计 8,990.00', '优惠 10.00', '转预收 110.00']);
    expect(s.signatures.map((f) => f.label)).toEqual(['制单', '会计', '出纳', '付款人']);
    expect(JSON.stringify(s)).not.toMatch(/print\.|field\.|enum\.|undefined/);
  });

  it('payment, refund and offset are printed alike', async () => {
    const payment = await sheet(PAYMENT, await create(PAYMENT, { partyId: supplier, lines: [{ accountId: bank, amount: '300.00' }] }));
    expect(payment).toMatchObject({ title: '付款单', total: { value: '¥300.00' }, totals: [{ label: '转预付', value: '300.00' }], head: expect.arrayContaining([{ label: '供应商', value: '打印供应商', span: 2 }]) as unknown });
    expect(payment.signatures.map((f) => f.label)).toEqual(['制单', '会计', '出纳', '领款人']);
    const refund = await sheet(REFUND, await create(REFUND, { partyId: customer, lines: [{ accountId: cash, amount: '10.00' }] }));
    expect(refund).toMatchObject({ title: '退款单', total: { label: '退款金额', value: '¥10.00' }, totals: [{ label: '动用预收', value: '10.00' }] });
    const order = await rig.order(customer, [{ dueDate: '2026-06-01', amount: 10_000 }]);
    const offset = await sheet(OFFSET, await create(OFFSET, { partyId: customer, side: 'receivable', allocations: [{ itemId: await rig.item('receivable', 'sales_order', order), amount: '50.00' }] }));
    expect(offset).toMatchObject({ title: '核销单', total: { label: '核销金额', value: '¥50.00' }, tables: [{ title: '核销明细' }] });
    expect(JSON.stringify([payment, refund, offset])).not.toMatch(/print\.|field\.|enum\.|undefined/);
  });

  it('an invoice shows its title, the orders it is for and the tax; a red one says what it takes back', async () => {
    const order = await rig.order(customer, [{ dueDate: '2026-06-01', amount: 100_000 }]);
    const issue = (input: Partial<CreateInvoice>): Promise<WholeInvoice> => rig.seeing('accountant', 'finance.invoice.create', 'any', () => rig.get(InvoiceService).create({ customerId: customer, type: 'e_special', taxRate: '0.13', docDate: '2026-05-20', ...input }, true));
    const blue = (await issue({ allocations: [{ salesOrderId: order, amount: '565.00' }], title: '打印测试（上海）公司', taxNo: '91310000MA1K0000X1', invoiceNo: '26312000000012345678' })).row;
    const print = (id: number, who: 'accountant' | 'other' = 'accountant', without: readonly string[] = []): Promise<Sheet> => rig.as(who, 'x', () => rig.get(PrintService).sheet({ type: 'invoice', id }), without);
    const s = await print(blue.id);
    expect(s).toMatchObject({ title: '销售开票单', total: { label: '价税合计', value: '¥565.00', capitals: '伍佰陆拾伍元整' }, tables: [{ title: '对应订单', rows: [['1', `XS${order}`, '1,000.00', '565.00', '565.00']] }] });
    expect(s.head.map((f) => `${f.label} ${f.value}`)).toEqual(expect.arrayContaining(['发票类型 数电专票', '抬头名称 打印测试（上海）公司', '税号 91310000MA1K0000X1', '发票号码 26312000000012345678']));
    expect(s.totals.map((f) => `${f.label} ${f.value}`)).toEqual(['不含税金额 500.00', '税率 13%', '税额 65.00']);
    const red = await print((await issue({ redOfId: blue.id, total: '-565.00', allocations: [{ salesOrderId: order, amount: '-565.00' }] })).row.id);
    expect(red.head.map((f) => `${f.label} ${f.value}`)).toContain(`原发票 ${blue.no ?? ''}`);
    expect(red).toMatchObject({ total: { capitals: '负伍佰陆拾伍元整' } });
    const bare = await print((await issue({ total: '10.00', type: 'receipt' })).row.id);
    expect(JSON.stringify([s, red, bare])).not.toMatch(/print\.|field\.|enum\.|undefined/);
    await expect(print(blue.id, 'accountant', ['finance.invoice.print'])).rejects.toMatchObject({ status: 403 });
    await expect(print(blue.id, 'other')).rejects.toMatchObject({ status: 404 });
    expect(await rig.as('accountant', 'x', () => rig.get(PrintService).printed('invoice', blue.id, {}))).toBe(1);
  });

  it('are only for those who may print and see them; a print is counted', async () => {
    const id = await create(RECEIPT, { partyId: customer, lines: [{ accountId: bank, amount: '1.00' }] });
    await expect(sheet(RECEIPT, id, ['finance.receipt.print'])).rejects.toMatchObject({ status: 403 });
    await expect(sheet(RECEIPT, id, ['finance.receipt.view'])).rejects.toMatchObject({ status: 403 });
    await expect(rig.as('other', 'x', () => rig.get(PrintService).sheet({ type: 'receipt', id }))).rejects.toMatchObject({ status: 404 });
    expect(await rig.as('accountant', 'x', () => rig.get(PrintService).printed('receipt', id, {}))).toBe(1);
    expect(await rig.row('SELECT printCount, version FROM receipt WHERE id=?', [id])).toMatchObject({ printCount: 1 });
  });
});
