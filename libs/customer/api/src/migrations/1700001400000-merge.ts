import { col, createTable, dropTables, index, rowColumns } from '@steward/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Merge1700001400000 implements MigrationInterface {
  name = 'Merge1700001400000';

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'customer_merge', [
      ...rowColumns(), col.ref('survivorId'), col.ref('mergedId'), col.instant('undoUntil'), col.instant('undoneAt', { nullable: true }), col.json('memory'),
    ], [index('ix_customer_merge_merged', 'mergedId', 'id'), index('ix_customer_merge_survivor', 'survivorId', 'id')]);
    await createTable(q, 'customer_merge_move', [col.id(), col.ref('mergeId'), col.text('child', 100), col.int('count'), col.json('ids')], [index('ix_customer_merge_move_merge', 'mergeId', 'id')]);
    await createTable(q, 'customer_not_duplicate', [col.ref('lowId', { primary: true }), col.ref('highId', { primary: true }), col.instant('at'), col.ref('actorId')]);
    await createTable(q, 'customer_duplicate_group', [col.id(), col.ref('userId'), col.ref('jobId'), col.text('reason', 16), col.json('ids')], [index('ix_customer_duplicate_group_user', 'userId', 'id')]);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'customer_merge', 'customer_merge_move', 'customer_not_duplicate', 'customer_duplicate_group');
  }
}
