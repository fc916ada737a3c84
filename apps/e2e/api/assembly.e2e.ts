import { engines, startApp, type App, type Client } from '../harness/index.js';
import { waitFor } from '../harness/wait.js';
import { checkIntegrity, shutDown } from './support/integrity.js';
import { addPerson, roleId, setUp, type Person } from './support/people.js';
import { book, type Page, type TradeDocument } from './support/trade.js';

interface Stock { productId: number; onHand: string; reserved: string; value: string; averageCost: string }
interface Component { id: number; productId: number; quantity: string; cost: string }
interface Made extends TradeDocument { kind: string; cost: string; fee: string; components: Component[] }
interface Alarm { productId: number; kind: string; available: string; suggested: string }
interface Note { id: number; event: string; title: string; entityId: number }
interface Request extends TradeDocument { orderStatus: string; lines: (TradeDocument['lines'][number] & { ordered: string; pending: string; received: string; open: string })[] }
interface Proposal { productId: number; quantity: string; unit: string; lacking: string; sources: string | null; supplierId: number | null }
interface Report { running: boolean; checkedAt: string | null; items: { id: string; count: number }[] }
interface Ledger { opening: string; openingValue: string; quantityIn: string; costIn: string; quantityOut: string; costOut: string; closing: string; closingValue: string; items: { docType: string; balance: string; value: string }[] }

