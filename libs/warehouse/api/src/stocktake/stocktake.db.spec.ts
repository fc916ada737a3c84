import { ListRunner, checkInvariants, clock, database, parseListQuery, transaction } from '@steward/platform';
import { schemaDrift } from '@steward/platform/testing';
import { type CheckedRow, type DuplicateStrategy, ImportTargets, SettingsFacade, type WrittenRow } from '@steward/system-api';
import { ProductService } from '../product/product.service.js';
import { ShipmentService } from '../shipment/shipment.service.js';
import { STOCK_LEDGER } from '../stock/stock.list.js';
import { type Person, StockRig, pcs, refusal } from '../testing/stock-rig.js';
import { momentOf } from './stocktake-count.target.js';
import { StocktakeCounting, type Written } from './stocktake.counting.js';
import type { CountInput, CreateStocktake } from './stocktake.dto.js';
import type { Stocktake, StocktakeLine } from './stocktake.entity.js';
import { STOCKTAKE_LINES, STOCKTAKES } from './stocktake.list.js';
import { APPROVE, BOOK, COUNT, CREATE, DELETE, IMPORT, UPDATE, VIEW, VOID } from './stocktake.rights.js';
import { StocktakeService } from './stocktake.service.js';
import { CANCEL_HOURS } from './stocktake.settings.js';
import { StocktakeStore } from './stocktake.store.js';
import { StocktakeSweep } from './stocktake.sweep.js';
import { StocktakeViews } from './stocktake.view.js';

