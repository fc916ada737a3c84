import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder (no trailing slash). */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
export const inRoot = (...parts) => join(root, ...parts);

/** Logs, screen-shots and generated-for-comparison files; ignored by git. */
export const tmp = inRoot('tmp');

/** Entry files of the command line programs we call. They are run by path on our own Node: `.bin` links are shell files on Windows. */
export const bin = {
  tsc: inRoot('node_modules/typescript/bin/tsc'),
  nx: inRoot('node_modules/nx/dist/bin/nx.js'),
  jest: inRoot('node_modules/jest/bin/jest.js'),
  vite: inRoot('node_modules/vite/bin/vite.js'),
  vitest: inRoot('node_modules/vitest/vitest.mjs'),
  openapiTypescript: inRoot('node_modules/openapi-typescript/bin/cli.js'),
};

/** Jest runs our sources as native ES modules. */
export const jestNodeOptions = '--experimental-vm-modules --disable-warning=ExperimentalWarning';

/** An environment in which `node` and the workspace's programs are the ones of `npm ci`, as in `npm run`. */
export const environment = (extra = {}) => ({
  ...process.env,
  PATH: `${inRoot('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
  ...extra,
});
