import { type Filter, allOf } from '@steward/kernel';
import { type ListItem, type ListQuery, badRequest, byOwner, defineList } from '@steward/platform';
import type { Org } from '../principal/org.js';
import { userRoleTable } from './user.entity.js';

/** Users in the caller's scope. Passwords are no column of it. */
export const USERS = defineList({
  key: 'users', table: 'app_user', entity: 'user', scope: byOwner('id'), defaultSort: 'name', searchColumns: ['search'],
  fields: {
    username: { kind: 'text', sort: true },
    name: { kind: 'text', sort: 'nameKey' },
    no: { kind: 'text', sort: true },
    departmentId: { kind: 'department', name: { as: 'departmentName', of: 'department' } },
    superiorId: { kind: 'user', name: { as: 'superiorName', of: 'user' } },
    roleIds: { kind: 'ref', via: { table: 'user_role', owner: 'userId', value: 'roleId' } },
    mobile: { kind: 'text' },
    email: { kind: 'text' },
    enabled: { kind: 'boolean' },
    mustChangePassword: { kind: 'boolean' },
    lastLoginAt: { kind: 'instant', sort: true },
    externalId: { kind: 'text' },
    createdAt: { kind: 'instant', sort: true },
    updatedAt: { kind: 'instant', sort: true },
  },
  expand: withRoles,
});

async function withRoles(items: ListItem[]): Promise<void> {
  const byUser = new Map(items.map((i) => [i.id, [] as number[]]));
  for (const r of await userRoleTable.all({ userId: [...byUser.keys()] }, { orderBy: 'roleId' })) byUser.get(r.userId)?.push(r.roleId);
  for (const i of items) i['roleIds'] = byUser.get(i.id);
}

/** Narrows a query to a department and everything below it. */
export function underDepartment(query: ListQuery, department: string | undefined, org: Org): ListQuery {
  if (department === undefined) return query;
  if (!/^\d{1,10}$/.test(department)) throw badRequest('bad_value', { field: 'department' }, '/department');
  const below: Filter = { field: 'departmentId', op: 'in', value: org.departmentTree(Number(department)) };
  const where = allOf(query.where, below);
  return where ? { ...query, where } : query;
}
