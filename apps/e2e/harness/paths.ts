import { fileURLToPath } from 'node:url';

const inRoot = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The built API's entry file; STEWARD_E2E_API names that of another build, e.g. an unpacked release. */
export const apiMain = process.env.STEWARD_E2E_API ?? inRoot('apps/api/dist/main.js');
export const mariadbTool = inRoot('tools/mariadb.mjs');
export const shots = inRoot('tmp/shots');
