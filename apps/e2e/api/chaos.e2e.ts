import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { groupBy } from '@steward/kernel';
import { ADMIN, client, engines, fullSize, startApp, startMariadb, type App, type Client, type Mariadb } from '../harness/index.js';
import { acknowledgedFindings, bookFindings } from './support/books.js';
import { type ChaosLog, type Ground, headersOf, repeatFaults, runChaos } from './support/chaos.js';
import { checkIntegrity, shutDown } from './support/integrity.js';
import { openTables } from './support/tables.js';
import { book, each } from './support/trade.js';
import { type Line, line } from './support/wire.js';
import { random } from './support/workload.js';

/**
 * Randomised: twenty clients on few hot products and customers while the server and the database are killed. STEWARD_CHAOS_SEED repeats
 * the mix of work and the times of the kills (not the interleaving), STEWARD_CHAOS_SECONDS sets the length. That this run can fail is
 * proven by `node apps/e2e/mutations.mjs`, which spoils the server in four ways.
 */
const SEED = Number(process.env['STEWARD_CHAOS_SEED'] ?? 20261123);
const SECONDS = Number(process.env['STEWARD_CHAOS_SECONDS'] ?? (fullSize ? 60 : 12));
const KILLS = fullSize ? { api: 5, database: 2 } : { api: 2, database: 1 };
const CLIENTS = 20;
const WRITES = 30 * SECONDS;
/** Successes asked for again afterwards. */
const REPEATS = fullSize ? 3_000 : 1_000;

interface Findings { faults: string[]; acknowledged: string[]; books: string[]; repeats: string[]; invariants: string[] }

/** Five products of which little is there, eight customers, one of everything else. */
async function prepare(admin: Client): Promise<Ground> {
  const make = async (path: string, body: object): Promise<number> => (await admin.ok.post<{ id: number }>(path, body)).id;
  const warehouseId = await make('/warehouses', { name: '主仓', isDefault: true });
  const supplierId = await make('/suppliers', { name: '混沌供应商' });
  const accountId = await make('/accounts', { name: '现金', type: 'cash', openingBalance: '0', openingDate: '2026-01-01' });
  const products = await each([1, 2, 3, 4, 5], 1, (n) => make('/products', { name: `热门商品${n}`, unit: '个' }));
  const customers = await each([1, 2, 3, 4, 5, 6, 7, 8], 1, (n) => make('/customers', { name: `混沌${'甲乙丙丁戊己庚辛'.charAt(n - 1)}贸易公司` }));
  await book(admin, '/stock-ins', { supplierId, warehouseId, lines: products.map((productId) => ({ productId, quantity: '10', unitPrice: '7', taxRate: '0' })) });
  return { customers, products, warehouseId, branchId: await make('/warehouses', { name: '分仓' }), supplierId, accountId };
}

/** Kills at times of the seed, spread over the run; one after the other, so that nobody starts on a database that is away. What a restart takes does not count as time of work. */
const killing = (app: App, database: Mariadb | undefined) => async (): Promise<void> => {
  const next = random(SEED);
  const kills = [...Array<'api'>(KILLS.api).fill('api'), ...Array<'database'>(database ? KILLS.database : 0).fill('database')].sort(() => next() - 0.5);
  const slot = (SECONDS * 1000) / kills.length;
  for (const what of kills) {
    const before = slot * (0.2 + 0.6 * next());
    await sleep(before);
    await kill(what);
    await sleep(slot - before);
  }
  async function kill(what: 'api' | 'database'): Promise<void> {
    if (what === 'api') { await app.kill9(); await app.restart(); return; }
    await database?.kill9();
    await sleep(300);
    await database?.restart();
  }
};

/** The last answers asked for again: the same, and marked. */
async function askAgain({ send }: Line, token: string, log: ChaosLog): Promise<string[]> {
  const wrong = await each(log.acknowledged.slice(-REPEATS), CLIENTS, async (a) => repeatFaults(a, await send({ method: 'POST', path: `/api/v1${a.path}`, token, headers: headersOf(a.key, a), body: a.body })));
  return wrong.flat();
}

describe.each(engines())('the chain in chaos, %s', (database) => {
  let server: Mariadb | undefined;
  let app: App;
  let connection: Line;

  beforeAll(async () => {
    if (database === 'mysql') server = await startMariadb({ durable: true });
    // up to 2 ms of real waiting inside every unit of work
    app = await startApp({ database, ...(server ? { mariadb: server } : {}), env: { RATE_LIMIT: '0', STEWARD_TEST_PAUSE: '2' } });
    connection = line(app.url, 2 * CLIENTS);
  });
  afterAll(async () => {
    connection.close();
    await app.stop();
    await server?.stop();
  });

  it('keeps every acknowledged write once and balanced books', async () => {
    const admin = await client(app).setup();
    const ground = await prepare(admin);
    const log = await runChaos({ send: connection.send, token: admin.token ?? '', clients: CLIENTS, atLeast: WRITES, seed: SEED, ground, meanwhile: killing(app, server) });
    await admin.login('admin', ADMIN.password);
    const findings: Findings = { faults: log.faults.slice(0, 20), acknowledged: [], books: [], repeats: [], invariants: [] };
    const tables = await openTables(app);
    findings.acknowledged = await acknowledgedFindings(tables, log);
    findings.books = await bookFindings(tables);
    await tables.close();
    findings.repeats = (await askAgain(connection, admin.token ?? '', log)).slice(0, 20);
    await shutDown(app);
    const checked = checkIntegrity(app);
    findings.invariants = checked.filter((i) => i.count !== 0).map((i) => `${i.id} ${i.title}: ${i.count}`);
    report(database, log, findings, checked.length);
    expect(findings).toEqual({ faults: [], acknowledged: [], books: [], repeats: [], invariants: [] });
    expect(log.longestOutageMs).toBeLessThan(30_000);
    // the run was worth something: work of all kinds was done, and the clients were in each other's way
    expect(new Set(log.acknowledged.map((a) => a.makes ?? `${a.does?.action} of ${a.does?.kind}`)).size).toBeGreaterThan(12);
    expect({ retries: log.retries > 0, repeats: log.repeats > 0, conflicts: log.contested.some((c) => c.conflicts > 0), short: log.refused.some((r) => r.code === 'warehouse.insufficient_stock') }).toEqual({ retries: true, repeats: true, conflicts: true, short: true });
  }, 600_000);
});

function report(database: string, log: ChaosLog, findings: Findings, invariants: number): void {
  const count = (names: string[]): string => [...groupBy(names, (name) => name)].map(([name, list]) => `${name} ${list.length}`).sort().join(', ');
  console.log([
    `${database}, seed ${SEED}: ${log.acknowledged.length} writes acknowledged, ${log.refused.length} refused in ${SECONDS} s by ${CLIENTS} clients; ${log.retries} retries, ${log.repeats} sent twice; server killed ${KILLS.api} times${database === 'mysql' ? `, MariaDB ${KILLS.database} times` : ''}; longest outage ${Math.round(log.longestOutageMs)} ms; ${invariants} invariants`,
    `done: ${count(log.acknowledged.map((a) => a.makes ?? `${a.does?.kind}.${a.does?.action}`))}; customers renamed ${log.contested.reduce((n, c) => n + c.acknowledged.length, 0)}, too late ${log.contested.reduce((n, c) => n + c.conflicts, 0)}`,
    `refused: ${count(log.refused.map((r) => r.code))}`,
  ].join('\n'));
  const file = process.env['STEWARD_CHAOS_REPORT'];
  if (file !== undefined) writeFileSync(file, JSON.stringify(findings, null, 2));
}
