import type { ListColumn, ListDefinition, ListOption, ListRow, SystemView } from '@steward/ui';
import { defineList } from '@steward/ui';
import type { RouteLocationRaw } from 'vue-router';
import type { UserActions } from './use-user-actions';

/** Columns of the list of users. `roles` fills up when the roles have been read. */
const columns = (roles: readonly ListOption[]): ListColumn[] => [
  { key: 'name', title: 'field.user.name', kind: 'text', width: 110, fixed: 'left', sortable: true, primary: true },
  { key: 'username', title: 'field.user.username', kind: 'text', width: 110, sortable: true },
  { key: 'departmentId', title: 'field.user.departmentId', kind: 'department', name: 'departmentName', width: 110 },
  { key: 'superiorId', title: 'field.user.superiorId', kind: 'user', name: 'superiorName', width: 84 },
  { key: 'roleIds', title: 'field.user.roleIds', kind: 'enum', options: roles, operators: ['in', 'nin', 'empty', 'nempty'], width: 140, slot: 'roles' },
  { key: 'mobile', title: 'field.user.mobile', kind: 'text', width: 126, slot: 'phone' },
  { key: 'enabled', title: 'people.user.state', kind: 'boolean', width: 130, slot: 'state' },
  { key: 'lastLoginAt', title: 'field.user.lastLoginAt', kind: 'instant', width: 146, sortable: true },
  { key: 'no', title: 'field.user.no', kind: 'text', width: 90, sortable: true, visible: false, extra: false },
  { key: 'email', title: 'field.user.email', kind: 'text', width: 180, visible: false, extra: false },
  { key: 'mustChangePassword', title: 'field.user.mustChangePassword', kind: 'boolean', width: 140, visible: false, extra: false },
  { key: 'externalId', title: 'field.user.externalId', kind: 'text', width: 120, visible: false, extra: false },
  { key: 'createdAt', title: 'field.user.createdAt', kind: 'instant', sortable: true, visible: false, extra: false },
  { key: 'updatedAt', title: 'field.user.updatedAt', kind: 'instant', sortable: true, visible: false, extra: false },
];

const views: readonly SystemView[] = [
  { key: 'enabled', title: 'people.user.view.enabled', filter: { field: 'enabled', op: 'eq', value: true } },
  { key: 'disabled', title: 'people.user.view.disabled', filter: { field: 'enabled', op: 'eq', value: false } },
  { key: 'reports', title: 'people.user.view.reports', filter: (me) => ({ field: 'superiorId', op: 'eq', value: me }) },
  { key: 'initial', title: 'people.user.view.initial', filter: { field: 'mustChangePassword', op: 'eq', value: true } },
  { key: 'roleless', title: 'people.user.view.roleless', filter: { field: 'roleIds', op: 'empty' } },
  { key: 'all', title: 'people.user.view.all' },
];

export const userList = (roles: readonly ListOption[], actions: Pick<UserActions, 'rowActions' | 'bulkActions'>, rowLink: (row: ListRow) => RouteLocationRaw): ListDefinition => defineList({
  key: 'users', path: '/users', entity: 'user', permission: 'system.user', title: 'people.user.title', columns: columns(roles), quick: ['departmentId', 'roleIds', 'superiorId'],
  searchPlaceholder: 'people.user.search', systemViews: views, rowLink, rowActions: actions.rowActions, bulkActions: actions.bulkActions, exportPath: false, defaultSort: [{ key: 'name', desc: false }],
});
