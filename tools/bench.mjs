/**
 * `npm run bench`: CPU per operation of the product beside the bare fastify + driver floor, both engines, in one run.
 *
 *   node tools/bench.mjs                 100,000 customers
 *   node tools/bench.mjs --large         100,000 and 1,000,000: flat operations may grow at most 1.5 times
 *   node tools/bench.mjs --quick         8,000 customers, fewer operations: the form `verify` runs. Too short a warm-up to judge the
 *                                        budgets: it fails on requests that fail, and on rows beyond 2.5 times their budget
 *   --engine mysql|sqlite, --only "create,update", --rounds N, --orders N (in the books before documents are measured)
 *
 * CPU is what the kernel accounts to the server process and MariaDB, with 8 clients after a warm-up, medians over rounds in
 * which floor and product take turns. A row out of its budget (tools/bench/budgets.mjs) makes it exit with 1.
 */
import './lib/node.mjs';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHAIN_MS, GROWTH, OPERATIONS, YARDSTICK } from './bench/budgets.mjs';
import { floorDocuments, many, stewardDocuments } from './bench/documents.mjs';
import { measure, median } from './bench/measure.mjs';
import { floorOperations, stewardOperations } from './bench/operations.mjs';
import { closeClients, startFloor, startSteward } from './bench/servers.mjs';
import { inRoot } from './lib/paths.mjs';
import { stopAll } from './lib/process.mjs';
import { startMariadb } from './mariadb.mjs';

const flag = (name) => process.argv.includes(`--${name}`);
const option = (name) => { const at = process.argv.indexOf(`--${name}`); return at < 0 ? undefined : process.argv[at + 1]; };
const quick = flag('quick');
const sizes = flag('large') ? [100_000, 1_000_000] : [quick ? 8_000 : 100_000];
const engines = option('engine') ? [option('engine')] : ['sqlite', 'mysql'];
const only = option('only')?.split(',');
/** What a row may exceed its budget by before the run fails. */
const slack = quick ? 2.5 : 1;
const rounds = Number(option('rounds') ?? (quick ? 2 : 5));
/** Orders in the books before documents are measured. */
const orders = Number(option('orders') ?? (quick ? 400 : 100_000));
const plan = quick ? { count: 800, warmUp: 500, ms: 1500 } : { count: 4000, warmUp: 1500, ms: 8000 };

if (!existsSync(inRoot('apps/api/dist/main.js'))) throw new Error('The API is not built: run `npm run build` first');

let failures = 0;
const results = new Map();
try {
  for (const engine of engines) for (const customers of sizes) await compare(engine, customers);
  if (sizes.length > 1) growth();
} finally {
  await closeClients();
  await stopAll();
}
console.log(failures === 0 ? (quick ? '\nNo row is beyond 2.5 times its budget.' : '\nEvery row is within its budget.') : `\n${failures} row(s) out of budget.`);
process.exit(failures === 0 ? 0 : 1);

