import { spawn } from 'node:child_process';
import { existsSync, openSync, closeSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDatabase, dropDatabase } from './tools.js';
import { mariadbTool } from './paths.js';
import { waitFor } from './wait.js';

/**
 * Address of the throwaway MariaDB: TEST_MARIADB when given (`npm run verify` does), else one server per jest run, started when the
 * first file asks for it, in a process of its own which ends with the run.
 */
export async function mariadbUrl(): Promise<string> {
  if (process.env.TEST_MARIADB) return process.env.TEST_MARIADB;
  const folder = process.env.STEWARD_E2E_RUN;
  if (folder === undefined) throw new Error('STEWARD_E2E_RUN is not set: run the scenarios by apps/e2e/jest.config.mjs');
  const state = join(folder, 'mariadb.json');
  if (!existsSync(state)) {
    const log = openSync(join(folder, 'mariadb.log'), 'a');
    const server = spawn(process.execPath, [mariadbTool, '--state', state, '--parent', String(process.pid)], { detached: true, stdio: ['ignore', log, log] });
    closeSync(log);
    server.unref();
    await waitFor('MariaDB', () => existsSync(state) && readFileSync(state, 'utf8').endsWith('}'), {
      timeoutMs: 90_000, failed: () => (server.exitCode === null ? undefined : readFileSync(join(folder, 'mariadb.log'), 'utf8')),
    });
  }
  return (JSON.parse(readFileSync(state, 'utf8')) as { url: string }).url;
}

export interface FreshDatabase { url: string; drop(): Promise<void> }

let count = 0;

/** An empty database with a name nobody else has. */
export async function freshDatabase(adminUrl: string): Promise<FreshDatabase> {
  count += 1;
  const name = `e2e_${process.pid}_${Date.now().toString(36)}_${count}`;
  return { url: await createDatabase(adminUrl, name), drop: () => dropDatabase(adminUrl, name) };
}
