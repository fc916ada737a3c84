import { worklists } from '@steward/office-api';
import { ListRunner, type ListSpec, checkInvariants, context, parseListQuery, transaction } from '@steward/platform';
import { actAs } from '@steward/platform/testing';
import { DocumentChains } from '@steward/system-api';
import { PurchaseOrderService } from '../purchase-order/purchase-order.service.js';
import { ShipmentService } from '../shipment/shipment.service.js';
import { CREATE, VIEW } from '../shipment/shipment.store.js';
import { StockController, VIEW as VIEW_STOCK } from '../stock/stock.controller.js';
import { STOCK_ALARMS } from '../stock-alarm/stock-alarm.list.js';
import { StockAlarms } from '../stock-alarm/stock-alarms.js';
import { ProductService } from '../product/product.service.js';
import { type Person, StockRig, pcs, refusal } from '../testing/stock-rig.js';
import { Demand, type OpenDemand } from './demand.facade.js';
import { DEMANDS, OUTBOUND_ORDERS } from './outbound.list.js';

describe('what is to be shipped', () => {
  let rig: StockRig;
  const run = (spec: ListSpec, who: Person, q: Record<string, unknown> = {}, code = VIEW): ReturnType<ListRunner['run']> => rig.as(who, code, () => rig.get(ListRunner).run(spec, parseListQuery({ pageSize: '200', ...q })));
  const unit = <T>(work: () => Promise<T>): Promise<T> => rig.as('director', CREATE, () => transaction(work));
  const demand = (): Demand => rig.get(Demand);
  const ship = (salesOrderId: number, approve = true): Promise<unknown> => rig.as('director', CREATE, () => rig.get(ShipmentService).create({ salesOrderId }, approve));

  beforeAll(async () => { rig = await StockRig.open(); }, 90_000);
  afterEach(async () => { expect((await checkInvariants()).filter((i) => i.count !== 0 && i.id !== 'P03')).toEqual([]); });
  afterAll(() => rig.close());

  it('is listed by order and by line: salespeople their orders, keepers what lies in their warehouses', async () => {
    const { a, b } = rig.products;
    const { main, second } = rig.warehouses;
    await rig.stockUp(a, 3, 1);
    const mine = await rig.order([{ productId: a, pieces: 5, payable: 50 }, { productId: b, pieces: 2, payable: 20, warehouseId: second }], { requiredDate: '2026-11-20' });
    const others = await rig.order([{ productId: a, pieces: 1, payable: 10 }], { ownerId: rig.people.buyer });
    expect((await run(OUTBOUND_ORDERS, 'seller')).items.map((i) => i['salesOrderId'])).toEqual([mine.id]);
    expect((await run(OUTBOUND_ORDERS, 'director', { where: JSON.stringify({ field: 'open', op: 'eq', value: true }) })).items.map((i) => i['salesOrderId'])).toEqual([others.id, mine.id]);
    expect((await run(OUTBOUND_ORDERS, 'keeper')).items.map((i) => i['salesOrderId'])).toEqual([mine.id]);
    const lines = (await run(DEMANDS, 'director', { q: 'jcp', fields: '*' })).items;
    expect(lines.map((l) => [l['salesOrderId'], l['open'], l['onHand'], l['short'], l['pending'], l['warehouseName']])).toEqual([[others.id, '1.0000', '3.0000', '0.0000', '0.0000', '主仓'], [mine.id, '5.0000', '3.0000', '2.0000', '0.0000', '主仓']]);
    const kept = (await run(DEMANDS, 'keeper', { fields: '*' })).items;
    expect(kept).toMatchObject([{ salesOrderId: mine.id, warehouseId: second, productName: '乙产品', no: `XS${mine.id}` }]);
    expect(kept[0]).not.toHaveProperty('payable');
    expect((await run(DEMANDS, 'seller', { sort: '-open', where: JSON.stringify({ field: 'warehouseId', op: 'eq', value: main }) })).items).toHaveLength(1);
    const counts = async (who: Person): Promise<unknown[]> => Promise.all(worklists().filter((w) => w.key === 'to_ship' || w.key === 'to_receive').map(async (w) => [w.key, await rig.as(who, w.permission, () => w.count(true))]));
    expect(await counts('director')).toEqual([['to_ship', 2], ['to_receive', 0]]);
    expect(await counts('keeper')).toEqual([['to_ship', 1], ['to_receive', 0]]);
  });

  it('closing releases the reservation by line or as a whole, reopening reserves again (按行结案)', async () => {
    const { b, c } = rig.products;
    await rig.stockUp(c, 10, 2);
    const order = await rig.order([{ productId: c, pieces: 10, payable: 1_000 }, { productId: b, pieces: 3, payable: 30 }]);
    const [first = 0, second = 0] = order.lines;
    await rig.as('director', CREATE, () => rig.get(ShipmentService).create({ salesOrderId: order.id, lines: [{ orderLineId: first, quantity: '4' }] }, true));
    expect(await unit(() => demand().close('sales_order', order.id, [first]))).toEqual([{ lineId: first, ordered: pcs(10), shipped: pcs(4), shippedAmount: 40_000, payable: 100_000, closed: pcs(6), change: pcs(6) }]);
    expect(await rig.stock(c)).toMatchObject({ onHand: 6, reserved: 0 });
    expect(await unit(() => demand().close('sales_order', order.id))).toMatchObject([{ lineId: first, change: 0 }, { lineId: second, change: pcs(3), closed: pcs(3) }]);
    expect((await demand().progress('sales_order', [order.id])).get(order.id)).toMatchObject({ status: 'full', open: false });
    expect(await refusal(ship(order.id))).toMatchObject({ code: 'document.empty' });
    expect(await unit(() => demand().reopen('sales_order', order.id))).toMatchObject([{ change: pcs(6), closed: 0 }, { change: pcs(3) }]);
    expect(await rig.stock(c)).toMatchObject({ reserved: 6 });
    expect((await demand().progress('sales_order', [order.id])).get(order.id)).toMatchObject({ status: 'partial', open: true });
    expect(await refusal(unit(() => demand().withdraw('sales_order', order.id)))).toMatchObject({ status: 409, code: 'warehouse.already_shipped', params: { product: '丙产品', shipped: '4' } });
  });

  it('follows an amended order: never below what was shipped', async () => {
    const { a, b, c } = rig.products;
    await rig.stockUp(a, 10, 2);
    const order = await rig.order([{ productId: a, pieces: 4, payable: 40 }, { productId: b, pieces: 1, payable: 10 }]);
    const [first = 0, second = 0] = order.lines;
    await rig.as('director', CREATE, () => rig.get(ShipmentService).create({ salesOrderId: order.id, lines: [{ orderLineId: first, quantity: '2' }] }, true));
    const line = (lineId: number, productId: number, pieces: number, payable: number): OpenDemand['lines'][number] => ({ lineId, productId, warehouseId: rig.warehouses.main, unit: '个', ratio: 10_000, quantity: pcs(pieces), base: pcs(pieces), payable: payable * 100, service: false });
    const amend = (lines: OpenDemand['lines']): Promise<unknown> => unit(() => demand().amend({ sourceType: 'sales_order', sourceId: order.id, no: `XS${order.id}`, docDate: '2026-11-10', requiredDate: '2026-12-24', customerId: 7, customerName: '远大集团', ownerId: rig.people.seller, departmentId: null, lines }));
    const before = { a: await rig.stock(a), b: await rig.stock(b), c: await rig.stock(c) };
    expect(await refusal(amend([line(first, a, 1, 10), line(second, b, 1, 10)]))).toMatchObject({ status: 409, code: 'warehouse.already_shipped' });
    expect(await refusal(amend([line(second, b, 1, 10)]))).toMatchObject({ code: 'warehouse.already_shipped' });
    await amend([line(first, a, 3, 30), line(order.id * 10 + 9, c, 5, 50)]);
    expect((await rig.stock(a)).reserved).toBe(before.a.reserved - 1);
    expect((await rig.stock(b)).reserved).toBe(before.b.reserved - 1);
    expect((await rig.stock(c)).reserved).toBe(before.c.reserved + 5);
    expect((await demand().progress('sales_order', [order.id])).get(order.id)).toMatchObject({ status: 'partial', lines: [{ lineId: first, ordered: pcs(3), shipped: pcs(2) }, { ordered: pcs(5) }] });
    expect((await run(OUTBOUND_ORDERS, 'director', { where: JSON.stringify({ field: 'salesOrderId', op: 'eq', value: order.id }) })).items[0]).toMatchObject({ requiredDate: '2026-12-24' });
  });

  it('is reserved where the product lies when the line names no warehouse', async () => {
    const p = await rig.as('director', 'warehouse.product.create', () => rig.get(ProductService).create({ name: '丁产品', unit: '个', warehouseId: rig.warehouses.second, lowStock: '5', highStock: '20', minOrderQuantity: '50' } as never));
    await rig.order([{ productId: p.id, pieces: 3, payable: 3, warehouseId: null }]);
    await rig.order([{ productId: rig.products.b, pieces: 3, payable: 3, warehouseId: null }]);
    expect(await rig.stock(p.id, rig.warehouses.second)).toMatchObject({ reserved: 3 });
    await rig.get(StockAlarms).settle();
    const alarms = await run(STOCK_ALARMS, 'director', {}, VIEW_STOCK);
    expect(alarms.items).toMatchObject([{ productId: p.id, kind: 'low', name: '丁产品', onHand: '0.0000', reserved: '3.0000', available: '-3.0000', lowStock: '5.0000', suggested: '50.0000', warehouseName: '二仓' }]);
    expect((await run(STOCK_ALARMS, 'keeper', {}, VIEW_STOCK)).items).toHaveLength(1);
    await rig.stockUp(p.id, 10, 1, rig.warehouses.second);
    await rig.get(StockAlarms).settle();
    expect((await run(STOCK_ALARMS, 'director', {}, VIEW_STOCK)).items).toEqual([]);
    expect(await rig.as('keeper', VIEW_STOCK, () => rig.get(StockController).available(`${p.id},${rig.products.a}`))).toEqual([{ productId: p.id, warehouseId: rig.warehouses.second, warehouseName: '二仓', onHand: '10.0000', reserved: '3.0000', onOrder: '0.0000', available: '7.0000' }]);
  });

  it('purchase orders that wait are counted for those who receive, and a chain shows amounts only to whom it may', async () => {
    const { row } = await rig.as('buyer', 'warehouse.purchase_order.create', () => rig.get(PurchaseOrderService).create({ supplierId: rig.supplier, lines: [{ productId: rig.products.a, quantity: '1', unitPrice: '10', warehouseId: rig.warehouses.second }] }, true));
    const toReceive = worklists().find((w) => w.key === 'to_receive');
    expect(await rig.as('keeper', 'warehouse.stock_in.create', () => toReceive?.count(true))).toBe(1);
    const chain = (who: Person): Promise<unknown> => rig.as(who, VIEW, () => rig.get(DocumentChains).of({ type: 'purchase_order', id: row.id }));
    expect(await chain('buyer')).toMatchObject({ nodes: [{ type: 'purchase_order', no: row.no, total: '10.00', party: '远大供应商', path: 'purchase-orders' }] });
    expect(JSON.stringify(await chain('keeper'))).not.toContain('total');
    // whoever asks without a code of their own has none afterwards
    const after = await actAs(rig.who('buyer'), undefined, async () => { await rig.get(DocumentChains).of({ type: 'purchase_order', id: row.id }); return context().permission; });
    expect(after).toBeUndefined();
  });

  it('is confirmed, shipped and withdrawn by many at once without losing a reservation', async () => {
    const { a, b } = rig.products;
    await rig.stockUp(a, 200, 1);
    await rig.stockUp(b, 200, 1);
    const before = await rig.stock(a);
    await Promise.all(Array.from({ length: 12 }, async (_, i) => {
      const order = await rig.order([{ productId: i % 2 ? a : b, pieces: 2, payable: 2 }, { productId: i % 2 ? b : a, pieces: 3, payable: 3 }]);
      if (i % 3 === 0) await ship(order.id);
      else if (i % 3 === 1) await unit(() => demand().withdraw('sales_order', order.id));
      else await unit(() => demand().close('sales_order', order.id));
    }));
    expect((await rig.stock(a)).reserved).toBe(before.reserved);
  });
});
