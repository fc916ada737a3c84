import { Inject, Injectable } from '@nestjs/common';
import { Problem, Texts, Transactional, asProblem, clock, context, notFound, principal } from '@steward/platform';
import { UserFacade } from '@steward/system-api';
import type { Customer } from '../customer/customer.entity.js';
import { CustomerStore } from '../customer/customer.store.js';
import { forgetFollowed } from '../customer/customer.scope.js';
import { PoolDirectory } from './pool.directory.js';
import type { Pool } from './pool.entity.js';
import { PoolErrors } from './pool.errors.js';
import { dayOf } from './pool.judge.js';
import { type ClaimLimits, PoolLimits } from './pool.limits.js';
import { PoolMoves } from './pool.moves.js';
import { ASSIGN, CLAIM, PUT } from './pool.permissions.js';
import { addDaysTo, protectionFor } from './pool.terms.js';
import { PoolStore } from './pool.store.js';
import type { PoolAnswer, PoolResult } from './pool.view.js';

interface Taker { id: number; name: string; departmentId: number | null }

/** Claiming, giving and putting back, each with a result per customer: one that is refused does not hold up the others. */
@Injectable()
export class PoolClaims {
  constructor(
    @Inject(PoolStore) private readonly store: PoolStore, @Inject(PoolDirectory) private readonly pools: PoolDirectory, @Inject(PoolMoves) private readonly moves: PoolMoves, @Inject(PoolLimits) private readonly limits: PoolLimits,
    @Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(UserFacade) private readonly users: UserFacade, @Inject(Texts) private readonly texts: Texts,
  ) {}

  /** Claims one customer; throws 409 `customer.pool_taken` when somebody was faster (E-09). */
  @Transactional()
  async claimOne(id: number): Promise<number> {
    const [result] = await this.take([id], principal(), CLAIM);
    if (!result) throw notFound();
    if (result instanceof Problem) throw result;
    return result;
  }

  @Transactional()
  async claim(ids: readonly number[]): Promise<PoolAnswer> {
    return this.answer(ids, await this.take(ids, principal(), CLAIM));
  }

  /** The pool's administrator gives customers to somebody: limits do not hold, but capacity where the pool says so. */
  @Transactional()
  async assign(ids: readonly number[], ownerId: number): Promise<PoolAnswer> {
    const to = await this.users.ensureAssignable(ownerId, ASSIGN, '/ownerId');
    return this.answer(ids, await this.take(ids, to, ASSIGN));
  }

  /** Puts customers into a pool by hand. Locked ones stay where they are. */
  @Transactional()
  async put(ids: readonly number[], poolId: number, reason: string | null): Promise<PoolAnswer> {
    const pool = (await this.pools.visible(PUT)).find((p) => p.id === poolId);
    if (!pool) throw notFound();
    if (!pool.enabled) throw PoolErrors.poolDisabled({ name: pool.name });
    const rows = new Map((await this.customers.visible(ids, PUT, true)).map((c) => [c.id, c]));
    const results = sorted(ids).map((id): number | Problem => {
      const c = rows.get(id);
      if (!c) return notFound();
      if (c.poolId !== null) return PoolErrors.poolAlready();
      return c.locked ? PoolErrors.poolLocked() : id;
    });
    const going = results.flatMap((r) => (typeof r === 'number' ? (rows.get(r) ?? []) : []));
    await this.moves.enter(going, pool, () => ({ reason }));
    return this.answer(ids, results);
  }

  /** Ids that were taken, or why not, in the order of the ids. */
  private async take(ids: readonly number[], to: Taker, code: string): Promise<(number | Problem)[]> {
    const rows = new Map((await this.store.lying(ids, code)).map((c) => [c.id, c]));
    const gone = await this.store.once(ids.filter((id) => !rows.has(id)), (await this.pools.visible(code)).map((p) => p.id));
    const limits = await this.limits.of(to, [...rows.values()], code === CLAIM);
    const taken = new Map<number, { pool: Pool; list: Customer[] }>();
    const out: (number | Problem)[] = [];
    for (const id of sorted(ids)) {
      const c = rows.get(id);
      if (!c) { out.push(gone.has(id) ? PoolErrors.poolTaken() : notFound()); continue; }
      const pool = await this.pools.get(c.poolId ?? 0);
      const refused = await this.refusal(c, pool, to, code, limits);
      if (refused) { out.push(refused); continue; }
      if (!(await this.takeOne(c, pool, to))) { out.push(PoolErrors.poolTaken()); continue; }
      limits.taken(pool, c);
      const list = taken.get(pool.id) ?? { pool, list: [] };
      list.list.push(c);
      taken.set(pool.id, list);
      out.push(id);
    }
    await this.limits.keep(limits);
    for (const { pool, list } of taken.values()) await this.moves.left(list, pool, to, code === CLAIM ? 'claimed' : 'assigned');
    return out;
  }

  private async takeOne(c: Customer, pool: Pool, to: Taker): Promise<boolean> {
    const followers = (c.followers ?? []).filter((f) => f.userId !== to.id);
    const taken = await this.store.take(c, { ownerId: to.id, departmentId: to.departmentId, protectedUntil: protectionFor(pool, c.level), followers: followers.length > 0 ? followers : null });
    if (taken && followers.length !== (c.followers ?? []).length) { await this.customers.replaceFollowers(c.id, c.followers ?? [], followers); forgetFollowed(); }
    return taken;
  }

  private async refusal(c: Customer, pool: Pool, to: Taker, code: string, limits: ClaimLimits): Promise<Problem | undefined> {
    if (!pool.enabled) return PoolErrors.poolDisabled({ name: pool.name });
    if (code === ASSIGN) {
      if (!(await this.pools.administers(pool))) return PoolErrors.poolNotAdmin({ name: pool.name });
      return pool.assignChecksCapacity ? limits.full(pool, c) : undefined;
    }
    const at = c.poolInAt ?? c.updatedAt;
    const free = new Date(Date.parse(at) + pool.waitHours * 3_600_000);
    if (clock.now() < free) return PoolErrors.poolWaiting({ hours: Math.ceil((free.getTime() - clock.now().getTime()) / 3_600_000) });
    const again = addDaysTo(dayOf(at), pool.cooldownDays);
    if (c.previousOwnerId === to.id && clock.today() < again) return PoolErrors.poolCooldown({ day: again });
    return limits.spent(pool) ?? limits.full(pool, c);
  }

  private answer(ids: readonly number[], results: readonly (number | Problem)[]): PoolAnswer {
    const locale = context().locale;
    const items = sorted(ids).map((id, i): PoolResult => {
      const r = results[i];
      if (!(r instanceof Problem)) return { id, ok: true };
      const p = asProblem(r);
      return { id, ok: false, code: p.code, title: this.texts.error(locale, p.code, p.params) };
    });
    return { total: items.length, succeeded: items.filter((i) => i.ok).length, failed: items.filter((i) => !i.ok).length, items };
  }
}

/** Every id once, in the order in which all lock them. */
const sorted = (ids: readonly number[]): number[] => [...new Set(ids)].sort((a, b) => a - b);
