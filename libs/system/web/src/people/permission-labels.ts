import type { DataScope } from '@steward/kernel';
import { t, te } from '@steward/ui';

/** Names of modules, resources and permissions; what nobody has named shows its code. */
const first = (fallback: string, ...keys: string[]): string => { const key = keys.find(te); return key === undefined ? fallback : t(key); };

/** What a data scope means. */
export const SCOPE_TEXTS: Readonly<Record<DataScope, string>> = {
  own: 'people.scope.own', subordinates: 'people.scope.subordinates', department: 'people.scope.department', department_tree: 'people.scope.department_tree', all: 'people.scope.all',
};
export const scopeName = (scope: string): string => t('enum.role.scope.' + scope);

export const moduleLabel = (module: string): string => first(module, 'module.' + module);
export const resourceLabel = (module: string, resource: string): string => first(resource, ['resource', module, resource].join('.'), 'entity.' + resource);
export const permissionLabel = (code: string): string => first(code, 'permission.' + code);
/** A token's scope: a module, a resource or one permission. */
export function scopeLabel(scope: string): string {
  const [module = '', resource, action] = scope.split('.');
  if (resource === undefined) return t('people.token.whole', { name: moduleLabel(module) });
  return action === undefined ? t('people.token.whole', { name: resourceLabel(module, resource) }) : permissionLabel(scope);
}
