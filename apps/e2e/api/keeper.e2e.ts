import { engines, startApp, type App, type Client } from '../harness/index.js';
import { type Guarded, guardedFields, type Reading } from './support/guarded.js';
import { pdfText } from './support/pdf.js';
import { addPerson, type Person, roleId, setUp } from './support/people.js';
import { book, type TradeDocument } from './support/trade.js';
import { header, type Line, line, readable, type Reply } from './support/wire.js';

/** Fields that tell a price, and fields that tell a cost (architecture.md 6.6). */
const PRICES = new Set(['price.view', 'price.purchase', 'cost.view']);
const COSTS = new Set(['price.purchase', 'cost.view']);
/** Streams never end; what the operator of the machine reads tells nothing of goods. */
const NOT_CRAWLED = /\/stream$|^\/health|^\/metrics|openapi\.json$/;
/** What a keeper works with must be there for him. */
const HIS_LISTS = ['products', 'stock', 'stock-ins', 'shipments', 'sales-orders', 'purchase-orders', 'warehouses'];

interface Read { reading: Reading; asked: string; answer: Reply }

describe.each(engines())('who must not see prices, %s', (database) => {
  let app: App;
  let connection: Line;
  let admin: Client;
  let keeper: Person;
  let seller: Person;
  /** May do everything with goods and orders, but see prices. */
  let blind: Person;
  let guarded: Guarded;
  /** Everything the administrator has read. */
  const toAdmin: Read[] = [];
  /** Ids by the first word of a path, and documents by the type they are printed under. */
  const ids: Record<string, number> = {};
  const printed: Record<string, number> = {};

  const get = (who: { token: string }, path: string, query: Record<string, string> = {}): Promise<Reply> => connection.send({ method: 'GET', path: `${path}?${new URLSearchParams(query)}`, token: who.token });
  const textOf = async (answer: Reply): Promise<string> => (header(answer, 'content-type').startsWith('application/pdf') ? pdfText(answer.bytes) : readable(answer.bytes));

  beforeAll(async () => {
    app = await startApp({ database, env: { RATE_LIMIT: '0' } });
    connection = line(app.url);
    admin = await setUp(app);
    keeper = await addPerson(app, admin, { username: 'keeper', name: '库管', roleIds: [await roleId(admin, 'keeper')] });
    seller = await addPerson(app, admin, { username: 'seller', name: '业务员', roleIds: [await roleId(admin, 'salesperson')] });
    const everything = (await admin.ok.get<{ items: { code: string; permissions: string[] }[] }>('/roles')).items.find(({ code }) => code === 'administrator')?.permissions ?? [];
    const role = await admin.ok.post<{ id: number }>('/roles', { name: '不看价格', permissions: everything.filter((code) => /^(warehouse|sales|customer)\./.test(code)), scopes: { warehouse: 'all', sales: 'all', customer: 'all' } });
    blind = await addPerson(app, admin, { username: 'blind', name: '不看价格的人', roleIds: [role.id] });
    await trade();
    guarded = await guardedFields(connection.send);
    for await (const one of crawl({ token: admin.token ?? '' })) toAdmin.push(one);
  });
  afterAll(async () => {
    connection.close();
    await app.stop();
  });

  /** Goods are bought, sold, shipped, returned and paid, at prices whose digits stand nowhere else. */
  async function trade(): Promise<void> {
    const make = async (path: string, body: object): Promise<number> => (await admin.ok.post<{ id: number }>(path, body)).id;
    ids['warehouses'] = await make('/warehouses', { name: '东仓', isDefault: true, keepers: [keeper.id] });
    ids['suppliers'] = await make('/suppliers', { name: '价签供应商', ownerId: keeper.id });
    ids['products'] = await make('/products', { name: '有价商品', unit: '个', purchasePrice: '4283.61', salePrice: '7351.97', minSalePrice: '6117.53', lowStock: '50', units: [{ unit: '箱', ratio: '10', salePrice: '73017.59' }] });
    ids['customers'] = await make('/customers', { name: '价签客户公司', ownerId: seller.id });
    const [warehouseId, supplierId, productId, customerId] = ['warehouses', 'suppliers', 'products', 'customers'].map((name) => ids[name]);
    const documents: Record<string, TradeDocument> = {};
    const document = async (type: string, path: string, body: object): Promise<TradeDocument> => { const made = await book(admin, path, body); documents[type] = made; ids[path.slice(1)] = made.id; printed[type] = made.id; return made; };
    const purchase = await document('purchase_order', '/purchase-orders', { supplierId, warehouseId, lines: [{ productId, quantity: '20', unitPrice: '4219.87', taxRate: '0' }] });
    await document('stock_in', '/stock-ins', { purchaseOrderId: purchase.id, supplierId, warehouseId, otherCharges: '1173.29', lines: [{ orderLineId: purchase.lines[0]?.id, productId, quantity: '12', unitPrice: '4219.87', taxRate: '0' }] });
    const order = await document('sales_order', '/sales-orders', { customerId, ownerId: seller.id, orderDiscount: '1731.19', otherCharges: '1339.83', lines: [{ productId, quantity: '7', unitPrice: '7346.83', discountRate: '0.0317', taxRate: '0' }] });
    await document('shipment', '/shipments', { salesOrderId: order.id, warehouseId, freight: '1217.31', lines: [{ orderLineId: order.lines[0]?.id, productId, quantity: '4' }] });
    await document('quotation', '/quotations', { customerId, ownerId: seller.id, orderDiscount: '1913.37', lines: [{ productId, quantity: '2', unitPrice: '7319.37', taxRate: '0' }] });
    await document('purchase_return', '/purchase-returns', { stockInId: ids['stock-ins'], supplierId, warehouseId, lines: [{ stockInLineId: documents['stock_in']?.lines[0]?.id, productId, quantity: '1' }] });
    await document('other_stock', '/other-stocks', { direction: 'in', reason: 'found', warehouseId, lines: [{ productId, quantity: '3', unitCost: '4219.91' }] });
    const branch = await make('/warehouses', { name: '西仓' });
    const sent = await document('transfer', '/transfers', { fromWarehouseId: warehouseId, toWarehouseId: branch, twoStep: true, fee: '1219.73', lines: [{ productId, quantity: '3' }] });
    await admin.ok.post(`/transfers/${sent.id}/receive`, { lines: [{ lineId: sent.lines[0]?.id, quantity: '1' }] });
    await document('cost_adjustment', '/cost-adjustments', { warehouseId, reason: 'charges', lines: [{ productId, amount: '1217.57' }] });
    await document('sales_return', '/sales-returns', { salesOrderId: order.id, warehouseId, lines: [{ orderLineId: order.lines[0]?.id, quantity: '1' }] });
  }

  /** Ids for the places of a path: those of the trade by its first word, 1 elsewhere. */
  const filled = ({ path }: Reading): string[] => {
    const [, , , first = ''] = path.split('/');
    if (path.includes('{type}')) return Object.entries(printed).map(([type, id]) => path.replace('{type}', type).replace('{id}', String(id)));
    return [path.replace(/\{\w+\}/g, String(ids[first] ?? 1))];
  };

  /** Everything a person can read: every GET, lists with all their fields, totals and exports in both formats. */
  async function* crawl(who: { token: string }): AsyncGenerator<Read> {
    for (const reading of guarded.readings.filter(({ path }) => !NOT_CRAWLED.test(path))) {
      const queries: Record<string, string>[] = reading.path.endsWith('/export') ? [{}, { format: 'csv' }, { format: 'xlsx' }] : reading.list ? [{}, { fields: '*', summary: 'true' }] : [{}];
      for (const path of filled(reading)) for (const query of queries) {
        const answer = await get(who, path, query);
        if (answer.status >= 500) throw new Error(`${path} → ${answer.status} ${answer.text.slice(0, 300)}`);
        if (answer.status < 300) yield { reading, asked: `${path} ${JSON.stringify(query)}`, answer };
      }
    }
  }

  /** The figures behind a right, as the administrator has read them; small and round ones could be a quantity. */
  const figures = (rights: ReadonlySet<string>): string[] => {
    const out = new Set<string>();
    for (const { reading, answer } of toAdmin) for (const { value } of guarded.guardedIn(reading.schema, answer.json, rights)) collect(value, out);
    return [...out];
  };
  function collect(value: unknown, out: Set<string>): void {
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) collect(inner, out);
    else if (typeof value === 'string' && /^-?\d{3,}\.\d*[1-9]/.test(value)) out.add(value.replace(/^-/, '').replace(/0+$/, ''));
  }

  /** What of the fields and figures behind a right shows in what somebody can read, and what he could read. */
  async function seen(who: { token: string }, rights: ReadonlySet<string>, secret: readonly string[]): Promise<{ leaks: string[]; read: Set<string> }> {
    const leaks: string[] = [];
    const read = new Set<string>();
    for await (const { reading, asked, answer } of crawl(who)) {
      read.add(reading.path);
      for (const { where } of guarded.guardedIn(reading.schema, answer.json, rights)) leaks.push(`${asked}: ${where}`);
      const text = (await textOf(answer)).replace(/(\d),(?=\d{3})/g, '$1');
      for (const figure of secret.filter((one) => text.includes(one))) leaks.push(`${asked}: ${figure}`);
    }
    return { leaks: [...new Set(leaks)], read };
  }

  /** Ways to learn a hidden field by asking for it: each must be refused. */
  async function asking(who: { token: string }, rights: ReadonlySet<string>): Promise<{ wrong: string[]; asked: number }> {
    const wrong: string[] = [];
    let asked = 0;
    const demand = (what: string, answer: Reply, statuses: readonly number[]): void => { asked += 1; if (!statuses.includes(answer.status)) wrong.push(`${what} → ${answer.status} ${answer.text.slice(0, 160)}`); };
    for (const reading of guarded.readings.filter(({ list }) => list !== undefined)) {
      const [path = ''] = filled(reading);
      if ((await get(who, path)).status >= 300) continue;
      for (const [field, f] of Object.entries(reading.list ?? {}).filter(([, { needs }]) => needs !== undefined && rights.has(needs))) {
        const where = { field, op: 'gt', value: '1' };
        if (f.sort) demand(`${path} sorted by ${field}`, await get(who, path, { sort: field }), [403]);
        if (f.sort) demand(`${path} sorted down by ${field}`, await get(who, path, { sort: `-${field}` }), [403]);
        if (f.filter.length > 0) demand(`${path} filtered by ${field}`, await get(who, path, { [`filter[${field}][${f.filter[0]}]`]: '1' }), [403]);
        if (f.filter.includes('gt')) demand(`${path} where ${field}`, await get(who, path, { where: JSON.stringify({ and: [where] }) }), [403]);
        const search = `${path}/search`;
        if (guarded.searches.has(search) && f.filter.includes('gt')) demand(`${search} where ${field}`, await connection.send({ method: 'POST', path: search, token: who.token, body: { where } }), [403]);
        const picked = await get(who, path, path.endsWith('/export') ? { columns: field } : { fields: `id,${field}` });
        if (picked.status < 300 && !path.endsWith('/export')) { asked += 1; if (JSON.stringify(picked.json.items ?? []).includes(`"${field}"`)) wrong.push(`${path} gives ${field} when asked for it`); } else if (picked.status >= 300) demand(`${path} with ${field}`, picked, [400, 403]);
      }
    }
    return { wrong, asked };
  }

  it('a keeper sees no price and no cost in anything he can read', async () => {
    const secret = figures(PRICES);
    // the search can find what it looks for: the figures that were typed, and those that were computed of them
    expect(secret).toEqual(expect.arrayContaining(['4283.61', '7351.97', '6117.53', '4219.87', '7346.83', '1731.19', '1217.31']));
    expect(secret.length).toBeGreaterThan(20);
    const open = await seen({ token: admin.token ?? '' }, PRICES, secret);
    for (const where of ['products', 'sales-orders', 'stock/export', 'shipments/export', 'print/shipment', 'print/purchase_order', 'sales-order-lines', 'documents/sales_order']) expect({ where, shown: open.leaks.some((leak) => leak.startsWith(`/api/v1/${where}`)) }).toEqual({ where, shown: true });
    const { leaks, read } = await seen(keeper, PRICES, secret);
    console.log(`${database}: ${secret.length} figures; a keeper reads ${read.size} operations, e.g. ${[...read].filter((path) => path.includes('export') || path.includes('print')).join(', ')}`);
    expect(leaks).toEqual([]);
    expect([...read]).toEqual(expect.arrayContaining([...HIS_LISTS.map((name) => `/api/v1/${name}`), '/api/v1/products/{id}', '/api/v1/stock-ins/{id}', '/api/v1/shipments/{id}', '/api/v1/sales-orders/{id}', '/api/v1/shipments/export', '/api/v1/stock/export', '/api/v1/print/{type}/{id}.pdf']));
  }, 180_000);

  it('but what he works with is there', async () => {
    const [order] = (await get(keeper, '/api/v1/sales-orders', { fields: '*' })).json.items;
    expect(order).toMatchObject({ customerName: '价签客户公司', quantity: '7.0000', shipStatus: 'partial' });
    const [stock] = (await get(keeper, '/api/v1/stock')).json.items;
    expect(stock).toMatchObject({ productId: ids['products'], onHand: '8.0000', reserved: '3.0000' });
    const heard = (await get(keeper, '/api/v1/notifications')).json.items as { event: string; entityId: number }[];
    expect(heard.map(({ event, entityId }) => [event, entityId])).toContainEqual(['sales_order.confirmed', ids['sales-orders']]);
    const paper = await pdfText((await get(keeper, `/api/v1/print/shipment/${ids['shipments']}.pdf`)).bytes);
    expect(paper).toContain('有价商品');
    const whole = await pdfText((await get({ token: admin.token ?? '' }, `/api/v1/print/shipment/${ids['shipments']}.pdf`)).bytes);
    expect(whole.replaceAll(',', '')).toMatch(/\d{4}\.\d\d/);
  });

  it('a keeper learns no price by sorting, filtering, searching or choosing columns', async () => {
    const { wrong, asked } = await asking(keeper, PRICES);
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(50);
  }, 180_000);

  it('a keeper takes goods in at the prices of the purchase order, and can write none', async () => {
    const lines = (await keeper.client.ok.get<TradeDocument>(`/purchase-orders/${ids['purchase-orders']}`)).lines;
    const body = { purchaseOrderId: ids['purchase-orders'], supplierId: ids['suppliers'], warehouseId: ids['warehouses'], lines: [{ orderLineId: lines[0]?.id, productId: ids['products'], quantity: '1' }] };
    const refused = await keeper.client.post('/stock-ins', { ...body, lines: [{ ...body.lines[0], unitPrice: '1.00' }] });
    expect({ status: refused.status, pointers: refused.body.errors?.map((e: { pointer: string }) => e.pointer) }).toEqual({ status: 422, pointers: ['/lines/0/unitPrice'] });
    const taken = await book(keeper.client, '/stock-ins', body);
    expect(JSON.stringify(taken)).not.toMatch(/4219|total|unitPrice/);
    expect(await admin.ok.get(`/stock-ins/${taken.id}`)).toMatchObject({ state: 'approved', total: '4219.87' });
    const free = await keeper.client.post('/stock-ins', { supplierId: ids['suppliers'], warehouseId: ids['warehouses'], lines: [{ productId: ids['products'], quantity: '1' }] }, { query: { approve: true } });
    expect([free.status, free.body.code]).toEqual([409, 'warehouse.unpriced']);
  });

  it('somebody who may do everything with goods and orders but see prices sees none either', async () => {
    const secret = figures(PRICES);
    const { leaks, read } = await seen(blind, PRICES, secret);
    // what a customer owes and has bought in all is no price: whoever may see him sees it
    expect(leaks.filter((leak) => !leak.startsWith('/api/v1/customers'))).toEqual([]);
    const names = ['products', 'sales-orders', 'sales-order-lines', 'quotations', 'sales-returns', 'purchase-orders', 'purchase-order-lines', 'stock-ins', 'purchase-returns', 'other-stocks', 'transfers', 'transfer-lines', 'cost-adjustments', 'shipments', 'stock', 'stock-ledger'];
    expect([...read]).toEqual(expect.arrayContaining(names.flatMap((name) => [`/api/v1/${name}`, `/api/v1/${name}/export`])));
    expect([...read]).toEqual(expect.arrayContaining(['/api/v1/sales-orders/{id}/overview', '/api/v1/sales-orders/{id}/versions', '/api/v1/sales-orders/{id}/audit', '/api/v1/documents/{type}/{id}/chain']));
    const { wrong, asked } = await asking(blind, PRICES);
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(200);
    // what is asked for and what is written answers no more than what is read
    const lines = [{ productId: ids['products'], quantity: '1' }];
    const answers = [
      await blind.client.post('/sales-prices', { customerId: ids['customers'], history: true, lines: [{ productId: ids['products'] }] }),
      await blind.client.post('/products/lookup', { codes: ['CP000001'] }),
      await blind.client.post('/sales-orders', { customerId: ids['customers'], lines }, { query: { approve: true } }),
      await blind.client.post('/sales-orders', { customerId: ids['customers'], lines }, { query: { dryRun: true } }),
      await blind.client.post('/quotations', { customerId: ids['customers'], lines }),
    ];
    expect(answers.map((a) => a.status)).toEqual([200, 200, 201, 201, 201]);
    const told = JSON.stringify(answers.map((a) => a.body));
    expect(secret.filter((figure) => told.includes(figure))).toEqual([]);
    for (const [path, body] of [['/sales-orders', { lines: [{ ...lines[0], unitPrice: '1' }] }], ['/sales-orders', { lines, orderDiscount: '1' }], ['/quotations', { lines: [{ ...lines[0], discountRate: '0.5' }] }]] as const) {
      const refused = await blind.client.post(path, { customerId: ids['customers'], ...body });
      expect([path, refused.status, refused.body.errors?.[0]?.code]).toEqual([path, 422, 'forbidden']);
    }
  }, 180_000);

  it('a salesperson sees what he sells for, but no cost, no profit and no purchase price', async () => {
    const secret = figures(COSTS);
    expect(secret.length).toBeGreaterThan(3);
    const prices = new Set(figures(new Set(['price.view'])));
    const { leaks, read } = await seen(seller, COSTS, secret.filter((figure) => !prices.has(figure)));
    expect(leaks).toEqual([]);
    expect([...read]).toEqual(expect.arrayContaining(['/api/v1/sales-orders', '/api/v1/sales-orders/{id}', '/api/v1/stock', '/api/v1/shipments', '/api/v1/products']));
    expect((await get(seller, `/api/v1/sales-orders/${ids['sales-orders']}`)).json).toMatchObject({ lines: [{ unitPrice: '7346.830000' }] });
    const { wrong, asked } = await asking(seller, COSTS);
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(5);
  }, 180_000);
});
