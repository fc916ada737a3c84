import { definePermissions } from '@steward/kernel';
import { registerPermissions } from './permission/permission-registry.js';

/** Rights over people and rights. */
export const accessPermissions = definePermissions('system', {
  user: ['view', 'create', 'update', 'delete'],
  department: ['view', 'create', 'update', 'delete'],
  role: ['view', 'create', 'update', 'delete'],
  login_log: ['view'],
  /** `create`: keys of one's own; `view` and `delete`: everybody's. */
  api_token: ['create', 'view', 'delete'],
});

registerPermissions(accessPermissions, {
  presets: { director: { codes: ['system.user.view', 'system.department.view', 'system.role.view', 'system.login_log.view'], scope: 'all' } },
});
