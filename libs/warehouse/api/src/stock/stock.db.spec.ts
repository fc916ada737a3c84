import { checkInvariants, transaction } from '@steward/platform';
import { schemaDrift } from '@steward/platform/testing';
import { StockRig, pcs, refusal } from '../testing/stock-rig.js';
import { Stock, type StockMoveInput } from './stock.facade.js';

describe('stock', () => {
  let rig: StockRig;
  let doc = 0;
  const book = (moves: readonly Partial<StockMoveInput>[], o: { id?: number; version?: number; pauseMs?: number } = {}): Promise<number> => rig.as('director', 'warehouse.shipment.approve', () => transaction(async () => {
    const id = o.id ?? ++doc;
    await rig.get(Stock).book({ type: 'test', id, version: o.version ?? 1, docDate: '2026-11-10', no: null }, moves.map((m, i) => ({ lineId: i + 1, productId: rig.products.a, warehouseId: rig.warehouses.main, quantity: 0, ...m })));
    if (o.pauseMs) await new Promise((wake) => setTimeout(wake, o.pauseMs));
    return id;
  }));
  const reverse = (id: number, version: number): Promise<unknown> => rig.as('director', 'warehouse.shipment.approve', () => transaction(() => rig.get(Stock).reverse({ type: 'test', id, version, docDate: '2026-11-10', no: null })));

  beforeAll(async () => { rig = await StockRig.open(); }, 90_000);
  afterAll(async () => {
    expect((await checkInvariants()).filter((i) => i.count !== 0 && i.id !== 'P03')).toEqual([]);
    await rig.close();
  });

  it('has the schema of its entities', async () => { expect(await schemaDrift(rig.db.source)).toEqual([]); });

  it('E-02: costs as the example says, taken back to the fen', async () => {
    await book([{ quantity: pcs(5), value: 5_000, purchase: true }, { quantity: pcs(8), value: 12_000, purchase: true }]);
    expect(await rig.stock(rig.products.a)).toMatchObject({ onHand: 13, value: 170 });
    const out = await book([{ quantity: -pcs(4) }]);
    expect(await rig.stock(rig.products.a)).toMatchObject({ onHand: 9, value: 117.69 });
    expect(await rig.get(Stock).costOf('test', out)).toEqual(new Map([[1, 5_231]]));
    await book([{ quantity: pcs(50), value: 5_000, purchase: true }]);
    await reverse(out, 2);
    expect(await rig.stock(rig.products.a)).toMatchObject({ onHand: 63, value: 220 });
    expect(await rig.get(Stock).costOf('test', out)).toEqual(new Map());
    expect(await refusal(book([{ quantity: -pcs(4) }], { id: out, version: 2 }))).toMatchObject({ message: expect.stringContaining('booked already') });
  });

  it('E-09: of two that take the last 5 pieces at once one succeeds, one gets a 409 with names and figures', async () => {
    const p = rig.products.b;
    await book([{ productId: p, quantity: pcs(5), value: 500 }]);
    const results = await Promise.allSettled(Array.from({ length: 2 }, () => book([{ productId: p, quantity: -pcs(5) }], { pauseMs: 40 })));
    expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(1);
    expect((results.find((r) => r.status === 'rejected') as PromiseRejectedResult).reason).toMatchObject({ status: 409, code: 'warehouse.insufficient_stock', params: { product: '乙产品', warehouse: '主仓', onHand: '0', asked: '5' } });
    expect(await rig.stock(p)).toEqual({ onHand: 0, reserved: 0, onOrder: 0, value: 0 });
  });

  it('never goes negative under thirty at once over several products in any order, and every cost is accounted for', async () => {
    const { a, b, c } = rig.products;
    await book([{ productId: a, quantity: pcs(40), value: 4_444 }, { productId: b, quantity: pcs(40), value: 3_333 }, { productId: c, quantity: pcs(40), value: 2_222 }]);
    const orders = [[a, b, c], [c, b, a], [b, a], [c, a], [a, c, b]];
    const results = await Promise.allSettled(Array.from({ length: 30 }, (_, i) => book((orders[i % 5] as number[]).map((productId) => ({ productId, quantity: -pcs(3) })), { pauseMs: 5 })));
    const failed = results.filter((r) => r.status === 'rejected').map((r) => (r as PromiseRejectedResult).reason as { code: string });
    expect(failed.every((e) => e.code === 'warehouse.insufficient_stock')).toBe(true);
    for (const p of [a, b, c]) expect((await rig.stock(p)).onHand).toBeGreaterThanOrEqual(0);
  });

  it('makes a missing row once when several ask for it at the same time', async () => {
    await Promise.all(Array.from({ length: 6 }, () => book([{ productId: rig.products.c, warehouseId: rig.warehouses.second, quantity: pcs(1), value: 100 }], { pauseMs: 10 })));
    expect(await rig.stock(rig.products.c, rig.warehouses.second)).toMatchObject({ onHand: 6, value: 6 });
  });

  it('refuses goods whose cost nobody knows, and takes the last cost where there is one', async () => {
    const p = { productId: rig.products.b, warehouseId: rig.warehouses.second };
    expect(await refusal(book([{ ...p, quantity: pcs(1) }]))).toMatchObject({ status: 409, code: 'warehouse.cost_unknown', params: { product: '乙产品' } });
    await book([{ ...p, quantity: pcs(2), value: 777 }]);
    await book([{ ...p, quantity: -pcs(2) }]);
    await book([{ ...p, quantity: pcs(2) }]);
    expect(await rig.stock(p.productId, p.warehouseId)).toMatchObject({ onHand: 2, value: 7.77 });
  });

  it('warns when goods go out that orders wait for, unless that is accepted', async () => {
    const p = rig.products.service; // any product will do
    await book([{ productId: p, quantity: pcs(5), value: 500 }]);
    await rig.order([{ productId: p, pieces: 4, payable: 40 }]);
    expect(await rig.stock(p)).toMatchObject({ onHand: 5, reserved: 4 });
    const out = (acknowledge: string[]): Promise<unknown> => rig.seeing('director', 'warehouse.shipment.approve', 'any', () => transaction(() => rig.get(Stock).book({ type: 'test', id: ++doc, version: 1, docDate: '2026-11-10', no: null }, [{ lineId: 1, productId: p, warehouseId: rig.warehouses.main, quantity: -pcs(2) }])), acknowledge);
    expect(await refusal(out([]))).toMatchObject({ status: 409, code: 'warehouse.reserved_for_others', facts: { overridable: true } });
    await out(['warehouse.reserved_for_others']);
    expect(await rig.stock(p)).toMatchObject({ onHand: 3, reserved: 4 });
  });
});