/** One engine at one size: floor and product take turns, round by round. */
async function compare(engine, customers) {
  const dir = mkdtempSync(join(tmpdir(), 'steward-bench-'));
  const db = engine === 'mysql' ? await startMariadb() : undefined;
  const wanted = OPERATIONS.filter((o) => !only || only.some((x) => o.name.includes(x)));
  const documents = customers === sizes[0] && wanted.some((o) => o.documents);
  try {
    for (const name of ['floor', 'steward']) await db?.createDatabase(name);
    const floor = await startFloor({ kind: engine, customers, orders: documents ? orders : 0, dir: join(dir, 'floor'), databaseUrl: db?.url('floor') });
    const steward = await startSteward({ kind: engine, customers, dir: join(dir, 'steward'), databaseUrl: db?.url('steward') });
    const pids = (server) => [server.pid, ...(db ? [db.pid] : [])];
    const bare = { ...(await floorOperations(floor, customers)), ...(documents ? floorDocuments(floor, customers) : {}) };
    const ours = { ...(await stewardOperations(steward, customers)), ...(documents ? await stewardDocuments(steward, customers, orders) : {}) };
    const rows = [];
    for (const op of wanted.filter((o) => documents || !o.documents)) {
      const few = op.documents && !op.read ? { count: quick ? 80 : 600, warmUp: quick ? 60 : 400, ms: 15_000 } : op.few ? { count: quick ? 40 : 120, warmUp: 8, ms: 8000, clients: 2 } : plan;
      const samples = { floor: [], ours: [], failed: 0, first: undefined };
      for (let r = 0; r < rounds; r++) {
        const a = await measure(bare[op.floor], { pids: pids(floor), ...few });
        const b = await measure(ours[op.of ?? op.name], { pids: pids(steward), ...few });
        samples.floor.push(a.cpu);
        samples.ours.push(b.cpu);
        if (process.env.BENCH_PARTS) console.log(op.name, "floor", a.parts.map((x) => x.toFixed(3)).join("+"), "steward", b.parts.map((x) => x.toFixed(3)).join("+"));
        samples.failed += a.failed + b.failed;
        samples.first ??= a.first ?? b.first;
      }
      rows.push({ op, floor: median(samples.floor), ours: median(samples.ours), failed: samples.failed, first: samples.first });
    }
    print(engine, customers, rows);
    if (documents) await writers(engine, ours, engine === 'mysql' ? await machine(bare, pids(floor)) : 1);
    await floor.stop();
    await steward.stop();
  } finally {
    await db?.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}

function print(engine, customers, rows) {
  console.log(`\n${engine === 'mysql' ? 'MariaDB' : 'SQLite'}, ${customers.toLocaleString('en')} customers: CPU ms per operation (application + database), 8 clients, median of ${rounds} rounds`);
  console.log(`${'operation'.padEnd(18)}${'floor'.padStart(9)}${'steward'.padStart(9)}${'ratio'.padStart(8)}${'budget'.padStart(8)}`);
  for (const { op, floor, ours, failed, first } of rows) {
    const ratio = ours / floor;
    const over = !op.note && ratio > op[engine];
    if ((over && ratio > op[engine] * slack) || failed > 0) failures++;
    results.set(`${engine} ${customers} ${op.name}`, ours);
    if (op.floor === 'list') results.set(`${engine} ${customers} floor`, floor);
    console.log(`${op.name.padEnd(18)}${floor.toFixed(3).padStart(9)}${ours.toFixed(3).padStart(9)}${ratio.toFixed(2).padStart(8)}${(op.note ? 'note' : op[engine].toFixed(1)).padStart(8)}${failed > 0 ? `  ${failed} FAILED: ${first}` : over ? '  OUT OF BUDGET' : ''}`);
  }
}

/** How much dearer the yardstick is here than where the chain's budget was set; printed beside it, never part of the judgement. */
async function machine(bare, pids) {
  let [here, there] = [0, 0];
  for (const [name, ms] of Object.entries(YARDSTICK)) {
    const samples = [];
    for (let r = 0; r < rounds; r++) samples.push((await measure(bare[name], { pids, count: quick ? 400 : 1500, warmUp: quick ? 200 : 600, ms: 15_000 })).cpu);
    here += median(samples);
    there += ms;
  }
  return here / there;
}

/** Sixteen writers without think time along the whole chain: nothing may fail. */
async function writers(engine, ours, machine) {
  const steps = OPERATIONS.filter((o) => o.chain).map((o) => ours[o.name]).filter(Boolean);
  if (steps.length < 5) return;
  const each = quick ? 40 : 400;
  for (const step of steps) await step.prepare?.(each);
  const failed = [];
  await many(each * steps.length, (i) => steps[i % steps.length]().catch((e) => { failed.push(e.message); }));
  if (failed.length > 0) failures++;
  console.log(`16 writers without think time: ${each * steps.length} writes, ${failed.length} failed${failed.length > 0 ? `: ${failed[0]}` : ''}`);
  const chain = OPERATIONS.filter((o) => o.chain).map((o) => results.get(`${engine} ${sizes[0]} ${o.name}`) ?? 0).reduce((a, b) => a + b, 0);
  const over = engine === 'mysql' && chain > CHAIN_MS;
  if (over && chain > CHAIN_MS * slack) failures++;
  const note = engine === 'mysql' ? ` of at most ${CHAIN_MS} (for comparison: ${(chain / machine).toFixed(2)} where the yardstick costs 1.5 ms; here ${machine.toFixed(2)} times that)` : '';
  console.log(`order, confirm, ship, receive and invoice together: ${chain.toFixed(2)} ms${note}${over ? '  OUT OF BUDGET' : ''}`);
}

function growth() {
  console.log('\nGrowth from 100,000 to 1,000,000 customers');
  for (const engine of engines) {
    // the bare list reads fifty rows by their key at any size: what it has become dearer by is the machine, not the table
    const drift = Math.max(1, (results.get(`${engine} 1000000 floor`) ?? 1) / (results.get(`${engine} 100000 floor`) ?? 1));
    if (drift > 1) console.log(`${engine.padEnd(8)}the bare list itself: ${drift.toFixed(2)}, taken out below`);
    for (const op of OPERATIONS.filter((o) => o.flat && results.has(`${engine} 1000000 ${o.name}`))) {
      const factor = results.get(`${engine} 1000000 ${op.name}`) / results.get(`${engine} 100000 ${op.name}`) / drift;
      if (factor > GROWTH) failures++;
      console.log(`${engine.padEnd(8)}${op.name.padEnd(18)}${factor.toFixed(2).padStart(6)} of at most ${GROWTH}${factor > GROWTH ? '  OUT OF BUDGET' : ''}`);
    }
  }
}
