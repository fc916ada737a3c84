import type { Engine } from './dialect.js';
import type { Sql } from './sql.js';

/** What differs between the two families of databases; everything else is written once on top of it. */
export interface DatabaseEngine {
  readonly engine: Engine;
  /** Committed data only; never used for writes. */
  readonly read: Sql;
  /** Runs one transaction to COMMIT or ROLLBACK; retries are the unit of work's business. */
  transaction<T>(fn: (sql: Sql) => Promise<T>): Promise<T>;
  /** One statement that commits by itself, on a connection that no open transaction can hold back: two pools waiting for each other would stand still. */
  alone<T>(fn: (sql: Sql) => Promise<T>): Promise<T>;
  /** A read connection of its own, for exports and reports: an open iterator on the shared reader would pin the snapshot of everybody. */
  withReader<T>(fn: (sql: Sql) => Promise<T>): Promise<T>;
  /** Runs statements that each give one number `n`, away from whoever is being served: on SQLite, whose driver is synchronous, in a thread of its own. */
  figures(statements: readonly string[], each: (n: number, index: number) => Promise<void> | void): Promise<void>;
  close(): Promise<void>;
}

/** The connection was lost before COMMIT was sent: nothing of the transaction is stored, it may run again. */
export class LostBeforeCommit extends Error {
  constructor(override readonly cause: unknown) {
    super('The connection was lost before commit');
    this.name = 'LostBeforeCommit';
  }
}
