import { col, createTable, dropTables, rowColumns, unique } from '@steward/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const none = { nullable: true };

/** Targets per person and department by month. */
export class SalesTargets1700004200000 implements MigrationInterface {
  name = 'SalesTargets1700004200000';

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'sales_target', [
      ...rowColumns(), col.text('month', 7), col.text('kind', 12), col.ref('subjectId'), col.scaled('orderAmount', none), col.scaled('received', none), col.scaled('profit', none), col.int('newCustomers', none), col.int('followUps', none),
    ], [unique('uq_sales_target', 'month', 'kind', 'subjectId')]);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'sales_target');
  }
}
