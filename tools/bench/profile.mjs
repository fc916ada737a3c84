// node tools/bench/profile.mjs <sqlite|mysql> "<operation>" [seconds] [customers]: a CPU profile of operations of the benchmark, without what prepares them.
// Waiting for the disk counts as busy: on SQLite the unit of work (sqlite-engine) holds it.
import '../lib/node.mjs';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMariadb } from '../mariadb.mjs';
import { stewardDocuments } from './documents.mjs';
import { measure } from './measure.mjs';
import { stewardOperations } from './operations.mjs';
import { closeClients, startSteward } from './servers.mjs';
import { stopAll } from '../lib/process.mjs';

const [engine = 'sqlite', names = 'list 50, all', customers = '20000'] = process.argv.slice(2);
const dir = mkdtempSync(join(tmpdir(), 'steward-profile-'));
const db = engine === 'mysql' ? await startMariadb() : undefined;
await db?.createDatabase('steward');
process.env.NODE_OPTIONS = `--cpu-prof --cpu-prof-dir=${dir}/prof --cpu-prof-interval=250`;
const steward = await startSteward({ kind: engine, customers: Number(customers), dir: join(dir, 'data'), databaseUrl: db?.url('steward') });
const ops = await stewardOperations(steward, Number(customers));
const wanted = names.split('|');
const windows = [];
if (wanted.some((name) => !ops[name])) Object.assign(ops, await stewardDocuments(steward, Number(customers), 500));
for (const name of wanted) {
  const plan = ops[name].prepare ? { count: 1500, warmUp: 300 } : { count: 15000, warmUp: 1500 };
  const m = await measure(ops[name], { pids: [steward.pid, ...(db ? [db.pid] : [])], ...plan, ms: 12000 });
  windows.push(m.window);
  console.log(name, m.cpu.toFixed(3), 'ms =', m.parts.map((x) => x.toFixed(3)).join(' + '), m.failed, m.first ?? '');
}
await steward.stop();
report(join(dir, 'prof'));
await closeClients();
await db?.stop();
await stopAll();
rmSync(dir, { recursive: true, force: true });

function report(folder) {
  const files = readdirSync(folder).map((f) => JSON.parse(readFileSync(join(folder, f), 'utf8')));
  const p = files.sort((a, b) => b.samples.length - a.samples.length)[0];
  measuredOnly(p);
  const self = new Map();
  const byId = new Map(p.nodes.map((n) => [n.id, n]));
  p.samples.forEach((id, i) => {
    const n = byId.get(id);
    const f = n.callFrame;
    const key = `${f.functionName || '(anonymous)'} ${f.url.replace(/^.*\/(node_modules|work)\//, '')}:${f.lineNumber}`;
    self.set(key, (self.get(key) ?? 0) + (p.timeDeltas[i] ?? 0));
  });
  const busy = [...self].filter(([k]) => !/^\((idle|program)\)/.test(k));
  const total = busy.reduce((s, [, v]) => s + v, 0);
  inclusive(p, total);
  const packages = new Map();
  for (const [k, v] of busy) {
    const name = /^\S* ?((?:@[\w-]+\/)?[\w.-]+)\//.exec(k.slice(k.indexOf(' ')))?.[1] ?? (/main\/(libs\/\w+)/.exec(k)?.[1] ?? (k.includes('node:') ? 'node' : 'native'));
    packages.set(name, (packages.get(name) ?? 0) + v);
  }
  console.log([...packages].sort((a, b) => b[1] - a[1]).slice(0, 16).map(([k, v]) => `${k} ${((v / total) * 100).toFixed(1)} %`).join(', '));
  for (const [k, v] of busy.sort((a, b) => b[1] - a[1]).slice(0, 45)) console.log(`${((v / total) * 100).toFixed(1).padStart(5)} %  ${k}`);
}

/** Drops what was sampled outside the measured loops: both clocks are the machine's monotonic one. */
function measuredOnly(p) {
  let at = p.startTime;
  const inside = p.timeDeltas.map((delta) => { at += delta; return windows.some(([from, to]) => at * 1000 >= Number(from) && at * 1000 <= Number(to)); });
  p.samples = p.samples.filter((_, i) => inside[i]);
  p.timeDeltas = p.timeDeltas.filter((_, i) => inside[i]);
}

/** Time below each of our own functions and some doors of the frameworks; what is awaited counts where it goes on. */
function inclusive(p, total) {
  const own = new Map();
  p.samples.forEach((id, i) => own.set(id, (own.get(id) ?? 0) + (p.timeDeltas[i] ?? 0)));
  const byId = new Map(p.nodes.map((n) => [n.id, n]));
  const sums = new Map();
  const walk = (n, above) => {
    const f = n.callFrame;
    const key = `${f.functionName} ${f.url.replace(/^.*\/(node_modules|work)\//, '')}:${f.lineNumber}`;
    const fresh = !above.has(key);
    const path = fresh ? new Set([...above, key]) : above;
    let t = own.get(n.id) ?? 0;
    for (const c of n.children ?? []) t += walk(byId.get(c), path);
    if (fresh) sums.set(key, (sums.get(key) ?? 0) + t);
    return t;
  };
  walk(p.nodes[0], new Set());
  const rows = [...sums].filter(([k]) => !/^\((root|program|idle)/.test(k)).sort((a, b) => b[1] - a[1]).slice(0, 70);
  console.log('inclusive'); for (const [k, v] of rows) console.log(`${((v / total) * 100).toFixed(1).padStart(5)} %  ${k}`);
}
