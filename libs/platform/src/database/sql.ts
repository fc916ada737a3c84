import type { Database as Sqlite, Statement } from 'better-sqlite3';
import type { Engine } from './dialect.js';

export type Param = string | number | null;
export type RawRow = Record<string, string | number | null>;
export interface Done { affected: number; insertId: number }

/** SQL text on the driver below TypeORM, the same on both engines (ADR-0002). SQLite answers at once, so results may be plain values: always await. */
export interface Sql {
  readonly engine: Engine;
  all<T = RawRow>(text: string, params?: readonly Param[]): Promise<T[]> | T[];
  run(text: string, params?: readonly Param[]): Promise<Done> | Done;
}

/** Prepared statements are kept per connection; texts are few because IN lists are padded. Bounded for safety. */
const MAX_STATEMENTS = 1000;
/**
 * Statements with more parameters are inserts of many rows, each with a text of its own: they are not kept. mysql2 holds an
 * object per parameter of a prepared statement, which was half a gigabyte in an import.
 */
export const MAX_KEPT_PARAMS = 500;

export function sqliteSql(db: Sqlite): Sql {
  const cache = new Map<string, Statement>();
  const prepared = (text: string, params: number): Statement => {
    let s = cache.get(text);
    if (!s) {
      if (params > MAX_KEPT_PARAMS) return db.prepare(text);
      if (cache.size >= MAX_STATEMENTS) cache.clear();
      cache.set(text, (s = db.prepare(text)));
    }
    return s;
  };
  return {
    engine: 'sqlite',
    all: <T>(text: string, params: readonly Param[] = []) => prepared(text, params.length).all(...params) as T[],
    run: (text, params = []) => {
      const r = prepared(text, params.length).run(...params);
      return { affected: r.changes, insertId: Number(r.lastInsertRowid) };
    },
  };
}

/** The callback side of mysql2 that is used; the promise wrapper costs measurably more. */
export interface MysqlConnection {
  execute(text: string, params: readonly Param[], done: (error: Error | null, result: unknown) => void): void;
  query(text: string, done?: (error: Error | null, result: unknown) => void): void;
  query(text: string, params: readonly Param[], done: (error: Error | null, result: unknown) => void): void;
}

export function mysqlSql(connection: MysqlConnection): Sql {
  const execute = (text: string, params: readonly Param[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const done = (error: Error | null, result: unknown): void => (error ? reject(error) : resolve(result));
      if (params.length > MAX_KEPT_PARAMS) connection.query(text, params, done);
      else connection.execute(text, params, done);
    });
  return {
    engine: 'mysql',
    all: <T>(text: string, params: readonly Param[] = []) => execute(text, params) as Promise<T[]>,
    run: async (text, params = []) => {
      const r = (await execute(text, params)) as { affectedRows: number; insertId: number };
      return { affected: r.affectedRows, insertId: r.insertId };
    },
  };
}
