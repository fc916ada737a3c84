import { JobRunner, PrincipalSource, asSystem, clock, leaseTable, makeLogger, readConfig, transaction } from '@steward/platform';
import { schemaDrift } from '@steward/platform/testing';
import { UserFacade } from '@steward/system-api';
import { OfficeRig, type Person } from '../testing/office-rig.js';
import { NoticeDelivery } from './notice.delivery.js';
import { muteTable, noticeTable, notificationTable } from './notice.entity.js';
import { sweepNotices } from './notice.sweep.js';
import { Notices } from './notices.js';

const COLLECT = 'shop.receipt.create';

describe('notices', () => {
  let rig: OfficeRig;
  beforeAll(async () => { rig = await OfficeRig.open(); }, 120_000);
  afterAll(() => rig.close());
  beforeEach(() => transaction(async () => { await notificationTable.delete({}); await noticeTable.delete({}); await muteTable.delete({}); }));

  const deliver = (): Promise<number> => asSystem('test', () => rig.get(NoticeDelivery).deliver());
  const told = async (): Promise<Person[]> => {
    const names = new Map(Object.entries(rig.people).map(([name, id]) => [id, name as Person]));
    return (await notificationTable.all({}, { orderBy: 'id' })).map((n) => names.get(n.userId) ?? 'seller');
  };

  it('have the tables the entities say', async () => {
    expect((await schemaDrift(rig.db.source)).filter((q) => q.includes('noti'))).toEqual([]);
  });

  it('go to the holders whose scope covers the owner and to who is named, each once, not to the actor nor to who has left', async () => {
    const { seller, cashier, manager, leaver } = rig.people;
    await rig.send('seller', { to: { permission: COLLECT, ownerId: seller, also: [cashier, seller, leaver] } });
    await deliver();
    expect((await told()).sort()).toEqual(['cashier', 'keeper']);
    await rig.send('cashier', { to: { permission: COLLECT, ownerId: manager, also: [seller] } });
    await deliver();
    expect((await told()).slice(2).sort()).toEqual(['keeper', 'manager', 'seller']);
    await rig.send(undefined, { to: { also: [seller] } });
    await deliver();
    expect((await told()).slice(5)).toEqual(['seller']);
  });

  it('are not given to who has muted the event', async () => {
    await transaction(() => muteTable.insertMany([{ userId: rig.people.cashier, event: 'sales_order.confirmed' }, { userId: rig.people.keeper, event: 'sales_order.voided' }]));
    await rig.send('seller', { to: { permission: COLLECT, ownerId: rig.people.seller } });
    await deliver();
    expect(await told()).toEqual(['keeper']);
  });

  it('name amounts only to who may see prices', async () => {
    await rig.send('seller', { params: { no: 'XS1', amount: '1130.00' }, amountParams: ['amount'], to: { permission: COLLECT, ownerId: rig.people.seller } });
    await deliver();
    const rows = await notificationTable.all({}, { orderBy: 'userId' });
    expect(rows.map((r) => [r.userId, r.params])).toEqual([[rig.people.cashier, { no: 'XS1', amount: '1130.00' }], [rig.people.keeper, { no: 'XS1' }]]);
  });

  it('stand or fall with the unit of work, and are not sent outside of one', async () => {
    await expect(rig.as('seller', () => transaction(() => {
      rig.get(Notices).send({ event: 'sales_order.confirmed', entity: 'sales_order', entityId: 1, path: '/x', params: {}, to: { also: [1] } });
      throw new Error('refused');
    }))).rejects.toThrow('refused');
    expect(await noticeTable.count()).toBe(0);
    const send = (event: string, path = '/x'): void => rig.get(Notices).send({ event, entity: 'x', entityId: 1, path, params: {}, to: { also: [1] } });
    expect(() => send('sales_order.confirmed')).toThrow('unit of work');
    await expect(transaction(() => send('no.such'))).rejects.toThrow('registerNotice');
    await expect(transaction(() => send('sales_order.confirmed', '//evil.example'))).rejects.toThrow('no path');
  });

  it('are delivered exactly once by several at a time, and in the order of their ids', async () => {
    const config = readConfig({ DATA_DIR: rig.db.dir, LOG_LEVEL: 'silent' });
    const others = [1, 2, 3].map(() => new NoticeDelivery(rig.get(UserFacade), rig.get(PrincipalSource), makeLogger(config).log));
    for (let i = 0; i < 60; i++) await rig.send('seller', { entityId: i, to: { also: [rig.people.cashier] } });
    await transaction(() => leaseTable.delete({ name: 'notices' }));
    const sums = await Promise.all(others.map((d) => asSystem('test', () => d.deliver())));
    expect(sums.reduce((a, b) => a + b)).toBe(60);
    expect((await notificationTable.all({}, { orderBy: 'id' })).map((n) => n.entityId)).toEqual(Array.from({ length: 60 }, (_, i) => i));
    expect(await deliver()).toBe(0);
  });

  it('that were being delivered when the process died are delivered by the next', async () => {
    await rig.send('seller', { to: { also: [rig.people.cashier] } });
    const dying = new NoticeDelivery(rig.get(UserFacade), { byUser: () => Promise.reject(new Error('killed')) } as never, undefined as never);
    await expect(asSystem('test', () => dying.deliver())).rejects.toThrow('killed');
    expect([await notificationTable.count(), await noticeTable.count({ deliveredAt: null })]).toEqual([0, 1]);
    expect(await deliver()).toBe(1);
    expect(await told()).toEqual(['cashier']);
  });

  it('are on their way at once after the commit, and go on after a failure', async () => {
    const delivery = rig.get(NoticeDelivery);
    delivery.start();
    await rig.send('seller', { to: { also: [rig.people.cashier] } });
    for (let i = 0; i < 100 && (await told()).length === 0; i++) await new Promise((r) => setTimeout(r, 20));
    expect(await told()).toEqual(['cashier']);
    await delivery.stop();
    await rig.send('seller', { to: { also: [rig.people.cashier] } });
    await new Promise((r) => setTimeout(r, 100));
    expect(await told()).toHaveLength(1);
  });

  it('are kept for 90 days', async () => {
    const old = new Date(clock.now().getTime() - 91 * 86_400_000).toISOString();
    await rig.send('seller', { to: { also: [rig.people.cashier] } });
    await rig.send('seller', { to: { also: [rig.people.keeper] } });
    await deliver();
    await rig.send('seller', { to: { also: [rig.people.manager] } });
    const [first] = await noticeTable.all({}, { orderBy: 'id' });
    await transaction(async () => { await notificationTable.change({ noticeId: first?.id ?? 0 }, { createdAt: old }); await noticeTable.change({}, { at: old }); });
    expect(await sweepNotices()).toEqual({ notifications: 1, notices: 2 });
    expect(await told()).toEqual(['keeper']);
    expect(await deliver()).toBe(1);
  });

  it('tell who started an import or export how it ended, and of nothing else', async () => {
    const jobs = rig.get(JobRunner);
    jobs.handle('export', async () => undefined);
    jobs.handle('import.commit', async () => { throw new Error('broken'); });
    jobs.handle('import.validate', async () => undefined);
    const queue = (kind: string, params = {}): Promise<number> => rig.as('seller', () => transaction(() => jobs.enqueue({ kind, ownerId: rig.people.seller, title: '客户.xlsx', params })));
    jobs.start();
    // the request of the starter himself wakes the runner
    const exported = await queue('export');
    await queue('import.validate', { importId: 8 });
    await queue('import.commit', { importId: 7 });
    for (let i = 0; i < 200 && (await noticeTable.count()) < 2; i++) await new Promise((r) => setTimeout(r, 20));
    await jobs.stop();
    await deliver();
    expect(await told()).toEqual(['seller', 'seller']);
    expect(await notificationTable.all({}, { orderBy: 'id' })).toMatchObject([
      { event: 'export.finished', entity: 'job', entityId: exported, path: '/system/jobs', params: { title: '客户.xlsx' }, actorId: 0 },
      { event: 'import.failed', entity: 'import', entityId: 7, path: '/imports/7' },
    ]);
  });
});

