import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { createConnection } from 'mysql2/promise';
import type { App } from '../../harness/index.js';

type Row = Record<string, unknown>;

/** The server's tables, read beside it: what an answer says is one thing, what is stored another. */
export interface Tables {
  all<R = Row>(sql: string, params?: (string | number)[]): Promise<R[]>;
  /** One fingerprint per table, and one of the stored files: two of them differ where something was changed. */
  fingerprint(): Promise<Map<string, string>>;
  close(): Promise<void>;
}

/** Tables that live their own life: sign-in (each test signs in), leases and block numbers (gaps are allowed), and the engine's own. */
const RESTLESS = /^(login_log|login_session|login_throttle|refresh_token|lease|sequence|sqlite_.*|migrations|typeorm_.*)$/;

/** Columns that move without anybody's doing. */
const RESTLESS_COLUMNS: Record<string, string[]> = { audit_log: ['seq'], api_token: ['lastUsedAt'], app_user: ['lastLoginAt'] };

export const changed = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name));

export async function openTables(app: App): Promise<Tables> {
  return app.databaseUrl === undefined ? sqliteTables(app.dataDir) : mysqlTables(app.databaseUrl, app.dataDir);
}

const digest = (rows: readonly unknown[]): string => `${rows.length} ${createHash('sha1').update(JSON.stringify(rows)).digest('hex')}`;

/** Names and sizes of the stored files; what is on its way in is not stored yet. */
function files(dataDir: string): string {
  const root = join(dataDir, 'files');
  let names: string[];
  try { names = readdirSync(root, { recursive: true }) as string[]; } catch { return digest([]); }
  return digest(names.filter((name) => !name.endsWith('.part')).sort().flatMap((name) => { const it = statSync(join(root, name), { throwIfNoEntry: false }); return it?.isFile() ? [`${name} ${it.size}`] : []; }));
}

function sqliteTables(dataDir: string): Tables {
  const db = new Sqlite(join(dataDir, 'steward.db'), { readonly: true, timeout: 5_000 });
  const names = (): string[] => db.prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type='table'").all().map((t) => t.name).filter((name) => !RESTLESS.test(name));
  let seen: { version: unknown; prints: Map<string, string> } | undefined;
  return {
    all: async <R>(sql: string, params: (string | number)[] = []) => db.prepare(sql).all(...params) as R[],
    fingerprint: async () => {
      // Nobody has committed anything since: no need to look.
      const version = db.pragma('data_version', { simple: true });
      if (seen !== undefined && seen.version === version) return new Map([...seen.prints, ['(files)', files(dataDir)]]);
      const prints = new Map<string, string>();
      db.transaction(() => {
        for (const name of names()) prints.set(name, digest((db.prepare(`SELECT * FROM "${name}"`).all() as Row[]).map((row) => without(row, RESTLESS_COLUMNS[name]))));
      })();
      seen = { version, prints };
      return new Map([...prints, ['(files)', files(dataDir)]]);
    },
    close: async () => { db.close(); },
  };
}

function without(row: Row, columns: string[] | undefined): Row {
  if (columns !== undefined) for (const column of columns) delete row[column];
  return row;
}

async function mysqlTables(url: string, dataDir: string): Promise<Tables> {
  const db = await createConnection({ uri: url, dateStrings: true, supportBigNumbers: true });
  const all = async <R>(sql: string, params: (string | number)[] = []): Promise<R[]> => (await db.query(sql, params))[0] as R[];
  let plain: string[] | undefined;
  return {
    all,
    fingerprint: async () => {
      plain ??= (await all<{ n: string }>("SELECT TABLE_NAME AS n FROM information_schema.TABLES WHERE TABLE_SCHEMA=DATABASE() AND TABLE_TYPE='BASE TABLE'")).map((t) => t.n).filter((name) => !RESTLESS.test(name));
      const whole = plain.filter((name) => !(name in RESTLESS_COLUMNS));
      const prints = new Map((await all<{ Table: string; Checksum: number }>(`CHECKSUM TABLE ${whole.map((name) => `\`${name}\``).join(',')}`)).map((t) => [t.Table.replace(/^.*\./, ''), String(t.Checksum)]));
      for (const [name, columns] of Object.entries(RESTLESS_COLUMNS)) prints.set(name, digest((await all<Row>(`SELECT * FROM \`${name}\` ORDER BY id`)).map((row) => without(row, columns))));
      return prints.set('(files)', files(dataDir));
    },
    close: () => db.end(),
  };
}
