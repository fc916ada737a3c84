/**
 * Architecture checks (libs/tooling/src/checks): what neither compiler nor linter sees.
 *
 *   node tools/check.mjs                     all
 *   node tools/check.mjs cycles messages     some
 *   node tools/check.mjs --json file.json    the result as data too
 */
import './lib/node.mjs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** In the order of running: the quick and telling ones first. A check module has `title` and `run(): { findings: string[], looked: string }`. */
const names = ['text', 'guide', 'sizes', 'messages', 'packages', 'cycles', 'boundaries', 'generated'];

const args = process.argv.slice(2);
const at = args.indexOf('--json');
const [, file] = at < 0 ? [] : args.splice(at, 2);
const unknown = args.filter((name) => !names.includes(name));
if (unknown.length > 0) { console.error(`unknown check ${unknown.join(', ')}; there are: ${names.join(', ')}`); process.exit(2); }

const results = [];
for (const name of names.filter((one) => args.length === 0 || args.includes(one))) {
  const { title, run } = await import(`../libs/tooling/src/checks/${name}.mjs`);
  const began = performance.now();
  const { findings, looked } = await run().catch((error) => ({ findings: [error.stack ?? String(error)], looked: 'nothing' }));
  const seconds = (performance.now() - began) / 1000;
  results.push({ name, title, findings, looked, seconds });
  console.log(`${findings.length === 0 ? 'ok  ' : 'FAIL'} ${name}: ${title} (${looked}, ${seconds.toFixed(1)} s)`);
  for (const finding of findings.slice(0, 40)) console.log(`     ${finding}`);
  if (findings.length > 40) console.log(`     and ${findings.length - 40} more`);
}

if (file) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(results, null, 2));
}
process.exitCode = results.some((result) => result.findings.length > 0) ? 1 : 0;
