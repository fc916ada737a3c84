import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import type { App } from '../../harness/index.js';
import { apiMain } from '../../harness/paths.js';
import { waitFor } from '../../harness/wait.js';

export interface Invariant { id: string; count: number; title: string }

const alive = (pid: number): boolean => { try { process.kill(pid, 0); return true; } catch { return false; } };

/** Ends the server as an operator does and waits until it is gone; its data stays. Answers how long it took. */
export async function shutDown(app: App): Promise<number> {
  const { pid } = app;
  const began = performance.now();
  app.signal('SIGTERM');
  await waitFor('the end of the server', () => !alive(pid), { timeoutMs: 20_000 });
  return performance.now() - began;
}

/** `cli check` on the data of a server that has ended: every invariant of the product and how many rows break it. */
export function checkIntegrity(app: App): Invariant[] {
  const { NODE_OPTIONS: _options, ...rest } = process.env;
  const done = spawnSync(process.execPath, [join(dirname(apiMain), 'cli.js'), 'check'], {
    cwd: app.dataDir, encoding: 'utf8', timeout: 120_000,
    env: { ...rest, NODE_ENV: 'test', DATA_DIR: app.dataDir, LOG_LEVEL: 'warn', ...(app.databaseUrl === undefined ? {} : { DATABASE_URL: app.databaseUrl }) },
  });
  const found = [...done.stdout.matchAll(/^(?:ok {2}|FAIL) (\S+) +(\d+) {2}(.*)$/gm)].map(([, id = '', count, title = '']) => ({ id, count: Number(count), title }));
  if (found.length === 0) throw new Error(`cli check ended with ${done.status ?? done.signal}\n${done.stdout}\n${done.stderr}`);
  return found;
}
