import { CodeColumn, DateColumn, Id, InstantColumn, IntColumn, MoneyColumn, PlainIndex, Ref, Row, TextColumn, UniqueIndex } from '@steward/platform';
import { Entity } from 'typeorm';
import type { Priority, TicketState, Warranty } from './ticket.rules.js';

/** Entity, link type, number series and kind of attachments. */
export const TICKET = 'service_ticket';
export const LOG = 'service_log';
export const VISIT = 'service_visit';

/** Service ticket 服务工单 of a customer (domain.md 2.9). Names of customer, contact, product and order are snapshots. */
@Entity(TICKET)
@UniqueIndex('uq_service_ticket_no', ['no'])
@PlainIndex('ix_service_ticket_customer', ['customerId', 'id'])
@PlainIndex('ix_service_ticket_owner', ['ownerId', 'id'])
@PlainIndex('ix_service_ticket_assignee', ['assigneeId', 'state', 'id'])
@PlainIndex('ix_service_ticket_state', ['state', 'requiredBy'])
@PlainIndex('ix_service_ticket_accepted', ['acceptedOn', 'id'])
@PlainIndex('ix_service_ticket_product', ['productId', 'customerId', 'acceptedOn'])
export class ServiceTicket extends Row {
  @CodeColumn(40) no: string;
  @CodeColumn(16) state: TicketState;
  @Ref() customerId: number;
  @TextColumn(200) customerName: string;
  @Ref({ nullable: true }) contactId: number | null;
  @TextColumn(100, { nullable: true }) contactName: string | null;
  @TextColumn(60, { nullable: true }) contactPhone: string | null;
  @Ref({ nullable: true }) productId: number | null;
  @TextColumn(200, { nullable: true }) productName: string | null;
  @TextColumn(100, { nullable: true }) serialNo: string | null;
  /** Sales order the goods came with. */
  @Ref({ nullable: true }) orderId: number | null;
  @TextColumn(40, { nullable: true }) orderNo: string | null;
  /** Dictionaries `service.type` and `service.channel`. */
  @CodeColumn(32) type: string;
  @CodeColumn(32, { nullable: true }) channel: string | null;
  @CodeColumn(8) priority: Priority;
  @TextColumn(2000) description: string;
  /** Who accepted it, and his department; the assignee does it. */
  @Ref() ownerId: number;
  @Ref({ nullable: true }) departmentId: number | null;
  @Ref({ nullable: true }) assigneeId: number | null;
  /** The company's day on which it was accepted: months and periods of reports. */
  @DateColumn() acceptedOn: string;
  @InstantColumn() requiredBy: string;
  @DateColumn({ nullable: true }) shippedOn: string | null;
  @DateColumn({ nullable: true }) warrantyUntil: string | null;
  @CodeColumn(8) warranty: Warranty;
  /** What the customer owes for it, fen; a receivable of finance. */
  @MoneyColumn() fee: number;
  @TextColumn(200, { nullable: true }) feeRemark: string | null;
  @TextColumn(2000, { nullable: true }) solution: string | null;
  /** 1 to 5, what the customer said. */
  @IntColumn({ nullable: true }) satisfaction: number | null;
  @TextColumn(500, { nullable: true }) satisfactionComment: string | null;
  @TextColumn(200, { nullable: true }) cancelReason: string | null;
  @InstantColumn({ nullable: true }) firstResponseAt: string | null;
  @InstantColumn({ nullable: true }) solvedAt: string | null;
  @InstantColumn({ nullable: true }) closedAt: string | null;
  /** Minutes from acceptance to the first response and to the solution. */
  @IntColumn({ nullable: true }) responseMinutes: number | null;
  @IntColumn({ nullable: true }) solveMinutes: number | null;
  /** Earlier ticket for the same customer and product within 30 days. */
  @Ref({ nullable: true }) repeatOfId: number | null;
  @IntColumn() reopened: number;
  /** Supervisors were told that it is overdue. */
  @InstantColumn({ nullable: true }) overdueToldAt: string | null;
}

/** What a new ticket starts with. */
export const NEW_TICKET = {
  state: 'new' as TicketState, contactId: null, contactName: null, contactPhone: null, productId: null, productName: null, serialNo: null, orderId: null, orderNo: null, channel: null, priority: 'normal' as Priority,
  assigneeId: null, shippedOn: null, warrantyUntil: null, warranty: 'unknown' as Warranty, fee: 0, feeRemark: null, solution: null, satisfaction: null, satisfactionComment: null, cancelReason: null, firstResponseAt: null,
  solvedAt: null, closedAt: null, responseMinutes: null, solveMinutes: null, repeatOfId: null, reopened: 0, overdueToldAt: null,
};

/** Steps of a ticket and what people note of it; append-only. */
@Entity(LOG)
@PlainIndex('ix_service_log_ticket', ['ticketId', 'id'])
export class ServiceLog {
  @Id() id: number;
  @Ref() ticketId: number;
  @InstantColumn() at: string;
  @Ref() userId: number;
  /** `note`, `create`, an action, `fee`, `parts`, `satisfaction`. */
  @CodeColumn(16) kind: string;
  @CodeColumn(16) state: TicketState;
  @TextColumn(2000, { nullable: true }) text: string | null;
}
