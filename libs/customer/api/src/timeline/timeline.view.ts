import { DateField, InstantField, IntField, LinesField, MoneyField, NestedField, ObjectField, RefField, TextField, TextsField } from '@steward/platform';

export class WriteCustomerNote {
  @TextField({ opt: true, max: 2000 }) text: string | null;
}
/** The pinned note; version 0 = none was ever written. */
export class CustomerNoteView extends WriteCustomerNote {
  @IntField() version: number;
  @InstantField({ opt: true }) updatedAt: string | null;
  @RefField('user', { opt: true }) updatedBy: number | null;
  @TextField({ opt: true, max: 50 }) updatedByName: string | null;
}

export class TimelineItem {
  @TextField({ max: 32 }) kind: string;
  @IntField({ description: 'Unique within the kind' }) id: number;
  @InstantField() at: string;
  @RefField('user', { opt: true, description: '0 = the system' }) actorId: number | null;
  @TextField({ opt: true, max: 50 }) actorName: string | null;
  @TextField({ max: 32, description: 'Kind of record it leads to' }) entity: string;
  @IntField() entityId: number;
  @TextField({ opt: true, max: 200, description: 'Number or name of the record' }) title: string | null;
  @TextField({ opt: true, max: 65_535 }) text: string | null;
  @DateField({ opt: true }) docDate: string | null;
  @TextField({ opt: true, max: 32 }) state: string | null;
  @MoneyField({ opt: true, description: 'Absent without the right to see amounts of this kind' }) amount?: string | null;
  @ObjectField({ opt: true, description: 'What else its kind says; of `audit`: action, source and changes (field → [before, after])' }) data: Record<string, unknown> | null;
}

/** A page of what happened with a customer, latest first. */
export class CustomerTimeline {
  @LinesField(() => TimelineItem) items: TimelineItem[];
  @TextField({ opt: true, max: 80, description: 'Goes into `before` for the next page; null = there is none' }) next: string | null;
  @TextsField({ description: 'Kinds the caller may see' }) kinds: string[];
  @TextsField({ description: 'Kinds that are kept from the caller for want of a right' }) hidden: string[];
  @NestedField(() => CustomerNoteView, { opt: true, description: 'On the first page only' }) note?: CustomerNoteView | null;
}
