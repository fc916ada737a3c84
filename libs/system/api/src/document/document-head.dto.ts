import { DOCUMENT_STATES, type DocumentState } from '@steward/kernel';
import { DateField, EnumField, InstantField, IntField, ObjectField, RefField, TextField } from '@steward/platform';

/** What may be said of the head of every document but who answers for it. */
export class DocumentNotes {
  @DateField({ opt: true, description: 'Day of the document, today when absent' }) docDate?: string | null;
  @TextField({ opt: true, max: 5000 }) remark?: string | null;
  @TextField({ opt: true, max: 80, pattern: /^[\w.:/@-]+$/, description: 'Id in another system' }) externalId?: string | null;
  @ObjectField({ opt: true, description: 'Values of custom fields by key' }) custom?: Record<string, unknown> | null;
}

/** What may be said of the head of every document. */
export class DocumentHeadFields extends DocumentNotes {
  @RefField('user', { opt: true, description: 'Who answers for it, the creator when absent' }) ownerId?: number | null;
}

/** The head of a document as it travels. */
export class DocumentHeadView extends DocumentHeadFields {
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
