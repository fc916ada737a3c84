import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database as Sqlite } from 'better-sqlite3';
import { LostBeforeCommit } from './engine.js';
import { type Writer, sqliteWriter } from './sqlite-writer.js';

const Driver = createRequire(import.meta.url)('better-sqlite3') as new (file: string) => Sqlite;

describe('the writer of SQLite', () => {
  let dir: string;
  let db: Sqlite;
  let reader: Sqlite;
  let writer: Writer;
  let commits: number;
  /** Makes the next COMMIT fail. */
  let broken: boolean;

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'steward-writer-'));
    db = new Driver(join(dir, 'a.db'));
    db.pragma('journal_mode=WAL');
    db.exec('CREATE TABLE t(name TEXT PRIMARY KEY)');
    reader = new Driver(join(dir, 'a.db'));
    [commits, broken] = [0, false];
    const prepare = db.prepare.bind(db);
    db.prepare = ((text: string) => {
      const real = prepare(text);
      if (text !== 'COMMIT') return real;
      return { run: () => { if (broken) { broken = false; throw new Error('disk I/O error'); } commits++; return real.run(); } };
    }) as typeof db.prepare;
    writer = sqliteWriter(db);
  });
  afterEach(() => { db.close(); reader.close(); rmSync(dir, { recursive: true }); });

  const stored = (): string[] => (reader.prepare('SELECT name FROM t ORDER BY name').all() as { name: string }[]).map((r) => r.name);
  const put = (name: string, more?: () => Promise<void> | void): Promise<string> => writer.transaction(async (sql) => {
    await sql.run('INSERT INTO t(name) VALUES(?)', [name]);
    await more?.();
    return name;
  });
  const refused = (): never => { throw new Error('refused'); };
  const said = (results: readonly PromiseSettledResult<unknown>[]): string[] => results.map((r) => (r.status === 'fulfilled' ? 'ok' : r.reason instanceof LostBeforeCommit ? 'lost' : String((r.reason as Error).message)));

  it('lets units that wait share a commit, and tells them after it', async () => {
    const seen = await Promise.all(Array.from({ length: 20 }, (_, i) => put(`u${i}`).then((name) => stored().includes(name))));
    expect(seen.every(Boolean)).toBe(true);
    expect(stored()).toHaveLength(20);
    expect(commits).toBeLessThan(20);
  });

  it('undoes a unit that fails and none beside it, wherever it stands', async () => {
    const results = await Promise.allSettled([put('x', refused), put('a'), put('y', refused), put('b'), put('a'), put('c')]);
    expect(said(results)).toEqual(['refused', 'ok', 'refused', 'ok', 'UNIQUE constraint failed: t.name', 'ok']);
    expect(stored()).toEqual(['a', 'b', 'c']);
  });

  it('never mixes units that wait for something in between', async () => {
    const open: string[] = [];
    const slow = (name: string) => put(name, async () => { open.push(name); await new Promise((r) => { setTimeout(r, 2); }); expect(open).toEqual([name]); open.pop(); });
    await Promise.all(['a', 'b', 'c', 'd'].map(slow));
    expect(stored()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('lets a group run again whose transaction was ended under it, and one that could not be committed', async () => {
    const full = (): never => { db.exec('ROLLBACK'); throw new Error('database or disk is full'); };
    expect(said(await Promise.allSettled([put('a'), put('b'), put('c', full), put('d')]))).toEqual(['lost', 'lost', 'database or disk is full', 'ok']);
    broken = true;
    expect(said(await Promise.allSettled([put('e'), put('f')]))).toEqual(['lost', 'lost']);
    expect(stored()).toEqual(['d']);
  });

  it('says itself why one that stood alone could not be committed', async () => {
    broken = true;
    expect(said(await Promise.allSettled([put('a')]))).toEqual(['disk I/O error']);
    expect(await put('a')).toBe('a');
    expect(stored()).toEqual(['a']);
  });

  it('runs each unit in the context of who asked', async () => {
    const who = new AsyncLocalStorage<string>();
    const names = ['甲', '乙', '丙'];
    const seen = await Promise.all(names.map((n) => who.run(n, () => writer.transaction(async () => who.getStore()))));
    expect(seen).toEqual(names);
  });

  it('is idle when all have been served', async () => {
    const all = Promise.all([put('a'), put('b')]);
    await writer.idle();
    expect(stored()).toEqual(['a', 'b']);
    await all;
  });
});
