import { Inject, Injectable } from '@nestjs/common';
import { type AuditChanges, Transactional, clock, demandSeen, difference, fault, invalid, refuseForbidden } from '@steward/platform';
import { DictionaryFacade } from '@steward/system-api';
import { EndOpportunity, MoveOpportunity, type ReopenOpportunity, type TransferOpportunity } from './opportunity.dto.js';
import type { Opportunity } from './opportunity.entity.js';
import { OpportunityErrors } from './opportunity.errors.js';
import { OpportunityInput } from './opportunity.input.js';
import { OpportunityPeople } from './opportunity.people.js';
import { TRANSFER, UPDATE } from './opportunity.rights.js';
import { endProbability, kindOfEnd, stepOfEnd, weightedAmount } from './opportunity.rules.js';
import { OpportunityService } from './opportunity.service.js';
import { OpportunityStays } from './opportunity.stays.js';
import { OpportunityStore } from './opportunity.store.js';
import { opportunityAudit } from './opportunity.view.js';
import type { OpportunityStage } from './pipeline.entity.js';
import { PipelineStore } from './pipeline.store.js';

/** The way of an opportunity: through the stages, to its end and back, and to another owner. History and stage stay with it. */
@Injectable()
export class OpportunityLifecycle {
  constructor(
    @Inject(OpportunityStore) private readonly rows: OpportunityStore, @Inject(OpportunityService) private readonly service: OpportunityService, @Inject(OpportunityInput) private readonly input: OpportunityInput, @Inject(OpportunityStays) private readonly stays: OpportunityStays,
    @Inject(PipelineStore) private readonly pipelines: PipelineStore, @Inject(DictionaryFacade) private readonly dictionaries: DictionaryFacade, @Inject(OpportunityPeople) private readonly people: OpportunityPeople,
  ) {}

  /** Into another open stage, with what it demands. Nothing happens when it is there already. Throws 409 `opportunity.ended`, 422 `required`. */
  @Transactional()
  async move(id: number, input: MoveOpportunity): Promise<Opportunity> {
    refuseForbidden(input, MoveOpportunity);
    const o = await this.locked(id, UPDATE);
    if (o.status !== 'open') throw OpportunityErrors.ended({ status: o.status });
    const stage = await this.stage(o, input.stageId);
    if (stage.id === o.stageId) return o;
    const columns = await this.input.demanded(input, o.customerId, o);
    const { amount } = this.service.figures(o, columns);
    this.input.demandFields(stage.requiredFields, { ...o, ...columns, amount });
    return this.enter(o, stage, 'move', { ...columns, amount, probability: stage.probability, weighted: weightedAmount(amount, stage.probability) });
  }

  /** Won, lost or invalid. Throws 409 `opportunity.ended`, 422 `required` at what the stage demands and at `/lostReason`. */
  @Transactional()
  async end(id: number, input: EndOpportunity): Promise<Opportunity> {
    refuseForbidden(input, EndOpportunity);
    return this.endRow(await this.locked(id, UPDATE), input);
  }

  /** As {@link end}, of a locked opportunity. */
  async endRow(o: Opportunity, input: EndOpportunity): Promise<Opportunity> {
    if (o.status !== 'open') throw OpportunityErrors.ended({ status: o.status });
    if (input.end === 'lost' && !input.lostReason) throw invalid(fault('/lostReason', 'required'));
    await this.dictionaries.ensure('opportunity.lost_reason', input.lostReason, '/lostReason');
    const stage = (await this.pipelines.get(o.pipelineId)).stages.find((s) => s.kind === kindOfEnd(input.end));
    if (!stage) throw new Error(`Pipeline ${o.pipelineId} has no ${input.end} stage`);
    const columns = await this.input.demanded(input, o.customerId, o);
    const { amount } = this.service.figures(o, columns);
    if (input.end === 'won') this.input.demandFields(stage.requiredFields, { ...o, ...columns, amount });
    const probability = endProbability(input.end);
    const after = await this.enter(o, stage, stepOfEnd[input.end], {
      ...columns, amount, status: input.end, probability, weighted: weightedAmount(amount, probability), endedAt: clock.stamp(), lostReason: input.end === 'won' ? null : (input.lostReason ?? null), endNote: input.note?.trim() || null,
    });
    if (input.end !== 'invalid') await this.people.ended(after, input.end);
    return after;
  }

  /** Open again, in the stage it was in last or in the one named. Throws 409 `opportunity.not_ended`. */
  @Transactional()
  async reopen(id: number, input: ReopenOpportunity): Promise<Opportunity> {
    const o = await this.locked(id, UPDATE);
    if (o.status === 'open') throw OpportunityErrors.notEnded();
    const { stages } = await this.pipelines.get(o.pipelineId);
    const last = await this.stays.lastOpen(id);
    const stage = input.stageId ? await this.stage(o, input.stageId) : (stages.find((s) => s.id === last && s.kind === 'open') ?? stages.find((s) => s.kind === 'open'));
    if (!stage) throw invalid(fault('/stageId', 'not_found'));
    const set = { status: 'open' as const, probability: stage.probability, weighted: weightedAmount(o.amount, stage.probability), endedAt: null, lostReason: null, endNote: null };
    return this.enter(o, stage, 'reopen', set, input.reason ? { reason: [null, input.reason] } : {});
  }

  /** Another owner; stage, history and probability stay as they are (domain.md 2.2). Of many at once he is told by whoever gives them. */
  @Transactional()
  async transfer(id: number, input: TransferOpportunity, how: 'told' | 'quietly' = 'told'): Promise<Opportunity> {
    const o = await this.locked(id, TRANSFER);
    if (o.ownerId === input.ownerId) return o;
    const owner = await this.people.assignable(input.ownerId);
    const from = o.ownerId;
    const changes: AuditChanges = { ownerId: [from, owner.ownerId], ...(input.reason ? { reason: [null, input.reason] as const } : {}) };
    const after = await this.service.write(o, 'transfer', { ...owner, touchedAt: clock.stamp() }, changes, { from, to: owner.ownerId });
    if (how === 'told') await this.people.assigned(after, owner.ownerId);
    return after;
  }

  private async enter(o: Opportunity, stage: OpportunityStage, step: Parameters<OpportunityStays['enter']>[2], set: Partial<Opportunity>, more: AuditChanges = {}): Promise<Opportunity> {
    const at = clock.stamp();
    const before = (await this.pipelines.get(o.pipelineId)).stages.find((s) => s.id === o.stageId);
    const changes = { ...opportunityAudit(difference(o, set)), ...(stage.id === o.stageId ? {} : { stage: [before?.name ?? null, stage.name] as const }), ...more };
    const after = await this.service.write(o, step, { ...set, stageId: stage.id, stageSince: at, touchedAt: at }, changes, { stageId: stage.id });
    await this.stays.enter(o.id, stage, step);
    return after;
  }

  /** An open stage of the opportunity's pipeline, locked: it is not removed while something enters it. */
  private async stage(o: Opportunity, id: number): Promise<OpportunityStage> {
    const stage = await this.pipelines.stage(id);
    if (!stage || stage.pipelineId !== o.pipelineId || stage.kind !== 'open') throw invalid(fault('/stageId', 'not_found'));
    return stage;
  }

  private async locked(id: number, code: string): Promise<Opportunity> {
    const o = await this.rows.lock(id, code);
    demandSeen(o);
    return o;
  }
}
