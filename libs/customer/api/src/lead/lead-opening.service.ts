import { Inject, Injectable } from '@nestjs/common';
import { Problem, Transactional, context, demandRight, runWith } from '@steward/platform';
import { CREATE } from '../opportunity/opportunity.rights.js';
import { OpportunityService } from '../opportunity/opportunity.service.js';
import { LeadConversion } from './lead-conversion.service.js';
import type { LeadOpportunity } from './lead.dto.js';
import type { Lead } from './lead.entity.js';

/** A lead becomes a customer and, where it is wished, an opportunity with it: both or neither. */
@Injectable()
export class LeadOpening {
  constructor(@Inject(LeadConversion) private readonly conversion: LeadConversion, @Inject(OpportunityService) private readonly opportunities: OpportunityService) {}

  /** Faults of the opportunity point below `/opportunity`. */
  @Transactional()
  async convert(id: number, wished: LeadOpportunity | null): Promise<{ lead: Lead; opportunityId: number | null }> {
    if (wished) demandRight(CREATE);
    const lead = await this.conversion.convert(id);
    if (!wished || lead.customerId === null) return { lead, opportunityId: null };
    const { name, ...more } = wished;
    const input = { ...more, name: name ?? lead.name, source: lead.source, customerId: lead.customerId, ownerId: lead.ownerId };
    try {
      const made = await runWith({ ...context(), permission: CREATE }, () => this.opportunities.create(input));
      return { lead, opportunityId: made.id };
    } catch (e) {
      throw e instanceof Problem ? below('/opportunity', e) : e;
    }
  }
}

/** The same problem with its pointers below another. */
function below(pointer: string, p: Problem): Problem {
  const errors = p.facts['errors'] as { pointer: string }[] | undefined;
  return errors ? new Problem(p.status, p.code, p.params, { ...p.facts, errors: errors.map((e) => ({ ...e, pointer: `${pointer}${e.pointer}` })) }) : p;
}
