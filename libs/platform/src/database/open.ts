import { join } from 'node:path';
import type { DataSource, MigrationInterface } from 'typeorm';
import type { Config } from '../config/config.js';
import { lockDataDir } from './lock-file.js';
import { openMysql } from './mysql-engine.js';
import { forgetBlocks } from './sequences.js';
import { openSqlite } from './sqlite-engine.js';
import { type SlowReport, database } from './unit-of-work.js';

/** A class without arguments, e.g. an entity or a migration. */
export type Class<T = object> = abstract new () => T;
export interface Schema { entities: Class[]; migrations: (new () => MigrationInterface)[] }

export interface OpenDatabase { source: DataSource; close(): Promise<void> }

/** Opens, migrates and publishes the database of the process (see {@link database}). Tests may relax the SQLite flush to disk. */
export async function openDatabase(config: Pick<Config, 'databaseUrl' | 'dataDir'>, schema: Schema, o: { slow?: SlowReport; pauseMs?: number; synchronous?: 'FULL' | 'OFF' } = {}): Promise<OpenDatabase> {
  const parts = { entities: schema.entities as never, migrations: schema.migrations };
  const unlock = config.databaseUrl ? () => undefined : lockDataDir(config.dataDir);
  try {
    const { engine, source } = config.databaseUrl
      ? await openMysql({ url: config.databaseUrl, ...parts })
      : await openSqlite({ file: join(config.dataDir, 'steward.db'), synchronous: o.synchronous, ...parts });
    database.use(engine, o);
    return {
      source,
      async close() {
        await engine.close();
        database.use(undefined);
        forgetBlocks();
        unlock();
      },
    };
  } catch (e) {
    unlock();
    throw e;
  }
}
