import { engines, startApp, type App, type Client } from '../harness/index.js';
import { waitFor } from '../harness/wait.js';
import { checkIntegrity, shutDown } from './support/integrity.js';
import { addPerson, roleId, setUp, type Person } from './support/people.js';
import { book, type Receivable, type TradeDocument } from './support/trade.js';

interface Row { id: number; version: number }
interface Ticket extends Row { no: string; state: string; warranty: string; warrantyUntil: string | null; orderNo: string | null; fee: string; repeatOfId: number | null; parts: { id: number; no: string | null; state: string; cost?: string; lines: { productId: number; quantity: string }[] }[]; log: { id: number; kind: string }[] }
interface Report { items: { key: string | null; label: string; tickets: number; closed: number; onTime: number; onTimeRate: string | null; satisfaction: string | null; repeatRate: string | null; fee: string }[]; summary: { tickets: number } }

/** After-sale service from the order to the money, by the preset roles of its people. */
describe.each(engines())('after-sale service, %s', (database) => {
  let app: App;
  let admin: Client;
  let seller: Person;
  let stranger: Person;
  let technician: Person;
  let customer: Row;
  let warehouseId = 0;
  let machine = 0;
  let part = 0;
  let order: TradeDocument;
  let ticket: Ticket;

  const step = (who: Client, name: string, body: object = {}, query: Record<string, boolean> = {}): Promise<Ticket> => who.ok.post<Ticket>(`/service-tickets/${ticket.id}/${name}`, body, { query });
  const onHand = async (): Promise<string | undefined> => (await admin.ok.get<{ items: { onHand: string }[] }>('/stock', { query: { 'filter[productId]': part } })).items[0]?.onHand;
  const owed = async (): Promise<Receivable[]> => (await admin.ok.get<{ items: Receivable[] }>('/receivables', { query: { 'filter[sourceType]': 'service_ticket', sort: 'id' } })).items;
  const balance = async (): Promise<string> => (await admin.ok.get<{ receivableBalance: string }>(`/customers/${customer.id}`)).receivableBalance;

  beforeAll(async () => {
    app = await startApp({ database, env: { RATE_LIMIT: '0' } });
    admin = await setUp(app);
    const sells = await roleId(admin, 'salesperson');
    seller = await addPerson(app, admin, { username: 'zhang', name: '张三', roleIds: [sells] });
    stranger = await addPerson(app, admin, { username: 'li', name: '李四', roleIds: [sells] });
    technician = await addPerson(app, admin, { username: 'qian', name: '钱客服', roleIds: [await roleId(admin, 'service')] });
    const make = async (path: string, body: object): Promise<number> => (await admin.ok.post<Row>(path, body)).id;
    warehouseId = await make('/warehouses', { name: '主仓', isDefault: true });
    machine = await make('/products', { name: '空调机', unit: '台', salePrice: '3000', taxRate: '0', warrantyMonths: 12 });
    part = await make('/products', { name: '压缩机', unit: '个', taxRate: '0' });
    const supplierId = await make('/suppliers', { name: '配件厂' });
    await book(admin, '/stock-ins', { supplierId, warehouseId, lines: [{ productId: machine, quantity: '5', unitPrice: '2000', taxRate: '0' }, { productId: part, quantity: '10', unitPrice: '150', taxRate: '0' }] });
    customer = await seller.client.ok.post<Row>('/customers', { name: '远大贸易有限公司' });
    order = await book(admin, '/sales-orders', { customerId: customer.id, lines: [{ productId: machine, quantity: '2', unitPrice: '3000' }] });
    await book(admin, '/shipments', { salesOrderId: order.id, warehouseId });
  }, 120_000);
  afterAll(() => app.stop());

  it('a ticket of the order knows its warranty, goes to the technician, who is told', async () => {
    ticket = await seller.client.ok.post<Ticket>('/service-tickets', { customerId: customer.id, orderId: order.id, productId: machine, type: 'repair', priority: 'high', description: '不制冷' });
    expect(ticket).toMatchObject({ no: expect.stringMatching(/^FW\d{12}$/) as unknown, state: 'new', warranty: 'in', orderNo: order.no });
    expect((await seller.client.post(`/service-tickets/${ticket.id}/start`, {})).status).toBe(403);
    await step(admin, 'assign', { assigneeId: technician.id });
    const { path } = await waitFor('the technician to be told', async () => (await technician.client.ok.get<{ items: { path: string }[] }>('/notifications?filter[event]=service_ticket.assigned')).items[0]);
    expect(path).toBe(`/service-tickets/${ticket.id}`);
    expect((await stranger.client.get(`/service-tickets/${ticket.id}`)).status).toBe(404);
    expect((await stranger.client.post('/service-tickets', { customerId: customer.id, type: 'repair', description: 'x' })).status).toBe(422);
    expect((await stranger.client.ok.get<{ items: unknown[] }>('/service-tickets')).items).toEqual([]);
  });

  it('parts wait for the keeper and leave the stock when he approves; the chain leads back', async () => {
    await step(technician.client, 'start');
    const asked = await step(technician.client, 'parts', { lines: [{ productId: part, quantity: '1' }] });
    expect(asked.parts).toEqual([expect.objectContaining({ no: null, state: 'draft', lines: [expect.objectContaining({ productId: part, quantity: '1.0000' })] })]);
    expect([await onHand(), asked.parts[0] !== undefined && 'cost' in asked.parts[0]]).toEqual(['10.0000', false]);
    expect((await technician.client.post(`/service-tickets/${ticket.id}/parts?approve=true`, { lines: [{ productId: part, quantity: '1' }] })).status).toBe(403);
    await admin.ok.post(`/other-stocks/${asked.parts[0]?.id}/approve`, {});
    expect(await onHand()).toBe('9.0000');
    const both = await step(admin, 'parts', { lines: [{ productId: part, quantity: '2' }] }, { approve: true });
    expect(both.parts.map((p) => [p.state, p.cost])).toEqual([['approved', '150.00'], ['approved', '300.00']]);
    expect(await onHand()).toBe('7.0000');
    const { nodes } = await admin.ok.get<{ nodes: { type: string; no: string | null }[] }>(`/documents/other_stock/${both.parts[1]?.id}/chain`);
    expect(nodes).toContainEqual(expect.objectContaining({ type: 'service_ticket', no: ticket.no }));
  });

  it('the fee is a receivable that a receipt settles, and is not changed under it', async () => {
    const before = Number(await balance());
    await step(technician.client, 'fee', { amount: '200.00', remark: '上门费' });
    await step(technician.client, 'fee', { amount: '120.00', remark: '上门费' });
    expect((await owed()).map((r) => [r.amount, r.open])).toEqual([['200.00', '0.00'], ['-200.00', '0.00'], ['120.00', '120.00']]);
    expect(Number(await balance()) - before).toBe(120);
    const account = await admin.ok.post<Row>('/accounts', { name: '现金', type: 'cash' });
    const [, , fee] = await owed();
    const receipt = await book(admin, '/receipts', { customerId: customer.id, lines: [{ accountId: account.id, amount: '120.00' }], allocations: [{ receivableId: fee?.id, amount: '120.00' }] });
    expect((await owed()).at(-1)?.open).toBe('0.00');
    const refused = await technician.client.post<{ code: string; documents: { no: string }[] }>(`/service-tickets/${ticket.id}/fee`, { amount: '0' });
    expect([refused.status, refused.body.code, refused.body.documents[0]?.no]).toEqual([409, 'document.has_downstream', receipt.no]);
    expect((await technician.client.post(`/service-tickets/${ticket.id}/cancel`, { reason: '不修了' })).status).toBe(409);
  });

  it('it is solved and closed, the customer is asked later, and a second one within thirty days counts as repeated', async () => {
    await step(technician.client, 'notes', { text: '更换压缩机' });
    await step(technician.client, 'resolve', { solution: '更换压缩机' });
    await waitFor('the salesperson to be told', async () => (await seller.client.ok.get<{ items: unknown[] }>('/notifications?filter[event]=service_ticket.resolved')).items[0]);
    expect(await step(technician.client, 'close', { satisfaction: 4 })).toMatchObject({ state: 'closed', fee: '120.00' });
    const [visit] = (await technician.client.ok.get<{ items: Row[] }>('/service-visits?filter[state]=due')).items;
    expect(await technician.client.ok.post(`/service-visits/${visit?.id}/done`, { satisfaction: 5, result: '运行正常' })).toMatchObject({ state: 'done' });
    const again = await technician.client.ok.post<Ticket>('/service-tickets', { customerId: customer.id, productId: machine, type: 'repair', description: '又不制冷', requiredBy: '2020-01-01T00:00:00Z' });
    expect(again.repeatOfId).toBe(ticket.id);
    await technician.client.ok.post(`/service-tickets/${again.id}/start`, {});
    await technician.client.ok.post(`/service-tickets/${again.id}/resolve`, { solution: '加氟' });
    await technician.client.ok.post(`/service-tickets/${again.id}/close`, {});
  });

  it('reports say so, agree with the list behind them, and show strangers nothing', async () => {
    const report = await technician.client.ok.get<Report>('/service-reports?by=product');
    expect(report.items).toEqual([expect.objectContaining({ key: String(machine), label: '空调机', tickets: 2, closed: 2, onTime: 1, onTimeRate: '50.0', satisfaction: '4.00', repeatRate: '50.0', fee: '120.00' })]);
    const list = await technician.client.ok.get<{ total: number }>('/service-tickets', { query: { 'filter[productId]': machine, 'filter[state][nin]': 'cancelled', count: true } });
    expect(list.total).toBe(report.summary.tickets);
    const file = await technician.client.get('/service-reports/export?by=product');
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']);
    expect((await seller.client.get('/service-reports')).status).toBe(403);
    expect((await stranger.client.ok.get<{ items: unknown[] }>('/service-visits')).items).toEqual([]);
    const { items } = await seller.client.ok.get<{ items: { kind: string; title: string | null }[] }>(`/customers/${customer.id}/timeline`);
    expect(items).toContainEqual(expect.objectContaining({ kind: 'service_ticket', title: ticket.no }));
  });

  it('and the books balance', async () => {
    await shutDown(app);
    expect(checkIntegrity(app).filter((i) => i.count !== 0)).toEqual([]);
  });
});
