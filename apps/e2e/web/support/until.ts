import type { Page } from 'playwright-core';
import { waitFor } from '../../harness/wait.js';

/**
 * Waits until something holds in the page. Each look is an evaluation of its own: `page.waitForFunction` looks again from inside the page, where the
 * product's Content-Security-Policy (no `unsafe-eval`) refuses every look but the first.
 */
export async function until<A = undefined>(page: Page, what: string, holds: string | ((arg: A) => boolean), arg?: A): Promise<void> {
  await waitFor(what, () => (typeof holds === 'string' ? page.evaluate<boolean>(holds) : page.evaluate(holds as (arg: unknown) => boolean, arg)));
}
