/**
 * `npm run cli -- migrate|seed|openapi|check`: the server's command line. The compiler itself knows what is stale and does nothing
 * (0.2 s) when nothing is; an installation without development packages has no compiler and runs what was built.
 */
import './lib/node.mjs';
import { existsSync } from 'node:fs';
import { bin, inRoot } from './lib/paths.mjs';
import { runNode } from './lib/process.mjs';

if (existsSync(bin.tsc)) {
  const build = await runNode(bin.tsc, ['-b', inRoot('apps/api')]);
  if (build.code !== 0) process.exit(build.code);
}
const cli = await runNode(inRoot('apps/api/dist/cli.js'), process.argv.slice(2), { timeoutMs: 24 * 3_600_000, cwd: process.cwd() });
process.exit(cli.code);
