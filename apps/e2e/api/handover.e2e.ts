import { engines, fullSize, startApp, client, type App, type Client } from '../harness/index.js';
import { crawl, type Found } from './support/crawl.js';
import { furnish, type Made } from './support/furnished.js';
import { operationsOf, type Operation } from './support/document.js';
import { checkIntegrity, shutDown } from './support/integrity.js';
import { type Assigned, finished, importCompanies, makeTeams, namesOf, type Teams } from './support/shared-out.js';
import { all, each } from './support/trade.js';
import { type Line, line } from './support/wire.js';
import { type Person, setSetting } from './support/people.js';

const EVERY_NTH = fullSize ? 1 : 10;
const LEFT_BEHIND = fullSize ? 500 : 100;
const EVERYTHING = { field: 'id', op: 'gt', value: 0 };

interface Plan { total: number; moving: number; left: number; items: { userId: number; gets: number; stays: number }[] }
interface Leaver { customers: number; parts: { key: string; count: number; usual: boolean }[] }
interface Row { id: number; version: number; name: string }

describe.each(engines())('customers shared out and handed over, %s', (database) => {
  let app: App;
  let admin: Client;
  let teams: Teams;
  let names: string[];
  let wires: Line;
  let operations: Operation[];
  let productId = 0;
  /** Taken from seller 1, who was told so by name. */
  const taken: string[] = [];

  beforeAll(async () => {
    app = await startApp({ database, env: { RATE_LIMIT: '0' } });
    admin = await client(app).setup({ companyName: '分配与交接' });
    teams = await makeTeams(app, admin);
    names = await importCompanies(admin, EVERY_NTH);
    productId = (await admin.ok.post<{ id: number }>('/products', { name: '货', unit: '件' })).id;
    wires = line(app.url);
    operations = await operationsOf(wires.send);
  }, 300_000);
  afterAll(async () => {
    wires?.close();
    await shutDown(app);
    expect(checkIntegrity(app).filter((i) => i.count !== 0)).toEqual([]);
    await app.stop();
  });

  const seller = (i: number): Person => teams.sellers[i] as Person;
  const mine = (p: Person): Promise<string[]> => namesOf(teams.director.client, { 'filter[ownerId]': String(p.id) });
  const total = async (): Promise<number> => (await admin.ok.get<{ total: number }>('/customers', { query: { pageSize: 1 } })).total;

  it(`shares ${fullSize ? '2,870' : '287'} companies out among nine salespeople; each sees exactly his own, the manager the team, the director all`, async () => {
    const { director, managers, sellers } = teams;
    const input = { where: EVERYTHING, expectedCount: names.length, mode: 'equal', to: sellers.map((s) => ({ userId: s.id })) };
    const plan = await director.client.ok.post<Plan>('/customers/assign/preview', input);
    expect(plan).toMatchObject({ total: names.length, moving: names.length, left: 0 });
    const [least, most] = [Math.floor(names.length / 9), Math.ceil(names.length / 9)];
    for (const share of plan.items) expect([least, most]).toContain(share.gets);
    const started = await director.client.post<Assigned>('/customers/assign', { ...input, reason: '首次分配' });
    expect(started.status).toBe(202);
    expect(await finished(director.client, started.body.jobId ?? 0)).toMatchObject({ total: names.length, succeeded: names.length, failed: 0, moved: names.length });
    const owned = new Map<Person, string[]>();
    for (const s of sellers) {
      owned.set(s, await mine(s));
      expect(await namesOf(s.client)).toEqual(owned.get(s));
      expect(owned.get(s)).toHaveLength(plan.items.find((i) => i.userId === s.id)?.gets ?? -1);
    }
    expect([...owned.values()].flat().sort()).toEqual(names);
    for (const [i, m] of managers.entries()) expect(await namesOf(m.client)).toEqual(sellers.slice(3 * i, 3 * i + 3).flatMap((s) => owned.get(s) ?? []).sort());
    expect(await namesOf(director.client)).toEqual(names);
    // one of somebody else's, followed, and nothing besides
    const [followed] = (await seller(3).client.ok.get<{ items: Row[] }>('/customers', { query: { pageSize: 1 } })).items;
    await managers[1]?.client.ok.post(`/customers/${followed?.id}/followers`, { userId: seller(0).id, access: 'read' });
    expect(await namesOf(seller(0).client)).toEqual([...(owned.get(seller(0)) ?? []), followed?.name].sort());
    // the same question again moves nothing; each was told once
    expect(await director.client.ok.post<Plan>('/customers/assign/preview', input)).toMatchObject({ moving: 0 });
    expect((await all<{ toId: number; kind: string }>(seller(1).client, '/owner-changes')).map((c) => [c.toId, c.kind])).toEqual((owned.get(seller(1)) ?? []).map(() => [seller(1).id, 'assign']));
  }, 300_000);

  it('supervision shows each manager his team, and each figure as many as the list behind it', async () => {
    const [lead] = teams.managers;
    const seen = await lead?.client.ok.get<{ columns: { key: string; link: { path: string } | null }[]; items: { userId: number; figures: Record<string, number> }[] }>('/supervision');
    expect(seen?.items.map((i) => i.userId).sort()).toEqual([lead?.id, ...teams.sellers.slice(0, 3).map((s) => s.id)].sort());
    for (const { userId, figures } of seen?.items ?? []) {
      const count = async (query: Record<string, string>): Promise<number> => (await (lead as Person).client.ok.get<{ total: number }>('/customers', { query: { pageSize: 1, 'filter[ownerId]': String(userId), ...query } })).total;
      expect([figures['customers'], figures['added'], figures['overdue'], figures['never']]).toEqual([await count({}), await count({ 'filter[createdAt]': 'this_month' }), await count({ 'filter[nextContactAt][lt]': 'today' }), await count({ 'filter[lastFollowUpAt][empty]': '1' })]);
    }
    expect((await seller(0).client.get('/supervision')).status).toBe(403);
    expect((await lead?.client.get('/supervision/export'))?.status).toBe(200);
  });

  it('a manager gives to and takes from his own team only', async () => {
    const [lead] = teams.managers as [Person];
    const [theirs] = (await seller(3).client.ok.get<{ items: Row[] }>('/customers', { query: { pageSize: 1 } })).items as [Row];
    const [own] = (await seller(1).client.ok.get<{ items: Row[] }>('/customers', { query: { pageSize: 1 } })).items as [Row];
    taken.push(own.name);
    expect((await lead.client.post('/customers/assign', { items: [{ id: own.id }], mode: 'equal', to: [{ userId: seller(3).id }] })).status).toBe(422);
    expect((await lead.client.post<Assigned>('/customers/assign', { items: [{ id: theirs.id }, { id: own.id }], mode: 'equal', to: [{ userId: seller(2).id }] })).body).toMatchObject({ succeeded: 1, failed: 1, items: [{ ok: expect.any(Boolean) as boolean }, { ok: expect.any(Boolean) as boolean }] });
    expect((await lead.client.get(`/hand-overs/${seller(3).id}`)).status).toBe(404);
    expect((await seller(0).client.get(`/hand-overs/${seller(0).id}`)).status).toBe(403);
  });

  it('in nothing anybody may read there is the name of a customer out of his scope', async () => {
    const { director, managers } = teams;
    const made: Made = {};
    await setSetting(admin, 'customer.leads', true);
    const goods = { productId, accountId: (await admin.ok.post<Row>('/accounts', { name: '爬取账户', type: 'bank' })).id };
    const firstOf = async (i: number, n: number): Promise<Row[]> => (await seller(i).client.ok.get<{ items: Row[] }>('/customers', { query: { pageSize: n, 'filter[ownerId]': String(seller(i).id) } })).items;
    const furnished = [5, 3, 6];
    const samples = await Promise.all(furnished.map((i) => firstOf(i, 2)));
    for (const [k, i] of furnished.entries()) for (const row of samples[k] ?? []) await furnish(admin, seller(i), managers[Math.floor(i / 3)], row, goods, made);
    // one that belongs to nobody, one in the bin, and one in the pool of the first department, each with all that hangs on it
    const nobodys = await admin.ok.post<Row>('/customers', { name: '无主之地有限公司', ownerId: null });
    const gone = await seller(5).client.ok.post<Row>('/customers', { name: '回收站里有限公司' });
    await managers[1]?.client.ok.del(`/customers/${gone.id}`, { of: gone });
    const hidden = '13977770001';
    const [lead] = managers as [Person];
    const pooled = await lead.client.ok.post<Row>('/customers', { name: '公海之中有限公司', mobile: hidden });
    await furnish(admin, lead, director, pooled, goods, made);
    const [pool] = await admin.ok.get<(Row & { memberDepartments: number[] })[]>('/pools');
    const [department] = (await admin.ok.get<{ items: { id: number; name: string }[] }>('/departments')).items.filter((d) => d.name === '华南部');
    await admin.ok.patch(`/pools/${pool?.id}`, { memberDepartments: [department?.id] }, { of: pool as Row });
    await lead.client.ok.post('/customers/bulk-pool', { ids: [pooled.id], poolId: pool?.id });
    const everybody = [...names, nobodys.name, gone.name, pooled.name, hidden];
    const foreign = samples[1]?.[0] as Row;
    const asked = { connection: wires, operations, customers: [...new Set([foreign.id, nobodys.id, gone.id, pooled.id, ...samples.flat().map((c) => c.id)])], ids: made, words: [foreign.name.slice(0, 2), nobodys.name.slice(0, 3), '公司'] };
    const look = async (who: Person | undefined, may: readonly string[]): Promise<Found> => {
      const shown = new Set(may);
      // a name that is part of a visible one would be found in it
      const secret = everybody.filter((name) => !shown.has(name) && !may.some((other) => other.includes(name)));
      return crawl({ ...asked, token: who?.client.token }, secret);
    };
    const mineAnd = async (i: number, ...more: string[]): Promise<string[]> => [...(await mine(seller(i))), ...more];
    const principals: [string, Person | undefined, string[]][] = [
      // what lies in the pool its members see by name; its number is hidden from them
      ['own, member of the pool', seller(1), await mineAnd(1, ...taken, pooled.name)], ['follower, member of the pool', seller(0), [...await namesOf(seller(0).client), pooled.name]],
      ['other, no member', seller(8), await mineAnd(8)], ['team, managing all pools', managers[1], (await Promise.all([3, 4, 5].map((i) => mine(seller(i))))).flat().concat(gone.name, pooled.name)], ['absent', undefined, []],
    ];
    for (const [relation, who, may] of principals) {
      const { told, calls, answered } = await look(who, may);
      console.log(`${database} ${relation}: ${calls} calls, ${answered} answered`);
      expect([relation, told]).toEqual([relation, []]);
      expect(answered > 50).toBe(who !== undefined);
    }
    // the crawl can see: to the director, who sees all, it finds what it looks for, and nothing there is to read stays silent
    const { told, silent } = await crawl({ ...asked, token: director.client.token }, [nobodys.name, foreign.name, pooled.name, hidden]);
    expect([...new Set(told.flatMap((t) => t.names))].sort()).toEqual([hidden, nobodys.name, foreign.name, pooled.name].sort());
    // keys of the API and the feed of changes are the administrator's; records are silent where there is none of their kind
    expect(silent.filter((key) => !key.includes('{'))).toEqual(['GET /api-tokens', 'GET /changes']);
    const there = [...Object.keys(made).map((word) => `/${word.replace(/\?.*/, '')}/`), '/customers/', '/print/', '/documents/', '/reminders', '/notifications', '/supervision', '/service-reports'];
    expect(silent.filter((key) => key !== 'GET /attachments/{id}/thumbnail' && there.some((path) => key.includes(` ${path}`)))).toEqual([]);
  }, 600_000);

  it(`a leaver's hand-over of ${LEFT_BEHIND} customers with open documents loses nothing`, async () => {
    const [leaver, heirs] = [seller(0), [seller(1), seller(2)]];
    const before = await total();
    const made = await leaver.client.ok.post<{ items: { id: number }[] }>('/customers/batch', { items: Array.from({ length: LEFT_BEHIND }, (_, i) => ({ name: `交接${i}号公司` })) });
    const lines = [{ productId, quantity: '1', unitPrice: '10', taxRate: '0' }];
    await each(made.items, 6, async ({ id: customerId }, i) => {
      await leaver.client.ok.post('/quotations', { customerId, lines });
      await leaver.client.ok.post('/sales-orders', { customerId, lines });
      if (i % 5 === 0) await leaver.client.ok.post('/sales-orders', { customerId, lines }, { query: { approve: true } });
    });
    const seen = await admin.ok.get<Leaver>(`/hand-overs/${leaver.id}`);
    const counts = Object.fromEntries(seen.parts.map((p) => [p.key, p.count]));
    expect(counts).toMatchObject({ quotation: LEFT_BEHIND, order_draft: LEFT_BEHIND, order: LEFT_BEHIND / 5 });
    const from = performance.now();
    const { jobId, total: moving } = await admin.ok.post<{ jobId: number; total: number }>('/hand-overs', { userId: leaver.id, mode: 'split', to: heirs.map((h) => ({ userId: h.id })), reason: '离职', disable: true });
    expect(moving).toBe(seen.customers);
    const result = await finished(admin, jobId);
    console.log(`${database}: ${moving} customers with ${LEFT_BEHIND * 2 + LEFT_BEHIND / 5} documents handed over in ${Math.round(performance.now() - from)} ms`);
    expect(result).toMatchObject({ succeeded: moving, failed: 0, moved: moving, disabled: true, along: { quotation: LEFT_BEHIND, order_draft: LEFT_BEHIND } });
    expect(await admin.ok.get<Leaver>(`/hand-overs/${leaver.id}`)).toMatchObject({ customers: 0, parts: expect.arrayContaining([expect.objectContaining({ key: 'quotation', count: 0 }), expect.objectContaining({ key: 'order', count: LEFT_BEHIND / 5 })]) as unknown });
    expect((await leaver.client.get('/customers')).status).toBe(401);
    expect(await total()).toBe(before + LEFT_BEHIND);
    const held = await Promise.all(heirs.map((h) => all<{ ownerId: number; customerId: number }>(h.client, '/quotations')));
    expect(held.flat()).toHaveLength(LEFT_BEHIND);
    for (const [i, quotations] of held.entries()) expect(new Set(quotations.map((q) => q.ownerId))).toEqual(new Set([heirs[i]?.id]));
    expect(Math.abs((held[0]?.length ?? 0) - (held[1]?.length ?? 0))).toBeLessThanOrEqual(2);
    // performance stays with who sold; the new owner sees the orders with the customer
    const orders = (await Promise.all(heirs.map((h) => all<{ ownerId: number; state: string }>(h.client, '/sales-orders', { 'filter[state]': 'approved' })))).flat();
    expect([orders.length, new Set(orders.map((o) => o.ownerId))]).toEqual([LEFT_BEHIND / 5, new Set([leaver.id])]);
  }, 300_000);
});
