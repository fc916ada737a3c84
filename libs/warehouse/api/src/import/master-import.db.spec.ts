import { ListRunner, asSystem, parseListQuery, transaction } from '@steward/platform';
import { CategoryFacade, type CheckedRow, type ImportOptions, ImportTargets, type WrittenRow } from '@steward/system-api';
import { CREATE as CREATE_PRODUCT, ProductService } from '../product/product.service.js';
import { PRODUCTS } from '../product/product.list.js';
import { VIEW as VIEW_PRODUCT } from '../product/product.store.js';
import { SUPPLIERS } from '../supplier/supplier.list.js';
import { SupplierContactService } from '../supplier-contact/supplier-contact.service.js';
import { CREATE as CREATE_SUPPLIER, SupplierService } from '../supplier/supplier.service.js';
import { VIEW as VIEW_SUPPLIER } from '../supplier/supplier.store.js';
import { MasterRig, type Person } from '../testing/master-rig.js';
import { CREATE as CREATE_WAREHOUSE, WarehouseService } from '../warehouse/warehouse.service.js';

type Values = Record<string, string | null>;
type Entity = 'product' | 'supplier';
const KEYS: Record<Entity, string[]> = { product: ['code', 'barcode', 'name'], supplier: ['code', 'creditCode', 'name'] };

