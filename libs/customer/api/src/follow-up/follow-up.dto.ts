import { BoolField, Changes, DictField, InstantField, IntField, LinesField, NestedField, RefField, RefsField, TextField } from '@steward/platform';
import { METHODS, RESULTS } from './follow-up.presets.js';

/** What people say of a follow-up. */
export class FollowUpFields {
  @DictField(METHODS) method: string;
  @TextField({ max: 5000 }) content: string;
  @InstantField({ opt: true, description: 'Now, where it is not said; never in the future' }) occurredAt?: string | null;
  @RefField('contact', { opt: true, description: 'A contact of the customer' }) contactId?: number | null;
  @DictField(RESULTS, { opt: true }) result?: string | null;
  @InstantField({ opt: true, description: 'After the contact; becomes that of the customer' }) nextContactAt?: string | null;
  @TextField({ opt: true, max: 500, description: 'What is to be done then' }) nextPlan?: string | null;
  @TextField({ opt: true, max: 32, description: 'Kind of record it is about, e.g. quotation' }) relatedType?: string | null;
  @RefField('record', { opt: true, description: 'Id of that record, one of the customer' }) relatedId?: number | null;
  @IntField({ opt: true, min: 0, max: 1440, description: 'Minutes' }) duration?: number | null;
  @TextField({ opt: true, max: 200 }) location?: string | null;
  @RefsField('user', { opt: true, max: 20, description: 'People who see the customer; they are told' }) mentions?: number[] | null;
}

export class CreateFollowUp extends FollowUpFields {
  @RefField('customer') customerId: number;
}
export class UpdateFollowUp extends Changes(FollowUpFields) {}

export class CommentFollowUp {
  @TextField({ max: 1000 }) content: string;
}

export class FollowUpCommentView {
  @IntField() id: number;
  @TextField({ max: 1000 }) content: string;
  @RefField('user') createdBy: number;
  @TextField({ opt: true, max: 64 }) createdByName: string | null;
  @InstantField() createdAt: string;
}

/** What the caller may do with this very follow-up. */
export class FollowUpMay {
  @BoolField() update: boolean;
  @BoolField() delete: boolean;
}

/** A follow-up as it travels, in lists and alone. */
export class FollowUpView extends FollowUpFields {
  @IntField() id: number;
  @IntField() version: number;
  @RefField('customer') customerId: number;
  @TextField({ opt: true, max: 200 }) customerName: string | null;
  @RefField('user') userId: number;
  @TextField({ opt: true, max: 64 }) userName: string | null;
  @TextField({ opt: true, max: 100 }) contactName: string | null;
  @TextField({ opt: true, max: 100 }) relatedName: string | null;
  @IntField() commentCount: number;
  @IntField() attachmentCount: number;
  @LinesField(() => FollowUpCommentView) comments: FollowUpCommentView[];
  @NestedField(() => FollowUpMay) may: FollowUpMay;
  @InstantField() createdAt: string;
  @InstantField() updatedAt: string;
}
export class FollowUpListItem extends FollowUpView {}

export class OptionContact {
  @IntField() id: number;
  @TextField({ max: 100 }) name: string;
  @BoolField() isPrimary: boolean;
}
export class OptionPerson {
  @IntField() id: number;
  @TextField({ max: 64 }) name: string;
}
export class OptionRelated {
  @TextField({ max: 32 }) type: string;
  @IntField() id: number;
  @TextField({ max: 100 }) name: string;
}
/** What the form of a follow-up of one customer offers. */
export class FollowUpOptions {
  @LinesField(() => OptionContact, { description: 'Empty without customer.contact.view' }) contacts: OptionContact[];
  @LinesField(() => OptionPerson, { description: 'Whom one may mention' }) people: OptionPerson[];
  @LinesField(() => OptionRelated) related: OptionRelated[];
}
