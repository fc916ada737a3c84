import { Entity } from 'typeorm';
import { CodeColumn, IntColumn } from './columns.js';
import { escapeClause, likeEscape } from './dialect.js';
import { Table } from './table.js';
import { database, statementAlone } from './unit-of-work.js';
import type { Sql } from './sql.js';

/** One row per series and period; `n` is the last number given. */
@Entity('sequence')
export class Sequence {
  @CodeColumn(64, { primary: true }) series: string;
  @IntColumn() n: number;
}

export const sequenceTable = new Table(Sequence);

const BLOCK = 50;
const blocks = new Map<string, { next: number; end: number }>();

/**
 * Next number of a document series, gapless: the row stays locked until the unit of work ends and a rollback gives the
 * number back. Call it as the last step before COMMIT. -1: the counter was closed, see {@link closeCounters}.
 */
export async function nextNumber(series: string): Promise<number> {
  return unlessClosed(await advance(database.unit.sql, series, 1));
}

/** From here on a counter is closed: nobody may count on it any longer, its next number is told as -1. */
const CLOSED = 2_000_000_000;
const unlessClosed = (n: number): number => (n >= CLOSED ? -1 : n);

/** Ends the counters whose name begins so; whoever still counts by the old name is told -1. */
export async function closeCounters(prefix: string): Promise<void> {
  const sql = database.unit.sql;
  await sql.run(`UPDATE sequence SET n=? WHERE series LIKE ? ${escapeClause(sql.engine)}`, [CLOSED, `${likeEscape(prefix)}%`]);
}

/**
 * Next number for master data codes, from blocks of 50 taken in a unit of work of their own: no hot row, gaps allowed.
 * Inside an open SQLite unit of work the block is taken in it (there is one writer); it is dropped again when that rolls back.
 */
export async function nextFromBlock(series: string): Promise<number> {
  for (;;) {
    const have = blocks.get(series);
    if (have && have.next < have.end) return unlessClosed(have.next++);
    if (database.engine.engine === 'sqlite' && database.inTransaction) return fromOwnBlock(series);
    await (fetching.get(series) ?? fetchBlock(series));
  }
}

const fetching = new Map<string, Promise<void>>();

/** One block at a time per series: whoever comes meanwhile waits for it. */
function fetchBlock(series: string): Promise<void> {
  const fetched = statementAlone((sql) => advance(sql, series, BLOCK))
    .then((last) => { blocks.set(series, { next: last - BLOCK + 1, end: last + 1 }); })
    .finally(() => fetching.delete(series));
  fetching.set(series, fetched);
  return fetched;
}

/** Until commit the numbers belong to this unit alone; then what is left of the block is everybody's. */
async function fromOwnBlock(series: string): Promise<number> {
  const unit = database.unit;
  const own = unit.slot(Symbol.for(`block:${series}`), () => ({ next: 0, end: 0 }));
  if (own.next >= own.end) {
    if (own.end === 0) unit.afterCommit(() => { if (own.next < own.end) blocks.set(series, own); });
    const last = await advance(unit.sql, series, BLOCK);
    own.next = last - BLOCK + 1;
    own.end = last + 1;
  }
  return unlessClosed(own.next++);
}

/** Forgets the blocks in hand, e.g. when a series was set to another start. */
export const forgetBlocks = (): void => blocks.clear();

async function advance(sql: Sql, series: string, by: number): Promise<number> {
  if (sql.engine === 'mysql') {
    const done = await sql.run(`INSERT INTO sequence(series,n) VALUES(?,LAST_INSERT_ID(?)) ON DUPLICATE KEY UPDATE n=LAST_INSERT_ID(n+?)`, [series, by, by]);
    return done.insertId;
  }
  const rows = await sql.all<{ n: number }>('INSERT INTO sequence(series,n) VALUES(?,?) ON CONFLICT(series) DO UPDATE SET n=n+? RETURNING n', [series, by, by]);
  return rows[0]?.n ?? by;
}
