import { setTimeout as sleep } from 'node:timers/promises';
import { client, engines, fullSize, startApp, startMariadb, type App, type Mariadb } from '../harness/index.js';
import { checkIntegrity, shutDown } from './support/integrity.js';
import { openTables } from './support/tables.js';
import { type Line, line } from './support/wire.js';
import { type Log, replayFaults, runWorkload } from './support/workload.js';

/** Real awaits inside every unit of work: it waits up to 5 ms before COMMIT. */
const ENV = { STEWARD_TEST_PAUSE: '5', RATE_LIMIT: '0' };
const WRITERS = 50;
const SECONDS = fullSize ? 30 : 5;
const KILLS = fullSize ? 2 : 1;
const SHARED = 10;

/** Kills the process in the middle of the work and starts it again on the same data, evenly over the run. */
const killing = (app: App, times: number) => async (): Promise<void> => {
  for (let i = 0; i < times; i += 1) {
    await sleep((SECONDS * 1000) / (times + 1));
    await app.kill9();
    await app.restart();
  }
};

/** The run, and everything that must hold after it. */
async function acknowledgedIsStored(app: App, connection: Line, run: string, meanwhile: () => Promise<void>, kills: string): Promise<void> {
  const admin = await client(app).setup();
  const token = admin.token ?? '';
  const shared = await Promise.all(Array.from({ length: SHARED }, async (_, i) => (await admin.ok.post<{ id: number }>('/customers', { name: `${run}共有${i}号公司`, externalId: `${run}-shared-${i}` })).id));
  const log = await runWorkload({ send: connection.send, token, run, writers: WRITERS, seconds: SECONDS, shared, meanwhile });
  const acknowledged = log.creates + log.updates;
  console.log(`${app.database}: ${acknowledged} writes acknowledged (${log.creates} creates, ${log.updates} updates) by ${WRITERS} writers in ${SECONDS} s, ${log.retries} retries, ${log.repeats} repeats, ${log.refused.length} refused, ${log.shared.reduce((n, s) => n + s.conflicts, 0)} conflicts; ${kills}; longest outage ${Math.round(log.longestOutageMs)} ms`);

  expect(log.faults.slice(0, 20)).toEqual([]);
  expect(log.creates).toBeGreaterThan(WRITERS);
  expect(log.updates).toBeGreaterThan(WRITERS);
  expect(log.refused.length).toBeGreaterThan(0);
  expect(log.retries).toBeGreaterThan(0);
  expect(log.longestOutageMs).toBeLessThan(30_000);

  // the token of the run may have expired in a long one
  const again = (await admin.login('admin', 'Steward-e2e-2026!')).token ?? '';
  expect(await lostOrDoubled(app, log)).toEqual([]);
  expect(await replays(connection, again, log)).toEqual([]);
  await shutDown(app);
  expect(checkIntegrity(app).filter((i) => i.count !== 0)).toEqual([]);
}

interface Stored { id: number; version: number; name: string; shortName: string | null; externalId: string | null }

/** Compares what the server said with what lies in its tables; at most 20 differences in words. */
async function lostOrDoubled(app: App, log: Log): Promise<string[]> {
  const tables = await openTables(app);
  try {
    const rows = await tables.all<Stored>('SELECT id, version, name, shortName, externalId FROM customer');
    const wrong: string[] = [];
    const byExternalId = new Map<string, Stored[]>();
    for (const row of rows) byExternalId.set(row.externalId ?? '', [...byExternalId.get(row.externalId ?? '') ?? [], row]);
    for (const made of log.owned) {
      const found = byExternalId.get(made.externalId) ?? [];
      if (found.length !== 1) { wrong.push(`${made.externalId} is there ${found.length} times`); continue; }
      const [row] = found;
      if (row?.id !== made.id || row.name !== made.name) wrong.push(`${made.externalId} is ${JSON.stringify(row)}, acknowledged as #${made.id} ${made.name}`);
      if (row?.version !== made.version || row.shortName !== made.shortName) wrong.push(`${made.externalId} holds v${row?.version} ${row?.shortName}, acknowledged as v${made.version} ${made.shortName}`);
    }
    for (const refused of log.refused) if (rows.some((row) => row.name.startsWith(`${refused.externalId}有限公司`))) wrong.push(`${refused.externalId} was refused with ${refused.status} but is there`);
    if (rows.length !== log.owned.length + log.shared.length) wrong.push(`${rows.length} customers are there, ${log.owned.length + log.shared.length} were acknowledged`);

    const keys = new Set((await tables.all<{ k: string }>('SELECT idempotencyKey AS k FROM idempotency')).map((row) => row.k));
    for (const made of log.owned) if (!keys.has(made.key)) wrong.push(`the key of ${made.externalId} is not kept`);
    for (const refused of log.refused) if (keys.has(refused.key)) wrong.push(`the key of the refused ${refused.externalId} is kept`);
    wrong.push(...await sharedDifferences(tables, rows, log));
    return wrong.slice(0, 20);
  } finally {
    await tables.close();
  }
}

