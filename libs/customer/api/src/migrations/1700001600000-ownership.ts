import { col, createTable, dropTables, index } from '@steward/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const none = { nullable: true };

/** Who had a customer before. */
export class Ownership1700001600000 implements MigrationInterface {
  name = 'Ownership1700001600000';

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'owner_change', [
      col.id(), col.ref('customerId'), col.ref('fromId', none), col.ref('toId', none), col.text('kind', 16), col.text('reason', 200, none), col.instant('at'), col.ref('byId'), col.text('batch', 40, none),
    ], [index('ix_owner_change_customer', 'customerId', 'id'), index('ix_owner_change_batch', 'batch', 'id')]);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'owner_change');
  }
}
