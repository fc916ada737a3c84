import { ListRunner, checkInvariants, database, parseListQuery } from '@steward/platform';
import { PrintService } from '@steward/system-api';
import { ProductService } from '../product/product.service.js';
import { PurchaseOrderService, type WholePurchaseOrder } from '../purchase-order/purchase-order.service.js';
import { APPROVE as APPROVE_ORDER, CREATE as CREATE_ORDER, DELETE as DELETE_ORDER, UPDATE as UPDATE_ORDER, VOID as VOID_ORDER } from '../purchase-order/purchase-order.store.js';
import { StockAlarms } from '../stock-alarm/stock-alarms.js';
import { type Person, StockRig, pcs, refusal } from '../testing/stock-rig.js';
import type { OrderRequest, PurchaseRequestView } from './purchase-request.dto.js';
import { PURCHASE_REQUESTS } from './purchase-request.list.js';
import { PurchaseRequestOrdering } from './purchase-request.ordering.js';
import { PurchaseProposals } from './purchase-request.proposals.js';
import { PurchaseRequestService, type WholeRequest } from './purchase-request.service.js';
import { APPROVE, CREATE, UPDATE, VIEW, VOID } from './purchase-request.store.js';
import { PurchaseRequestViews } from './purchase-request.view.js';

describe('purchase requests', () => {
  let rig: StockRig;
  const requests = (): PurchaseRequestService => rig.get(PurchaseRequestService);
  const ask = (lines: readonly object[], o: object = {}, approve = true, who: Person = 'buyer'): Promise<WholeRequest> => rig.as(who, CREATE, () => requests().create({ lines, ...o } as never, approve));
  const order = (id: number, o: Partial<OrderRequest> = {}, approve = true): Promise<WholePurchaseOrder> => rig.as('buyer', CREATE_ORDER, () => rig.get(PurchaseRequestOrdering).order(id, { supplierId: rig.supplier, ...o }, approve));
  const view = (id: number): Promise<PurchaseRequestView> => rig.as('buyer', VIEW, () => rig.get(PurchaseRequestViews).one(id));
  const price = (line: number, quantity?: string): object => ({ lineId: line, unitPrice: '2', ...(quantity ? { quantity } : {}) });

  beforeAll(async () => { rig = await StockRig.open(); }, 90_000);
  afterEach(async () => { expect((await checkInvariants()).filter((i) => i.count !== 0 && i.id !== 'P03')).toEqual([]); });
  afterAll(() => rig.close());

  it('is ordered in parts, never more than is open; drafts count as well, what is void or gone does not', async () => {
    const { a, b } = rig.products;
    const { row, lines } = await ask([{ productId: a, quantity: '100' }, { productId: b, quantity: '5', unit: '箱', supplierId: rig.supplier }], { reason: '补货', requiredDate: '2026-12-10' });
    expect(row).toMatchObject({ no: expect.stringMatching(/^QG\d{12}$/), state: 'approved', quantity: pcs(105) });
    const [la, lb] = lines.map((l) => l.id) as [number, number];
    expect((await database.sql.all("SELECT id FROM notice WHERE event='purchase_request.approved'")).length).toBe(1);
    const first = await order(row.id, { lines: [price(la, '40'), price(lb, '2')] as never });
    expect(first.row).toMatchObject({ state: 'approved', total: 12_400 - 4_000, requiredDate: '2026-12-10' });
    expect(first.lines).toMatchObject([{ quantity: pcs(40) }, { unit: '箱', quantity: pcs(2), baseQuantity: pcs(24) }]);
    expect(await view(row.id)).toMatchObject({ orderStatus: 'partial', lines: [{ ordered: '40.0000', pending: '0.0000', open: '60.0000' }, { ordered: '24.0000', open: '36.0000' }] });
    expect(await refusal(order(row.id, { lines: [price(la, '61')] as never }))).toMatchObject({ status: 409, code: 'warehouse.over_ordered', params: { product: '甲产品', open: '60', asked: '61' }, facts: { errors: [{ pointer: '/lines/0/quantity' }] } });
    const sketch = await order(row.id, { lines: [price(la, '50')] as never }, false);
    expect(await view(row.id)).toMatchObject({ orderStatus: 'partial', lines: [{ ordered: '40.0000', pending: '50.0000', open: '10.0000' }, {}] });
    expect(await refusal(order(row.id, { lines: [price(la, '11')] as never }))).toMatchObject({ code: 'warehouse.over_ordered' });
    expect(await refusal(rig.as('buyer', VOID, () => requests().void(row.id, 'x')))).toMatchObject({ status: 409, code: 'document.has_downstream', facts: { documents: [{ no: first.row.no }] } });
    // the buyer halves the draft, then deletes it
    await rig.seeing('buyer', UPDATE_ORDER, 'any', () => rig.get(PurchaseOrderService).update(sketch.row.id, { lines: [{ id: sketch.lines[0]?.id, productId: a, quantity: '25' }] } as never, false));
    expect((await view(row.id)).lines[0]).toMatchObject({ pending: '25.0000', open: '35.0000' });
    await rig.seeing('buyer', DELETE_ORDER, 'any', () => rig.get(PurchaseOrderService).delete(sketch.row.id));
    expect((await view(row.id)).lines[0]).toMatchObject({ pending: '0.0000', open: '60.0000' });
    const rest = await order(row.id, { lines: [price(la), price(lb)] as never });
    expect(rest.lines).toMatchObject([{ quantity: pcs(60) }, { unit: '箱', quantity: pcs(3) }]);
    expect((await view(row.id)).orderStatus).toBe('full');
    expect(await refusal(order(row.id))).toMatchObject({ code: 'document.empty' });
    await rig.as('buyer', VOID_ORDER, () => rig.get(PurchaseOrderService).void(rest.row.id, '取消'));
    expect((await view(row.id)).orderStatus).toBe('partial');
    // what an order gives up is to be ordered again
    await rig.as('buyer', APPROVE_ORDER, () => rig.get(PurchaseOrderService).close(first.row.id));
    expect(await view(row.id)).toMatchObject({ orderStatus: 'none', lines: [{ open: '100.0000' }, { open: '60.0000' }] });
    const found = async (status: string): Promise<number[]> => (await rig.as('buyer', VIEW, () => rig.get(ListRunner).run(PURCHASE_REQUESTS, parseListQuery({ where: JSON.stringify({ field: 'orderStatus', op: 'eq', value: status }) })))).items.map((i) => i.id);
    expect(await found('none')).toEqual([row.id]);
    expect(await found('partial')).toEqual([]);
  });

  it('eight who order at once order what is open once', async () => {
    const { c } = rig.products;
    const { row, lines } = await ask([{ productId: c, quantity: '10' }]);
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => order(row.id, { lines: [price(lines[0]?.id ?? 0, '4')] as never })));
    expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(2);
    expect((await view(row.id)).lines[0]).toMatchObject({ ordered: '8.0000', open: '2.0000' });
    await rig.as('buyer', APPROVE, () => requests().close(row.id));
    expect((await view(row.id)).lines[0]).toMatchObject({ open: '0.0000' });
    expect(await refusal(order(row.id))).toMatchObject({ code: 'warehouse.request_not_approved' });
    await rig.as('buyer', APPROVE, () => requests().reopen(row.id));
    expect((await view(row.id)).lines[0]).toMatchObject({ open: '2.0000' });
  });

  it('proposes what ran low and what orders lack, less what is coming or asked for, in whole units', async () => {
    const p = await rig.as('director', 'warehouse.product.create', () => rig.get(ProductService).create({ name: '戊产品', unit: '个', units: [{ unit: '箱', ratio: '12' }], purchaseUnit: '箱', lowStock: '10', highStock: '40', supplierId: rig.supplier } as never));
    await rig.get(StockAlarms).settle();
    const low = (): Promise<unknown> => rig.as('buyer', CREATE, () => rig.get(PurchaseProposals).fromAlarms([p.id]));
    expect(await low()).toMatchObject([{ productId: p.id, unit: '箱', quantity: '4.0000', lacking: '40.0000', supplierId: rig.supplier, supplierName: '远大供应商', origin: 'alarm' }]);
    const lacks = (id?: number): Promise<{ productId: number }[]> => rig.as('buyer', CREATE, () => rig.get(PurchaseProposals).fromShortages(id, undefined));
    const sold = await rig.order([{ productId: p.id, pieces: 30, payable: 30 }]);
    expect((await lacks(sold.id)).filter((x) => x.productId === p.id)).toMatchObject([{ quantity: '3.0000', lacking: '30.0000', origin: 'shortage', sources: 'XS1', available: '-30.0000' }]);
    await ask([{ productId: p.id, quantity: '1', unit: '箱' }], {}, false);
    expect((await lacks(sold.id))[0]).toMatchObject({ lacking: '18.0000', requested: '12.0000', quantity: '2.0000' });
    const { row, lines } = await ask([{ productId: p.id, quantity: '4', unit: '箱', origin: 'shortage', sources: 'XS1' }]);
    expect(await lacks(sold.id)).toEqual([]);
    await order(row.id, { lines: [price(lines[0]?.id ?? 0)] as never });
    expect(await lacks(sold.id)).toEqual([]);
    expect(await low()).toMatchObject([{ lacking: '10.0000' }]);
  });

  it('a draft is changed and printed; keepers ask for their own warehouses', async () => {
    const { a, b } = rig.products;
    const own = await ask([{ productId: a, quantity: '3' }], { warehouseId: rig.warehouses.second }, false, 'keeper');
    expect(await refusal(ask([{ productId: a, quantity: '3' }], { warehouseId: rig.warehouses.main }, false, 'keeper'))).toMatchObject({ facts: { errors: [{ pointer: '/warehouseId' }] } });
    const next = await rig.seeing('keeper', UPDATE, 1, () => requests().update(own.row.id, { reason: '急', lines: [{ id: own.lines[0]?.id, productId: a, quantity: '4' }, { productId: b, quantity: '1' }] } as never, false));
    expect(next).toMatchObject({ row: { quantity: pcs(5), version: 2 }, lines: [{ id: own.lines[0]?.id }, { lineNo: 2 }] });
    const seen = await rig.as('keeper', VIEW, () => rig.get(ListRunner).run(PURCHASE_REQUESTS, parseListQuery({})));
    expect(seen.items.map((i) => i.id)).toEqual([own.row.id]);
    const paper = await rig.as('director', 'x', () => rig.get(PrintService).sheet({ type: 'purchase_request', id: own.row.id }));
    expect(paper).toMatchObject({ title: '采购申请单' });
    expect(JSON.stringify(paper)).not.toMatch(/print\.|field\.|enum\.|undefined/);
  });
});
