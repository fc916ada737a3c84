import { col, createTable, dropTables, index, rowColumns, unique } from '@steward/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const none = { nullable: true };

/** After-sale service: tickets, what is noted of them, return visits. */
export class Service1700001500000 implements MigrationInterface {
  name = 'Service1700001500000';

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'service_ticket', [
      ...rowColumns(), col.text('no', 40), col.text('state', 16), col.ref('customerId'), col.text('customerName', 200), col.ref('contactId', none), col.text('contactName', 100, none), col.text('contactPhone', 60, none),
      col.ref('productId', none), col.text('productName', 200, none), col.text('serialNo', 100, none), col.ref('orderId', none), col.text('orderNo', 40, none), col.text('type', 32), col.text('channel', 32, none),
      col.text('priority', 8), col.text('description', 2000), col.ref('ownerId'), col.ref('departmentId', none), col.ref('assigneeId', none), col.date('acceptedOn'), col.instant('requiredBy'), col.date('shippedOn', none),
      col.date('warrantyUntil', none), col.text('warranty', 8), col.scaled('fee'), col.text('feeRemark', 200, none), col.text('solution', 2000, none), col.int('satisfaction', none), col.text('satisfactionComment', 500, none),
      col.text('cancelReason', 200, none), col.instant('firstResponseAt', none), col.instant('solvedAt', none), col.instant('closedAt', none), col.int('responseMinutes', none), col.int('solveMinutes', none),
      col.ref('repeatOfId', none), col.int('reopened'), col.instant('overdueToldAt', none),
    ], [
      unique('uq_service_ticket_no', 'no'), index('ix_service_ticket_customer', 'customerId', 'id'), index('ix_service_ticket_owner', 'ownerId', 'id'), index('ix_service_ticket_assignee', 'assigneeId', 'state', 'id'),
      index('ix_service_ticket_state', 'state', 'requiredBy'), index('ix_service_ticket_accepted', 'acceptedOn', 'id'), index('ix_service_ticket_product', 'productId', 'customerId', 'acceptedOn'),
    ]);
    await createTable(q, 'service_log', [col.id(), col.ref('ticketId'), col.instant('at'), col.ref('userId'), col.text('kind', 16), col.text('state', 16), col.text('text', 2000, none)], [index('ix_service_log_ticket', 'ticketId', 'id')]);
    await createTable(q, 'service_visit', [
      ...rowColumns(), col.ref('customerId'), col.text('customerName', 200), col.text('sourceType', 16), col.ref('sourceId'), col.text('sourceNo', 40), col.ref('ownerId'), col.date('dueOn'), col.text('state', 8),
      col.int('satisfaction', none), col.text('result', 2000, none), col.instant('doneAt', none), col.ref('doneBy', none),
    ], [unique('uq_service_visit_source', 'sourceType', 'sourceId'), index('ix_service_visit_due', 'state', 'dueOn', 'id'), index('ix_service_visit_customer', 'customerId', 'id'), index('ix_service_visit_owner', 'ownerId', 'id')]);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'service_visit', 'service_log', 'service_ticket');
  }
}
