/** The one place where the harness reaches for the repository's tools. They are no Nx project: they have to run before anything is built or linked. */
/* eslint-disable @nx/enforce-module-boundaries -- files outside any project have no package name to be imported by */
export { createDatabase, dropDatabase, startMariadb, type Mariadb } from '../../../tools/mariadb.mjs';
export { findChromium } from '../../../tools/environment.mjs';
