/**
 * A throwaway MariaDB on a free loopback port with its data in a temporary folder. Never a system server: it reads no option file,
 * has its own socket and disappears with its owner.
 *
 *   node tools/mariadb.mjs [--durable] [--port N] [--state file.json] [--parent pid]     prints the address, stays until SIGTERM
 *
 * As a library: `const db = await startMariadb(); await db.createDatabase('x'); db.url('x'); await db.stop();`
 * It works for root and for a normal user; `createDatabase(adminUrl, name)` serves those who only know an address.
 */
import './lib/node.mjs';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, openSync, closeSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { findMariadb, findProgram } from './environment.mjs';
import { crash, freePort, onEnd, start, stop, waitFor } from './lib/process.mjs';

// The server only listens on loopback and dies with its owner: the password guards nothing.
const account = 'app';
const secret = 'app';
const quoted = (name) => `\`${name.replaceAll('`', '``')}\``;
const tail = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(-15).join('\n') : '');

/**
 * Server options. A starting server removes what it takes for left-over temporary tables from its folder for such: each has its own.
 * `durable` keeps what a commit promises when the process is killed: the fault tests need it, the others need speed.
 */
function options({ data, tmp, socket, pidFile, port, durable }) {
  return [
    '--no-defaults', `--user=${userInfo().username}`, `--datadir=${data}`, `--tmpdir=${tmp}`, `--socket=${socket}`, `--pid-file=${pidFile}`,
    '--bind-address=127.0.0.1', `--port=${port}`, '--skip-name-resolve', '--skip-log-bin',
    '--character-set-server=utf8mb4', '--collation-server=utf8mb4_unicode_ci', '--default-time-zone=+00:00',
    '--max-connections=300', '--max-allowed-packet=64M', '--innodb-buffer-pool-size=256M', '--innodb-lock-wait-timeout=5', '--performance-schema=OFF',
    `--innodb-flush-log-at-trx-commit=${durable ? 1 : 0}`, `--innodb-doublewrite=${durable ? 1 : 0}`,
  ];
}

/** Linux ends the server with its owner, even one that was killed or (as in jest) does not get to hear of signals. */
const dyingWithUs = () => (process.platform === 'linux' && findProgram('setpriv') ? ['setpriv', '--pdeathsig', 'TERM'] : []);