/** Goods put together and taken apart, alarms, and purchase requests; every figure by hand. */
describe.each(engines())('assembly, alarms and purchase requests, %s', (database) => {
  let app: App;
  let c: Client;
  let buyer: Person;
  let warehouseId: number;
  let supplierId: number;
  let customerId: number;
  /** A table of four legs and a top. */
  let [table, leg, top] = [0, 0, 0];

  const make = async (path: string, body: object): Promise<number> => (await c.ok.post<{ id: number }>(path, body)).id;
  const buy = (productId: number, quantity: string, unitPrice: string): Promise<TradeDocument> => book(c, '/stock-ins', { supplierId, warehouseId, lines: [{ productId, quantity, unitPrice, taxRate: '0' }] });
  const stock = async (productId: number): Promise<[string, string]> => { const [row] = (await c.ok.get<Page<Stock>>('/stock', { query: { 'filter[productId]': productId } })).items; return [row?.onHand ?? '0.0000', row?.value ?? '0.00']; };
  const costs = (d: TradeDocument): string[] => (d.lines as unknown as Component[]).map((l) => l.cost);
  const bell = async (event: string): Promise<Note[]> => (await buyer.client.ok.get<Page<Note>>('/notifications', { query: { pageSize: 100 } })).items.filter((n) => n.event === event);
  const alarms = async (kind: string): Promise<Alarm[]> => (await c.ok.get<Page<Alarm>>('/stock-alarms', { query: { 'filter[kind]': kind } })).items;
  const request = (id: number): Promise<Request> => c.ok.get<Request>(`/purchase-requests/${id}`);
  const sell = (productId: number, quantity: string): Promise<TradeDocument> => book(c, '/sales-orders', { customerId, lines: [{ productId, quantity, unitPrice: '100', taxRate: '0' }] });

  beforeAll(async () => {
    app = await startApp({ database, env: { RATE_LIMIT: '0' } });
    c = await setUp(app);
    buyer = await addPerson(app, c, { username: 'buyer', name: '采购', roleIds: [await roleId(c, 'buyer')] });
    warehouseId = await make('/warehouses', { name: '主仓', isDefault: true });
    supplierId = await make('/suppliers', { name: '木料供应商' });
    customerId = await make('/customers', { name: '家具客户有限公司' });
    leg = await make('/products', { name: '桌腿', unit: '条', purchasePrice: '2.5' });
    top = await make('/products', { name: '桌面', unit: '块', purchasePrice: '30' });
    table = await make('/products', { name: '餐桌', unit: '张' });
  });
  /** What `cli check` counts, by the page of the administrator. */
  afterEach(async () => {
    const before = (await c.ok.get<Report>('/integrity-checks/latest')).checkedAt;
    await c.ok.post('/integrity-checks', {});
    const found = await waitFor('the check', async () => { const now = await c.ok.get<Report>('/integrity-checks/latest'); return !now.running && now.checkedAt !== before && now; }, { timeoutMs: 60_000 });
    expect(found.items.filter((i) => i.count !== 0)).toEqual([]);
  });
  afterAll(async () => {
    await shutDown(app);
    expect(checkIntegrity(app).filter((i) => i.count !== 0)).toEqual([]);
    await app.stop();
  });

  it('assembly: 4 legs and a top with a fee become a table, and back to the fen', async () => {
    await buy(leg, '40', '2.5');
    await buy(leg, '3', '2.77');
    await buy(top, '10', '31.11');
    // legs: 100.00 + 8.31 = 108.31 for 43; tops: 311.10 for 10
    const bom = await book(c, '/boms', { productId: table, fee: '5.00', lines: [{ productId: leg, quantity: '4' }, { productId: top, quantity: '1' }] });
    const made = await book<Made>(c, '/assemblies', { bomId: bom.id, quantity: '3' });
    // 12 legs: 108.31 × 12 / 43 = 30.2260… → 30.23; 3 tops: 93.33; fee 15.00 → 138.56
    expect([made.no?.slice(0, 2), made.cost, made.fee, costs(made)]).toEqual(['ZZ', '138.56', '15.00', ['30.23', '93.33']]);
    expect([await stock(leg), await stock(top), await stock(table)]).toEqual([['31.0000', '78.08'], ['7.0000', '217.77'], ['3.0000', '138.56']]);
    expect((await c.post(`/assemblies/${made.id}/unapprove`, {})).status).toBe(200);
    expect([await stock(leg), await stock(top), await stock(table)]).toEqual([['43.0000', '108.31'], ['10.0000', '311.10'], ['0.0000', '0.00']]);
    expect((await c.ok.post<Made>(`/assemblies/${made.id}/approve`, {})).no).toBe(made.no);
    expect(await stock(table)).toEqual(['3.0000', '138.56']);
    const chain = await c.ok.get<object>(`/documents/assembly/${made.id}/chain`);
    expect(JSON.stringify(chain)).toContain(bom.no);
  });

  it('disassembly: the cost is divided by rule and the last component takes the rest', async () => {
    // one of three tables: 138.56 / 3 = 46.19; by weights 1 : 1 → 23.095 = 23.10, rest 23.09 (rounded by itself it were 23.10 again)
    const apart = await book<Made>(c, '/assemblies', { kind: 'disassemble', productId: table, quantity: '1', splitBy: 'ratio', lines: [{ productId: leg, quantity: '4', weight: '1' }, { productId: top, quantity: '1', weight: '1' }] });
    expect([apart.cost, costs(apart)]).toEqual(['46.19', ['23.10', '23.09']]);
    expect([await stock(leg), await stock(top), await stock(table)]).toEqual([['35.0000', '101.18'], ['8.0000', '240.86'], ['2.0000', '92.37']]);
    expect((await c.post(`/assemblies/${apart.id}/void`, { reason: '拆错了' })).status).toBe(200);
    expect([await stock(leg), await stock(top), await stock(table)]).toEqual([['31.0000', '78.08'], ['7.0000', '217.77'], ['3.0000', '138.56']]);
    const short = await c.post<{ code: string }>('/assemblies?approve=true', { productId: table, quantity: '1', lines: [{ productId: leg, quantity: '32' }] });
    expect([short.status, short.body.code]).toEqual([409, 'warehouse.insufficient_stock']);
  });

  it('the ledger of a product: opening + in − out = closing, in quantity and value', async () => {
    const today = (await c.ok.get<Page<{ docDate: string }>>('/stock-ledger', { query: { pageSize: 1 } })).items[0]?.docDate ?? '';
    const ledger = await c.ok.get<Ledger>('/product-ledger', { query: { productId: leg, from: today, to: today } });
    // in: 40, 3, 12 back from the assembly, 4 by the disassembly; out: 12, 12, 4 by the void
    expect(ledger).toMatchObject({ opening: '0.0000', quantityIn: '59.0000', quantityOut: '28.0000', closing: '31.0000', closingValue: '78.08' });
    expect(ledger.items.map((i) => [i.docType, i.balance, i.value])).toEqual([
      ['stock_in', '40.0000', '100.00'], ['stock_in', '43.0000', '108.31'], ['assembly', '31.0000', '78.08'], ['assembly', '43.0000', '108.31'], ['assembly', '31.0000', '78.08'], ['assembly', '35.0000', '101.18'], ['assembly', '31.0000', '78.08'],
    ]);
    const file = await c.get(`/product-ledger/export?productId=${leg}&from=${today}&to=${today}`);
    expect(file.status).toBe(200);
  });

  it('an alarm: one message per crossing, not per movement, and again after it was well', async () => {
    const low = await make('/products', { name: '螺丝', unit: '盒', lowStock: '10', highStock: '40', supplierId, purchasePrice: '8' });
    await waitFor('the alarm of what is not there', async () => (await alarms('low')).some((a) => a.productId === low), { timeoutMs: 10_000 });
    await waitFor('its message', async () => (await bell('stock.low')).length === 1, { timeoutMs: 10_000 });
    await buy(low, '30', '8');
    await waitFor('the end of it', async () => !(await alarms('low')).some((a) => a.productId === low), { timeoutMs: 10_000 });
    const orders = [];
    // 30 → 25 → 20 → 15: well; → 9: crossed; → 8 → 7: crossed already
    for (const n of ['5', '5', '5', '6', '1', '1']) orders.push(await sell(low, n));
    await waitFor('the second crossing', async () => (await bell('stock.low')).length === 2, { timeoutMs: 10_000 });
    expect((await alarms('low')).filter((a) => a.productId === low)).toMatchObject([{ available: '7.0000', suggested: '33.0000' }]);
    await book(c, '/shipments', { salesOrderId: orders[0]?.id, warehouseId, lines: [{ orderLineId: orders[0]?.lines[0]?.id, productId: low, quantity: '5' }] });
    await new Promise((done) => { setTimeout(done, 1_000); });
    expect(await bell('stock.low')).toHaveLength(2);
    await buy(low, '20', '8');
    await waitFor('too much', async () => (await alarms('high')).some((a) => a.productId === low), { timeoutMs: 10_000 });
    await waitFor('its message', async () => (await bell('stock.high')).length === 1, { timeoutMs: 10_000 });
    expect((await alarms('low')).some((a) => a.productId === low)).toBe(false);
  });

  it('shortage → request → orders in parts → received; nothing is asked for or bought twice', async () => {
    const sold = await sell(table, '10');
    const lacks = (): Promise<Proposal[]> => c.ok.get<Proposal[]>('/purchase-requests/proposals', { query: { source: 'shortages', salesOrderId: sold.id } });
    // 3 tables are there, 10 are sold
    expect(await lacks()).toMatchObject([{ productId: table, lacking: '7.0000', quantity: '7.0000', unit: '张', sources: sold.no }]);
    const asked = await book<Request>(c, '/purchase-requests', { reason: '订单缺货', lines: [{ productId: table, quantity: '7', origin: 'shortage', sources: sold.no }] });
    expect([asked.no?.slice(0, 2), asked.orderStatus, await lacks()]).toEqual(['QG', 'none', []]);
    await waitFor('the buyer to hear of it', async () => (await bell('purchase_request.approved')).length === 1, { timeoutMs: 10_000 });
    const line = asked.lines[0]?.id ?? 0;
    const order = (quantity: string, approve = true): ReturnType<Client['post']> => c.post(`/purchase-requests/${asked.id}/order?approve=${approve}`, { supplierId, lines: [{ lineId: line, quantity, unitPrice: '50' }] });
    const first = (await order('4')).body as TradeDocument;
    expect((await request(asked.id)).lines).toMatchObject([{ ordered: '4.0000', open: '3.0000' }]);
    const much = await order('4');
    expect([much.status, (much.body as { code: string }).code]).toEqual([409, 'warehouse.over_ordered']);
    const draft = (await order('3', false)).body as TradeDocument;
    expect(await request(asked.id)).toMatchObject({ orderStatus: 'partial', lines: [{ ordered: '4.0000', pending: '3.0000', open: '0.0000' }] });
    const stuck = await c.post<{ code: string }>(`/purchase-requests/${asked.id}/void`, { reason: 'x' });
    expect([stuck.status, stuck.body.code]).toEqual([409, 'document.has_downstream']);
    await c.ok.post(`/purchase-orders/${draft.id}/approve`, {});
    expect((await request(asked.id)).orderStatus).toBe('full');
    await book(c, '/stock-ins', { purchaseOrderId: first.id });
    expect(await request(asked.id)).toMatchObject({ orderStatus: 'full', lines: [{ received: '4.0000' }] });
    // 138.56 for 3 and 4 at 50.00 without 13 % tax (44.2478…): 138.56 + 176.99
    expect(await stock(table)).toEqual(['7.0000', '315.55']);
    await c.ok.post(`/purchase-orders/${draft.id}/void`, { reason: '不买了' });
    expect(await request(asked.id)).toMatchObject({ orderStatus: 'partial', lines: [{ ordered: '4.0000', open: '3.0000' }] });
  });

  it('a keeper works in his warehouse only and sees no cost on any of it', async () => {
    const second = await make('/warehouses', { name: '二仓' });
    const keeper = await addPerson(app, c, { username: 'keeper', name: '库管', roleIds: [await roleId(c, 'keeper')] });
    await c.ok.patch(`/warehouses/${second}`, { keepers: [keeper.id] }, { headers: { 'If-Match': '"v1"' } });
    await book(c, '/stock-ins', { supplierId, warehouseId: second, lines: [{ productId: leg, quantity: '8', unitPrice: '3', taxRate: '0' }] });
    const k = keeper.client;
    const own = await book<Made>(k, '/assemblies', { productId: table, quantity: '1', warehouseId: second, lines: [{ productId: leg, quantity: '4' }] });
    for (const path of [`/assemblies/${own.id}`, '/assemblies?summary=true', '/boms', `/product-ledger?productId=${leg}`]) {
      const { status, body } = await k.get(path);
      expect([path, status]).toEqual([path, 200]);
      expect(JSON.stringify(body)).not.toMatch(/"(cost|fee|value|costIn|costOut|unitCost|closingValue)":/);
    }
    expect((await k.get('/assemblies?sort=cost')).status).toBe(403);
    expect((await k.ok.get<Page<{ id: number }>>('/assemblies')).items.map((r) => r.id)).toEqual([own.id]);
    expect((await k.post('/assemblies', { productId: table, warehouseId, lines: [{ productId: leg, quantity: '1' }] })).status).toBe(422);
  });
});
