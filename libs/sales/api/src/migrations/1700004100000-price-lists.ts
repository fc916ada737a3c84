import { col, createTable, dropTables, index, rowColumns, unique } from '@steward/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PriceLists1700004100000 implements MigrationInterface {
  name = 'PriceLists1700004100000';

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'price_list', [
      ...rowColumns(), col.text('name', 100), col.text('nameKey', 160), col.text('priceLevel', 32), col.date('validFrom'), col.date('validTo', { nullable: true }), col.bool('enabled'), col.text('remark', 500, { nullable: true }),
    ], [unique('uq_price_list_name', 'nameKey'), index('ix_price_list_level', 'priceLevel', 'validFrom')]);
    await createTable(q, 'price_list_line', [
      ...rowColumns(), col.ref('priceListId'), col.ref('productId'), col.text('unit', 16), col.scaled('ratio'), col.scaled('price'), col.text('remark', 500, { nullable: true }),
    ], [unique('uq_price_list_line', 'priceListId', 'productId', 'unit'), index('ix_price_list_line_product', 'productId', 'priceListId')]);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'price_list_line', 'price_list');
  }
}
