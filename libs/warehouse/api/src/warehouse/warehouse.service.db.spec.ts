import { EventBus, ListRunner, asSystem, parseListQuery, transaction } from '@steward/platform';
import { CompanySetUp } from '@steward/system-api';
import { MasterRig, faultsOf, refused } from '../testing/master-rig.js';
import { WarehouseFacade } from './warehouse.facade.js';
import { WAREHOUSES } from './warehouse.list.js';
import { CREATE, DELETE, WarehouseService } from './warehouse.service.js';
import { UPDATE, VIEW } from './warehouse.store.js';
import type { Warehouse } from './warehouse.entity.js';

describe('warehouses', () => {
  let rig: MasterRig;
  let main: Warehouse;
  let second: Warehouse;
  const service = (): WarehouseService => rig.get(WarehouseService);
  const facade = (): WarehouseFacade => rig.get(WarehouseFacade);
  beforeAll(async () => {
    rig = await MasterRig.open();
    await asSystem('set-up', () => transaction(() => rig.get(EventBus).publish(new CompanySetUp(1, 1, 'x', false))));
    main = [...(await rig.as('boss', VIEW, () => facade().get([1]))).values()][0] as never;
    second = await rig.as('boss', CREATE, () => service().create({ name: '二号仓', keepers: [rig.people.keeper] }));
  }, 120_000);
  afterAll(() => rig.close());
  afterEach(async () => { expect(await rig.broken()).toEqual([]); });

  it('begin with one, which is the default', () => {
    expect(main).toMatchObject({ name: '主仓库', code: 'W001', isDefault: true });
    expect(second).toMatchObject({ code: 'W002', isDefault: false });
  });

  it('restrict a keeper to his own', async () => {
    expect(await rig.as('keeper', VIEW, () => facade().mine())).toEqual([second.id]);
    expect(await rig.as('boss', VIEW, () => facade().mine())).toBe('all');
    expect((await rig.as('keeper', VIEW, () => rig.get(ListRunner).run(WAREHOUSES, parseListQuery({})))).items).toMatchObject([{ id: second.id, keepers: [rig.people.keeper], keeperNames: [{ name: '赵库管' }] }]);
    expect(await faultsOf(rig.as('keeper', VIEW, () => facade().ensure(main.id, '/warehouseId')))).toEqual(['/warehouseId not_found']);
    expect(await rig.as('keeper', VIEW, () => facade().ensureAny(main.id, '/warehouseId'))).toMatchObject({ id: main.id });
    expect(await refused(rig.seeing('keeper', UPDATE, 1, () => service().update(main.id, { remark: 'x' })))).toMatchObject({ status: 404 });
  });

  it('have one default at most, which moves', async () => {
    await rig.seeing('boss', UPDATE, 'any', () => service().update(second.id, { isDefault: true }));
    expect(await facade().defaultId()).toBe(second.id);
    await rig.seeing('boss', UPDATE, 'any', () => service().update(second.id, { enabled: false }));
    expect(await facade().defaultId()).toBe(main.id);
    expect(await faultsOf(rig.as('boss', VIEW, () => facade().ensure(second.id, '/warehouseId')))).toEqual(['/warehouseId warehouse.disabled']);
    await rig.seeing('boss', UPDATE, 'any', () => service().update(second.id, { enabled: true }));
    await rig.seeing('boss', UPDATE, 'any', () => service().update(main.id, { isDefault: true }));
  });

  it('exist once, name people who exist as keepers, and are deleted only while unused', async () => {
    expect(await refused(rig.as('boss', CREATE, () => service().create({ name: '主仓库' })))).toMatchObject({ status: 409, code: 'warehouse.duplicate' });
    expect(await faultsOf(rig.as('boss', CREATE, () => service().create({ name: '三号仓', keepers: [999] })))).toEqual(['/keepers/0 not_found']);
    const third = await rig.as('boss', CREATE, () => service().create({ name: '三号仓', keepers: [rig.people.keeper] }));
    facade().registerUsage((ids) => Promise.resolve(ids.filter((id) => id === main.id)));
    expect(await refused(rig.seeing('boss', DELETE, 'any', () => service().delete(main.id)))).toMatchObject({ status: 409, code: 'warehouse.in_use' });
    await rig.seeing('boss', DELETE, 1, () => service().delete(third.id));
    expect(await rig.as('keeper', VIEW, () => facade().mine())).toEqual([second.id]);
    await rig.as('boss', CREATE, () => service().create({ name: '三号仓' }));
  });
});
