import { Inject, Injectable } from '@nestjs/common';
import type { CreateFollowUp } from './follow-up.dto.js';
import { FollowUpService } from './follow-up.service.js';
import { FollowUpStore } from './follow-up.store.js';

/** A follow-up as other parts see it. */
export interface FollowUpRef { id: number; customerId: number; userId: number; occurredAt: string; content: string; nextContactAt: string | null }

/** The door of follow-ups: recording one by the way (a return visit), and what the newest of a customer says. */
@Injectable()
export class FollowUpFacade {
  constructor(@Inject(FollowUpService) private readonly followUps: FollowUpService, @Inject(FollowUpStore) private readonly rows: FollowUpStore) {}

  /** Records a contact in the name of the caller, who needs customer.follow_up.create for the customer; 422 with pointers. Gives its id. */
  async record(input: CreateFollowUp): Promise<number> {
    return (await this.followUps.create(input)).id;
  }

  /** The newest follow-up of each customer, whoever may see it; those without one are left out. One look-up each: for a page, not for a report. */
  newest(customerIds: readonly number[]): Promise<Map<number, FollowUpRef>> {
    return this.rows.newest(customerIds);
  }
}
