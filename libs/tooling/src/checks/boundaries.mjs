import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../files.mjs';

export const title = 'the boundary rule is awake';

const target = 'boundary-fixture:lint-fixture';

/**
 * Lints, through Nx, a fixture which breaks the rules on purpose. Bare eslint, or eslint without Nx's project graph, skips
 * @nx/enforce-module-boundaries silently: when this fixture passes, the boundaries of the whole repository are unguarded.
 */
export async function run() {
  const nx = spawnSync(process.execPath, [join(root, 'node_modules/nx/dist/bin/nx.js'), 'run', target, '--skip-nx-cache', '--output-style=static'], {
    cwd: root, encoding: 'utf8', timeout: 180_000, env: { ...process.env, NX_DAEMON: 'false', FORCE_COLOR: '0', PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}` },
  });
  const output = `${nx.stdout}${nx.stderr}`;
  const start = output.indexOf('[{"filePath"');
  if (start < 0) return { findings: [`nx run ${target} gave no lint result (exit ${nx.status}):\n${output.trim().slice(-1500)}`], looked: '1 fixture' };

  const results = JSON.parse(output.slice(start, output.indexOf('\n', start) + 1 || undefined));
  const of = (name) => results.find((result) => result.filePath.replaceAll('\\', '/').endsWith(`/${name}`))?.messages ?? [];
  const findings = [];
  if (nx.status === 0) findings.push('the fixture passed: @nx/enforce-module-boundaries is not at work');
  const demand = (file, pattern) => {
    if (!of(file).some((message) => message.ruleId === '@nx/enforce-module-boundaries' && pattern.test(message.message))) findings.push(`${file}: expected @nx/enforce-module-boundaries to say ${pattern}; it said ${JSON.stringify(of(file).map((m) => m.message))}`);
  };
  demand('left-knows-right.ts', /scope:system/);
  demand('api-knows-ui.ts', /type:api/);
  for (const message of of('allowed.ts')) findings.push(`allowed.ts must be clean: ${message.ruleId} ${message.message}`);
  return { findings, looked: `${results.length} fixtures` };
}