/** Starts a server. `dir` is kept at the end when it was given; a temporary one is removed. */
export async function startMariadb({ dir, durable = false, port: wanted } = {}) {
  const programs = findMariadb();
  if (!programs.server || !programs.install || !programs.client) throw new Error('MariaDB is not installed (Debian package mariadb-server): run `node tools/environment.mjs`');

  const base = dir ?? mkdtempSync(join(tmpdir(), 'steward-db-'));
  mkdirSync(base, { recursive: true });
  const data = join(base, 'data');
  const tmp = join(base, 'tmp');
  mkdirSync(tmp, { recursive: true });
  const files = { data, tmp, socket: join(base, 's.sock'), pidFile: join(base, 'pid'), errors: join(base, 'error.log') };
  if (files.socket.length > 100) throw new Error(`the folder's name is too long for a socket: ${base}`);

  const fresh = !existsSync(join(data, 'mysql'));
  if (fresh) initialise(programs, data, join(base, 'install.log'));

  const server = { child: undefined, port: wanted };
  const sql = (text) => {
    const done = spawnSync(programs.client, ['--no-defaults', '-uroot', '-S', files.socket, '-e', text], { encoding: 'utf8', timeout: 20_000 });
    return { ok: done.status === 0, error: (done.stderr ?? '').trim() };
  };
  const must = (text) => { const done = sql(text); if (!done.ok) throw new Error(`MariaDB: ${done.error}`); };

  /** A free port can be taken by somebody else before the server binds it, so a first start is tried with three ports. */
  async function up(attempts) {
    server.port ??= await freePort();
    const log = openSync(files.errors, 'a');
    const [command, ...prefix] = [...dyingWithUs(), programs.server];
    server.child = start(command, [...prefix, ...options({ ...files, port: server.port, durable })], { stdio: ['ignore', log, log], group: false });
    closeSync(log);
    const { child } = server;
    const died = () => (child.exitCode !== null || child.signalCode !== null ? `the server ended\n${tail(files.errors)}` : undefined);
    try {
      await waitFor('MariaDB', () => died() === undefined && sql('SELECT 1').ok, { timeoutMs: 60_000, failed: died });
    } catch (error) {
      await stop(child);
      if (attempts <= 1 || wanted !== undefined) throw error;
      server.port = undefined;
      await up(attempts - 1);
    }
  }

  const end = async () => {
    if (server.child) await stop(server.child, 20_000);
    forget();
    if (dir === undefined) rmSync(base, { recursive: true, force: true });
  };
  const forget = onEnd(end);

  try {
    await up(fresh ? 3 : 1);
    if (fresh) must(`CREATE USER '${account}'@'%' IDENTIFIED BY '${secret}'; GRANT ALL ON *.* TO '${account}'@'%' WITH GRANT OPTION`);
  } catch (error) {
    await end();
    throw error;
  }

  return {
    get port() { return server.port; },
    get pid() { return server.child.pid; },
    socket: files.socket,
    /** Address for DATABASE_URL; without a name the server's own address. */
    url: (database = '') => `mysql://${account}:${secret}@127.0.0.1:${server.port}/${database}`,
    createDatabase: async (name) => must(`CREATE DATABASE ${quoted(name)}`),
    dropDatabase: async (name) => must(`DROP DATABASE IF EXISTS ${quoted(name)}`),
    /** A crash: no goodbye, nothing flushed. `restart()` recovers on the same port. */
    kill9: () => crash(server.child),
    /** Starts again with the same data and port; a running server is asked to end first. */
    restart: async () => { await stop(server.child, 20_000); await up(1); },
    stop: end,
  };
}

function initialise(programs, data, log) {
  mkdirSync(data, { recursive: true });
  chmodSync(data, 0o700);
  const args = ['--no-defaults', `--user=${userInfo().username}`, `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve'];
  const done = spawnSync(programs.install, args, { encoding: 'utf8', timeout: 120_000 });
  writeFileSync(log, `${done.stdout ?? ''}${done.stderr ?? ''}`);
  if (done.status !== 0) throw new Error(`mariadb-install-db failed\n${tail(log)}`);
}

/** Runs one statement on the server of an address, e.g. TEST_MARIADB. */
async function onServer(url, text) {
  const { createConnection } = await import('mysql2/promise');
  const { hostname, port, username, password } = new URL(url);
  const connection = await createConnection({ host: hostname, port: Number(port || 3306), user: decodeURIComponent(username), password: decodeURIComponent(password), connectTimeout: 5_000 });
  try { await connection.query(text); } finally { await connection.end(); }
}

/** Creates an empty database and answers its address. */
export async function createDatabase(adminUrl, name) {
  await onServer(adminUrl, `CREATE DATABASE ${quoted(name)}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

export const dropDatabase = (adminUrl, name) => onServer(adminUrl, `DROP DATABASE IF EXISTS ${quoted(name)}`);

async function main() {
  const argument = (name) => { const at = process.argv.indexOf(name); return at < 0 ? undefined : process.argv[at + 1]; };
  const port = argument('--port');
  const db = await startMariadb({ durable: process.argv.includes('--durable'), port: port ? Number(port) : undefined });
  console.log(db.url());
  const state = argument('--state');
  if (state) writeFileSync(state, JSON.stringify({ url: db.url(), pid: process.pid, port: db.port }));

  // The jest run which started us may be killed: nobody would tell us then.
  const parent = Number(argument('--parent') ?? 0);
  setInterval(() => {
    if (parent === 0) return;
    try { process.kill(parent, 0); } catch { process.kill(process.pid, 'SIGTERM'); }
  }, 2_000);
}

if (import.meta.main) await main();
