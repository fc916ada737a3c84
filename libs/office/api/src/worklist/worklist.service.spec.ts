import { Texts, context } from '@steward/platform';
import { actAs, testPrincipal } from '@steward/platform/testing';
import { registerWorklist } from './worklist.registry.js';
import { WorklistService } from './worklist.service.js';

describe('worklists', () => {
  const errors: unknown[] = [];
  const texts = new Texts([{ 'zh-CN': { worklist: { to_ship: '应发货', to_pay: '应付款' } }, en: { worklist: { to_ship: 'To ship', to_pay: 'To pay' } } }]);
  const make = (): WorklistService => new WorklistService(texts, { wrote: (id: number) => forgotten.push(id) } as never, { error: (e: unknown) => errors.push(e) } as never);
  const runs: string[] = [];
  const forgotten: number[] = [];
  registerWorklist({ key: 'to_pay', group: 'finance', permission: 'finance.payment.create', path: '/payments/new', order: 20, count: async () => { throw new Error('broken'); } });
  registerWorklist({ key: 'to_ship', group: 'warehouse', permission: 'warehouse.shipment.create', path: '/to-ship', order: 10, count: async () => { runs.push(context().permission ?? ''); return 3; } });
  const keeper = testPrincipal({ id: 4, permissions: ['warehouse.shipment.create', 'finance.payment.create'] });
  const mine = (service: WorklistService, who = keeper): Promise<unknown> => actAs(who, undefined, () => service.mine());

  it('are those of the caller’s rights, counted under them; a broken one does not take the others away', async () => {
    const service = make();
    expect(await mine(service)).toEqual([{ key: 'to_ship', group: 'warehouse', label: '应发货', count: 3, path: '/to-ship' }]);
    expect(runs).toEqual(['warehouse.shipment.create']);
    expect(errors).toHaveLength(1);
    expect(await mine(service, testPrincipal({ id: 5 }))).toEqual([]);
  });

  it('are counted once in five seconds for each user', async () => {
    const service = make();
    runs.length = 0;
    await Promise.all([mine(service), mine(service)]);
    await mine(service);
    expect(runs).toHaveLength(1);
    await mine(service, testPrincipal({ id: 6, permissions: ['warehouse.shipment.create'] }));
    expect(runs).toHaveLength(2);
  });

  it('are counted again for who knows that something has changed, and then kept', async () => {
    const service = make();
    await mine(service);
    runs.length = 0;
    await actAs(keeper, undefined, () => service.mine(true));
    await mine(service);
    expect(runs).toHaveLength(1);
    expect(forgotten).toEqual([4]); // what lists remember of their totals
  });
});
