import { ListRunner, parseListQuery } from '@steward/platform';
import { AuditFacade } from '@steward/system-api';
import { PRODUCT_EXPORT } from '../master-export.controller.js';
import { SupplierService } from '../supplier/supplier.service.js';
import { MasterRig, faultsOf, refused } from '../testing/master-rig.js';
import { ProductFacade } from './product.facade.js';
import { PRODUCTS } from './product.list.js';
import { CREATE, DELETE, ProductService, RESTORE } from './product.service.js';
import { UPDATE, VIEW } from './product.store.js';
import { ProductView } from './product.view.js';
import { ProductViews } from './product.views.js';
import type { CreateProduct } from './product.dto.js';

describe('products', () => {
  let rig: MasterRig;
  let used: number[];
  beforeAll(async () => {
    rig = await MasterRig.open();
    used = [];
    rig.get(ProductFacade).registerUsage((ids) => Promise.resolve(ids.filter((id) => used.includes(id))));
  }, 120_000);
  afterAll(() => rig.close());
  afterEach(async () => { expect(await rig.broken()).toEqual([]); });

  const service = (): ProductService => rig.get(ProductService);
  const create = (input: CreateProduct): ReturnType<ProductService['create']> => rig.as('boss', CREATE, () => service().create(input));
  const beer = (n: number, more: Partial<CreateProduct> = {}): CreateProduct => ({ name: `啤酒${n}`, unit: '瓶', barcode: `690${n}`, units: [{ unit: '箱', ratio: '12', barcode: `9690${n}`, salePrice: '55.5' }], salePrice: '5', purchasePrice: '3.2', minSalePrice: '4.5', levelPrices: [{ level: 'wholesale', price: '4.8' }], ...more });

  it('get a code by the rule, and the next one where somebody typed it before', async () => {
    const first = await create(beer(1));
    expect(first.code).toMatch(/^CP\d{6}$/);
    const next = `CP${String(Number(first.code.slice(2)) + 1).padStart(6, '0')}`;
    await create(beer(2, { code: next }));
    const third = await create(beer(3));
    expect(third.code).toBe(`CP${String(Number(first.code.slice(2)) + 2).padStart(6, '0')}`);
  });

  it('refuse a code or barcode that is taken, across base and auxiliary units, and name who has it', async () => {
    const p = await create(beer(10));
    const by = async (more: Partial<CreateProduct>): Promise<{ status: number; code: string; params: Record<string, unknown> }> => refused(create({ name: '另一个', unit: '个', ...more }));
    expect(await by({ code: p.code.toLowerCase() })).toMatchObject({ status: 409, code: 'warehouse.duplicate', params: { name: '啤酒10' } });
    expect(await by({ units: [{ unit: '箱', ratio: '6', barcode: '69010' }] })).toMatchObject({ status: 409, facts: { field: 'units', errors: [{ pointer: '/units/0/barcode' }] } });
    expect(await by({ barcode: '969010' })).toMatchObject({ status: 409, params: { value: '969010' } });
  });

  it('are race-safe: of ten who want the same barcode one gets it', async () => {
    const done = await Promise.allSettled(Array.from({ length: 10 }, (_, i) => create({ name: `抢码${i}`, unit: '个', barcode: 'RACE-1' })));
    expect(done.filter((d) => d.status === 'fulfilled')).toHaveLength(1);
    for (const d of done) if (d.status === 'rejected') expect(d.reason).toMatchObject({ status: 409, code: 'warehouse.duplicate' });
  });

  it('are changed only by whoever saw them, and say what was changed as it travels', async () => {
    const p = await create(beer(20));
    const change = (version: number, input: Partial<CreateProduct>): Promise<unknown> => rig.seeing('boss', UPDATE, version, () => service().update(p.id, input));
    expect(await refused(change(7, { name: 'x' }))).toMatchObject({ status: 412 });
    await change(1, { salePrice: '6', units: [{ unit: '箱', ratio: '24', barcode: '969020' }] });
    const log = await rig.as('boss', VIEW, () => rig.get(AuditFacade).of('product', p.id, parseListQuery({}), ProductView));
    expect(log.items[0]?.['changes']).toEqual({ salePrice: ['5.000000', '6.000000'], units: [[{ unit: '箱', ratio: '12.0000', barcode: '969020', salePrice: '55.500000' }], [{ unit: '箱', ratio: '24.0000', barcode: '969020', salePrice: '55.500000' }]] });
    expect(await refused(change(2, { barcode: '6901' }))).toMatchObject({ status: 409 });
    await change(2, { barcode: '69020-new' });
    await create({ name: '接手旧码', unit: '个', barcode: '69020' });
  });

  it('refuse wrong references with their pointers', async () => {
    expect(await faultsOf(create(beer(30, { categoryId: 999 })))).toEqual(['/categoryId not_found']);
    expect(await faultsOf(create(beer(31, { warehouseId: 999 })))).toEqual(['/warehouseId not_found']);
    expect(await faultsOf(create(beer(32, { supplierId: 999 })))).toEqual(['/supplierId not_found']);
    expect(await faultsOf(create(beer(33, { brand: 'nobody' })))).toEqual(['/brand enum']);
    expect(await faultsOf(create(beer(34, { levelPrices: [{ level: 'retail', price: '1' }, { level: 'retail', price: '2' }] })))).toEqual(['/levelPrices/1/level duplicate']);
    expect(await faultsOf(create(beer(35, { pictureId: 1 })))).toEqual(['/pictureId not_found']);
    expect(await faultsOf(create(beer(36, { saleUnit: '桶' })))).toEqual(['/saleUnit warehouse.unknown_unit']);
  });

  it('show no price to whoever may not see prices: not alone, in lists, in the log, nor by filter or sort', async () => {
    const p = await create(beer(40));
    await rig.seeing('boss', UPDATE, 1, () => service().update(p.id, { purchasePrice: '3.3', color: '绿' }));
    const view = await rig.as('keeper', VIEW, async () => rig.get(ProductViews).one(await rig.as('boss', UPDATE, () => service().update(p.id, {}).catch(() => p))));
    for (const key of ['purchasePrice', 'salePrice', 'minSalePrice', 'levelPrices']) expect(view).not.toHaveProperty(key);
    expect(view.units?.[0]).toEqual({ unit: '箱', ratio: '12.0000', barcode: '969040' });
    const list = (query: Record<string, unknown>): Promise<{ items: Record<string, unknown>[] }> => rig.as('keeper', VIEW, () => rig.get(ListRunner).run(PRODUCTS, parseListQuery(query)));
    const row = (await list({ q: '69040', fields: '*' })).items[0];
    expect(JSON.stringify(row)).not.toMatch(/[Pp]rice/);
    expect(row).toMatchObject({ name: '啤酒40', units: [{ unit: '箱', ratio: '12.0000' }] });
    expect(await refused(list({ sort: 'salePrice' }))).toMatchObject({ status: 403 });
    expect(await refused(list({ 'filter[purchasePrice][gt]': '1' }))).toMatchObject({ status: 403 });
    const log = await rig.as('keeper', VIEW, () => rig.get(AuditFacade).of('product', p.id, parseListQuery({}), ProductView));
    expect(log.items[0]?.['changes']).toEqual({ color: [null, '绿'] });
  });

  it('let nobody write a price he may not see, and keep those of units he changes', async () => {
    const p = await create(beer(50));
    const change = (version: number, input: Partial<CreateProduct>): Promise<{ units: unknown }> => rig.seeing('keeper', UPDATE, version, () => service().update(p.id, input));
    expect(await faultsOf(change(1, { salePrice: '1', units: [{ unit: '箱', ratio: '12', salePrice: '1' }] }))).toEqual(['/salePrice forbidden', '/units/0/salePrice forbidden']);
    expect((await change(1, { units: [{ unit: '箱', ratio: '10', barcode: '969050' }, { unit: '托', ratio: '600' }] })).units).toEqual([{ unit: '箱', ratio: 100_000, barcode: '969050', salePrice: 55_500_000 }, { unit: '托', ratio: 6_000_000, barcode: null, salePrice: null }]);
  });

  it('are found by code, name, pinyin, initials, barcode and spec', async () => {
    const p = await create({ name: '不锈钢水杯', unit: '只', code: 'SB-88', spec: '450ml/双层', barcode: '6901234567892' });
    for (const q of ['不锈钢', 'sb-88', 'buxiugang', 'bxgsb', '6901234567892', '双层', '水杯 450']) {
      const found = await rig.as('boss', VIEW, () => rig.get(ListRunner).run(PRODUCTS, parseListQuery({ q })));
      expect(found.items.map((i) => i.id)).toEqual([p.id]);
    }
  });

  it('tell a scanner and a pasted table product and unit', async () => {
    const p = await create(beer(60));
    const found = await rig.as('keeper', VIEW, () => rig.get(ProductViews).found(['969060', ' 69060', p.code.toLowerCase(), '0000']));
    expect(found.map((f) => `${f.code} ${f.product.id === p.id} ${f.unit} ${f.ratio}`)).toEqual(['969060 true 箱 12.0000', '69060 true 瓶 1.0000', `${p.code.toLowerCase()} true 瓶 1.0000`]);
    expect(found[0]?.product).not.toHaveProperty('salePrice');
  });

  it('read as words in a file, without prices for whoever may not see them', async () => {
    const supplier = await rig.as('boss', 'warehouse.supplier.create', () => rig.get(SupplierService).create({ name: '文件供应商' }));
    await create(beer(65, { supplierId: supplier.id, barcodes: ['A-65', 'B-65'] }));
    const row = async (who: 'boss' | 'keeper'): Promise<Record<string, unknown> | undefined> => (await rig.as(who, VIEW, () => rig.get(ListRunner).run(PRODUCT_EXPORT, parseListQuery({ q: '69065', fields: '*' })))).items[0];
    expect(await row('boss')).toMatchObject({ units: '箱=12@969065#55.5', levelPrices: 'wholesale=4.8', barcodes: ['A-65', 'B-65'], supplierId: '文件供应商', salePrice: '5.000000' });
    const unpriced = await row('keeper');
    expect(unpriced).toMatchObject({ units: '箱=12@969065' });
    expect(Object.keys(unpriced ?? {}).filter((key) => /price/i.test(key))).toEqual([]);
  });

  it('keep unit and type, and cannot be deleted, once they are used', async () => {
    const p = await create(beer(70));
    used.push(p.id);
    expect(await refused(rig.seeing('boss', UPDATE, 1, () => service().update(p.id, { unit: '罐' })))).toMatchObject({ status: 409, code: 'warehouse.in_use' });
    expect(await refused(rig.seeing('boss', UPDATE, 1, () => service().update(p.id, { type: 'service' })))).toMatchObject({ status: 409 });
    expect(await refused(rig.seeing('boss', DELETE, 1, () => service().delete(p.id)))).toMatchObject({ status: 409, params: { name: '啤酒70' } });
    await rig.seeing('boss', UPDATE, 1, () => service().update(p.id, { enabled: false, name: '旧啤酒' }));
    const pointer = (i: number): string => `/lines/${i}/productId`;
    expect(await faultsOf(rig.as('boss', VIEW, () => rig.get(ProductFacade).ensure([p.id, 999_999], pointer)))).toEqual(['/lines/0/productId warehouse.disabled', '/lines/1/productId not_found']);
    expect((await rig.as('boss', VIEW, () => rig.get(ProductFacade).ensure([p.id], pointer, new Set([p.id])))).get(p.id)?.name).toBe('旧啤酒');
  });

  it('go to the bin and come back, unless their barcode was given away', async () => {
    const p = await create(beer(80));
    await rig.seeing('boss', DELETE, 1, () => service().delete(p.id));
    expect((await rig.as('boss', VIEW, () => rig.get(ListRunner).run(PRODUCTS, parseListQuery({ q: '69080' })))).items).toEqual([]);
    expect((await rig.get(ProductFacade).names([p.id])).get(p.id)).toBe('啤酒80');
    await rig.as('boss', RESTORE, () => service().restore(p.id));
    await rig.seeing('boss', DELETE, 3, () => service().delete(p.id));
    await create({ name: '新主人', unit: '个', barcode: '69080' });
    expect(await refused(rig.as('boss', RESTORE, () => service().restore(p.id)))).toMatchObject({ status: 409, code: 'warehouse.duplicate' });
  });
});
