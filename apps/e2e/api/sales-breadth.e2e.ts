import { engines, startApp, type App, type Client } from '../harness/index.js';
import { waitFor } from '../harness/wait.js';
import { checkIntegrity, shutDown } from './support/integrity.js';
import { setUp } from './support/people.js';
import { book, type DocumentLine, importRows, type TradeDocument } from './support/trade.js';

interface Order extends TradeDocument { outstanding: string; returned: string; shipStatus: string; revision: number; lines: (DocumentLine & { unitPrice: string; priceSource: string | null; openQuantity: string; shippedAmount: string })[] }
interface Bulk { total: number; succeeded: number; failed: number; jobId?: number; items: { id: number; ok: boolean; code?: string; made?: string }[] }
interface Exchanged { order: Order; return: TradeDocument; difference: string }

/** Many drafts, more than are confirmed at once. */
const MANY = 205;

/** The breadth of sales on one book; all figures were worked out by hand beforehand. */
describe.each(engines())('the breadth of sales, %s', (database) => {
  let app: App;
  let admin: Client;
  let warehouseId = 0;
  let supplierId = 0;
  let customerId = 0;
  let bolt: { id: number; code: string };
  let nut: { id: number; code: string };

  const read = (id: number): Promise<Order> => admin.ok.get<Order>(`/sales-orders/${id}`);
  const balance = async (): Promise<string> => (await admin.ok.get<{ receivableBalance: string }>(`/customers/${customerId}`)).receivableBalance;
  const available = async (productId: number): Promise<[string, string]> => { const [row] = (await admin.ok.get<{ items: { onHand: string; available: string }[] }>('/stock', { query: { 'filter[productId]': productId } })).items; return [row?.onHand ?? '', row?.available ?? '']; };
  const goodsIn = (productId: number, quantity: string): Promise<unknown> => book(admin, '/stock-ins', { supplierId, warehouseId, lines: [{ productId, quantity, unitPrice: '5', taxRate: '0' }] });

  beforeAll(async () => {
    app = await startApp({ database, env: { RATE_LIMIT: '0' } });
    admin = await setUp(app);
    const make = <T extends { id: number }>(path: string, body: object): Promise<T> => admin.ok.post<T>(path, body);
    warehouseId = (await make('/warehouses', { name: '主仓', isDefault: true })).id;
    supplierId = (await make('/suppliers', { name: '紧固件厂' })).id;
    customerId = (await make('/customers', { name: '批发客户公司', priceLevel: 'wholesale1' })).id;
    bolt = await make('/products', { name: '螺栓', unit: '个', salePrice: '10', taxRate: '0', units: [{ unit: '箱', ratio: '100' }] });
    nut = await make('/products', { name: '螺母', unit: '个', salePrice: '4', taxRate: '0' });
    await goodsIn(bolt.id, '500');
    await goodsIn(nut.id, '100');
  });
  afterAll(() => app.stop());
  /** The check of the running server: nothing is broken after this step. */
  async function checked(): Promise<void> {
    const { jobId } = await admin.ok.post<{ jobId: number }>('/integrity-checks', {});
    await waitFor('the check', async () => { const { state } = await admin.ok.get<{ state: string }>(`/jobs/${jobId}`); return state === 'succeeded' ? true : undefined; }, { timeoutMs: 60_000 });
    const { items } = await admin.ok.get<{ items: { id: string; count: number }[] }>('/integrity-checks/latest');
    expect(items.filter(({ count }) => count !== 0)).toEqual([]);
    expect(items.length).toBeGreaterThan(50);
  }

  it('prices come by Excel, are taken on their days, and say which list they are from', async () => {
    const mapping = { priceListName: '价格表', priceLevel: '价格级别', validFrom: '生效日期', validTo: '失效日期', product: '产品', unit: '单位', price: '单价' };
    const row = (product: string, unit: string, price: string, name = '全年批发', from = '2026-01-01', to = ''): Record<string, string> => ({ 价格表: name, 价格级别: '批发价一', 生效日期: from, 失效日期: to, 产品: product, 单位: unit, 单价: price });
    expect(await importRows(admin, 'price_list', mapping, [row(bolt.code, '个', '8'), row(bolt.code, '箱', '750'), row(nut.code, '', '3'), row(bolt.code, '个', '7.2', '春季促销', '2026-03-01', '2026-03-31')])).toBe(4);
    const lines = [{ productId: bolt.id, quantity: '1' }, { productId: bolt.id, quantity: '1', unit: '箱' }, { productId: nut.id, quantity: '1' }];
    const year = await admin.ok.post<Order>('/sales-orders', { customerId, docDate: '2026-02-10', lines });
    expect(year.lines.map((l) => [l.unitPrice, l.priceSource])).toEqual([['8.000000', 'price_list'], ['750.000000', 'price_list'], ['3.000000', 'price_list']]);
    // 7.20 + 100 × 7.20 + 3.00
    expect((await admin.ok.post<Order>('/sales-orders', { customerId, docDate: '2026-03-31', lines })).total).toBe('730.20');
    const { items } = await admin.ok.post<{ items: { sources: { source: string; note: string | null }[] }[] }>('/sales-prices', { customerId, docDate: '2026-03-01', lines: [{ productId: bolt.id }] });
    expect(items[0]?.sources.map((s) => [s.source, s.note])).toEqual([['price_list', '春季促销'], ['list', null]]);
    await checked();
  });

  it('an order is changed after approval: price, quantity, a new line and one that is gone', async () => {
    const order = await book<Order>(admin, '/sales-orders', { customerId, lines: [{ productId: bolt.id, quantity: '10', unitPrice: '100' }, { productId: nut.id, quantity: '5', unitPrice: '10' }] });
    expect(await balance()).toBe('1050.00');
    await book(admin, '/shipments', { salesOrderId: order.id, warehouseId, lines: [{ orderLineId: order.lines[0]?.id, quantity: '4' }] });
    const [boltLine] = order.lines;
    const amended = await admin.ok.post<Order>(`/sales-orders/${order.id}/amend`, { reason: '降价加量', lines: [{ id: boltLine?.id, productId: bolt.id, quantity: '12', unitPrice: '90' }] }, { of: await read(order.id) });
    // 12 × 90.00; 4 of them are shipped: 360.00
    expect(amended).toMatchObject({ total: '1080.00', outstanding: '1080.00', revision: 1, lines: [{ openQuantity: '8.0000', shippedAmount: '360.00' }] });
    expect([await balance(), ...(await available(bolt.id)), ...(await available(nut.id))]).toEqual(['1080.00', '496.0000', '488.0000', '100.0000', '100.0000']);
    expect((await admin.post(`/sales-orders/${order.id}/amend`, { lines: [{ id: boltLine?.id, productId: bolt.id, quantity: '3', unitPrice: '90' }] }, { of: amended })).status).toBe(409);
    const closed = await admin.ok.post<Order>(`/sales-orders/${order.id}/close`, { reason: '余量不要' });
    expect([closed.outstanding, await balance(), ...(await available(bolt.id))]).toEqual(['360.00', '360.00', '496.0000', '496.0000']);
    await checked();
  });

  it('goods are exchanged: what comes back and what goes out stand on one order', async () => {
    const order = await book<Order>(admin, '/sales-orders', { customerId, lines: [{ productId: bolt.id, quantity: '6', unitPrice: '20' }] });
    await book(admin, '/shipments', { salesOrderId: order.id, warehouseId });
    const { body } = await admin.post<Exchanged>(`/sales-orders/${order.id}/exchange`, { returns: [{ orderLineId: order.lines[0]?.id, quantity: '2' }], lines: [{ productId: nut.id, quantity: '10', unitPrice: '4.5' }] }, { of: await read(order.id) });
    // 120.00 − 2 × 20.00 + 10 × 4.50
    expect(body).toMatchObject({ difference: '5.00', return: { state: 'approved', total: '40.00' }, order: { total: '165.00', outstanding: '125.00', revision: 1, shipStatus: 'partial' } });
    expect([await balance(), ...(await available(bolt.id)), ...(await available(nut.id))]).toEqual(['485.00', '492.0000', '492.0000', '100.0000', '90.0000']);
    const copy = await admin.ok.post<Order>(`/sales-orders/${order.id}/copy`, {});
    expect(copy).toMatchObject({ state: 'draft', no: null, total: '165.00', shipStatus: 'none' });
    const counter = await admin.ok.post<TradeDocument>(`/sales-orders/${order.id}/reverse`, {});
    expect(counter).toMatchObject({ state: 'draft', total: '80.00', lines: [{ quantity: '4.0000' }] });
    await admin.ok.post(`/sales-returns/${counter.id}/approve`, {});
    expect([await balance(), ...(await available(bolt.id))]).toEqual(['405.00', '496.0000', '496.0000']);
    await checked();
  });

  it('many orders at once: each for itself, refusals by row, above two hundred as a job; what is there goes to the oldest', async () => {
    const ids: number[] = [];
    for (let i = 0; i < MANY; i++) ids.push((await admin.ok.post<Order>('/sales-orders', { customerId, lines: [{ productId: bolt.id, quantity: '2', unitPrice: '1' }] })).id);
    const few = await admin.ok.post<Bulk>('/sales-orders/bulk-confirm', { items: [{ id: ids[0] }, { id: 999_999 }] });
    expect(few).toMatchObject({ total: 2, succeeded: 1, failed: 1, items: [{ ok: true }, { ok: false, code: 'not_found' }] });
    const started = await admin.post<Bulk>('/sales-orders/bulk-confirm', { where: { field: 'id', op: 'between', value: [ids[0], ids.at(-1)] }, expectedCount: MANY });
    expect(started.status).toBe(202);
    const done = await waitFor('the job', async () => { const job = await admin.ok.get<{ state: string; result: Bulk }>(`/jobs/${started.body.jobId ?? 0}`); return job.state === 'succeeded' ? job : undefined; }, { timeoutMs: 120_000 });
    // the first is confirmed already
    expect(done.result).toMatchObject({ total: MANY, succeeded: MANY - 1, failed: 1, items: [{ id: ids[0], code: 'document.wrong_state' }] });
    // 405.00 + 205 × 2.00
    expect([await balance(), ...(await available(bolt.id))]).toEqual(['815.00', '496.0000', '86.0000']);
    const shipped = await admin.ok.post<Bulk>('/sales-orders/bulk-ship', { items: ids.slice(0, 100).map((id) => ({ id })), approve: true });
    expect(shipped).toMatchObject({ total: 100, succeeded: 100, failed: 0 });
    expect(await available(bolt.id)).toEqual(['296.0000', '86.0000']);
    const again = await admin.ok.post<Bulk>('/sales-orders/bulk-ship', { items: [{ id: ids[0] }], approve: true });
    expect(again.items).toMatchObject([{ ok: false, code: 'sales.nothing_to_ship' }]);
    const printable = await admin.ok.post<{ items: { ok: boolean }[] }>('/print/sales_order/check', { ids: [ids[0], 999_999, ids[1]] });
    expect(printable.items.map((i) => i.ok)).toEqual([true, false, true]);
    const file = await admin.get<string>(`/print/sales_order/many.pdf`, { query: { ids: `${ids[0]},${ids[1]}` } });
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    await checked();
  });

  it('and the books balance', async () => {
    await shutDown(app);
    expect(checkIntegrity(app).filter((i) => i.count !== 0)).toEqual([]);
  });
});