describe('import of master data', () => {
  let rig: MasterRig;
  const options = (entity: Entity, o: Partial<ImportOptions>): ImportOptions => ({ duplicateStrategy: 'skip', matchKeys: KEYS[entity], defaults: {}, unknownChoices: 'error', ...o });
  const target = (entity: Entity): ReturnType<ImportTargets['of']> => rig.get(ImportTargets).of(entity);
  const code = (entity: Entity): string => `warehouse.${entity}.import`;
  const check = (entity: Entity, rows: Values[], o: Partial<ImportOptions> = {}, who: Person = 'boss'): Promise<CheckedRow[]> =>
    rig.as(who, code(entity), () => target(entity).check(rows.map((values, i) => ({ row: i + 2, values })), options(entity, o)));
  const write = (entity: Entity, rows: CheckedRow[], o: Partial<ImportOptions> = {}, who: Person = 'boss'): Promise<WrittenRow[]> =>
    rig.as(who, code(entity), () => transaction(() => target(entity).write(rows.filter((r) => r.action === 'create' || r.action === 'update'), options(entity, o))));
  const undo = (entity: Entity, rows: WrittenRow[]): Promise<{ row: number; undone: boolean; reason?: string }[]> =>
    rig.as('boss', code(entity), () => transaction(() => target(entity).undo(rows.map((r) => ({ row: r.row, entityId: r.entityId, version: r.version, action: r.action as 'created' | 'updated', ...(r.before ? { before: r.before } : {}) })))));
  const products = async (q: string): Promise<Record<string, unknown>[]> => (await rig.as('boss', VIEW_PRODUCT, () => rig.get(ListRunner).run(PRODUCTS, parseListQuery({ q, sort: 'id', fields: '*' })))).items;
  const suppliers = async (q: string): Promise<Record<string, unknown>[]> => (await rig.as('boss', VIEW_SUPPLIER, () => rig.get(ListRunner).run(SUPPLIERS, parseListQuery({ q, sort: 'id', fields: '*' })))).items;
  const faults = (rows: readonly CheckedRow[]): string[] => rows.flatMap((r) => r.errors.map((e) => `${r.row} ${e.field} ${e.code}`));

  beforeAll(async () => {
    rig = await MasterRig.open();
    await rig.as('boss', CREATE_WAREHOUSE, () => rig.get(WarehouseService).create({ name: '主仓' }));
    await rig.as('boss', CREATE_SUPPLIER, () => rig.get(SupplierService).create({ name: '远大贸易有限公司', code: 'YD' }));
    await asSystem('categories of the test', () => rig.get(CategoryFacade).create('product', '饮料/水'));
  }, 120_000);
  afterEach(async () => { expect(await rig.broken()).toEqual([]); });
  afterAll(() => rig.close());

  const WATER: Values = {
    code: 'W-1', name: '矿泉水', type: '商品', categoryId: '饮料/水', spec: '550ml', unit: '瓶', barcode: '6901', units: '箱=24@16901#40', purchasePrice: '1.2', salePrice: '￥2', levelPrices: 'wholesale=1.8', taxRate: '13%', lowStock: '1,000',
    warehouseId: '主仓', supplierId: '远大贸易', enabled: '是', remark: '-',
  };

  it('knows product fields by common headers, and offers prices only to whoever may see them', async () => {
    const fields = await rig.as('boss', code('product'), () => target('product').fields());
    const by = (word: string): string | undefined => fields.find((f) => f.label === word || f.synonyms?.includes(word))?.key;
    expect(['品名', '规格型号', '计量单位', '条形码', '零售价', '进价', '税率', '最低库存', '默认仓库', 'ProductName', 'UnitPrice'].map(by)).toEqual(['name', 'spec', 'unit', 'barcode', 'salePrice', 'purchasePrice', 'taxRate', 'lowStock', 'warehouseId', 'name', 'salePrice']);
    expect(fields.every((f) => !f.label.includes('.'))).toBe(true);
    const keeper = await rig.as('keeper', code('product'), () => target('product').fields());
    expect(keeper.filter((f) => /price/i.test(f.key))).toEqual([]);
    expect(faults(await check('product', [{ name: 'x', unit: '个', salePrice: '1' }], {}, 'keeper'))).toEqual(['2 salePrice forbidden']);
  });

  it('writes a product with everything, and a second time changes nothing', async () => {
    const checked = await check('product', [WATER]);
    expect(faults(checked)).toEqual([]);
    expect(await write('product', checked)).toMatchObject([{ action: 'created', version: 1 }]);
    expect(await products('矿泉水')).toMatchObject([{
      code: 'W-1', type: 'stock', categoryName: '水', spec: '550ml', unit: '瓶', barcode: '6901', units: [{ unit: '箱', ratio: '24.0000', barcode: '16901', salePrice: '40.000000' }], purchasePrice: '1.200000', salePrice: '2.000000',
      levelPrices: [{ level: 'wholesale', price: '1.800000' }], taxRate: '0.1300', lowStock: '1000.0000', warehouseName: '主仓', supplierName: '远大贸易有限公司', enabled: true,
    }]);
    for (const duplicateStrategy of ['skip', 'update_non_empty', 'overwrite'] as const) expect(await check('product', [WATER], { duplicateStrategy })).toMatchObject([{ action: 'skip', duplicateOf: 'W-1', errors: [] }]);
  });

  it('finds products by code, barcode, or name with spec, updates and takes back', async () => {
    const change = { name: '矿泉水', spec: '550ml', salePrice: '2.5', color: null };
    const [update] = await check('product', [change], { duplicateStrategy: 'update_non_empty' });
    expect(update).toMatchObject({ action: 'update', duplicateOf: 'W-1' });
    const written = await write('product', [update as CheckedRow], { duplicateStrategy: 'update_non_empty' });
    expect(written).toMatchObject([{ action: 'updated', version: 2, before: { salePrice: 2_000_000 } }]);
    expect(await undo('product', written)).toEqual([{ row: 2, undone: true }]);
    expect(await products('矿泉水')).toMatchObject([{ salePrice: '2.000000' }]);
    await write('product', await check('product', [{ name: '矿泉水', spec: '1.5L', unit: '瓶' }]));
    expect(await check('product', [{ name: '矿泉水', spec: '1.5L', unit: '瓶' }, { name: '矿泉水', unit: '瓶' }, { barcode: '6901', name: '别名', unit: '瓶' }])).toMatchObject([{ action: 'skip' }, { action: 'invalid', errors: [{ field: 'name', code: 'warehouse.ambiguous' }] }, { action: 'skip', duplicateOf: 'W-1' }]);
  });

  it('says cell by cell what is wrong', async () => {
    expect(faults(await check('product', [{ ...WATER, code: 'W-9', name: null, barcode: '9', units: '箱', purchasePrice: 'x', categoryId: '没有', warehouseId: '没有', supplierId: '没有', levelPrices: '没有=1', type: '什么', taxRate: '200' }])).sort()).toEqual([
      '2 categoryId not_found', '2 levelPrices warehouse.bad_levels', '2 name required', '2 purchasePrice decimal', '2 supplierId not_found', '2 taxRate max', '2 type enum', '2 units warehouse.bad_units', '2 warehouseId not_found',
    ]);
    expect(faults(await check('product', [{ name: '没有单位' }, { name: '撞码', unit: '个', barcode: '16901' }, { name: '重复单位', unit: '箱', units: '箱=2' }], { matchKeys: ['code'] }))).toEqual(['2 unit required', '3 barcode warehouse.duplicate', '4 units duplicate']);
  });

  it('makes unknown categories and brands where it was asked to', async () => {
    const rows = [{ name: '新品', unit: '个', categoryId: '玩具/积木', brand: '乐趣' }];
    expect(faults(await check('product', rows))).toEqual(['2 categoryId not_found', '2 brand enum']);
    const checked = await check('product', rows, { unknownChoices: 'create' });
    await write('product', checked, { unknownChoices: 'create' });
    expect(await products('新品')).toMatchObject([{ categoryName: '积木', brand: 'le_qu' }]);
  });

  it('writes nothing twice when codes and barcodes of a batch collide, and takes created rows back unless they are touched', async () => {
    await rig.as('boss', CREATE_PRODUCT, () => rig.get(ProductService).create({ name: '先到', unit: '个', code: 'X-1' }));
    const checked = await check('product', [{ name: '甲', unit: '个', code: 'X-2' }, { name: '乙', unit: '个', code: 'x-2', barcode: 'B-2' }, { name: '丙', unit: '个', barcode: 'B-3' }]);
    const written = await write('product', checked);
    expect(written.map((w) => `${w.row} ${w.action}`).sort()).toEqual(['2 created', '3 failed', '4 created']);
    const created = written.filter((w) => w.action === 'created');
    await rig.seeing('boss', 'warehouse.product.update', 'any', () => rig.get(ProductService).update(created[1]?.entityId ?? 0, { color: '红' }));
    expect(await undo('product', created)).toEqual([{ row: 2, undone: true }, { row: 4, undone: false, reason: 'exchange.undo_changed' }]);
    await rig.as('boss', CREATE_PRODUCT, () => rig.get(ProductService).create({ name: '接手', unit: '个', code: 'X-2' }));
  });

  it('makes a supplier and its contact from one row, updates and takes back', async () => {
    const row: Values = { name: '新亚食品有限公司', province: '广东省', city: '深圳市', creditCode: '9144030071526726XG', paymentTerm: '月结30天', ownerId: '王采购', 'contact.name': '吴先生', 'contact.mobile': '13300001111' };
    const written = await write('supplier', await check('supplier', [row]));
    expect(written).toMatchObject([{ action: 'created' }]);
    expect(await suppliers('吴先生')).toMatchObject([{ name: '新亚食品有限公司', region: '440300', paymentTerm: 'month_end:30', ownerId: rig.people.buyer, contactMobile: '13300001111' }]);
    expect(await check('supplier', [row])).toMatchObject([{ action: 'skip' }]);
    const change = { name: '新亚食品', bank: '工商银行', 'contact.name': '郑女士' };
    const updated = await write('supplier', await check('supplier', [change], { duplicateStrategy: 'update_non_empty' }), { duplicateStrategy: 'update_non_empty' });
    expect(updated).toMatchObject([{ action: 'updated', version: 2 }]);
    const id = updated[0]?.entityId ?? 0;
    expect((await rig.as('boss', VIEW_SUPPLIER, () => rig.get(SupplierContactService).list(id))).map((c) => c.name)).toEqual(['吴先生', '郑女士']);
    expect(await undo('supplier', written)).toEqual([{ row: 2, undone: false, reason: 'exchange.undo_changed' }]);
  });

  it('takes suppliers from abroad as their files name the place', async () => {
    const rows = await check('supplier', [{ name: 'Exotic Liquids', address: '49 Gilbert St.', city: 'London', region: 'NULL', country: 'UK', website: "Mayumi's#http://www.example.com/m.htm#" }, { name: '火星厂', country: '火星' }]);
    expect(faults(rows)).toEqual(['3 country enum']);
    await write('supplier', rows);
    expect(await suppliers('exotic')).toMatchObject([{ country: 'GB', region: null, address: '49 Gilbert St., London', website: 'http://www.example.com/m.htm' }]);
  });

  it('tells nothing of suppliers out of scope but that they exist, and gives none to people out of scope', async () => {
    await rig.as('other', CREATE_SUPPLIER, () => rig.get(SupplierService).create({ name: '别人的供应商' }));
    expect(await check('supplier', [{ name: '别人的供应商' }, { name: '归属试验', ownerId: '李采购' }], {}, 'buyer')).toMatchObject([{ action: 'invalid', errors: [{ field: 'name', code: 'warehouse.duplicate' }] }, { action: 'invalid', errors: [{ field: 'ownerId', code: 'not_found' }] }]);
  });

  it('writes two thousand products in four batches quickly', async () => {
    const started = performance.now();
    for (let b = 0; b < 4; b++) {
      const rows = await check('product', Array.from({ length: 500 }, (_, i) => ({ name: `批量产品${b * 500 + i}`, unit: '个', barcode: `88${b * 500 + i}`, salePrice: '9.9' })));
      expect((await write('product', rows)).filter((w) => w.action === 'created')).toHaveLength(500);
    }
    expect(performance.now() - started).toBeLessThan(30_000);
  }, 60_000);
});
