/**
 * `npm test`: the quick loop. Unit and database specs on SQLite (jest), then the components of the client (vitest); nothing is set up.
 * Arguments go to jest and leave vitest out: `npm test -- money`, `npm test -- --watch`.
 */
import './lib/node.mjs';
import { bin, inRoot, jestNodeOptions } from './lib/paths.mjs';
import { runNode } from './lib/process.mjs';

const extra = process.argv.slice(2);

const jest = await runNode(bin.jest, ['--config', inRoot('jest.config.mjs'), ...extra], { env: { NODE_OPTIONS: jestNodeOptions }, timeoutMs: 3_600_000 });
const vitest = extra.length > 0 ? { code: 0 } : await runNode(bin.vitest, ['run'], { cwd: inRoot('apps/web') });

process.exit(jest.code || vitest.code);
