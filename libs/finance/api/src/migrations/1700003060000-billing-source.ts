import { addIndex, index, unique } from '@steward/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One index finds the work row of an order by its id and keeps it unique. */
export class BillingSource1700003060000 implements MigrationInterface {
  name = 'BillingSource1700003060000';

  async up(q: QueryRunner): Promise<void> {
    await addIndex(q, 'billing', unique('uq_billing_of', 'sourceId', 'sourceType'));
    await q.dropIndex('billing', 'uq_billing_source');
    await q.dropIndex('billing', 'ix_billing_source_id');
  }

  async down(q: QueryRunner): Promise<void> {
    await addIndex(q, 'billing', unique('uq_billing_source', 'sourceType', 'sourceId'));
    await addIndex(q, 'billing', index('ix_billing_source_id', 'sourceId'));
    await q.dropIndex('billing', 'uq_billing_of');
  }
}
