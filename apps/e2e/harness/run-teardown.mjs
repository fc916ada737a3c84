import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const running = (pid) => { try { process.kill(pid, 0); return true; } catch { return false; } };

/** Ends the MariaDB which a file of this run started (see database.ts) and removes the run's folder. */
export default async function teardown() {
  const folder = process.env.STEWARD_E2E_RUN;
  const state = join(folder, 'mariadb.json');
  if (existsSync(state)) {
    const { pid } = JSON.parse(readFileSync(state, 'utf8'));
    if (running(pid)) process.kill(pid, 'SIGTERM');
    for (let i = 0; i < 200 && running(pid); i += 1) await sleep(50);
  }
  rmSync(folder, { recursive: true, force: true });
}
