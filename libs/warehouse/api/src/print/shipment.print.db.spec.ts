import { PrintService, type Sheet } from '@steward/system-api';
import { CREATE } from '../shipment/shipment.store.js';
import { ShipmentService } from '../shipment/shipment.service.js';
import { type Person, StockRig } from '../testing/stock-rig.js';

describe('printing a shipment', () => {
  let rig: StockRig;
  let id = 0;
  const sheet = (who: Person, variant?: string, without: readonly string[] = []): Promise<Sheet> => rig.as(who, 'x', () => rig.get(PrintService).sheet({ type: 'shipment', id, variant }), without);
  const texts = (s: Sheet): string => JSON.stringify(s);

  beforeAll(async () => {
    rig = await StockRig.open();
    await rig.stockUp(rig.products.a, 20, 7.77);
    const order = await rig.order([{ productId: rig.products.a, pieces: 10, payable: 950 }]);
    const service = rig.get(ShipmentService);
    id = (await rig.as('director', CREATE, () => service.create({ salesOrderId: order.id, carrier: '顺丰速运', deliveryAddress: '上海市碧波路690号', lines: [{ orderLineId: order.lines[0] ?? 0, quantity: '3' }] }, true))).row.id;
  }, 90_000);
  afterAll(() => rig.close());

  it('has everything a delivery note needs, in words', async () => {
    const s = await sheet('director');
    expect(s).toMatchObject({ title: '销售出库单', total: { value: '¥285.00', capitals: '贰佰捌拾伍元整' } });
    expect(s.head.map((f) => f.label)).toEqual(expect.arrayContaining(['客户', '单据编号', '单据日期', '销售订单', '仓库', '业务员', '物流公司', '收货地址']));
    expect(s.tables[0]?.columns.map((c) => c.label)).toEqual(['序号', '编码', '商品名称', '单位', '数量', '单价', '金额']);
    expect(s.tables[0]?.rows[0]?.slice(2)).toEqual(['甲产品', '个', '3', '95.00', '285.00']);
    expect(s.tables[0]?.figures).toEqual([[30_000, 28_500]]);
    expect(s.stamp).toBeUndefined();
    expect(texts(s)).not.toMatch(/print\.|field\.|enum\./);
  });

  it('has no price in the price-free layout, and none for whoever may not see prices', async () => {
    for (const s of [await sheet('director', 'no_prices'), await sheet('seller', 'full', ['price.view'])]) {
      expect(s.tables[0]?.columns.map((c) => c.label)).toEqual(['序号', '编码', '商品名称', '单位', '数量']);
      expect(s.total).toBeUndefined();
      expect(texts(s)).not.toMatch(/95\.00|285|单价|金额"/);
    }
  });

  it('is only for those who may print it, and see it', async () => {
    await expect(sheet('director', undefined, ['warehouse.shipment.print'])).rejects.toMatchObject({ status: 403 });
    await expect(sheet('director', undefined, ['warehouse.shipment.view'])).rejects.toMatchObject({ status: 403 });
    await expect(sheet('keeper')).rejects.toMatchObject({ status: 404 });
  });
});
