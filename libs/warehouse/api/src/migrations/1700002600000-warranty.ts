import { addColumns, col } from '@steward/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long a product is under warranty. */
export class Warranty1700002600000 implements MigrationInterface {
  name = 'Warranty1700002600000';

  async up(q: QueryRunner): Promise<void> {
    await addColumns(q, 'product', [col.int('warrantyMonths', { nullable: true })]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropColumn('product', 'warrantyMonths');
  }
}
