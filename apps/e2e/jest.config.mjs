import preset from '../../jest.preset.mjs';

/** Black-box scenarios against the built product: API over HTTP (api/), browser (web/). Run them by `npm run verify`, or one by `NODE_OPTIONS=--experimental-vm-modules npx jest -c apps/e2e/jest.config.mjs login`. */
export default {
  ...preset,
  roots: ['<rootDir>/apps/e2e'],
  testMatch: ['<rootDir>/apps/e2e/{api,web}/**/*.e2e.ts'],
  setupFiles: [],
  globalSetup: '<rootDir>/apps/e2e/harness/run-setup.mjs',
  globalTeardown: '<rootDir>/apps/e2e/harness/run-teardown.mjs',
  testTimeout: 480_000,
  maxWorkers: 1,
};
