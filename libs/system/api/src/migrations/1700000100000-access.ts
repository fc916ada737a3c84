import { col, createTable, dropTables, index, rowColumns, unique } from '@steward/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People and rights: users, departments, roles, sessions, sign-in throttle and log, API tokens, first run. */
export class Access1700000100000 implements MigrationInterface {
  name = 'Access1700000100000';

  async up(q: QueryRunner): Promise<void> {
    await people(q);
    await rights(q);
    await sessions(q);
    const rows = (await q.query("SELECT name FROM access_state WHERE name='org'")) as unknown[];
    if (rows.length === 0) await q.query("INSERT INTO access_state(name,version) VALUES('org',1)");
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'setup_code', 'api_token', 'login_log', 'login_throttle', 'refresh_token', 'login_session', 'known_permission', 'access_state', 'user_role', 'role', 'department', 'app_user');
  }
}

async function people(q: QueryRunner): Promise<void> {
  await createTable(q, 'app_user', [
    ...rowColumns(), col.text('username', 64), col.text('usernameKey', 80), col.text('name', 50), col.text('nameKey', 120), col.text('search', 400),
    col.text('no', 32, { nullable: true }), col.ref('departmentId', { nullable: true }), col.ref('superiorId', { nullable: true }),
    col.text('mobile', 20, { nullable: true }), col.text('email', 120, { nullable: true }), col.bool('enabled'),
    col.text('passwordHash', 160), col.bool('mustChangePassword'), col.instant('passwordChangedAt'), col.int('sessionVersion'),
    col.instant('lastLoginAt', { nullable: true }), col.text('externalId', 64, { nullable: true }), col.instant('deletedAt', { nullable: true }),
  ], [unique('ux_app_user_username', 'usernameKey'), unique('ux_app_user_externalId', 'externalId'), index('ix_app_user_department', 'departmentId'), index('ix_app_user_name', 'nameKey')]);
  await createTable(q, 'department', [
    ...rowColumns(), col.text('name', 50), col.text('nameKey', 80), col.ref('parentId', { nullable: true }), col.ref('leaderId', { nullable: true }), col.int('sort'),
    col.text('externalId', 64, { nullable: true }),
  ], [index('ix_department_parent', 'parentId'), unique('ux_department_externalId', 'externalId')]);
}

async function rights(q: QueryRunner): Promise<void> {
  await createTable(q, 'role', [
    ...rowColumns(), col.text('code', 32), col.text('name', 50), col.text('remark', 200, { nullable: true }), col.bool('preset'),
    col.json('permissions', { nullable: false }), col.json('scopes', { nullable: false }),
  ], [unique('ux_role_code', 'code')]);
  await createTable(q, 'user_role', [col.ref('userId', { primary: true }), col.ref('roleId', { primary: true })], [index('ix_user_role_role', 'roleId', 'userId')]);
  await createTable(q, 'known_permission', [col.text('code', 80, { primary: true })]);
  await createTable(q, 'access_state', [col.text('name', 16, { primary: true }), col.int('version')]);
  await createTable(q, 'api_token', [
    ...rowColumns(), col.ref('userId'), col.text('name', 50), col.text('secretHash', 64), col.json('scopes', { nullable: false }), col.json('ipList', { nullable: false }),
    col.instant('expiresAt'), col.instant('lastUsedAt', { nullable: true }), col.instant('revokedAt', { nullable: true }),
  ], [index('ix_api_token_user', 'userId', 'id')]);
}

async function sessions(q: QueryRunner): Promise<void> {
  await createTable(q, 'login_session', [
    col.id(), col.ref('userId'), col.text('currentHash', 64), col.text('previousHash', 64, { nullable: true }), col.instant('createdAt'), col.instant('rotatedAt'),
    col.instant('lastUsedAt'), col.instant('expiresAt'), col.text('ip', 48), col.text('agent', 200), col.instant('endedAt', { nullable: true }), col.text('endReason', 24, { nullable: true }),
  ], [index('ix_login_session_user', 'userId', 'endedAt'), index('ix_login_session_ip', 'userId', 'ip'), index('ix_login_session_lastUsedAt', 'lastUsedAt')]);
  await createTable(q, 'refresh_token', [col.text('hash', 64, { primary: true }), col.ref('sessionId'), col.instant('createdAt')], [index('ix_refresh_token_session', 'sessionId'), index('ix_refresh_token_createdAt', 'createdAt')]);
  await createTable(q, 'login_throttle', [col.text('bucket', 64, { primary: true }), col.int('failures'), col.instant('failedAt'), col.instant('blockedUntil')], [index('ix_login_throttle_failedAt', 'failedAt')]);
  await createTable(q, 'login_log', [
    ...rowColumns(), col.ref('userId'), col.text('username', 64), col.bool('success'), col.text('reason', 24), col.text('ip', 48), col.text('agent', 200),
  ], [index('ix_login_log_user', 'userId', 'id'), index('ix_login_log_createdAt', 'createdAt')]);
  await createTable(q, 'setup_code', [col.text('codeHash', 64, { primary: true }), col.int('tries'), col.instant('expiresAt')]);
}
