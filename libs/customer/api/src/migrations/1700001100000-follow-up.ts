import { col, createSearchIndex, createTable, dropTables, index, rowColumns } from '@steward/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const none = { nullable: true };

export class FollowUp1700001100000 implements MigrationInterface {
  name = 'FollowUp1700001100000';

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'follow_up', [
      ...rowColumns(), col.ref('customerId'), col.ref('userId'), col.ref('contactId', none), col.text('relatedType', 32, none), col.ref('relatedId', none), col.text('relatedName', 100, none),
      col.text('method', 32), col.instant('occurredAt'), col.longText('content', { nullable: false }), col.text('result', 32, none), col.instant('nextContactAt', none), col.text('nextPlan', 500, none),
      col.int('duration', none), col.text('location', 200, none), col.json('mentions'), col.int('commentCount'), col.text('search', 1000), col.instant('deletedAt', none),
    ], [
      index('ix_follow_up_customer', 'customerId', 'deletedAt', 'occurredAt', 'id'), index('ix_follow_up_user', 'userId', 'deletedAt', 'occurredAt', 'id'),
      index('ix_follow_up_occurred', 'occurredAt', 'id'), index('ix_follow_up_related', 'relatedType', 'relatedId'),
    ]);
    await createTable(q, 'follow_up_comment', [...rowColumns(), col.ref('followUpId'), col.text('content', 1000)], [index('ix_follow_up_comment_follow_up', 'followUpId', 'id')]);
    await createSearchIndex(q, 'follow_up_search');
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'follow_up_search', 'follow_up_comment', 'follow_up');
  }
}
