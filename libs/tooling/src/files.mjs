/** Which files the checks look at. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');

const unwanted = /(^|\/)(node_modules|dist|fixtures|generated)(\/|$)/;

/** Sources matching glob patterns, relative to the root, with forward slashes; built and generated files, fixtures and packages are left out. */
export const sources = (...patterns) => globSync(patterns, { cwd: root, exclude: (path) => /(^|[\\/])(node_modules|dist)$/.test(path) })
  .map((file) => file.replaceAll('\\', '/')).filter((file) => !unwanted.test(file)).sort();

export const read = (file) => readFileSync(join(root, file), 'utf8');
export const json = (file) => JSON.parse(read(file));
export const exists = (file) => existsSync(join(root, file));

/** Every file that is or would be committed. Without git (an unpacked archive) the folders are walked. */
export function repositoryFiles() {
  const git = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 });
  const files = git.status === 0 ? git.stdout.split('\0').filter(Boolean)
    : globSync(['*', '.*', '{apps,libs,tools,docs,docker,.ci}/**/*'], { cwd: root, exclude: (path) => /(^|[\\/])(node_modules|dist|\.nx|tmp|data|\.git)$/.test(path), withFileTypes: true })
      .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  return files.map((file) => file.replaceAll('\\', '/')).filter(exists).sort();
}
