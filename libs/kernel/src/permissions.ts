/**
 * Permission codes are `module.resource.action` (architecture.md 6.6). One `definePermissions` per domain drives the guard,
 * the `v-can` directive and the role editor; the label of a code is the message `permission.<code>`.
 */
export interface PermissionModule { readonly module: string; readonly codes: readonly string[] }

export function definePermissions<M extends string, R extends Record<string, readonly string[]>>(module: M, resources: R): PermissionModule {
  return { module, codes: Object.entries(resources).flatMap(([resource, actions]) => actions.map((action) => `${module}.${resource}.${action}`)) };
}

/** Module of a code: `customer.contact.view` → `customer`. */
export const moduleOf = (code: string): string => code.slice(0, Math.max(0, code.indexOf('.')));

/** Whose rows a role sees in a module, from narrow to wide (S-20, S-21, S-50). */
export const DATA_SCOPES = ['own', 'subordinates', 'department', 'department_tree', 'all'] as const;
export type DataScope = (typeof DATA_SCOPES)[number];
