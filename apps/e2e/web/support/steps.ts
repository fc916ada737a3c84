import type { Browser } from '../../harness/index.js';

export type Step = (name: string, work: () => Promise<void>, timeout?: number) => void;

/**
 * Tests that build on each other, as the steps of a journey do: after one that failed there is nothing to see. Each must also leave the
 * browser without a complaint. What the screen looked like at the failure is `tmp/shots/<journey>-failed.png`.
 */
export function steps(journey: string, browser: () => Browser): Step {
  let failed: string | undefined;
  return (name, work, timeout) => {
    it(name, async () => {
      if (failed !== undefined) throw notReached(failed);
      failed = name;
      const b = browser();
      await work().catch(async (error: unknown) => { await b.screenshot(`${journey}-failed`); throw error; });
      const complaints = b.complaints();
      b.forget();
      expect(complaints).toEqual([]);
      failed = undefined;
    }, timeout);
  };
}

function notReached(name: string): Error {
  const error = new Error(`not reached: “${name}” failed`);
  error.stack = error.message;
  return error;
}
