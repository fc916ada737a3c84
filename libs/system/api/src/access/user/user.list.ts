import { type Filter, allOf } from '@steward/kernel';
import { type ListItem, type ListQuery, badRequest, byOwner, database, defineList, inList } from '@steward/platform';
import type { Org } from '../principal/org.js';

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

/** Ids and names of the roles of one page, in one query. */
async function withRoles(items: ListItem[]): Promise<void> {
  const ids = inList(items.map((i) => i.id));
  const rows = await database.sql.all<{ userId: number; id: number; name: string }>(`SELECT u.userId,r.id,r.name FROM user_role u JOIN role r ON r.id=u.roleId WHERE u.userId IN ${ids.sql} ORDER BY r.id`, ids.params);
  for (const i of items) {
    const roles = rows.filter((r) => r.userId === i.id).map(({ id, name }) => ({ id, name }));
    Object.assign(i, { roleIds: roles.map((r) => r.id), roles });
  }
}

/** Narrows a query to a department and everything below it. */
export function underDepartment(query: ListQuery, department: string | undefined, org: Org): ListQuery {
  if (department === undefined) return query;
  if (!/^\d{1,10}$/.test(department)) throw badRequest('bad_value', { field: 'department' }, '/department');
  const below: Filter = { field: 'departmentId', op: 'in', value: org.departmentTree(Number(department)) };
  const where = allOf(query.where, below);
  return where ? { ...query, where } : query;
}
