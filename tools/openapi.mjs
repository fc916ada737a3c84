/**
 * `npm run openapi`: what is generated from the server's description of itself, all committed:
 *
 *   docs/api/openapi.json                        by the built API (no listening, no data)
 *   libs/api-client/src/generated/schema.d.ts    types of all operations, by openapi-typescript
 *   libs/api-client/src/generated/rules.ts       what a form has to know of each field, by lib/rules.mjs
 *   libs/api-client/src/generated/lists.ts       what may be asked of each list, from its `x-list`
 *
 * `--check` generates into a temporary folder and fails when a committed file differs.
 */
import './lib/node.mjs';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bin, inRoot } from './lib/paths.mjs';
import { runNode } from './lib/process.mjs';
import { listsSource } from './lib/lists.mjs';
import { rulesSource } from './lib/rules.mjs';

export const generated = ['docs/api/openapi.json', 'libs/api-client/src/generated/schema.d.ts', 'libs/api-client/src/generated/rules.ts', 'libs/api-client/src/generated/lists.ts'];

async function must(what, promise) {
  const { code, output } = await promise;
  if (code !== 0) throw new Error(`${what} failed\n${output}`);
}

/** Generates all files below `target`. */
async function generate(target, { build }) {
  const [openapi, schema, rules, lists] = generated.map((file) => join(target, file));
  for (const file of [openapi, schema, rules, lists]) mkdirSync(dirname(file), { recursive: true });
  const log = { log: inRoot('tmp/openapi.log') };
  if (build) await must('tsc -b apps/api', runNode(bin.tsc, ['-b', inRoot('apps/api')], log));
  await must('cli openapi', runNode(inRoot('apps/api/dist/cli.js'), ['openapi', openapi], log));
  await must('openapi-typescript', runNode(bin.openapiTypescript, [openapi, '--output', schema], log));
  const document = JSON.parse(readFileSync(openapi, 'utf8'));
  writeFileSync(rules, rulesSource(document));
  writeFileSync(lists, listsSource(document));
}

const text = (file) => (existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined);

/** First line where two texts differ, for the reader of a failed run. */
function difference(committed, fresh) {
  if (committed === undefined) return 'is missing';
  const [a, b] = [committed.split('\n'), fresh.split('\n')];
  const at = b.findIndex((line, i) => line !== a[i]);
  const line = at < 0 ? b.length : at;
  return `is stale from line ${line + 1} on\n  committed: ${(a[line] ?? '(end of file)').trim().slice(0, 140)}\n  generated: ${(b[line] ?? '(end of file)').trim().slice(0, 140)}`;
}

/** One text for each committed file that is not what the sources give; empty when all are fresh. */
export async function staleFiles({ build = true } = {}) {
  const target = mkdtempSync(join(tmpdir(), 'steward-openapi-'));
  try {
    await generate(target, { build });
    return generated.flatMap((file) => {
      const [committed, fresh] = [text(inRoot(file)), text(join(target, file))];
      return committed === fresh ? [] : [`${file} ${difference(committed, fresh)}`];
    });
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  if (process.argv.includes('--check')) {
    const stale = await staleFiles();
    for (const line of stale) console.log(line);
    if (stale.length > 0) console.log('Run `npm run openapi` and commit the result.');
    process.exit(stale.length > 0 ? 1 : 0);
  }
  await generate(inRoot(), { build: true });
  console.log(generated.join('\n'));
}
