import { col, createTable, dropTables, index, rowColumns } from '@steward/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const none = { nullable: true };

/** Month close: closed months, their figures, and the row documents ask. */
export class Period1700003210000 implements MigrationInterface {
  name = 'Period1700003210000';

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'period_close', [
      ...rowColumns(), col.text('month', 7), col.date('until'), col.text('state', 8), col.instant('closedAt'), col.scaled('stockValue'), col.scaled('funds'), col.instant('reopenedAt', none), col.ref('reopenedBy', none), col.text('reopenReason', 200, none),
    ], [index('ix_period_close_month', 'month', 'state'), index('ix_period_close_until', 'state', 'until')]);
    await createTable(q, 'period_lock', [col.ref('id', { primary: true }), col.date('closedUntil', none)]);
    if (((await q.query('SELECT id FROM period_lock WHERE id=1')) as unknown[]).length === 0) await q.query('INSERT INTO period_lock(id, closedUntil) VALUES (1, NULL)');
    await createTable(q, 'period_stock', [col.id(), col.ref('closeId'), col.ref('productId'), col.ref('warehouseId'), col.scaled('quantity'), col.scaled('value')], [index('ix_period_stock_close', 'closeId', 'id')]);
    await createTable(q, 'period_account', [col.id(), col.ref('closeId'), col.ref('accountId'), col.scaled('balance')], [index('ix_period_account_close', 'closeId', 'id')]);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'period_account', 'period_stock', 'period_lock', 'period_close');
  }
}
