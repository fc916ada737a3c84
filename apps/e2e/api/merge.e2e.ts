import { engines, startApp, type App, type Client } from '../harness/index.js';
import { waitFor } from '../harness/wait.js';
import { checkIntegrity, shutDown } from './support/integrity.js';
import { setUp } from './support/people.js';
import { openTables, type Tables } from './support/tables.js';
import { book, type DocumentLine, type TradeDocument } from './support/trade.js';

interface Customer { id: number; version: number; name: string; receivableBalance: string; advanceBalance: string; dealCount: number; dealAmount: string }
interface Merge { id: number; moved: { label: string; count: number }[]; undoneAt: string | null }
type Order = TradeDocument & { lines: DocumentLine[] };

/** Tables whose rows hang on a customer, and the column that says on whom. */
const HANGING = { contact: 'customerId', customer_address: 'customerId', sales_order: 'customerId', sales_order_line: 'customerId', quotation: 'customerId', sales_return: 'customerId', outbound_order: 'customerId', shipment: 'customerId', billing: 'customerId', invoice: 'customerId', receivable: 'partyId', receivable_allocation: 'partyId', receipt: 'partyId', advance_ledger: 'partyId', advance: 'partyId' };

/** Two customers that trade become one and two again; the books are right at every step. */
describe.each(engines())('merging customers that trade, %s', (database) => {
  let app: App;
  let admin: Client;
  let tables: Tables;
  let [a, b, account, warehouseId, productId] = [0, 0, 0, 0, 0];

  const read = (id: number): Promise<Customer> => admin.ok.get<Customer>(`/customers/${id}`);
  const order = (customerId: number, quantity: string): Promise<Order> => book<Order>(admin, '/sales-orders', { customerId, lines: [{ productId, quantity, unitPrice: '100' }] });
  const receive = (customerId: number, amount: string): Promise<TradeDocument> => book(admin, '/receipts', { customerId, lines: [{ accountId: account, amount }], autoAllocate: true });
  const ship = (of: Order, quantity: string): Promise<TradeDocument> => book(admin, '/shipments', { salesOrderId: of.id, warehouseId, lines: [{ orderLineId: of.lines[0]?.id, quantity }] });
  const merge = async (into: number, gone: number, query: Record<string, string> = {}): Promise<Merge> =>
    (await admin.ok.post<{ merges: [Merge] }>('/customer-merges', { survivorId: into, version: (await read(into)).version, merged: [{ id: gone, version: (await read(gone)).version }] }, { query })).merges[0];

  /** Who has what, and what is kept of the two. */
  async function standing(): Promise<unknown> {
    const rows: Record<string, unknown> = {};
    for (const [table, column] of Object.entries(HANGING)) rows[table] = table === 'advance' ? await tables.all('SELECT * FROM advance WHERE balance<>0 ORDER BY side, partyId') : await tables.all(`SELECT id, ${column} AS party FROM ${table} ORDER BY id`);
    const customers = await tables.all('SELECT * FROM customer ORDER BY id');
    return { ...rows, keys: await tables.all('SELECT kind, value, slot, customerId FROM customer_key ORDER BY kind, value, slot'), customers: customers.map(({ version: _v, updatedAt: _at, updatedBy: _by, ...rest }) => rest) };
  }
  async function checked(): Promise<void> {
    const { jobId } = await admin.ok.post<{ jobId: number }>('/integrity-checks', {});
    await waitFor('the check', async () => ((await admin.ok.get<{ state: string }>(`/jobs/${jobId}`)).state === 'succeeded' ? true : undefined), { timeoutMs: 60_000 });
    expect((await admin.ok.get<{ items: { id: string; count: number }[] }>('/integrity-checks/latest')).items.filter(({ count }) => count !== 0)).toEqual([]);
  }

  beforeAll(async () => {
    app = await startApp({ database, env: { RATE_LIMIT: '0' } });
    admin = await setUp(app);
    tables = await openTables(app);
    const make = async (path: string, body: object): Promise<number> => (await admin.ok.post<{ id: number }>(path, body)).id;
    [warehouseId, productId, account] = [await make('/warehouses', { name: '主仓', isDefault: true }), await make('/products', { name: '轴承', unit: '个', salePrice: '100', taxRate: '0' }), await make('/accounts', { name: '银行', type: 'bank', openingBalance: '1000.00' })];
    const supplierId = await make('/suppliers', { name: '轴承厂' });
    await book(admin, '/stock-ins', { supplierId, warehouseId, lines: [{ productId, quantity: '500', unitPrice: '40', taxRate: '0' }] });
    [a, b] = [await make('/customers', { name: '宏图机械有限公司', mobile: '13800138001' }), await make('/customers', { name: '宏图机械设备厂', phone: '0755-8888' })];
    for (const customerId of [a, b]) await admin.ok.post('/contacts', { customerId, name: '刘工', mobile: '13900139000' });
    await admin.ok.post(`/customers/${b}/addresses`, { address: '深圳市南山区一路' });
  });
  afterAll(async () => { await tables.close(); await app.stop(); });

  it('one has everything, the books agree, and undoing brings back what was', async () => {
    const mine = await order(a, '10');
    await receive(a, '400.00');
    const theirs = await order(b, '7');
    await ship(theirs, '3');
    await receive(b, '1000.00');
    await book(admin, '/invoices', { customerId: b, type: 'normal', date: '2026-06-01', net: '200.00', tax: '0.00', total: '200.00', allocations: [{ salesOrderId: theirs.id, amount: '200.00' }] });
    await admin.ok.post('/quotations', { customerId: b, lines: [{ productId, quantity: '1', unitPrice: '90' }] });
    await checked();
    const before = await standing();

    const tried = await merge(a, b, { dryRun: 'true' });
    expect(tried.moved).toEqual(expect.arrayContaining([{ label: 'sales_order', count: 1 }, { label: 'receipt', count: 1 }, { label: 'invoice', count: 1 }, { label: 'shipment', count: 1 }, { label: 'quotation', count: 1 }]));
    expect(await standing()).toEqual(before);

    const done = await merge(a, b);
    // 1,000 − 400 open of the one; 700 paid in full and 300 advance of the other
    expect(await read(a)).toMatchObject({ receivableBalance: '600.00', advanceBalance: '300.00', dealCount: 2, dealAmount: '1700.00' });
    expect(await admin.get(`/customers/${b}`)).toMatchObject({ status: 404, body: { mergedInto: a } });
    expect((await tables.all(`SELECT id FROM sales_order WHERE customerId=${b}`))).toEqual([]);
    expect((await admin.ok.get<Order & { customerName: string }>(`/sales-orders/${theirs.id}`)).customerName).toBe('宏图机械设备厂');
    await checked();

    expect((await admin.ok.post<Merge>(`/customer-merges/${done.id}/undo`)).undoneAt).not.toBeNull();
    expect(await standing()).toEqual(before);
    await checked();
    expect(mine.id).not.toBe(theirs.id);
  });

  it('money that settles what came from both stays where it is: undoing is refused and names it', async () => {
    const theirs = await order(b, '2');
    const done = await merge(a, b);
    const receipt = await receive(a, '700.00');
    const before = await standing();
    const refused = await admin.post<{ code: string; documents: { type: string; no: string }[] }>(`/customer-merges/${done.id}/undo`);
    expect(refused).toMatchObject({ status: 409, body: { code: 'customer.merge_torn' } });
    expect(await standing()).toEqual(before);
    await admin.ok.post(`/receipts/${receipt.id}/void`, { reason: '撤销合并' });
    expect(await admin.post(`/customer-merges/${done.id}/undo`, undefined, { query: { dryRun: 'true' } })).toMatchObject({ status: 200 });
    await ship(theirs, '1');
    expect(await admin.post(`/customer-merges/${done.id}/undo`)).toMatchObject({ status: 409, body: { code: 'customer.merge_torn' } });
    await checked();
  });

  it('and the books balance', async () => {
    await shutDown(app);
    expect(checkIntegrity(app).filter((i) => i.count !== 0)).toEqual([]);
  });
});
