// The floor of the benchmark: bare fastify on the bare driver with equivalent SQL, no rights, no validation, no journal.
// KIND=mysql|sqlite, PORT, MYSQL_URL or SQLITE_FILE, N customers. Loopback only.
import { createRequire } from 'node:module';
import argon2 from '@node-rs/argon2';
import Fastify from 'fastify';
import { company, mobile, parts } from './names.mjs';

const require = createRequire(import.meta.url);
const kind = process.env.KIND;
const n = Number(process.env.N);
const { q, tx } = kind === 'mysql' ? await mysql() : sqlite();

async function mysql() {
  const pool = require('mysql2/promise').createPool({ uri: process.env.MYSQL_URL, connectionLimit: 10, charset: 'utf8mb4_bin' });
  return {
    q: async (s, p = []) => (await pool.execute(s, p))[0],
    tx: async (f) => {
      const c = await pool.getConnection();
      try { await c.beginTransaction(); const r = await f(async (s, p = []) => (await c.execute(s, p))[0]); await c.commit(); return r; } catch (e) { await c.rollback(); throw e; } finally { c.release(); }
    },
  };
}
function sqlite() {
  const db = new (require('better-sqlite3'))(process.env.SQLITE_FILE);
  db.pragma('journal_mode=WAL');
  db.pragma('synchronous=FULL');
  const cache = new Map();
  const raw = (s, p = []) => {
    let st = cache.get(s);
    if (!st) cache.set(s, (st = db.prepare(s)));
    if (st.reader) return st.all(...p);
    const r = st.run(...p);
    return { insertId: Number(r.lastInsertRowid) };
  };
  return { q: async (s, p) => raw(s, p), tx: async (f) => { db.exec('BEGIN IMMEDIATE'); try { const r = await f(raw); db.exec('COMMIT'); return r; } catch (e) { db.exec('ROLLBACK'); throw e; } } };
}

