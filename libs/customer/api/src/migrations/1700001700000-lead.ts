import { col, createTable, dropTables, index, rowColumns } from '@steward/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const none = { nullable: true };

export class Lead1700001700000 implements MigrationInterface {
  name = 'Lead1700001700000';

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'lead', [
      ...rowColumns(), col.text('name', 200), col.text('company', 200, none), col.text('contactName', 100, none), col.text('mobile', 40, none), col.text('phone', 60, none), col.text('email', 254, none), col.text('source', 32, none),
      col.text('status', 16), col.ref('ownerId'), col.ref('departmentId', none), col.instant('nextContactAt', none), col.longText('remark'), col.ref('customerId', none), col.instant('convertedAt', none), col.instant('deletedAt', none),
    ], [index('ix_lead_owner', 'ownerId', 'deletedAt', 'id'), index('ix_lead_customer', 'customerId')]);
    await createTable(q, 'lead_note', [col.id(), col.ref('leadId'), col.ref('userId'), col.text('method', 32), col.instant('occurredAt'), col.longText('content', { nullable: false })], [index('ix_lead_note_lead', 'leadId', 'id')]);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'lead', 'lead_note');
  }
}
