import { type Param, database, resolveScope, scopeText } from '@steward/platform';
import type { TimelineKind } from '../timeline/timeline.registry.js';
import { OPPORTUNITY, PRICE, VIEW } from './opportunity.rights.js';
import type { StageStep } from './opportunity.rules.js';
import { opportunityRule } from './opportunity.store.js';

interface Step { id: number; opportunityId: number; stageName: string; step: StageStep; enteredAt: string; enteredBy: number; leftAt: string | null; name: string; amount: number; lostReason: string | null; endNote: string | null }

/** The way of a customer's opportunities on its timeline: made, moved, won, lost, opened again; one entry for each stay in a stage. Why it ended stands at the end it has now. */
export const opportunityTimeline: TimelineKind = {
  kind: OPPORTUNITY, permission: VIEW, amountNeeds: PRICE,
  read: async (customerId, before, limit) => {
    const scope = await resolveScope(opportunityRule, VIEW);
    const older = before ? ' AND (y.enteredAt<? OR (y.enteredAt=? AND y.id<?))' : '';
    const params: Param[] = [customerId, ...scope.params, ...(before ? [before.at, before.at, before.id] : [])];
    const rows = await database.sql.all<Step>(
      `SELECT y.id, y.opportunityId, y.stageName, y.step, y.enteredAt, y.enteredBy, y.leftAt, t.name, t.amount, t.lostReason, t.endNote FROM opportunity t JOIN opportunity_stay y ON y.opportunityId=t.id
 WHERE t.customerId=? AND t.deletedAt IS NULL AND ${scopeText(scope, 't')}${older} ORDER BY y.enteredAt DESC, y.id DESC LIMIT ${limit}`, params);
    return rows.map((y) => ({
      id: y.id, at: y.enteredAt, actorId: y.enteredBy, entity: OPPORTUNITY, entityId: y.opportunityId, title: y.name, text: y.leftAt === null ? y.endNote : null, amount: y.amount === 0 ? null : y.amount,
      data: { step: y.step, stage: y.stageName, ...(y.leftAt === null && y.lostReason !== null ? { lostReason: y.lostReason } : {}) },
    }));
  },
};
