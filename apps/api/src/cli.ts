import './check-node.js';
import 'reflect-metadata';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ConsoleError, checkInvariants, readConfig } from '@steward/platform';
import { createApp } from './bootstrap.js';
import { openapi } from './openapi.js';
import { seed } from './seed.js';

if (existsSync('.env')) process.loadEnvFile('.env');

const commands: Record<string, (args: string[]) => Promise<void>> = { migrate, seed: runSeed, openapi: writeOpenapi, check };
const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;

if (!command) {
  console.error(`Usage: npm run cli -- ${Object.keys(commands).join(' | ')}`);
  process.exit(2);
}
try {
  await command(args);
  process.exit(process.exitCode ?? 0);
} catch (e) {
  console.error(e instanceof ConsoleError ? e.message : e);
  process.exit(1);
}

/** Brings the database to the version of the program. */
async function migrate(): Promise<void> {
  const { close } = await createApp(readConfig(process.env), { background: false });
  await close();
  console.log('The database is up to date.');
}

/** `seed --customers 1000`: sample data through the same use cases as the screens. */
async function runSeed(rest: string[]): Promise<void> {
  const { app, close } = await createApp(readConfig(process.env), { background: false });
  const at = rest.indexOf('--customers');
  await seed(app, at >= 0 ? Number(rest[at + 1]) : 200);
  await close();
}

/** Writes the API document; needs no database of its own: a temporary one is made. */
async function writeOpenapi(rest: string[]): Promise<void> {
  const target = rest[0] ?? 'docs/api/openapi.json';
  const dir = mkdtempSync(join(tmpdir(), 'steward-openapi-'));
  const { app, close } = await createApp(readConfig({ DATA_DIR: dir, LOG_LEVEL: 'silent' }), { background: false });
  await app.init();
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `${JSON.stringify(openapi(app), null, 2)}\n`);
  await close();
  rmSync(dir, { recursive: true, force: true });
}

/** Recomputes what is kept twice and prints every invariant with its count; exit code 1 when any differs. */
async function check(): Promise<void> {
  const { close } = await createApp(readConfig(process.env), { background: false });
  const results = await checkInvariants();
  for (const r of results) console.log(`${r.count === 0 ? 'ok  ' : 'FAIL'} ${r.id.padEnd(6)} ${String(r.count).padStart(6)}  ${r.title}`);
  await close();
  if (results.some((r) => r.count > 0)) process.exitCode = 1;
}