const id = kind === 'mysql' ? 'id int PRIMARY KEY AUTO_INCREMENT' : 'id integer PRIMARY KEY';
// as wide as a customer is kept and shown (docs/adr/0008): 66 columns, a list gives 20 of them
const MORE = Array.from({ length: 57 }, (_, i) => `s${i} ${i % 2 === 0 ? "varchar(100) DEFAULT '" + (i % 6 === 0 ? '华东区域' : '') + "'" : `bigint DEFAULT ${i % 4 === 1 ? 10_000 + i : 0}`}`);
await q(`CREATE TABLE IF NOT EXISTS customer(${id}, code varchar(32) UNIQUE, name varchar(200), phone varchar(32), email varchar(100), city varchar(32), owner integer, created_at varchar(24), balance bigint, ${MORE.join(', ')})`);
await q(`CREATE TABLE IF NOT EXISTS contact(${id}, customer_id integer, name varchar(50), mobile varchar(32))`);
await q(`CREATE TABLE IF NOT EXISTS audit(${id}, customer_id integer, at varchar(24), what varchar(200))`);
await q(`CREATE TABLE IF NOT EXISTS account(${id}, username varchar(32) UNIQUE, hash varchar(200))`);
// what a create must leave behind besides the row: keys nobody else has, and tokens a search of Chinese names can find it by (docs/adr/0008)
await q('CREATE TABLE IF NOT EXISTS customer_key(kind varchar(16), value varchar(200), customer_id integer, PRIMARY KEY(kind,value))');
await q(kind === 'mysql' ? 'CREATE TABLE IF NOT EXISTS customer_token(token int, id int, PRIMARY KEY(token,id))' : "CREATE VIRTUAL TABLE IF NOT EXISTS customer_token USING fts5(tokens, content='', detail=none)");
for (const [name, on] of [['ix_city', 'customer(city)'], ['ix_contact', 'contact(customer_id)'], ['ix_audit', 'audit(customer_id)']]) await q(`CREATE INDEX ${name} ON ${on}`).catch(() => undefined);
const have = (await q('SELECT COUNT(*) AS n FROM customer'))[0].n;
for (let b = Number(have); b < n; b += 1000) {
  await tx(async (r) => {
    const rows = Array.from({ length: Math.min(1000, n - b) }, (_, i) => b + i + 1);
    await r(`INSERT INTO customer(id,code,name,phone,email,city,owner,created_at) VALUES ${rows.map((i) => `(${i},'C${i}','${company(i)}','${mobile(i)}','c${i}@x.cn','${parts(i).town}',${1 + (i % 100)},'2026-01-01T00:00:00.000Z')`).join(',')}`);
    await r(`INSERT INTO contact(customer_id,name,mobile) VALUES ${rows.map((i) => `(${i},'联系人${i}','${mobile(i)}')`).join(',')}`);
    await r(`INSERT INTO audit(customer_id,at,what) VALUES ${rows.map((i) => `(${i},'2026-01-01T00:00:00.000Z','create')`).join(',')}`);
  });
}
// documents, as a bare program keeps them (docs/adr/0008): one statement per line, a number without gaps, rows as wide and with as many
// indexes as a document of this kind has, whatever it is written by: what it keeps of customer, product, terms, addresses and stamps
const WIDTH = { orders: 50, order_line: 27, shipment: 38, shipment_line: 15, stock_move: 18, receivable: 23, receipt: 28, invoice: 41 };
const OWN = {
  orders: ['no varchar(32)', 'customer_id integer', 'status varchar(16)', 'total bigint', 'shipped bigint', 'invoiced bigint', 'created_at varchar(24)'],
  order_line: ['order_id integer', 'product_id integer', 'qty integer', 'price bigint', 'shipped integer'],
  shipment: ['no varchar(32)', 'order_id integer', 'total bigint', 'created_at varchar(24)'],
  shipment_line: ['shipment_id integer', 'line_id integer', 'product_id integer', 'qty integer', 'amount bigint'],
  stock_move: ['order_id integer', 'product_id integer', 'qty integer'],
  receivable: ['order_id integer', 'customer_id integer', 'amount bigint', 'settled bigint'],
  receipt: ['no varchar(32)', 'customer_id integer', 'total bigint', 'created_at varchar(24)'],
  invoice: ['no varchar(32)', 'customer_id integer', 'title varchar(200)', 'total bigint', 'created_at varchar(24)'],
};
const kept = (table) => Array.from({ length: WIDTH[table] - OWN[table].length - 1 }, (_, i) => (i % 2 === 0 ? { name: `s${i}`, type: 'varchar(100)', value: i % 6 === 0 ? '华东区域' : null } : { name: `s${i}`, type: 'bigint', value: i % 4 === 1 ? 10_000 + i : 0 }));
const KEPT = Object.fromEntries(Object.keys(OWN).map((t) => [t, kept(t)]));
for (const [table, own] of Object.entries(OWN)) await q(`CREATE TABLE IF NOT EXISTS ${table}(${[id, ...own, ...KEPT[table].map((c) => `${c.name} ${c.type}`)].join(', ')})`);
/** The statement that writes one row, and its parameters. */
const insert = (run, table, row) => {
  const names = Object.keys(row);
  const key = `${table} ${names}`;
  const text = TEXTS.get(key) ?? `INSERT INTO ${table}(${[...names, ...KEPT[table].map((c) => c.name)]}) VALUES(${[...names, ...KEPT[table]].map(() => '?')})`;
  TEXTS.set(key, text);
  return run(text, [...Object.values(row), ...KEPT[table].map((c) => c.value)]);
};
const TEXTS = new Map();
await q(`CREATE TABLE IF NOT EXISTS product(${id}, code varchar(32), name varchar(100), spec varchar(100), unit varchar(16), category varchar(32), barcode varchar(32), low bigint, high bigint)`);
await q('CREATE TABLE IF NOT EXISTS warehouse(id integer PRIMARY KEY, name varchar(100))');
await q('CREATE TABLE IF NOT EXISTS stock(product_id integer PRIMARY KEY, warehouse_id integer, qty bigint, reserved bigint, value bigint)');
await q(`CREATE TABLE IF NOT EXISTS allocation(${id}, receipt_id integer, receivable_id integer, amount bigint)`);
await q(`CREATE TABLE IF NOT EXISTS fund_move(${id}, fund_id integer, receipt_id integer, amount bigint)`);
await q(`CREATE TABLE IF NOT EXISTS invoice_order(${id}, invoice_id integer, order_id integer, amount bigint)`);
await q('CREATE TABLE IF NOT EXISTS fund(id integer PRIMARY KEY, balance bigint)');
await q('CREATE TABLE IF NOT EXISTS series(name varchar(16) PRIMARY KEY, n integer)');
for (const [name, on] of [
  ['ix_order_customer', 'orders(customer_id)'], ['ix_order_date', 'orders(created_at)'], ['ix_order_owner', 'orders(s1,id)'], ['ix_line_order', 'order_line(order_id)'], ['ix_line_product', 'order_line(product_id,id)'], ['ix_line_price', 'order_line(s1,product_id,id)'],
  ['ix_receivable_order', 'receivable(order_id)'], ['ix_receivable_customer', 'receivable(customer_id)'], ['ix_receivable_due', 'receivable(s1)'], ['ix_move_product', 'stock_move(product_id)'], ['ix_move_order', 'stock_move(order_id)'], ['ix_move_date', 'stock_move(s1)'],
  ['ix_shipment_order', 'shipment(order_id)'], ['ix_shipment_owner', 'shipment(s1,id)'], ['ix_shipment_line', 'shipment_line(shipment_id)'], ['ix_shipment_of', 'shipment_line(line_id)'], ['ix_shipment_product', 'shipment_line(product_id,id)'],
  ['ix_receipt_customer', 'receipt(customer_id)'], ['ix_receipt_date', 'receipt(created_at)'], ['ix_allocation_receipt', 'allocation(receipt_id)'], ['ix_allocation_item', 'allocation(receivable_id)'], ['ix_fund_move', 'fund_move(fund_id)'],
  ['ix_invoice_customer', 'invoice(customer_id)'], ['ix_invoice_date', 'invoice(created_at)'], ['ix_invoice_order', 'invoice_order(order_id)'],
]) await q(`CREATE INDEX ${name} ON ${on}`).catch(() => undefined);
for (const table of ['orders', 'shipment', 'receipt', 'invoice']) await q(`CREATE UNIQUE INDEX uq_${table} ON ${table}(no)`).catch(() => undefined);
const orders = Number(process.env.ORDERS ?? 0);
for (let b = Number((await q('SELECT COUNT(*) AS n FROM orders'))[0].n); b < orders; b += 1000) {
  await tx(async (r) => {
    const rows = Array.from({ length: Math.min(1000, orders - b) }, (_, i) => b + i + 1);
    await r(`INSERT INTO orders(id,no,customer_id,status,total,shipped,invoiced,created_at) VALUES ${rows.map((i) => `(${i},'O${i}',${1 + ((i * 31) % n)},'confirmed',${10000 + (i % 977)},0,0,'2026-01-01')`).join(',')}`);
    await r(`INSERT INTO order_line(order_id,product_id,qty,price,shipped) VALUES ${rows.flatMap((i) => [1, 2].map((l) => `(${i},${((i * 5 + l) % 50) + 1},${l},1000,0)`)).join(',')}`);
    await r(`INSERT INTO receivable(order_id,customer_id,amount,settled) VALUES ${rows.map((i) => `(${i},${1 + ((i * 31) % n)},${10000 + (i % 977)},0)`).join(',')}`);
  });
}
if ((await q('SELECT COUNT(*) AS n FROM stock'))[0].n === 0 || Number((await q('SELECT COUNT(*) AS n FROM stock'))[0].n) === 0) {
  await tx(async (r) => {
    for (let p = 1; p <= 500; p++) {
      await r(`INSERT INTO stock(product_id,warehouse_id,qty,reserved,value) VALUES(${p},1,100000000,0,50000000)`);
      await r(`INSERT INTO product(id,code,name,spec,unit,category,barcode,low,high) VALUES(${p},'SP${p}','基准产品${p}','规格${p}','件','默认','690${p}',0,0)`);
    }
    await r("INSERT INTO warehouse(id,name) VALUES(1,'基准仓库')");
    await r('INSERT INTO fund(id,balance) VALUES(1,0)');
    for (const name of ['order', 'shipment', 'receipt', 'invoice']) await r('INSERT INTO series(name,n) VALUES(?,0)', [name]);
  });
}
// the yardstick of the machine: the narrow order and its confirmation the 12 ms of the chain were set beside (docs/adr/0008)
for (const ddl of [
  `ref_order(${id}, no varchar(32) UNIQUE, customer_id integer, status varchar(16), total decimal(12,2), created_at varchar(24))`, `ref_line(${id}, order_id integer, product_id integer, qty integer, price decimal(12,2))`,
  'ref_stock(product_id integer PRIMARY KEY, qty bigint)', `ref_move(${id}, order_id integer, product_id integer, qty integer)`, `ref_payment(${id}, order_id integer, amount decimal(12,2))`,
]) await q(`CREATE TABLE IF NOT EXISTS ${ddl}`);
for (const [name, on] of [['ix_ref_customer', 'ref_order(customer_id)'], ['ix_ref_date', 'ref_order(created_at)'], ['ix_ref_line', 'ref_line(order_id)'], ['ix_ref_payment', 'ref_payment(order_id)']]) await q(`CREATE INDEX ${name} ON ${on}`).catch(() => undefined);
for (let p = 1; p <= 50; p++) await q('INSERT INTO ref_stock VALUES(?,?)', [p, 100_000_000]).catch(() => undefined);
const HASH = { memoryCost: 19456, timeCost: 2, parallelism: 1 };
await q('INSERT INTO account(username,hash) VALUES(?,?)', ['admin', await argon2.hash('Bench-2026-pass', HASH)]).catch(() => undefined);

