import { EventBus, ListRunner, auditTable, checkInvariants, parseListQuery, transaction } from '@steward/platform';
import { Demand } from '../demand/demand.facade.js';
import { ShipmentApproved, type ShipmentFacts, ShipmentVoided } from '../stock/stock.events.js';
import { type Person, StockRig, pcs, refusal } from '../testing/stock-rig.js';
import { SHIPMENTS } from './shipment.list.js';
import { ShipmentService, type WholeShipment } from './shipment.service.js';
import type { CreateShipment } from './shipment.dto.js';
import { APPROVE, CREATE, DELETE, UPDATE, VIEW, VOID } from './shipment.store.js';
import { ShipmentViews } from './shipment.view.js';

describe('shipments', () => {
  let rig: StockRig;
  const heard: [string, ShipmentFacts][] = [];
  const service = (): ShipmentService => rig.get(ShipmentService);
  const ship = (salesOrderId: number, o: Partial<CreateShipment> = {}, approve = true, who: Person = 'director'): Promise<WholeShipment> => rig.as(who, CREATE, () => service().create({ salesOrderId, ...o }, approve));
  const take = (what: 'unapprove' | 'void', id: number): Promise<WholeShipment> => rig.as('director', what === 'void' ? VOID : APPROVE, () => (what === 'void' ? service().void(id, '测试') : service().unapprove(id)));
  const progress = async (id: number): Promise<unknown> => (await rig.get(Demand).progress('sales_order', [id])).get(id);
  const pieces = (orderLineId: number, n: number): { orderLineId: number; quantity: string } => ({ orderLineId, quantity: String(n) });

  beforeAll(async () => {
    rig = await StockRig.open();
    rig.get(EventBus).on(ShipmentApproved, (e) => { heard.push(['approved', e.facts]); });
    rig.get(EventBus).on(ShipmentVoided, (e) => { heard.push(['voided', e.facts]); });
  }, 90_000);
  afterAll(async () => {
    expect((await checkInvariants()).filter((i) => i.count !== 0 && i.id !== 'P03')).toEqual([]);
    await rig.close();
  });

  it('E-03: 10 pieces for 950.00 leave in 3/3/4 for 285.00/285.00/380.00', async () => {
    const p = rig.products.a;
    await rig.stockUp(p, 20, 7.77);
    const order = await rig.order([{ productId: p, pieces: 10, payable: 950 }]);
    const [line = 0] = order.lines;
    expect(await rig.stock(p)).toMatchObject({ onHand: 20, reserved: 10 });
    const totals: number[] = [];
    for (const n of [3, 3, 4]) totals.push((await ship(order.id, { lines: [pieces(line, n)] })).row.total);
    expect(totals).toEqual([28_500, 28_500, 38_000]);
    expect(await rig.stock(p)).toMatchObject({ onHand: 10, reserved: 0, value: 77.7 });
    expect(await progress(order.id)).toMatchObject({ status: 'full', open: false, lines: [{ shipped: pcs(10), shippedAmount: 95_000, shippedCost: 7_770, pending: 0 }] });
    expect(heard.slice(-1)).toEqual([['approved', expect.objectContaining({ no: expect.stringMatching(/^CK\d{12}$/), ownerId: rig.people.seller, orders: [{ sourceType: 'sales_order', sourceId: order.id, amount: 38_000, shippedAmount: 95_000, goodsPayable: 95_000 }] })]]);
    expect(await refusal(ship(order.id))).toMatchObject({ status: 422, code: 'document.empty' });
    expect(await refusal(ship(order.id, { lines: [pieces(line, 1)] }))).toMatchObject({ status: 409, code: 'warehouse.over_shipped', params: { product: '甲产品', open: '0', asked: '1' } });
  });

  it('a void in between leaves the sum exact, the stock at its exact cost, and the goods to be shipped again (E-10)', async () => {
    const p = rig.products.b;
    await rig.stockUp(p, 7, 3.33);
    const order = await rig.order([{ productId: p, pieces: 7, payable: 100 }]);
    const [line = 0] = order.lines;
    const before = await rig.stock(p);
    const one = await ship(order.id, { lines: [pieces(line, 2)] });
    const two = await ship(order.id, { lines: [pieces(line, 3)] });
    expect([one.row.total, two.row.total]).toEqual([2_857, 4_286]);
    await take('void', one.row.id);
    expect(heard.slice(-1)[0]).toMatchObject(['voided', { no: one.row.no, orders: [{ amount: 2_857, shippedAmount: 4_286 }] }]);
    const rest = await ship(order.id);
    expect(rest.row.total).toBe(10_000 - 4_286);
    for (const id of [rest.row.id, two.row.id]) await take('unapprove', id);
    expect(await rig.stock(p)).toEqual(before);
    expect(await progress(order.id)).toMatchObject({ status: 'none', open: true, lines: [{ shipped: 0, shippedAmount: 0, shippedCost: 0, pending: pcs(7) }] });
    const again = await rig.as('director', APPROVE, () => service().approve(two.row.id));
    expect(again.row.no).toBe(two.row.no);
    expect(await refusal(take('void', one.row.id))).toMatchObject({ status: 409, code: 'document.wrong_state' });
    await rig.as('director', APPROVE, () => transaction(() => rig.get(Demand).close('sales_order', order.id)));
  });

  it('E-09: of two orders that want the last 5 pieces one ships, the other gets a 409 with product, warehouse, on hand and asked', async () => {
    const p = rig.products.c;
    await rig.stockUp(p, 5, 2);
    const orders = await Promise.all([rig.order([{ productId: p, pieces: 5, payable: 50 }]), rig.order([{ productId: p, pieces: 5, payable: 50 }])]);
    expect(await rig.stock(p)).toMatchObject({ onHand: 5, reserved: 10 });
    const results = await Promise.allSettled(orders.map((o) => ship(o.id)));
    expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(1);
    expect((results.find((r) => r.status === 'rejected') as PromiseRejectedResult).reason).toMatchObject({ status: 409, code: 'warehouse.insufficient_stock', params: { product: '丙产品', warehouse: '主仓', onHand: '0', asked: '5' } });
    expect(await rig.stock(p)).toMatchObject({ onHand: 0, reserved: 5, value: 0 });
  });

  it('of two shipments of one order at once only what was ordered leaves', async () => {
    const p = rig.products.c;
    await rig.stockUp(p, 30, 2);
    const order = await rig.order([{ productId: p, pieces: 10, payable: 99.99 }]);
    const [line = 0] = order.lines;
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => ship(order.id, { lines: [pieces(line, 3)] })));
    expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(3);
    expect(results.filter((r) => r.status === 'rejected').every((r) => ((r as PromiseRejectedResult).reason as { code: string }).code === 'warehouse.over_shipped')).toBe(true);
    const rest = await ship(order.id);
    const sum = results.reduce((a, r) => a + (r.status === 'fulfilled' ? r.value.row.total : 0), rest.row.total);
    expect(sum).toBe(9_999);
  });

  it('one shipment approved by three at once is booked once', async () => {
    const p = rig.products.c;
    const order = await rig.order([{ productId: p, pieces: 2, payable: 10 }]);
    const draft = await ship(order.id, {}, false);
    expect(await progress(order.id)).toMatchObject({ status: 'none', lines: [{ shipped: 0, pending: pcs(2) }] });
    const before = await rig.stock(p);
    const results = await Promise.allSettled(Array.from({ length: 3 }, () => rig.as('director', APPROVE, () => service().approve(draft.row.id))));
    expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(1);
    expect((await rig.stock(p)).onHand).toBe(before.onHand - 2);
  });

  it('many orders over the same products in any order lose nothing and deadlock nobody out', async () => {
    const { a, b, c } = rig.products;
    for (const p of [a, b, c]) await rig.stockUp(p, 60, 1.11);
    const mixes = [[a, b, c], [c, b, a], [b, c], [c, a]];
    const orders = await Promise.all(Array.from({ length: 16 }, (_, i) => rig.order((mixes[i % 4] as number[]).map((productId) => ({ productId, pieces: 3, payable: 10.01 })))));
    const shipments = await Promise.all(orders.map((o) => ship(o.id)));
    expect(new Set(shipments.map((s) => s.row.no)).size).toBe(16);
    await Promise.all(shipments.filter((_, i) => i % 2 === 0).map((s) => take('void', s.row.id)));
    await Promise.all(orders.filter((_, i) => i % 2 === 0).map((o) => rig.as('director', APPROVE, () => transaction(() => rig.get(Demand).withdraw('sales_order', o.id)))));
  });

  it('count in boxes where the order does, and in pieces where the rest is no whole box', async () => {
    const p = rig.products.a;
    await rig.stockUp(p, 40, 5);
    const order = await rig.order([{ productId: p, pieces: 3, payable: 360, unit: '箱', ratio: 12 }]);
    const [line = 0] = order.lines;
    const one = await ship(order.id, { lines: [{ orderLineId: line, quantity: '1', unit: '箱' }] });
    expect(one.lines[0]).toMatchObject({ unit: '箱', quantity: pcs(1), baseQuantity: pcs(12), amount: 12_000 });
    const two = await ship(order.id, { lines: [pieces(line, 5)] });
    expect(two.lines[0]).toMatchObject({ unit: '个', baseQuantity: pcs(5), amount: 5_000 });
    expect((await ship(order.id)).lines[0]).toMatchObject({ unit: '个', quantity: pcs(19), amount: 19_000 });
    expect(await refusal(ship(order.id, { lines: [{ orderLineId: line, quantity: '1', unit: '吨' }] }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/lines/0/unit' }] } });
  });

  it('leave by the warehouse of the line; keepers see and ship only theirs, and no prices', async () => {
    const { a, b } = rig.products;
    const { main, second } = rig.warehouses;
    await rig.stockUp(a, 10, 5);
    await rig.stockUp(b, 10, 6, second);
    const order = await rig.order([{ productId: a, pieces: 2, payable: 20 }, { productId: b, pieces: 2, payable: 30, warehouseId: second }, { productId: rig.products.service, pieces: 1, payable: 100, service: true, warehouseId: null }]);
    const mine = await ship(order.id, {}, true, 'keeper');
    expect(mine).toMatchObject({ row: { warehouseId: second }, lines: [{ productId: b }] });
    expect(await refusal(ship(order.id, { warehouseId: main }, true, 'keeper'))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/warehouseId' }] } });
    const other = await ship(order.id);
    expect(other.row.warehouseId).toBe(main);
    expect(await progress(order.id)).toMatchObject({ status: 'full' });
    const view = await rig.as('keeper', VIEW, () => rig.get(ShipmentViews).one(mine.row.id));
    expect(JSON.stringify(view)).not.toMatch(/total|amount|unitPrice|cost|freight/);
    expect(view).toMatchObject({ warehouseName: '二仓', orderNo: `XS${order.id}`, lines: [{ open: '0.0000', ordered: '2.0000' }] });
    expect(await refusal(rig.as('keeper', VIEW, () => rig.get(ShipmentViews).one(other.row.id)))).toMatchObject({ status: 404 });
    expect(await refusal(rig.as('keeper', APPROVE, () => service().unapprove(other.row.id)))).toMatchObject({ status: 404 });
    const list = (who: Person, q: Record<string, unknown>): ReturnType<ListRunner['run']> => rig.as(who, VIEW, () => rig.get(ListRunner).run(SHIPMENTS, parseListQuery({ pageSize: '200', ...q })));
    const rows = await list('keeper', {});
    expect(rows.items.every((r) => r['warehouseId'] === second && !('total' in r) && !('cost' in r))).toBe(true);
    expect((await list('seller', {})).items[0]).toMatchObject({ id: other.row.id, total: '20.00', warehouseName: '主仓', salesOrderId: order.id });
    for (const q of [{ sort: '-total' }, { sort: 'cost' }, { where: JSON.stringify({ field: 'total', op: 'gt', value: '1' }) }]) expect(await refusal(list('keeper', q))).toMatchObject({ status: 403, code: 'forbidden_field' });
    expect((await list('seller', { sort: 'warehouseName' })).items.length).toBeGreaterThan(0);
  });

  it('a salesperson sees those of his own orders only', async () => {
    const p = rig.products.a;
    await rig.stockUp(p, 1, 1);
    const order = await rig.order([{ productId: p, pieces: 1, payable: 1 }], { ownerId: rig.people.buyer });
    const s = await ship(order.id);
    expect(s.row.ownerId).toBe(rig.people.buyer);
    expect(await refusal(rig.as('seller', VIEW, () => rig.get(ShipmentViews).one(s.row.id)))).toMatchObject({ status: 404 });
    expect(await refusal(ship(order.id, {}, false, 'seller'))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/salesOrderId' }] } });
  });

  it('as drafts are changed with the version seen, keep their lines, and are deleted while they have no number', async () => {
    const p = rig.products.a;
    await rig.stockUp(p, 20, 1);
    const order = await rig.order([{ productId: p, pieces: 5, payable: 5 }, { productId: p, pieces: 5, payable: 10 }]);
    const [one = 0, two = 0] = order.lines;
    const draft = await ship(order.id, { lines: [pieces(one, 5)] }, false);
    const id = draft.row.id;
    const update = (version: number, o: object, approve = false): Promise<WholeShipment> => rig.seeing('director', UPDATE, version, () => service().update(id, o, approve));
    const [line] = draft.lines;
    const changed = await update(1, { carrier: '顺丰', lines: [pieces(two, 2), { id: line?.id ?? 0, ...pieces(one, 4) }] });
    expect(changed.row).toMatchObject({ version: 2, carrier: '顺丰', total: 800, quantity: pcs(6) });
    expect(changed.lines).toMatchObject([{ orderLineId: two, lineNo: 1 }, { id: line?.id, orderLineId: one, lineNo: 2, baseQuantity: pcs(4) }]);
    expect(await refusal(update(1, { carrier: 'x' }))).toMatchObject({ status: 412 });
    expect(await refusal(update(2, { lines: [{ id: 999_999, ...pieces(one, 1) }] }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/lines/0/id' }] } });
    expect(await refusal(update(2, { lines: [pieces(one, 6)] }))).toMatchObject({ code: 'warehouse.over_shipped' });
    const done = await update(2, { remark: '上午送' }, true);
    expect(done.row).toMatchObject({ state: 'approved', remark: '上午送', version: 4 });
    expect(await refusal(update(4, { carrier: 'x' }))).toMatchObject({ status: 409, code: 'document.approved' });
    await take('unapprove', id);
    expect(await refusal(rig.seeing('director', DELETE, 'any', () => service().delete(id)))).toMatchObject({ code: 'document.wrong_state' });
    const other = await ship(order.id, {}, false);
    await rig.seeing('director', DELETE, 1, () => service().delete(other.row.id));
    expect(await refusal(rig.as('director', VIEW, () => rig.get(ShipmentViews).one(other.row.id)))).toMatchObject({ status: 404 });
    expect((await auditTable.all({ entity: 'shipment', entityId: id })).map((a) => a.action)).toEqual(['create', 'update', 'update', 'approve', 'unapprove']);
  });

  it('over-shipping is as the setting allows; a shipment whose goods came back stays', async () => {
    const p = rig.products.a;
    await rig.stockUp(p, 20, 2.5);
    const order = await rig.order([{ productId: p, pieces: 4, payable: 40 }]);
    const [line = 0] = order.lines;
    const s = await ship(order.id);
    const back = (n: number, sign: 1 | -1, cost?: number): Promise<{ lineId: number; cost: number }[]> => rig.as('director', APPROVE, () => transaction(() => rig.get(Demand).returned('sales_order', order.id, [{ lineId: line, quantity: pcs(n), amount: n * 1_000, ...(cost === undefined ? {} : { cost }) }], sign)));
    const [first] = await back(1, 1);
    expect(first?.cost).toBe(Math.round((s.lines[0]?.cost ?? 0) / 4));
    expect(await refusal(take('void', s.row.id))).toMatchObject({ status: 409, code: 'warehouse.already_returned' });
    expect(await refusal(back(4, 1))).toMatchObject({ status: 409, code: 'warehouse.over_returned' });
    expect(await progress(order.id)).toMatchObject({ returnStatus: 'partial', lines: [{ returned: pcs(1), returnedAmount: 1_000 }] });
    await back(1, -1, first?.cost);
    await take('void', s.row.id);
  });
});
