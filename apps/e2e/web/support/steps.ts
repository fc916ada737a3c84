import type { Browser } from '../../harness/index.js';

export type Step = (name: string, work: () => Promise<void>, timeout?: number) => void;

/**
 * Tests that build on each other, as the steps of a journey do: after one that failed there is nothing to see. Each must also leave the
 * browser without a complaint. What the screen looked like at the failure is `tmp/shots/<journey>-failed.png`; with several browsers
 * it is `-failed-2` for the second and so on.
 */
export function steps(journey: string, browser: () => Browser | readonly Browser[]): Step {
  let failed: string | undefined;
  return (name, work, timeout) => {
    it(name, async () => {
      if (failed !== undefined) throw notReached(failed);
      failed = name;
      const all = [browser()].flat();
      await work().catch(async (error: unknown) => { for (const [i, b] of all.entries()) await b.screenshot(`${journey}-failed${i === 0 ? '' : `-${i + 1}`}`); throw error; });
      const complaints = all.flatMap((b) => b.complaints());
      for (const b of all) b.forget();
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
