import { OpportunityActionsController } from './opportunity-actions.controller.js';
import { OpportunityBulkController } from './opportunity-bulk.controller.js';
import { OpportunityBulk } from './opportunity.bulk.js';
import { OpportunityController } from './opportunity.controller.js';
import { OpportunityFacade } from './opportunity.facade.js';
import { OpportunityInput } from './opportunity.input.js';
import { OpportunityLifecycle } from './opportunity.lifecycle.js';
import { OpportunityNames } from './opportunity.names.js';
import { OpportunityPeople } from './opportunity.people.js';
import { OpportunityPorts } from './opportunity.ports.js';
import { OpportunityReader } from './opportunity.reader.js';
import { OpportunityService } from './opportunity.service.js';
import { StaleOpportunities } from './opportunity.stale.js';
import { OpportunityStays } from './opportunity.stays.js';
import { OpportunityStore } from './opportunity.store.js';
import { OpportunityWiring } from './opportunity.wiring.js';
import { PipelineController } from './pipeline.controller.js';
import { PipelineService } from './pipeline.service.js';
import { PipelineStore } from './pipeline.store.js';
import './opportunity.permissions.js';

export const opportunityControllers = [PipelineController, OpportunityController, OpportunityBulkController, OpportunityActionsController];

/** Opportunities and their pipelines within the customer module. */
export const opportunityProviders = [
  PipelineStore, PipelineService, OpportunityStore, OpportunityStays, OpportunityInput, OpportunityNames, OpportunityPeople, OpportunityService, OpportunityLifecycle, OpportunityBulk, OpportunityReader, OpportunityPorts, StaleOpportunities, OpportunityFacade, OpportunityWiring,
];
