import { col, createTable, dropTables, rowColumns, unique } from '@steward/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The note pinned to a customer. */
export class CustomerNote1700001900000 implements MigrationInterface {
  name = 'CustomerNote1700001900000';

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'customer_note', [...rowColumns(), col.ref('customerId'), col.longText('text')], [unique('uq_customer_note_customer', 'customerId')]);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'customer_note');
  }
}
