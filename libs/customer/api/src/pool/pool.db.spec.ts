import { addDays } from '@steward/kernel';
import { ListRunner, checkInvariants, clock, database, parseListQuery, transaction } from '@steward/platform';
import type { Customer } from '../customer/customer.entity.js';
import { CUSTOMERS } from '../customer/customer.list.js';
import { CustomerService } from '../customer/customer.service.js';
import { CustomerStore } from '../customer/customer.store.js';
import { CustomerTeam } from '../customer/customer.team.js';
import { FollowUpFacade } from '../follow-up/follow-up.facade.js';
import { CustomerRig, refusal } from '../testing/customer-rig.js';
import { PoolClaims } from './pool.claims.js';
import { PoolDirectory } from './pool.directory.js';
import type { UpdatePool } from './pool.dto.js';
import { type Pool, forecastTable, recordTable } from './pool.entity.js';
import { POOL_CUSTOMERS, POOL_RECORDS } from './pool.list.js';
import { ASSIGN, CLAIM, EXTEND, LOCK, MANAGE, PUT, REQUEST, VIEW_POOL } from './pool.permissions.js';
import { PoolPreviews } from './pool.preview.js';
import { PoolRecycler } from './pool.recycler.js';
import { PoolService } from './pool.service.js';
import { registerPoolExemption } from './pool.sources.js';
import { PoolStatuses } from './pool.status.js';
import { PoolStore } from './pool.store.js';
import type { PoolAnswer } from './pool.view.js';
import { ProtectionService } from './protection.service.js';

const CREATE = 'customer.customer.create';
const VIEW = 'customer.customer.view';

