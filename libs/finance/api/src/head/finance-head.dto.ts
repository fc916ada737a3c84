import { DOCUMENT_STATES, type DocumentState } from '@steward/kernel';
import { DateField, EnumField, InstantField, IntField, ObjectField, RefField, TextField } from '@steward/platform';

/** What people say of the head of every document of finance. */
export class FinanceHeadFields {
  @DateField({ opt: true, description: 'Today when absent' }) docDate?: string | null;
  @RefField('user', { opt: true, description: "Who answers for it; the party's owner when absent and in the caller's scope, else the creator" }) ownerId?: number | null;
  @TextField({ opt: true, max: 5000 }) remark?: string | null;
  @TextField({ opt: true, max: 80, pattern: /^[\w.:/@-]+$/, description: 'Id in another system' }) externalId?: string | null;
  @ObjectField({ opt: true, description: 'Values of custom fields by key' }) custom?: Record<string, unknown> | null;
}

export class VoidFinanceDocument {
  @TextField({ max: 200, description: 'Why; stays with the document' }) reason: string;
}

/** The head of a document of finance as it travels. */
export class FinanceHeadView extends FinanceHeadFields {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ opt: true, max: 40, description: 'Null until it first leaves draft' }) no: string | null;
  @DateField() declare docDate: string;
  @EnumField(DOCUMENT_STATES) state: DocumentState;
  @RefField('user') declare ownerId: number;
  @TextField({ opt: true, max: 64 }) ownerName: string | null;
  @RefField('department', { opt: true }) departmentId: number | null;
  @TextField({ opt: true, max: 100 }) departmentName: string | null;
  @InstantField({ opt: true }) approvedAt: string | null;
  @RefField('user', { opt: true }) approvedBy: number | null;
  @TextField({ opt: true, max: 64 }) approvedByName: string | null;
  @InstantField({ opt: true }) voidedAt: string | null;
  @RefField('user', { opt: true }) voidedBy: number | null;
  @TextField({ opt: true, max: 200 }) voidReason: string | null;
  @IntField() printCount: number;
  @InstantField() createdAt: string;
  @RefField('user') createdBy: number;
  @TextField({ opt: true, max: 64 }) createdByName: string | null;
  @InstantField() updatedAt: string;
  @RefField('user') updatedBy: number;
}
