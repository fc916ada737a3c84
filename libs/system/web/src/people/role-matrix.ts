import { DATA_SCOPES, moduleOf, type DataScope } from '@steward/kernel';
import type { PermissionCode, PermissionModule, Role, RoleScopes } from './people.api';

export type TriState = 'all' | 'some' | 'none';

export interface MatrixAction extends PermissionCode { resource: string }
export interface MatrixResource { key: string; label: string; actions: MatrixAction[] }
export interface MatrixModule { key: string; label: string; widest: DataScope; resources: MatrixResource[] }

/** `customer.contact.view` → `contact`. */
export const resourceOf = (code: string): string => code.split('.')[1] ?? '';
export const codesOf = (module: MatrixModule): MatrixAction[] => module.resources.flatMap((resource) => resource.actions);
const rank = (scope: DataScope): number => DATA_SCOPES.indexOf(scope);

/** Modules with their resources and actions, in the server's order. */
export function matrixOf(modules: readonly PermissionModule[], labelOf: (module: string, resource: string) => string): MatrixModule[] {
  return modules.map(({ module, label, widestScope, codes }) => {
    const resources: MatrixResource[] = [];
    for (const code of codes) {
      const key = resourceOf(code.code);
      let resource = resources.find((one) => one.key === key);
      if (!resource) resources.push((resource = { key, label: labelOf(module, key), actions: [] }));
      resource.actions.push({ ...code, resource: key });
    }
    return { key: module, label, widest: widestScope, resources };
  });
}

/** What a search leaves: a hit in a module's or resource's name keeps all below it. `only` keeps what is ticked. */
export function searched(modules: readonly MatrixModule[], text: string, only?: ReadonlySet<string>): MatrixModule[] {
  const wanted = text.normalize('NFKC').trim().toLowerCase();
  const hit = (...words: string[]): boolean => words.some((word) => word.toLowerCase().includes(wanted));
  return modules.flatMap((module) => {
    const whole = !wanted || hit(module.label, module.key);
    const resources = module.resources.flatMap((resource) => {
      const all = whole || hit(resource.label, resource.key);
      const actions = resource.actions.filter((action) => (all || hit(action.label, action.code)) && (!only || only.has(action.code)));
      return actions.length > 0 ? [{ ...resource, actions }] : [];
    });
    return resources.length > 0 ? [{ ...module, resources }] : [];
  });
}

/** How many of some codes are on. */
export function stateOf(actions: readonly PermissionCode[], on: ReadonlySet<string>): TriState {
  const count = actions.filter((action) => on.has(action.code)).length;
  return count === 0 ? 'none' : count === actions.length ? 'all' : 'some';
}

/** A box over several codes can be used when the user holds at least one of them. */
export const canToggle = (actions: readonly PermissionCode[]): boolean => actions.some((action) => action.held);

/** A press on the box over several codes: all the user may give go on, or off when they are all on already. What is not his to give stays as it is. */
export function toggled(actions: readonly PermissionCode[], on: ReadonlySet<string>): Set<string> {
  const mine = actions.filter((action) => action.held).map((action) => action.code);
  const next = new Set(on);
  const off = mine.length > 0 && mine.every((code) => on.has(code));
  for (const code of mine) if (off) next.delete(code); else next.add(code);
  return next;
}

/** Codes as the server keeps them: each once, sorted. */
export const tidy = (codes: Iterable<string>): string[] => [...new Set(codes)].sort();

/** Scopes of the modules something is ticked in, `own` where none is named, in a fixed order. */
export function tidyScopes(scopes: Readonly<RoleScopes>, codes: Iterable<string>): RoleScopes {
  const used = [...new Set([...codes].map(moduleOf))].sort();
  return Object.fromEntries(used.map((module) => [module, scopes[module] ?? 'own']));
}

/** The scopes somebody may give in a module: none wider than his own. */
export const givable = (widest: DataScope, scope: DataScope): boolean => rank(scope) <= rank(widest);

/** What a role holds beyond the one who looks at it: he cannot change it then. */
export function beyond(role: Pick<Role, 'permissions' | 'scopes'>, modules: readonly MatrixModule[]): boolean {
  const on = new Set(role.permissions);
  return modules.some((module) => {
    const held = codesOf(module).filter((action) => on.has(action.code));
    return held.some((action) => !action.held) || (held.length > 0 && !givable(module.widest, role.scopes[module.key] ?? 'own'));
  });
}

export interface RoleContent { name: string; remark: string | null; permissions: string[]; scopes: RoleScopes }
export interface Merged { content: RoleContent; added: string[]; removed: string[]; scopes: string[]; texts: ('name' | 'remark')[] }

/**
 * Both changed the role: ticks are taken over one by one, mine and theirs; where both changed the same scope or text, mine
 * stays. `added`, `removed`, `scopes` and `texts` say what they did.
 */
export function mergeRole(base: RoleContent, mine: RoleContent, theirs: RoleContent): Merged {
  const [was, own, other] = [base, mine, theirs].map((one) => new Set(one.permissions)) as [Set<string>, Set<string>, Set<string>];
  const added = [...other].filter((code) => !was.has(code)).sort();
  const removed = [...was].filter((code) => !other.has(code)).sort();
  const permissions = new Set(own);
  for (const code of added) permissions.add(code);
  for (const code of removed) permissions.delete(code);

  const before = tidyScopes(base.scopes, base.permissions);
  const left = tidyScopes(mine.scopes, mine.permissions);
  const right = tidyScopes(theirs.scopes, theirs.permissions);
  const changed = Object.keys(right).filter((module) => right[module] !== before[module]);
  const scopes: RoleScopes = { ...left };
  for (const module of changed) if (left[module] === before[module] || left[module] === undefined) scopes[module] = right[module] ?? 'own';

  const texts = (['name', 'remark'] as const).filter((field) => theirs[field] !== base[field]);
  const pick = (field: 'name' | 'remark'): string | null => (mine[field] === base[field] ? theirs[field] : mine[field]);
  const codes = tidy(permissions);
  return { content: { name: pick('name') ?? '', remark: pick('remark'), permissions: codes, scopes: tidyScopes(scopes, codes) }, added, removed, scopes: changed, texts };
}
