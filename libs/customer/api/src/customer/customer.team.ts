import { Inject, Injectable } from '@nestjs/common';
import { Transactional, clock, context, demandSeen, fault, forbidden, invalid, notFound, principal, record } from '@steward/platform';
import { UserFacade } from '@steward/system-api';
import { noteOwnerChange } from '../ownership/owner-change.js';
import type { OwnerChangeKind } from '../ownership/owner-change.entity.js';
import { OwnershipMoves, followersAfter } from '../ownership/ownership.moves.js';
import { OwnershipNotices } from '../ownership/ownership.notices.js';
import { PoolDirectory } from '../pool/pool.directory.js';
import type { FollowerInput, TransferCustomer } from './customer.dto.js';
import type { Customer, Follower } from './customer.entity.js';
import { CustomerStore, UPDATE } from './customer.store.js';

export const TRANSFER = 'customer.customer.transfer';
type Ownership = Pick<Customer, 'ownerId' | 'ownerSince' | 'departmentId' | 'protectedUntil'>;

/** Owner and followers of customers (S-53, S-54): who is responsible, who helps. */
@Injectable()
export class CustomerTeam {
  constructor(
    @Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(UserFacade) private readonly users: UserFacade, @Inject(PoolDirectory) private readonly pools: PoolDirectory,
    @Inject(OwnershipMoves) private readonly moves: OwnershipMoves, @Inject(OwnershipNotices) private readonly notices: OwnershipNotices,
  ) {}

  /** The owner of a new customer: whoever was named and may be given it, else the creator. Only who sees all rows may leave it without one. */
  async ownerOf(ownerId: number | null | undefined, code: string, level: string | null = null): Promise<Ownership> {
    const me = context().principal;
    if (ownerId === null || (ownerId === undefined && !me)) {
      if (me && me.owners(code) !== 'all') throw invalid(fault('/ownerId', 'required'));
      return { ownerId: null, ownerSince: null, departmentId: null, protectedUntil: null };
    }
    if (me && (ownerId === undefined || ownerId === me.id)) return this.owned(me, level);
    const user = await this.users.ensureAssignable(ownerId as number, code, '/ownerId');
    return this.owned(user, level);
  }

  /** As {@link ownerOf} for an owner that has been checked, e.g. by an import. */
  async ownedBy(ownerId: number, level: string | null): Promise<Ownership> {
    return this.owned((await this.users.find([ownerId]))[0] ?? { id: ownerId, departmentId: null }, level);
  }

  /** What a customer gets with an owner: its protection begins anew (S-56). */
  private async owned(user: { id: number; departmentId: number | null }, level: string | null): Promise<Ownership> {
    return { ownerId: user.id, ownerSince: clock.stamp(), departmentId: user.departmentId, protectedUntil: await this.pools.protectedUntil(user.id, level) };
  }

  /** Another owner for a customer that is locked: what to write. Whoever writes it tells {@link handedOver}. */
  async handOver(c: Customer, ownerId: number | null, keepFollower: boolean): Promise<Partial<Customer>> {
    const owner = ownerId === null ? await this.ownerOf(null, TRANSFER) : await this.owned(await this.users.ensureAssignable(ownerId, TRANSFER, '/ownerId'), c.level);
    const left = c.poolId === null || ownerId === null ? {} : { poolId: null, poolInAt: null, poolReason: null };
    return { ...owner, ...left, previousOwnerId: c.ownerId ?? c.previousOwnerId, followers: followersAfter(c, ownerId, keepFollower) };
  }

  /** The owner of a locked customer was written with other columns: what hangs on it goes along, the change is noted, both owners are told. */
  async handedOver(before: Customer, after: Customer, kind: OwnerChangeKind = 'transfer'): Promise<void> {
    const move = { customer: after, from: before.ownerId, to: after.ownerId, departmentId: after.departmentId };
    await this.moves.along([move], {});
    noteOwnerChange({ customerId: after.id, from: before.ownerId, to: after.ownerId, kind });
    if (kind !== 'import') await this.notices.tell([{ id: after.id, name: after.name, from: before.ownerId, to: after.ownerId }], null);
  }

