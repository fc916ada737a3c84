/**
 * Sets up what the tests need beside npm packages: MariaDB's server programs, Chromium and a font with Chinese characters.
 * Says in one line what is missing; installs Debian's packages when it is root or has sudo without a password, else fails.
 *
 *   node tools/environment.mjs           look, install what is missing
 *   node tools/environment.mjs --look    look only
 */
import './lib/node.mjs';
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const usable = (file) => { try { accessSync(file, constants.X_OK); return true; } catch { return false; } };

/** First executable of the given names on PATH or in the system's administration folders (Debian keeps servers there, users do not have them on PATH). */
export function findProgram(...names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/usr/libexec', '/opt/homebrew/bin'];
  for (const name of names) for (const folder of folders) if (folder && usable(join(folder, name))) return join(folder, name);
  return undefined;
}

/** Chromium for the browser tests: the environment variable CHROMIUM, else a system one. */
export function findChromium() {
  if (process.env.CHROMIUM) return usable(process.env.CHROMIUM) ? process.env.CHROMIUM : undefined;
  return findProgram('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome');
}

/** The programs of a throwaway database server. `install` is absent on MySQL, whose server initialises itself. */
export const findMariadb = () => ({ server: findProgram('mariadbd', 'mysqld'), install: findProgram('mariadb-install-db', 'mysql_install_db'), client: findProgram('mariadb', 'mysql') });

const hasChineseFont = () => spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).stdout?.trim() !== '' && findProgram('fc-list') !== undefined;

/** What the tests need, and the Debian package which brings it. */
const needs = [
  { what: 'MariaDB server (mariadbd, mariadb-install-db, mariadb)', packages: ['mariadb-server'], found: () => Object.values(findMariadb()).every(Boolean) },
  { what: 'Chromium', packages: ['chromium'], found: () => findChromium() !== undefined },
  { what: 'a font with Chinese characters', packages: ['fonts-wqy-microhei', 'fontconfig'], found: hasChineseFont },
];

/** The missing ones of `needs`. */
export const missing = () => needs.filter((need) => !need.found());

/** How this account may install packages: `[]` as root, `['sudo', '-n']`, or undefined when it may not. */
function administrator() {
  if (findProgram('apt-get') === undefined) return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
}

/** `apt-get …` without questions; tried twice, for mirrors fail now and then. */
function apt(prefix, ...args) {
  const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  return [1, 2].some(() => spawnSync(command, rest, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 600_000 }).status === 0);
}

function setUp({ look }) {
  const absent = missing();
  if (absent.length === 0) { console.log('environment: MariaDB, Chromium and a Chinese font are present'); return true; }
  for (const need of absent) console.log(`environment: missing ${need.what}: Debian package ${need.packages.join(', ')}`);
  if (look) return false;

  const prefix = administrator();
  const packages = absent.flatMap((need) => need.packages);
  if (prefix === undefined) { console.log(`environment: not root and no sudo; run: apt-get install -y --no-install-recommends ${packages.join(' ')}`); return false; }
  console.log(`environment: installing ${packages.join(' ')}`);
  apt(prefix, 'update');
  apt(prefix, 'install', '-y', '--no-install-recommends', ...packages);

  const still = missing();
  for (const need of still) console.log(`environment: still missing ${need.what}`);
  return still.length === 0;
}

if (import.meta.main) process.exit(setUp({ look: process.argv.includes('--look') }) ? 0 : 1);
