import { CodeColumn, DateColumn, InstantColumn, IntColumn, PlainIndex, Ref, Row, TextColumn, UniqueIndex } from '@steward/platform';
import { Entity } from 'typeorm';
import { VISIT } from './ticket.entity.js';

export const VISIT_STATES = ['due', 'done', 'skipped'] as const;
export type VisitState = (typeof VISIT_STATES)[number];
/** What a return visit is about: goods that were shipped, or a ticket that was closed. */
export const VISIT_SOURCES = ['shipment', 'service_ticket'] as const;
export type VisitSource = (typeof VISIT_SOURCES)[number];

/** Return visit 回访, planned by the system and done by after-sale service. */
@Entity(VISIT)
@UniqueIndex('uq_service_visit_source', ['sourceType', 'sourceId'])
@PlainIndex('ix_service_visit_due', ['state', 'dueOn', 'id'])
@PlainIndex('ix_service_visit_customer', ['customerId', 'id'])
@PlainIndex('ix_service_visit_owner', ['ownerId', 'id'])
export class ServiceVisit extends Row {
  @Ref() customerId: number;
  @TextColumn(200) customerName: string;
  @CodeColumn(16) sourceType: VisitSource;
  @Ref() sourceId: number;
  @TextColumn(40) sourceNo: string;
  /** The salesperson of the shipment, or who accepted the ticket. */
  @Ref() ownerId: number;
  @DateColumn() dueOn: string;
  @CodeColumn(8) state: VisitState;
  @IntColumn({ nullable: true }) satisfaction: number | null;
  @TextColumn(2000, { nullable: true }) result: string | null;
  @InstantColumn({ nullable: true }) doneAt: string | null;
  @Ref({ nullable: true }) doneBy: number | null;
}
