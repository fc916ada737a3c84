import { addColumns, col } from '@steward/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Prices of orders may change after goods have left. */
export class Repriced1700002110000 implements MigrationInterface {
  name = 'Repriced1700002110000';

  async up(q: QueryRunner): Promise<void> {
    await addColumns(q, 'outbound_demand', [col.scaled('repriced', { nullable: true })]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropColumn('outbound_demand', 'repriced');
  }
}
