/**
 * First import of every tool: makes sure the tool runs on the Node that came with `npm ci` (node_modules/node), because
 * better-sqlite3 13 crashes without a message on Node 20 and jest needs `require(esm)`. `npm run x` is on the right Node already;
 * `node tools/x.mjs` typed in a shell is not, so the same command is run again on the right one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 13)) {
  const node = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url));
  const usable = existsSync(node) && process.env.STEWARD_NODE_RETRY === undefined;
  if (!usable) {
    console.error(`Node ${process.versions.node} is too old for this tool and the project's own Node is not installed.\nRun \`npm rebuild node\` (or \`npm ci\`) and try again.`);
    process.exit(1);
  }
  const again = spawnSync(node, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit', env: { ...process.env, STEWARD_NODE_RETRY: '1' } });
  process.exit(again.status ?? 1);
}
