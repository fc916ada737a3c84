import { setImmediate, setTimeout } from 'node:timers/promises';
import type { FileStore, JobRun } from '@steward/platform';
import type { ImportTarget } from './import-target.js';
import type { ImportRun } from './import-run.entity.js';
import type { ImportStore } from './import.store.js';

/** What a phase works with. `run` is the phase's own copy of the row, kept up to date with every batch. */
export interface PhaseWork { job: JobRun; run: ImportRun; target: ImportTarget; store: ImportStore; files: FileStore }

/** Lets requests have their turn between two batches: a SQLite transaction does not give it up by itself. */
export async function breathe(): Promise<void> {
  await setImmediate();
  await setTimeout(1);
}
