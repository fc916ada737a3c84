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
await q(`CREATE TABLE IF NOT EXISTS customer(${id}, code varchar(32) UNIQUE, name varchar(200), phone varchar(32), email varchar(100), city varchar(32), owner integer, created_at varchar(24))`);
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
// documents, as a bare program keeps them: one table each, one statement per line
await q(`CREATE TABLE IF NOT EXISTS orders(${id}, no varchar(32) UNIQUE, customer_id integer, status varchar(16), total bigint, created_at varchar(24))`);
await q(`CREATE TABLE IF NOT EXISTS order_line(${id}, order_id integer, product_id integer, qty integer, price bigint)`);
await q('CREATE TABLE IF NOT EXISTS stock(product_id integer PRIMARY KEY, qty bigint)');
await q(`CREATE TABLE IF NOT EXISTS stock_move(${id}, order_id integer, product_id integer, qty integer)`);
await q(`CREATE TABLE IF NOT EXISTS receivable(${id}, order_id integer, amount bigint, settled bigint)`);
await q(`CREATE TABLE IF NOT EXISTS payment(${id}, order_id integer, amount bigint)`);
await q('CREATE TABLE IF NOT EXISTS fund(id integer PRIMARY KEY, balance bigint)');
for (const [name, on] of [['ix_order_customer', 'orders(customer_id)'], ['ix_line_order', 'order_line(order_id)'], ['ix_receivable_order', 'receivable(order_id)'], ['ix_payment_order', 'payment(order_id)']]) await q(`CREATE INDEX ${name} ON ${on}`).catch(() => undefined);
const orders = Number(process.env.ORDERS ?? 0);
for (let b = Number((await q('SELECT COUNT(*) AS n FROM orders'))[0].n); b < orders; b += 1000) {
  await tx(async (r) => {
    const rows = Array.from({ length: Math.min(1000, orders - b) }, (_, i) => b + i + 1);
    await r(`INSERT INTO orders(id,no,customer_id,status,total,created_at) VALUES ${rows.map((i) => `(${i},'O${i}',${1 + ((i * 31) % n)},'confirmed',${10000 + (i % 977)},'2026-01-01')`).join(',')}`);
    await r(`INSERT INTO order_line(order_id,product_id,qty,price) VALUES ${rows.flatMap((i) => [1, 2].map((l) => `(${i},${((i * 5 + l) % 50) + 1},${l},1000)`)).join(',')}`);
  });
}
if ((await q('SELECT COUNT(*) AS n FROM stock'))[0].n === 0 || Number((await q('SELECT COUNT(*) AS n FROM stock'))[0].n) === 0) {
  await tx(async (r) => { for (let p = 1; p <= 500; p++) await r(`INSERT INTO stock(product_id,qty) VALUES(${p},100000000)`); await r('INSERT INTO fund(id,balance) VALUES(1,0)'); });
}
const HASH = { memoryCost: 19456, timeCost: 2, parallelism: 1 };
await q('INSERT INTO account(username,hash) VALUES(?,?)', ['admin', await argon2.hash('Bench-2026-pass', HASH)]).catch(() => undefined);

const app = Fastify();
const columns = 'id,code,name,phone,email,city,owner,created_at';
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
  const o = await run('INSERT INTO orders(no,customer_id,status,total,created_at) VALUES(?,?,?,?,?)', [`N${seq++}`, customer, 'draft', total, '2026-11-23']);
  for (const l of lines) await run('INSERT INTO order_line(order_id,product_id,qty,price) VALUES(?,?,?,?)', [o.insertId, l.product, l.qty, l.price]);
  return { id: o.insertId };
}));
const moved = async (run, order, sign) => {
  for (const l of await run('SELECT product_id,qty FROM order_line WHERE order_id=? ORDER BY product_id', [order])) {
    await run('UPDATE stock SET qty=qty+? WHERE product_id=? AND qty>=?', [sign * l.qty, l.product_id, l.qty]);
    await run('INSERT INTO stock_move(order_id,product_id,qty) VALUES(?,?,?)', [order, l.product_id, sign * l.qty]);
  }
};
app.post('/o/:id/confirm', (r) => tx(async (run) => {
  const order = Number(r.params.id);
  await moved(run, order, -1);
  const o = (await run('SELECT total FROM orders WHERE id=?', [order]))[0];
  await run('INSERT INTO receivable(order_id,amount,settled) VALUES(?,?,0)', [order, o.total]);
  await run("UPDATE orders SET status='confirmed' WHERE id=?", [order]);
  return { ok: true };
}));
app.post('/o/:id/ship', (r) => tx(async (run) => {
  const order = Number(r.params.id);
  await moved(run, order, -1);
  await run("UPDATE orders SET status='shipped' WHERE id=?", [order]);
  return { ok: true };
}));
app.post('/pay', (r) => tx(async (run) => {
  for (const order of r.body.orders) {
    const o = (await run('SELECT total FROM orders WHERE id=?', [order]))[0];
    await run('INSERT INTO payment(order_id,amount) VALUES(?,?)', [order, o.total]);
    await run('UPDATE receivable SET settled=settled+? WHERE order_id=?', [o.total, order]);
    await run('UPDATE fund SET balance=balance+? WHERE id=1', [o.total]);
  }
  return { ok: true };
}));
app.post('/bill/:id', (r) => tx(async (run) => {
  const order = Number(r.params.id);
  const o = (await run('SELECT total FROM orders WHERE id=?', [order]))[0];
  await run('INSERT INTO payment(order_id,amount) VALUES(?,?)', [order, o.total]);
  await run("UPDATE orders SET status='invoiced' WHERE id=?", [order]);
  return { ok: true };
}));
app.get('/orders', () => q('SELECT o.id,o.no,o.customer_id,c.name,o.status,o.total,o.created_at FROM orders o JOIN customer c ON c.id=o.customer_id ORDER BY o.id DESC LIMIT 50'));
app.get('/stock', () => q('SELECT product_id,qty FROM stock ORDER BY product_id LIMIT 50'));
app.post('/login', async (r, reply) => {
  const a = (await q('SELECT * FROM account WHERE username=?', [r.body.username]))[0];
  if (!a || !(await argon2.verify(a.hash, r.body.password, HASH))) return reply.status(401).send({});
  return { ok: true };
});
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
console.log('READY');
