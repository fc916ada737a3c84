import { Job, JobRun, JobRunner, database, checkInvariants, jobTable, newContext, runWith, transaction } from '@steward/platform';
import { CustomerService } from '../customer/customer.service.js';
import { CustomerStore, UPDATE, VIEW } from '../customer/customer.store.js';
import { CustomerTeam, TRANSFER } from '../customer/customer.team.js';
import { SettingsFacade } from '@steward/system-api';
import { LEADS } from '../lead/lead.permissions.js';
import { LeadService } from '../lead/lead.service.js';
import { PoolService } from '../pool/pool.service.js';
import { CustomerRig, refusal } from '../testing/customer-rig.js';
import { AssignmentService } from './assignment.service.js';
import { type HandOverMove, registerHandOver } from './hand-over.js';
import { LeaverService } from './leaver.service.js';
import { ownerChangeTable } from './owner-change.entity.js';
import { HAND_OVER } from './ownership.permissions.js';

type Who = keyof CustomerRig['people'];

let rig: CustomerRig;
let serial = 0;
/** What a part of the tests has: customer → owner; and customers it refuses to move. */
const plans = new Map<number, number | null>();
const stuck = new Set<number>();

async function movePlans(m: HandOverMove): Promise<number> {
  if ([...stuck].some((id) => m.customerIds?.includes(id))) throw (await import('@steward/platform')).notFound();
  const mine = [...plans].filter(([c, o]) => o === m.from && (m.customerIds === null || m.customerIds.includes(c)));
  for (const [c] of mine) plans.set(c, m.to);
  return mine.length;
}

beforeAll(async () => {
  rig = await CustomerRig.open();
  registerHandOver({
    key: 'test_plan', title: 'entity.owner_change', order: 1, usual: true, move: movePlans,
    count: async (ownerId, customerIds) => [...plans].filter(([c, o]) => o === ownerId && (!customerIds || customerIds.includes(c))).length,
  });
}, 120_000);
afterAll(async () => {
  expect((await checkInvariants()).filter((r) => r.count !== 0)).toEqual([]);
  await rig.close();
});

const make = (who: Who, n: number): Promise<number[]> => rig.as(who, 'customer.customer.create', async () => {
  const out: number[] = [];
  for (let i = 0; i < n; i++) out.push((await rig.get(CustomerService).create({ name: `交接公司${++serial}` })).id);
  return out;
});
const one = async (who: Who): Promise<number> => (await make(who, 1))[0] ?? 0;
const ownersOf = async (ids: readonly number[]): Promise<(number | null)[]> => {
  const rows = await database.engine.read.all<{ id: number; ownerId: number | null }>(`SELECT id, ownerId FROM customer WHERE id IN (${ids.join(',')}) ORDER BY id`);
  return rows.map((r) => r.ownerId);
};
const tally = (owners: readonly (number | null)[]): Record<string, number> => { const out: Record<string, number> = {}; for (const o of owners) out[String(o)] = (out[String(o)] ?? 0) + 1; return out; };
const items = (ids: readonly number[]): { items: { id: number }[] } => ({ items: ids.map((id) => ({ id })) });
const changes = async (ids: readonly number[]): Promise<object[]> => (await ownerChangeTable.all({ customerId: ids }, { orderBy: 'id' })).map(({ customerId, fromId, toId, kind, reason, byId }) => ({ customerId, fromId, toId, kind, reason, byId }));
const told = async (event: string): Promise<{ params: Record<string, unknown>; also: number[]; path: string }[]> => (await database.engine.read.all<{ params: string; also: string; path: string }>('SELECT params, also, path FROM notice WHERE event=? ORDER BY id', [event])).map((r) => ({ path: r.path, params: JSON.parse(r.params) as Record<string, unknown>, also: JSON.parse(r.also) as number[] }));
const planned = (view: { parts: { key: string; count?: number }[] }): number => view.parts.find((p) => p.key === 'test_plan')?.count ?? 0;
async function runJob(id: number, who: Who, kind: string): Promise<unknown> {
  const job = await jobTable.find({ id });
  const run = new JobRun(Object.assign(Object.create(Job.prototype) as Job, job));
  run.progress = () => Promise.resolve();
  const handler = (Reflect.get(rig.get(JobRunner), 'handlers') as Map<string, (r: JobRun) => Promise<unknown>>).get(kind);
  return runWith(newContext({ source: 'job', principal: rig.who(who) }), () => handler?.(run));
}