describe('stocktakes', () => {
  let rig: StockRig;
  const service = (): StocktakeService => rig.get(StocktakeService);
  const plan = (o: CreateStocktake = {}, who: Person = 'director', start = true): Promise<Stocktake> => rig.as(who, CREATE, () => service().create({ warehouseId: rig.warehouses.main, ...o }, start));
  const sheet = async (id: number, who: Person): Promise<number> => (await rig.as(who, COUNT, () => rig.get(StocktakeCounting).addSheet(id, {}))).id;
  const count = (id: number, sheetId: number, who: Person, counts: readonly CountInput[]): Promise<Written> => rig.as(who, COUNT, () => rig.get(StocktakeCounting).save(id, sheetId, counts));
  const lines = (id: number): Promise<StocktakeLine[]> => rig.get(StocktakeStore).lines(id);
  const lineOf = async (id: number, productId: number): Promise<StocktakeLine> => (await lines(id)).find((l) => l.productId === productId) as StocktakeLine;
  const approve = (id: number, acknowledge: string[] = []): Promise<Stocktake> => rig.seeing('director', APPROVE, 'any', () => service().approve(id), ['stocktake.uncounted', ...acknowledge]);
  const ship = async (productId: number, pieces: number): Promise<void> => {
    const order = await rig.order([{ productId, pieces, payable: pieces }]);
    await rig.as('director', 'warehouse.shipment.create', () => rig.get(ShipmentService).create({ salesOrderId: order.id }, true));
  };
  const end = (id: number): Promise<Stocktake> => rig.as('director', UPDATE, () => service().cancel(id));

  beforeAll(async () => {
    rig = await StockRig.open();
    await rig.stockUp(rig.products.a, 100, 2);
    await rig.stockUp(rig.products.b, 30, 10);
  }, 90_000);
  afterEach(async () => { expect((await checkInvariants()).filter((i) => i.count !== 0 && i.id !== 'P03')).toEqual([]); });
  afterAll(() => rig.close());

  it('have the tables the entities say', async () => {
    expect((await schemaDrift(rig.db.source)).filter((q) => q.includes('stocktake'))).toEqual([]);
  });

  it('E-07: snapshot 100, 10 shipped meanwhile, 88 counted: 2 are missing, booked at the average and taken back exactly', async () => {
    const { a, b } = rig.products;
    const take = await plan();
    expect(take).toMatchObject({ phase: 'counting', state: 'draft', no: null, lineCount: 2 });
    await ship(a, 10);
    const mine = await sheet(take.id, 'keeper').catch(() => 0);
    expect(mine).toBe(0); // the keeper does not keep this warehouse
    const s = await sheet(take.id, 'buyer');
    const written = await count(take.id, s, 'buyer', [{ productId: a, quantity: '88' }]);
    expect(written.lines).toMatchObject([{ book: pcs(100), expected: pcs(90), counted: pcs(88), difference: pcs(-2), outcome: 'loss' }]);
    await ship(a, 5); // after the count: no difference either
    expect(await refusal(rig.as('director', UPDATE, () => service().submit(take.id)))).toMatchObject({ status: 409, code: 'stocktake.uncounted', facts: { overridable: true, count: 1 } });
    const submitted = await rig.seeing('director', UPDATE, 'any', () => service().submit(take.id), ['stocktake.uncounted']);
    expect(submitted).toMatchObject({ state: 'pending', phase: 'review', no: expect.stringMatching(/^PD\d{12}$/), differingCount: 1, lossQuantity: pcs(2), countedCount: 1 });
    expect(await refusal(count(take.id, s, 'buyer', [{ productId: a, quantity: '89' }]))).toMatchObject({ code: 'stocktake.wrong_phase' });
    const done = await approve(take.id);
    expect(done).toMatchObject({ state: 'approved', phase: 'done', no: submitted.no, lossCost: 400, gainCost: 0 });
    expect(await rig.stock(a)).toMatchObject({ onHand: 83, value: 166 });
    expect(await rig.stock(b)).toMatchObject({ onHand: 30 }); // uncounted: no difference, never zero
    const [ledger] = (await rig.as('director', 'warehouse.stock.view', () => rig.get(ListRunner).run(STOCK_LEDGER, parseListQuery({ pageSize: '1' })))).items;
    expect(ledger).toMatchObject({ docType: 'stocktake', docNo: submitted.no, quantity: '-2.0000', cost: '-4.00' });
    await rig.as('director', APPROVE, () => service().unapprove(take.id));
    expect(await rig.stock(a)).toMatchObject({ onHand: 85, value: 170 });
    expect(await lineOf(take.id, a)).toMatchObject({ difference: pcs(-2), cost: 0 });
    await approve(take.id);
    await rig.as('director', VOID, () => service().void(take.id, '重盘'));
    expect(await rig.stock(a)).toMatchObject({ onHand: 85, value: 170 });
    expect(await refusal(rig.as('director', DELETE, () => rig.seeing('director', DELETE, 'any', () => service().delete(take.id))))).toMatchObject({ code: 'document.wrong_state' });
  });

  it('counts of several people add up; where goods moved between them the line is counted again', async () => {
    const { a } = rig.products;
    const take = await plan({ productIds: [a] });
    const [one, two] = [await sheet(take.id, 'buyer'), await sheet(take.id, 'director')];
    await Promise.all([count(take.id, one, 'buyer', [{ productId: a, quantity: '40' }]), count(take.id, two, 'director', [{ productId: a, quantity: '46' }])]);
    expect(await lineOf(take.id, a)).toMatchObject({ counted: pcs(86), difference: pcs(1), outcome: 'gain' });
    await ship(a, 5);
    await count(take.id, two, 'director', [{ productId: a, quantity: '41' }]);
    expect(await lineOf(take.id, a)).toMatchObject({ outcome: 'moved', difference: null });
    expect(await refusal(approve(take.id))).toMatchObject({ status: 409, code: 'stocktake.unsettled', facts: { lines: [{ product: '甲产品', outcome: 'moved' }] } });
    await rig.as('director', UPDATE, () => service().recount(take.id, null));
    expect(await lineOf(take.id, a)).toMatchObject({ outcome: 'open', round: 2, counted: null });
    await count(take.id, one, 'buyer', [{ productId: a, quantity: '81' }]);
    expect(await approve(take.id)).toMatchObject({ gainQuantity: pcs(1), gainCost: 200 });
    expect(await rig.stock(a)).toMatchObject({ onHand: 81, value: 162 });
  });

  it('counts of the whole by two people must agree', async () => {
    const { b } = rig.products;
    const take = await plan({ productIds: [b], counting: 'compare' });
    const [one, two] = [await sheet(take.id, 'buyer'), await sheet(take.id, 'director')];
    await count(take.id, one, 'buyer', [{ productId: b, quantity: '29' }]);
    await count(take.id, two, 'director', [{ productId: b, quantity: '30' }]);
    expect(await refusal(rig.as('director', UPDATE, () => service().submit(take.id)))).toMatchObject({ code: 'stocktake.unsettled' });
    await ship(b, 10); // in between: differences are compared, not quantities
    await count(take.id, two, 'director', [{ productId: b, quantity: '19' }]);
    expect(await lineOf(take.id, b)).toMatchObject({ outcome: 'loss', counted: pcs(19), expected: pcs(20), difference: pcs(-1) });
    expect(await refusal(count(take.id, one, 'seller', [{ productId: b, quantity: '1' }]))).toMatchObject({ status: 404 });
    await rig.as('buyer', COUNT, () => rig.get(StocktakeCounting).finish(take.id, one, true));
    expect(await refusal(count(take.id, one, 'buyer', [{ productId: b, quantity: '1' }]))).toMatchObject({ code: 'stocktake.sheet_done' });
    await end(take.id);
    expect(await rig.stock(b)).toMatchObject({ onHand: 20 });
  });

  it('a loss takes at most what is there; a gain of what never was there needs a cost', async () => {
    const { b, c } = rig.products;
    const take = await plan({ productIds: [b, c], withStock: false });
    const s = await sheet(take.id, 'director');
    await count(take.id, s, 'director', [{ productId: b, quantity: '5' }, { productId: c, quantity: '4' }]);
    await ship(b, 10);
    expect(await refusal(approve(take.id))).toMatchObject({ status: 409, code: 'stocktake.loss_above_stock', params: { line: 1, product: '乙产品', onHand: '10', loss: '15' } });
    await rig.as('director', UPDATE, () => service().recount(take.id, []));
    await count(take.id, s, 'director', [{ productId: b, quantity: '10' }]);
    expect(await refusal(approve(take.id))).toMatchObject({ code: 'warehouse.cost_unknown' });
    const line = await lineOf(take.id, c);
    await rig.as('director', UPDATE, () => service().changeLine(take.id, line.id, { unitCost: '2.5', remark: '样品入账' }));
    expect(await approve(take.id)).toMatchObject({ gainCost: 1_000, gainQuantity: pcs(4), lossQuantity: 0 });
    expect(await rig.stock(c)).toMatchObject({ onHand: 4, value: 10 });
  });

  it('a plan counts what it names; what is found besides becomes a line; services never', async () => {
    const { a, b, c, service: fitting } = rig.products;
    const wide = await plan({ withStock: false, warehouseId: rig.warehouses.second }, 'keeper');
    expect((await lines(wide.id)).map((l) => [l.productId, l.book])).toEqual([[a, 0], [b, 0], [c, 0]]);
    await end(wide.id);
    expect(await refusal(plan({ warehouseId: rig.warehouses.second }))).toMatchObject({ code: 'stocktake.nothing_to_count' });
    expect(await refusal(plan({ warehouseId: rig.warehouses.main }, 'keeper'))).toMatchObject({ status: 422 });
    expect(await refusal(plan({ productIds: [fitting] }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/productIds/0' }] } });
    const take = await plan({ productIds: [a] });
    const s = await sheet(take.id, 'director');
    await ship(b, 1);
    const [x, y] = await Promise.all([sheet(take.id, 'buyer'), s]);
    await Promise.all([count(take.id, x, 'buyer', [{ productId: b, quantity: '4' }]), count(take.id, y, 'director', [{ productId: b, quantity: '5' }])]);
    expect(await lineOf(take.id, b)).toMatchObject({ added: true, book: pcs(10), expected: pcs(9), counted: pcs(9), outcome: 'same' });
    await count(take.id, y, 'director', [{ productId: b, quantity: null }]);
    expect(await lineOf(take.id, b)).toMatchObject({ counted: pcs(4), outcome: 'loss' });
    expect(await refusal(count(take.id, y, 'director', [{ productId: fitting, quantity: '1' }]))).toMatchObject({ status: 422 });
    expect(await refusal(count(take.id, y, 'director', [{ productId: a, quantity: '1', countedAt: '2020-01-01T00:00:00.000Z' }]))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/counts/0/countedAt', code: 'stocktake.time' }] } });
    await end(take.id);
  });

  it('who counts blind sees nothing of the books; who may not see them never does; costs need their own right', async () => {
    const { a } = rig.products;
    const take = await plan({ productIds: [a], blind: true });
    const s = await sheet(take.id, 'director');
    await count(take.id, s, 'director', [{ productId: a, quantity: '80' }]);
    const rows = (who: Person, without: string[] = []): Promise<Record<string, unknown>[]> => rig.as(who, VIEW, async () => (await rig.get(ListRunner).run(STOCKTAKE_LINES, parseListQuery({ 'filter[stocktakeId]': String(take.id) }))).items, without);
    const view = (without: string[] = []): Promise<Record<string, unknown>> => rig.as('director', VIEW, async () => ({ ...(await rig.get(StocktakeViews).one(take.id)) }), without);
    expect(await rows('director')).toMatchObject([{ counted: '80.0000', book: null, expected: null, difference: null, outcome: null }]);
    expect(await view()).toMatchObject({ differingCount: null, lossQuantity: null, accuracy: null });
    const counting = await rig.as('director', VIEW, async () => rig.get(StocktakeViews).counting(await rig.get(StocktakeStore).get(take.id), await rig.get(StocktakeStore).sheet(take.id, s)));
    expect(counting.rows).toMatchObject([{ quantity: '80.0000', expected: null }]);
    await rig.as('director', UPDATE, () => service().submit(take.id));
    expect(await rows('director')).toMatchObject([{ expected: '81.0000', difference: '-1.0000', outcome: 'loss', cost: '0.00' }]);
    const poor = await rows('director', [BOOK, 'cost.view']);
    expect(Object.keys(poor[0] ?? {}).filter((k) => ['book', 'expected', 'difference', 'outcome', 'cost'].includes(k))).toEqual([]);
    expect(Object.keys(await view([BOOK, 'cost.view'])).filter((k) => ['differingCount', 'gainQuantity', 'lossQuantity', 'gainCost', 'lossCost', 'accuracy', 'unsettledCount'].includes(k))).toEqual([]);
    expect(await refusal(rig.as('director', VIEW, () => rig.get(ListRunner).run(STOCKTAKE_LINES, parseListQuery({ sort: 'difference' })), [BOOK]))).toMatchObject({ status: 403, code: 'forbidden_field' });
    expect((await rig.as('seller', VIEW, () => rig.get(ListRunner).run(STOCKTAKES, parseListQuery({})))).items).toEqual([]);
    await rig.as('director', UPDATE, () => service().withdraw(take.id));
    await end(take.id);
  });

  it('a counter sees what he counts, whoever owns it, and may do no more', async () => {
    const take = await plan({ productIds: [rig.products.a] });
    expect(await refusal(count(take.id, 0, 'seller', []))).toMatchObject({ status: 404 });
    const added = await rig.as('director', COUNT, () => rig.get(StocktakeCounting).addSheet(take.id, { counterId: rig.people.seller, area: 'A 区' }));
    await count(take.id, added.id, 'seller', [{ productId: rig.products.a, quantity: '81' }]);
    expect((await rig.as('seller', VIEW, () => rig.get(ListRunner).run(STOCKTAKES, parseListQuery({})))).items).toMatchObject([{ id: take.id }]);
    expect(await refusal(rig.as('seller', APPROVE, () => service().approve(take.id)))).toMatchObject({ status: 403 });
    const other = await sheet(take.id, 'director');
    expect(await refusal(rig.as('seller', COUNT, () => rig.get(StocktakeCounting).save(take.id, other, [{ productId: rig.products.a, quantity: '1' }]), [UPDATE]))).toMatchObject({ status: 403, code: 'stocktake.not_your_sheet' });
    await end(take.id);
  });

  describe('by Excel', () => {
    const target = (): ReturnType<ImportTargets['of']> => rig.get(ImportTargets).of('stocktake_count');
    const options = (duplicateStrategy: DuplicateStrategy) => ({ duplicateStrategy, matchKeys: [], defaults: {}, unknownChoices: 'error' as const });
    const check = (rows: Record<string, string | null>[], s: DuplicateStrategy = 'overwrite'): Promise<CheckedRow[]> => rig.as('buyer', IMPORT, () => target().check(rows.map((values, i) => ({ row: i + 2, values })), options(s)));
    const write = (rows: CheckedRow[]): Promise<WrittenRow[]> => rig.as('buyer', IMPORT, () => transaction(() => target().write(rows.filter((r) => r.action === 'create' || r.action === 'update'), options('overwrite'))));

    it('the filled-in lines go onto a sheet of one\'s own; an empty cell is not counted; a second file replaces; undo takes back', async () => {
      const { a, b } = rig.products;
      const take = await plan({ productIds: [a, b] });
      const id = String(take.id);
      const [la, lb] = [await lineOf(take.id, a), await lineOf(take.id, b)];
      const checked = await check([{ stocktakeId: id, product: la.productCode, quantity: '80' }, { stocktakeId: id, product: lb.productName, quantity: null }, { stocktakeId: '9999', product: la.productCode, quantity: '1' }, { stocktakeId: id, product: '没有的', quantity: 'x' }, { stocktakeId: id, product: la.productCode, quantity: '1' }]);
      expect(checked.map((r) => [r.action, ...r.errors.map((e) => `${e.field} ${e.code}`)])).toEqual([['create'], ['skip'], ['invalid', 'stocktakeId not_found'], ['invalid', 'product not_found', 'quantity decimal'], ['invalid', 'product duplicate']]);
      const first = await write(checked);
      expect(first).toMatchObject([{ action: 'created', version: 1 }]);
      expect(await lineOf(take.id, a)).toMatchObject({ counted: pcs(80), outcome: 'loss' });
      const again = await check([{ stocktakeId: id, product: la.productCode, quantity: '81' }]);
      expect(again).toMatchObject([{ action: 'update' }]);
      expect(await check([{ stocktakeId: id, product: la.productCode, quantity: '80' }])).toMatchObject([{ action: 'skip' }]);
      const second = await write(again);
      expect(second).toMatchObject([{ action: 'updated', version: 2, before: { quantity: pcs(80) } }]);
      expect(await lineOf(take.id, a)).toMatchObject({ counted: pcs(81), outcome: 'same' });
      const undo = (rows: WrittenRow[]): ReturnType<ReturnType<typeof target>['undo']> => rig.as('buyer', IMPORT, () => transaction(() => target().undo(rows.map((r) => ({ row: r.row, entityId: r.entityId, version: r.version, action: r.action as 'created' | 'updated', ...(r.before ? { before: r.before } : {}) })))));
      expect(await undo(first)).toMatchObject([{ undone: false, reason: 'exchange.undo_changed' }]);
      expect(await undo(second)).toMatchObject([{ undone: true }]);
      expect(await lineOf(take.id, a)).toMatchObject({ counted: pcs(80) });
      await end(take.id);
      expect(await check([{ stocktakeId: id, product: la.productCode, quantity: '80' }])).toMatchObject([{ action: 'invalid', errors: [{ code: 'stocktake.not_counting' }] }]);
    });

    it('takes the time of the company', () => {
      expect(momentOf('2026-11-23 11:00')).toBe('2026-11-23T03:00:00.000Z');
      expect(momentOf('2026/1/5 9:05')).toBe('2026-01-05T01:05:00.000Z');
      expect([momentOf(null), momentOf('gestern'), momentOf('2026-11-23T03:00:00.000Z')]).toEqual([null, undefined, '2026-11-23T03:00:00.000Z']);
    });
  });

  it('one that nobody finishes is cancelled when the parameter says so', async () => {
    const take = await plan({ productIds: [rig.products.a] });
    const sweep = (): Promise<{ cancelled: number }> => rig.get(StocktakeSweep).sweep();
    expect(await sweep()).toEqual({ cancelled: 0 });
    await rig.as('director', 'system.setting.update', () => rig.get(SettingsFacade).set(CANCEL_HOURS, 2));
    expect(await sweep()).toEqual({ cancelled: 0 });
    await transaction(() => Promise.resolve(database.unit.sql.run('UPDATE stocktake SET startedAt=? WHERE id=?', [new Date(clock.now().getTime() - 3 * 3_600_000).toISOString(), take.id])));
    expect(await sweep()).toEqual({ cancelled: 1 });
    expect(await rig.as('director', VIEW, () => rig.get(StocktakeStore).get(take.id))).toMatchObject({ phase: 'cancelled', state: 'draft' });
    await rig.seeing('director', DELETE, 'any', () => service().delete(take.id));
  });

  it('1,200 products that all differ are booked and taken back at once', async () => {
    await rig.as('director', 'warehouse.product.create', async () => { for (let i = 0; i < 1_200; i++) await rig.get(ProductService).create({ name: `大盘 ${i}`, unit: '个' } as never); });
    const take = await plan({ withStock: false, warehouseId: rig.warehouses.second });
    const s = await sheet(take.id, 'director');
    const all = await lines(take.id);
    for (let i = 0; i < all.length; i += 500) await count(take.id, s, 'director', all.slice(i, i + 500).map((l) => ({ lineId: l.id, quantity: '2' })));
    await transaction(() => Promise.resolve(database.unit.sql.run('UPDATE stocktake_line SET unitCost=1000000 WHERE stocktakeId=?', [take.id])));
    expect(await approve(take.id)).toMatchObject({ differingCount: all.length, gainCost: all.length * 200 });
    await rig.as('director', VOID, () => service().void(take.id, '错'));
    expect((await rig.as('director', VIEW, () => rig.get(StocktakeStore).get(take.id)))).toMatchObject({ state: 'voided' });
  }, 60_000);
});
