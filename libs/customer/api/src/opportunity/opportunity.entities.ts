import { Opportunity, OpportunityLine, OpportunityStay } from './opportunity.entity.js';
import { OpportunityPipeline, OpportunityStage } from './pipeline.entity.js';

/** Tables of opportunities. */
export const opportunityEntities = [OpportunityPipeline, OpportunityStage, Opportunity, OpportunityLine, OpportunityStay];
