import { CodeColumn, Id, InstantColumn, LongTextColumn, PlainIndex, Ref, Row, Table, TextColumn } from '@steward/platform';
import { Entity } from 'typeorm';

export const LEAD = 'lead';
export const LEAD_STATUSES = ['new', 'following', 'converted', 'closed'] as const;
export type LeadStatus = (typeof LEAD_STATUSES)[number];

/** Lead 线索 (domain.md 2.2): somebody who might become a customer. A module of its own that can be switched on. */
@Entity('lead')
@PlainIndex('ix_lead_owner', ['ownerId', 'deletedAt', 'id'])
@PlainIndex('ix_lead_customer', ['customerId'])
export class Lead extends Row {
  @TextColumn(200) name: string;
  @TextColumn(200, { nullable: true }) company: string | null;
  @TextColumn(100, { nullable: true }) contactName: string | null;
  @TextColumn(40, { nullable: true }) mobile: string | null;
  @TextColumn(60, { nullable: true }) phone: string | null;
  @TextColumn(254, { nullable: true }) email: string | null;
  /** Dictionary `customer.source`. */
  @CodeColumn(32, { nullable: true }) source: string | null;
  @CodeColumn(16) status: LeadStatus;
  @Ref() ownerId: number;
  @Ref({ nullable: true }) departmentId: number | null;
  @InstantColumn({ nullable: true }) nextContactAt: string | null;
  @LongTextColumn() remark: string | null;
  /** What it became. */
  @Ref({ nullable: true }) customerId: number | null;
  @InstantColumn({ nullable: true }) convertedAt: string | null;
  @InstantColumn({ nullable: true }) deletedAt: string | null;
}

/** What was said with a lead; becomes follow-ups of the customer. */
@Entity('lead_note')
@PlainIndex('ix_lead_note_lead', ['leadId', 'id'])
export class LeadNote {
  @Id() id: number;
  @Ref() leadId: number;
  @Ref() userId: number;
  /** Dictionary `follow_up.method`. */
  @CodeColumn(32) method: string;
  @InstantColumn() occurredAt: string;
  @LongTextColumn({ nullable: false }) content: string;
}

export const leadNotes = new Table(LeadNote);
