/**
 * First import of every tool: makes sure the tool runs on the Node that came with `npm ci` (node_modules/node), because
 * better-sqlite3 13 crashes without a message on Node 20 and jest needs the `require(esm)` of Node 24. `npm run x` is on the right Node
 * already; `node tools/x.mjs` typed in a shell may not be, so the same command is run again on the right one.
 * (Nothing a tool imports by name may be newer than Node 20, or this module would not come to run.)
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 24 || (major === 24 && minor < 9)) {
  const node = fileURLToPath(new URL(`../../node_modules/node/bin/${process.platform === 'win32' ? 'node.exe' : 'node'}`, import.meta.url));
  if (!existsSync(node) || process.env.STEWARD_NODE_RETRY !== undefined) {
    console.error(`Node ${process.versions.node} is too old for this tool and the project's own Node is not installed.\nRun \`npm rebuild node\` (or \`npm ci\`) and try again.`);
    process.exit(1);
  }
  const again = spawn(node, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit', env: { ...process.env, STEWARD_NODE_RETRY: '1' } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => again.kill(signal));
  const code = await new Promise((resolve) => again.on('exit', (status, signal) => resolve(status ?? (signal ? 128 : 1))));
  process.exit(code);
}
