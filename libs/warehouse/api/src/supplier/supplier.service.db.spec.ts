import { ListRunner, parseListQuery, transaction } from '@steward/platform';
import { SupplierContactService } from '../supplier-contact/supplier-contact.service.js';
import { MasterRig, faultsOf, refused } from '../testing/master-rig.js';
import { ProductService } from '../product/product.service.js';
import { SupplierFacade } from './supplier.facade.js';
import { SUPPLIERS } from './supplier.list.js';
import { CREATE, DELETE, SupplierService } from './supplier.service.js';
import { SupplierStore, UPDATE, VIEW } from './supplier.store.js';
import { SupplierViews } from './supplier.views.js';

describe('suppliers', () => {
  let rig: MasterRig;
  beforeAll(async () => { rig = await MasterRig.open(); }, 120_000);
  afterAll(() => rig.close());
  afterEach(async () => { expect(await rig.broken()).toEqual([]); });

  const service = (): SupplierService => rig.get(SupplierService);
  const create = (name: string, more: Record<string, unknown> = {}): ReturnType<SupplierService['create']> => rig.as('buyer', CREATE, () => service().create({ name, ...more }));

  it('exist once: code, firm and credit code are given once', async () => {
    await create('深圳市远大贸易有限公司', { creditCode: '91440300MA5EQXBH4K', code: 'YD' });
    expect(await refused(create('深圳市远大贸易'))).toMatchObject({ status: 409, code: 'warehouse.duplicate', params: { name: '深圳市远大贸易有限公司' } });
    expect(await faultsOf(create('别的公司', { creditCode: '91440300ma5eqxbh4k' }))).toEqual(['/creditCode warehouse.taken']);
    expect(await faultsOf(create('再一家公司', { code: 'yd' }))).toEqual(['/code warehouse.taken']);
  });

  it('belong to their creator, are seen in scope, and are handed over only with the right to', async () => {
    const s = await create('华东材料厂');
    expect(s).toMatchObject({ ownerId: rig.people.buyer });
    expect(await refused(rig.as('other', VIEW, () => rig.get(SupplierStore).get(s.id)))).toMatchObject({ status: 404 });
    expect(await refused(rig.seeing('other', UPDATE, 1, () => service().update(s.id, { remark: 'x' })))).toMatchObject({ status: 404 });
    expect(await refused(rig.seeing('buyer', UPDATE, 1, () => service().update(s.id, { ownerId: rig.people.other }), ['warehouse.supplier.transfer']))).toMatchObject({ status: 403 });
    expect(await faultsOf(rig.seeing('buyer', UPDATE, 1, () => service().update(s.id, { ownerId: rig.people.other })))).toEqual(['/ownerId not_found']);
    expect(await rig.seeing('boss', UPDATE, 1, () => service().update(s.id, { ownerId: rig.people.other }))).toMatchObject({ ownerId: rig.people.other, version: 2 });
  });

  it('have one primary contact, copied onto them and found by its name', async () => {
    const s = await create('联系人试验厂');
    const contacts = rig.get(SupplierContactService);
    const first = await rig.as('buyer', UPDATE, () => contacts.create(s.id, { name: '孙经理', mobile: '13800138000' }));
    expect(first.isPrimary).toBe(true);
    await rig.as('buyer', UPDATE, () => contacts.create(s.id, { name: '周助理', isPrimary: true }));
    expect((await rig.as('buyer', VIEW, () => contacts.list(s.id))).map((c) => `${c.name} ${String(c.isPrimary)}`)).toEqual(['周助理 true', '孙经理 false']);
    const found = await rig.as('buyer', VIEW, () => rig.get(ListRunner).run(SUPPLIERS, parseListQuery({ q: '周助理' })));
    expect(found.items).toMatchObject([{ id: s.id, contactName: '周助理', contactMobile: null, version: 1 }]);
    const gone = (await rig.as('buyer', VIEW, () => contacts.list(s.id)))[0];
    await rig.seeing('buyer', UPDATE, 'any', () => contacts.delete(s.id, gone?.id ?? 0));
    expect(await rig.as('buyer', VIEW, () => rig.get(SupplierStore).get(s.id))).toMatchObject({ contactName: null });
    expect(await refused(rig.as('other', VIEW, () => contacts.list(s.id)))).toMatchObject({ status: 404 });
  });

  it('hide their balances from whoever may not see prices; finance adds to them without a new version', async () => {
    const s = await create('余额试验厂');
    await transaction(() => rig.get(SupplierFacade).setFigures(s.id, { payableBalance: 12_345 }));
    const row = (code: 'boss' | 'keeper'): Promise<object> => rig.as(code, VIEW, async () => rig.get(SupplierViews).one(await rig.get(SupplierStore).get(s.id)));
    expect(await row('boss')).toMatchObject({ payableBalance: '123.45', version: 1 });
    expect(await row('keeper')).not.toHaveProperty('payableBalance');
    expect(await refused(rig.as('keeper', VIEW, () => rig.get(ListRunner).run(SUPPLIERS, parseListQuery({ sort: '-payableBalance' }))))).toMatchObject({ status: 403 });
  });

  it('are deleted only while nobody uses them', async () => {
    const [idle, owed, named] = [await create('闲置厂'), await create('欠款厂'), await create('在用厂')];
    await transaction(() => rig.get(SupplierFacade).setFigures(owed.id, { advanceBalance: 1 }));
    await rig.as('boss', 'warehouse.product.create', () => rig.get(ProductService).create({ name: '零件', unit: '个', supplierId: named.id }));
    const remove = (id: number): Promise<void> => rig.seeing('boss', DELETE, 'any', () => service().delete(id));
    await remove(idle.id);
    for (const s of [owed, named]) expect(await refused(remove(s.id))).toMatchObject({ status: 409, code: 'warehouse.in_use' });
    await create('闲置厂');
    const disabled = await rig.seeing('boss', UPDATE, 'any', () => service().update(named.id, { enabled: false }));
    expect(await faultsOf(rig.as('boss', VIEW, () => rig.get(SupplierFacade).ensureUsable(disabled.id, '/supplierId')))).toEqual(['/supplierId warehouse.disabled']);
  });
});
