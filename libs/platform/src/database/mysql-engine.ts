import { DataSource, getMetadataArgsStorage, type DataSourceOptions } from 'typeorm';
import { ConsoleError } from '../config/config.js';
import { isConnectionLost } from './dialect.js';
import { type DatabaseEngine, LostBeforeCommit } from './engine.js';
import { type Pipeline, pipeline, type Wire } from './pipeline.js';
import { type MysqlConnection, type Sql, mysqlSql } from './sql.js';

interface PoolConnection extends Wire { release(): void; destroy(): void }
interface Pool extends MysqlConnection {
  getConnection(done: (error: Error | null, connection: PoolConnection) => void): void;
  on(event: 'connection', listener: (connection: MysqlConnection) => void): void;
}

export interface MysqlOptions { url: string; entities: DataSourceOptions['entities']; migrations: DataSourceOptions['migrations']; poolSize?: number }

const poolOf = (source: DataSource): Pool => (source.driver as unknown as { pool: Pool }).pool;

/**
 * A read pool and a write pool. Write connections run with autocommit=0, so a transaction needs no BEGIN round trip;
 * every path ends in COMMIT, ROLLBACK or destroy() (performance.md rule 3).
 */
export async function openMysql(o: MysqlOptions): Promise<{ engine: DatabaseEngine; source: DataSource }> {
  const { mariadb } = await probe(o.url);
  useLongText();
  const options = (extra: object): DataSourceOptions => ({
    type: mariadb ? 'mariadb' : 'mysql', url: o.url, charset: 'utf8mb4_bin', timezone: 'Z', supportBigNumbers: true, bigNumberStrings: false, dateStrings: true,
    entities: o.entities, migrations: o.migrations, synchronize: false, logging: ['error'], poolSize: o.poolSize ?? 20, ...extra,
    extra: { maxPreparedStatements: 500, enableKeepAlive: true, connectTimeout: 2000, queueLimit: 200 },
  } as DataSourceOptions);
  const source = await new DataSource(options({})).initialize();
  await migrateUnderLock(source);
  const writing = await new DataSource(options({ migrations: [], entities: [] })).initialize();
  const isolation = mariadb ? 'tx_isolation' : 'transaction_isolation';
  poolOf(source).on('connection', (c) => c.query(`SET SESSION ${isolation}='READ-COMMITTED', eq_range_index_dive_limit=4`, () => undefined));
  poolOf(writing).on('connection', (c) => c.query(`SET SESSION ${isolation}='READ-COMMITTED', autocommit=0, eq_range_index_dive_limit=4, innodb_lock_wait_timeout=5`, () => undefined));
  await dropFirst(source);
  await dropFirst(writing);
  const engine: DatabaseEngine = {
    engine: 'mysql',
    read: mysqlSql(poolOf(source)),
    transaction: (fn) => transact(poolOf(writing), fn),
    alone: (fn) => fn(mysqlSql(poolOf(source))),
    async withReader(fn) {
      const c = await take(poolOf(source));
      try {
        return await fn(mysqlSql(c));
      } finally {
        c.release();
      }
    },
    figures: (statements, each) => engine.withReader(async (sql) => {
      for (const [index, statement] of statements.entries()) await each(Number((await sql.all<{ n: number | string }>(statement))[0]?.n ?? 0), index);
    }),
    async close() {
      await writing.destroy();
      await source.destroy();
    },
  };
  return { engine, source };
}

/** The pool already holds the connection TypeORM probed with, opened before our session settings: throw it away. */
async function dropFirst(source: DataSource): Promise<void> {
  (await take(poolOf(source))).destroy();
}

const take = (pool: Pool): Promise<PoolConnection> => new Promise((resolve, reject) => pool.getConnection((e, c) => (e ? reject(e) : resolve(c))));

async function transact<T>(pool: Pool, fn: (sql: Sql) => Promise<T>): Promise<T> {
  let c: PoolConnection;
  try {
    c = await take(pool);
  } catch (e) {
    throw isConnectionLost(e) ? new LostBeforeCommit(e) : e;
  }
  const sql: Pipeline = pipeline(c);
  try {
    let result: T;
    try {
      result = await fn(sql);
    } catch (e) {
      throw isConnectionLost(e) ? new LostBeforeCommit(e) : e;
    }
    await sql.end('COMMIT');
    c.release();
    return result;
  } catch (e) {
    try {
      // after 1205 only the statement is rolled back: always roll the whole transaction back (integrity.md fact 4)
      await sql.end('ROLLBACK');
      c.release();
    } catch {
      c.destroy();
    }
    throw e;
  }
}

/** Which family the server is of; also the first place where a wrong URL shows. */
async function probe(url: string): Promise<{ mariadb: boolean }> {
  const source = await new DataSource({ type: 'mariadb', url, poolSize: 1, extra: { connectTimeout: 5000 } }).initialize();
  try {
    const rows: { v: string }[] = await source.query('SELECT VERSION() AS v');
    return { mariadb: /mariadb/i.test(rows[0]?.v ?? '') };
  } finally {
    await source.destroy();
  }
}

/** TEXT holds 64 kB on MySQL, an order of 200 lines is more: the portable long text becomes LONGTEXT there. */
function useLongText(): void {
  for (const c of getMetadataArgsStorage().columns) if (c.options.type === 'text') c.options.type = 'longtext';
}

/** Several processes may start at once: one migrates, the others wait (architecture.md 6.11). */
async function migrateUnderLock(source: DataSource): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    await runner.connect();
    const got: { l: number | string | null }[] = await runner.query("SELECT GET_LOCK('steward_migrate', 120) AS l");
    if (Number(got[0]?.l) !== 1) throw new ConsoleError('Another process has been migrating the database for two minutes');
    const name = (await runner.query('SELECT DATABASE() AS d') as { d: string }[])[0]?.d ?? '';
    // byte-wise comparison everywhere, the same as SQLite; what must ignore case has a folded column of its own
    await runner.query(`ALTER DATABASE \`${name.replace(/`/g, '``')}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await runner.query("SELECT RELEASE_LOCK('steward_migrate')").catch(() => undefined);
    await runner.release();
  }
}
