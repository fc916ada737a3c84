import { Inject, Injectable } from '@nestjs/common';
import { type Locale, moduleOf } from '@steward/kernel';
import { Texts, asSystem, record, transaction } from '@steward/platform';
import { OrgStore } from '../principal/org.store.js';
import { type RoleScopes, knownPermissionTable, roleTable } from '../role/role.entity.js';
import { tidyCodes, tidyScopes } from '../role/role.rules.js';
import { ADMINISTRATOR, PRESET_ROLES, type PresetRole, allPermissions, isPermission, presetGrants } from './permission-registry.js';

/** The roles every company starts with: made at set-up, and given the codes of later versions once when they appear. */
@Injectable()
export class PresetRoles {
  constructor(@Inject(OrgStore) private readonly org: OrgStore, @Inject(Texts) private readonly texts: Texts) {}

  /** Makes all of them inside the open unit of work; gives the id of the administrator's. */
  async create(locale: Locale): Promise<number> {
    const first = await roleTable.insertMany(PRESET_ROLES.map((code) => {
      const { codes, scopes } = code === ADMINISTRATOR ? { codes: [], scopes: {} } : presetGrants(code);
      return { code, name: this.texts.text(locale, `preset_role.${code}`), preset: true, permissions: tidyCodes(codes), scopes: tidyScopes(scopes, codes) };
    }));
    await remember(allCodes());
    return first + PRESET_ROLES.indexOf(ADMINISTRATOR);
  }

  /** At start: codes never seen before go to the presets that are meant to have them. What an administrator took away stays away. */
  async offerNewCodes(): Promise<void> {
    const known = new Set((await knownPermissionTable.all()).map((k) => k.code));
    if (known.size === 0 || allCodes().every((c) => known.has(c))) return;
    await asSystem('permission codes of a new version', () => transaction(async () => {
      await this.org.lock();
      const seen = new Set((await knownPermissionTable.all()).map((k) => k.code));
      const fresh = allCodes().filter((c) => !seen.has(c));
      for (const role of await roleTable.all({ preset: true })) await offer(role, fresh);
      await remember(fresh);
    }));
  }
}

async function offer(role: Awaited<ReturnType<typeof roleTable.all>>[number], fresh: readonly string[]): Promise<void> {
  if (role.code === ADMINISTRATOR) return;
  const grants = presetGrants(role.code as PresetRole);
  const added = grants.codes.filter((c) => fresh.includes(c) && !role.permissions.includes(c));
  if (added.length === 0) return;
  const scopes: RoleScopes = { ...role.scopes };
  for (const module of new Set(added.map(moduleOf))) {
    const scope = grants.scopes[module];
    // a scope somebody has set for the module stays; a module that is new to the role brings its own
    if (scope && !role.permissions.some((c) => moduleOf(c) === module && isPermission(c))) scopes[module] = scope;
  }
  await roleTable.update(role.id, role.version, { permissions: tidyCodes([...role.permissions, ...added]), scopes });
  record({ entity: 'role', entityId: role.id, action: 'extend', changes: { permissions: [[], added] } });
}

const allCodes = (): string[] => allPermissions().flatMap((m) => m.codes);

const remember = (codes: readonly string[]): Promise<number> => knownPermissionTable.insertMany(codes.map((code) => ({ code })));
