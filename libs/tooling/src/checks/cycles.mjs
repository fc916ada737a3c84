import { cruise } from 'dependency-cruiser';
import { exists, root } from '../files.mjs';

export const title = 'no import cycles';

/**
 * Modules that import each other in a circle, over all apps and libs. Libraries are followed to their sources through the
 * `@steward/source` condition of their package exports. Type-only imports do not count: they are gone at run time.
 */
export async function run() {
  const before = process.cwd();
  process.chdir(root);
  try {
    const { output } = await cruise(['apps', 'libs'].filter(exists), {
      doNotFollow: { path: 'node_modules/(?!@steward/)' },
      exclude: { path: '(^|/)(dist|fixtures|generated)/|\\.(spec|e2e)\\.ts$' },
      tsPreCompilationDeps: false,
      enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['@steward/source', 'import', 'node', 'default'], extensions: ['.ts', '.mjs', '.js', '.vue', '.json'] },
      ruleSet: { forbidden: [{ name: 'cycle', severity: 'error', from: {}, to: { circular: true } }] },
      validate: true,
    });
    const inside = output.modules.filter((module) => /^(apps|libs)\//.test(module.source));
    const unresolved = inside.flatMap((module) => module.dependencies.filter((d) => d.couldNotResolve && /^(\.|@steward\/)/.test(d.module) && !/\.css$/.test(d.module)).map((d) => `${module.source}: cannot follow ${d.module}`));
    const cycles = new Set(output.summary.violations.map(({ from, cycle = [] }) => circle([from, ...cycle.map((step) => step.name ?? step)])));
    return { findings: [...cycles, ...unresolved], looked: `${inside.length} modules` };
  } finally {
    process.chdir(before);
  }
}

/** One text for a circle wherever it was entered: `a → b → a`, beginning with its smallest name. */
function circle(names) {
  const ring = names[0] === names.at(-1) ? names.slice(0, -1) : names;
  const first = ring.indexOf([...ring].sort()[0]);
  const turned = [...ring.slice(first), ...ring.slice(0, first)];
  return [...turned, turned[0]].join(' → ');
}
