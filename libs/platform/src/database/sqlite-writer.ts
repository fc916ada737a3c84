import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database as Sqlite, Statement } from 'better-sqlite3';
import { LostBeforeCommit } from './engine.js';
import { type Sql, sqliteSql } from './sql.js';

/** A unit of work that waits for its turn; `outcome` is told when the group it ran in is on the disk. */
interface Waiting { run(): Promise<unknown>; outcome?: { value: unknown } | { error: unknown }; resolve(value: unknown): void; reject(error: unknown): void }

/** Units that share a COMMIT, and how long the first of them may wait for further ones. */
const MOST = 32;
const PATIENCE_MS = 10;

export interface Writer {
  readonly sql: Sql;
  /** Runs one transaction to COMMIT or ROLLBACK, after those that came before. */
  transaction<T>(fn: (sql: Sql) => Promise<T>): Promise<T>;
  /** Resolves when nobody waits any more. */
  idle(): Promise<void>;
}

/**
 * The one writer of SQLite: units of work run one after the other, first come, first served, never mixed. Those that are waiting
 * when one is done run in the same BEGIN IMMEDIATE and share its COMMIT, each undone to its own savepoint when it fails; all of
 * them are answered after the commit, refusals too (a refusal may rest on what a unit before it has written). Writing the log and
 * waiting for the disk is half of a write, and pages that all of them touch are written once (ADR-0010).
 */
export function sqliteWriter(db: Sqlite): Writer {
  const sql = sqliteSql(db);
  const step = (text: string): Statement<[]> => db.prepare<[]>(text);
  const [begin, commit, savepoint, release, undo] = [step('BEGIN IMMEDIATE'), step('COMMIT'), step('SAVEPOINT unit'), step('RELEASE unit'), step('ROLLBACK TO unit')];
  const queue: Waiting[] = [];
  let serving: Promise<void> | undefined;

  const transaction = <T>(fn: (sql: Sql) => Promise<T>): Promise<T> => new Promise<T>((resolve, reject) => {
    // each unit in the context of its own request
    queue.push({ run: AsyncLocalStorage.bind(() => fn(sql)), resolve: resolve as (value: unknown) => void, reject });
    serving ??= serve();
  });

  async function serve(): Promise<void> {
    while (queue.length > 0) await group();
    serving = undefined;
  }

  /** Runs units until nobody waits, or the first has waited long enough, and commits them. */
  async function group(): Promise<void> {
    const done: Waiting[] = [];
    try {
      begin.run();
    } catch (error) {
      queue.shift()?.reject(error);
      return;
    }
    const until = performance.now() + PATIENCE_MS;
    for (let unit = queue.shift(); unit; unit = await another(done, until)) {
      done.push(unit);
      await one(unit, done);
      if (!db.inTransaction) break;
    }
    finish(done);
  }

  /** The next unit of this group. Requests that have arrived already are let in first. */
  async function another(done: readonly Waiting[], until: number): Promise<Waiting | undefined> {
    if (queue.length === 0) await new Promise((turn) => { setImmediate(turn); });
    return done.length < MOST && performance.now() < until ? queue.shift() : undefined;
  }

  async function one(unit: Waiting, done: readonly Waiting[]): Promise<void> {
    const alone = !done.some(succeeded);
    try {
      if (!alone) savepoint.run();
      unit.outcome = { value: await unit.run() };
      if (!alone) release.run();
    } catch (error) {
      unit.outcome = { error };
      if (alone) giveUp();
      else takeBack();
    }
  }

  /** Undoes a unit and leaves those before it; where that cannot be done, as on a full disk, all of them. */
  function takeBack(): void {
    try {
      if (db.inTransaction) { undo.run(); release.run(); }
    } catch {
      giveUp();
    }
  }

  function giveUp(): void {
    // a full disk ends the transaction by itself
    if (db.inTransaction) db.exec('ROLLBACK');
  }

  /** Commits, and tells everybody. Where the group is lost, whoever had been successful may run again. */
  function finish(done: readonly Waiting[]): void {
    let lost: { error: unknown } | undefined;
    if (done.some(succeeded)) {
      try {
        commit.run();
      } catch (error) {
        lost = { error };
        giveUp();
      }
    }
    for (const { outcome, resolve, reject } of done) {
      if (!outcome || 'error' in outcome) reject(outcome?.error);
      else if (!lost) resolve(outcome.value);
      else reject(done.length > 1 ? new LostBeforeCommit(lost.error) : lost.error);
    }
  }

  return { sql, transaction, idle: async () => { while (serving) await serving; } };
}

const succeeded = (u: Waiting): boolean => u.outcome !== undefined && 'value' in u.outcome;
