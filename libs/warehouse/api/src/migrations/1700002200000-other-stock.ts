import { col, createTable, dropTables, index, unique } from '@steward/platform';
import { documentColumns } from '@steward/system-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { goodsLineColumns } from './goods-line-columns.js';

/** Goods that come in or go out for another reason than a purchase or a sale. */
export class OtherStock1700002200000 implements MigrationInterface {
  name = 'OtherStock1700002200000';

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'other_stock', [
      ...documentColumns(), col.text('direction', 4), col.ref('warehouseId'), col.text('reason', 32), col.text('counterparty', 100, { nullable: true }), col.scaled('quantity'), col.scaled('cost'),
    ], [unique('uq_other_stock_no', 'no'), unique('uq_other_stock_external', 'externalId'), index('ix_other_stock_owner', 'ownerId', 'id'), index('ix_other_stock_warehouse', 'warehouseId', 'id')]);
    await createTable(q, 'other_stock_line', [...goodsLineColumns(), col.scaled('unitCost', { nullable: true })], [index('ix_other_stock_line_document', 'documentId', 'lineNo'), index('ix_other_stock_line_product', 'productId', 'id')]);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'other_stock_line', 'other_stock');
  }
}
