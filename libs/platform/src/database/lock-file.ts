import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Database as Sqlite } from 'better-sqlite3';
import { ConsoleError } from '../config/config.js';

const require = createRequire(import.meta.url);

/**
 * One process per SQLite file: an exclusive transaction on a second file is held for life. The operating system
 * lets go of it when the process dies, however it dies; a pid file would survive a kill -9 (architecture.md 6.12).
 */
export function lockDataDir(dataDir: string): () => void {
  const Driver = require('better-sqlite3') as new (file: string, o: { timeout: number }) => Sqlite;
  const lock = new Driver(join(dataDir, 'steward.lock'), { timeout: 3000 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    throw new ConsoleError(`Another Steward process is using ${dataDir}. Stop it first, or set DATA_DIR to another folder.`);
  }
  return () => lock.close();
}
