import { ListRunner, checkInvariants, database, parseListQuery, transaction } from '@steward/platform';
import { SettingsFacade } from '@steward/system-api';
import { ProductService } from '../product/product.service.js';
import { UPDATE as UPDATE_PRODUCT } from '../product/product.store.js';
import { ShipmentService } from '../shipment/shipment.service.js';
import { CREATE as CREATE_SHIPMENT, VOID as VOID_SHIPMENT } from '../shipment/shipment.store.js';
import { type Person, StockRig } from '../testing/stock-rig.js';
import { STOCK_ALARMS } from './stock-alarm.list.js';
import { STAGNANT_DAYS } from './stock-alarm.settings.js';
import { StockAlarms } from './stock-alarms.js';

describe('alarms of stock', () => {
  let rig: StockRig;
  const alarms = (): StockAlarms => rig.get(StockAlarms);
  const list = async (who: Person = 'director'): Promise<Record<string, unknown>[]> => (await rig.as(who, 'warehouse.stock.view', () => rig.get(ListRunner).run(STOCK_ALARMS, parseListQuery({ pageSize: '50' })))).items;
  const told = async (event: string): Promise<{ params: Record<string, string>; also: number[] }[]> => (await database.sql.all<{ params: unknown; also: unknown }>('SELECT params,also FROM notice WHERE event=? ORDER BY id', [event])).map((r) => ({ params: json(r.params), also: json(r.also) ?? [] }));
  const json = (v: unknown): never => (typeof v === 'string' ? JSON.parse(v) : v) as never;
  const limit = async (productId: number, set: object): Promise<unknown> => rig.seeing('director', UPDATE_PRODUCT, 'any', () => rig.get(ProductService).update(productId, set as never));
  const ship = async (productId: number, pieces: number): Promise<number> => {
    const order = await rig.order([{ productId, pieces, payable: pieces }]);
    const { row } = await rig.as('director', CREATE_SHIPMENT, () => rig.get(ShipmentService).create({ salesOrderId: order.id, warehouseId: rig.warehouses.main }, true));
    return row.id;
  };

  beforeAll(async () => { rig = await StockRig.open(); }, 90_000);
  afterEach(async () => { expect((await checkInvariants()).filter((i) => i.count !== 0 && i.id !== 'P03')).toEqual([]); });
  afterAll(() => rig.close());

  it('a crossing is told once, however often goods move below the limit, and again after it was well', async () => {
    const { a } = rig.products;
    await rig.stockUp(a, 100, 1);
    await limit(a, { lowStock: '50', highStock: '120' });
    expect(await alarms().settle()).toBe(0);
    const first = await ship(a, 40);
    expect(await alarms().settle()).toBe(0);
    // 60 are there; an order for 15 leaves 45 available: that is the crossing, not the shipment after it
    await rig.order([{ productId: a, pieces: 15, payable: 15 }]);
    expect(await alarms().settle()).toBe(1);
    for (const n of [5, 5, 5]) { await ship(a, n); await alarms().settle(); }
    expect(await told('stock.low')).toMatchObject([{ params: { product: '甲产品', available: '45', limit: '50', suggested: '75' } }]);
    expect(await list()).toMatchObject([{ productId: a, kind: 'low', onHand: '45.0000', available: '30.0000', suggested: '90.0000' }]);
    await rig.as('director', VOID_SHIPMENT, () => rig.get(ShipmentService).void(first, '测试'));
    expect(await alarms().settle()).toBe(0);
    await rig.stockUp(a, 30, 1);
    expect(await alarms().settle()).toBe(1);
    expect(await list()).toEqual([]);
    await rig.order([{ productId: a, pieces: 30, payable: 30 }]);
    expect(await alarms().settle()).toBe(1);
    expect(await alarms().sweep()).toBe(0);
    expect(await told('stock.low')).toHaveLength(2);
  });

  it('too much is told to the keepers of where it lies; a limit that is changed counts at once', async () => {
    const { b } = rig.products;
    await rig.stockUp(b, 30, 1, rig.warehouses.second);
    await limit(b, { highStock: '20' });
    expect(await alarms().settle()).toBe(1);
    expect(await told('stock.high')).toMatchObject([{ params: { onHand: '30', limit: '20' }, also: [rig.people.keeper] }]);
    expect((await list('keeper')).map((r) => r['productId'])).toEqual([b]);
    await limit(b, { highStock: '30' });
    expect(await alarms().settle()).toBe(1);
    expect(await list('keeper')).toEqual([]);
  });

  it('goods of which nothing leaves lie after a while; what has just come in does not', async () => {
    const { a, c } = rig.products;
    await rig.stockUp(c, 5, 1);
    expect(await alarms().sweep()).toBe(0);
    const day = 86_400_000;
    const ago = (days: number): string => new Date(Date.now() - days * day).toISOString();
    await transaction(async () => {
      await database.unit.sql.run('UPDATE stock_move SET at=? WHERE productId=?', [ago(100), c]);
      await database.unit.sql.run('UPDATE stock SET lastInAt=? WHERE productId=?', [ago(100), c]);
    });
    expect(await alarms().sweep()).toBe(1);
    expect(await alarms().sweep()).toBe(0);
    expect((await told('stock.stagnant')).map((n) => n.params)).toMatchObject([{ product: '丙产品', days: '90', onHand: '5' }]);
    expect((await list()).filter((r) => r['kind'] === 'stagnant')).toMatchObject([{ productId: c }]);
    await ship(c, 1);
    expect(await alarms().settle()).toBe(1);
    expect((await list()).filter((r) => r['kind'] === 'stagnant')).toEqual([]);
    await rig.as('director', 'system.setting.update', () => rig.get(SettingsFacade).set(STAGNANT_DAYS, 0));
    expect(await alarms().sweep()).toBe(0);
    await rig.as('director', 'system.setting.update', () => rig.get(SettingsFacade).set(STAGNANT_DAYS, 90));
    expect(a).toBeGreaterThan(0);
  });

  it('two who reckon at once tell it once', async () => {
    const { c } = rig.products;
    await limit(c, { lowStock: '10' });
    await Promise.all([alarms().sweep(), alarms().sweep(), alarms().settle()]);
    expect((await told('stock.low')).filter((n) => n.params['product'] === '丙产品')).toHaveLength(1);
  });
});
