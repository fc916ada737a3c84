import { Inject, Injectable } from '@nestjs/common';
import { SCALE, unscaled } from '@steward/kernel';
import { Notices } from '@steward/office-api';
import { Table, database } from '@steward/platform';
import { UserFacade } from '@steward/system-api';
import { CustomerStore } from '../customer/customer.store.js';
import { Opportunity } from './opportunity.entity.js';
import { OPPORTUNITY, TRANSFER } from './opportunity.rights.js';

const labels = async (id: number): Promise<string> => (await database.sql.all<{ name: string }>('SELECT name FROM opportunity_stage WHERE id=?', [id]))[0]?.name ?? '';

/** Who gets opportunities and who is told of them (domain.md 2.11). */
@Injectable()
export class OpportunityPeople {
  constructor(@Inject(Notices) private readonly notices: Notices, @Inject(UserFacade) private readonly users: UserFacade, @Inject(CustomerStore) private readonly customers: CustomerStore) {}

  /** Whom the caller may give one to; 422 at `/ownerId` otherwise. */
  async assignable(id: number): Promise<{ ownerId: number; departmentId: number | null }> {
    const user = await this.users.ensureAssignable(id, TRANSFER);
    return { ownerId: user.id, departmentId: user.departmentId };
  }

  /** Whoever answers for the owner's work, and the owner himself, are told how it ended. */
  async ended(o: Opportunity, end: 'won' | 'lost'): Promise<void> {
    if (o.ownerId === null) return;
    this.notices.send({ ...(await this.about(o)), event: `opportunity.${end}`, to: { permission: TRANSFER, ownerId: o.ownerId, also: [o.ownerId] } });
  }

  async assigned(o: Opportunity, to: number): Promise<void> {
    this.notices.send({ ...(await this.about(o)), event: 'opportunity.assigned', to: { also: [to] } });
  }

  /** One word for all that somebody was given together; a single one is named. */
  async given(ids: readonly number[], to: number): Promise<void> {
    const [first] = ids;
    if (first === undefined) return;
    const one = ids.length === 1 ? await new Table(Opportunity).find({ id: first }) : undefined;
    if (one) await this.assigned(one, to);
    else this.notices.send({ event: 'opportunity.assigned_many', entity: OPPORTUNITY, entityId: first, path: '/opportunities', params: { count: ids.length }, to: { also: [to] } });
  }

  async stale(o: Opportunity, days: number): Promise<void> {
    if (o.ownerId === null) return;
    const about = await this.about(o);
    this.notices.send({ ...about, event: 'opportunity.stale', params: { ...about.params, days, stage: await labels(o.stageId) }, to: { also: [o.ownerId] } });
  }

  private async about(o: Opportunity): Promise<{ entity: string; entityId: number; path: string; params: Record<string, string | number>; amountParams: string[] }> {
    const customer = (await this.customers.names([o.customerId])).get(o.customerId) ?? '';
    return { entity: OPPORTUNITY, entityId: o.id, path: `/opportunities/${o.id}`, params: { name: o.name, customer, ...(o.amount > 0 ? { amount: unscaled(o.amount, SCALE.money) } : {}) }, amountParams: o.amount > 0 ? ['amount'] : [] };
  }
}
