import { type ScopeClause, scopeText } from '../access/scope.js';
import { type Param, type Sql } from '../database/index.js';
import type { ListSpec } from './list-spec.js';

const REMEMBER_MS = 10_000;
const MOST = 2_000;

/** Remembers counts for 10 s; whoever has written since asks afresh (performance.md rule 6). */
export class Totals {
  private readonly seen = new Map<string, { at: number; n: number }>();
  private readonly wroteAt = new Map<number, number>();

  /** The user's own changes must show at once. */
  wrote(userId: number): void {
    if (this.wroteAt.size > MOST) this.wroteAt.clear();
    this.wroteAt.set(userId, performance.now());
  }

  async of(list: string, userId: number, text: string, params: readonly Param[], sql: Sql): Promise<number> {
    const key = `${list}|${text}|${params.join('\u0001')}`;
    const now = performance.now();
    const hit = this.seen.get(key);
    if (hit && now - hit.at < REMEMBER_MS && (this.wroteAt.get(userId) ?? 0) <= hit.at) return hit.n;
    const n = Number((await sql.all<{ n: number | string }>(text, params))[0]?.n ?? 0);
    if (this.seen.size > MOST) this.seen.clear();
    this.seen.set(key, { at: now, n });
    return n;
  }
}

const SMALL = 10_000;
const STATS_MS = 60_000;
const stats = new Map<string, { at: number; wide: boolean; small: boolean }>();

/**
 * How much of a table the scope covers, remembered for a minute: a wide scope (its share above sqrt(200 / rows)) is read
 * along the primary key, a small one (up to 10,000 rows) is searched without the index. A scope of several conditions
 * gathers and sorts all its rows where it goes by indexes: it counts as wide much earlier.
 */
export async function isWide(spec: ListSpec, scope: ScopeClause, sql: Sql): Promise<{ wide: boolean; small: boolean }> {
  const key = `${spec.table}|${scope.params.join(',')}`;
  const now = performance.now();
  const hit = stats.get(key);
  if (hit && now - hit.at < STATS_MS) return hit;
  const rows = Number((await sql.all<{ n: number | null }>(`SELECT MAX(t.id) AS n FROM ${spec.table} t`))[0]?.n ?? 0);
  const limit = Math.max(SMALL, Math.ceil(Math.sqrt(200 * rows))) + 1;
  const n = Number((await sql.all<{ n: number | string }>(`SELECT COUNT(*) AS n FROM (SELECT 1 FROM ${spec.table} t WHERE ${scopeText(scope, 't')} AND ${spec.hides ?? 't.deletedAt IS NULL'} LIMIT ${limit}) x`, scope.params))[0]?.n ?? 0);
  const found = { at: now, wide: n > Math.sqrt((scope.walk === undefined ? 200 : 2) * rows), small: n <= SMALL };
  if (stats.size > 5_000) stats.clear();
  stats.set(key, found);
  return found;
}
