/** The two families of databases; MariaDB and MySQL are one family with small differences told by `version`. */
export type Engine = 'sqlite' | 'mysql';

interface DriverError { errno?: number; code?: string; driverError?: { errno?: number; code?: string }; message?: string }

const numberOf = (e: unknown): number | undefined => (e as DriverError | undefined)?.errno ?? (e as DriverError | undefined)?.driverError?.errno;
const codeOf = (e: unknown): string => (e as DriverError | undefined)?.code ?? (e as DriverError | undefined)?.driverError?.code ?? '';

/** A unique key was hit. Matched by errno: MariaDB's names differ from MySQL's (integrity.md fact 5). */
export function isDuplicate(e: unknown): boolean {
  return numberOf(e) === 1062 || /^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)$/.test(codeOf(e));
}

/** Name of the unique index that was hit, as far as the driver tells it. */
export function duplicateKey(e: unknown): string {
  const message = (e as DriverError | undefined)?.message ?? '';
  return /for key '([^']+)'/.exec(message)?.[1]?.replace(/^.*\./, '') ?? /UNIQUE constraint failed: (.+)$/.exec(message)?.[1] ?? '';
}

const RETRY = new Set([1213, 1205, 1020, 1047]);

/** Deadlock, lock wait, snapshot conflict, node not ready, busy file: the whole unit of work may run again. */
export function isRetryable(e: unknown): boolean {
  const n = numberOf(e);
  return (n !== undefined && RETRY.has(n)) || codeOf(e).startsWith('SQLITE_BUSY');
}

const LOST = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'PROTOCOL_CONNECTION_LOST', 'ER_SERVER_SHUTDOWN', 'ENOENT']);

/** The connection is gone; before COMMIT was sent nothing of the unit of work is stored. */
export function isConnectionLost(e: unknown): boolean {
  return LOST.has(codeOf(e)) || numberOf(e) === 1053 || numberOf(e) === 1927 || /closed state|Connection lost|pool is closed/i.test((e as DriverError | undefined)?.message ?? '');
}

/** The disk is full: reads go on, writes are refused until there is room again. */
export function isDiskFull(e: unknown): boolean {
  return numberOf(e) === 1114 || codeOf(e) === 'SQLITE_FULL' || codeOf(e) === 'ENOSPC';
}

/** `%`, `_` and the escape sign itself are plain characters for the user. Use with {@link escapeClause}. */
export const likeEscape = (text: string): string => text.replace(/[\\%_]/g, (c) => `\\${c}`);
export const escapeClause = (engine: Engine): string => (engine === 'mysql' ? "ESCAPE '\\\\'" : "ESCAPE '\\'");

/** Join whose order the planner must keep (performance.md 4). */
export const fixedJoin = (engine: Engine): string => (engine === 'mysql' ? 'STRAIGHT_JOIN' : 'CROSS JOIN');

/** Value at a key of a JSON column as text or number; the key must be an identifier checked by the caller. */
export function jsonValue(engine: Engine, column: string, key: string): string {
  if (!/^[A-Za-z][\w]{0,63}$/.test(key)) throw new Error(`Not a JSON key: ${key}`);
  return engine === 'mysql' ? `JSON_VALUE(${column}, '$.${key}')` : `json_extract(${column}, '$.${key}')`;
}

/** Text of a JSON array at a key of a JSON column; JSON_VALUE gives NULL for anything but scalars. */
export function jsonList(engine: Engine, column: string, key: string): string {
  const scalar = jsonValue(engine, column, key);
  return engine === 'mysql' ? `CAST(JSON_EXTRACT(${column}, '$.${key}') AS CHAR)` : scalar;
}

/** Identifiers are ours, never user input; quoting keeps words such as `key` legal. */
export const quoted = (engine: Engine, name: string): string => (engine === 'mysql' ? `\`${name}\`` : `"${name}"`);

const texts: string[] = [];

/** IN list padded to a power of two by repeating the last value, so that few statement texts exist; never empty. */
export function inList(values: readonly (number | string)[]): { sql: string; params: (number | string)[] } {
  let size = 1;
  while (size < values.length) size *= 2;
  const params = values.slice();
  while (params.length < size) params.push(params[params.length - 1] ?? -1);
  return { sql: (texts[size] ??= `(${Array<string>(size).fill('?').join(',')})`), params };
}