describe('pools', () => {
  let rig: CustomerRig;
  let pool: Pool;
  let n = 0;
  const today = (): string => clock.today();
  const create = (more: object = {}, who: 'own' | 'other' = 'own'): Promise<Customer> => rig.as(who, CREATE, () => rig.get(CustomerService).create({ name: `公海客户${++n}号`, ...more }));
  const row = async (id: number): Promise<Customer> => (await rig.get(CustomerStore).everybodys('the test looks').find({ id })) as Customer;
  const set = (id: number, columns: Partial<Customer>): Promise<unknown> => transaction(() => rig.get(CustomerStore).everybodys('the test makes it so').change({ id }, columns));
  /** Somebody's since so many days, not protected any more. */
  const old = (id: number, days: number): Promise<unknown> => set(id, { ownerSince: `${addDays(today(), -days)}T04:00:00.000Z`, protectedUntil: null });
  const terms = async (input: UpdatePool): Promise<void> => { pool = await rig.seeing('admin', MANAGE, 'any', () => rig.get(PoolService).update(pool.id, input)); };
  const put = (ids: number[], who: 'own' | 'other' | 'admin' = 'admin', reason: string | null = null): Promise<PoolAnswer> => rig.as(who, PUT, () => rig.get(PoolClaims).put(ids, pool.id, reason));
  const claim = (ids: number[], who: 'own' | 'other' | 'helper' = 'other'): Promise<PoolAnswer> => rig.as(who, CLAIM, () => rig.get(PoolClaims).claim(ids));
  const claimOne = (id: number, who: 'own' | 'other' | 'helper' = 'other'): Promise<number> => rig.as(who, CLAIM, () => rig.get(PoolClaims).claimOne(id));
  const notices = async (event: string): Promise<{ params: Record<string, unknown>; also: number[] }[]> =>
    (await database.sql.all<{ params: string; also: string }>('SELECT params, also FROM notice WHERE event=? ORDER BY id', [event])).map((r) => ({ params: JSON.parse(r.params) as Record<string, unknown>, also: JSON.parse(r.also ?? '[]') as number[] }));

  beforeAll(async () => {
    rig = await CustomerRig.open();
    pool = (await rig.get(PoolDirectory).all())[0] as Pool;
    await terms({ dailyLimit: null, cooldownDays: 0 });
  }, 60_000);
  afterAll(async () => {
    expect((await checkInvariants()).filter((i) => i.count !== 0 && i.id !== 'P03')).toEqual([]);
    await rig.close();
  });

  it('one is there from the beginning, with the recommended terms and without rules in force', () => {
    expect(pool).toMatchObject({ name: '公海', enabled: true, recycling: false, protectDays: 30, remindDays: 3, rules: [{ kind: 'no_follow_up', days: 30 }, { kind: 'no_deal', days: 180 }] });
  });

  describe('protection', () => {
    it('begins with every owner, by level', async () => {
      await terms({ protectDays: 30, protectLevels: { A: 90 } });
      const c = await create();
      expect(c.protectedUntil).toBe(addDays(today(), 30));
      expect((await create({ level: 'A' })).protectedUntil).toBe(addDays(today(), 90));
      await old(c.id, 100);
      const moved = await rig.as('manager', 'customer.customer.transfer', () => rig.get(CustomerTeam).transfer(c.id, { ownerId: rig.people.other }));
      expect(moved.protectedUntil).toBe(addDays(today(), 30));
      expect((await row(c.id)).protectedUntil).toBe(addDays(today(), 30));
    });

    it('is prolonged by the manager as often as the pool allows, or on request', async () => {
      await terms({ extendTimes: 2, extendDays: 20 });
      const c = await create();
      const input = { days: 20, reason: '正在招标' };
      const extend = (): Promise<Customer> => rig.as('manager', EXTEND, () => rig.get(ProtectionService).extend(c.id, input));
      expect(await refusal(rig.as('manager', EXTEND, () => rig.get(ProtectionService).extend(c.id, { days: 21, reason: 'x' })))).toMatchObject({ status: 422 });
      expect((await extend()).protectedUntil).toBe(addDays(today(), 50));
      const asked = await rig.as('own', REQUEST, () => rig.get(ProtectionService).request(c.id, input));
      expect(asked).toMatchObject({ state: 'pending', ownerId: rig.people.own });
      expect(await refusal(rig.as('own', REQUEST, () => rig.get(ProtectionService).request(c.id, input)))).toMatchObject({ code: 'customer.request_pending' });
      expect(await refusal(rig.as('other', REQUEST, () => rig.get(ProtectionService).request(c.id, input)))).toMatchObject({ status: 404 });
      const status = await rig.as('own', VIEW, () => rig.get(PoolStatuses).of(c.id));
      expect(status).toMatchObject({ protected: true, extensionsLeft: 1, requested: true, recycling: false, dueOn: null });
      expect(await rig.as('manager', EXTEND, () => rig.get(ProtectionService).answer(asked.id, true, null))).toMatchObject({ state: 'approved', answeredBy: rig.people.manager });
      expect((await row(c.id)).protectedUntil).toBe(addDays(today(), 70));
      expect(await refusal(rig.as('manager', EXTEND, () => rig.get(ProtectionService).answer(asked.id, true, null)))).toMatchObject({ code: 'customer.request_answered' });
      expect(await refusal(extend())).toMatchObject({ code: 'customer.extensions_used' });
    });

    it('locks up to the limit', async () => {
      await terms({ lockLimit: 1 });
      const [a, b] = [await create(), await create()];
      const lock = (id: number, on: boolean): Promise<Customer> => rig.as('own', LOCK, () => rig.get(ProtectionService).lock(id, on));
      expect(await lock(a.id, true)).toMatchObject({ locked: true, version: 2 });
      expect(await lock(a.id, true)).toMatchObject({ version: 2 });
      expect(await refusal(lock(b.id, true))).toMatchObject({ code: 'customer.lock_limit' });
      expect((await put([a.id, b.id], 'own')).items).toMatchObject([{ id: a.id, ok: false, code: 'customer.pool_locked', title: '客户已锁定，请先解锁' }, { id: b.id, ok: true }]);
      expect(await lock(a.id, false)).toMatchObject({ locked: false });
    });
  });

  describe('by hand', () => {
    it('a customer goes into the pool: no owner, no followers, a record, and word to the owner', async () => {
      const c = await create({ mobile: '13900001234', followers: [{ userId: rig.people.helper }] });
      await put([c.id], 'admin', '长期不联系');
      expect(await row(c.id)).toMatchObject({ ownerId: null, ownerSince: null, departmentId: null, previousOwnerId: rig.people.own, poolId: pool.id, poolReason: 'manual', followers: null, protectedUntil: null, version: 2 });
      expect(await recordTable.all({ customerId: c.id })).toMatchObject([{ move: 'put', reason: '长期不联系', fromUserId: rig.people.own, toUserId: null }]);
      expect((await notices('pool.entered')).at(-1)).toMatchObject({ params: { customer: c.name, reason: '长期不联系' }, also: [rig.people.own] });
      expect((await put([c.id])).items[0]).toMatchObject({ ok: false, code: 'customer.pool_already' });
      expect((await put([c.id], 'other')).items[0]).toMatchObject({ ok: false, code: 'not_found' });
    });

    it('members see it masked and cannot find it by what is hidden; its page stays closed to them', async () => {
      const c = await create({ name: '蒙面客户有限公司', mobile: '13900009876' });
      await put([c.id]);
      const list = (who: 'other' | 'admin', query: Record<string, string>, without: string[] = []): Promise<Record<string, unknown>[]> => rig.as(who, VIEW_POOL, async () => (await rig.get(ListRunner).run(POOL_CUSTOMERS, parseListQuery(query))).items, without);
      expect(await list('other', { q: '蒙面' })).toMatchObject([{ id: c.id, name: '蒙面客户有限公司', mobile: '139****76', poolName: '公海', previousOwnerName: '张三' }]);
      expect(await list('admin', { q: '蒙面' })).toMatchObject([{ mobile: '13900009876' }]);
      expect(await list('other', { q: '13900009876' })).toEqual([]);
      expect(await list('other', { q: '蒙面' }, [VIEW_POOL])).toEqual([]);
      expect(await refusal(list('other', { 'filter[mobile][contains]': '9876' }))).toMatchObject({ status: 400 });
      await expect(rig.as('other', VIEW, () => rig.get(CustomerStore).get(c.id))).rejects.toMatchObject({ status: 404 });
      expect(await rig.as('other', VIEW, async () => (await rig.get(ListRunner).run(CUSTOMERS, parseListQuery({ q: '蒙面' }))).items)).toEqual([]);
    });

    it('who is no member sees nothing and gets nothing', async () => {
      const c = await create({ name: '会员专属客户' });
      await put([c.id]);
      await terms({ memberUsers: [rig.people.own] });
      const seen = (who: 'own' | 'other'): Promise<number> => rig.as(who, VIEW_POOL, async () => (await rig.get(ListRunner).run(POOL_CUSTOMERS, parseListQuery({ q: '会员专属' }))).items.length, [MANAGE]);
      expect([await seen('own'), await seen('other')]).toEqual([1, 0]);
      expect(await refusal(rig.as('other', CLAIM, () => rig.get(PoolClaims).claimOne(c.id), [MANAGE]))).toMatchObject({ status: 404 });
      await terms({ memberUsers: [] });
    });
  });

  describe('claims', () => {
    it('the claimer gets the customer under protection; its records tell, others are too late', async () => {
      const c = await create();
      await put([c.id]);
      expect(await claimOne(c.id)).toBe(c.id);
      expect(await row(c.id)).toMatchObject({ ownerId: rig.people.other, poolId: null, poolInAt: null, poolReason: null, previousOwnerId: rig.people.own, protectedUntil: addDays(today(), 30), version: 3 });
      expect((await recordTable.all({ customerId: c.id }, { orderBy: 'id' })).map((r) => r.move)).toEqual(['put', 'claimed']);
      expect(await refusal(claimOne(c.id, 'helper'))).toMatchObject({ status: 409, code: 'customer.pool_taken' });
      expect((await notices('pool.claimed')).at(-1)).toMatchObject({ params: { customer: c.name, name: expect.any(String) }, also: [rig.people.own] });
      expect(await refusal(claimOne((await create({}, 'own')).id))).toMatchObject({ status: 404 });
      expect(await refusal(claimOne(999_999))).toMatchObject({ status: 404 });
      const told = await rig.as('other', VIEW_POOL, async () => (await rig.get(ListRunner).run(POOL_RECORDS, parseListQuery({ 'filter[customerId]': String(c.id) }))).items);
      expect(told).toMatchObject([{ move: 'claimed', customerName: c.name, toUserId: rig.people.other }, { move: 'put' }]);
      const foreign = await rig.as('helper', VIEW_POOL, async () => (await rig.get(ListRunner).run(POOL_RECORDS, parseListQuery({ 'filter[customerId]': String(c.id) }))).items, [MANAGE]);
      expect(foreign).toEqual([]);
    });

    it('E-09: of two at once one wins, the other is told', async () => {
      for (let round = 0; round < 5; round++) {
        const c = await create();
        await put([c.id]);
        const both = await Promise.allSettled([claimOne(c.id, 'other'), claimOne(c.id, 'helper')]);
        expect(both.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
        expect(both.find((r) => r.status === 'rejected')).toMatchObject({ reason: { status: 409, code: 'customer.pool_taken' } });
        expect((await recordTable.all({ customerId: c.id })).filter((r) => r.move === 'claimed')).toHaveLength(1);
      }
    });

    it('the daily limit holds for claims at the same time', async () => {
      const ids: number[] = [];
      for (let i = 0; i < 6; i++) ids.push((await create()).id);
      await put(ids);
      await transaction(() => rig.get(PoolStore).counter(rig.people.helper).then((c) => rig.get(PoolStore).setCounter(c.userId, today(), 0)));
      await terms({ dailyLimit: 3 });
      const results = await Promise.allSettled(ids.map((id) => claimOne(id, 'helper')));
      expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(3);
      expect(results.filter((r) => r.status === 'rejected').map((r) => (r as { reason: { code: string } }).reason.code)).toEqual(Array(3).fill('customer.pool_daily_limit'));
      const left = (await claim(ids, 'helper')).items.filter((i) => i.code === 'customer.pool_daily_limit');
      expect(left).toHaveLength(3);
      expect(left[0]?.title).toBe('今天已领满 3 个，请明天再来');
      await terms({ dailyLimit: null });
    });

    it('bulk claims go on where one is refused; capacity, cool-down and waiting say why', async () => {
      const [a, b, c, d] = [await create(), await create(), await create({}, 'other'), await create()];
      await put([a.id, b.id, c.id, d.id]);
      await claimOne(a.id, 'helper');
      await terms({ cooldownDays: 7 });
      const answer = await claim([d.id, c.id, a.id, 999_999]);
      expect(answer).toMatchObject({ total: 4, succeeded: 1, failed: 3 });
      expect(Object.fromEntries(answer.items.map((i) => [i.id, i.code]))).toEqual({ [a.id]: 'customer.pool_taken', [c.id]: 'customer.pool_cooldown', [d.id]: undefined, 999_999: 'not_found' });
      const have = Number((await database.sql.all<{ n: number }>('SELECT COUNT(*) AS n FROM customer WHERE ownerId=?', [rig.people.helper]))[0]?.n ?? 0);
      await terms({ cooldownDays: 0, waitHours: 5 });
      expect((await claim([b.id], 'helper')).items[0]).toMatchObject({ code: 'customer.pool_waiting', title: '刚进入公海，还需等待约 5 小时才能领取' });
      await terms({ waitHours: 0, capacity: have });
      expect((await claim([b.id], 'helper')).items[0]).toMatchObject({ code: 'customer.pool_capacity' });
      await terms({ capacity: have + 1 });
      expect((await claim([b.id], 'helper')).items[0]).toMatchObject({ ok: true });
      await terms({ capacity: null });
    });

    it('administrators of the pool assign without limits, others do not', async () => {
      const [a, b] = [await create(), await create()];
      await put([a.id, b.id]);
      await terms({ admins: [rig.people.manager], dailyLimit: 0 });
      const assign = (who: 'manager' | 'other', id: number): Promise<PoolAnswer> => rig.as(who, ASSIGN, () => rig.get(PoolClaims).assign([id], rig.people[who === 'other' ? 'other' : 'own']));
      expect((await assign('other', a.id)).items[0]).toMatchObject({ ok: false, code: 'customer.pool_not_admin' });
      expect((await assign('manager', a.id)).items[0]).toMatchObject({ ok: true });
      expect(await row(a.id)).toMatchObject({ ownerId: rig.people.own, poolId: null });
      expect((await notices('pool.assigned')).at(-1)).toMatchObject({ also: [rig.people.own] });
      await terms({ admins: [], dailyLimit: null });
    });
  });

  describe('recycling', () => {
    const run = (): Promise<{ checked: number; recycled: number; reminded: number }> => rig.get(PoolRecycler).run();
    const preview = (): ReturnType<PoolPreviews['of']> => rig.as('admin', MANAGE, () => rig.get(PoolPreviews).of(pool));
    const recycling = (on: boolean, expected?: number): Promise<Pool> => rig.as('admin', MANAGE, () => rig.get(PoolService).recycle(pool.id, on, expected));

    it('is off at first, and switched on only with the number of the preview', async () => {
      await terms({ rules: [{ kind: 'no_follow_up', days: 30 }] });
      const c = await create();
      await old(c.id, 31);
      expect(await run()).toMatchObject({ recycled: 0 });
      const seen = await preview();
      expect(seen).toMatchObject({ due: 1, rules: [{ key: 'no_follow_up', count: 1 }], items: [{ id: c.id, name: c.name, ownerName: '张三', rule: 'no_follow_up', days: 30 }] });
      expect(seen.owned).toBeGreaterThan(1);
      expect(await refusal(recycling(true))).toMatchObject({ status: 422 });
      expect(await refusal(recycling(true, 0))).toMatchObject({ status: 409, code: 'expected_count', facts: { actual: 1 } });
      pool = await recycling(true, 1);
      expect(pool.recycling).toBe(true);
    });

    it('takes what is due, says which rule fired, and does it once', async () => {
      const { items: [due] } = await preview();
      const result = await run();
      expect(result).toMatchObject({ recycled: 1 });
      expect(await run()).toMatchObject({ recycled: 0, checked: result.checked - 1 });
      expect(await row(due?.id ?? 0)).toMatchObject({ ownerId: null, poolReason: 'no_follow_up', poolId: pool.id });
      expect(await recordTable.all({ customerId: due?.id ?? 0 })).toMatchObject([{ move: 'recycled', ruleKind: 'no_follow_up', ruleDays: 30, actorId: 0 }]);
      expect((await notices('pool.entered')).at(-1)).toMatchObject({ params: { customer: due?.name, noFollowUp: 30 }, also: [rig.people.own] });
    });

    it('leaves the protected, the locked, those with a balance or an open order; takes them when that ends', async () => {
      const ids: Record<string, number> = {};
      for (const key of ['protected', 'locked', 'balance', 'order', 'fresh', 'free']) { const c = await create(); ids[key] = c.id; await old(c.id, 40); }
      await set(ids['protected'] ?? 0, { protectedUntil: addDays(today(), 1) });
      await set(ids['locked'] ?? 0, { locked: true });
      await set(ids['balance'] ?? 0, { advanceBalance: 100 });
      await set(ids['fresh'] ?? 0, { lastFollowUpAt: clock.stamp(), lastFollowUpBy: rig.people.own });
      let orders: number[] = [ids['order'] ?? 0];
      registerPoolExemption({ key: 'test', kind: 'order', open: () => Promise.resolve(orders) });
      expect((await run()).recycled).toBe(1);
      expect((await row(ids['free'] ?? 0)).poolId).toBe(pool.id);
      for (const key of ['protected', 'locked', 'balance', 'order', 'fresh']) expect((await row(ids[key] ?? 0)).poolId).toBeNull();
      expect(await rig.as('own', VIEW, () => rig.get(PoolStatuses).of(ids['order'] ?? 0))).toMatchObject({ exempt: 'open_order', daysLeft: null });
      orders = [];
      await set(ids['protected'] ?? 0, { protectedUntil: today() });
      await set(ids['locked'] ?? 0, { locked: false });
      await set(ids['balance'] ?? 0, { advanceBalance: 0 });
      expect((await run()).recycled).toBe(4);
    });

    it('reminds the owner once of each day, and lists show and filter the day until somebody follows up', async () => {
      const c = await create({ name: '快要入海的客户' });
      await old(c.id, 28);
      const before = (await notices('pool.soon')).length;
      expect((await run()).reminded).toBe(1);
      expect((await run()).reminded).toBe(0);
      expect((await notices('pool.soon')).slice(before)).toMatchObject([{ params: { customer: c.name, left: 2, noFollowUp: 30 }, also: [rig.people.own] }]);
      const listed = (): Promise<unknown[]> => rig.as('own', VIEW, async () => (await rig.get(ListRunner).run(CUSTOMERS, parseListQuery({ fields: 'name,poolDueOn', 'filter[poolDueOn][lte]': addDays(today(), 2) }))).items);
      expect(await listed()).toMatchObject([{ id: c.id, poolDueOn: addDays(today(), 2) }]);
      expect(await rig.as('own', VIEW, () => rig.get(PoolStatuses).of(c.id))).toMatchObject({ recycling: true, daysLeft: 2, dueOn: addDays(today(), 2), rule: 'no_follow_up', ruleDays: 30 });
      await set(c.id, { lastFollowUpAt: clock.stamp(), lastFollowUpBy: rig.people.own });
      expect(await listed()).toEqual([]);
      await run();
      expect(await forecastTable.find({ customerId: c.id })).toMatchObject({ dueOn: addDays(today(), 30) });
    });

    it('a follow-up of somebody who has no part in the customer does not count', async () => {
      const c = await create();
      await old(c.id, 40);
      await rig.as('admin', 'customer.follow_up.create', () => rig.get(FollowUpFacade).record({ customerId: c.id, method: 'phone', content: '总经理顺便问候', occurredAt: clock.stamp() }));
      expect(await row(c.id)).toMatchObject({ lastFollowUpBy: rig.people.admin });
      expect(await rig.as('own', VIEW, () => rig.get(PoolStatuses).of(c.id))).toMatchObject({ daysLeft: 0 });
      await rig.as('own', 'customer.follow_up.create', () => rig.get(FollowUpFacade).record({ customerId: c.id, method: 'phone', content: '负责人跟进', occurredAt: clock.stamp() }));
      expect(await rig.as('own', VIEW, () => rig.get(PoolStatuses).of(c.id))).toMatchObject({ daysLeft: 30 });
    });

    it('an open opportunity keeps a customer where the pool says so, and a new one is counted from', async () => {
      const c = await create();
      await old(c.id, 100);
      const at = `${addDays(today(), -5)}T04:00:00.000Z`;
      await transaction(() => database.unit.sql.run("INSERT INTO opportunity(version,createdAt,createdBy,updatedAt,updatedBy,code,name,search,customerId,pipelineId,stageId,status,amount,probability,weighted,lineCount,stageSince,touchedAt) VALUES (1,?,1,?,1,'SJ-POOL','商机','商机',?,1,1,'open',0,0,0,0,?,?)", [at, at, c.id, at, at]));
      const status = (): Promise<unknown> => rig.as('own', VIEW, () => rig.get(PoolStatuses).of(c.id));
      expect(await status()).toMatchObject({ exempt: 'open_business' });
      await transaction(() => database.unit.sql.run("UPDATE opportunity SET status='lost' WHERE customerId=?", [c.id]));
      expect(await status()).toMatchObject({ exempt: null, daysLeft: 0 });
      await terms({ rules: [{ kind: 'no_opportunity', days: 20 }] });
      pool = await recycling(true, (await preview()).due);
      expect(await status()).toMatchObject({ dueOn: addDays(today(), 15), rule: 'no_opportunity' });
      await transaction(() => database.unit.sql.run('DELETE FROM opportunity WHERE customerId=?', [c.id]));
    });

    it('other rules switch it off, and then nothing is promised', async () => {
      await terms({ rules: [{ kind: 'no_follow_up', days: 1 }] });
      expect(pool.recycling).toBe(false);
      expect((await run()).recycled).toBe(0);
      expect(await forecastTable.count()).toBe(0);
    });
  });
});