describe('one customer', () => {
  it('goes over with what hangs on it; the change is noted and both owners are told', async () => {
    const { own, other, manager } = rig.people;
    const id = await one('own');
    plans.set(id, own);
    const team = rig.get(CustomerTeam);
    await rig.as('manager', TRANSFER, () => transaction(() => team.transfer(id, { ownerId: other, keepFollower: true, reason: '调整片区' })));
    expect(plans.get(id)).toBe(other);
    expect(await changes([id])).toEqual([{ customerId: id, fromId: own, toId: other, kind: 'transfer', reason: '调整片区', byId: manager }]);
    expect((await told('customer.assigned')).at(-1)).toEqual({ path: `/customers/${id}`, params: { name: `交接公司${serial}`, by: '王经理', reason: '调整片区' }, also: [other] });
    expect((await told('customer.taken')).at(-1)).toEqual({ path: '/customers', params: { name: `交接公司${serial}`, by: '王经理', reason: '调整片区' }, also: [own] });
    const [c] = await rig.as('other', VIEW, () => rig.get(CustomerStore).visible([id]));
    expect(c).toMatchObject({ ownerId: other, previousOwnerId: own, version: 2, followers: [{ userId: own, access: 'write', expiresAt: null }] });
    // given back without what hangs on it; the follower becomes the owner and is no follower any more
    await rig.as('manager', TRANSFER, () => transaction(() => team.transfer(id, { ownerId: own, along: [] })));
    expect(plans.get(id)).toBe(other);
    expect(await rig.as('own', VIEW, () => rig.get(CustomerStore).visible([id]))).toMatchObject([{ ownerId: own, followers: null, version: 3 }]);
    // its own owner once more: nothing happens
    await rig.as('manager', TRANSFER, () => transaction(() => team.transfer(id, { ownerId: own })));
    expect(await changes([id])).toHaveLength(2);
  });

  it('an edit of the owner is a change of owner too; making one is none', async () => {
    const { own, other } = rig.people;
    const id = await one('own');
    plans.set(id, own);
    expect(await changes([id])).toEqual([]);
    await rig.seeing('manager', UPDATE, 1, () => rig.get(CustomerService).update(id, { ownerId: other }));
    expect(await changes([id])).toMatchObject([{ fromId: own, toId: other, kind: 'transfer' }]);
    expect(plans.get(id)).toBe(other);
  });
});

