import { groupBy } from '@steward/kernel';
import { client, engines, fullSize, startApp, type App, type Client } from '../harness/index.js';
import { checkIntegrity, shutDown } from './support/integrity.js';
import { fen, money, orders, pieces, sum, sums, table, totalsOf, type SoldOrder } from './support/northwind.js';
import { addPerson, roleId, type Person } from './support/people.js';
import { bill, collect, planReceipts, type Booked } from './support/northwind-money.js';
import { all, book, each, importRows, totals } from './support/trade.js';

/** Requests at a time: several people type at once. */
const WIDTH = 6;
const sold = orders(fullSize ? 1 : 10);
const known = totalsOf(sold);
/** Bought at two prices, so that costs are averages: parts of the sales price in per cent. */
const PRICES = [50, 61] as const;

it('the sample data is the public one', () => {
  const whole = totalsOf(orders());
  expect([money(whole.total), Object.fromEntries([...whole.byYear].map(([year, total]) => [year, money(total)]))]).toEqual(['1265793.29', { 1996: '208083.99', 1997: '617085.35', 1998: '440623.95' }]);
  const names = new Map(table('employees').map((row) => [row['employeeID'], row['lastName']]));
  expect([...whole.byEmployee].map(([id, total]) => `${names.get(id)} ${money(total)}`)).toEqual([
    'Peacock 232890.89', 'Leverling 202812.88', 'Davolio 192107.67', 'Fuller 166537.76', 'Callahan 126862.30', 'King 124568.24', 'Dodsworth 77308.09', 'Suyama 73913.15', 'Buchanan 68792.31']);
  expect([whole.pieces, [...whole.byProduct][0], [...whole.byCustomer].map(([id, total]) => [id, money(total)])[0], whole.neverShipped]).toEqual([51_317, ['60', 1_577], ['QUICK', '110277.32'], 21]);
});

