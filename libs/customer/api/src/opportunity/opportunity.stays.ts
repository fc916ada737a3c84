import { Injectable } from '@nestjs/common';
import { Table, actorId, clock, database, record } from '@steward/platform';
import { Opportunity, OpportunityStay } from './opportunity.entity.js';
import { OPPORTUNITY } from './opportunity.rights.js';
import { type StageStep, weightedAmount } from './opportunity.rules.js';
import type { OpportunityStage } from './pipeline.entity.js';

const table = new Table(OpportunityStay);
const opportunities = new Table(Opportunity);
/** Rows worked on by one statement. */
const AT_ONCE = 500;

/** The history of stages: one row for each stay, the last one without an end. */
@Injectable()
export class OpportunityStays {
  /** Ends the stay an opportunity has and begins the next. */
  async enter(opportunityId: number, stage: OpportunityStage, step: StageStep): Promise<void> {
    const at = clock.stamp();
    if (step !== 'create') await table.change({ opportunityId, leftAt: null }, { leftAt: at, leftBy: actorId() });
    await table.insert(stay(opportunityId, stage, step, at));
  }

  /** Newest first. */
  of(opportunityId: number): Promise<OpportunityStay[]> {
    return table.all({ opportunityId }, { orderBy: 'id DESC' });
  }

  /** Everything in a stage goes into another one; a new version, a stay and an entry in the trail for each. */
  async moveAll(from: Pick<OpportunityStage, 'id' | 'name'>, to: OpportunityStage): Promise<number> {
    const rows = await opportunities.all({ stageId: from.id }, { orderBy: 'id', lock: true });
    const at = clock.stamp();
    for (let i = 0; i < rows.length; i += AT_ONCE) {
      const part = rows.slice(i, i + AT_ONCE);
      const ids = part.map((o) => o.id);
      await database.unit.sql.run(`UPDATE opportunity SET stageId=?, stageSince=?, version=version+1, updatedAt=?, updatedBy=? WHERE id IN (${ids.map(() => '?').join(',')})`, [to.id, at, at, actorId(), ...ids]);
      await table.change({ opportunityId: ids, leftAt: null }, { leftAt: at, leftBy: actorId() });
      await table.insertMany(part.map((o) => stay(o.id, to, 'rearrange', at)));
      for (const o of part) record({ entity: OPPORTUNITY, entityId: o.id, action: 'move', changes: { stage: [from.name, to.name] }, payload: { version: o.version + 1 } });
    }
    return rows.length;
  }

  /** The open stage it was in last: where it goes when it is opened again. */
  async lastOpen(opportunityId: number): Promise<number | undefined> {
    return (await table.all({ opportunityId, kind: 'open' }, { orderBy: 'id DESC', limit: 1 }))[0]?.stageId;
  }
}

const stay = (opportunityId: number, stage: OpportunityStage, step: StageStep, at: string): Omit<OpportunityStay, 'id'> =>
  ({ opportunityId, pipelineId: stage.pipelineId, stageId: stage.id, stageName: stage.name, kind: stage.kind, step, enteredAt: at, enteredBy: actorId(), leftAt: null, leftBy: null });

/** Probability and weighted amount an open opportunity has by entering a stage. */
export const byStage = (amount: number, stage: Pick<OpportunityStage, 'probability'>): { probability: number; weighted: number } => ({ probability: stage.probability, weighted: weightedAmount(amount, stage.probability) });
