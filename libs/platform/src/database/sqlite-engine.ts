import { on, once } from 'node:events';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Database as Sqlite } from 'better-sqlite3';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { DatabaseEngine } from './engine.js';
import { sqliteSql } from './sql.js';
import { sqliteWriter } from './sqlite-writer.js';

const require = createRequire(import.meta.url);
const Driver = require('better-sqlite3') as new (file: string, o?: { readonly?: boolean; timeout?: number }) => Sqlite;

const READER_PRAGMAS = ['cache_size = -64000', 'query_only = ON', 'case_sensitive_like = ON'];

export interface SqliteOptions { file: string; entities: DataSourceOptions['entities']; migrations: DataSourceOptions['migrations']; synchronous?: 'FULL' | 'OFF' }

/**
 * Pages of the log before it is copied into the file (32 MB): a unit of work touches some twenty pages, most of them the
 * same as the one before, and copying them every 40 commits was half of the CPU of a create.
 */
const CHECKPOINT_PAGES = 8000;

/**
 * One writer with its own BEGIN IMMEDIATE ({@link sqliteWriter}), one read-only connection beside it (WAL readers see only
 * committed rows). TypeORM's transaction() is never used: its one shared QueryRunner loses acknowledged writes (ADR-0002).
 */
export async function openSqlite(o: SqliteOptions): Promise<{ engine: DatabaseEngine; source: DataSource }> {
  const source = await new DataSource({
    type: 'better-sqlite3', database: o.file, entities: o.entities, migrations: o.migrations, synchronize: false, enableWAL: true, logging: ['error'],
    prepareDatabase: (db: Sqlite) => {
      for (const p of [`synchronous = ${o.synchronous ?? 'FULL'}`, 'busy_timeout = 5000', 'foreign_keys = ON', 'cache_size = -64000', 'case_sensitive_like = ON', `wal_autocheckpoint = ${CHECKPOINT_PAGES}`]) db.pragma(p);
    },
  }).initialize();
  await source.runMigrations({ transaction: 'each' });
  const db = (source.driver as unknown as { databaseConnection: Sqlite }).databaseConnection;
  const { transaction, idle } = sqliteWriter(db);
  const reading = openReader(o.file);

  const engine: DatabaseEngine = {
    engine: 'sqlite',
    read: sqliteSql(reading),
    transaction,
    alone: transaction,
    async withReader(fn) {
      const own = openReader(o.file);
      try {
        return await fn(sqliteSql(own));
      } finally {
        own.close();
      }
    },
    figures: (statements, each) => figuresApart(o.file, statements, each),
    async close() {
      await idle();
      reading.close();
      await source.destroy();
    },
  };
  return { engine, source };
}

function openReader(file: string): Sqlite {
  const db = new Driver(file, { readonly: true, timeout: 5000 });
  for (const p of READER_PRAGMAS) db.pragma(p);
  return db;
}

/** The thread's program: plain CommonJS, so that it is the same text in the product and in the specs. */
const FIGURES = `
const { parentPort, workerData } = require('node:worker_threads');
const db = new (require(workerData.driver))(workerData.file, { readonly: true, timeout: 5000 });
for (const p of workerData.pragmas) db.pragma(p);
db.exec('BEGIN');
for (const statement of workerData.statements) parentPort.postMessage(Number(db.prepare(statement).get().n));
db.close();`;

/** One snapshot, one answer after the other. */
async function figuresApart(file: string, statements: readonly string[], each: (n: number, index: number) => Promise<void> | void): Promise<void> {
  const worker = new Worker(FIGURES, { eval: true, workerData: { driver: require.resolve('better-sqlite3'), file, statements: [...statements], pragmas: READER_PRAGMAS } });
  const ended = once(worker, 'exit').catch(() => undefined);
  let index = 0;
  try {
    for await (const [n] of on(worker, 'message', { close: ['exit'] }) as AsyncIterable<[number]>) await each(n, index++);
    if (index < statements.length) throw new Error(`Only ${index} of ${statements.length} statements were answered`);
  } finally {
    await worker.terminate();
    await ended;
  }
}
