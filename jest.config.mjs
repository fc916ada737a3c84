import preset from './jest.preset.mjs';

/** Unit and database specs of kernel, platform and the domains' server rooms. `TEST_DB=mysql://…` runs the database specs on MariaDB. */
export default {
  ...preset,
  roots: ['<rootDir>/libs', '<rootDir>/apps/api'],
  testMatch: ['<rootDir>/libs/{kernel,platform,tooling}/src/**/*.spec.ts', '<rootDir>/libs/*/{api,messages}/src/**/*.spec.ts', '<rootDir>/apps/api/src/**/*.spec.ts'],
  modulePathIgnorePatterns: ['/dist/'],
  // migrating a fresh MariaDB on a busy machine takes some seconds
  testTimeout: 60_000,
  maxWorkers: 2,
  workerIdleMemoryLimit: '512MB',
};
