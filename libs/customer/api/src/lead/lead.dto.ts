import { Changes, DateField, DictField, EnumField, InstantField, IntField, LinesField, MoneyField, NestedField, RefField, TextField } from '@steward/platform';
import { BulkSelection } from '../customer/customer.dto.js';
import { PRICE } from '../opportunity/opportunity.rights.js';
import { METHODS } from '../follow-up/follow-up.presets.js';
import { LEAD_STATUSES, type LeadStatus } from './lead.entity.js';

/** States people choose; a lead is converted by its own action. */
const CHOSEN = ['new', 'following', 'closed'] as const;

export class LeadFields {
  @TextField({ max: 200, description: 'What it is about, or who' }) name: string;
  @TextField({ opt: true, max: 200, description: 'Becomes the name of the customer' }) company?: string | null;
  @TextField({ opt: true, max: 100 }) contactName?: string | null;
  @TextField({ opt: true, max: 40, format: 'phone' }) mobile?: string | null;
  @TextField({ opt: true, max: 60, format: 'phone' }) phone?: string | null;
  @TextField({ opt: true, max: 254, format: 'email' }) email?: string | null;
  @DictField('customer.source', { opt: true }) source?: string | null;
  @EnumField(CHOSEN, { opt: true }) status?: (typeof CHOSEN)[number] | null;
  @InstantField({ opt: true }) nextContactAt?: string | null;
  @TextField({ opt: true, max: 5000 }) remark?: string | null;
  @RefField('user', { opt: true, description: 'The creator when absent' }) ownerId?: number | null;
}
export class CreateLead extends LeadFields {}
export class UpdateLead extends Changes(LeadFields) {}

export class CreateLeadNote {
  @DictField(METHODS) method: string;
  @TextField({ max: 5000 }) content: string;
  @InstantField({ opt: true, description: 'Becomes that of the lead' }) nextContactAt?: string | null;
}
export class LeadNoteView {
  @IntField() id: number;
  @RefField('user') userId: number;
  @TextField({ opt: true, max: 100 }) userName: string | null;
  @TextField({ max: 32 }) method: string;
  @InstantField() occurredAt: string;
  @TextField({ max: 5000 }) content: string;
}
export class LeadItem {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ max: 200 }) name: string;
  @TextField({ opt: true, max: 200 }) company: string | null;
  @TextField({ opt: true, max: 100 }) contactName: string | null;
  @TextField({ opt: true, max: 40 }) mobile: string | null;
  @TextField({ opt: true, max: 60 }) phone: string | null;
  @TextField({ opt: true, max: 254 }) email: string | null;
  @TextField({ opt: true, max: 32 }) source: string | null;
  @EnumField(LEAD_STATUSES) status: LeadStatus;
  @RefField('user') ownerId: number;
  @TextField({ opt: true, max: 100 }) ownerName: string | null;
  @InstantField({ opt: true }) nextContactAt: string | null;
  @TextField({ opt: true, max: 5000 }) remark: string | null;
  @RefField('customer', { opt: true }) customerId: number | null;
  @InstantField({ opt: true }) convertedAt: string | null;
  @InstantField() createdAt: string;
  @InstantField() updatedAt: string;
}
export class LeadView extends LeadItem {
  @LinesField(() => LeadNoteView, { description: 'The newest first' }) notes: LeadNoteView[];
}
/** The opportunity that begins with the customer. */
export class LeadOpportunity {
  @TextField({ opt: true, max: 200, description: 'That of the lead when absent' }) name?: string | null;
  @MoneyField({ opt: true, min: 0, max: 90_000_000_000, needs: PRICE, description: 'What it may bring' }) amount?: string | null;
  @DateField({ opt: true }) expectedCloseDate?: string | null;
  @RefField('opportunity_pipeline', { opt: true, description: "The first of the owner's department when absent" }) pipelineId?: number | null;
}
export class ConvertLead {
  @NestedField(() => LeadOpportunity, { opt: true, description: 'Needs customer.opportunity.create' }) opportunity?: LeadOpportunity | null;
}
export class LeadReceiver {
  @RefField('user') userId: number;
}
/** Sharing leads out: ticked ones, or everything a combined query finds, at most 5,000. */
export class AssignLeads extends BulkSelection {
  @LinesField(() => LeadReceiver, { min: 1, max: 50, description: 'To each in turn' }) to: LeadReceiver[];
}
export class LeadConverted {
  @NestedField(() => LeadView) lead: LeadView;
  @RefField('customer') customerId: number;
  @RefField('opportunity', { opt: true }) opportunityId: number | null;
}
