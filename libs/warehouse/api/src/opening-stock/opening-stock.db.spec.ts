import { ListRunner, checkInvariants, parseListQuery, transaction } from '@steward/platform';
import { type CheckedRow, type DuplicateStrategy, ImportTargets, type WrittenRow } from '@steward/system-api';
import { VIEW as VIEW_STOCK } from '../stock/stock.controller.js';
import { STOCK, STOCK_LEDGER } from '../stock/stock.list.js';
import { ShipmentService } from '../shipment/shipment.service.js';
import { type Person, StockRig, refusal } from '../testing/stock-rig.js';
import { IMPORT } from './opening-stock.store.js';

type Values = Record<string, string | null>;

describe('opening stock', () => {
  let rig: StockRig;
  const target = (): ReturnType<ImportTargets['of']> => rig.get(ImportTargets).of('opening_stock');
  const options = (duplicateStrategy: DuplicateStrategy) => ({ duplicateStrategy, matchKeys: [], defaults: {}, unknownChoices: 'error' as const });
  const check = (rows: Values[], strategy: DuplicateStrategy = 'skip', who: Person = 'director'): Promise<CheckedRow[]> => rig.as(who, IMPORT, () => target().check(rows.map((values, i) => ({ row: i + 2, values })), options(strategy)));
  const write = (rows: CheckedRow[], strategy: DuplicateStrategy = 'skip'): Promise<WrittenRow[]> => rig.as('director', IMPORT, () => transaction(() => target().write(rows.filter((r) => r.action === 'create' || r.action === 'update'), options(strategy))));
  const undo = (rows: WrittenRow[]): Promise<{ row: number; undone: boolean; reason?: string }[]> => rig.as('director', IMPORT, () => transaction(() => target().undo(rows.map((r) => ({ row: r.row, entityId: r.entityId, version: r.version, action: r.action as 'created' | 'updated', ...(r.before ? { before: r.before } : {}) })))));
  const faults = (rows: readonly CheckedRow[]): string[] => rows.flatMap((r) => r.errors.map((e) => `${r.row} ${e.field} ${e.code}`));

  beforeAll(async () => { rig = await StockRig.open(); }, 90_000);
  afterEach(async () => { expect((await checkInvariants()).filter((i) => i.count !== 0 && i.id !== 'P03')).toEqual([]); });
  afterAll(() => rig.close());

  it('says what is wrong cell by cell, and never takes goods for nothing silently', async () => {
    const rows = await check([{ product: '甲产品', quantity: '10' }, { product: '没有的', quantity: '1', unitCost: '1' }, { product: '安装服务', quantity: '1', unitCost: '1' }, { product: '乙产品', warehouse: '三仓', quantity: 'x', amount: '1' }, { product: '丙产品', quantity: '1', unitCost: '1', docDate: '2026-13-01' }]);
    expect(faults(rows)).toEqual(['2 unitCost required', '3 product not_found', '4 product warehouse.service', '5 quantity decimal', '5 warehouse not_found', '6 docDate date']);
    expect(faults(await check([{ product: '甲产品', quantity: '1', unitCost: '1' }, { product: '甲产品', warehouse: '主仓', quantity: '2', unitCost: '1' }]))).toEqual(['3 product warehouse.opening_exists']);
    expect(await refusal(rig.as('seller', IMPORT, async () => { await target().ensureOptions?.(options('skip')); }))).toMatchObject({ status: 403 });
    expect((await rig.as('director', IMPORT, () => target().fields())).map((f) => f.label)).toEqual(['产品', '仓库', '数量', '成本单价', '成本金额', '期初日期', '备注']);
  });

  it('books what was counted at its cost; the same file again changes nothing; another figure replaces the old one exactly', async () => {
    const file: Record<string, string>[] = [{ product: '甲产品', quantity: '1,000', unitCost: '￥1.005' }, { product: '乙产品', warehouse: '二仓', quantity: '3', amount: '10', docDate: '2026年1月5日', remark: '盘点' }];
    const written = await write(await check(file));
    expect(written).toMatchObject([{ action: 'created', version: 1 }, { action: 'created', version: 1 }]);
    expect(await rig.stock(rig.products.a)).toMatchObject({ onHand: 1_000, value: 1_005 });
    expect(await rig.stock(rig.products.b, rig.warehouses.second)).toMatchObject({ onHand: 3, value: 10 });
    expect((await check(file, 'overwrite')).map((r) => r.action)).toEqual(['skip', 'skip']);
    const changed = await check([{ product: '甲产品', quantity: '900', unitCost: '1' }], 'overwrite');
    expect(changed).toMatchObject([{ action: 'update', entityId: written[0]?.entityId }]);
    const updated = await write(changed, 'overwrite');
    expect(updated).toMatchObject([{ action: 'updated', version: 2, before: { quantity: 10_000_000, amount: 100_500 } }]);
    expect(await rig.stock(rig.products.a)).toMatchObject({ onHand: 900, value: 900 });
    expect(await undo(updated)).toEqual([{ row: 2, undone: true }]);
    expect(await rig.stock(rig.products.a)).toMatchObject({ onHand: 1_000, value: 1_005 });
    expect(await undo(written)).toEqual([{ row: 2, undone: false, reason: 'exchange.undo_changed' }, { row: 3, undone: true }]);
    expect(await rig.stock(rig.products.b, rig.warehouses.second)).toMatchObject({ onHand: 0, value: 0 });
  });

  it('of two imports at once one gives the opening, and what has left cannot be taken back', async () => {
    const rows = await check([{ product: '丙产品', quantity: '5', unitCost: '2' }]);
    const results = (await Promise.all([write(rows), write(rows), write(rows)])).flat();
    const done = results.filter((r) => r.action === 'created');
    expect(done).toHaveLength(1);
    expect(results.filter((r) => r.action === 'failed').map((r) => r.errors?.[0]?.code)).toEqual(['warehouse.opening_exists', 'warehouse.opening_exists']);
    expect(await rig.stock(rig.products.c)).toMatchObject({ onHand: 5, value: 10 });
    const order = await rig.order([{ productId: rig.products.c, pieces: 1, payable: 5 }]);
    await rig.as('director', 'warehouse.shipment.create', () => rig.get(ShipmentService).create({ salesOrderId: order.id }, true));
    expect(await undo(done)).toEqual([{ row: 2, undone: false, reason: 'exchange.undo_in_use' }]);
  });

  it('is found in stock and ledger by product, without its cost for whoever may not see it', async () => {
    const run = (spec: typeof STOCK, q: Record<string, unknown>, who: Person): ReturnType<ListRunner['run']> => rig.as(who, VIEW_STOCK, () => rig.get(ListRunner).run(spec, parseListQuery({ pageSize: '200', ...q })));
    const [row] = (await run(STOCK, { q: '甲产品', summary: 'true' }, 'director')).items;
    expect(row).toMatchObject({ productName: '甲产品', warehouseName: '主仓', onHand: '1000.0000', available: '1000.0000', averageCost: '1.005000', value: '1005.00' });
    const ledger = await run(STOCK_LEDGER, { q: 'jiachanpin' }, 'director');
    expect(ledger.items.map((i) => [i['docType'], i['quantity'], i['onHandAfter']])).toEqual([['opening_stock', '1000.0000', '1000.0000'], ['opening_stock', '-900.0000', '0.0000'], ['opening_stock', '900.0000', '900.0000'], ['opening_stock', '-1000.0000', '0.0000'], ['opening_stock', '1000.0000', '1000.0000']]);
    for (const spec of [STOCK, STOCK_LEDGER]) {
      const seen = await run(spec, {}, 'keeper');
      expect(seen.items.every((i) => i['warehouseId'] === rig.warehouses.second && !('value' in i) && !('cost' in i) && !('averageCost' in i) && !('unitCost' in i) && !('valueAfter' in i))).toBe(true);
      expect((await run(spec, {}, 'seller')).items.every((i) => !('value' in i) && !('cost' in i))).toBe(true);
    }
    expect(await refusal(run(STOCK, { sort: 'value' }, 'seller'))).toMatchObject({ status: 403, code: 'forbidden_field' });
    expect((await run(STOCK, { sort: '-available', where: JSON.stringify({ field: 'available', op: 'gt', value: '100' }) }, 'seller')).items).toHaveLength(1);
  });
});
