import ExcelJS from 'exceljs';
import { engines, startApp, type App, type Client } from '../harness/index.js';
import { commit, settled, upload, validate, type ImportRun } from './support/imports.js';
import { checkIntegrity, shutDown } from './support/integrity.js';
import { addPerson, roleId, setUp, type Person } from './support/people.js';
import { book, type TradeDocument } from './support/trade.js';

interface Row { id: number; version: number }
interface Figures { orderAmount?: string | null; received?: string | null; profit?: string | null; newCustomers?: number | null; followUps?: number | null }
interface TargetRow { kind: string; subjectId: number; name: string; settable: boolean; months: { month: string; version: number; target: Figures; actual?: Figures }[] }
interface Table { rows: TargetRow[] }

/** Two teams of a region and one beside it, in the past, so that today changes no figure but those of customers and follow-ups. */
describe.each(engines())('sales targets, %s', (database) => {
  let app: App;
  let admin: Client;
  let manager: Person;
  let zhang: Person;
  let li: Person;
  let stranger: Person;
  const departments = { region: 0, team: 0, beside: 0 };
  const now = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7);

  const read = async (who: Client, what = '', month = '2026-03', to = month): Promise<TargetRow[]> => (await who.ok.get<Table>(`/sales-targets${what}`, { query: { from: month, to } })).rows;
  const of = (rows: readonly TargetRow[], kind: string, id: number): TargetRow | undefined => rows.find((r) => r.kind === kind && r.subjectId === id);
  const done = async (who: Client, kind: string, id: number, month?: string): Promise<Figures | undefined> => of(await read(who, '/completion', month), kind, id)?.months[0]?.actual;
  const set = (who: Client, ...items: object[]) => who.post<Table>('/sales-targets', { items: items.map((i) => ({ kind: 'user', month: '2026-03', version: 0, ...i })) });
  const sell = async (who: Person, productId: number, quantity: string, unitPrice: string, docDate = '2026-03-10'): Promise<TradeDocument> => {
    const customerId = (await who.client.ok.post<Row>('/customers', { name: `${who.name}的客户${docDate}${unitPrice}`, paymentTerm: 'days:30' })).id;
    return book(who.client, '/sales-orders', { customerId, docDate, lines: [{ productId, quantity, unitPrice, taxRate: '0.13' }] });
  };
  const sheetOf = async (who: Client, path: string): Promise<ExcelJS.CellValue[][]> => {
    const answer = await fetch(`${app.url}/api/v1${path}`, { headers: { authorization: `Bearer ${who.token}` } });
    expect(answer.status).toBe(200);
    const file = new ExcelJS.Workbook();
    await file.xlsx.load(await answer.arrayBuffer());
    const rows: ExcelJS.CellValue[][] = [];
    file.worksheets[0]?.eachRow((row) => { rows.push((row.values as ExcelJS.CellValue[]).slice(1)); });
    return rows;
  };

  beforeAll(async () => {
    app = await startApp({ database, env: { RATE_LIMIT: '0' } });
    admin = await setUp(app);
    const department = async (name: string, parentId: number | null): Promise<number> => (await admin.ok.post<Row>('/departments', { name, parentId })).id;
    departments.region = await department('华南大区', null);
    departments.team = await department('深圳一组', departments.region);
    departments.beside = await department('华北大区', null);
    const [sells, leads] = [await roleId(admin, 'salesperson'), await roleId(admin, 'sales_manager')];
    manager = await addPerson(app, admin, { username: 'wang', name: '王经理', roleIds: [leads], departmentId: departments.region });
    zhang = await addPerson(app, admin, { username: 'zhang', name: '张三', roleIds: [sells], superiorId: manager.id, departmentId: departments.team });
    li = await addPerson(app, admin, { username: 'li', name: '李四', roleIds: [sells], superiorId: manager.id, departmentId: departments.region });
    stranger = await addPerson(app, admin, { username: 'zhao', name: '赵六', roleIds: [sells], departmentId: departments.beside });
  }, 120_000);
  afterAll(async () => {
    await shutDown(app);
    expect(checkIntegrity(app).filter((i) => i.count !== 0)).toEqual([]);
    await app.stop();
  });

  it('figures are exact to the cent: of each person, and of a department with all below it', async () => {
    const warehouseId = (await admin.ok.post<Row>('/warehouses', { name: '主仓', isDefault: true })).id;
    const accountId = (await admin.ok.post<Row>('/accounts', { name: '基本户', type: 'bank', isDefault: true })).id;
    const supplierId = (await admin.ok.post<Row>('/suppliers', { name: '供应商' })).id;
    const productId = (await admin.ok.post<Row>('/products', { name: '阀门', unit: '个', taxRate: '0.13' })).id;
    await book(admin, '/stock-ins', { supplierId, warehouseId, docDate: '2026-03-01', lines: [{ productId, quantity: '100', unitPrice: '3.33', taxRate: '0' }] });
    const order = await sell(zhang, productId, '10', '11.3'); // 113.00, net 100.00
    await sell(li, productId, '7', '22.22'); // 155.54
    await sell(stranger, productId, '1', '1000');
    await sell(zhang, productId, '1', '5.65', '2026-04-01');
    const { customerId } = await zhang.client.ok.get<{ customerId: number }>(`/sales-orders/${order.id}`);
    await zhang.client.ok.post('/sales-orders', { customerId, docDate: '2026-03-11', lines: [{ productId, quantity: '99', unitPrice: '9' }] }); // a draft counts nowhere
    await book(admin, '/shipments', { salesOrderId: order.id, warehouseId, docDate: '2026-03-12' }); // cost 33.30
    await book(admin, '/receipts', { customerId, docDate: '2026-03-15', lines: [{ accountId, amount: '100.50' }], autoAllocate: true });
    const gone = await book(admin, '/receipts', { customerId, docDate: '2026-03-16', lines: [{ accountId, amount: '7' }] });
    await admin.ok.post(`/receipts/${gone.id}/void`, { reason: '重复' }, { of: gone });
    await book(admin, '/sales-returns', { salesOrderId: order.id, docDate: '2026-03-20', lines: [{ orderLineId: order.lines[0]?.id, quantity: '2' }] }); // 22.60, net 20.00, cost 6.66
    await book(admin, '/receipts', { customerId, docDate: '2026-03-21', lines: [{ accountId, amount: '50' }] });
    await book(admin, '/refunds', { customerId, docDate: '2026-03-22', lines: [{ accountId, amount: '20.25' }], autoAllocate: true });
    expect(await done(admin, 'user', zhang.id)).toEqual({ orderAmount: '90.40', received: '130.25', profit: '53.36', newCustomers: 0, followUps: 0 });
    expect(await done(admin, 'user', li.id)).toMatchObject({ orderAmount: '155.54', received: '0.00', profit: '0.00' });
    expect(await done(admin, 'department', departments.team)).toMatchObject({ orderAmount: '90.40', received: '130.25', profit: '53.36' });
    expect(await done(admin, 'department', departments.region)).toMatchObject({ orderAmount: '245.94', received: '130.25', profit: '53.36' });
    expect(await done(admin, 'department', departments.beside)).toMatchObject({ orderAmount: '1000.00', received: '0.00' });
    expect(await done(admin, 'department', departments.region, '2026-04')).toMatchObject({ orderAmount: '5.65', received: '0.00', profit: '0.00' });
    // taken back, an order counts no longer
    const later = await sell(li, productId, '1', '3', '2026-03-30');
    expect(await done(admin, 'user', li.id)).toMatchObject({ orderAmount: '158.54' });
    await admin.ok.post(`/sales-orders/${later.id}/void`, { reason: '误录' }, { of: await admin.ok.get<Row>(`/sales-orders/${later.id}`) });
    expect(await done(admin, 'user', li.id)).toMatchObject({ orderAmount: '155.54' });
  }, 60_000);

  it('customers and contacts count in their month, of the owner and the author', async () => {
    const before = await done(manager.client, 'user', zhang.id, now);
    const above = await done(manager.client, 'department', departments.region, now);
    const { id } = await zhang.client.ok.post<Row>('/customers', { name: '新来的客户有限公司' });
    await zhang.client.ok.post('/follow-ups', { customerId: id, method: 'phone', content: '第一次' });
    await zhang.client.ok.post('/follow-ups', { customerId: id, method: 'phone', content: '第二次' });
    await manager.client.ok.post('/follow-ups', { customerId: id, method: 'phone', content: '经理也问了' });
    expect(await done(manager.client, 'user', zhang.id, now)).toMatchObject({ newCustomers: (before?.newCustomers ?? 0) + 1, followUps: (before?.followUps ?? 0) + 2 });
    expect(await done(manager.client, 'department', departments.region, now)).toMatchObject({ newCustomers: (above?.newCustomers ?? 0) + 1, followUps: (above?.followUps ?? 0) + 3 });
  });

  it('a salesperson sees himself, a manager his team, and nobody profit without the right to cost', async () => {
    const names = (rows: readonly TargetRow[]): string[] => rows.map((r) => r.name).sort();
    expect(names(await read(zhang.client, '/completion'))).toEqual(['张三']);
    expect(names(await read(manager.client, '/completion'))).toEqual(['华南大区', '深圳一组', '张三', '李四', '王经理'].sort());
    expect(names(await read(admin, '/completion'))).toEqual(expect.arrayContaining(['华北大区', '赵六', '华南大区']));
    for (const who of [zhang, stranger]) expect(JSON.stringify(await read(who.client, '/completion'))).not.toMatch(/"profit"/);
    expect(await done(zhang.client, 'user', zhang.id)).toEqual({ orderAmount: '90.40', received: '130.25', newCustomers: 0, followUps: 0 });
    expect((await zhang.client.get('/sales-targets/export?from=2026-01&to=2026-12')).status).toBe(403);
  });

  it('who may see is not who may set; two at once lose nothing', async () => {
    expect((await set(zhang.client, { subjectId: zhang.id, orderAmount: '1' })).status).toBe(403);
    expect((await set(manager.client, { subjectId: stranger.id, orderAmount: '1' })).status).toBe(422);
    expect((await set(manager.client, { subjectId: zhang.id, orderAmount: '-1' })).status).toBe(422);
    expect((await set(manager.client, { subjectId: zhang.id, orderAmount: '180.80', followUps: 20 }, { kind: 'department', subjectId: departments.region, orderAmount: '500' })).status).toBe(200);
    expect((await set(admin, { subjectId: zhang.id, orderAmount: '1' }, { subjectId: li.id, orderAmount: '1' })).status).toBe(412);
    const rows = await read(zhang.client);
    expect(of(rows, 'user', zhang.id)).toMatchObject({ settable: false, months: [{ version: 1, target: { orderAmount: '180.80', received: null, followUps: 20 } }] });
    const led = await read(manager.client);
    expect(led.filter((r) => r.settable).map((r) => r.name).sort()).toEqual(led.map((r) => r.name).sort());
    expect(of(led, 'user', li.id)?.months[0]).toMatchObject({ version: 0, target: { orderAmount: null } });
  });

  it('the card shows this month where there is a target, and nothing elsewhere', async () => {
    expect((await zhang.client.ok.get<Table>('/sales-targets/card')).rows).toEqual([]);
    await set(manager.client, { subjectId: zhang.id, month: now, followUps: 10 }, { kind: 'department', subjectId: departments.region, month: now, newCustomers: 4 }, { kind: 'department', subjectId: departments.team, month: now, newCustomers: 2 });
    expect((await zhang.client.ok.get<Table>('/sales-targets/card')).rows).toMatchObject([{ name: '张三', months: [{ month: now, target: { followUps: 10 }, actual: { followUps: 2 } }] }]);
    expect((await manager.client.ok.get<Table>('/sales-targets/card')).rows.map((r) => r.name)).toEqual(['华南大区']);
    expect((await stranger.client.ok.get<Table>('/sales-targets/card')).rows).toEqual([]);
  });

  it('go into a workbook with their rates, within the scope', async () => {
    const rows = await sheetOf(manager.client, '/sales-targets/completion/export?from=2026-03&to=2026-04');
    const head = rows[0]?.map(String) ?? [];
    const line = rows.find((r) => r[0] === '2026-03' && r[2] === '张三') ?? [];
    expect(['销售额目标', '销售额完成', '销售额完成率'].map((h) => line[head.indexOf(h)])).toEqual([180.8, 90.4, '50.0%']);
    const sum = rows.find((r) => r[0] === '合计' && r[2] === '华南大区') ?? [];
    expect(['销售额目标', '销售额完成'].map((h) => sum[head.indexOf(h)])).toEqual([500, 251.59]);
    expect(rows.flat()).not.toContain('赵六');
  });

  it('come by the exported workbook filled in, again without effect, and go back together', async () => {
    const [head = [], ...rest] = await sheetOf(manager.client, '/sales-targets/export?from=2026-05&to=2026-06');
    expect(rest).toHaveLength(10);
    const at = head.indexOf('回款');
    const file = new ExcelJS.Workbook();
    const sheet = file.addWorksheet('目标');
    sheet.addRow(head);
    for (const row of rest) { if (row[2] === '张三' || row[2] === '华南大区') row[at] = row[0] === '2026-05' ? 1234.56 : '2万'; sheet.addRow(row); }
    sheet.addRow(['2026年7月', '个人', '赵六', '', 1]);
    sheet.addRow(['2026-13', '个人', '张三', '', 1]);
    const bytes = new Uint8Array(await file.xlsx.writeBuffer());
    const started = async (): Promise<ImportRun> => validate(manager.client, (await upload(manager.client, '目标.xlsx', bytes, 'sales_target')).body);
    const run = await started();
    expect(run.counts).toMatchObject({ total: 12, toCreate: 4, toSkip: 6, invalid: 2 });
    expect((await commit(manager.client, run.id)).counts).toMatchObject({ created: 4 });
    const [may, june] = of(await read(manager.client, '', '2026-05', '2026-06'), 'department', departments.region)?.months ?? [];
    expect([may?.target.received, june?.target.received]).toEqual(['1234.56', '20000.00']);
    expect((await started()).counts).toMatchObject({ toCreate: 0, toSkip: 10 });
    // what somebody has changed since stays
    await set(manager.client, { subjectId: zhang.id, month: '2026-05', version: 1, received: '1' });
    await manager.client.ok.post(`/imports/${run.id}/undo`, {});
    expect((await settled(manager.client, run.id)).counts).toMatchObject({ undone: 3 });
    const left = await read(manager.client, '', '2026-05', '2026-06');
    expect(left.flatMap((r) => r.months.map((m) => m.target.received)).filter((f) => f !== null)).toEqual(['1.00']);
    expect((await upload(zhang.client, '目标.xlsx', bytes, 'sales_target')).status).toBe(403);
  }, 60_000);
});
