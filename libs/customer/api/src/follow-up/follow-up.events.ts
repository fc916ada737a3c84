import { DomainEvent } from '@steward/platform';

/** What listeners get of a follow-up; instants. */
export interface FollowUpFacts { followUpId: number; customerId: number; userId: number; occurredAt: string; nextContactAt: string | null; nextPlan: string | null }

/** Somebody was in touch with a customer. Of an import only the newest follow-up of each customer is told. */
export class FollowUpRecorded extends DomainEvent {
  constructor(readonly facts: FollowUpFacts) { super(); }
}

/** A follow-up says something else now: time or plan may have changed. */
export class FollowUpChanged extends DomainEvent {
  constructor(readonly facts: FollowUpFacts, readonly before: FollowUpFacts) { super(); }
}

/** A follow-up was deleted. */
export class FollowUpDeleted extends DomainEvent {
  constructor(readonly facts: FollowUpFacts) { super(); }
}

/** The facts of a row. */
export const factsOf = (f: Omit<FollowUpFacts, 'followUpId'> & { id: number }): FollowUpFacts => ({ followUpId: f.id, customerId: f.customerId, userId: f.userId, occurredAt: f.occurredAt, nextContactAt: f.nextContactAt, nextPlan: f.nextPlan });
