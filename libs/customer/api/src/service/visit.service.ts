import { Inject, Injectable } from '@nestjs/common';
import { Problem, ScopedTable, Transactional, actorId, anyOf, byOwner, clock, demandSeen, difference, forbidden, record } from '@steward/platform';
import { UserFacade } from '@steward/system-api';
import { besideCustomer } from '../customer/customer.scope.js';
import { ServiceErrors } from './service.errors.js';
import { VIEW, VISIT_RIGHT } from './service.permissions.js';
import { VISIT } from './ticket.entity.js';
import type { DoVisit, VisitView } from './visit.dto.js';
import { ServiceVisit } from './visit.entity.js';

/** A return visit is seen with its customer, and by those in whose scope its owner lies. */
export const visitRule = anyOf(byOwner(), besideCustomer());
const rows = new ScopedTable(ServiceVisit, visitRule, '1=1');

/** Return visits 回访: done once, by whoever holds `customer.service.visit`. */
@Injectable()
export class VisitService {
  constructor(@Inject(UserFacade) private readonly users: UserFacade) {}

  get(id: number): Promise<ServiceVisit> {
    return rows.get(id);
  }

  /** The customer was asked. What was written may be corrected later. */
  @Transactional()
  async done(id: number, { satisfaction, result }: DoVisit): Promise<ServiceVisit> {
    const v = await this.locked(id);
    if (v.state === 'skipped') throw ServiceErrors.visitState({ customer: v.customerName });
    return this.write(v, { state: 'done', satisfaction: satisfaction ?? null, result }, 'done');
  }

  /** Nobody is asked. */
  @Transactional()
  async skip(id: number, reason: string): Promise<ServiceVisit> {
    const v = await this.locked(id);
    if (v.state !== 'due') throw ServiceErrors.visitState({ customer: v.customerName });
    return this.write(v, { state: 'skipped', result: reason }, 'skip');
  }

  async view(v: ServiceVisit): Promise<VisitView> {
    const names = await this.users.names([v.ownerId, ...(v.doneBy === null ? [] : [v.doneBy])]);
    const { createdBy: _c, updatedBy: _u, ...rest } = v;
    return { ...rest, ownerName: names.get(v.ownerId) ?? null, doneByName: names.get(v.doneBy ?? 0) ?? null };
  }

  private async locked(id: number): Promise<ServiceVisit> {
    try {
      const v = await rows.lock(id, VISIT_RIGHT);
      demandSeen(v);
      return v;
    } catch (e) {
      if (e instanceof Problem && e.status === 404 && (await rows.visible([id], VIEW)).length > 0) throw forbidden(VISIT_RIGHT);
      throw e;
    }
  }

  private async write(v: ServiceVisit, set: Partial<ServiceVisit>, action: string): Promise<ServiceVisit> {
    const changes = difference(v, set);
    if (Object.keys(changes).length === 0) return v;
    const whole = { ...set, doneAt: v.doneAt ?? clock.stamp(), doneBy: v.doneBy ?? actorId() };
    const version = await rows.update(v, whole);
    record({ entity: VISIT, entityId: v.id, action, changes, payload: { version } });
    return Object.assign(v, whole, { version, updatedAt: clock.stamp() });
  }
}
