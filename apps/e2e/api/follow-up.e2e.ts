import { engines, startApp, type App, type Client } from '../harness/index.js';
import { waitFor } from '../harness/wait.js';
import { commit, settled, upload, validate } from './support/imports.js';
import { checkIntegrity, shutDown } from './support/integrity.js';
import { addPerson, roleId, setUp, type Person } from './support/people.js';

interface Row { id: number; version: number }
interface Customer extends Row { lastFollowUpAt: string | null; lastFollowUpText: string | null; nextContactAt: string | null }
interface FollowUp extends Row { content: string; userName: string; commentCount: number; comments: { content: string; createdByName: string }[]; attachmentCount: number; may: { update: boolean; delete: boolean } }
interface Told { event: string; title: string; path: string }

const HOUR = 3_600_000;
const later = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

/** A salesperson, her manager, a colleague of another team and a helper, each with the preset role of his work. */
describe.each(engines())('follow-ups, %s', (database) => {
  let app: App;
  let admin: Client;
  let seller: Person;
  let manager: Person;
  let stranger: Person;
  let helper: Person;
  let customer: Row;
  let product: Row;

  const note = (who: Client, content: string, more: object = {}): Promise<FollowUp> => who.ok.post('/follow-ups', { customerId: customer.id, method: 'phone', content, ...more });
  const shown = (): Promise<Customer> => seller.client.ok.get(`/customers/${customer.id}`);
  const list = async (who: Client, query: Record<string, string> = {}): Promise<FollowUp[]> => (await who.ok.get<{ items: FollowUp[] }>('/follow-ups', { query })).items;
  const told = (who: Client, event: string): Promise<Told> => waitFor(`to be told of ${event}`, async () => (await who.ok.get<{ items: Told[] }>(`/notifications?filter[event]=${event}`)).items[0]);

  beforeAll(async () => {
    app = await startApp({ database, env: { RATE_LIMIT: '0' } });
    admin = await setUp(app);
    const [sells, leads] = [await roleId(admin, 'salesperson'), await roleId(admin, 'sales_manager')];
    manager = await addPerson(app, admin, { username: 'boss', name: '王经理', roleIds: [leads] });
    seller = await addPerson(app, admin, { username: 'zhang', name: '张三', roleIds: [sells], superiorId: manager.id });
    stranger = await addPerson(app, admin, { username: 'li', name: '李四', roleIds: [sells] });
    helper = await addPerson(app, admin, { username: 'zhao', name: '赵六', roleIds: [sells] });
    product = await admin.ok.post<Row>('/products', { name: '样品', unit: '件' });
    customer = await seller.client.ok.post<Row>('/customers', { name: '远大贸易有限公司' });
  }, 120_000);
  afterAll(async () => {
    await shutDown(app);
    expect(checkIntegrity(app).filter((i) => i.count !== 0)).toEqual([]);
    await app.stop();
  });

  it('a contact brings the customer up to date, and one that goes brings it back', async () => {
    const next = later(24);
    const first = await note(seller.client, '初次电话，约好下次', { occurredAt: later(-48), nextContactAt: later(-1) });
    const second = await note(seller.client, '确认了样品规格', { nextContactAt: next, nextPlan: '送样', duration: 20 });
    expect(second).toMatchObject({ userName: '张三', comments: [], attachmentCount: 0, may: { update: true, delete: true } });
    expect(await shown()).toMatchObject({ lastFollowUpText: '确认了样品规格', nextContactAt: next });
    expect((await list(seller.client)).map((f) => f.id)).toEqual([second.id, first.id]);
    expect((await list(seller.client, { q: '样品规格' })).map((f) => f.id)).toEqual([second.id]);
    await seller.client.ok.del(`/follow-ups/${second.id}`, { of: second });
    expect(await shown()).toMatchObject({ lastFollowUpText: '初次电话，约好下次' });
  });

  it('the same request twice is one contact', async () => {
    const before = (await list(seller.client)).length;
    const body = { customerId: customer.id, method: 'wechat', content: '只记一次' };
    const key = 'follow-up-once-7f3a';
    const [a, b] = [await seller.client.post<Row>('/follow-ups', body, { key }), await seller.client.post<Row>('/follow-ups', body, { key })];
    expect([a.status, b.status, b.body.id]).toEqual([201, 201, a.body.id]);
    expect(await list(seller.client)).toHaveLength(before + 1);
  });

  it('strangers see and write nothing; a follower reads, and records with write access', async () => {
    const [one] = await list(seller.client);
    expect(await list(stranger.client)).toEqual([]);
    expect((await stranger.client.get(`/follow-ups/${one?.id ?? 0}`)).status).toBe(404);
    expect((await stranger.client.post('/follow-ups', { customerId: customer.id, method: 'phone', content: 'x' })).status).toBe(422);
    await seller.client.ok.post(`/customers/${customer.id}/followers`, { userId: helper.id, access: 'read' });
    expect((await list(helper.client)).length).toBeGreaterThan(0);
    expect((await helper.client.post('/follow-ups', { customerId: customer.id, method: 'phone', content: 'x' })).status).toBe(403);
    await seller.client.ok.post(`/customers/${customer.id}/followers`, { userId: helper.id, access: 'write' });
    expect(await note(helper.client, '跟单人代为联系')).toMatchObject({ userName: '赵六' });
    expect((await seller.client.post('/follow-ups', { customerId: customer.id, method: 'phone', content: 'x', mentions: [stranger.id] })).status).toBe(422);
  });

  it('the manager is told where he is named, comments and is heard; he rewrites nothing', async () => {
    const f = await note(seller.client, '请经理看一下价格', { mentions: [manager.id] });
    expect(await told(manager.client, 'follow_up.mentioned')).toMatchObject({ title: expect.stringContaining('远大贸易有限公司'), path: `/follow-ups/${f.id}` });
    expect(await manager.client.ok.post(`/follow-ups/${f.id}/comments`, { content: '可以让两个点' })).toMatchObject({ commentCount: 1, comments: [{ content: '可以让两个点', createdByName: '王经理' }] });
    expect(await told(seller.client, 'follow_up.commented')).toMatchObject({ title: expect.stringContaining('可以让两个点') });
    expect((await manager.client.patch(`/follow-ups/${f.id}`, { content: '改了' }, { of: f })).status).toBe(403);
    expect((await seller.client.post(`/follow-ups/${f.id}/comments`, { content: 'x' })).status).toBe(403);
    const choices = await seller.client.ok.get<{ people: { id: number }[] }>(`/follow-ups/options/${customer.id}`);
    expect(choices.people.map((p) => p.id)).toEqual(expect.arrayContaining([manager.id, helper.id]));
    expect(choices.people.map((p) => p.id)).not.toContain(stranger.id);
  });

  it('may be about an order of the customer, which it offers', async () => {
    const order = await seller.client.ok.post<Row>('/sales-orders', { customerId: customer.id, lines: [{ productId: product.id, quantity: '1', unitPrice: '1' }] });
    const other = await seller.client.ok.post<Row>('/customers', { name: '近处贸易有限公司' });
    expect((await seller.client.ok.get<{ related: object[] }>(`/follow-ups/options/${customer.id}`)).related).toEqual([{ type: 'sales_order', id: order.id, name: `#${order.id}` }]);
    expect(await note(seller.client, '谈这张单', { relatedType: 'sales_order', relatedId: order.id })).toMatchObject({ relatedName: `#${order.id}` });
    for (const wrong of [{ customerId: other.id, relatedType: 'sales_order', relatedId: order.id }, { customerId: customer.id, relatedType: 'app_user', relatedId: seller.id }])
      expect((await seller.client.post('/follow-ups', { method: 'phone', content: 'x', ...wrong })).status).toBe(422);
  });

  it('files hang on it, for whoever sees it', async () => {
    const f = await note(seller.client, '附上合影');
    const form = new FormData();
    form.set('entity', 'follow_up');
    form.set('entityId', String(f.id));
    form.set('file', new Blob(['合影']), '合影.txt');
    const file = await seller.client.ok.post<Row>('/attachments', form);
    expect(await manager.client.ok.get(`/follow-ups/${f.id}`)).toMatchObject({ attachmentCount: 1 });
    expect((await stranger.client.get(`/attachments/${file.id}/content`)).status).toBe(404);
    expect((await manager.client.del(`/attachments/${file.id}`, { of: file })).status).toBe(403);
  });

  it('records from elsewhere come by a file, once, and go back together', async () => {
    const bytes = new TextEncoder().encode('客户名称,跟进时间,联系方式,跟进内容,下次跟进时间,下次计划\n远大贸易有限公司,2026-01-05 10:30,拜访,老系统的拜访,2099-01-01,回访\n别家公司,2026-01-05,电话,看不到的客户,,\n');
    const started = async (): Promise<Awaited<ReturnType<typeof validate>>> => { const run = (await upload(seller.client, '跟进记录.csv', bytes, 'follow_up')).body; return validate(seller.client, await settled(seller.client, run.id)); };
    const run = await started();
    expect(run.counts).toMatchObject({ total: 2, toCreate: 1, invalid: 1 });
    expect((await commit(seller.client, run.id)).counts).toMatchObject({ created: 1 });
    expect(await list(seller.client, { q: '老系统的拜访' })).toMatchObject([{ userName: '张三' }]);
    expect((await started()).counts).toMatchObject({ toSkip: 1, toCreate: 0 });
    await seller.client.ok.post(`/imports/${run.id}/undo`, {});
    expect((await settled(seller.client, run.id)).counts).toMatchObject({ undone: 1 });
    expect(await list(seller.client, { q: '老系统的拜访' })).toEqual([]);
  });

  it('go into a file as they are filtered, for whoever may', async () => {
    const csv = async (who: Client): Promise<string> => { const answer = await who.get('/follow-ups/export?format=csv&filter[content][contains]=价格'); return String(answer.body); };
    expect(await csv(seller.client)).toContain('远大贸易有限公司');
    expect(await csv(seller.client)).toContain('请经理看一下价格');
    expect(await csv(stranger.client)).not.toContain('远大');
  });
});
