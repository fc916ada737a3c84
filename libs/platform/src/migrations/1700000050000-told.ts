import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, col } from '../database/schema.js';

/** What is to be told after the commit travels in the row of the trail. */
export class Told1700000050000 implements MigrationInterface {
  name = 'Told1700000050000';

  async up(q: QueryRunner): Promise<void> {
    await addColumns(q, 'audit_log', [col.json('told')]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropColumn('audit_log', 'told');
  }
}
