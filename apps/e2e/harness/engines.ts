export type Engine = 'sqlite' | 'mysql';

const known: readonly Engine[] = ['sqlite', 'mysql'];

/** The databases to test, for `describe.each(engines())`: TEST_ENGINES (comma-separated), default both. */
export function engines(): Engine[] {
  const wanted = (process.env.TEST_ENGINES ?? '').split(',').map((name) => name.trim()).filter(Boolean);
  const wrong = wanted.filter((name) => !known.some((engine) => engine === name));
  if (wrong.length > 0) throw new Error(`TEST_ENGINES: unknown ${wrong.join(', ')}; known are ${known.join(', ')}`);
  return wanted.length === 0 ? [...known] : known.filter((engine) => wanted.includes(engine));
}

/** True in `npm run verify:full`: scenarios take their large sizes then. */
export const fullSize = process.env.STEWARD_FULL === '1';
