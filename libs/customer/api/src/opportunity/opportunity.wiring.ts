import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { registerInvariants } from '@steward/platform';
import { registerCustomEntity, registerDocument } from '@steward/system-api';
import { ProductFacade } from '@steward/warehouse-api';
import { CustomerUsage } from '../customer/customer.usage.js';
import { registerFollowUpRelated } from '../follow-up/follow-up.related.js';
import { registerCustomerChild } from '../merge/customer-children.js';
import { registerHandOver } from '../ownership/hand-over.js';
import { registerTimeline } from '../timeline/timeline.registry.js';
import { opportunityHandOver } from './opportunity.hand-over.js';
import { opportunityInvariants } from './opportunity.invariants.js';
import { expandOpportunitiesWith } from './opportunity.list.js';
import { OpportunityNames } from './opportunity.names.js';
import { OpportunityPorts } from './opportunity.ports.js';
import { OPPORTUNITY, PRICE, UPDATE, VIEW } from './opportunity.rights.js';
import { StaleOpportunities } from './opportunity.stale.js';
import { OpportunityStore } from './opportunity.store.js';
import { opportunityTimeline } from './opportunity.timeline.js';

registerCustomEntity(OPPORTUNITY, { table: 'opportunity' });
registerInvariants(...opportunityInvariants);
registerCustomerChild({ table: 'opportunity', label: 'opportunity' });
registerHandOver(opportunityHandOver);
registerTimeline(opportunityTimeline);

/** Makes opportunities known to chains, attachments, dictionaries and the night, and says what master data they use. */
@Injectable()
export class OpportunityWiring implements OnModuleInit {
  constructor(
    @Inject(OpportunityStore) private readonly rows: OpportunityStore, @Inject(OpportunityNames) private readonly names: OpportunityNames, @Inject(OpportunityPorts) private readonly ports: OpportunityPorts, @Inject(StaleOpportunities) private readonly stale: StaleOpportunities,
    @Inject(ProductFacade) private readonly products: ProductFacade, @Inject(CustomerUsage) private readonly customers: CustomerUsage,
  ) {}

  onModuleInit(): void {
    expandOpportunitiesWith((items) => this.names.expand(items));
    registerDocument({ type: OPPORTUNITY, path: 'opportunities', view: VIEW, amountNeeds: PRICE, books: false, briefs: (ids) => this.rows.briefs(ids) });
    this.ports.register({ ensureVisible: async (id) => { await this.rows.get(id, VIEW); }, ensureEditable: async (id) => { await this.rows.get(id, UPDATE); } }, () => this.stale.tell());
    registerFollowUpRelated({ entity: OPPORTUNITY, permission: VIEW, find: async (id) => (await this.rows.visible([id], VIEW))[0], recent: (customerId) => this.rows.recent(customerId) });
    this.products.registerUsage((ids) => this.rows.using('product', ids));
    this.customers.register((ids) => this.rows.using('customer', ids));
  }
}
