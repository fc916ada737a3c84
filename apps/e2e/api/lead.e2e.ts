import ExcelJS from 'exceljs';
import { engines, startApp, type App, type Client } from '../harness/index.js';
import { commit, settled, upload, validate, type Decisions, type ImportRun } from './support/imports.js';
import { checkIntegrity, shutDown } from './support/integrity.js';
import { addPerson, roleId, setSetting, setUp, type Person } from './support/people.js';
import { finished } from './support/shared-out.js';

interface Row { id: number; version: number }
interface Lead extends Row { name: string; company: string | null; contactName: string | null; mobile: string | null; status: string; ownerId: number; customerId: number | null; remark: string | null; notes: { content: string }[] }
interface Answer { succeeded: number; failed: number; items: { id: number; ok: boolean; code?: string }[] }

const HEADS = ['线索名称', '公司', '联系人', '手机', '线索来源', '备注'];
const FAIR: readonly string[][] = [
  ['展会询价', '远东设备有限公司', '周工', '13900139000', '展会', '要样品'], ['', '南方机电有限公司', '吴总', '138 0013-8000', '', ''], ['网站询价', '', '郑小姐', '', '', '问交期'],
  ['', '', '无名氏', '13700137000', '', ''], ['看样', '没有来源公司', '', '', '不存在的来源', ''],
];

