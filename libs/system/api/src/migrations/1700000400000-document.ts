import { col, createTable, dropTables, index, unique } from '@steward/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which document came from which. */
export class Document1700000400000 implements MigrationInterface {
  name = 'Document1700000400000';

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'document_link', [col.id(), col.text('sourceType', 32), col.ref('sourceId'), col.text('targetType', 32), col.ref('targetId')],
      [unique('uq_document_link', 'sourceType', 'sourceId', 'targetType', 'targetId'), index('ix_document_link_target', 'targetType', 'targetId')]);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'document_link');
  }
}
