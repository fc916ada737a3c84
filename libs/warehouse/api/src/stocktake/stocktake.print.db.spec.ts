import { PrintService, type Sheet } from '@steward/system-api';
import { type Person, StockRig } from '../testing/stock-rig.js';
import { StocktakeCounting } from './stocktake.counting.js';
import { BOOK, COUNT, CREATE, UPDATE } from './stocktake.rights.js';
import { StocktakeService } from './stocktake.service.js';

describe('printing a stocktake', () => {
  let rig: StockRig;
  let id = 0;
  const sheet = (who: Person, variant?: string, without: readonly string[] = []): Promise<Sheet> => rig.as(who, 'x', () => rig.get(PrintService).sheet({ type: 'stocktake', id, variant }), without);

  beforeAll(async () => {
    rig = await StockRig.open();
    await rig.stockUp(rig.products.a, 20, 7.77);
    await rig.stockUp(rig.products.b, 5, 3);
    id = (await rig.as('director', CREATE, () => rig.get(StocktakeService).create({ warehouseId: rig.warehouses.main, blind: true }, true))).id;
    const { id: own } = await rig.as('director', COUNT, () => rig.get(StocktakeCounting).addSheet(id, {}));
    await rig.as('director', COUNT, () => rig.get(StocktakeCounting).save(id, own, [{ productId: rig.products.a, quantity: '18' }, { productId: rig.products.b, quantity: '5' }]));
  }, 90_000);
  afterAll(() => rig.close());

  it('tells nothing of the books while it is counted blind, all of it afterwards, never to who may not see them', async () => {
    expect((await sheet('director')).tables[0]?.rows[0]?.slice(2)).toEqual(['甲产品', '个', '', '18', '', '0.00']);
    await rig.as('director', UPDATE, () => rig.get(StocktakeService).submit(id));
    const s = await sheet('director');
    expect(s).toMatchObject({ title: '盘点单' });
    expect(s.tables[0]?.columns.map((c) => c.label)).toEqual(['序号', '编码', '商品名称', '单位', '应有数量', '实盘数量', '差异', '差异金额']);
    expect(s.tables[0]?.rows[0]?.slice(2)).toEqual(['甲产品', '个', '20', '18', '-2', '0.00']);
    expect(JSON.stringify(s)).not.toMatch(/print\.|field\.|enum\./);
    for (const poor of [await sheet('director', 'count_sheet'), await sheet('director', 'full', [BOOK, 'cost.view'])]) expect(poor.tables[0]?.columns.map((c) => c.label)).toEqual(['序号', '编码', '商品名称', '单位', '实盘数量']);
  });

  it('is only for those who may print it, and see it', async () => {
    await expect(sheet('director', undefined, ['warehouse.stocktake.print'])).rejects.toMatchObject({ status: 403 });
    await expect(sheet('keeper')).rejects.toMatchObject({ status: 404 });
  });
});
