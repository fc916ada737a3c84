import type { Org } from '../principal/org.js';
import type { UserOption, UserView } from './user.dto.js';
import type { User } from './user.entity.js';

export function userView(u: User, org: Org): UserView {
  const roles = org.rolesOf(u.id).map(({ id, name }) => ({ id, name }));
  return {
    id: u.id, version: u.version, username: u.username, name: u.name, no: u.no,
    departmentId: u.departmentId, departmentName: u.departmentId === null ? null : (org.departments.get(u.departmentId)?.name ?? null),
    superiorId: u.superiorId, superiorName: u.superiorId === null ? null : (org.users.get(u.superiorId)?.name ?? null),
    roleIds: roles.map((r) => r.id), roles, mobile: u.mobile, email: u.email, enabled: u.enabled, mustChangePassword: u.mustChangePassword,
    lastLoginAt: u.lastLoginAt, externalId: u.externalId, createdAt: u.createdAt, updatedAt: u.updatedAt,
  };
}

/** Everybody who has not been deleted, for pickers: the enabled first, by name. */
export function userOptions(org: Org): UserOption[] {
  const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin');
  return [...org.users.values()].filter((u) => !u.deleted).map(({ id, name, departmentId, enabled }) => ({ id, name, departmentId, enabled }))
    .sort((a, b) => Number(b.enabled) - Number(a.enabled) || collator.compare(a.name, b.name));
}
