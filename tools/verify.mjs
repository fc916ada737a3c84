/**
 * `npm run verify`: every check and test there is, on both databases; closes with the line `N passed, N failed`.
 *
 *   node tools/verify.mjs                  all, reduced sizes, at most 15 minutes on 2 cores
 *   node tools/verify.mjs --full           large sizes (STEWARD_FULL=1, bench --large)
 *   node tools/verify.mjs --only lint,jest some steps (the others are not counted)
 *   node tools/verify.mjs --list           the steps
 *
 * Output of each step lies in tmp/verify/<step>.log; its end is shown when the step fails. A step goes on after a failed one unless it
 * `needs` it. A step whose files do not exist is said to be "not present", and counts as failed when REQUIRED names it.
 */
import './lib/node.mjs';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, inRoot, jestNodeOptions, root, tmp } from './lib/paths.mjs';
import { onEnd, run, runNode, stopAll } from './lib/process.mjs';
import { checkCounts, exitCount, testCounts } from './lib/counts.mjs';
import { startMariadb } from './mariadb.mjs';

const full = process.argv.includes('--full');
const onlyAt = process.argv.indexOf('--only');
const only = onlyAt < 0 ? undefined : process.argv[onlyAt + 1].split(',');

/** Steps that may not be missing. */
const REQUIRED = ['environment', 'graph', 'lint', 'boundaries', 'build', 'types', 'types-web', 'checks', 'jest', 'jest-mariadb', 'vitest', 'api-sqlite', 'api-mariadb', 'screens', 'web', 'docker', 'bench'];

const logs = inRoot('tmp/verify');
const logOf = (id) => `${logs}/${id}.log`;
const resultOf = (id) => `${logs}/${id}.json`;
const some = (...patterns) => fs.globSync(patterns, { cwd: root, exclude: (path) => /(^|[\\/])(node_modules|dist)$/.test(path) }).length > 0;
const sizes = full ? { STEWARD_FULL: '1' } : {};
const minutes = (n) => n * 60_000 * (full ? 6 : 1);

/** One server for all steps, started by the first that wants it. */
let server;
const mariadb = async () => { server ??= await startMariadb(); return server; };

const tool = (id, file, args, options) => runNode(inRoot(file), args, { log: logOf(id), ...options });
const nx = (id, ...args) => runNode(bin.nx, [...args, '--output-style=static'], { log: logOf(id), timeoutMs: minutes(6) });

async function jest(id, args, env, limit) {
  const all = ['--json', `--outputFile=${resultOf(id)}`, '--testLocationInResults', ...args];
  const { code, output } = await runNode(bin.jest, all, { log: logOf(id), timeoutMs: limit, env: { NODE_OPTIONS: jestNodeOptions, TEST_DB: undefined, ...sizes, ...env } });
  return { output, ...testCounts(resultOf(id), code) };
}

/** Each scenario has a server, a data folder and a database of its own, so two may run side by side: what they say of time is a median with room, or a wait. */
const scenarios = (id, engines, workers, ...paths) => async () => {
  const db = engines.includes('mysql') ? { TEST_MARIADB: (await mariadb()).url() } : {};
  return jest(id, ['--config', inRoot('apps/e2e/jest.config.mjs'), '--maxWorkers', String(full ? 1 : workers), ...paths], { TEST_ENGINES: engines, ...db }, minutes(18));
};

/** The graph names each folder with a project.json, so that no project escapes lint and boundaries. */
async function graph() {
  const shown = await runNode(bin.nx, ['show', 'projects', '--json'], { log: logOf('graph') });
  if (shown.code !== 0) return { output: shown.output, ...exitCount(shown.code) };
  const known = JSON.parse(shown.output.slice(shown.output.indexOf('['), shown.output.lastIndexOf(']') + 1));
  const lost = fs.globSync('{apps,libs}/{*,*/*}/package.json', { cwd: root, exclude: (path) => /(^|[\\/])(node_modules|dist)$/.test(path) })
    .map((file) => file.replaceAll('\\', '/').replace('/package.json', '')).filter((folder) => {
      const file = inRoot(folder, 'project.json');
      return !fs.existsSync(file) || !known.includes(JSON.parse(fs.readFileSync(file, 'utf8')).name);
    });
  return { output: lost.map((folder) => `${folder} is a package but no Nx project: nothing lints it`).join('\n'), ...exitCount(lost.length === 0 ? 0 : 1) };
}

