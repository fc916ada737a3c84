import { DATA_SCOPES, type DataScope, type PermissionModule } from '@steward/kernel';

/** Roles every company starts with (domain.md 2.6, 2.12). The administrator's holds everything, always. */
export const PRESET_ROLES = ['administrator', 'director', 'sales_manager', 'salesperson', 'buyer', 'keeper', 'cashier', 'accountant', 'service', 'read_only'] as const;
export type PresetRole = (typeof PRESET_ROLES)[number];
export const ADMINISTRATOR: PresetRole = 'administrator';

/** What a preset role gets of a module: codes or patterns (`customer.*`, `*.view`, `!*.delete` takes away again), and the rows seen under them. */
export interface PresetGrant { readonly codes: readonly string[]; readonly scope: DataScope }
export type Presets = { readonly [R in PresetRole]?: PresetGrant };

interface Registered { codes: Set<string>; presets: Presets[] }

const modules = new Map<string, Registered>();

/** Where a domain says nothing: the director does everything, `read_only` sees everything. Rights over the system itself are never given so. */
const USUAL: Presets = { director: { codes: ['*'], scope: 'all' }, read_only: { codes: ['*.view'], scope: 'all' } };

/**
 * Makes the codes of a module known, at import time; several parts may add to one module. `presets` says what the preset
 * roles get of these codes: at set-up all of it, later what is new.
 */
export function registerPermissions(module: PermissionModule, o: { presets?: Presets } = {}): PermissionModule {
  let known = modules.get(module.module);
  if (!known) modules.set(module.module, (known = { codes: new Set(), presets: [] }));
  for (const code of module.codes) known.codes.add(code);
  if (o.presets) known.presets.push(o.presets);
  return module;
}

/** Every module with its codes, in the order they were registered. */
export const allPermissions = (): PermissionModule[] => [...modules].map(([module, m]) => ({ module, codes: [...m.codes] }));

export const isPermission = (code: string): boolean => modules.get(code.slice(0, code.indexOf('.')))?.codes.has(code) ?? false;

/** Everything a preset role is meant to have, by module. */
export function presetGrants(role: PresetRole): { codes: string[]; scopes: Record<string, DataScope> } {
  const codes: string[] = [];
  const scopes: Record<string, DataScope> = {};
  for (const [module, m] of modules) {
    const grants = grantsOf(module, m, role);
    const found = [...m.codes].filter((code) => grants.some((g) => covers(g.codes, code)));
    if (found.length === 0) continue;
    codes.push(...found);
    scopes[module] = grants.map((g) => g.scope).reduce(wider);
  }
  return { codes, scopes };
}

function grantsOf(module: string, m: Registered, role: PresetRole): PresetGrant[] {
  const declared = m.presets.map((p) => p[role]).filter((g): g is PresetGrant => g !== undefined);
  const usual = USUAL[role];
  return declared.length === 0 && usual && module !== 'system' ? [usual] : declared;
}

export const wider = (a: DataScope, b: DataScope): DataScope => (DATA_SCOPES.indexOf(a) >= DATA_SCOPES.indexOf(b) ? a : b);

function covers(patterns: readonly string[], code: string): boolean {
  const hit = (pattern: string): boolean => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(code);
  return patterns.some((p) => !p.startsWith('!') && hit(p)) && !patterns.some((p) => p.startsWith('!') && hit(p.slice(1)));
}
