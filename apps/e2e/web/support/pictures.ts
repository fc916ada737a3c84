import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '../../harness/index.js';
import { smaller } from './png.js';
import { until } from './until.js';

const guide = fileURLToPath(new URL('../../../../docs/guides/user/img', import.meta.url));
const LIMIT = 150 * 1024;

/** STEWARD_PICTURES=1 renews the user guide's pictures. */
export const drawing = process.env.STEWARD_PICTURES === '1';

/** Takes the screenshots of a walk in order: `tmp/shots/<walk>-NN-name.png`, and the guide's picture where one is wanted. */
export function camera(browser: Browser, walk: string): (name: string, options?: { guide?: string }) => Promise<void> {
  let count = 0;
  return async (name, { guide: picture } = {}) => {
    count += 1;
    await browser.page.mouse.move(0, 0);
    await browser.page.waitForTimeout(250); // drawers and drop-downs move for 200 ms
    await browser.screenshot(`${walk}-${String(count).padStart(2, '0')}-${name}`);
    if (!drawing || picture === undefined) return;
    await until(browser.page, 'no message is shown', () => document.querySelector('.st-toast') === null);
    const file = smaller(await browser.page.screenshot());
    if (file.length > LIMIT) throw new Error(`${picture}.png has ${Math.round(file.length / 1024)} KB, at most ${LIMIT / 1024}`);
    mkdirSync(guide, { recursive: true });
    writeFileSync(join(guide, `${picture}.png`), file);
  };
}
