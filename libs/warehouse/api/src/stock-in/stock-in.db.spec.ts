import { EventBus, ListRunner, checkInvariants, parseListQuery } from '@steward/platform';
import { SettingsFacade } from '@steward/system-api';
import { CREATE as CREATE_ORDER, APPROVE as APPROVE_ORDER, VOID as VOID_ORDER, VIEW as VIEW_ORDER, UPDATE as UPDATE_ORDER } from '../purchase-order/purchase-order.store.js';
import { PURCHASE_ORDERS, PURCHASE_ORDER_LINES } from '../purchase-order/purchase-order.list.js';
import { PurchaseOrderService, type WholePurchaseOrder } from '../purchase-order/purchase-order.service.js';
import { PurchaseOrderViews } from '../purchase-order/purchase-order.view.js';
import type { CreatePurchaseReturn } from '../purchase-return/purchase-return.dto.js';
import { PurchaseReturnService, type WholePurchaseReturn } from '../purchase-return/purchase-return.service.js';
import { APPROVE as APPROVE_RETURN, CREATE as CREATE_RETURN, VOID as VOID_RETURN } from '../purchase-return/purchase-return.store.js';
import { PurchaseReturnApproved, StockInApproved, StockInVoided } from '../stock/stock.events.js';
import { COST_EXCL_TAX, OVER_RECEIVE } from '../stock/stock.settings.js';
import { type Person, StockRig, pcs, refusal } from '../testing/stock-rig.js';
import type { CreateStockIn } from './stock-in.dto.js';
import { STOCK_INS } from './stock-in.list.js';
import { StockInService, type WholeStockIn } from './stock-in.service.js';
import { APPROVE, CREATE, UPDATE, VIEW, VOID } from './stock-in.store.js';
import { StockInViews } from './stock-in.view.js';

