import { col, createTable, dropTables, index, unique } from '@steward/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Office1700000500000 implements MigrationInterface {
  name = 'Office1700000500000';

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'notice', [
      col.id(), col.text('event', 48), col.text('entity', 32), col.ref('entityId'), col.text('path', 255), col.json('params', { nullable: false }), col.json('amountParams'), col.text('permission', 80, { nullable: true }),
      col.ref('ownerId', { nullable: true }), col.json('also'), col.ref('actorId'), col.instant('at'), col.instant('deliveredAt', { nullable: true }),
    ], [index('ix_notice_waiting', 'deliveredAt', 'id'), index('ix_notice_at', 'at')]);
    await createTable(q, 'notification', [
      col.id(), col.ref('noticeId'), col.ref('userId'), col.text('event', 48), col.text('entity', 32), col.ref('entityId'), col.text('path', 255), col.json('params', { nullable: false }), col.json('amountParams'),
      col.ref('actorId'), col.instant('createdAt'), col.instant('readAt', { nullable: true }),
    ], [unique('uq_notification', 'noticeId', 'userId'), index('ix_notification_user', 'userId', 'id'), index('ix_notification_unread', 'userId', 'readAt'), index('ix_notification_created', 'createdAt')]);
    await createTable(q, 'notification_mute', [col.ref('userId', { primary: true }), col.text('event', 48, { primary: true })]);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'notification_mute', 'notification', 'notice');
  }
}
