import { engines, movingClock, startApp, type App, type Client } from '../harness/index.js';
import { waitFor } from '../harness/wait.js';
import { checkIntegrity, shutDown } from './support/integrity.js';
import { addPerson, PASSWORD, roleId, setUp, type Person } from './support/people.js';
import { each, type Page } from './support/trade.js';

interface Row { id: number; version: number; name: string }
interface Pool extends Row { recycling: boolean; count: number; rules: object[] }
interface Answer { succeeded: number; failed: number; items: { id: number; ok: boolean; code?: string; title?: string }[] }
interface Status { dueOn: string | null; daysLeft: number | null; rule: string | null; exempt: string | null; protectedUntil: string | null; protected: boolean }
interface Customer extends Row { ownerId: number | null; poolId: number | null; poolReason: string | null; protectedUntil: string | null }

const CUSTOMERS = 100;
const day = (at: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(Date.now() + at * 86_400_000));

/** domain.md 2.2, E-06 and E-09: customers fall into the pool and are claimed, on a server whose clock is moved on. */
describe.each(engines())('the pool, %s', (database) => {
  const clock = movingClock();
  let app: App;
  let admin: Client;
  let people: Person[];
  let now = 0;

  const pools = (): Promise<Pool[]> => admin.ok.get<Pool[]>('/pools');
  const terms = async (body: object): Promise<Pool> => { const [pool] = await pools(); return admin.ok.patch(`/pools/${pool?.id}`, body, { of: pool as Pool }); };
  const preview = async (): Promise<{ due: number; owned: number; rules: { key: string; count: number }[] }> => admin.ok.get(`/pools/${(await pools())[0]?.id}/preview`);
  const recycling = async (on: boolean, expectedCount?: number): Promise<{ status: number; body: Pool & { code?: string; actual?: number } }> => admin.post(`/pools/${(await pools())[0]?.id}/recycling`, { on, ...(expectedCount === undefined ? {} : { expectedCount }) });
  const customer = (id: number): Promise<Customer> => admin.ok.get(`/customers/${id}`);
  const status = (id: number): Promise<Status> => admin.ok.get(`/customers/${id}/pool-status`);

  /** Moves the clock on; everybody signs in again, for sessions end by it. */
  async function later(days: number): Promise<void> {
    now += days;
    await clock.ahead(now);
    await admin.login('admin', 'Steward-e2e-2026!');
    for (const p of people) await p.client.login(p.username, PASSWORD);
  }

  /** Runs the daily job. */
  async function run(): Promise<{ recycled: number; message: string }> {
    const { jobId } = await admin.ok.post<{ jobId: number }>('/pools/run', {});
    const { state, message, result } = await waitFor('the daily job', async () => { const job = await admin.ok.get<{ state: string; message: string; result: { succeeded: number } }>(`/jobs/${jobId}`); return ['queued', 'running'].includes(job.state) ? undefined : job; });
    expect([state, message]).toEqual(['succeeded', message]);
    return { recycled: result.succeeded, message };
  }

  beforeAll(async () => {
    app = await startApp({ database, env: { RATE_LIMIT: '0', ...clock.env } });
    admin = await setUp(app);
    const roleIds = [await roleId(admin, 'salesperson')];
    people = await each([1, 2, 3, 4], 1, (n) => addPerson(app, admin, { username: `seller${n}`, name: `销售${n}号`, roleIds }));
  }, 120_000);
  afterAll(async () => { await app.stop(); clock.remove(); });

  it('E-06: due by the rule, held by the protection; on the day it goes, with the rule that fired, and once', async () => {
    const [seller] = people as [Person];
    await terms({ protectDays: 30, rules: [{ kind: 'no_follow_up', days: 15 }, { kind: 'no_deal', days: 60 }], remindDays: 3 });
    const { id } = await seller.client.ok.post<Row>('/customers', { name: '例六商贸有限公司', mobile: '13800001111' });
    expect(await customer(id)).toMatchObject({ ownerId: seller.id, protectedUntil: day(30) });

    // switching on first shows the count
    expect(await recycling(true)).toMatchObject({ status: 422 });
    expect(await preview()).toMatchObject({ due: 0, owned: 1 });
    expect(await recycling(true, 5)).toMatchObject({ status: 409, body: { code: 'expected_count', actual: 0 } });
    expect(await recycling(true, 0)).toMatchObject({ status: 200, body: { recycling: true } });
    expect(await status(id)).toMatchObject({ dueOn: day(30), daysLeft: 30, rule: 'no_follow_up', protected: true });

    await later(28);
    expect(await run()).toMatchObject({ recycled: 0, message: '检查 1 个客户，回收 0 个，提醒 1 个' });
    expect(await run()).toMatchObject({ recycled: 0, message: '检查 1 个客户，回收 0 个，提醒 0 个' });
    const listed = await seller.client.ok.get<Page<{ id: number; poolDueOn: string }>>('/customers', { query: { fields: 'name,poolDueOn', 'filter[poolDueOn][lte]': day(30) } });
    expect(listed.items).toMatchObject([{ id, poolDueOn: day(30) }]);
    expect(await preview()).toMatchObject({ due: 0 });

    await later(2);
    expect(await status(id)).toMatchObject({ daysLeft: 0, protected: false });
    expect(await preview()).toMatchObject({ due: 1, rules: [{ key: 'no_follow_up', count: 1 }] });
    expect(await run()).toMatchObject({ recycled: 1 });
    expect(await run()).toMatchObject({ recycled: 0 });
    expect(await customer(id)).toMatchObject({ ownerId: null, poolReason: 'no_follow_up' });
    const told = await waitFor('word to the old owner', async () => (await seller.client.ok.get<Page<{ title: string; event: string }>>('/notifications', { query: { 'filter[event]': 'pool.entered' } })).items[0]);
    expect(JSON.stringify(told)).toContain('因 15 天未跟进');
  });

  it('members see it masked, not its page; the one who claims it has it, protected; who had it waits', async () => {
    const [first, second, third] = people as [Person, Person, Person];
    const [row] = (await second.client.ok.get<Page<{ id: number; mobile: string }>>('/pool-customers')).items;
    expect(row).toMatchObject({ mobile: '138****11' });
    const id = row?.id ?? 0;
    expect(await second.client.get(`/customers/${id}`)).toMatchObject({ status: 404 });
    expect(await second.client.get(`/contacts?filter[customerId]=${id}`)).toMatchObject({ body: { items: [] } });
    expect(await first.client.post(`/pool-customers/${id}/claim`, {})).toMatchObject({ status: 409, body: { code: 'customer.pool_cooldown' } });
    const race = await Promise.all([second, third].map((p) => p.client.post(`/pool-customers/${id}/claim`, {})));
    expect(race.map((r) => r.status).sort()).toEqual([200, 409]);
    expect(race.find((r) => r.status === 409)).toMatchObject({ body: { code: 'customer.pool_taken' } });
    const winner = race[0]?.status === 200 ? second : third;
    expect(await winner.client.ok.get(`/customers/${id}`)).toMatchObject({ ownerId: winner.id, poolId: null, mobile: '13800001111', protectedUntil: day(now + 30) });
  });

  it(`E-09: with the daily limit raised, ${CUSTOMERS * 2} claims of ${CUSTOMERS} customers at once: ${CUSTOMERS} owners, ${CUSTOMERS} refusals`, async () => {
    const [first, ...others] = people as [Person, ...Person[]];
    await terms({ dailyLimit: 1000 });
    const ids = await each(Array.from({ length: CUSTOMERS }, (_, i) => i), 8, async (i) => (await first.client.ok.post<Row>('/customers', { name: `抢单客户${String(i).padStart(3, '0')}公司` })).id);
    const [pool] = await pools();
    expect(await admin.ok.post<Answer>('/customers/bulk-pool', { ids, poolId: pool?.id, reason: '争抢' })).toMatchObject({ succeeded: CUSTOMERS, failed: 0 });
    const claims = ids.flatMap((id, i) => [0, 1].map((k) => ({ id, who: others[(i + k) % others.length] as Person })));
    const results = await Promise.all(claims.map(async ({ id, who }) => ({ id, who, answer: await who.client.post<{ code?: string }>(`/pool-customers/${id}/claim`, {}) })));
    const won = results.filter((r) => r.answer.status === 200);
    const lost = results.filter((r) => r.answer.status === 409 && r.answer.body.code === 'customer.pool_taken');
    expect([won.length, lost.length]).toEqual([CUSTOMERS, CUSTOMERS]);
    expect(new Set(won.map((r) => r.id)).size).toBe(CUSTOMERS);
    for (const { id, who } of won.slice(0, 10)) expect((await customer(id)).ownerId).toBe(who.id);
  }, 120_000);

  it('bulk claims tell of each; an open order and a balance keep a customer with its owner', async () => {
    const [first, second] = people as [Person, Person];
    await terms({ dailyLimit: 2, rules: [{ kind: 'no_follow_up', days: 1 }], protectDays: 0 });
    const ids = await each([1, 2, 3, 4], 1, async (i) => (await first.client.ok.post<Row>('/customers', { name: `逐个结果${i}公司` })).id);
    const [pool] = await pools();
    await first.client.ok.post('/customers/bulk-pool', { ids: ids.slice(0, 3), poolId: pool?.id });
    await later(1);
    const answer = await second.client.ok.post<Answer>('/pool-customers/claim', { ids });
    expect(answer).toMatchObject({ succeeded: 2, failed: 2 });
    expect(answer.items.map((i) => i.code)).toEqual([undefined, undefined, 'customer.pool_daily_limit', 'not_found']);
    expect(answer.items[2]?.title).toBe('今天已领满 2 个，请明天再来');

    const product = await admin.ok.post<Row>('/products', { name: '公海商品', unit: '个', type: 'service' });
    await first.client.ok.post('/sales-orders', { customerId: ids[3], lines: [{ productId: product.id, quantity: '1', unitPrice: '9', taxRate: '0' }] });
    expect(await status(ids[3] ?? 0)).toMatchObject({ exempt: 'open_order', daysLeft: null });
    const { due } = await preview();
    expect(await recycling(true, due)).toMatchObject({ status: 200 });
    await later(1);
    expect((await run()).recycled).toBeGreaterThan(0);
    expect(await customer(ids[3] ?? 0)).toMatchObject({ ownerId: first.id, poolId: null });
  });

  it('leaves books that agree', async () => {
    await shutDown(app);
    expect(checkIntegrity(app).filter((i) => i.count !== 0)).toEqual([]);
  });
});
