import { DATA_SCOPES, moduleOf, type DataScope } from '@steward/kernel';
import type { Role } from './people.api';
import { resourceOf } from './role-matrix';

/** One thing somebody may do: over which rows, and thanks to which roles. */
export interface Right { code: string; scopes: DataScope[]; roles: string[] }
export interface ResourceRights { key: string; rights: Right[] }
/** `scopes` only when they are the same for all rights of the module. */
export interface ModuleRights { key: string; scopes?: DataScope[]; resources: ResourceRights[] }

/** Scopes that say something besides the others: `all` covers everything, a department with those below it covers the department, everybody sees his own. */
export function plain(scopes: Iterable<DataScope>): DataScope[] {
  const set = new Set(scopes);
  if (set.has('all')) return ['all'];
  if (set.has('department_tree')) set.delete('department');
  if (set.size > 1) set.delete('own');
  return DATA_SCOPES.filter((scope) => set.has(scope));
}

/** The usual actions first, others as they come. */
const USUAL = ['view', 'create', 'update', 'delete'];
const place = (code: string): number => { const at = USUAL.indexOf(code.split('.')[2] ?? ''); return at < 0 ? USUAL.length : at; };

/** What some roles give together: the union of their permissions, each over the rows of every role that grants it. */
export function rightsOf(roles: readonly Pick<Role, 'name' | 'permissions' | 'scopes'>[]): ModuleRights[] {
  const found = new Map<string, { scopes: Set<DataScope>; roles: string[] }>();
  for (const role of roles) {
    for (const code of role.permissions) {
      const right = found.get(code) ?? { scopes: new Set<DataScope>(), roles: [] };
      right.scopes.add(role.scopes[moduleOf(code)] ?? 'own');
      right.roles.push(role.name);
      found.set(code, right);
    }
  }
  const modules: ModuleRights[] = [];
  for (const [code, { scopes, roles: from }] of found) {
    const key = moduleOf(code);
    let module = modules.find((one) => one.key === key);
    if (!module) modules.push((module = { key, resources: [] }));
    const name = resourceOf(code);
    let resource = module.resources.find((one) => one.key === name);
    if (!resource) module.resources.push((resource = { key: name, rights: [] }));
    resource.rights.push({ code, scopes: plain(scopes), roles: from });
  }
  for (const module of modules) {
    for (const resource of module.resources) resource.rights.sort((a, b) => place(a.code) - place(b.code));
    const all = module.resources.flatMap((resource) => resource.rights.map((right) => right.scopes.join()));
    const first = module.resources[0]?.rights[0];
    if (first && all.every((one) => one === all[0])) module.scopes = first.scopes;
  }
  return modules;
}