describe('purchases', () => {
  let rig: StockRig;
  const heard: unknown[] = [];
  const orders = (): PurchaseOrderService => rig.get(PurchaseOrderService);
  const stockIns = (): StockInService => rig.get(StockInService);
  const buy = (lines: readonly { productId: number; quantity: string; unitPrice?: string; warehouseId?: number; unit?: string; taxRate?: string }[], o: object = {}, approve = true): Promise<WholePurchaseOrder> => rig.as('buyer', CREATE_ORDER, () => orders().create({ supplierId: rig.supplier, lines: lines.map((l) => ({ taxRate: '0', ...l })), ...o }, approve));
  const receive = (input: CreateStockIn, who: Person = 'buyer', approve = true): Promise<WholeStockIn> => rig.as(who, CREATE, () => stockIns().create(input, approve));
  const sendBack = (input: CreatePurchaseReturn, approve = true): Promise<WholePurchaseReturn> => rig.as('buyer', CREATE_RETURN, () => rig.get(PurchaseReturnService).create(input, approve));
  const order = (id: number): Promise<unknown> => rig.as('buyer', VIEW_ORDER, () => rig.get(PurchaseOrderViews).one(id));

  beforeAll(async () => {
    rig = await StockRig.open();
    const bus = rig.get(EventBus);
    bus.on(StockInApproved, (x) => { heard.push([StockInApproved.name, x.facts]); });
    bus.on(StockInVoided, (x) => { heard.push([StockInVoided.name, x.facts]); });
    bus.on(PurchaseReturnApproved, (x) => { heard.push([PurchaseReturnApproved.name, x.facts]); });
  }, 90_000);
  afterEach(async () => { expect((await checkInvariants()).filter((i) => i.count !== 0 && i.id !== 'P03')).toEqual([]); });
  afterAll(() => rig.close());

  it('an order counts as on order; it comes in in parts that are the order to the fen, and back out exactly', async () => {
    const { a, b } = rig.products;
    const { row, lines } = await buy([{ productId: a, quantity: '7', unitPrice: '10' }, { productId: b, quantity: '2', unitPrice: '15', unit: '箱' }], { orderDiscount: '10', requiredDate: '2026-12-01' });
    expect(row).toMatchObject({ no: expect.stringMatching(/^CG\d{12}$/), state: 'approved', total: 9_000, paymentTerm: 'days:30' });
    expect(await rig.stock(a)).toMatchObject({ onHand: 0, onOrder: 7 });
    expect(await rig.stock(b)).toMatchObject({ onOrder: 24 });
    const [la, lb] = lines;
    const first = await receive({ purchaseOrderId: row.id, docDate: '2026-11-05', lines: [{ orderLineId: la?.id ?? 0, quantity: '3' }, { orderLineId: lb?.id ?? 0, quantity: '12', unit: '个' }] });
    expect(first.row).toMatchObject({ no: expect.stringMatching(/^RK\d{12}$/), supplierId: rig.supplier, dueDate: '2026-12-05', purchaseOrderNo: row.no });
    expect(first.lines).toMatchObject([{ amount: 2_700, unitPrice: 10_000_000, ownPrice: false }, { amount: 1_350, unitPrice: 1_250_000, baseQuantity: pcs(12) }]);
    expect(heard.slice(-1)).toEqual([['StockInApproved', { stockInId: first.row.id, no: first.row.no, supplierId: rig.supplier, supplierName: '远大供应商', docDate: '2026-11-05', dueDate: '2026-12-05', ownerId: rig.people.buyer, departmentId: null, total: 4_050 }]]);
    expect(await rig.stock(a)).toMatchObject({ onHand: 3, onOrder: 4, value: 27 });
    expect(await order(row.id)).toMatchObject({ receiveStatus: 'partial', receivedAmount: '40.50', lines: [{ received: '3.0000', open: '4.0000' }, { received: '12.0000', open: '12.0000' }] });
    const second = await receive({ purchaseOrderId: row.id });
    expect(second.lines).toMatchObject([{ quantity: pcs(4), amount: 3_600 }, { unit: '箱', quantity: pcs(1), amount: 1_350 }]);
    expect(first.row.total + second.row.total).toBe(9_000);
    expect(await order(row.id)).toMatchObject({ receiveStatus: 'full', receivedAmount: '90.00' });
    expect(await rig.stock(b)).toMatchObject({ onHand: 24, onOrder: 0, value: 27 });
    expect(await refusal(receive({ purchaseOrderId: row.id }))).toMatchObject({ code: 'document.empty' });
    expect(await refusal(rig.as('buyer', VOID_ORDER, () => orders().void(row.id, 'x')))).toMatchObject({ status: 409, code: 'document.has_downstream', facts: { documents: [{ no: first.row.no }, { no: second.row.no }] } });
    for (const s of [second, first]) await rig.as('buyer', VOID, () => stockIns().void(s.row.id, '退货'));
    expect(heard.slice(-1)[0]).toMatchObject(['StockInVoided', { no: first.row.no, total: 4_050 }]);
    expect(await rig.stock(a)).toMatchObject({ onHand: 0, onOrder: 7, value: 0 });
    await rig.as('buyer', APPROVE_ORDER, () => orders().unapprove(row.id));
    expect(await rig.stock(a)).toMatchObject({ onOrder: 0 });
    expect(await order(row.id)).toMatchObject({ state: 'draft', no: row.no, receiveStatus: 'none', receivedAmount: '0.00' });
  });

  it('more than was ordered is refused unless the setting lets it; of several at once only what was ordered comes in', async () => {
    const { c } = rig.products;
    const { row, lines } = await buy([{ productId: c, quantity: '10', unitPrice: '1.11' }]);
    const line = lines[0]?.id ?? 0;
    const part = (n: number): Promise<WholeStockIn> => receive({ purchaseOrderId: row.id, lines: [{ orderLineId: line, quantity: String(n) }] });
    expect(await refusal(part(11))).toMatchObject({ status: 409, code: 'warehouse.over_received', params: { product: '丙产品', open: '10', asked: '11' }, facts: { errors: [{ pointer: '/lines/0/quantity' }] } });
    const results = await Promise.allSettled([4, 4, 4, 4].map(part));
    expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(2);
    await part(2);
    const sum = (await rig.as('buyer', VIEW, () => rig.get(ListRunner).run(STOCK_INS, parseListQuery({ where: JSON.stringify({ field: 'purchaseOrderId', op: 'eq', value: row.id }), summary: 'true' })))).summary;
    expect(sum).toMatchObject({ total: '11.10', quantity: '10.0000' });
    await rig.as('director', 'system.setting.update', () => rig.get(SettingsFacade).set(OVER_RECEIVE, 10));
    await part(1);
    await rig.as('director', 'system.setting.update', () => rig.get(SettingsFacade).set(OVER_RECEIVE, 0));
    expect(await rig.stock(c)).toMatchObject({ onHand: 11, onOrder: 0 });
  });

  it('closing gives up what has not come, reopening expects it again', async () => {
    const { a } = rig.products;
    const { row } = await buy([{ productId: a, quantity: '10', unitPrice: '2', warehouseId: rig.warehouses.second }]);
    await receive({ purchaseOrderId: row.id, lines: [{ orderLineId: (await orderLines(row.id))[0] ?? 0, quantity: '4' }] });
    expect(await rig.stock(a, rig.warehouses.second)).toMatchObject({ onHand: 4, onOrder: 6 });
    const closed = await rig.as('buyer', APPROVE_ORDER, () => orders().close(row.id));
    expect(closed.row).toMatchObject({ state: 'closed', receiveStatus: 'full' });
    expect(await rig.stock(a, rig.warehouses.second)).toMatchObject({ onOrder: 0 });
    expect(await refusal(receive({ purchaseOrderId: row.id }))).toMatchObject({ code: 'warehouse.order_not_approved' });
    const [only] = (await rig.as('buyer', VIEW, () => rig.get(ListRunner).run(STOCK_INS, parseListQuery({ where: JSON.stringify({ field: 'purchaseOrderId', op: 'eq', value: row.id }) })))).items;
    await rig.as('buyer', VOID, () => stockIns().void(only?.id ?? 0, '测试'));
    expect(await rig.stock(a, rig.warehouses.second)).toMatchObject({ onHand: 0, onOrder: 0 });
    await rig.as('buyer', APPROVE_ORDER, () => orders().reopen(row.id));
    expect(await rig.stock(a, rig.warehouses.second)).toMatchObject({ onOrder: 10 });
  });
  const orderLines = async (id: number): Promise<number[]> => ((await order(id)) as { lines: { id: number }[] }).lines.map((l) => l.id);

  it('a keeper takes the prices of the order without seeing them; without one the document waits for somebody who may', async () => {
    const { b } = rig.products;
    const { row } = await buy([{ productId: b, quantity: '5', unitPrice: '8', warehouseId: rig.warehouses.second }]);
    const own = await receive({ purchaseOrderId: row.id }, 'keeper');
    expect(own.row).toMatchObject({ state: 'approved', total: 4_000, warehouseId: rig.warehouses.second });
    const view = await rig.as('keeper', VIEW, () => rig.get(StockInViews).one(own.row.id));
    expect(JSON.stringify(view)).not.toMatch(/"(total|amount|net|tax|unitPrice|cost|payable|discountRate|otherCharges|orderDiscount)"/);
    expect(JSON.stringify(await rig.as('keeper', VIEW_ORDER, () => rig.get(PurchaseOrderViews).one(row.id)))).not.toMatch(/"(total|amount|net|tax|unitPrice|payable)"/);
    const free: CreateStockIn = { supplierId: rig.supplier, warehouseId: rig.warehouses.second, lines: [{ productId: b, quantity: '3', taxRate: '0' }] };
    expect(await refusal(receive(free, 'keeper'))).toMatchObject({ status: 409, code: 'warehouse.unpriced', params: { product: '乙产品' } });
    const draft = await receive(free, 'keeper', false);
    expect(draft.row).toMatchObject({ state: 'draft', priced: false, total: 0 });
    expect(await refusal(rig.as('keeper', APPROVE, () => stockIns().approve(draft.row.id)))).toMatchObject({ code: 'warehouse.unpriced' });
    const priced = await rig.seeing('buyer', UPDATE, 1, () => stockIns().update(draft.row.id, { lines: [{ id: draft.lines[0]?.id ?? 0, productId: b, quantity: '3', unitPrice: '9' }] }, false));
    expect(priced.row).toMatchObject({ priced: true, total: 2_700 });
    // the keeper counts again and leaves the price he does not see
    const counted = await rig.seeing('keeper', UPDATE, 2, () => stockIns().update(draft.row.id, { lines: [{ id: draft.lines[0]?.id ?? 0, productId: b, quantity: '2' }] }, true));
    expect(counted.row).toMatchObject({ state: 'approved', total: 1_800 });
    expect(await rig.stock(b, rig.warehouses.second)).toMatchObject({ onHand: 7, value: 58 });
    expect(await refusal(receive({ ...free, warehouseId: rig.warehouses.main }, 'keeper', false))).toMatchObject({ facts: { errors: [{ pointer: '/warehouseId' }] } });
  });

  it('a typed price is the document\'s own; freight is owed and part of the cost; tax is not, unless set', async () => {
    const { c, service } = rig.products;
    const before = await rig.stock(c, rig.warehouses.second);
    const s = await receive({ supplierId: rig.supplier, warehouseId: rig.warehouses.second, otherCharges: '11.30', total: '237.30', lines: [{ productId: c, quantity: '10', unitPrice: '11.3', taxRate: '0.13' }, { productId: service, quantity: '1', unitPrice: '113', taxRate: '0.13' }] });
    expect(s.row).toMatchObject({ total: 23_730, net: 21_000, tax: 2_730 });
    expect(s.lines).toMatchObject([{ cost: 11_000 }, { cost: 0, service: true }]);
    expect((await rig.stock(c, rig.warehouses.second)).value - before.value).toBeCloseTo(110);
    expect(await refusal(receive({ supplierId: rig.supplier, total: '1.00', lines: [{ productId: c, quantity: '1', unitPrice: '2', taxRate: '0' }] }))).toMatchObject({ status: 422, code: 'document.total_mismatch' });
    await rig.as('director', 'system.setting.update', () => rig.get(SettingsFacade).set(COST_EXCL_TAX, false));
    const gross = await receive({ supplierId: rig.supplier, warehouseId: rig.warehouses.second, lines: [{ productId: c, quantity: '10', unitPrice: '11.3', taxRate: '0.13' }] });
    expect(gross.lines[0]?.cost).toBe(11_300);
    await rig.as('director', 'system.setting.update', () => rig.get(SettingsFacade).set(COST_EXCL_TAX, true));
  });

  it('goes back at what it came in for, in parts; the difference to the average is noted; never more than came in', async () => {
    const { a } = rig.products;
    const w = rig.warehouses.second;
    const s = await receive({ supplierId: rig.supplier, warehouseId: w, lines: [{ productId: a, quantity: '7', unitPrice: '14.285714', taxRate: '0' }] });
    expect(s.row.total).toBe(10_000);
    await receive({ supplierId: rig.supplier, warehouseId: w, lines: [{ productId: a, quantity: '7', unitPrice: '1', taxRate: '0' }] });
    const line = s.lines[0]?.id ?? 0;
    const one = await sendBack({ stockInId: s.row.id, lines: [{ stockInLineId: line, quantity: '3' }], reason: '破损' });
    expect(one.row).toMatchObject({ no: expect.stringMatching(/^CT\d{12}$/), total: 4_286, stockInNo: s.row.no, warehouseId: w });
    expect(heard.slice(-1)).toEqual([['PurchaseReturnApproved', expect.objectContaining({ purchaseReturnId: one.row.id, stockInId: s.row.id, total: 4_286, supplierId: rig.supplier })]]);
    expect(await refusal(sendBack({ stockInId: s.row.id, lines: [{ stockInLineId: line, quantity: '5' }] }))).toMatchObject({ status: 409, code: 'warehouse.over_returned', params: { open: '4', asked: '5' } });
    expect(await refusal(rig.as('buyer', VOID, () => stockIns().void(s.row.id, 'x')))).toMatchObject({ status: 409, code: 'document.has_downstream' });
    const rest = await sendBack({ stockInId: s.row.id });
    expect(one.row.total + rest.row.total).toBe(10_000);
    expect(one.lines[0]?.cost).toBe(4_286);
    const before = await rig.stock(a, w);
    await rig.as('buyer', VOID_RETURN, () => rig.get(PurchaseReturnService).void(rest.row.id, '测试'));
    await rig.as('buyer', APPROVE_RETURN, () => rig.get(PurchaseReturnService).unapprove(one.row.id));
    await rig.as('buyer', APPROVE_RETURN, () => rig.get(PurchaseReturnService).approve(one.row.id));
    const again = await sendBack({ stockInId: s.row.id });
    expect(again.row.total).toBe(rest.row.total);
    expect(await rig.stock(a, w)).toEqual(before);
    expect(await refusal(sendBack({ stockInId: s.row.id }))).toMatchObject({ code: 'document.empty' });
  });

  it('a free return goes at the average and needs a price', async () => {
    const { a } = rig.products;
    const w = rig.warehouses.second;
    expect(await refusal(sendBack({ supplierId: rig.supplier, warehouseId: w, lines: [{ productId: a, quantity: '1' }] }))).toMatchObject({ code: 'warehouse.unpriced' });
    const r = await sendBack({ supplierId: rig.supplier, warehouseId: w, lines: [{ productId: a, quantity: '1', unitPrice: '5', taxRate: '0' }] });
    expect(r.row.total).toBe(500);
    expect(r.lines[0]?.cost).toBe(100);
    expect(await refusal(sendBack({ supplierId: rig.supplier, warehouseId: w, lines: [{ productId: a, quantity: '100', unitPrice: '5' }] }))).toMatchObject({ status: 409, code: 'warehouse.insufficient_stock' });
  });

  it('lists are scoped by warehouse, with open quantities; prices are refused to keepers as filter and sort', async () => {
    const run = (spec: typeof PURCHASE_ORDERS, q: Record<string, unknown>, who: Person, code: string): ReturnType<ListRunner['run']> => rig.as(who, code, () => rig.get(ListRunner).run(spec, parseListQuery({ pageSize: '200', ...q })));
    const lines = await run(PURCHASE_ORDER_LINES, { where: JSON.stringify({ field: 'open', op: 'gt', value: '0' }), sort: '-open' }, 'buyer', VIEW_ORDER);
    expect(lines.items[0]).toMatchObject({ open: '10.0000', supplierName: '远大供应商', warehouseName: '二仓', productName: '甲产品', unitPrice: '2.000000' });
    const keeper = await run(PURCHASE_ORDER_LINES, {}, 'keeper', VIEW_ORDER);
    expect(keeper.items.length).toBeGreaterThan(0);
    expect(keeper.items.every((i) => !('unitPrice' in i) && !('payable' in i))).toBe(true);
    const seen = await run(PURCHASE_ORDERS, {}, 'keeper', VIEW_ORDER);
    expect(seen.items.length).toBeLessThan((await run(PURCHASE_ORDERS, {}, 'buyer', VIEW_ORDER)).items.length);
    for (const sort of ['total', 'receivedAmount']) expect(await refusal(run(PURCHASE_ORDERS, { sort }, 'keeper', VIEW_ORDER))).toMatchObject({ status: 403 });
    expect((await run(STOCK_INS, { q: 'RK' }, 'keeper', VIEW)).items.every((i) => i['warehouseId'] === rig.warehouses.second)).toBe(true);
  });

  it('an order as a draft is changed with its lines, and its figures follow', async () => {
    const { a, b } = rig.products;
    const draft = await buy([{ productId: a, quantity: '1', unitPrice: '33.33' }, { productId: a, quantity: '1', unitPrice: '33.33' }, { productId: b, quantity: '1', unitPrice: '33.34' }], { orderDiscount: '10' }, false);
    expect(draft.lines.map((l) => l.discountShare)).toEqual([333, 333, 334]);
    const id = draft.row.id;
    const update = (version: number, o: object): Promise<WholePurchaseOrder> => rig.seeing('buyer', UPDATE_ORDER, version, () => orders().update(id, o, false));
    expect((await update(1, { orderDiscount: null, otherCharges: '5' })).row).toMatchObject({ total: 10_500, version: 2 });
    const [, second] = draft.lines;
    const next = await update(2, { lines: [{ id: second?.id, productId: a, quantity: '2' }], total: '71.66' });
    expect(next).toMatchObject({ row: { total: 7_166 }, lines: [{ id: second?.id, lineNo: 1, unitPrice: 33_330_000, quantity: pcs(2) }] });
    expect(await refusal(update(3, { orderDiscount: '100' }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/orderDiscount' }] } });
    expect(await refusal(update(3, { lines: [{ productId: 4711, quantity: '1' }] }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/lines/0/productId' }] } });
    expect(await refusal(update(3, { lines: [{ productId: b, quantity: '1' }] }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/lines/0/unitPrice', code: 'required' }] } });
  });
});
