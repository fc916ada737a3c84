import { addColumns, col } from '@steward/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stock is never negative (I02): the switch of a warehouse that said otherwise is gone. */
export class WarehouseNegative1700002050000 implements MigrationInterface {
  name = 'WarehouseNegative1700002050000';

  async up(q: QueryRunner): Promise<void> {
    if (await q.hasColumn('warehouse', 'allowNegative')) await q.dropColumn('warehouse', 'allowNegative');
  }

  async down(q: QueryRunner): Promise<void> {
    await addColumns(q, 'warehouse', [col.bool('allowNegative', { default: 0 })]);
  }
}