async function sheet(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const page = book.addWorksheet('线索');
  page.addRow(HEADS);
  for (const row of rows) page.addRow([...row]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Leads of a fair: imported with each strategy and taken back, shared out, exported, made customers of with an opportunity, left to others by a leaver. */
describe.each(engines())('leads, %s', (database) => {
  let app: App;
  let admin: Client;
  let manager: Person;
  let seller: Person;
  let colleague: Person;
  let stranger: Person;

  const list = async (who: Client, query: Record<string, string> = {}): Promise<Lead[]> => (await who.ok.get<{ items: Lead[] }>('/leads', { query: { sort: 'id', ...query } })).items;
  const one = (who: Client, id: number): Promise<Lead> => who.ok.get(`/leads/${id}`);
  async function bring(rows: readonly (readonly string[])[], decisions: Decisions = {}): Promise<ImportRun> {
    const up = await upload(seller.client, 'leads.xlsx', await sheet(rows), 'lead');
    expect([up.status, up.body.code]).toEqual([201, undefined]);
    const checked = await validate(seller.client, up.body, { matchKeys: ['mobile', 'company', 'name'], ...decisions });
    return checked.counts.toCreate + checked.counts.toUpdate === 0 ? checked : commit(seller.client, up.body.id);
  }

  beforeAll(async () => {
    app = await startApp({ database, env: { RATE_LIMIT: '0' } });
    admin = await setUp(app);
    const [sells, leads] = [await roleId(admin, 'salesperson'), await roleId(admin, 'sales_manager')];
    manager = await addPerson(app, admin, { username: 'boss', name: '王经理', roleIds: [leads] });
    seller = await addPerson(app, admin, { username: 'zhang', name: '张三', roleIds: [sells], superiorId: manager.id });
    colleague = await addPerson(app, admin, { username: 'li', name: '李四', roleIds: [sells], superiorId: manager.id });
    stranger = await addPerson(app, admin, { username: 'sun', name: '孙七', roleIds: [sells] });
  }, 120_000);
  afterAll(async () => {
    await shutDown(app);
    expect(checkIntegrity(app).filter((i) => i.count !== 0)).toEqual([]);
    await app.stop();
  });

  it('nothing goes while leads are switched off', async () => {
    expect((await seller.client.get('/leads')).status).toBe(403);
    const up = await upload(seller.client, 'leads.xlsx', await sheet(FAIR), 'lead');
    expect((await seller.client.post<{ code: string }>(`/imports/${up.body.id}/validate`, { mapping: { name: 0 }, duplicateStrategy: 'skip', unknownChoices: 'error' })).body.code).toBe('lead.off');
    await setSetting(admin, 'customer.leads', true);
  });

  it('the list of a fair comes in, each row as the file says; wrong rows are named and left out', async () => {
    const run = await bring(FAIR);
    expect(run.counts).toMatchObject({ total: 5, created: 3, invalid: 2 });
    expect(await list(seller.client)).toMatchObject([
      { name: '展会询价', company: '远东设备有限公司', contactName: '周工', mobile: '13900139000', status: 'new', ownerId: seller.id, remark: '要样品' }, { name: '南方机电有限公司', company: '南方机电有限公司' }, { name: '网站询价', company: null },
    ]);
    expect(await list(colleague.client)).toEqual([]);
    expect(await list(manager.client)).toHaveLength(3);
  });

  it('what is there already is skipped, filled in or overwritten, and every import can be taken back', async () => {
    const [first, second] = await list(seller.client) as [Lead, Lead];
    const again = [['换了名称', '', '赵工', '139-0013-9000', '', ''], ['', '南方机电有限公司', '', '13800138000', '', '老板亲自来的']];
    expect((await bring(again)).counts).toMatchObject({ toSkip: 2, created: 0 });
    const filled = await bring(again, { duplicateStrategy: 'update_non_empty' });
    expect(filled.counts).toMatchObject({ updated: 2, created: 0 });
    expect(await one(seller.client, first.id)).toMatchObject({ name: '换了名称', company: '远东设备有限公司', contactName: '赵工', remark: '要样品' });
    expect(await one(seller.client, second.id)).toMatchObject({ contactName: '吴总', remark: '老板亲自来的' });
    await seller.client.ok.post(`/imports/${filled.id}/undo`, {});
    expect((await settled(seller.client, filled.id)).counts).toMatchObject({ undone: 2 });
    expect(await one(seller.client, first.id)).toMatchObject({ name: '展会询价', contactName: '周工', remark: '要样品' });
    const twice = await bring([['又一次', '远东设备有限公司', '', '', '', '']], { duplicateStrategy: 'create' });
    expect(await list(seller.client)).toHaveLength(4);
    await seller.client.ok.post(`/imports/${twice.id}/undo`, {});
    await settled(seller.client, twice.id);
    expect(await list(seller.client)).toHaveLength(3);
    // somebody of another team knows nothing of them, and a lead of his own does not hit theirs
    const foreign = await stranger.client.ok.post<Lead>('/leads', { name: '孙七的线索', mobile: '13600136000' });
    expect((await bring([['撞号', '', '', '13600136000', '', '']])).counts).toMatchObject({ created: 1 });
    expect(await one(stranger.client, foreign.id)).toMatchObject({ name: '孙七的线索', version: 1 });
  });

  it('the manager shares them out in turn and exports what he sees; nobody gives to people out of his scope', async () => {
    const before = await list(manager.client);
    const [foreign] = await list(stranger.client);
    const items = [...before, foreign as Lead].map(({ id }) => ({ id }));
    expect((await manager.client.post('/leads/assign', { items, to: [{ userId: stranger.id }] })).status).toBe(422);
    expect((await seller.client.post('/leads/assign', { items, to: [{ userId: colleague.id }] })).status).toBe(422);
    const answer = await manager.client.ok.post<Answer>('/leads/assign', { items, to: [{ userId: seller.id }, { userId: colleague.id }] });
    expect(answer).toMatchObject({ succeeded: 4, failed: 1 });
    expect(answer.items.find((i) => !i.ok)).toMatchObject({ id: foreign?.id, code: 'not_found' });
    expect((await Promise.all([seller, colleague].map((p) => list(p.client)))).map((l) => l.length)).toEqual([2, 2]);
    expect((await manager.client.post<{ code: string }>('/leads/assign', { where: { field: 'id', op: 'gt', value: 0 }, expectedCount: 1, to: [{ userId: seller.id }] })).body.code).toBe('expected_count');
    const file = await manager.client.get<string>('/leads/export', { query: { format: 'csv' } });
    expect(file.status).toBe(200);
    expect((await colleague.client.get('/leads/export', { query: { format: 'csv' } })).status).toBe(403);
  });

  it('becomes a customer with an opportunity, both or neither', async () => {
    const [lead] = await list(seller.client) as [Lead];
    await seller.client.ok.post(`/leads/${lead.id}/notes`, { method: 'phone', content: '谈了规格' });
    const wrong = await seller.client.post<{ errors: { pointer: string }[] }>(`/leads/${lead.id}/convert`, { opportunity: { pipelineId: 999_999 } });
    expect([wrong.status, wrong.body.errors.map((e) => e.pointer)]).toEqual([422, ['/opportunity/pipelineId']]);
    expect(await one(seller.client, lead.id)).toMatchObject({ status: 'following', customerId: null });
    const done = await seller.client.ok.post<{ customerId: number; opportunityId: number }>(`/leads/${lead.id}/convert`, { opportunity: { amount: '88000', expectedCloseDate: '2027-03-31' } });
    expect(await seller.client.ok.get(`/opportunities/${done.opportunityId}`)).toMatchObject({ name: lead.name, customerId: done.customerId, amount: '88000.00', expectedCloseDate: '2027-03-31', ownerId: seller.id, status: 'open' });
    expect(await seller.client.ok.get(`/customers/${done.customerId}`)).toMatchObject({ name: lead.company, lastFollowUpText: '谈了规格' });
    expect((await seller.client.post<{ code: string }>(`/leads/${lead.id}/convert`, {})).body.code).toBe('lead.converted');
  });

  it('a leaver leaves his open leads to those who take over, each in turn, and his customers to a pool', async () => {
    for (let i = 0; i < 3; i++) await seller.client.ok.post('/leads', { name: `留下${i}` });
    const open = (await list(seller.client)).filter((l) => l.customerId === null).length;
    const seen = await manager.client.ok.get<{ customers: number; parts: { key: string; count: number }[] }>(`/hand-overs/${seller.id}`);
    expect(seen.parts.find((p) => p.key === 'lead')?.count).toBe(open);
    const [pool] = await manager.client.ok.get<Row[]>('/pools');
    const before = (await list(colleague.client)).length;
    const { jobId } = await manager.client.ok.post<{ jobId: number }>('/hand-overs', { userId: seller.id, mode: 'pool', poolId: pool?.id, to: [{ userId: colleague.id }], reason: '离职' });
    expect(await finished(manager.client, jobId)).toMatchObject({ failed: 0, moved: seen.customers, along: { lead: open } });
    expect(await list(colleague.client)).toHaveLength(before + open);
    expect((await list(seller.client)).filter((l) => l.customerId === null)).toEqual([]);
    expect((await colleague.client.ok.get<{ items: { poolId: number }[] }>('/pool-customers')).items).toHaveLength(seen.customers);
  });
});
