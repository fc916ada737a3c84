import { jest } from '@jest/globals';
import { PrintService, type Sheet } from '@steward/system-api';
import { type Person, SalesRig } from '../testing/sales-rig.js';

interface Saved { id: number }

describe('documents of sales on paper', () => {
  let rig: SalesRig;
  let customerId = 0;
  let products: number[] = [];
  const composed = jest.spyOn(PrintService.prototype, 'sheet');

  async function sheet(type: string, id: number, who: Person = 'seller', query = ''): Promise<Sheet> {
    composed.mockClear();
    const answer = await rig.send('GET', `/print/${type}/${id}.pdf${query}`, who);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
    return (await composed.mock.results[0]?.value) as Sheet;
  }
  const labels = (s: Sheet): string[] => s.tables[0]?.columns.map((c) => c.label) ?? [];
  const words = (s: Sheet): string => JSON.stringify(s);

  beforeAll(async () => {
    rig = await SalesRig.open();
    customerId = await rig.customer({ name: '上海华东机电设备成套有限公司' });
    products = [await rig.product({ spec: 'M10x30' }), await rig.product()];
  }, 120_000);
  afterAll(() => rig.close());

  it('an order has its lines, discounts and what is to be paid; prices without tax show the tax beside them', async () => {
    const lines = [{ productId: products[0], quantity: '10', unitPrice: '12.5', taxRate: '0.13', remark: '急' }, { productId: products[1], quantity: '1.5', unitPrice: '100', discountRate: '0.1', taxRate: '0.13' }];
    const order = await rig.post<Saved>('seller', '/sales-orders', { customerId, contactName: '李经理', deliveryAddress: '上海市碧波路690号', paymentTerm: 'days:30', priceIncludesTax: true, orderDiscount: '10', lines });
    const s = await sheet('sales_order', order.id);
    expect(s).toMatchObject({ title: '销售订单', stamp: { text: '草稿' }, total: { value: '¥250.00', capitals: '贰佰伍拾元整' } });
    expect(labels(s)).toEqual(['序号', '编码', '商品名称', '规格型号', '单位', '数量', '含税单价', '优惠率', '金额', '备注']);
    expect(s.tables[0]?.rows.map((r) => r.slice(5))).toEqual([['10', '12.50', '', '125.00', '急'], ['1.5', '100.00', '10%', '135.00', '']]);
    expect(s.totals.map((f) => `${f.label} ${f.value}`)).toEqual(['金额合计 260.00', '优惠金额 10.00', expect.stringMatching(/^其中税额 28\.7\d$/)]);
    expect(s.head).toEqual(expect.arrayContaining([{ label: '付款条件', value: '货到 30 天' }, { label: '联系人', value: '李经理' }]));
    expect(words(s)).not.toMatch(/print\.|field\.|enum\.|undefined/);

    const net = await rig.post<Saved>('seller', '/sales-orders', { customerId, priceIncludesTax: false, lines: [{ productId: products[0], quantity: '2', unitPrice: '100', taxRate: '0.13', gift: false }, { productId: products[1], quantity: '1', gift: true }] });
    const t = await sheet('sales_order', net.id);
    expect(labels(t)).toEqual(['序号', '编码', '商品名称', '规格型号', '单位', '数量', '单价', '金额', '税率', '税额', '赠品']);
    expect([t.total?.value, t.totals.map((f) => f.label)]).toEqual(['¥226.00', ['税额']]);
    expect(t.tables[0]?.rows[1]?.at(-1)).toBe('是');
    const plain = await sheet('sales_order', net.id, 'seller', '?variant=no_prices');
    expect(labels(plain)).toEqual(['序号', '编码', '商品名称', '规格型号', '单位', '数量', '赠品']);
    expect(words(plain)).not.toMatch(/226|金额|税/);
  });

  it('a quotation has its terms, its last day and our bank account', async () => {
    await rig.send('PATCH', '/settings', 'admin', { items: [{ key: 'company.bank', value: '工商银行 1102', version: 0 }] });
    const quotation = await rig.post<Saved>('seller', '/quotations', { customerId, validUntil: '2099-12-31', terms: '含运费\n质保一年', lines: [{ productId: products[0], quantity: '3', unitPrice: '9.99', delivery: '现货' }] });
    const s = await sheet('quotation', quotation.id);
    expect(s).toMatchObject({ title: '报价单', total: { value: '¥29.97' } });
    expect(labels(s)).toContain('交货期');
    expect(s.notes.map((n) => n.label)).toEqual(['条款', '开户行及账号']);
    expect(s.head).toEqual(expect.arrayContaining([{ label: '有效期至', value: '2099-12-31' }]));
    expect(words(s)).not.toMatch(/print\.|field\.|enum\.|undefined/);
  });

  it('is only for those who see the order and may print it', async () => {
    const order = await rig.post<Saved>('seller', '/sales-orders', { customerId, lines: [{ productId: products[0], quantity: '1', unitPrice: '1' }] });
    expect((await rig.send('GET', `/print/sales_order/${order.id}.pdf`, 'other')).status).toBe(404);
    expect((await rig.send('GET', `/print/sales_order/${order.id}.pdf`, 'keeper')).status).toBe(403);
    expect(await rig.post('seller', `/print/sales_order/${order.id}/printed`)).toEqual({ printCount: 1 });
  });
});
