import { DATA_SCOPES, type DataScope, type FieldFault, moduleOf } from '@steward/kernel';
import { fault } from '@steward/platform';
import { allPermissions, isPermission } from '../permission/permission-registry.js';
import type { RoleScopes } from './role.entity.js';

/** Codes as they are stored: each once, in a fixed order. */
export const tidyCodes = (codes: readonly string[]): string[] => [...new Set(codes)].sort();

/** Scopes of the modules the role has anything in. */
export function tidyScopes(scopes: Readonly<RoleScopes>, codes: readonly string[]): RoleScopes {
  const used = new Set(codes.map(moduleOf));
  return Object.fromEntries(Object.entries(scopes).filter(([module]) => used.has(module)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is wrong with the codes and scopes given for a role. A code it has may stay, even if nothing defines it any more. */
export function grantFaults(codes: readonly string[], scopes: Readonly<Record<string, unknown>>, held: readonly string[] = []): FieldFault[] {
  const modules = new Set(allPermissions().map((m) => m.module));
  return [
    ...codes.flatMap((code, i) => (isPermission(code) || held.includes(code) ? [] : [fault(`/permissions/${i}`, 'enum')])),
    ...Object.entries(scopes).flatMap(([module, scope]) => (modules.has(module) && DATA_SCOPES.includes(scope as DataScope) ? [] : [fault(`/scopes/${module}`, 'enum')])),
  ];
}
