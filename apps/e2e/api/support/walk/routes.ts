import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { apiMain } from '../../../harness/paths.js';

/** Builds the application as the server does and prints each route its router knows, one a line. */
const PRINT = `
const [folder] = process.argv.slice(1);
await import('reflect-metadata');
const { readConfig } = await import('@steward/platform');
const { createApp } = await import(new URL('bootstrap.js', folder));
const { serveDocs } = await import(new URL('openapi.js', folder));
const { app, close } = await createApp(readConfig({ ...process.env, LOG_LEVEL: 'silent' }), { background: false });
const routes = [];
serveDocs(app);
await app.init();
const tree = app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false, includeHooks: false });
const path = [];
for (const line of tree.split('\\n')) {
  const m = /^([ │]*)(?:├──|└──) (.*?)(?: \\(([A-Z, ]+)\\))?$/.exec(line);
  if (!m) continue;
  const depth = m[1].length / 4;
  path.length = depth;
  path.push(m[2]);
  for (const method of m[3]?.split(', ') ?? []) routes.push(method + ' ' + path.join(''));
}
await new Promise((written) => process.stdout.write('ROUTES ' + JSON.stringify([...new Set(routes)].sort()) + '\\n', written));
await close();
process.exit(0);
`;

let known: string[] | undefined;

/** Routes of the built application's own router, e.g. `GET /api/v1/customers/:id`; the same on both databases, so they are asked for once. */
export const routesOfRouter = (): string[] => (known ??= read());

function read(): string[] {
  const dataDir = mkdtempSync(join(tmpdir(), 'steward-routes-'));
  const { NODE_OPTIONS: _options, DATABASE_URL: _database, ...rest } = process.env;
  try {
    const folder = dirname(apiMain);
    const done = spawnSync(process.execPath, ['--input-type=module', '-e', PRINT, `${pathToFileURL(folder).href}/`], { cwd: dirname(folder), encoding: 'utf8', timeout: 60_000, env: { ...rest, NODE_ENV: 'test', DATA_DIR: dataDir } });
    const found = /^ROUTES (.*)$/m.exec(done.stdout)?.[1];
    if (found === undefined) throw new Error(`the routes could not be read\n${done.stdout}\n${done.stderr}`);
    return JSON.parse(found) as string[];
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