const app = Fastify();
const columns = `id,code,name,phone,email,city,owner,created_at,balance,${Array.from({ length: 11 }, (_, i) => `s${i}`)}`;
let seq = Date.now();
app.get('/list', () => q(`SELECT ${columns} FROM customer ORDER BY id DESC LIMIT 50`));
app.get('/cursor', (r) => q(`SELECT ${columns} FROM customer WHERE id<? ORDER BY id DESC LIMIT 50`, [Number(r.query.after)]));
app.get('/search', (r) => (r.query.city ? q(`SELECT ${columns} FROM customer WHERE name LIKE ? AND city=? ORDER BY id DESC LIMIT 50`, [`%${r.query.q}%`, r.query.city]) : q(`SELECT ${columns} FROM customer WHERE name LIKE ? ORDER BY id DESC LIMIT 50`, [`%${r.query.q}%`])));
app.get('/c/:id', async (r) => (await q('SELECT * FROM customer WHERE id=?', [Number(r.params.id)]))[0]);
app.get('/c360/:id', async (r) => {
  const p = [Number(r.params.id)];
  const [customer, contacts, audit, counts] = await Promise.all([q('SELECT * FROM customer WHERE id=?', p), q('SELECT * FROM contact WHERE customer_id=? LIMIT 20', p), q('SELECT * FROM audit WHERE customer_id=? ORDER BY id DESC LIMIT 20', p), q('SELECT COUNT(*) AS n FROM contact WHERE customer_id=?', p)]);
  return { customer, contacts, audit, counts };
});
app.post('/c', async (r) => ({ id: (await q('INSERT INTO customer(code,name,phone,email,city,owner,created_at) VALUES(?,?,?,?,?,1,?)', [`N${seq++}`, r.body.name, r.body.phone, r.body.email, r.body.city, '2026-11-23T00:00:00.000Z'])).insertId }));
/** Pairs of characters of the name, threes of the number. */
function tokens(text, size) {
  const out = new Set();
  for (let i = 0; i + size <= text.length; i++) { let h = 0; for (let k = 0; k < size; k++) h = Math.imul(h, 65599) + text.charCodeAt(i + k); out.add(h & 0x7fffffff); }
  return [...out];
}
app.post('/whole', (r) => tx(async (run) => {
  const { name, phone, email, city } = r.body;
  const code = `N${seq++}`;
  const id = (await run('INSERT INTO customer(code,name,phone,email,city,owner,created_at) VALUES(?,?,?,?,?,1,?)', [code, name, phone, email, city, '2026-11-23T00:00:00.000Z'])).insertId;
  await run('INSERT INTO customer_key(kind,value,customer_id) VALUES(?,?,?),(?,?,?),(?,?,?)', ['name', name, id, 'code', code, id, 'phone', phone, id]);
  const found = [...tokens(name, 2), ...tokens(phone, 3)];
  if (kind === 'mysql') await run(`INSERT IGNORE INTO customer_token(token,id) VALUES ${found.map(() => '(?,?)').join(',')}`, found.flatMap((t) => [t, id]));
  else await run('INSERT INTO customer_token(rowid,tokens) VALUES(?,?)', [id, found.map((t) => t.toString(36)).join(' ')]);
  return { id };
}));
app.patch('/c/:id', async (r) => {
  const p = Number(r.params.id);
  const c = (await q('SELECT * FROM customer WHERE id=?', [p]))[0];
  await q('UPDATE customer SET phone=?,email=? WHERE id=?', [r.body.phone, r.body.email, p]);
  return { ...c, ...r.body };
});
app.post('/o', (r) => tx(async (run) => {
  const { customer, lines } = r.body;
  let total = 0;
  for (const l of lines) total += l.qty * l.price;
  const o = await insert(run, 'orders', { no: `D${seq++}`, customer_id: customer, status: 'draft', total, shipped: 0, invoiced: 0, created_at: '2026-11-23' });
  for (const l of lines) await insert(run, 'order_line', { order_id: o.insertId, product_id: l.product, qty: l.qty, price: l.price, shipped: 0 });
  return { id: o.insertId };
}));
/** The next number of a series, without gaps. */
const number = async (run, name) => {
  await run('UPDATE series SET n=n+1 WHERE name=?', [name]);
  return `${name}${(await run('SELECT n FROM series WHERE name=?', [name]))[0].n}`;
};
app.post('/o/:id/confirm', (r) => tx(async (run) => {
  const order = Number(r.params.id);
  for (const l of await run('SELECT product_id,qty FROM order_line WHERE order_id=? ORDER BY product_id', [order])) {
    await run('UPDATE stock SET reserved=reserved+? WHERE product_id=?', [l.qty, l.product_id]);
    await insert(run, 'stock_move', { order_id: order, product_id: l.product_id, qty: -l.qty });
  }
  const o = (await run('SELECT customer_id,total FROM orders WHERE id=?', [order]))[0];
  await insert(run, 'receivable', { order_id: order, customer_id: o.customer_id, amount: o.total, settled: 0 });
  await run('UPDATE customer SET balance=balance+? WHERE id=?', [o.total, o.customer_id]);
  await run("UPDATE orders SET no=?,status='confirmed' WHERE id=?", [await number(run, 'order'), order]);
  return { ok: true };
}));
app.post('/o/:id/ship', (r) => tx(async (run) => {
  const order = Number(r.params.id);
  const lines = await run('SELECT id,product_id,qty,price FROM order_line WHERE order_id=? ORDER BY product_id', [order]);
  const total = lines.reduce((sum, l) => sum + Number(l.qty) * Number(l.price), 0);
  const shipment = (await insert(run, 'shipment', { order_id: order, total, created_at: '2026-11-23' })).insertId;
  for (const l of lines) {
    await run('UPDATE stock SET qty=qty-?,reserved=reserved-? WHERE product_id=? AND qty>=?', [l.qty, l.qty, l.product_id, l.qty]);
    await insert(run, 'stock_move', { order_id: order, product_id: l.product_id, qty: -l.qty });
    await insert(run, 'shipment_line', { shipment_id: shipment, line_id: l.id, product_id: l.product_id, qty: l.qty, amount: Number(l.qty) * Number(l.price) });
    await run('UPDATE order_line SET shipped=shipped+? WHERE id=?', [l.qty, l.id]);
  }
  await run("UPDATE orders SET status='shipped',shipped=? WHERE id=?", [total, order]);
  await run('UPDATE shipment SET no=? WHERE id=?', [await number(run, 'shipment'), shipment]);
  return { id: shipment };
}));
app.post('/pay', (r) => tx(async (run) => {
  const first = (await run('SELECT customer_id FROM orders WHERE id=?', [r.body.orders[0]]))[0];
  const receipt = (await insert(run, 'receipt', { customer_id: first.customer_id, total: 0, created_at: '2026-11-23' })).insertId;
  let total = 0;
  for (const order of r.body.orders) {
    const open = (await run('SELECT id,amount FROM receivable WHERE order_id=?', [order]))[0];
    await run('INSERT INTO allocation(receipt_id,receivable_id,amount) VALUES(?,?,?)', [receipt, open.id, open.amount]);
    await run('UPDATE receivable SET settled=settled+? WHERE id=?', [open.amount, open.id]);
    total += Number(open.amount);
  }
  await run('UPDATE fund SET balance=balance+? WHERE id=1', [total]);
  await run('INSERT INTO fund_move(fund_id,receipt_id,amount) VALUES(1,?,?)', [receipt, total]);
  await run('UPDATE customer SET balance=balance-? WHERE id=?', [total, first.customer_id]);
  await run('UPDATE receipt SET no=?,total=? WHERE id=?', [await number(run, 'receipt'), total, receipt]);
  return { id: receipt };
}));
app.post('/bill/:id', (r) => tx(async (run) => {
  const order = Number(r.params.id);
  const o = (await run('SELECT o.customer_id,o.total,c.name FROM orders o JOIN customer c ON c.id=o.customer_id WHERE o.id=?', [order]))[0];
  const invoice = (await insert(run, 'invoice', { customer_id: o.customer_id, title: o.name, total: o.total, created_at: '2026-11-23' })).insertId;
  await run('INSERT INTO invoice_order(invoice_id,order_id,amount) VALUES(?,?,?)', [invoice, order, o.total]);
  await run('UPDATE orders SET invoiced=invoiced+? WHERE id=?', [o.total, order]);
  await run('UPDATE invoice SET no=? WHERE id=?', [await number(run, 'invoice'), invoice]);
  return { id: invoice };
}));
app.post('/ref', (r) => tx(async (run) => {
  const { customer, lines } = r.body;
  let total = 0;
  for (const l of lines) total += l.qty * l.price;
  const o = await run('INSERT INTO ref_order(no,customer_id,status,total,created_at) VALUES(?,?,?,?,?)', [`N${seq++}`, customer, 'draft', total, '2026-11-23']);
  for (const l of lines) await run('INSERT INTO ref_line(order_id,product_id,qty,price) VALUES(?,?,?,?)', [o.insertId, l.product, l.qty, l.price]);
  return { id: o.insertId };
}));
app.post('/ref/:id/confirm', (r) => tx(async (run) => {
  const order = Number(r.params.id);
  for (const l of await run('SELECT product_id,qty FROM ref_line WHERE order_id=? ORDER BY product_id', [order])) {
    await run('UPDATE ref_stock SET qty=qty-? WHERE product_id=? AND qty>=?', [l.qty, l.product_id, l.qty]);
    await run('INSERT INTO ref_move(order_id,product_id,qty) VALUES(?,?,?)', [order, l.product_id, -l.qty]);
  }
  const o = (await run('SELECT total FROM ref_order WHERE id=?', [order]))[0];
  await run('INSERT INTO ref_payment(order_id,amount) VALUES(?,?)', [order, o.total]);
  await run("UPDATE ref_order SET status='confirmed' WHERE id=?", [order]);
  return { ok: 1 };
}));
app.get('/orders', () => q('SELECT o.id,o.no,o.customer_id,c.name,o.status,o.total,o.shipped,o.invoiced,r.settled,o.created_at,o.s0,o.s1,o.s2,o.s3,o.s4,o.s5,o.s6,o.s7,o.s8,o.s9 FROM orders o JOIN customer c ON c.id=o.customer_id LEFT JOIN receivable r ON r.order_id=o.id ORDER BY o.id DESC LIMIT 50'));
app.get('/stock', () => q('SELECT s.product_id,p.code,p.name,p.spec,p.unit,p.category,p.barcode,p.low,p.high,s.qty,s.reserved,s.qty-s.reserved AS available,s.value,w.id AS warehouse_id,w.name AS warehouse FROM stock s JOIN product p ON p.id=s.product_id JOIN warehouse w ON w.id=s.warehouse_id ORDER BY s.product_id LIMIT 50'));
app.post('/login', async (r, reply) => {
  const a = (await q('SELECT * FROM account WHERE username=?', [r.body.username]))[0];
  if (!a || !(await argon2.verify(a.hash, r.body.password, HASH))) return reply.status(401).send({});
  return { ok: true };
});
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
console.log('READY');
