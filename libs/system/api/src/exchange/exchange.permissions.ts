import { definePermissions } from '@steward/kernel';
import { registerPermissions } from '../access/permission/permission-registry.js';

/**
 * Rights of the import and export centre. Importing or exporting an entity needs the entity's own right (`customer.customer.import`);
 * these are about other people's imports and the records of what was exported.
 */
export const exchangePermissions = definePermissions('system', {
  import: ['view', 'view_all', 'manage'],
  export: ['view', 'view_all'],
});

export const VIEW_ALL_IMPORTS = 'system.import.view_all';
/** Cancel and undo what others have imported. */
export const MANAGE_IMPORTS = 'system.import.manage';
export const VIEW_ALL_EXPORTS = 'system.export.view_all';

/**
 * Any of these opens the import centre: the right to look, or the right to import something. Grows with every registered target;
 * the guard looks at it on each request.
 */
export const importRights: string[] = ['system.import.view', VIEW_ALL_IMPORTS, MANAGE_IMPORTS];

registerPermissions(exchangePermissions, {
  presets: { director: { codes: ['system.import.view', VIEW_ALL_IMPORTS, MANAGE_IMPORTS, 'system.export.view', VIEW_ALL_EXPORTS], scope: 'all' } },
});
