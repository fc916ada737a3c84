/**
 * `npm run dev`: everything watches. The compiler rebuilds the API and its libraries, the API restarts when one of their dist folders
 * changes, and vite serves the client with hot replacement on http://localhost:5173 (its configuration sends /api on to the API).
 */
import './lib/node.mjs';
import fs from 'node:fs';
import { bin, inRoot, root } from './lib/paths.mjs';
import { runNode, start, stopAll } from './lib/process.mjs';

const first = await runNode(bin.tsc, ['-b', inRoot('apps/api')]);
if (first.code !== 0) console.error('The first build failed: the API starts with what is there, and again after the next good build.');

/** Folders whose change restarts the API: its own and those of the libraries it is built from. */
const built = ['apps/api/dist', ...fs.globSync('libs/{*,*/api,*/messages}/dist', { cwd: root })].filter((folder) => fs.existsSync(inRoot(folder)));

const port = process.env.PORT ?? '3000';
const children = [
  start(process.execPath, [bin.tsc, '-b', '-w', '--preserveWatchOutput', 'apps/api']),
  start(process.execPath, ['--watch', '--watch-preserve-output', ...built.map((folder) => `--watch-path=${folder}`), 'apps/api/dist/main.js'], { env: { PORT: port } }),
  start(process.execPath, [bin.vite], { cwd: inRoot('apps/web'), env: { API_URL: `http://127.0.0.1:${port}` } }),
];

// The three make sense only together.
await Promise.race(children.map((child) => new Promise((resolve) => child.once('exit', resolve))));
await stopAll();
process.exit(1);
