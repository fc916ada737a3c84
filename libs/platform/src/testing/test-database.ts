import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import type { Owners, Principal } from '../access/principal.js';
import { newContext, runWith } from '../context/context.js';
import { type Schema, openDatabase } from '../database/index.js';
import { platformSchema } from '../platform.schema.js';

export interface TestDatabase {
  source: DataSource;
  /** Temporary DATA_DIR of the test. */
  dir: string;
  close(): Promise<void>;
}

let made = 0;

/**
 * A fresh, migrated database for one spec file: a temporary SQLite file, or a database of its own on the server that
 * TEST_DB names (an administrator's URL). `:memory:` is no use, a second connection would see another database.
 */
export async function openTestDatabase(...schemas: Schema[]): Promise<TestDatabase> {
  const dir = mkdtempSync(join(tmpdir(), 'steward-'));
  const server = process.env['TEST_DB'];
  const url = server ? await freshDatabase(server) : undefined;
  const all = [platformSchema, ...schemas];
  const open = await openDatabase({ dataDir: dir, databaseUrl: url }, { entities: all.flatMap((s) => s.entities), migrations: all.flatMap((s) => s.migrations) }, { synchronous: 'OFF' });
  return {
    source: open.source, dir,
    async close() {
      await open.close();
      if (url && server) await query(server, `DROP DATABASE \`${new URL(url).pathname.slice(1)}\``);
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function freshDatabase(server: string): Promise<string> {
  const name = `t_${process.pid}_${Date.now().toString(36)}_${++made}`;
  await query(server, `CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
}

async function query(server: string, text: string): Promise<void> {
  const source = await new DataSource({ type: 'mariadb', url: server, poolSize: 1 }).initialize();
  try {
    await source.query(text);
  } finally {
    await source.destroy();
  }
}

/** Statements that would turn the migrated schema into that of the entities: none when both agree. */
export async function schemaDrift(source: DataSource): Promise<string[]> {
  const log = await source.driver.createSchemaBuilder().log();
  return log.upQueries.map((q) => q.query);
}

/** A principal with the given rights; `owners` is the scope of every code it holds. */
export function testPrincipal(o: { id?: number; permissions?: readonly string[]; owners?: Owners; departmentId?: number | null } = {}): Principal {
  const id = o.id ?? 1;
  const permissions = new Set(o.permissions ?? []);
  return { id, username: `u${id}`, name: `用户${id}`, departmentId: o.departmentId ?? null, sessionVersion: 1, mustChangePassword: false, permissions, owners: (code) => (permissions.has(code) ? (o.owners ?? [id]) : []) };
}

/** Runs work as somebody, under a permission code (as an endpoint would declare it). */
export function actAs<T>(principal: Principal, permission: string | undefined, fn: () => T): T {
  return runWith(newContext({ source: 'api', principal, ...(permission === undefined ? {} : { permission }) }), fn);
}
