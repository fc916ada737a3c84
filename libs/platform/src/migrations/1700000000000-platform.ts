import type { MigrationInterface, QueryRunner } from 'typeorm';
import { col, createTable, dropTables, index, rowColumns } from '../database/schema.js';

export class Platform1700000000000 implements MigrationInterface {
  name = 'Platform1700000000000';

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'sequence', [col.text('series', 64, { primary: true }), col.int('n')]);
    await createTable(q, 'secret', [col.text('name', 32, { primary: true }), col.longText('value', { nullable: false })]);
    await createTable(q, 'lease', [col.text('name', 48, { primary: true }), col.text('holder', 48), col.instant('until'), col.int('value')]);
    await createTable(q, 'idempotency', [
      col.ref('userId', { primary: true }), col.text('idempotencyKey', 80, { primary: true }), col.text('bodyHash', 64), col.int('status'),
      col.text('location', 255, { nullable: true }), col.longText('response'), col.instant('createdAt'),
    ]);
    await createTable(q, 'audit_log', [
      col.id(), col.text('entity', 32), col.ref('entityId'), col.text('action', 32), col.ref('actorId'), col.ref('tokenId', { nullable: true }),
      col.instant('at'), col.text('ip', 48), col.text('source', 8), col.text('requestId', 64), col.json('changes'), col.json('payload'), col.int('seq', { nullable: true }),
    ], [index('ix_audit_entity', 'entity', 'entityId', 'id'), index('ix_audit_seq', 'seq', 'id')]);
    await createTable(q, 'job', [
      ...rowColumns(), col.text('kind', 48), col.text('state', 12), col.text('title', 200, { nullable: true }), col.ref('ownerId'), col.json('params'), col.json('result'),
      col.int('done'), col.int('total'), col.text('message', 500, { nullable: true }), col.text('resultUrl', 255, { nullable: true }), col.int('attempts'), col.int('cancelRequested'),
      col.text('holder', 48, { nullable: true }), col.instant('leaseUntil', { nullable: true }), col.instant('startedAt', { nullable: true }), col.instant('finishedAt', { nullable: true }),
    ], [index('ix_job_state', 'state', 'id'), index('ix_job_owner', 'ownerId', 'id')]);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'job', 'audit_log', 'idempotency', 'lease', 'secret', 'sequence');
  }
}
