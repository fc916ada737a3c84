// The chain from order to invoice, put to both servers: what each operation needs is made beforehand and not measured.
import { call } from './servers.mjs';

export const PRODUCTS = 50;
const LINES = 5;
let seq = Math.floor(Date.now() / 100);
const random = (low, high) => low + Math.floor(Math.random() * (high - low + 1));

/** Runs `work` n times, sixteen at a time. */
export async function many(n, work) {
  let next = 0;
  await Promise.all(Array.from({ length: 16 }, async () => { while (next < n) await work(next++); }));
}

/** A stack of prepared things; an operation takes one, and waits for none: an empty stack is a mistake of the plan. */
function stack(make) {
  const items = [];
  const take = () => { const one = items.pop(); if (one === undefined) throw new Error('nothing prepared'); return one; };
  take.prepare = (n) => many(Math.max(0, n - items.length), async (i) => { items.push(await make(i)); });
  return take;
}

/** An operation that uses up what `take` gives. */
const using = (take, run) => Object.assign(() => run(take()), { prepare: take.prepare });

export function floorDocuments(server, customers) {
  const post = (path, body = {}) => call(server.base, 'POST', path, { body });
  const order = (lines) => post('/o', { customer: random(1, customers), lines: Array.from({ length: lines }, () => ({ product: random(1, PRODUCTS), qty: random(1, 5), price: 1000 })) });
  const drafts = stack(async () => (await order(LINES)).id);
  const confirmed = stack(async () => { const { id } = await order(LINES); await post(`/o/${id}/confirm`); return id; });
  const owed = (n) => stack(async () => { const ids = []; for (let i = 0; i < n; i++) { const { id } = await order(LINES); await post(`/o/${id}/confirm`); ids.push(id); } return ids; });
  const [ones, threes] = [owed(1), owed(3)];
  const reference = () => post('/ref', { customer: random(1, customers), lines: Array.from({ length: LINES }, (_, i) => ({ product: random(1, PRODUCTS), qty: 1 + i, price: 10 + i })) });
  const references = stack(async () => (await reference()).id);
  return {
    refOrder: reference, refConfirm: using(references, (id) => post(`/ref/${id}/confirm`)),
    order5: () => order(5), order50: () => order(50),
    confirm: using(drafts, (id) => post(`/o/${id}/confirm`)),
    ship: using(confirmed, (id) => post(`/o/${id}/ship`)),
    receive: using(threes, (orders) => post('/pay', { orders })), receiveOne: using(ones, (orders) => post('/pay', { orders })),
    invoice: using(confirmed, (id) => post(`/bill/${id}`)),
    orders: () => call(server.base, 'GET', '/orders'), stock: () => call(server.base, 'GET', '/stock'),
  };
}

export async function stewardDocuments(server, customers, count) {
  let token = await server.login('admin');
  const renew = setInterval(() => { server.login('admin').then((t) => { token = t; }).catch(() => undefined); }, 240_000);
  renew.unref();
  const get = (path) => call(server.base, 'GET', path, { token });
  const post = (path, body = {}) => call(server.base, 'POST', path, { body, token, headers: { 'idempotency-key': `bench-d-${++seq}` } });
  const first = (await get('/customers?sort=id&pageSize=1&count=false')).items[0].id;
  const base = await masters(get, post);
  const order = (lines, customerId = first + random(0, customers - 1)) => ({
    customerId, paymentTerm: 'days:30',
    lines: Array.from({ length: lines }, (_, i) => ({ productId: base.products[(random(0, PRODUCTS - 1) + i) % PRODUCTS], quantity: String(random(1, 5)), unitPrice: '10', taxRate: '0.13' })),
  });
  await stockUp(post, base);
  await many(count, () => post('/sales-orders?approve=true', order(2)));
  const drafts = stack(async () => (await post('/sales-orders', order(LINES))).id);
  const confirmed = stack(() => post('/sales-orders?approve=true', order(LINES)));
  const paid = stack(async () => { const o = await post('/sales-orders?approve=true', order(LINES)); return o; });
  const owed = (n) => stack(async () => {
    const customerId = first + random(0, customers - 1);
    const orders = [];
    for (let i = 0; i < n; i++) orders.push(await post('/sales-orders?approve=true', order(LINES, customerId)));
    const open = (await get(`/receivables?filter[customerId][eq]=${customerId}&pageSize=200&count=false`)).items.filter((r) => orders.some((o) => o.id === r.sourceId && r.sourceType === 'sales_order'));
    return { customerId, open, total: (open.reduce((sum, r) => sum + Math.round(Number(r.open) * 100), 0) / 100).toFixed(2) };
  });
  const [ones, threes] = [owed(1), owed(3)];
  const receive = (t) => post('/receipts?approve=true', { customerId: t.customerId, lines: [{ accountId: base.accountId, method: 'transfer', amount: t.total }], allocations: t.open.map((r) => ({ receivableId: r.id, amount: r.open })) });
  return {
    'order, 5 lines': () => post('/sales-orders', order(5)),
    'order, 50 lines': () => post('/sales-orders', order(50)),
    'confirm order': using(drafts, (id) => post(`/sales-orders/${id}/confirm`)),
    'ship order': using(confirmed, (o) => post('/shipments?approve=true', { salesOrderId: o.id, warehouseId: base.warehouseId })),
    'receive order': using(ones, receive),
    'receive 3 orders': using(threes, receive),
    'invoice order': using(paid, (o) => post('/invoices?approve=true', { customerId: o.customerId, type: 'receipt', allocations: [{ salesOrderId: o.id, amount: o.total }] })),
    'order list': () => get('/sales-orders?page=1&pageSize=50'),
    'stock list': () => get('/stock?page=1&pageSize=50'),
  };
}

/** A warehouse, fifty products, a supplier and an account, made once. */
async function masters(get, post) {
  const warehouses = (await get('/warehouses?pageSize=1&count=false')).items;
  const warehouseId = warehouses[0]?.id ?? (await post('/warehouses', { name: '基准仓库', isDefault: true })).id;
  const found = (await get('/products?q=基准产品&pageSize=100&count=false')).items;
  const products = found.map((p) => p.id);
  while (products.length < PRODUCTS) products.push((await post('/products', { name: `基准产品${products.length + 1}`, unit: '件', type: 'stock', salePrice: '10', taxRate: '0.13' })).id);
  const supplierId = (await get('/suppliers?pageSize=1&count=false')).items[0]?.id ?? (await post('/suppliers', { name: '基准供应商有限公司' })).id;
  const accounts = (await get('/accounts?pageSize=1&count=false')).items;
  const accountId = accounts[0]?.id ?? (await post('/accounts', { name: '基准账户', type: 'bank' })).id;
  return { warehouseId, products, supplierId, accountId };
}

/** Enough of everything for all that is shipped. */
const stockUp = (post, base) => post('/stock-ins?approve=true', { supplierId: base.supplierId, warehouseId: base.warehouseId, lines: base.products.map((productId) => ({ productId, quantity: '10000000', unitPrice: '5' })) });
