import { col, createTable, dropTables, index, unique } from '@steward/platform';
import { documentColumns } from '@steward/system-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const none = { nullable: true };

/** Changes of the value of stock without a change of its quantity. */
export class CostAdjustment1700002220000 implements MigrationInterface {
  name = 'CostAdjustment1700002220000';

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'cost_adjustment', [...documentColumns(), col.ref('warehouseId'), col.text('reason', 32), col.scaled('amount'), col.scaled('booked'), col.scaled('difference')], [
      unique('uq_cost_adjustment_no', 'no'), unique('uq_cost_adjustment_external', 'externalId'), index('ix_cost_adjustment_owner', 'ownerId', 'id'), index('ix_cost_adjustment_warehouse', 'warehouseId', 'id'),
    ]);
    await createTable(q, 'cost_adjustment_line', [
      col.id(), col.ref('documentId'), col.int('lineNo'), col.ref('productId'), col.text('productCode', 64), col.text('productName', 200), col.text('spec', 200, none), col.text('unit', 20), col.scaled('amount'), col.scaled('booked'), col.scaled('difference'), col.text('remark', 200, none),
    ], [index('ix_cost_adjustment_line_document', 'documentId', 'lineNo'), index('ix_cost_adjustment_line_product', 'productId', 'id')]);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'cost_adjustment_line', 'cost_adjustment');
  }
}
