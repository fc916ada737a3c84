import { Inject, Injectable } from '@nestjs/common';
import { type Principal, type Sql, clock, context, notFound, principal } from '@steward/platform';
import { Snapshot, UserFacade } from '@steward/system-api';
import { type Pool, poolTable } from './pool.entity.js';
import { ASSIGN, MANAGE } from './pool.permissions.js';
import { type DaysByLevel, protectionEnd } from './pool.rules.js';

/** The pools with their terms, from memory at most 5 s old: they are few, and every new customer asks for its protection. */
@Injectable()
export class PoolDirectory {
  private readonly rows = new Snapshot((sql: Sql) => poolTable.query('ORDER BY t.sort, t.id', [], sql));

  constructor(@Inject(UserFacade) private readonly users: UserFacade) {}

  all(): Promise<Pool[]> {
    return this.rows.get();
  }

  /** The open unit of work changes pools. */
  touch(): void {
    this.rows.touch();
  }

  async get(id: number): Promise<Pool> {
    const pool = (await this.all()).find((p) => p.id === id);
    if (!pool) throw notFound();
    return pool;
  }

  /** The pool whose terms hold for the customers of somebody: the first that names him, else his department, else one that is open to all. */
  async poolOf(userId: number): Promise<Pool | undefined> {
    const pools = (await this.all()).filter((p) => p.enabled);
    const named = pools.find((p) => p.memberUsers.includes(userId));
    if (named) return named;
    const departmentId = (await this.users.find([userId]))[0]?.departmentId ?? null;
    for (const p of pools) if (await this.inDepartments(p, departmentId)) return p;
    return pools.find((p) => p.memberUsers.length + p.memberDepartments.length === 0);
  }

  /** Pools of several owners, each worked out once. */
  async poolsOf(userIds: Iterable<number>): Promise<Map<number, Pool | undefined>> {
    const out = new Map<number, Pool | undefined>();
    for (const id of userIds) if (!out.has(id)) out.set(id, await this.poolOf(id));
    return out;
  }

  /** End of the protection of a customer that gets this owner today. No statement: pools and people are in memory. */
  async protectedUntil(ownerId: number | null, level: string | null): Promise<string | null> {
    const pool = ownerId === null ? undefined : await this.poolOf(ownerId);
    return pool ? protectionEnd(clock.today(), protectionOf(pool), level) : null;
  }

  /** Pools the caller sees: those he administers or belongs to; all of them for whoever manages pools or sees all rows. */
  async visible(code: string): Promise<Pool[]> {
    if (context().system !== undefined) return this.all();
    const me = principal();
    if (!me.permissions.has(code)) return [];
    const pools = await this.all();
    if (me.permissions.has(MANAGE) || me.owners(code) === 'all') return pools;
    const out: Pool[] = [];
    for (const p of pools) if (p.enabled && (await this.belongs(p, me))) out.push(p);
    return out;
  }

  /** Whether the caller gives customers of the pool to people: he is one of its administrators, or sees all rows; where none is named, every member with the right. */
  async administers(p: Pool, code = ASSIGN): Promise<boolean> {
    if (context().system !== undefined) return true;
    const me = principal();
    if (!me.permissions.has(code)) return false;
    return p.admins.includes(me.id) || me.owners(code) === 'all' || (p.admins.length === 0 && (await this.belongs(p, me)));
  }

  private async belongs(p: Pool, me: Principal): Promise<boolean> {
    if (p.memberUsers.length + p.memberDepartments.length === 0) return true;
    return p.admins.includes(me.id) || p.memberUsers.includes(me.id) || this.inDepartments(p, me.departmentId);
  }

  private async inDepartments(p: Pool, departmentId: number | null): Promise<boolean> {
    if (departmentId === null) return false;
    for (const d of p.memberDepartments) if ((await this.users.departmentTree(d)).includes(departmentId)) return true;
    return false;
  }
}

export const protectionOf = (p: Pick<Pool, 'protectDays' | 'protectLevels'>): DaysByLevel => ({ days: p.protectDays, levels: p.protectLevels });
