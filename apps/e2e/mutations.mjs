/**
 * A check that cannot fail proves nothing: scenarios are run against servers spoilt on purpose, and each must fail. The spoiling is done
 * to a copy of the built server, never to the one in the repository.
 *
 *   npm run build && node apps/e2e/mutations.mjs               all, 8 s of chaos each, about six minutes
 *   node apps/e2e/mutations.mjs --only idempotency,gate        some of them
 *   node apps/e2e/mutations.mjs --only none                    the copy unspoilt, chaos on both engines: must pass
 *   STEWARD_CHAOS_SECONDS=30 node apps/e2e/mutations.mjs       longer
 *
 * `npm run verify:full` runs it as the step "mutations". It closes with one line for each and ends with 1 when one was not found.
 */
import '../../tools/lib/node.mjs';
import fs, { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bin, inRoot, jestNodeOptions, tmp } from '../../tools/lib/paths.mjs';
import { onEnd, runNode } from '../../tools/lib/process.mjs';

/** What is taken out, where, the engine on which it is missed, and the scenario that must miss it (chaos unless said). Each `find` must be there exactly once, or as often as `times` says. */
const MUTATIONS = [
  {
    name: 'stock', title: 'no lock and no condition on stock', engine: 'mysql',
    edits: [
      { file: 'libs/warehouse/api/dist/stock/stock.store.js', find: "lock && database.unit.sql.engine === 'mysql' ? ' FOR UPDATE' : ''", replace: "''" },
      { file: 'libs/warehouse/api/dist/stock/stock.store.js', find: /const enough = .*;/, replace: "const enough = '';" },
    ],
  },
  { name: 'idempotency', title: 'keys are not remembered', engine: 'sqlite', edits: [{ file: 'libs/platform/dist/http/command.js', find: /const key = c\.idempotencyKey;/g, times: 2, replace: 'const key = undefined;' }] },
  {
    name: 'version', title: 'versions are not compared', engine: 'sqlite',
    edits: [
      { file: 'libs/platform/dist/http/endpoint.js', find: 'if (seen !== row.version)', replace: 'if (false)' },
      { file: 'libs/platform/dist/database/table.js', find: 'WHERE id=? AND version=?`, [...params, id, version]', replace: 'WHERE id=?`, [...params, id]' },
    ],
  },
  {
    // a unit of work joins the one that happens to be open, as with TypeORM's own transactions on this driver (ADR-0002)
    name: 'gate', title: 'SQLite without the gate before its writer', engine: 'sqlite',
    edits: [
      {
        file: 'libs/platform/dist/database/sqlite-writer.js', find: 'serving ??= serve();',
        replace: `const unit = queue.pop();
        (async () => {
          if (!db.inTransaction) db.exec('BEGIN IMMEDIATE');
          try { const value = await unit.run(); if (db.inTransaction) db.exec('COMMIT'); unit.resolve(value); } catch (e) { if (db.inTransaction) db.exec('ROLLBACK'); unit.reject(e); }
        })();`,
      },
    ],
  },
  {
    name: 'months', title: 'closed months are not asked for', engine: 'sqlite', scenario: 'api/month-close',
    edits: [{ file: 'libs/system/api/dist/document/period.js', find: 'if (until === null || day === undefined)', replace: 'if (true)' }],
  },
  {
    name: 'months-screen', title: 'closed months are not asked for, in the browser', engine: 'sqlite', scenario: 'web/accountant',
    edits: [{ file: 'libs/system/api/dist/document/period.js', find: 'if (until === null || day === undefined)', replace: 'if (true)' }],
  },
  {
    name: 'closing', title: 'a month is closed whatever its checks say', engine: 'mysql', scenario: 'api/month-close',
    edits: [{ file: 'libs/finance/api/dist/period/period.checks.js', find: 'ok: count === 0', replace: 'ok: true' }],
  },
  {
    name: 'statement', title: 'statements forget what was written off', engine: 'sqlite', scenario: 'api/offsets',
    edits: [{ file: 'libs/finance/api/dist/statement/statement.rules.js', find: 'm.increase - m.settled - m.writeOff', replace: 'm.increase - m.settled' }],
  },
  {
    name: 'offset', title: 'an offset takes the newest debts first', engine: 'mysql', scenario: 'api/offsets',
    edits: [{ file: 'libs/finance/api/dist/offset/offset.rules.js', find: 'Math.min(sum(ours), sum(theirs), total || Number.MAX_SAFE_INTEGER)', replace: 'sum(ours)' }],
  },
  {
    name: 'transfer', title: 'goods arrive without the cost they left with', engine: 'sqlite', scenario: 'api/stock-documents',
    edits: [{ file: 'libs/warehouse/api/dist/transfer/transfer.moves.js', find: 'value: costs[i] ?? 0', replace: 'value: Math.round((costs[i] ?? 0) / 2)' }],
  },
  {
    name: 'disassembly', title: 'what rounding leaves is lost when goods are taken apart', engine: 'sqlite', scenario: 'api/assembly',
    edits: [{ file: 'libs/warehouse/api/dist/assembly/assembly.rules.js', find: 'divideRounded(BigInt(total) * weighed, whole) - given', replace: 'divideRounded(BigInt(total) * w, whole)' }],
  },
  {
    name: 'stocktake', title: 'a stocktake forgets what moved since its snapshot', engine: 'mysql', scenario: 'api/stocktake',
    edits: [{ file: 'libs/warehouse/api/dist/stocktake/stocktake.rules.js', find: 'expected += m.quantity;', replace: '' }],
  },
  {
    name: 'scope', title: 'customers are read without the scope of rows', engine: 'sqlite', scenario: 'api/walk',
    edits: [{ file: 'libs/platform/dist/access/scoped-table.js', find: "${scopeText(scope, 't')}${tail}`, [...params, ...scope.params]", replace: '1=1${tail}`, params' }],
  },
];
const CONTROL = ['sqlite', 'mysql'].map((engine) => ({ name: 'none', title: 'nothing taken out', engine, edits: [], mustPass: true }));