describe('many customers', () => {
  it('are shared out as the preview said, with a result for each; asked again nothing moves', async () => {
    const { own, other, helper } = rig.people;
    const ids = await make('own', 7);
    const foreign = await one('admin');
    const input = { ...items([...ids, foreign]), mode: 'equal' as const, to: [{ userId: own }, { userId: other }, { userId: helper }] };
    const assign = rig.get(AssignmentService);
    expect(await rig.as('manager', TRANSFER, () => assign.plan(input))).toMatchObject({ total: 7, moving: 4, left: 0, refused: 1, items: [{ userId: own, stays: 3, gets: 0 }, { userId: other, name: '李四', gets: 2 }, { userId: helper, gets: 2 }] });
    const before = (await told('customer.assigned')).length;
    const answer = await rig.as('manager', TRANSFER, () => assign.assign({ ...input, reason: '均分' }));
    expect(answer).toMatchObject({ total: 8, succeeded: 7, failed: 1 });
    expect(answer.items.filter((i) => !i.ok)).toEqual([{ id: foreign, ok: false, code: 'not_found', title: expect.any(String) as string }]);
    expect(tally(await ownersOf(ids))).toEqual({ [own]: 3, [other]: 2, [helper]: 2 });
    expect((await told('customer.assigned')).slice(before)).toEqual([other, helper].map((id) => ({ path: '/customers', params: { count: 2, by: '王经理', reason: '均分' }, also: [id] })));
    expect((await told('customer.taken')).at(-1)).toMatchObject({ params: { count: 4 }, also: [own] });
    expect(new Set((await ownerChangeTable.all({ customerId: ids })).map((r) => r.batch)).size).toBe(1);
    expect(await rig.as('manager', TRANSFER, () => assign.plan({ ...items(ids), mode: 'equal', to: input.to }))).toMatchObject({ moving: 0 });
  });

  it('nobody gives to people outside of his scope, nor to the same person twice', async () => {
    const ids = await make('own', 2);
    const assign = rig.get(AssignmentService);
    const give = (who: Who, ...to: number[]): Promise<unknown> => rig.as(who, TRANSFER, () => assign.assign({ ...items(ids), mode: 'equal', to: to.map((userId) => ({ userId })) }));
    expect(await refusal(give('own', rig.people.own, rig.people.other))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/to/1/userId', code: 'not_found' }] } });
    expect(await refusal(give('manager', rig.people.admin))).toMatchObject({ status: 422 });
    expect(await refusal(give('manager', rig.people.other, rig.people.other))).toMatchObject({ status: 422 });
    expect(await ownersOf(ids)).toEqual([rig.people.own, rig.people.own]);
  });

  it('one customer that refuses does not hold up the others, and keeps everything', async () => {
    const { own, other } = rig.people;
    const ids = await make('own', 3);
    for (const id of ids) plans.set(id, own);
    stuck.add(ids[1] ?? 0);
    const answer = await rig.as('manager', TRANSFER, () => rig.get(AssignmentService).transfer({ ...items(ids), ownerId: other }));
    stuck.clear();
    expect(answer).toMatchObject({ succeeded: 2, failed: 1 });
    expect(await ownersOf(ids)).toEqual([other, own, other]);
    expect(ids.map((id) => plans.get(id))).toEqual([other, own, other]);
    expect(await changes([ids[1] ?? 0])).toEqual([]);
  });

  it('more than 200 go as a job that counts nothing twice, whenever it is taken up again', async () => {
    const { own, other, helper } = rig.people;
    const ids = await make('own', 230);
    const answer = await rig.as('manager', TRANSFER, () => rig.get(AssignmentService).assign({ ...items(ids), mode: 'count', to: [{ userId: other, count: 150 }, { userId: helper, count: 80 }] }));
    expect(answer).toMatchObject({ total: 230, jobId: expect.any(Number) as number });
    const before = (await told('customer.assigned')).length;
    expect(await runJob(answer.jobId ?? 0, 'manager', 'customer.assign')).toMatchObject({ result: { total: 230, succeeded: 230, failed: 0, moved: 230 } });
    expect(await runJob(answer.jobId ?? 0, 'manager', 'customer.assign')).toMatchObject({ result: { succeeded: 230, moved: 230 } });
    expect(tally(await ownersOf(ids))).toEqual({ [other]: 150, [helper]: 80 });
    expect((await told('customer.assigned')).slice(before)).toMatchObject([{ params: { count: 150 }, also: [other] }, { params: { count: 80 }, also: [helper] }]);
    expect(await ownerChangeTable.count({ customerId: ids })).toBe(230);
    expect(await ownersOf(ids)).not.toContain(own);
  }, 60_000);
});

describe('a colleague who leaves', () => {
  it('hands over everything, split over several, also what hangs on customers of others; then nothing is left', async () => {
    const { helper, other, own } = rig.people;
    const leaver = rig.get(LeaverService);
    const ids = await make('helper', 5);
    const all = await rig.as('manager', HAND_OVER, () => leaver.view(helper));
    for (const id of ids) plans.set(id, helper);
    const foreign = await one('own');
    plans.set(foreign, helper);
    const [held] = await database.engine.read.all<{ n: number }>('SELECT COUNT(*) AS n FROM customer WHERE ownerId=? AND deletedAt IS NULL', [helper]);
    expect(await rig.as('manager', HAND_OVER, () => leaver.view(helper))).toMatchObject({ name: '赵六', customers: Number(held?.n), mayDisable: false, parts: expect.arrayContaining([expect.objectContaining({ key: 'test_plan', usual: true, count: planned(all) + 6 })]) as unknown });
    const started = await rig.as('manager', HAND_OVER, () => leaver.start({ userId: helper, mode: 'split', to: [{ userId: own }, { userId: other }], reason: '离职' }));
    expect(started.total).toBe(Number(held?.n));
    expect(await runJob(started.jobId, 'manager', 'customer.hand_over')).toMatchObject({ result: { succeeded: started.total, failed: 0, moved: started.total } });
    expect(await rig.as('manager', HAND_OVER, () => leaver.view(helper))).toMatchObject({ customers: 0, parts: expect.arrayContaining([expect.objectContaining({ key: 'test_plan', count: 0 })]) as unknown });
    const shared = tally(await ownersOf(ids));
    expect(Object.keys(shared).sort()).toEqual([own, other].map(String).sort());
    expect(plans.get(foreign)).toBe(own);
    for (const [i, id] of ids.entries()) expect(plans.get(id)).toBe((await ownersOf(ids))[i]);
    expect(await changes([ids[0] ?? 0])).toMatchObject([{ fromId: helper, kind: 'hand_over', reason: '离职' }]);
  });

  it('puts customers straight into a pool; what does not lie in pools goes to who is named', async () => {
    const { helper, own } = rig.people;
    const leaver = rig.get(LeaverService);
    const pool = await rig.as('admin', 'customer.pool.manage', () => rig.get(PoolService).create({ name: '离职公海' }));
    const ids = await make('helper', 3);
    const foreign = await one('own');
    plans.set(foreign, helper);
    const start = (input: object, without: string[] = []): Promise<{ jobId: number }> => rig.as('manager', HAND_OVER, () => leaver.start({ userId: helper, mode: 'pool', reason: '离职', ...input }), without);
    expect(await refusal(start({}))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/poolId', code: 'required' }] } });
    expect(await refusal(start({ poolId: 999_999 }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/poolId', code: 'not_found' }] } });
    expect(await refusal(start({ poolId: pool.id }, ['customer.pool.put']))).toMatchObject({ status: 403 });
    expect(await refusal(start({ poolId: pool.id, to: [{ userId: own }, { userId: rig.people.other }] }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/to', code: 'list' }] } });
    const { jobId } = await start({ poolId: pool.id, to: [{ userId: own }] });
    expect(await runJob(jobId, 'manager', 'customer.hand_over')).toMatchObject({ result: { failed: 0 } });
    const rows = await database.engine.read.all<{ ownerId: number | null; poolId: number | null; poolReason: string; previousOwnerId: number }>(`SELECT ownerId, poolId, poolReason, previousOwnerId FROM customer WHERE id IN (${ids.join(',')})`);
    expect(rows).toEqual(ids.map(() => ({ ownerId: null, poolId: pool.id, poolReason: 'manual', previousOwnerId: helper })));
    expect(await changes([ids[0] ?? 0])).toMatchObject([{ fromId: helper, toId: null, kind: 'hand_over', reason: '离职' }]);
    expect(plans.get(foreign)).toBe(own);
  });

  it('shares leads out among all who take over, the switched off module is not offered', async () => {
    const { helper, own, other } = rig.people;
    const leaver = rig.get(LeaverService);
    const keys = async (): Promise<string[]> => (await rig.as('manager', HAND_OVER, () => leaver.view(helper))).parts.map((p) => p.key);
    expect(await keys()).not.toContain('lead');
    await rig.as('admin', 'customer.lead.view', () => rig.get(SettingsFacade).set(LEADS, true));
    expect(await keys()).toContain('lead');
    const ids: number[] = [];
    for (let i = 0; i < 3; i++) ids.push((await rig.as('helper', 'customer.lead.create', () => rig.get(LeadService).create({ name: `线索${i}` }))).id);
    const { jobId } = await rig.as('manager', HAND_OVER, () => leaver.start({ userId: helper, mode: 'split', to: [{ userId: own }, { userId: other }] }));
    expect(await runJob(jobId, 'manager', 'customer.hand_over')).toMatchObject({ result: { along: { lead: 3 } } });
    const rows = await database.engine.read.all<{ ownerId: number; version: number }>(`SELECT ownerId, version FROM lead WHERE id IN (${ids.join(',')}) ORDER BY id`);
    expect(rows).toEqual([own, other, own].map((ownerId) => ({ ownerId, version: 2 })));
  });

  it('neither from nor to people outside of the scope, not to himself, and only who may disable disables', async () => {
    const { helper, other, own, admin } = rig.people;
    const leaver = rig.get(LeaverService);
    const start = (who: Who, input: object): Promise<unknown> => rig.as(who, HAND_OVER, () => leaver.start({ userId: helper, mode: 'one', to: [{ userId: other }], ...input }));
    expect(await refusal(rig.as('own', HAND_OVER, () => leaver.view(helper)))).toMatchObject({ status: 404 });
    expect(await refusal(start('own', {}))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/userId' }] } });
    expect(await refusal(start('manager', { to: [{ userId: admin }] }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/to/0/userId', code: 'not_found' }] } });
    expect(await refusal(start('manager', { to: [{ userId: helper }] }))).toMatchObject({ status: 422 });
    expect(await refusal(start('manager', { to: [{ userId: own }, { userId: other }] }))).toMatchObject({ status: 422, facts: { errors: [{ pointer: '/to', code: 'list' }] } });
    expect(await refusal(start('manager', { mode: 'nobody', to: [] }))).toMatchObject({ status: 422 });
    expect(await refusal(start('manager', { disable: true }))).toMatchObject({ status: 403 });
  });
});
