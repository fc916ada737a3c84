/** How many tests a step passed and failed. A step that fails without telling numbers counts as one failed. */
import { existsSync, readFileSync } from 'node:fs';

/** Of a run of jest or vitest with `--json --outputFile`. */
export function testCounts(file, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0, note: `no result file (exit ${code})` };
  const result = JSON.parse(readFileSync(file, 'utf8'));
  const passed = result.numPassedTests ?? 0;
  const skipped = (result.numPendingTests ?? 0) + (result.numTodoTests ?? 0);
  // A file that does not even load has no tests to fail: it counts as one.
  const unloaded = (result.testResults ?? []).filter((suite) => suite.status === 'failed' && !(suite.assertionResults ?? []).some((test) => test.status === 'failed')).length;
  const failed = (result.numFailedTests ?? 0) + unloaded;
  if (failed === 0 && code !== 0) return { passed, failed: 1, skipped, note: `exit ${code} though no test failed` };
  if (failed === 0 && passed === 0) return { passed, failed: 1, skipped, note: 'no test was run' };
  return { passed, failed, skipped };
}

/** Of tools/check.mjs --json: each check is one test. */
export function checkCounts(file, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0, note: `no result file (exit ${code})` };
  const failed = JSON.parse(readFileSync(file, 'utf8')).filter((check) => check.findings.length > 0);
  const passed = JSON.parse(readFileSync(file, 'utf8')).length - failed.length;
  return { passed, failed: failed.length || Number(code !== 0), skipped: 0, ...(failed.length > 0 ? { note: failed.map((check) => check.name).join(', ') } : {}) };
}

/** Of anything else: the whole step is one test. */
export const exitCount = (code) => (code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0, note: code === 124 ? 'took too long' : `exit ${code}` });
