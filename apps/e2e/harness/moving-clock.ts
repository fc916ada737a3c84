import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The time of a server under test, which a scenario moves on. */
export interface MovingClock {
  /** For `startApp({ env })`. */
  readonly env: Record<string, string>;
  /** Days (or parts of one) ahead of the real time, from when it returns. Sessions end by that clock: sign in again after some hours. */
  ahead(days: number): Promise<void>;
  remove(): void;
}

/** The server looks at the file at most every 200 ms (platform/context/clock.ts). */
const SEEN_MS = 300;

/** A clock for one server; `remove()` it when the server has stopped. */
export function movingClock(): MovingClock {
  const folder = mkdtempSync(join(tmpdir(), 'steward-clock-'));
  const file = join(folder, 'offset');
  writeFileSync(file, '0');
  return {
    env: { STEWARD_TEST_CLOCK: file },
    ahead: async (days) => {
      writeFileSync(file, String(Math.round(days * 86_400)));
      await sleep(SEEN_MS);
    },
    remove: () => { rmSync(folder, { recursive: true, force: true }); },
  };
}

/** Days until the next time it is so many o'clock where the company is (Asia/Shanghai). */
export function daysUntil(hour: number): number {
  const now = new Date();
  const there = (now.getUTCHours() + 8 + now.getUTCMinutes() / 60) % 24;
  return ((hour + 24 - there) % 24) / 24;
}
