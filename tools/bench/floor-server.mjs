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
app.post('/login', async (r, reply) => {
  const a = (await q('SELECT * FROM account WHERE username=?', [r.body.username]))[0];
  if (!a || !(await argon2.verify(a.hash, r.body.password, HASH))) return reply.status(401).send({});
  return { ok: true };
});
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
console.log('READY');
