import { Inject, Injectable } from '@nestjs/common';
import { Notices } from '@steward/office-api';
import { type Problem, ScopedTable, Transactional, actorId, byOwner, clock, demandSeen, fault, invalid, principal, record } from '@steward/platform';
import type { Customer } from '../customer/customer.entity.js';
import { CustomerStore } from '../customer/customer.store.js';
import { PoolDirectory } from './pool.directory.js';
import type { ProlongProtection } from './pool.dto.js';
import { type Pool, ProtectionRequest, forecastTable } from './pool.entity.js';
import { PoolErrors } from './pool.errors.js';
import { EXTEND, LOCK, REQUEST } from './pool.permissions.js';
import { PoolStore } from './pool.store.js';
import { prolonged } from './pool.terms.js';

export const requestRule = byOwner();
const requests = new ScopedTable(ProtectionRequest, requestRule, '1=1');
const ENTITY = 'protection_request';
const everybodys = 'extensions of one ownership are counted';

type Owned = Customer & { ownerId: number; ownerSince: string };

/** Protection 保护期: prolonged by the manager or on request of the salesperson, customers locked and unlocked (S-56). */
@Injectable()
export class ProtectionService {
  constructor(@Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(PoolDirectory) private readonly pools: PoolDirectory, @Inject(PoolStore) private readonly store: PoolStore, @Inject(Notices) private readonly notices: Notices) {}

  /** The manager prolongs at once. */
  @Transactional()
  async extend(customerId: number, input: ProlongProtection): Promise<Customer> {
    const c = await this.owned(customerId, EXTEND);
    demandSeen(c);
    await this.allowed(c, input.days);
    const now = clock.stamp();
    const id = await requests.insert({ ...fresh(c, input), state: 'approved', answer: null, answeredBy: actorId(), answeredAt: now });
    record({ entity: ENTITY, entityId: id, action: 'create', payload: { customerId: c.id, state: 'approved' } });
    return this.prolong(c, input.days, input.reason);
  }

  /** The salesperson asks; whoever may prolong it is told. */
  @Transactional()
  async request(customerId: number, input: ProlongProtection): Promise<ProtectionRequest> {
    const c = await this.owned(customerId, REQUEST);
    await this.allowed(c, input.days);
    if ((await this.of(c)).some((r) => r.state === 'pending')) throw PoolErrors.requestPending();
    const id = await requests.insert({ ...fresh(c, input), state: 'pending', answer: null, answeredBy: null, answeredAt: null });
    record({ entity: ENTITY, entityId: id, action: 'create', payload: { customerId: c.id, state: 'pending' } });
    this.notices.send({ event: 'protection.requested', entity: 'customer', entityId: c.id, path: '/pool/requests', params: { customer: c.name, name: principal().name, days: input.days, reason: input.reason }, to: { permission: EXTEND, ownerId: c.ownerId } });
    return requests.get(id);
  }

  /** Answers a request once; approved, the protection of the customer is prolonged if it is still the same owner's. */
  @Transactional()
  async answer(id: number, approve: boolean, answer: string | null): Promise<ProtectionRequest> {
    const peek = await requests.get(id, EXTEND);
    const c = await this.owned(peek.customerId, EXTEND);
    const r = await requests.lock(id, EXTEND);
    demandSeen(r);
    if (r.state !== 'pending' || c.ownerId !== r.ownerId) throw PoolErrors.requestAnswered();
    if (approve) {
      await this.allowed(c, r.days);
      await this.prolong(c, r.days, r.reason);
    }
    const state = approve ? 'approved' : 'declined';
    const version = await requests.update(r, { state, answer, answeredBy: actorId(), answeredAt: clock.stamp() });
    record({ entity: ENTITY, entityId: id, action: approve ? 'approve' : 'reject', changes: { state: ['pending', state] }, payload: { version, customerId: c.id } });
    this.notices.send({ event: 'protection.answered', entity: 'customer', entityId: c.id, path: `/customers/${c.id}`, params: { customer: c.name, days: approve ? r.days : '', declined: approve ? '' : principal().name, answer: answer ?? '' }, to: { also: [r.createdBy] } });
    return requests.get(id, EXTEND);
  }

  /** Locked, a customer does not fall into the pool; how many one person may lock is limited. Nothing happens when it is so already. */
  @Transactional()
  async lock(customerId: number, locked: boolean): Promise<Customer> {
    const c = await this.owned(customerId, LOCK);
    demandSeen(c);
    if (c.locked === locked) return c;
    const pool = await this.pools.poolOf(c.ownerId);
    if (locked && pool?.lockLimit !== undefined && pool.lockLimit !== null) {
      await this.store.counter(c.ownerId);
      if ((await this.store.locked(c.ownerId)) >= pool.lockLimit) throw PoolErrors.lockLimit({ max: pool.lockLimit });
    }
    return this.write(c, { locked }, { locked: [c.locked, locked] }, locked ? 'lock' : 'unlock');
  }

  /** Extensions of the present owner. */
  async of(c: Pick<Customer, 'id' | 'ownerSince'>): Promise<ProtectionRequest[]> {
    return requests.unscoped(everybodys).all({ customerId: c.id, ownerSince: c.ownerSince ?? '' });
  }

  private prolong(c: Owned, days: number, reason: string): Promise<Customer> {
    const protectedUntil = prolonged(c.protectedUntil, days);
    return this.write(c, { protectedUntil }, { protectedUntil: [c.protectedUntil, protectedUntil], reason: [null, reason] }, 'protect');
  }

  private async write(c: Customer, set: Partial<Customer>, changes: Record<string, readonly [unknown, unknown]>, action: string): Promise<Customer> {
    const version = await this.customers.update(c, set);
    await forecastTable.delete({ customerId: c.id });
    record({ entity: 'customer', entityId: c.id, action, changes, payload: { version } });
    return Object.assign(c, set, { version });
  }

  private async owned(id: number, code: string): Promise<Owned> {
    const c = await this.customers.lock(id, code);
    if (c.ownerId === null) throw PoolErrors.poolNoOwner();
    return Object.assign(c, { ownerId: c.ownerId, ownerSince: c.ownerSince ?? c.createdAt });
  }

  /** Throws when the pool of the owner allows no further extension, or not so long a one. */
  private async allowed(c: Owned, days: number): Promise<void> {
    const pool = await this.pools.poolOf(c.ownerId);
    if (!pool) throw PoolErrors.protectionOff();
    const wrong = await this.refusal(c, pool, days);
    if (wrong) throw wrong;
  }

  private async refusal(c: Owned, pool: Pool, days: number): Promise<Problem | undefined> {
    if (days > pool.extendDays) return invalid(fault('/days', 'max', { max: pool.extendDays }));
    const used = (await this.of(c)).filter((r) => r.state === 'approved').length;
    return used >= pool.extendTimes ? PoolErrors.extensionsUsed({ max: pool.extendTimes }) : undefined;
  }
}

const fresh = (c: Owned, input: ProlongProtection): Pick<ProtectionRequest, 'customerId' | 'ownerId' | 'ownerSince' | 'days' | 'reason'> => ({ customerId: c.id, ownerId: c.ownerId, ownerSince: c.ownerSince, days: input.days, reason: input.reason });
