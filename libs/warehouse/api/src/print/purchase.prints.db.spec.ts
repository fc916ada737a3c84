import { PrintService, type Sheet } from '@steward/system-api';
import { PurchaseOrderService } from '../purchase-order/purchase-order.service.js';
import { CREATE as CREATE_ORDER } from '../purchase-order/purchase-order.store.js';
import { PurchaseReturnService } from '../purchase-return/purchase-return.service.js';
import { CREATE as CREATE_RETURN } from '../purchase-return/purchase-return.store.js';
import { StockInService } from '../stock-in/stock-in.service.js';
import { CREATE } from '../stock-in/stock-in.store.js';
import { type Person, StockRig } from '../testing/stock-rig.js';

describe('documents of purchase on paper', () => {
  let rig: StockRig;
  const sheet = (type: string, id: number, who: Person = 'buyer', variant?: string, without: readonly string[] = []): Promise<Sheet> => rig.as(who, 'x', () => rig.get(PrintService).sheet({ type, id, variant }), without);
  const labels = (s: Sheet): string[] => s.tables[0]?.columns.map((c) => c.label) ?? [];

  beforeAll(async () => { rig = await StockRig.open(); }, 90_000);
  afterAll(() => rig.close());

  it('order, stock-in and return follow each other with their prices', async () => {
    const { a, b } = rig.products;
    const input = { supplierId: rig.supplier, orderDiscount: '10', requiredDate: '2026-12-01', lines: [{ productId: a, quantity: '7', unitPrice: '10', taxRate: '0.13' }, { productId: b, quantity: '2', unitPrice: '15', unit: '箱', taxRate: '0.13', remark: '试用' }] };
    const order = await rig.as('buyer', CREATE_ORDER, () => rig.get(PurchaseOrderService).create(input, true));
    const o = await sheet('purchase_order', order.row.id);
    expect(o).toMatchObject({ title: '采购订单', total: { value: '¥90.00', capitals: '玖拾元整' }, head: expect.arrayContaining([{ label: '供应商', value: '远大供应商', span: 2 }, { label: '付款条件', value: '货到 30 天' }, { label: '采购员', value: '王采购' }]) as unknown });
    expect(labels(o)).toEqual(['序号', '编码', '商品名称', '单位', '数量', '含税单价', '金额', '备注']);
    expect(o.totals.map((f) => f.label)).toEqual(['金额合计', '优惠金额', '其中税额']);

    const stockIn = await rig.as('buyer', CREATE, () => rig.get(StockInService).create({ supplierId: rig.supplier, purchaseOrderId: order.row.id, warehouseId: rig.warehouses.main, deliveryNo: 'SH-77', lines: order.lines.map((l) => ({ orderLineId: l.id, productId: l.productId, unit: l.unit, quantity: String(l.quantity / 10_000) })) }, true));
    const s = await sheet('stock_in', stockIn.row.id);
    expect(s).toMatchObject({ title: '采购入库单', total: { value: '¥90.00' }, head: expect.arrayContaining([{ label: '采购订单', value: order.row.no }, { label: '送货单号', value: 'SH-77' }]) as unknown });

    const back = await rig.as('buyer', CREATE_RETURN, () => rig.get(PurchaseReturnService).create({ stockInId: stockIn.row.id, reason: '破损', lines: [{ stockInLineId: stockIn.lines[0]?.id ?? 0, productId: a, quantity: '1' }] } as never, true));
    const r = await sheet('purchase_return', back.row.id);
    expect(r).toMatchObject({ title: '采购退货单', head: expect.arrayContaining([{ label: '入库单', value: stockIn.row.no }, { label: '退货原因', value: '破损', span: 3 }]) as unknown });
    expect(labels(r)).toEqual(['序号', '编码', '商品名称', '单位', '数量', '含税单价', '金额']);
    expect(JSON.stringify([o, s, r])).not.toMatch(/print\.|field\.|enum\.|undefined/);

    for (const plain of [await sheet('stock_in', stockIn.row.id, 'buyer', 'no_prices'), await sheet('stock_in', stockIn.row.id, 'director', 'full', ['price.purchase'])]) {
      expect(labels(plain)).toEqual(['序号', '编码', '商品名称', '单位', '数量', '备注'].filter((l) => labels(plain).includes(l)));
      expect(JSON.stringify(plain)).not.toMatch(/单价|金额"|税|¥/);
    }
  });
});
