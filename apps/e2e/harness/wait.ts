import { setTimeout as sleep } from 'node:timers/promises';

export interface WaitOptions {
  timeoutMs?: number;
  everyMs?: number;
  /** A reason to give up at once. */
  failed?: () => string | undefined;
}

/** Calls `probe` until it answers something truthy; throws after the time or when `failed` gives a reason. */
export async function waitFor<T>(what: string, probe: () => Promise<T | undefined | false> | T | undefined | false, { timeoutMs = 30_000, everyMs = 50, failed }: WaitOptions = {}): Promise<T> {
  const until = performance.now() + timeoutMs;
  for (;;) {
    const answer = await probe();
    if (answer) return answer;
    const reason = failed?.();
    if (reason !== undefined) throw new Error(`${what}: ${reason}`);
    if (performance.now() > until) throw new Error(`${what}: no answer within ${timeoutMs / 1000} s`);
    await sleep(everyMs);
  }
}
