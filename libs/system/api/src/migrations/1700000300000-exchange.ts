import { col, createTable, dropTables, index, rowColumns, unique } from '@steward/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Exchange1700000300000 implements MigrationInterface {
  name = 'Exchange1700000300000';

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'import_run', [
      ...rowColumns(), col.ref('ownerId'), col.text('entity', 32), col.text('fileName', 255), col.text('storeKey', 64), col.text('sha256', 64), col.text('format', 8),
      col.text('encoding', 32, { nullable: true }), col.text('sheet', 255), col.json('sheets'), col.int('headerRow'), col.int('rowCount'), col.json('columns'), col.json('mapping'),
      col.json('options'), col.text('locale', 8), col.text('state', 12), col.json('counts'), col.json('error'), col.ref('jobId', { nullable: true }), col.int('position'), col.bool('restage'),
      col.instant('stagedAt', { nullable: true }), col.instant('validatedAt', { nullable: true }), col.instant('committedAt', { nullable: true }), col.instant('undoneAt', { nullable: true }),
      col.instant('purgedAt', { nullable: true }),
    ], [index('ix_import_run_owner', 'ownerId', 'id'), index('ix_import_run_sha256', 'sha256', 'ownerId')]);
    await createTable(q, 'import_row', [
      col.id(), col.ref('runId'), col.int('row'), col.int('version'), col.text('state', 8), col.text('matchKeys', 160, { nullable: true }), col.text('duplicateOf', 100, { nullable: true }),
      col.ref('entityId', { nullable: true }), col.int('entityVersion', { nullable: true }), col.json('cells'), col.json('errors'), col.json('input'), col.json('before'),
    ], [unique('ux_import_row_row', 'runId', 'row'), index('ix_import_row_state', 'runId', 'state', 'row'), index('ix_import_row_keys', 'runId', 'matchKeys', 'row')]);
    await createTable(q, 'import_mapping', [
      col.id(), col.ref('userId'), col.text('entity', 32), col.text('header', 200), col.text('field', 80), col.int('uses'), col.instant('usedAt'),
    ], [unique('ux_import_mapping_header', 'userId', 'entity', 'header'), index('ix_import_mapping_entity', 'entity')]);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'import_mapping', 'import_row', 'import_run');
  }
}
