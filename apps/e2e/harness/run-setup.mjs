import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One folder per jest run: what the files of a run share (the address of a lazily started MariaDB) lies there. */
export default function setup() {
  process.env.STEWARD_E2E_RUN = mkdtempSync(join(tmpdir(), 'steward-e2e-'));
}