const at = process.argv.indexOf('--only');
const only = at < 0 ? undefined : process.argv[at + 1].split(',');
const chosen = [...MUTATIONS, ...CONTROL].filter(({ name }) => (only === undefined ? name !== 'none' : only.includes(name)));
if (chosen.length === 0) { console.error(`unknown mutation; there are: ${[...MUTATIONS, CONTROL[0]].map(({ name }) => name).join(', ')}`); process.exit(2); }
if (!existsSync(inRoot('apps/api/dist/main.js'))) { console.error('The API is not built: run `npm run build` first'); process.exit(2); }

const folder = mkdtempSync(join(tmpdir(), 'steward-mutants-'));
onEnd(async () => rmSync(folder, { recursive: true, force: true }));

/** A copy of everything built of ours, in the same places; other packages are links to the installed ones. */
function copyServer(name) {
  const to = join(folder, name);
  const packages = ['apps/api', ...fs.globSync('libs/{kernel,platform,*/api,*/messages}', { cwd: inRoot() }).map((path) => path.replaceAll('\\', '/'))];
  mkdirSync(join(to, 'node_modules/@steward'), { recursive: true });
  for (const path of packages) {
    for (const part of ['package.json', 'dist']) cpSync(inRoot(path, part), join(to, path, part), { recursive: true });
    const own = JSON.parse(readFileSync(join(to, path, 'package.json'), 'utf8')).name;
    symlinkSync(join(to, path), join(to, 'node_modules', own), 'junction');
  }
  mkdirSync(join(to, 'apps/web'), { recursive: true });
  if (existsSync(inRoot('apps/web/dist'))) symlinkSync(inRoot('apps/web/dist'), join(to, 'apps/web/dist'), 'junction');
  for (const one of readdirSync(inRoot('node_modules'))) if (one !== '@steward' && !one.startsWith('.')) symlinkSync(inRoot('node_modules', one), join(to, 'node_modules', one), 'junction');
  return to;
}

function edit(server, { file, find, replace, times = 1 }) {
  const path = join(server, file);
  const text = readFileSync(path, 'utf8');
  const parts = text.split(find);
  if (parts.length !== times + 1) throw new Error(`${file}: "${find}" is there ${parts.length - 1} times; the mutation has to follow the source`);
  writeFileSync(path, parts.join(replace));
}

/** Runs the scenario against a server and answers what it found, by kind: chaos says so itself, of others the tests that failed. */
async function run({ name, engine, scenario = 'api/chaos' }, server) {
  const report = join(folder, `${name}-${engine}.json`);
  const results = join(folder, `${name}-${engine}-jest.json`);
  const log = join(tmp, `mutation-${name}-${engine}.log`);
  mkdirSync(dirname(log), { recursive: true });
  const env = { STEWARD_CHAOS_SECONDS: '8', ...process.env, NODE_OPTIONS: jestNodeOptions, TEST_ENGINES: engine, STEWARD_E2E_API: join(server, 'apps/api/dist/main.js'), STEWARD_CHAOS_REPORT: report, STEWARD_FULL: undefined };
  const { code } = await runNode(bin.jest, ['--config', inRoot('apps/e2e/jest.config.mjs'), '--json', `--outputFile=${results}`, `apps/e2e/${scenario}.e2e.ts`], { env, log, timeoutMs: 600_000 });
  const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);
  return { code, log, findings: scenario === 'api/chaos' ? read(report) : { tests: failedTests(read(results)) } };
}

/** Titles of the tests that failed. A scenario that did not get as far as its tests has found nothing. */
function failedTests(results) {
  return (results?.testResults ?? []).flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'failed').map(({ title }) => title));
}

let missed = 0;
for (const mutation of chosen) {
  const server = copyServer(`${mutation.name}-${mutation.engine}`);
  for (const one of mutation.edits) edit(server, one);
  const { code, log, findings } = await run(mutation, server);
  const found = Object.entries(findings ?? {}).filter(([, list]) => list.length > 0);
  const right = mutation.mustPass ? code === 0 : code !== 0 && found.length > 0;
  if (!right) missed += 1;
  console.log(`${right ? 'ok  ' : 'FAIL'} ${mutation.title} (${mutation.engine}, ${mutation.scenario ?? 'api/chaos'}): ${found.map(([kind, list]) => `${kind} ${list.length}, e.g. ${list[0].slice(0, 140)}`).join(' | ') || `nothing found, see ${log}`}`);
  rmSync(server, { recursive: true, force: true });
}
process.exit(missed > 0 ? 1 : 0);
