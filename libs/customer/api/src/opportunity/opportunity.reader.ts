import { Inject, Injectable } from '@nestjs/common';
import { SCALE, unscaled } from '@steward/kernel';
import { type ListQuery, ListRunner, clock, context, mayUse, principal, withoutForbidden } from '@steward/platform';
import { CustomerStore } from '../customer/customer.store.js';
import type { Opportunity, OpportunityLine } from './opportunity.entity.js';
import { OPPORTUNITIES } from './opportunity.list.js';
import { OpportunityNames } from './opportunity.names.js';
import { DELETE, PRICE, TRANSFER, UPDATE } from './opportunity.rights.js';
import { daysBetween, isStale } from './opportunity.rules.js';
import { OpportunityStays } from './opportunity.stays.js';
import { OpportunityStore } from './opportunity.store.js';
import { type OpportunityLineView, type OpportunityMay, OpportunityView, type StageTotal, type StayView } from './opportunity.view.js';
import { PipelineStore } from './pipeline.store.js';
import { stageView } from './pipeline.view.js';

/** Reads opportunities for the wire; what the caller may not see is absent. */
@Injectable()
export class OpportunityReader {
  constructor(
    @Inject(OpportunityStore) private readonly rows: OpportunityStore, @Inject(PipelineStore) private readonly pipelines: PipelineStore, @Inject(OpportunityStays) private readonly stays: OpportunityStays, @Inject(CustomerStore) private readonly customers: CustomerStore,
    @Inject(OpportunityNames) private readonly names: OpportunityNames, @Inject(ListRunner) private readonly lists: ListRunner,
  ) {}

  async one(id: number): Promise<OpportunityView> {
    return this.view(await this.rows.get(id));
  }

  async view(o: Opportunity): Promise<OpportunityView> {
    const { pipeline, stages } = await this.pipelines.get(o.pipelineId);
    const names = await this.names.of(o);
    const [customer] = await this.customers.everybodys('the customer of an opportunity in scope').all({ id: o.customerId });
    const now = clock.stamp();
    const idleSince = [o.touchedAt, customer?.lastFollowUpAt ?? ''].sort().at(-1) ?? o.touchedAt;
    const { search: _search, touchedAt: _touched, staleToldAt: _told, deletedAt: _deleted, ...rest } = o;
    const view: OpportunityView = {
      ...rest, amount: unscaled(o.amount, SCALE.money), weighted: unscaled(o.weighted, SCALE.money), probability: unscaled(o.probability, SCALE.rate), customerName: customer?.name ?? null, ...names,
      pipelineName: pipeline.name, stageName: stages.find((s) => s.id === o.stageId)?.name ?? null, stages: stages.map(stageView), daysInStage: daysBetween(o.stageSince, now), stale: isStale({ status: o.status, idleSince }, await this.names.staleBefore()),
      lines: (await this.rows.lines(o.id)).map(lineView), may: await this.may(o.id),
    };
    return withoutForbidden(view, OpportunityView);
  }

  /** Where it has been, newest first. */
  async history(id: number): Promise<StayView[]> {
    const o = await this.rows.get(id);
    const stays = await this.stays.of(o.id);
    const people = await this.names.people(stays.map((s) => s.enteredBy));
    const now = clock.stamp();
    return stays.map((s) => ({ id: s.id, stageId: s.stageId, stageName: s.stageName, kind: s.kind, step: s.step, enteredAt: s.enteredAt, enteredBy: s.enteredBy, enteredByName: people.get(s.enteredBy) ?? null, leftAt: s.leftAt, days: daysBetween(s.enteredAt, s.leftAt ?? now) }));
  }

  /** Count and sums of each stage, over what the list would show. */
  async totals(query: ListQuery): Promise<StageTotal[]> {
    const groups = await this.lists.groups(OPPORTUNITIES, query, 'stageId');
    return groups.map((g) => ({ stageId: Number(g.value), count: g.count, ...(mayUse(PRICE) ? { amount: g.summary['amount'] ?? '0.00', weighted: g.summary['weighted'] ?? '0.00' } : {}) }));
  }

  private async may(id: number): Promise<OpportunityMay> {
    const holds = async (code: string): Promise<boolean> => context().system !== undefined || (principal().permissions.has(code) && (await this.rows.visible([id], code)).length > 0);
    return { update: await holds(UPDATE), transfer: await holds(TRANSFER), delete: await holds(DELETE) };
  }
}

const lineView = (l: OpportunityLine): OpportunityLineView => ({
  id: l.id, lineNo: l.lineNo, productId: l.productId, productCode: l.productCode, productName: l.productName, spec: l.spec, unit: l.unit, quantity: unscaled(l.quantity, SCALE.quantity), unitPrice: unscaled(l.unitPrice, SCALE.price),
  discountRate: unscaled(l.discountRate, SCALE.rate), amount: unscaled(l.amount, SCALE.money), remark: l.remark,
});
