import { setImmediate, setTimeout } from 'node:timers/promises';
import { type FileStore, type JobRun, database } from '@steward/platform';
import type { ImportTarget } from './import-target.js';
import type { ImportRun } from './import-run.entity.js';
import { BATCH } from './import-run.rules.js';
import type { ImportStore } from './import.store.js';

/** What a phase works with. `run` is the phase's own copy of the row, kept up to date with every batch. */
export interface PhaseWork { job: JobRun; run: ImportRun; target: ImportTarget; store: ImportStore; files: FileStore }

/** Lets requests have their turn between two batches: a SQLite transaction does not give it up by itself. */
export async function breathe(): Promise<void> {
  await setImmediate();
  await setTimeout(1);
}

const TOO_LONG_MS = 250;
const EASY_MS = 100;
const FEWEST = 62;
/** Few sizes: the number of rows is part of the text of a statement, and texts are kept prepared. */
const BATCHES = [62, 125, 250, BATCH];

/**
 * Rows per unit of work: 500, fewer while they take long. SQLite does its work in this process, so the length of a batch is
 * what everybody else waits; on MariaDB nobody waits and it stays at 500.
 */
export class Pace {
  size = BATCH;

  async time<T>(work: () => Promise<T>): Promise<T> {
    const startedAt = performance.now();
    const result = await work();
    if (database.engine.engine === 'sqlite') this.size = paced(this.size, performance.now() - startedAt);
    return result;
  }
}

export function paced(size: number, ms: number): number {
  if (ms > TOO_LONG_MS) return Math.max(FEWEST, Math.floor(size / 2));
  return ms < EASY_MS ? BATCHES.find((b) => b > size) ?? BATCH : size;
}
