import { engines, startApp, type App, type Client } from '../harness/index.js';
import { waitFor } from '../harness/wait.js';
import { checkIntegrity, shutDown } from './support/integrity.js';
import { addPerson, roleId, setSetting, setUp, type Person } from './support/people.js';
import { finished } from './support/shared-out.js';
import { book, type TradeDocument } from './support/trade.js';

interface Row { id: number; version: number }
interface Stage { id: number; name: string; kind: string }
interface Pipeline extends Row { name: string; mine: boolean; stages: Stage[] }
interface Opportunity extends Row { code: string; name: string; status: string; stageId: number; stageName: string; pipelineName: string; amount: string; weighted: string; probability: string; ownerId: number | null; customerId: number; lostReason: string | null; lines: { amount: string }[] }
interface Stay { stageName: string; step: string; leftAt: string | null; enteredByName: string }
interface Total { stageId: number; count: number; amount: string; weighted: string }
interface Page<T> { items: T[]; total: number; summary?: Record<string, string> }
interface Refused { code: string; errors: { pointer: string; code: string }[] }

/** Opportunities from the first note to the order, by the preset roles of the people who work on them. */
describe.each(engines())('opportunities, %s', (database) => {
  let app: App;
  let admin: Client;
  let manager: Person;
  let seller: Person;
  let colleague: Person;
  let stranger: Person;
  let [customer, productId, projects] = [0, 0, 0];
  let bid: Stage[];
  let deal: Opportunity;

  const create = (who: Person, body: object): Promise<Opportunity> => who.client.ok.post('/opportunities', { name: '二期产线', customerId: customer, ...body });
  const act = (who: Person, id: number, verb: string, body: object): Promise<Opportunity> => who.client.ok.post(`/opportunities/${id}/${verb}`, body);
  const read = (who: Person, id: number): Promise<Opportunity> => who.client.ok.get(`/opportunities/${id}`);
  const steps = async (id: number): Promise<string[]> => (await admin.ok.get<Stay[]>(`/opportunities/${id}/history`)).map((s) => `${s.step} ${s.stageName}${s.leftAt === null ? '' : ' |'}`);
  const list = async (who: Person, query: Record<string, string> = {}): Promise<Page<Opportunity>> => who.client.ok.get('/opportunities', { query: { count: 'true', ...query } });
  const stage = (name: string): number => bid.find((s) => s.name === name)?.id ?? 0;
  const newCustomer = async (who: Person, name: string): Promise<number> => (await who.client.ok.post<Row>('/customers', { name })).id;

  beforeAll(async () => {
    app = await startApp({ database, env: { RATE_LIMIT: '0' } });
    admin = await setUp(app);
    const [sells, leads] = [await roleId(admin, 'salesperson'), await roleId(admin, 'sales_manager')];
    const [root] = (await admin.ok.get<Page<Row>>('/departments')).items;
    projects = (await admin.ok.post<Row>('/departments', { name: '项目部', parentId: root?.id ?? null })).id;
    manager = await addPerson(app, admin, { username: 'manager', name: '王经理', roleIds: [leads], departmentId: projects });
    seller = await addPerson(app, admin, { username: 'zhang', name: '张三', roleIds: [sells], departmentId: projects, superiorId: manager.id });
    colleague = await addPerson(app, admin, { username: 'li', name: '李四', roleIds: [sells], departmentId: projects, superiorId: manager.id });
    stranger = await addPerson(app, admin, { username: 'zhao', name: '赵六', roleIds: [sells] });
    productId = (await admin.ok.post<Row>('/products', { name: '输送线', unit: '套', type: 'service', salePrice: '1250', taxRate: '0' })).id;
    customer = await newCustomer(seller, '远航食品有限公司');
  }, 120_000);
  afterAll(() => app.stop());

  it('a department has a pipeline of its own; others take the one for everybody', async () => {
    expect((await seller.client.post('/opportunity-pipelines', { name: 'x', stages: [] })).status).toBe(403);
    const made = await manager.client.ok.post<Pipeline>('/opportunity-pipelines', {
      name: '项目型', departmentId: projects, stages: [
        { name: '立项', kind: 'open', probability: '0.2' }, { name: '投标', kind: 'open', probability: '0.6', requiredFields: ['amount', 'contactId', 'expectedCloseDate'] }, { name: '中标', kind: 'won', probability: '1' }, { name: '落标', kind: 'lost', probability: '0' },
      ],
    });
    bid = made.stages;
    const mine = async (who: Person): Promise<string[]> => (await who.client.ok.get<{ items: Pipeline[] }>('/opportunity-pipelines')).items.filter((p) => p.mine).map((p) => p.name);
    expect([(await mine(seller)).includes('项目型'), (await mine(stranger)).includes('项目型')]).toEqual([true, false]);
    const elsewhere = await create(stranger, { customerId: await newCustomer(stranger, '别处的客户') });
    expect(elsewhere).toMatchObject({ stageName: '初步接洽', ownerId: stranger.id });
    deal = await create(seller, { lines: [{ productId, quantity: '4' }, { productId, quantity: '1', unitPrice: '1000', discountRate: '0.1' }], amount: '1' });
    expect(deal).toMatchObject({ pipelineName: '项目型', stageName: '立项', amount: '5900.00', weighted: '1180.00', probability: '0.2000' });
    expect(deal.lines.map((l) => l.amount)).toEqual(['5000.00', '900.00']);
  });

  it('a stage refuses until it has what it demands, which may come along with the move', async () => {
    const refused = await seller.client.post<Refused>(`/opportunities/${deal.id}/move`, { stageId: stage('投标') });
    expect([refused.status, refused.body.errors.map((e) => `${e.pointer} ${e.code}`)]).toEqual([422, ['/contactId required', '/expectedCloseDate required']]);
    const contactId = (await seller.client.ok.post<Row>('/contacts', { customerId: customer, name: '周厂长' })).id;
    deal = await act(seller, deal.id, 'move', { stageId: stage('投标'), contactId, expectedCloseDate: '2031-03-31' });
    expect(deal).toMatchObject({ stageName: '投标', probability: '0.6000', weighted: '3540.00', expectedCloseDate: '2031-03-31' });
    expect((await seller.client.post(`/opportunities/${deal.id}/move`, { stageId: stage('立项') }, { of: { version: deal.version - 1 } })).status).toBe(412);
    expect(await steps(deal.id)).toEqual(['move 投标', 'create 立项 |']);
  });

  it('lost needs a reason, and it opens again where it was; won, its quotation becomes an order', async () => {
    const nothing = await seller.client.post<Refused>(`/opportunities/${deal.id}/end`, { end: 'lost' });
    expect([nothing.status, nothing.body.errors[0]?.pointer]).toEqual([422, '/lostReason']);
    expect(await act(seller, deal.id, 'end', { end: 'lost', lostReason: 'price', note: '预算砍半' })).toMatchObject({ status: 'lost', stageName: '落标', weighted: '0.00', lostReason: 'price' });
    expect((await seller.client.post<Refused>(`/opportunities/${deal.id}/move`, { stageId: stage('立项') })).body.code).toBe('opportunity.ended');
    expect(await act(seller, deal.id, 'reopen', { reason: '客户回头' })).toMatchObject({ status: 'open', stageName: '投标', probability: '0.6000', lostReason: null });
    const quotation = await book(seller.client, '/quotations', { customerId: customer, opportunityId: deal.id, lines: [{ productId, quantity: '4', unitPrice: '1250', taxRate: '0' }] });
    const order = await seller.client.ok.post<TradeDocument>(`/quotations/${quotation.id}/order`, {}, { query: { approve: true } });
    // the setting `ask`: people decide
    expect((await read(seller, deal.id)).status).toBe('open');
    expect(await act(seller, deal.id, 'end', { end: 'won' })).toMatchObject({ status: 'won', stageName: '中标', probability: '1.0000', weighted: '5900.00' });
    const { nodes } = await seller.client.ok.get<{ nodes: { type: string; no: string }[] }>(`/documents/opportunity/${deal.id}/chain`);
    expect(nodes.map((n) => `${n.type} ${n.no}`)).toEqual([`opportunity ${deal.code}`, `quotation ${quotation.no}`, `sales_order ${order.no}`]);
    expect((await manager.client.del(`/opportunities/${deal.id}`, { of: await read(manager, deal.id) })).body).toMatchObject({ code: 'opportunity.in_use' });
    expect(await steps(deal.id)).toEqual(['win 中标', 'reopen 投标 |', 'lose 落标 |', 'move 投标 |', 'create 立项 |']);
    await setSetting(admin, 'customer.opportunity_order_wins', 'auto');
    const next = await create(seller, { name: '自动赢单' });
    const offer = await book(seller.client, '/quotations', { customerId: customer, opportunityId: next.id, lines: [{ productId, quantity: '1', unitPrice: '9', taxRate: '0' }] });
    await seller.client.ok.post(`/quotations/${offer.id}/order`, {}, { query: { approve: true } });
    expect(await read(seller, next.id)).toMatchObject({ status: 'won', stageName: '中标' });
  });

  it('is seen by its owner, his team and who follows the customer, by nobody else; totals say what the list shows', async () => {
    const open = await create(seller, { name: '三期扩产', amount: '800' });
    await create(seller, { name: '备件', amount: '200' });
    expect([(await stranger.client.get(`/opportunities/${open.id}`)).status, (await colleague.client.get(`/opportunities/${open.id}`)).status, (await list(colleague)).total]).toEqual([404, 404, 0]);
    await seller.client.ok.post(`/customers/${customer}/followers`, { userId: colleague.id, access: 'read' });
    expect(await read(colleague, open.id)).toMatchObject({ name: '三期扩产', may: { update: false, transfer: false, delete: false } });
    expect((await colleague.client.post(`/opportunities/${open.id}/end`, { end: 'won' })).status).toBe(403);
    const totals = async (who: Person): Promise<Total[]> => (await who.client.ok.post<{ items: Total[] }>('/opportunities/totals', { where: { field: 'status', op: 'eq', value: 'open' } })).items;
    const wanted = [{ stageId: stage('立项'), count: 2, amount: '1000.00', weighted: '200.00' }];
    for (const who of [seller, colleague, manager]) expect([who.name, await totals(who)]).toEqual([who.name, wanted]);
    expect((await totals(stranger)).map((t) => [t.count, t.amount])).toEqual([[1, '0.00']]);
    const { total, summary } = await list(manager, { 'filter[status]': 'open', 'filter[stageId]': String(stage('立项')), summary: 'true' });
    expect([total, summary]).toEqual([2, expect.objectContaining({ amount: '1000.00', weighted: '200.00' })]);
    const file = await manager.client.get<string>('/opportunities/export', { query: { format: 'csv', 'filter[status]': 'open' } });
    expect([file.status, String(file.body).split('\n').filter((line) => /三期扩产|备件/.test(line)).length]).toEqual([200, 2]);
    expect((await seller.client.get('/opportunities/export?format=csv')).status).toBe(403);
  });

  it('given to another it keeps stage and history; many at once tell of each', async () => {
    const [one, two] = [await create(seller, { name: '转移一' }), await create(seller, { name: '转移二' })];
    const contactId = (await seller.client.ok.get<Page<Row>>('/contacts', { query: { 'filter[customerId]': String(customer) } })).items[0]?.id;
    await act(seller, one.id, 'move', { stageId: stage('投标'), amount: '1', contactId, expectedCloseDate: '2031-05-01' });
    expect((await seller.client.post(`/opportunities/${one.id}/transfer`, { ownerId: colleague.id })).status).toBe(403);
    expect(await act(manager, one.id, 'transfer', { ownerId: colleague.id, reason: '分工' })).toMatchObject({ ownerId: colleague.id, stageName: '投标', probability: '0.6000' });
    expect(await steps(one.id)).toEqual(['move 投标', 'create 立项 |']);
    await waitFor('word to the new owner', async () => (await colleague.client.ok.get<Page<unknown>>('/notifications', { query: { 'filter[event]': 'opportunity.assigned' } })).items[0]);
    const foreign = (await list(stranger)).items[0] as Opportunity;
    const answer = await manager.client.ok.post<{ succeeded: number; failed: number; items: { id: number; ok: boolean; code?: string }[] }>('/opportunities/bulk-transfer', { items: [{ id: two.id, version: two.version }, { id: one.id, version: 1 }, { id: foreign.id }], ownerId: seller.id, reason: '交回' });
    expect(answer).toMatchObject({ succeeded: 1, failed: 2 });
    expect(answer.items.map((i) => [i.id, i.code])).toEqual([[foreign.id, 'not_found'], [one.id, 'stale_version'], [two.id, undefined]].sort((a, b) => Number(a[0]) - Number(b[0])));
    const mine = { field: 'ownerId', op: 'eq', value: colleague.id };
    expect(await manager.client.post('/opportunities/bulk-transfer', { where: mine, expectedCount: 5, ownerId: seller.id })).toMatchObject({ status: 409, body: { code: 'expected_count', actual: 1 } });
    expect(await manager.client.ok.post('/opportunities/bulk-transfer', { where: mine, expectedCount: 1, ownerId: seller.id })).toMatchObject({ succeeded: 1 });
    expect(await read(seller, one.id)).toMatchObject({ ownerId: seller.id, stageName: '投标' });
  });

  it('goes along with its customer: to a new owner, from a leaver, into a merged one; and keeps it out of the pool by setting', async () => {
    const [here, there] = [await newCustomer(seller, '同行一有限公司'), await newCustomer(seller, '同行二有限公司')];
    const [open, won] = [await create(seller, { customerId: here }), await create(seller, { customerId: here })];
    await act(seller, won.id, 'end', { end: 'invalid' });
    await admin.ok.post('/customers/bulk-transfer', { items: [{ id: here }], ownerId: colleague.id });
    expect([await read(manager, open.id), await read(manager, won.id)]).toMatchObject([{ ownerId: colleague.id, stageName: '立项' }, { ownerId: seller.id }]);
    const { jobId } = await admin.ok.post<{ jobId: number }>('/hand-overs', { userId: colleague.id, mode: 'one', to: [{ userId: seller.id }], reason: '离职' });
    expect((await finished(admin, jobId)).along).toMatchObject({ opportunity: 1 });
    expect(await read(seller, open.id)).toMatchObject({ ownerId: seller.id });

    const [pool] = await admin.ok.get<(Row & { exemptOpen: boolean })[]>('/pools');
    const exempt = async (): Promise<string | null> => (await admin.ok.get<{ exempt: string | null }>(`/customers/${here}/pool-status`)).exempt;
    const ruled = await admin.ok.patch<Row>(`/pools/${pool?.id}`, { exemptOpen: true, rules: [{ kind: 'no_follow_up', days: 15 }] }, { of: pool as Row });
    expect(await exempt()).toBe('open_business');
    await admin.ok.patch(`/pools/${pool?.id}`, { exemptOpen: false }, { of: ruled });
    expect(await exempt()).toBeNull();

    const version = async (id: number): Promise<number> => (await admin.ok.get<Row>(`/customers/${id}`)).version;
    const { merges: [merge] } = await admin.ok.post<{ merges: { id: number; moved: { label: string; count: number }[] }[] }>('/customer-merges', { survivorId: there, version: await version(there), merged: [{ id: here, version: await version(here) }] });
    expect(merge?.moved).toContainEqual(expect.objectContaining({ count: 2 }));
    expect(await read(seller, open.id)).toMatchObject({ customerId: there, stageName: '立项' });
    await admin.ok.post(`/customer-merges/${merge?.id}/undo`, {});
    expect(await read(seller, open.id)).toMatchObject({ customerId: here });
    const { items } = await seller.client.ok.get<{ items: { kind: string; title: string | null; state?: string | null; data?: { step?: string; stage?: string } }[] }>(`/customers/${customer}/timeline`, { query: { kinds: 'opportunity', limit: 100 } });
    expect(items.filter((i) => i.title === deal.name).map((i) => i.data?.step)).toEqual(['win', 'reopen', 'lose', 'move', 'create']);
  });

  it('leaves books that agree', async () => {
    await shutDown(app);
    expect(checkIntegrity(app).filter((i) => i.count !== 0)).toEqual([]);
  });
});