describe.each(engines())('Northwind, %s', (database) => {
  let app: App;
  let admin: Client;
  let warehouseId: number;
  const people = new Map<number, Person>();
  const products = new Map<number, number>();
  const suppliers = new Map<string, number>();
  const customers = new Map<string, number>();
  const booked = new Map<number, Booked>();
  let bought = 0;
  let receipts: ReturnType<typeof planReceipts>;

  const ids = async (path: string): Promise<Map<string, number>> => new Map((await all<{ id: number; code: string }>(admin, path)).map((row) => [row.code, row.id]));
  const the = <K, V>(map: Map<K, V>, key: K): V => { const value = map.get(key); if (value === undefined) throw new Error(`there is no ${String(key)}`); return value; };

  beforeAll(async () => {
    app = await startApp({ database, env: { RATE_LIMIT: '0' } });
    admin = await client(app).setup({ companyName: 'Northwind Traders' });
  });
  afterAll(async () => { await app.stop(); });

  it('has nine salespeople', async () => {
    const salesperson = await roleId(admin, 'salesperson');
    for (const row of table('employees')) people.set(Number(row['employeeID']), await addPerson(app, admin, { username: (row['lastName'] ?? '').toLowerCase(), name: `${row['firstName']} ${row['lastName']}`, roleIds: [salesperson] }));
    expect(people.size).toBe(9);
  });

  it('imports its suppliers, products and customers from workbooks', async () => {
    const place = (row: Record<string, string>): string => ['address', 'city', 'region', 'postalCode', 'country'].flatMap((key) => row[key] || []).join(', ');
    const whole = (rows: Record<string, string>[]): Record<string, string>[] => rows.map((row) => ({ ...row, Address: place(row) }));
    const contact = { phone: 'phone', fax: 'fax', address: 'Address' };
    expect(await importRows(admin, 'supplier', { code: 'supplierID', name: 'companyName', ...contact }, whole(table('suppliers')))).toBe(29);
    const categories = new Map(table('categories').map((row) => [row['categoryID'], row['categoryName'] ?? '']));
    const goods = table('products').map((row) => ({ ...row, unit: 'pack', category: categories.get(row['categoryID']) ?? '' }));
    expect(await importRows(admin, 'product', { code: 'productID', name: 'productName', spec: 'quantityPerUnit', unit: 'unit', salePrice: 'unitPrice', categoryId: 'category', lowStock: 'reorderLevel' }, goods, { unknownChoices: 'create' })).toBe(77);
    expect(await importRows(admin, 'customer', { code: 'customerID', name: 'companyName', 'contact.name': 'contactName', 'contact.post': 'contactTitle', ...contact }, whole(table('customers')))).toBe(91);
    for (const [code, id] of await ids('/products')) products.set(Number(code), id);
    for (const [code, id] of await ids('/suppliers')) suppliers.set(code, id);
    for (const [code, id] of await ids('/customers')) customers.set(code, id);
    expect([products.size, suppliers.size, customers.size]).toEqual([77, 29, 91]);
  });

  it('buys enough: an order to each supplier, coming in two parts', async () => {
    warehouseId = (await admin.ok.post<{ id: number }>('/warehouses', { name: 'Main warehouse', isDefault: true })).id;
    const wanted = table('products').flatMap((row) => { const n = known.byProduct.get(row['productID'] ?? '') ?? 0; return n === 0 ? [] : [{ product: Number(row['productID']), supplier: row['supplierID'] ?? '', n: n + 10, price: fen(row['unitPrice'] ?? '') }]; });
    const priceOf = (price: number, part: number): string => money(Math.max(1, Math.round((price * (PRICES[part] ?? 0)) / 100)));
    await each([...groupBy(wanted, (w) => w.supplier)], WIDTH, async ([supplier, goods]) => {
      const supplierId = the(suppliers, supplier);
      const order = await book(admin, '/purchase-orders', { supplierId, warehouseId, docDate: '1996-07-01', lines: goods.map((g) => ({ productId: the(products, g.product), quantity: String(g.n), unitPrice: priceOf(g.price, 0), taxRate: '0' })) });
      for (const part of [0, 1]) {
        const lines = order.lines.map((l) => { const g = goods.find(({ product }) => products.get(product) === l.productId); const first = Math.floor((g?.n ?? 0) / 2); return { orderLineId: l.id, productId: l.productId, quantity: String(part === 0 ? first : (g?.n ?? 0) - first), unitPrice: priceOf(g?.price ?? 0, part), taxRate: '0' }; });
        const { total } = await book(admin, '/stock-ins', { purchaseOrderId: order.id, supplierId, warehouseId, docDate: part === 0 ? '1996-07-02' : '1996-07-03', lines });
        bought += fen(total);
      }
    });
    expect(await totals(admin, '/stock-ins')).toMatchObject({ total: money(bought), quantity: pieces(known.pieces + 10 * wanted.length) });
    expect(await totals(admin, '/purchase-orders', { 'filter[receiveStatus]': 'full' })).toMatchObject({ n: new Set(wanted.map((w) => w.supplier)).size });
  }, 600_000);

  it(`sells: ${sold.length} orders on their days`, async () => {
    await each([...groupBy(sold, (o) => o.customer).values()], WIDTH, async (list) => { for (const o of list) booked.set(o.id, await sell(o)); });
    expect(await totals(admin, '/sales-orders')).toMatchObject({ n: sold.length, total: money(known.total), received: '0.00', outstanding: money(known.total), invoiced: '0.00' });
  }, 1_200_000);

  it('ships what was shipped, some of it in two parts', async () => {
    const shipped = sold.filter((o) => o.shipped !== undefined);
    await each(shipped, WIDTH, async (o, i) => { for (const body of partsOf(o, the(booked, o.id), i % 4 === 0)) await book(admin, '/shipments', body); });
    const parts = shipped.filter((o, i) => i % 4 === 0 && sum(o.lines, (l) => Math.floor(l.quantity / 2)) > 0);
    expect(await totals(admin, '/shipments')).toMatchObject({ n: shipped.length + parts.length, total: money(sum(shipped, (o) => o.total)), quantity: pieces(sum(shipped, (o) => sum(o.lines, (l) => l.quantity))) });
  }, 1_200_000);

  it('collects: several orders at once, parts, two accounts, roundings, too much', async () => {
    const accounts: number[] = [];
    for (const [name, type] of [['Petty cash', 'cash'], ['First Bank', 'bank'], ['WeChat', 'wechat']]) accounts.push((await admin.ok.post<{ id: number }>('/accounts', { name, type, openingBalance: '1000.00', openingDate: '1996-07-01' })).id);
    receipts = planReceipts(sold);
    await each([...groupBy(receipts, (r) => r.customer)], WIDTH, async ([customer, list]) => { for (const r of list) await collect(admin, the(customers, customer), r, booked, accounts); });
    const paid = sum(receipts, (r) => r.amount);
    expect(await totals(admin, '/receipts')).toMatchObject({ n: receipts.length, total: money(paid) });
    const balances = await all<{ balance: string }>(admin, '/accounts');
    expect(sum(balances, (a) => fen(a.balance))).toBe(3 * 100_000 + paid);
    expect(await totals(admin, '/account-ledger')).toMatchObject({ amount: money(paid) });
  }, 1_200_000);

  it('invoices what was received', async () => {
    const paid = sum(receipts, (r) => r.amount) - sum(receipts, (r) => r.tooMuch);
    expect(await bill(admin, WIDTH)).toBe(paid);
    expect(await totals(admin, '/sales-orders')).toMatchObject({ received: money(paid), invoiced: money(paid), outstanding: money(known.total - paid - sum(receipts, (r) => r.writeOff)) });
    expect(await totals(admin, '/invoices')).toMatchObject({ total: money(paid) });
    expect(await totals(admin, '/billings', { 'filter[receivedUninvoiced][gt]': '0' })).toMatchObject({ n: 0 });
    const settles = receipts.flatMap((r) => r.settles);
    for (const [employee] of known.byEmployee) {
      const his = new Set(sold.filter((o) => o.employee === Number(employee)).map((o) => o.id));
      const received = money(sum(settles.filter((s) => his.has(s.order)), (s) => s.amount));
      expect({ employee, ...await totals(admin, '/sales-orders', { 'filter[ownerId]': the(people, Number(employee)).id }) }).toMatchObject({ employee, received, invoiced: received });
    }
  }, 600_000);

  it('has the totals everybody knows', async () => {
    const list = (query: Record<string, string | number>): ReturnType<typeof totals> => totals(admin, '/sales-orders', query);
    expect(await list({})).toMatchObject({ n: sold.length, total: money(known.total) });
    for (const [year, total] of known.byYear) expect({ year, ...await list({ 'filter[docDate][between]': `${year}-01-01,${year}-12-31` }) }).toMatchObject({ year, total: money(total) });
    for (const [employee, total] of known.byEmployee) {
      const { id, client: own } = the(people, Number(employee));
      expect({ employee, ...await list({ 'filter[ownerId]': id }) }).toMatchObject({ employee, total: money(total) });
      // what a salesperson sees without any filter is what he sold
      expect({ employee, ...await totals(own, '/sales-orders') }).toMatchObject({ employee, total: money(total) });
    }
    for (const [code, total] of known.byCustomer) expect({ code, ...await list({ 'filter[customerId]': the(customers, code) }) }).toMatchObject({ code, total: money(total) });
    expect(await totals(admin, '/sales-order-lines')).toMatchObject({ n: sum(sold, (o) => o.lines.length), quantity: pieces(known.pieces), payable: money(known.total) });
    for (const [product, n] of known.byProduct) expect({ product, ...await totals(admin, '/sales-order-lines', { 'filter[productId]': the(products, Number(product)) }) }).toMatchObject({ product, quantity: pieces(n) });
    expect(await list({ 'filter[shipStatus]': 'none', 'filter[state]': 'approved' })).toMatchObject({ n: known.neverShipped });
    expect(await list({ 'filter[shipStatus]': 'full' })).toMatchObject({ n: sold.length - known.neverShipped });
    expect(await list({ 'filter[shipStatus]': 'partial' })).toMatchObject({ n: 0 });
  }, 300_000);

  it('knows what each customer owes', async () => {
    const open = sums(sold, (o) => o.customer, (o) => o.total);
    for (const r of receipts) open.set(r.customer, (open.get(r.customer) ?? 0) - r.amount + r.tooMuch - r.writeOff);
    const rows = await all<{ code: string; receivableBalance: string; advanceBalance: string }>(admin, '/customers', { fields: 'code,receivableBalance,advanceBalance' });
    const advances = sums(receipts, (r) => r.customer, (r) => r.tooMuch);
    expect(rows.map((c) => [c.code, c.receivableBalance, c.advanceBalance]).sort()).toEqual(rows.map((c) => [c.code, money(open.get(c.code) ?? 0), money(advances.get(c.code) ?? 0)]).sort());
    expect(await totals(admin, '/receivables')).toMatchObject({ amount: money(known.total), open: money([...open.values()].reduce((a, b) => a + b, 0)) });
    expect(await totals(admin, '/payables')).toMatchObject({ amount: money(bought), open: money(bought) });
  });

  it('gives every customer and every supplier a statement that closes with the ledger', async () => {
    interface Closing { opening: string; closing: string; entries: { increase: string; settled: string; writeOff: string; balance: string }[] }
    interface Party { id: number; code: string; receivableBalance?: string; payableBalance?: string; advanceBalance: string }
    const closes = async (kind: 'customers' | 'suppliers', party: Party): Promise<void> => {
      const owed = fen(party.receivableBalance ?? party.payableBalance ?? '') - fen(party.advanceBalance);
      const read = (from: string, to: string, layout: string): Promise<Closing> => admin.ok.get<Closing>(`/statements/${kind}/${party.id}`, { query: { from, to, layout } });
      const [whole, first, last] = await Promise.all([read('1990-01-01', '2099-12-31', 'line'), read('1990-01-01', '1997-06-30', 'document'), read('1997-07-01', '2099-12-31', 'document')]);
      const run = fen(whole.opening) + sum(whole.entries, (e) => fen(e.increase) - fen(e.settled) - fen(e.writeOff));
      expect({ code: party.code, opening: whole.opening, closing: fen(whole.closing), run, last: whole.entries.at(-1)?.balance ?? '0.00', split: [first.closing, last.closing] })
        .toEqual({ code: party.code, opening: '0.00', closing: owed, run: owed, last: money(owed), split: [last.opening, money(owed)] });
    };
    await each(await all<Party>(admin, '/customers', { fields: 'code,receivableBalance,advanceBalance' }), WIDTH, (c) => closes('customers', c));
    await each(await all<Party>(admin, '/suppliers', { fields: 'code,payableBalance,advanceBalance' }), WIDTH, (s) => closes('suppliers', s));
  }, 300_000);

  it('knows what lies in the warehouse and what it cost', async () => {
    const shipped = sums(sold.filter((o) => o.shipped !== undefined).flatMap((o) => o.lines), (l) => l.product, (l) => l.quantity);
    const stock = await all<{ productId: number; onHand: string; reserved: string; value: string }>(admin, '/stock');
    const expected = [...known.byProduct].map(([product, n]) => ({ productId: the(products, Number(product)), onHand: pieces(n + 10 - (shipped.get(product) ?? 0)), reserved: pieces(n - (shipped.get(product) ?? 0)) }));
    const byProduct = (a: { productId: number }, b: { productId: number }): number => a.productId - b.productId;
    expect(stock.map(({ productId, onHand, reserved }) => ({ productId, onHand, reserved })).sort(byProduct)).toEqual(expected.sort(byProduct));
    // everything that was paid for is still there or went with a shipment, to the cent
    const { cost } = await totals(admin, '/shipments');
    expect(money(sum(stock, (s) => fen(s.value)) + fen(String(cost)))).toBe(money(bought));
    expect(await totals(admin, '/stock-ledger')).toMatchObject({ quantity: pieces(sum(stock, (s) => Number(s.onHand))) });
  });

  it('has books that balance', async () => {
    await shutDown(app);
    const found = checkIntegrity(app);
    console.log(`${database}: ${sold.length} orders, ${receipts.length} receipts, ${money(sum(receipts, (r) => r.amount))} received of ${money(known.total)}; ${found.length} invariants`);
    expect(found.filter((i) => i.count !== 0)).toEqual([]);
  });

  async function sell(o: SoldOrder): Promise<Booked> {
    const lines = o.lines.map((l) => ({ productId: the(products, l.product), quantity: String(l.quantity), unitPrice: l.price, discountRate: l.discount, taxRate: '0' }));
    const made = await book(admin, '/sales-orders', { customerId: the(customers, o.customer), ownerId: the(people, o.employee).id, docDate: o.day, requiredDate: o.required, externalId: String(o.id), lines, total: money(o.total) });
    expect({ order: o.id, state: made.state, total: made.total }).toEqual({ order: o.id, state: 'approved', total: money(o.total) });
    return { id: made.id, lines: made.lines };
  }

  /** Bodies of the shipments of an order: all at once, or half of each line half-way and then the rest. */
  function partsOf(o: SoldOrder, order: Booked, inTwo: boolean): object[] {
    const last = { salesOrderId: order.id, warehouseId, docDate: o.shipped };
    const half = order.lines.flatMap((l) => { const n = Math.floor(Number(l.quantity) / 2); return n === 0 ? [] : [{ orderLineId: l.id, productId: l.productId, quantity: String(n) }]; });
    const midway = new Date((Date.parse(o.day) + Date.parse(o.shipped ?? o.day)) / 2).toISOString().slice(0, 10);
    return inTwo && half.length > 0 ? [{ ...last, docDate: midway, lines: half }, last] : [last];
  }
});

