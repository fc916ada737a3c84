import { addIndex, col, createTable, dropTables, index, rowColumns } from '@steward/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const none = { nullable: true };
const FIRST = { name: '公海', rules: [{ kind: 'no_follow_up', days: 30, levels: {} }, { kind: 'no_deal', days: 180, levels: {} }], hidden: ['phone', 'mobile', 'wechat', 'contactMobile'] };

export class Pool1700001200000 implements MigrationInterface {
  name = 'Pool1700001200000';

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'pool', [
      ...rowColumns(), col.text('name', 100), col.bool('enabled'), col.int('sort'), col.json('admins', { nullable: false }), col.json('memberUsers', { nullable: false }), col.json('memberDepartments', { nullable: false }), col.json('hiddenFields', { nullable: false }),
      col.bool('recycling'), col.json('rules', { nullable: false }), col.bool('exemptDealt'), col.bool('exemptOpen'), col.bool('workdaysOnly'), col.bool('keepFollowers'), col.int('remindDays'),
      col.int('protectDays'), col.json('protectLevels', { nullable: false }), col.int('extendTimes'), col.int('extendDays'), col.int('lockLimit', none),
      col.int('dailyLimit', none), col.int('capacity', none), col.int('departmentCapacity', none), col.bool('capacityCountsDealt'), col.bool('assignChecksCapacity'), col.int('cooldownDays'), col.int('waitHours'),
    ]);
    await createTable(q, 'pool_record', [
      col.id(), col.ref('poolId'), col.ref('customerId'), col.text('move', 12), col.instant('at'), col.text('ruleKind', 32, none), col.int('ruleDays', none), col.text('reason', 200, none),
      col.ref('fromUserId', none), col.ref('toUserId', none), col.ref('actorId'),
    ], [index('ix_pool_record_customer', 'customerId', 'id'), index('ix_pool_record_pool', 'poolId', 'id')]);
    await createTable(q, 'pool_claimer', [col.ref('userId', { primary: true }), col.date('day'), col.int('claims')]);
    await createTable(q, 'pool_forecast', [
      col.ref('customerId', { primary: true }), col.ref('poolId'), col.ref('ownerId'), col.date('dueOn'), col.text('ruleKind', 32), col.int('ruleDays'), col.instant('followedAt'), col.date('remindedOf', none),
    ], [index('ix_pool_forecast_due', 'dueOn', 'customerId')]);
    await createTable(q, 'protection_request', [
      ...rowColumns(), col.ref('customerId'), col.ref('ownerId'), col.instant('ownerSince'), col.int('days'), col.text('reason', 200), col.text('state', 12), col.text('answer', 200, none), col.ref('answeredBy', none), col.instant('answeredAt', none),
    ], [index('ix_protection_request_customer', 'customerId', 'id'), index('ix_protection_request_state', 'state', 'id')]);
    await addIndex(q, 'customer', index('ix_customer_pool', 'poolId', 'deletedAt', 'id'));
    await this.firstPool(q);
  }

  /** One pool is there from the beginning, without rules in force: whoever wants several adds them. */
  private async firstPool(q: QueryRunner): Promise<void> {
    if (((await q.query('SELECT id FROM pool')) as unknown[]).length > 0) return;
    const now = new Date().toISOString();
    const row: Record<string, string | number> = {
      version: 1, createdAt: now, createdBy: 0, updatedAt: now, updatedBy: 0, name: FIRST.name, enabled: 1, sort: 0, admins: '[]', memberUsers: '[]', memberDepartments: '[]', hiddenFields: JSON.stringify(FIRST.hidden),
      recycling: 0, rules: JSON.stringify(FIRST.rules), exemptDealt: 0, exemptOpen: 1, workdaysOnly: 0, keepFollowers: 0, remindDays: 3, protectDays: 30, protectLevels: '{}', extendTimes: 2, extendDays: 30, lockLimit: 20,
      dailyLimit: 10, capacityCountsDealt: 1, assignChecksCapacity: 1, cooldownDays: 7, waitHours: 0,
    };
    await q.query(`INSERT INTO pool(${Object.keys(row).join(',')}) VALUES (${Object.keys(row).map(() => '?').join(',')})`, Object.values(row));
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'protection_request', 'pool_forecast', 'pool_claimer', 'pool_record', 'pool');
  }
}
