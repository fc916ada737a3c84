// Starts the two servers of a comparison: the bare floor and the product, each on data of its own.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Agent, request } from 'undici';
import { inRoot } from '../lib/paths.mjs';
import { freePort, runNode, start, stop, waitFor } from '../lib/process.mjs';

const agent = new Agent({ connections: 64, keepAliveTimeout: 60_000, headersTimeout: 300_000, bodyTimeout: 300_000 });

/** One request on loopback; throws on 400 and above. */
export async function call(base, method, path, { body, headers = {}, token } = {}) {
  const r = await request(base + path, {
    method, dispatcher: agent, body: body === undefined ? undefined : JSON.stringify(body),
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
  });
  const text = await r.body.text();
  if (r.statusCode >= 400) throw new Error(`${method} ${path} → ${r.statusCode} ${text.slice(0, 300)}`);
  return text === '' ? undefined : JSON.parse(text);
}
export const closeClients = () => agent.close();

/** @param {{ kind: 'mysql'|'sqlite', customers: number, dir: string, databaseUrl?: string }} o */
export async function startFloor(o) {
  mkdirSync(o.dir, { recursive: true });
  const port = await freePort();
  const child = start(process.execPath, [inRoot('tools/bench/floor-server.mjs')], { stdio: ['ignore', 'inherit', 'inherit'], env: { KIND: o.kind, PORT: String(port), N: String(o.customers), ORDERS: String(o.orders ?? 0), MYSQL_URL: o.databaseUrl, SQLITE_FILE: join(o.dir, 'floor.db') } });
  const base = `http://127.0.0.1:${port}`;
  await waitFor('the floor', async () => (await fetch(`${base}/list`).catch(() => undefined))?.status === 200, { timeoutMs: 600_000, failed: () => (child.exitCode === null ? undefined : 'it ended') });
  return { base, pid: child.pid, stop: () => stop(child) };
}

const CODE = 'bench-setup-code';
const PASSWORD = 'Bench-2026-pass';

function environment(o, port) {
  return { PORT: String(port), HOST: '127.0.0.1', DATA_DIR: o.dir, DATABASE_URL: o.databaseUrl, STEWARD_SETUP_CODE: CODE, LOG_LEVEL: 'error', RATE_LIMIT: '0', NODE_ENV: 'production', ALLOW_PLAIN_HTTP: 'true' };
}

async function startProduct(o) {
  mkdirSync(o.dir, { recursive: true });
  const port = await freePort();
  const child = start(process.execPath, [inRoot('apps/api/dist/main.js')], { stdio: ['ignore', 'ignore', 'inherit'], env: environment(o, port) });
  const base = `http://127.0.0.1:${port}/api/v1`;
  await waitFor('the API', async () => (await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined))?.status === 200, { timeoutMs: 60_000, failed: () => (child.exitCode === null ? undefined : 'it ended') });
  const login = async (username) => (await call(base, 'POST', '/auth/login', { body: { username, password: PASSWORD } })).accessToken;
  return { base, pid: child.pid, login, password: PASSWORD, stop: () => stop(child) };
}

/**
 * The product with its customers: a hundred salespeople in five teams of twenty, led by one manager each, made through the
 * API; the customers come in by `cli seed`, which goes the way of the Excel import.
 */
export async function startSteward(o) {
  const first = await startProduct(o);
  const open = (await call(first.base, 'GET', '/setup')).open;
  if (open) {
    await call(first.base, 'POST', '/setup', { body: { code: CODE, username: 'admin', password: PASSWORD, companyName: 'Bench' } });
    await people(first);
    await first.stop();
    const seeded = await runNode(inRoot('apps/api/dist/cli.js'), ['seed', '--customers', String(o.customers)], { env: environment(o, 0), timeoutMs: 3_600_000 });
    if (seeded.code !== 0) throw new Error(`seeding failed: ${seeded.output}`);
    return startProduct(o);
  }
  return first;
}

let made = 0;
async function people(app) {
  const token = await app.login('admin');
  const post = (path, body) => call(app.base, 'POST', path, { body, token, headers: { 'idempotency-key': `bench-${++made}` } });
  const roles = (await call(app.base, 'GET', '/roles', { token })).items;
  const role = (code) => roles.find((r) => r.code === code).id;
  for (let team = 1; team <= 5; team++) {
    const department = await post('/departments', { name: `Team ${team}` });
    await post('/users', { username: `m${team}`, name: `经理${team}`, password: PASSWORD, mustChangePassword: false, departmentId: department.id, roleIds: [role('sales_manager')] });
    for (let i = 1; i <= 20; i++) await post('/users', { username: `s${(team - 1) * 20 + i}`, name: `业务员${(team - 1) * 20 + i}`, password: PASSWORD, mustChangePassword: false, departmentId: department.id, roleIds: [role('salesperson')] });
  }
}
