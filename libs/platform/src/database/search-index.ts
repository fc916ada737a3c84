import { escapeClause, fixedJoin, likeEscape, quoted } from './dialect.js';
import type { Param, Sql } from './sql.js';
import { database } from './unit-of-work.js';

/**
 * Fuzzy search of Chinese and ASCII text at any size (performance.md 5): the narrow `search` column of a table is the
 * truth of a match, tokens of it only find candidates. Tokens are bigrams of Chinese runs and trigrams of ASCII runs,
 * kept in an integer table on MySQL and in contentless FTS5 on SQLite.
 */

/** Bigrams of the legal form stand in nearly every name: never indexed, never asked. */
const STOP = new Set(['有限', '限公', '公司', '股份', '份有', '限责', '责任', '任公']);

/** 31-bit FNV-1a with a final mix. A collision only costs a candidate that fails the check on the `search` column. */
function hash31(s: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < s.length; i++) {
    h ^= s.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  h ^= h >>> 13;
  h = Math.imul(h, 0x5bd1e995);
  h ^= h >>> 15;
  return h & 0x7fffffff;
}

/** Runs of ASCII and of other characters between blanks; a question cuts the same way, so its tokens are among those stored. */
const RUNS = /[\x21-\x7e]+|[^\x00-\x20\x21-\x7e\u3000]+/g;

/** Tokens of a folded text. Most runs have no surrogates, so slices are cut by code unit there. */
export function tokensOf(text: string): number[] {
  const out = new Set<number>();
  for (const run of text.match(RUNS) ?? []) {
    const ascii = run.charCodeAt(0) < 0x7f;
    const size = ascii ? 3 : 2;
    const chars = ascii || !/[\ud800-\udfff]/.test(run) ? run : [...run];
    for (let i = 0; i + size <= chars.length; i++) {
      const gram = typeof chars === 'string' ? chars.slice(i, i + size) : chars.slice(i, i + size).join('');
      if (ascii || !STOP.has(gram)) out.add(hash31(gram));
    }
  }
  return [...out];
}

export interface SearchOptions {
  /** Index table, made by `createSearchIndex` in a migration. */
  name: string;
  /** Table searched and its column with the folded text. */
  table: string;
  column: string;
}

/** How the rows of a question are found: joined in front of the table, or by looking at the column alone. */
export interface SearchPlan {
  /** FROM clause that replaces `FROM table alias`; rows come in descending id. Absent: plain look at the column. */
  from?: string;
  fromParams: Param[];
  /** Id as the driving table gives it in order; sorting by it needs no sort. */
  id?: string;
  /** Always true of a match. */
  where: string;
  whereParams: Param[];
  /** No row can match: a token does not exist. */
  none?: boolean;
}

/** Tokens that are looked up to find the rarest, and where "frequent" begins. */
const PROBES = 4;
const FREQUENT = 1000;

export class SearchIndex {
  constructor(private readonly o: SearchOptions) {}

  /** Adds rows; call it in the unit of work that inserted them. */
  async add(rows: readonly { id: number; text: string }[]): Promise<void> {
    const sql = database.unit.sql;
    if (sql.engine === 'sqlite') {
      for (const r of rows) await sql.run(`INSERT INTO ${this.o.name}(rowid,tokens) VALUES(?,?)`, [r.id, words(tokensOf(r.text))]);
      return;
    }
    const pairs = rows.flatMap((r) => tokensOf(r.text).map((t) => [t, r.id] as const));
    for (let i = 0; i < pairs.length; i += 5000) {
      const part = pairs.slice(i, i + 5000);
      await sql.run(`INSERT IGNORE INTO ${this.o.name}(token,id) VALUES ${part.map(() => '(?,?)').join(',')}`, part.flat());
    }
  }

  async replace(id: number, before: string, after: string): Promise<void> {
    if (before === after) return;
    await this.remove(id, before);
    await this.add([{ id, text: after }]);
  }

  async remove(id: number, text: string): Promise<void> {
    const sql = database.unit.sql;
    if (sql.engine === 'sqlite') {
      await sql.run(`DELETE FROM ${this.o.name} WHERE rowid=?`, [id]);
      return;
    }
    const tokens = tokensOf(text);
    if (tokens.length > 0) await sql.run(`DELETE FROM ${this.o.name} WHERE id=? AND token IN (${tokens.map(() => '?').join(',')})`, [id, ...tokens]);
  }

  /** Plans a question (already folded); words between blanks must all be found. `small` = the caller's scope is small: looking at its rows is cheaper than any index. */
  async plan(question: string, alias: string, small: boolean, sql: Sql): Promise<SearchPlan> {
    const words = question.split(' ').filter(Boolean);
    const like: SearchPlan = { fromParams: [], where: words.map(() => `${alias}.${this.o.column} LIKE ? ${escapeClause(sql.engine)}`).join(' AND '), whereParams: words.map((w) => `%${likeEscape(w)}%`) };
    const tokens = tokensOf(question);
    if (small || tokens.length === 0) return like;
    return sql.engine === 'sqlite' ? this.ftsPlan(tokens, alias, like) : this.tokenPlan(tokens, alias, like, sql);
  }

  private ftsPlan(tokens: number[], alias: string, like: SearchPlan): SearchPlan {
    const match = ends(tokens, 8).map((t) => `"${t.toString(36)}"`).join(' AND ');
    return { ...like, from: `${this.o.name} f CROSS JOIN ${quoted('sqlite', this.o.table)} ${alias} ON ${alias}.id=f.rowid AND ${this.o.name} MATCH ?`, fromParams: [match], id: 'f.rowid' };
  }

  private async tokenPlan(tokens: number[], alias: string, like: SearchPlan, sql: Sql): Promise<SearchPlan> {
    let use = tokens.slice(0, 1);
    if (tokens.length > 1) {
      const asked = ends(tokens, PROBES);
      const row = (await sql.all<Record<string, number>>(`SELECT ${asked.map((_, i) => `(SELECT COUNT(*) FROM (SELECT 1 FROM ${this.o.name} WHERE token=? LIMIT ${FREQUENT}) x${i}) AS n${i}`).join(',')}`, asked))[0] ?? {};
      const ranked = asked.map((token, i) => ({ token, n: Number(row[`n${i}`] ?? 0) })).sort((a, b) => a.n - b.n);
      const rarest = ranked[0];
      if (!rarest || rarest.n === 0) return { ...like, none: true };
      use = (rarest.n < FREQUENT ? ranked.slice(0, 1) : ranked.slice(0, 2)).map((r) => r.token);
    }
    const join = fixedJoin('mysql');
    const second = use.length > 1 ? ` ${join} ${this.o.name} g ON g.token=? AND g.id=f.id` : '';
    return {
      ...like,
      from: `${this.o.name} f${second} ${join} ${quoted('mysql', this.o.table)} ${alias} ON ${alias}.id=f.id`,
      id: 'f.id',
      fromParams: use.length > 1 ? [use[1] as number] : [],
      where: `f.token=? AND ${like.where}`,
      whereParams: [use[0] as number, ...like.whereParams],
    };
  }
}

const words = (tokens: readonly number[]): string => tokens.map((t) => t.toString(36)).join(' ');

/** So many tokens of both ends: codes, barcodes and phone numbers begin alike and differ at the end. */
function ends(tokens: readonly number[], most: number): number[] {
  return tokens.length <= most ? [...tokens] : [...tokens.slice(0, most / 2), ...tokens.slice(-most / 2)];
}
