import { Changes, DateField, DictField, EnumField, IntField, LinesField, MoneyField, ObjectField, PriceField, QuantityField, RateField, RefField, TextField } from '@steward/platform';
import { ENDS, type OpportunityEnd } from './opportunity.rules.js';
import { PRICE } from './opportunity.rights.js';

const needs = PRICE;
const MOST_MONEY = 90_000_000_000;

export class OpportunityLineInput {
  @RefField('product') productId: number;
  @QuantityField({ min: 0, max: 100_000_000, description: 'In `unit`' }) quantity: string;
  @TextField({ opt: true, max: 16, description: "The product's sale unit when absent" }) unit?: string | null;
  @PriceField({ opt: true, min: 0, max: 1_000_000_000, needs, description: "For one `unit`; the product's sale price when absent" }) unitPrice?: string | null;
  @RateField({ opt: true, min: 0, max: 1, needs, description: 'The part taken off' }) discountRate?: string | null;
  @TextField({ opt: true, max: 500 }) remark?: string | null;
}

/** What stages may demand and a move may bring along. */
export class DemandedFields {
  @RefField('contact', { opt: true }) contactId?: number | null;
  @MoneyField({ opt: true, min: 0, max: MOST_MONEY, needs, description: 'What it may bring; that of the product lines where there are some' }) amount?: string | null;
  @DateField({ opt: true }) expectedCloseDate?: string | null;
  @TextField({ opt: true, max: 200, description: 'Who else offers' }) competitors?: string | null;
  @DictField('customer.source', { opt: true }) source?: string | null;
}

export class OpportunityFields extends DemandedFields {
  @TextField({ max: 200 }) name: string;
  @RateField({ opt: true, min: 0, max: 1, description: 'Win probability; that of the stage when absent' }) probability?: string | null;
  @TextField({ opt: true, max: 5000 }) remark?: string | null;
  @ObjectField({ opt: true, description: 'Values of custom fields by key' }) custom?: Record<string, unknown> | null;
  @LinesField(() => OpportunityLineInput, { opt: true, max: 200, description: 'All product lines in their order' }) lines?: OpportunityLineInput[] | null;
}

export class CreateOpportunity extends OpportunityFields {
  @RefField('customer') customerId: number;
  @RefField('user', { opt: true, description: 'The creator when absent' }) ownerId?: number | null;
  @RefField('opportunity_pipeline', { opt: true, description: "The first of the owner's department when absent" }) pipelineId?: number | null;
  @RefField('opportunity_stage', { opt: true, description: 'An open stage; the first when absent' }) stageId?: number | null;
}
/** Stage, end and owner have actions of their own; the customer stays. */
export class UpdateOpportunity extends Changes(OpportunityFields) {}

export class MoveOpportunity extends DemandedFields {
  @RefField('opportunity_stage', { description: 'An open stage of the same pipeline' }) stageId: number;
}
export class EndOpportunity extends DemandedFields {
  @EnumField(ENDS) end: OpportunityEnd;
  @DictField('opportunity.lost_reason', { opt: true, description: 'Demanded when it is lost' }) lostReason?: string | null;
  @TextField({ opt: true, max: 500 }) note?: string | null;
}
export class ReopenOpportunity {
  @RefField('opportunity_stage', { opt: true, description: 'The open stage it was in last when absent' }) stageId?: number | null;
  @TextField({ opt: true, max: 200 }) reason?: string | null;
}
export class TransferOpportunity {
  @RefField('user') ownerId: number;
  @TextField({ opt: true, max: 200 }) reason?: string | null;
}

export class OpportunityBulkItem {
  @RefField('opportunity') id: number;
  @IntField({ opt: true, min: 1, description: 'Version seen; whatever is there when absent' }) version?: number | null;
}
/** Which opportunities: ticked ones, or everything a combined query finds, with the number the user was shown. */
export class OpportunitySelection {
  @LinesField(() => OpportunityBulkItem, { opt: true, max: 5000 }) items?: OpportunityBulkItem[] | null;
  @ObjectField({ opt: true, description: 'Combined query as in POST /opportunities/search' }) where?: Record<string, unknown> | null;
  @TextField({ opt: true, max: 100, description: 'Search text that belongs to `where`' }) q?: string | null;
  @IntField({ opt: true, min: 0, description: 'Number of rows the caller expects; 409 when it is another' }) expectedCount?: number | null;
}
export class TransferOpportunities extends OpportunitySelection {
  @RefField('user') ownerId: number;
  @TextField({ opt: true, max: 200 }) reason?: string | null;
}
