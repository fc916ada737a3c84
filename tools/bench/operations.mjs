// The same questions put to both servers; random but the same kind of values on either side.
import { company, mobile, parts, random } from './names.mjs';
import { call } from './servers.mjs';

const TOWN_REGION = { 上海: '310000', 北京: '110000', 深圳: '440300', 杭州: '330100', 苏州: '320500', 成都: '510100', 武汉: '420100', 南京: '320100' };
const r = random(20261123);
const between = (low, high) => low + Math.floor(r() * (high - low + 1));
const q = encodeURIComponent;
let seq = Math.floor(Date.now() / 100);

/** Questions that find something: the brand and town of a customer that exists. */
const someone = (customers) => parts(between(1, customers));
function inTown(customers) {
  for (;;) { const p = someone(customers); if (TOWN_REGION[p.town]) return p; }
}

export async function floorOperations(server, customers) {
  const get = (path) => call(server.base, 'GET', path);
  return {
    list: () => get('/list'),
    cursor: () => get(`/cursor?after=${Math.floor(customers * 0.2)}`),
    searchCity: () => { const p = inTown(customers); return get(`/search?q=${q(p.brand.slice(0, 2))}&city=${q(p.town)}`); },
    search: () => get(`/search?q=${q(someone(customers).brand.slice(0, 2))}`),
    read: () => get(`/c/${between(1, customers)}`),
    overview: () => get(`/c360/${between(1, customers)}`),
    create: () => { const i = ++seq; return call(server.base, 'POST', '/c', { body: { name: company(i), phone: mobile(i), email: `b${i}@x.cn`, city: '上海' } }); },
    whole: () => { const i = ++seq; return call(server.base, 'POST', '/whole', { body: { name: company(i), phone: mobile(i), email: `b${i}@x.cn`, city: '上海' } }); },
    update: () => { const i = ++seq; return call(server.base, 'PATCH', `/c/${between(1, customers)}`, { body: { phone: mobile(i), email: `u${i}@x.cn` } }); },
    login: () => call(server.base, 'POST', '/login', { body: { username: 'admin', password: 'Bench-2026-pass' } }),
  };
}

export async function stewardOperations(server, customers) {
  const tokens = { all: await server.login('admin'), team: await server.login('m1'), own: await server.login('s7') };
  // access tokens live ten minutes: renewed in the background so that no measured request pays for it
  const renew = setInterval(async () => { for (const [k, u] of [['all', 'admin'], ['team', 'm1'], ['own', 's7']]) tokens[k] = await server.login(u).catch(() => tokens[k]); }, 240_000);
  renew.unref();
  const get = (path, who = 'all') => call(server.base, 'GET', path, { token: tokens[who] });
  const send = (method, path, body, headers) => call(server.base, method, path, { body, headers, token: tokens.all });
  const first = (await get('/customers?sort=id&pageSize=1&count=false')).items[0].id;
  const last = (await get('/customers?pageSize=1&count=false')).items[0].id;
  const anyId = () => between(first, last);
  const deep = first + Math.floor((last - first) * 0.2);
  const cursor = Buffer.from(JSON.stringify([deep, deep])).toString('base64url');
  const initials = await pinyinQuestions(get, first, last);
  const versions = new Map();
  return {
    'list 50, team': () => get('/customers?page=1&pageSize=50', 'team'),
    'list 50, all': () => get('/customers?page=1&pageSize=50'),
    'list 50, own': () => get('/customers?page=1&pageSize=50', 'own'),
    'deep cursor': () => get(`/customers?pageSize=50&cursor=${cursor}`),
    'combined search': () => { const p = inTown(customers); return get(`/customers?count=false&where=${q(JSON.stringify({ and: [{ field: 'name', op: 'contains', value: p.brand.slice(0, 2) }, { field: 'region', op: 'under', value: TOWN_REGION[p.town] }] }))}`); },
    'search 2 chars': () => get(`/customers?count=false&q=${q(someone(customers).brand.slice(0, 2))}`),
    'search pinyin': (i) => get(`/customers?count=false&q=${initials[i % initials.length]}`),
    'search, 10 rows': () => get(`/customers?count=false&pageSize=10&q=${q(someone(customers).brand.slice(0, 2))}`),
    'pinyin, 10 rows': (i) => get(`/customers?count=false&pageSize=10&q=${initials[i % initials.length]}`),
    'read one': () => get(`/customers/${anyId()}`),
    'customer 360': () => get(`/customers/${anyId()}/overview`),
    create: () => { const i = ++seq; return send('POST', '/customers', { name: company(i), shortName: parts(i).brand, level: 'B', mobile: mobile(i), email: `b${i}@x.cn`, region: '310000', address: '中山路1号', creditLimit: '0.00' }, { 'idempotency-key': `bench-${i}` }); },
    update: async (i) => {
      const id = last - 40 - (i % 40);
      while (versions.get(id) === 'busy') await new Promise((wake) => setTimeout(wake, 1));
      const version = versions.get(id) ?? (await get(`/customers/${id}`)).version;
      versions.set(id, 'busy');
      try {
        const k = ++seq;
        versions.set(id, (await send('PATCH', `/customers/${id}`, { email: `u${k}@x.cn`, remark: `r${k}` }, { 'if-match': `"v${version}"` })).version);
      } catch (e) { versions.delete(id); throw e; }
    },
    login: () => call(server.base, 'POST', '/auth/login', { body: { username: 'admin', password: server.password } }),
  };
}

/** Four letters of initials as the product itself stores them: taken from the brands of some customers. */
async function pinyinQuestions(get, first, last) {
  const { pinyin } = await import('pinyin-pro');
  const out = [];
  for (let i = 0; i < 40; i++) {
    const c = await get(`/customers/${between(first, last)}`).catch(() => undefined);
    if (c) out.push(pinyin(c.name.slice(2, 6), { pattern: 'first', toneType: 'none', type: 'array' }).join('').replace(/[^a-z]/g, '').slice(0, 4));
  }
  return out.filter((x) => x.length === 4);
}
