import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Mariadb } from './tools.js';
import { freshDatabase, mariadbUrl } from './database.js';
import type { Engine } from './engines.js';
import { apiMain } from './paths.js';
import { waitFor } from './wait.js';

export interface AppOptions {
  database: Engine;
  /** Further environment of the server process, e.g. STEWARD_TEST_CLOCK. A value undefined takes a variable away. */
  env?: Record<string, string | undefined>;
  /** A server of the test's own (`startMariadb({ durable: true })`) for tests that kill the database. */
  mariadb?: Mariadb;
  /** Another process on the same data: DATABASE_URL and DATA_DIR of the first one. It removes nothing at its end. */
  beside?: App;
}

export interface App {
  readonly database: Engine;
  /** `http://127.0.0.1:port`, the same over restarts. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly dataDir: string;
  /** Undefined on SQLite. */
  readonly databaseUrl: string | undefined;
  readonly setupCode: string;
  /** Crash: SIGKILL, and waits until the process is gone. */
  kill9(): Promise<void>;
  /** Sends any other signal, e.g. SIGSTOP. */
  signal(name: NodeJS.Signals): void;
  /** Ends the process (unless it is dead already) and starts it on the same port and data; answers when it is ready. */
  restart(env?: Record<string, string | undefined>): Promise<void>;
  /** Ends the process and removes its data. Answers the exit code of the process (null after a signal). */
  stop(): Promise<number | null>;
  /** What all starts have printed, newest last. */
  logs(): string;
  /** Resident memory of the server in bytes. */
  rss(): number;
  /** CPU time the server has used since its start, in milliseconds. */
  cpuMs(): number;
}

const SETUP_CODE = 'e2e-setup-code-4711';

const freePort = (): Promise<number> => new Promise((resolve, reject) => {
  const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
    const address = server.address();
    server.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
  });
});

/** Environment of the server: ours without what would make it take our own test variables for its own. */
function environment(own: Record<string, string | undefined>): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _options, DATABASE_URL: _database, DATA_DIR: _data, PORT: _port, JEST_WORKER_ID: _worker, ...rest } = process.env;
  return { ...rest, NODE_ENV: 'test', ...own };
}

/** Starts the built API with data of its own and waits until it can serve. */
export async function startApp(options: AppOptions): Promise<App> {
  if (!existsSync(apiMain)) throw new Error('The API is not built: run `npm run build` first');
  const { database, beside } = options;
  const dataDir = beside?.dataDir ?? mkdtempSync(join(tmpdir(), 'steward-app-'));
  const fresh = database === 'mysql' && beside === undefined ? await freshDatabase(options.mariadb?.url() ?? await mariadbUrl()) : undefined;
  const databaseUrl = beside?.databaseUrl ?? fresh?.url;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  let log = '';

  const down = (process: ChildProcess): boolean => process.exitCode !== null || process.signalCode !== null;
  const gone = async (): Promise<void> => { const it = child; if (it && !down(it)) await new Promise((resolve) => it.once('exit', resolve)); };

  async function up(env: Record<string, string | undefined> = {}): Promise<void> {
    const own = { PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, DATABASE_URL: databaseUrl, STEWARD_SETUP_CODE: SETUP_CODE, LOG_LEVEL: 'warn', ALLOW_PLAIN_HTTP: 'true', ...options.env, ...env };
    // Started in its own folder: a developer's .env in the repository must not decide which database the tests write to.
    const started = spawn(process.execPath, [apiMain], { cwd: dataDir, env: environment(own), stdio: ['ignore', 'pipe', 'pipe'] });
    child = started;
    for (const stream of [started.stdout, started.stderr]) stream.on('data', (data: Buffer) => { log = (log + data.toString()).slice(-2_000_000); });
    const ready = async (): Promise<boolean> => {
      const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
      return answer?.status === 200;
    };
    try {
      await waitFor('the API', ready, { timeoutMs: 60_000, failed: () => (down(started) ? `it ended with ${started.exitCode ?? started.signalCode}\n${log.slice(-4_000)}` : undefined) });
    } catch (error) {
      started.kill('SIGKILL');
      throw new Error(`${String(error)}\n${log.slice(-4_000)}`, { cause: error });
    }
  }

  async function end(): Promise<number | null> {
    if (child && !down(child)) {
      child.kill('SIGCONT');
      child.kill('SIGTERM');
      await Promise.race([gone(), sleep(15_000, undefined, { ref: false })]);
      child.kill('SIGKILL');
      await gone();
    }
    return child?.exitCode ?? null;
  }

  async function remove(): Promise<void> {
    if (beside !== undefined) return;
    await fresh?.drop().catch(() => undefined); // a test may have ended its own MariaDB before
    rmSync(dataDir, { recursive: true, force: true });
  }

  // Jest may be ended in the middle of a file.
  const atExit = (): void => { child?.kill('SIGKILL'); };
  process.on('exit', atExit);
  const stop = async (): Promise<number | null> => {
    const code = await end();
    process.off('exit', atExit);
    await remove();
    return code;
  };

  try { await up(); } catch (error) { await stop(); throw error; }

  const pid = (): number => { if (child?.pid === undefined) throw new Error('the API does not run'); return child.pid; };
  return {
    database, url, port, dataDir, databaseUrl, setupCode: SETUP_CODE,
    get pid() { return pid(); },
    kill9: async () => { child?.kill('SIGKILL'); await gone(); },
    signal: (name) => { child?.kill(name); },
    restart: async (env) => { await end(); await up(env); },
    stop,
    logs: () => log,
    rss: () => residentBytes(pid()),
    cpuMs: () => usedCpuMs(pid()),
  };
}

/** From /proc where there is one, else from ps. */
function residentBytes(pid: number): number {
  const status = `/proc/${pid}/status`;
  const kib = existsSync(status) ? /^VmRSS:\s+(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1] : spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  return Number(kib) * 1024;
}

function usedCpuMs(pid: number): number {
  const stat = `/proc/${pid}/stat`;
  if (existsSync(stat)) {
    // The second field is the program's name in brackets and may hold spaces; user and system ticks (10 ms) are the 12th and 13th after it.
    const fields = readFileSync(stat, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  }
  const parts = spawnSync('ps', ['-o', 'time=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim().split(/[:-]/).map(Number);
  return parts.reduce((sum, part) => sum * 60 + part, 0) * 1000;
}