  @Transactional()
  async transfer(id: number, input: TransferCustomer): Promise<Customer> {
    const c = await this.customers.lock(id, TRANSFER);
    demandSeen(c);
    return this.move(c, input);
  }

  /** Hands a locked customer over with what hangs on it; nothing happens when it is the new owner's already. */
  async move(c: Customer, input: TransferCustomer): Promise<Customer> {
    if (c.ownerId === input.ownerId) return c;
    const { id, departmentId } = await this.users.ensureAssignable(input.ownerId, TRANSFER, '/ownerId');
    const reason = input.reason ?? null;
    const { moves } = await this.moves.apply([c], () => ({ id, departmentId }), { kind: 'transfer', reason, keepFollower: input.keepFollower ?? false, along: input.along ?? null });
    await this.notices.tell(moves.map((m) => ({ id: c.id, name: c.name, from: m.from, to: m.to })), reason);
    return c;
  }

  /** Puts the whole list of followers in place of the old one. */
  @Transactional()
  async replaceFollowers(id: number, inputs: readonly FollowerInput[]): Promise<Customer> {
    const c = await this.ownCustomer(id);
    demandSeen(c);
    return this.setFollowers(c, await this.checked(inputs, c));
  }

  /** Adds a follower, or changes the access of one. */
  @Transactional()
  async addFollower(id: number, input: FollowerInput): Promise<Customer> {
    const c = await this.ownCustomer(id);
    const rest = (c.followers ?? []).filter((f) => f.userId !== input.userId);
    return this.setFollowers(c, [...rest, ...(await this.checked([input], c))]);
  }

  @Transactional()
  async removeFollower(id: number, userId: number): Promise<Customer> {
    const c = await this.ownCustomer(id);
    const rest = (c.followers ?? []).filter((f) => f.userId !== userId);
    if (rest.length === (c.followers ?? []).length) throw notFound();
    return this.setFollowers(c, rest);
  }

  /** Followers as they are stored: enabled users, each once, never the owner. */
  async checked(inputs: readonly FollowerInput[], c: { ownerId: number | null }): Promise<Follower[]> {
    if (inputs.length === 0) return [];
    const known = new Map((await this.users.find(inputs.map((i) => i.userId))).map((u) => [u.id, u]));
    const out = new Map<number, Follower>();
    inputs.forEach((input, i) => {
      if (known.get(input.userId)?.enabled !== true) throw invalid(fault(`/followers/${i}/userId`, 'not_found'));
      if (input.userId === c.ownerId) throw invalid(fault(`/followers/${i}/userId`, 'customer.follower_is_owner'));
      out.set(input.userId, { userId: input.userId, access: input.access ?? 'read', expiresAt: input.expiresAt ? new Date(input.expiresAt).toISOString() : null });
    });
    return [...out.values()];
  }

  /** Followers may not make followers: only whoever has the owner in scope (domain.md 2.2). */
  private async ownCustomer(id: number): Promise<Customer> {
    const c = await this.customers.lock(id, UPDATE);
    const owners = context().system === undefined ? principal().owners(UPDATE) : 'all';
    if (owners !== 'all' && (c.ownerId === null || !owners.includes(c.ownerId))) throw forbidden(UPDATE);
    return c;
  }

  private async setFollowers(c: Customer, followers: Follower[]): Promise<Customer> {
    const before = c.followers ?? [];
    if (JSON.stringify(before) === JSON.stringify(followers)) return c;
    const set = { followers: followers.length > 0 ? followers : null };
    const version = await this.customers.update(c, set);
    await this.writeFollowers(c, set.followers);
    record({ entity: 'customer', entityId: c.id, action: 'followers', changes: { followers: [before, followers] }, payload: { added: followers.filter((f) => !before.some((b) => b.userId === f.userId)).map((f) => f.userId) } });
    return Object.assign(c, set, { version });
  }

  /** The table behind the copy on the customer, as far as it changed. */
  async writeFollowers(c: Pick<Customer, 'id' | 'followers'>, after: readonly Follower[] | null): Promise<void> {
    if (JSON.stringify(c.followers ?? []) !== JSON.stringify(after ?? [])) await this.customers.replaceFollowers(c.id, c.followers ?? [], after ?? []);
  }
}