const exit = async (running) => { const { code, output } = await running; return { output, ...exitCount(code) }; };

/** A lint in which the boundary rule did not run (no project graph) is a failed one, whatever it found. */
async function lint() {
  const { code, output } = await nx('lint', 'run-many', '-t', 'lint');
  return { output, ...exitCount(code || Number(/rule will be skipped/i.test(output))) };
}

/** Exit code 3: there is no program here to read the compose file. Said in the table, neither passed nor failed. */
async function docker() {
  const { code, output } = await run('bash', [inRoot('docker/check.sh'), ...(full ? [] : ['--compose-only'])], { log: logOf('docker'), timeoutMs: minutes(10) });
  return code === 3 ? { output, passed: 0, failed: 0, skipped: 1, note: 'docker-compose is not installed' } : { output, ...exitCount(code) };
}

/** In the order of running. `present` tells whether there is anything to run; `needs` names steps without which this one says nothing. */
const steps = [
  { id: 'environment', title: 'MariaDB, Chromium, a Chinese font', run: () => exit(tool('environment', 'tools/environment.mjs', [], { timeoutMs: minutes(10) })) },
  { id: 'graph', title: 'every package is a project', run: graph },
  { id: 'lint', title: 'lint through Nx, no warnings', run: lint },
  { id: 'boundaries', title: 'the boundary fixture fails', run: () => exit(tool('boundaries', 'tools/check.mjs', ['boundaries'])) },
  { id: 'build', title: 'build', run: () => exit(nx('build', 'run-many', '-t', 'build')) },
  { id: 'types', title: 'types of server, specs and scenarios', run: () => exit(runNode(bin.tsc, ['-p', inRoot('tsconfig.spec.json')], { log: logOf('types') })) },
  { id: 'types-web', title: 'types of the client', run: () => exit(nx('types-web', 'run-many', '-t', 'typecheck')) },
  {
    id: 'checks', title: 'architecture checks',
    run: async () => {
      const { code, output } = await tool('checks', 'tools/check.mjs', ['text', 'guide', 'sizes', 'messages', 'packages', 'cycles', 'generated', '--json', resultOf('checks')]);
      return { output, ...checkCounts(resultOf('checks'), code) };
    },
  },
  { id: 'jest', title: 'unit and database specs, SQLite', present: () => some('libs/**/*.spec.ts', 'apps/api/**/*.spec.ts'), run: () => jest('jest', ['--config', inRoot('jest.config.mjs')], {}, minutes(10)) },
  {
    id: 'jest-mariadb', title: 'database specs, MariaDB', needs: ['environment'], present: () => some('libs/**/*.db.spec.ts', 'apps/api/**/*.db.spec.ts'),
    run: async () => {
      const db = await mariadb();
      await db.createDatabase('steward_spec');
      return jest('jest-mariadb', ['--config', inRoot('jest.config.mjs'), '--testPathPatterns', '\\.db\\.spec\\.ts$'], { TEST_DB: db.url('steward_spec'), TEST_MARIADB: db.url() }, minutes(10));
    },
  },
  {
    id: 'vitest', title: 'components of the client', present: () => some('libs/{ui,*/web}/**/*.spec.ts', 'apps/web/**/*.spec.ts'),
    run: async () => {
      const { code, output } = await runNode(bin.vitest, ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${resultOf('vitest')}`], { cwd: inRoot('apps/web'), log: logOf('vitest'), timeoutMs: minutes(5), env: sizes });
      return { output, ...testCounts(resultOf('vitest'), code) };
    },
  },
  { id: 'api-sqlite', title: 'API scenarios, SQLite', needs: ['build'], present: () => some('apps/e2e/api/**/*.e2e.ts'), run: scenarios('api-sqlite', 'sqlite', 2, 'apps/e2e/api/') },
  { id: 'api-mariadb', title: 'API scenarios, MariaDB', needs: ['environment', 'build'], present: () => some('apps/e2e/api/**/*.e2e.ts'), run: scenarios('api-mariadb', 'mysql', 2, 'apps/e2e/api/') },
  ...(full ? [{ id: 'mutations', title: 'scenarios find what was taken out of the server', needs: ['environment', 'build'], run: () => exit(tool('mutations', 'apps/e2e/mutations.mjs', [], { timeoutMs: minutes(20), env: { STEWARD_CHAOS_SECONDS: '15' } })) }] : []),
  { id: 'screens', title: 'every screen', needs: ['environment', 'build'], present: () => some('apps/e2e/web/screens.e2e.ts'), run: scenarios('screens', 'sqlite', 2, 'apps/e2e/web/screens', 'apps/e2e/web/documents') },
  { id: 'web', title: 'browser scenarios', needs: ['environment', 'build'], present: () => some('apps/e2e/web/**/*.e2e.ts'), run: scenarios('web', 'sqlite,mysql', 2, 'apps/e2e/web/', '--testPathIgnorePatterns', '/web/(screens|documents)\\.') },
  { id: 'docker', title: full ? 'compose file, and the steps of the Dockerfile' : 'compose file', present: () => fs.existsSync(inRoot('docker/check.sh')), run: docker },
  {
    id: 'bench', title: full ? 'bench, large' : 'bench, reduced', needs: ['environment', 'build'], present: () => fs.existsSync(inRoot('tools/bench.mjs')),
    run: async () => {
      const running = await tool('bench', 'tools/bench.mjs', [full ? '--large' : '--quick'], { timeoutMs: minutes(10), env: { ...sizes, TEST_MARIADB: (await mariadb()).url() } });
      if (full) console.log(running.output.trim());
      return exit(Promise.resolve(running));
    },
  },
];

/** Runs one step and answers its row of the table. */
async function perform(step, failedSteps) {
  if (step.present && !step.present()) return { ...step, status: 'not present', passed: 0, failed: REQUIRED.includes(step.id) ? 1 : 0, skipped: 0, seconds: 0 };
  const lacking = (step.needs ?? []).filter((id) => failedSteps.has(id));
  if (lacking.length > 0) return { ...step, status: 'blocked', passed: 0, failed: 1, skipped: 0, seconds: 0, note: `needs ${lacking.join(', ')}` };

  fs.rmSync(resultOf(step.id), { force: true });
  const began = performance.now();
  const result = await step.run().catch((error) => ({ passed: 0, failed: 1, skipped: 0, output: error.stack ?? String(error), note: 'could not run' }));
  const row = { ...step, ...result, status: result.failed === 0 ? 'ok' : 'FAILED', seconds: (performance.now() - began) / 1000 };
  if (row.failed > 0) console.log(`${result.output.trim().split('\n').slice(-60).join('\n')}\n   (all of it in ${logOf(step.id).slice(root.length + 1)})`);
  return row;
}

async function verify() {
  const rows = [];
  const failedSteps = new Set();
  for (const step of steps.filter(({ id }) => only === undefined || only.includes(id))) {
    console.log(`\n== ${step.id}: ${step.title}`);
    const row = await perform(step, failedSteps);
    if (row.failed > 0) failedSteps.add(step.id);
    rows.push(row);
    console.log(`   ${row.status}, ${row.passed} passed, ${row.failed} failed${row.skipped ? `, ${row.skipped} skipped` : ''}${row.note ? ` (${row.note})` : ''}, ${row.seconds.toFixed(1)} s`);
  }
  return rows;
}

function summary(rows) {
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  console.log(`\n${'step'.padEnd(14)}${'status'.padEnd(13)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'skipped'.padStart(9)}${'seconds'.padStart(9)}  `);
  for (const row of rows) console.log(`${row.id.padEnd(14)}${row.status.padEnd(13)}${String(row.passed).padStart(8)}${String(row.failed).padStart(8)}${String(row.skipped).padStart(9)}${row.seconds.toFixed(1).padStart(9)}  ${row.note ?? ''}`.trimEnd());
  console.log(`${''.padEnd(27)}${''.padStart(25)}${sum('seconds').toFixed(1).padStart(9)}\n`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed');
}

if (process.argv.includes('--list')) {
  for (const { id, title } of steps) console.log(`${id.padEnd(14)}${title}`);
} else {
  fs.mkdirSync(tmp, { recursive: true });
  fs.rmSync(logs, { recursive: true, force: true });
  fs.mkdirSync(logs, { recursive: true });
  // Temporary folders of all steps lie in one, so that nothing stays behind when a test process is ended in the middle.
  const temporary = fs.mkdtempSync(join(tmpdir(), 'steward-verify-'));
  process.env.TMPDIR = temporary;
  const clean = async () => {
    await stopAll();
    await server?.stop();
    fs.rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  };
  onEnd(clean);
  let failed = 1;
  try {
    failed = summary(await verify());
  } finally {
    await clean();
  }
  process.exitCode = failed > 0 ? 1 : 0;
}
