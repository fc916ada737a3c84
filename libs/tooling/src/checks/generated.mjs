import { staleFiles } from '../../../../tools/openapi.mjs';

export const title = 'generated files are fresh';

/** openapi.json, schema.d.ts and rules.ts are what the sources give today (`npm run openapi` makes them so). */
export async function run() {
  return { findings: await staleFiles(), looked: '3 files' };
}