/** Of the customers all fight over each acknowledged value is once in the trail, and each version was made by exactly one change. */
async function sharedDifferences(tables: Awaited<ReturnType<typeof openTables>>, rows: Stored[], log: Log): Promise<string[]> {
  const wrong: string[] = [];
  for (const one of log.shared) {
    const trail = await tables.all<{ changes: string | { shortName?: [unknown, unknown] } | null }>("SELECT changes FROM audit_log WHERE entity='customer' AND action='update' AND entityId=?", [one.id]);
    const values = trail.map((t) => (typeof t.changes === 'string' ? JSON.parse(t.changes) as { shortName?: [unknown, unknown] } : t.changes)?.shortName?.[1]);
    const count = (value: string): number => values.filter((v) => v === value).length;
    for (const value of one.acknowledged) if (count(value) !== 1) wrong.push(`shared #${one.id}: ${value} was acknowledged and is ${count(value)} times in the trail`);
    const resolved = one.unknown.filter((value) => count(value) === 1).length;
    const row = rows.find((r) => r.id === one.id);
    if (row?.version !== 1 + one.acknowledged.length + resolved) wrong.push(`shared #${one.id}: v${row?.version} after ${one.acknowledged.length} acknowledged and ${resolved} unheard changes`);
    if (trail.length !== one.acknowledged.length + resolved) wrong.push(`shared #${one.id}: ${trail.length} changes in the trail, ${one.acknowledged.length + resolved} were made`);
  }
  return wrong;
}

/** Every key again: the same answer, marked as a repeat, and nothing new. */
async function replays({ send }: Line, token: string, log: Log): Promise<string[]> {
  const wrong: string[] = [];
  const todo = [...log.owned];
  const worker = async (): Promise<void> => {
    for (let made = todo.pop(); made !== undefined; made = todo.pop()) {
      const answer = await send({ method: 'POST', path: '/api/v1/customers', token, headers: { 'idempotency-key': made.key }, body: made.body });
      wrong.push(...replayFaults(made, answer));
    }
  };
  await Promise.all(Array.from({ length: 20 }, worker));
  return wrong.slice(0, 20);
}

describe.each(engines())('50 writers at once, %s', (database) => {
  let app: App;
  let connection: Line;

  beforeAll(async () => {
    app = await startApp({ database, env: ENV });
    connection = line(app.url, WRITERS);
  });
  afterAll(async () => {
    connection.close();
    await app.stop();
  });

  it('lose and double nothing when the process is killed', async () => {
    await acknowledgedIsStored(app, connection, 'w', killing(app, KILLS), `process killed ${KILLS} times`);
  }, 300_000);
});

if (engines().includes('mysql')) describe('50 writers at once, the database server dies', () => {
  let server: Mariadb;
  let app: App;
  let connection: Line;

  beforeAll(async () => {
    server = await startMariadb({ durable: true });
    app = await startApp({ database: 'mysql', mariadb: server, env: ENV });
    connection = line(app.url, WRITERS);
  });
  afterAll(async () => {
    connection.close();
    await app.stop();
    await server.stop();
  });

  it('lose and double nothing, and the product goes on by itself', async () => {
    const { pid } = app;
    await acknowledgedIsStored(app, connection, 'd', async () => {
      for (let i = 0; i < KILLS; i += 1) {
        await sleep((SECONDS * 1000) / (KILLS + 1));
        await server.kill9();
        await sleep(300);
        await server.restart();
        expect(app.pid).toBe(pid);
      }
    }, `MariaDB killed ${KILLS} times`);
  }, 300_000);
});
