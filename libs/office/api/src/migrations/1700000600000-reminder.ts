import { col, createTable, dropTables, index, unique } from '@steward/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Reminder1700000600000 implements MigrationInterface {
  name = 'Reminder1700000600000';

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'reminder', [
      col.id(), col.ref('userId'), col.date('day'), col.text('type', 32), col.text('entity', 32), col.ref('entityId'), col.text('path', 255), col.text('action', 255), col.json('params', { nullable: false }),
      col.text('occasion', 32, { nullable: true }), col.instant('createdAt'), col.instant('snoozedUntil', { nullable: true }), col.instant('doneAt', { nullable: true }),
    ], [unique('uq_reminder', 'userId', 'day', 'type', 'entity', 'entityId'), index('ix_reminder_day', 'day')]);
    await createTable(q, 'reminder_receiver', [col.ref('userId', { primary: true }), col.date('digestDay', { nullable: true })]);
    await createTable(q, 'reminder_mute', [col.ref('userId', { primary: true }), col.text('type', 32, { primary: true })]);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'reminder_mute', 'reminder_receiver', 'reminder');
  }
}
