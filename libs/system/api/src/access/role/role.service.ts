import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type DataScope, codeKey } from '@steward/kernel';
import { Transactional, demandVersion, difference, invalid, isDuplicate, notFound, record } from '@steward/platform';
import { AccessErrors } from '../access.errors.js';
import { ADMINISTRATOR, allPermissions } from '../permission/permission-registry.js';
import { AccessChange, type Actor, ensureWithin } from '../principal/access-change.js';
import { type Org, rightsOfRoles } from '../principal/org.js';
import { OrgStore } from '../principal/org.store.js';
import type { CopyRole, CreateRole, RoleView, UpdateRole } from './role.dto.js';
import { type Role, roleTable } from './role.entity.js';
import { grantFaults, tidyCodes, tidyScopes } from './role.rules.js';

const FIELDS = ['name', 'remark', 'permissions', 'scopes'];

type Content = Pick<Role, 'name' | 'remark' | 'permissions' | 'scopes'>;
type Given = Pick<CreateRole, 'name' | 'remark' | 'permissions' | 'scopes'>;

/** Roles. Nobody gives a role what he does not hold, nor touches one that holds more than he does. */
@Injectable()
export class RoleService {
  constructor(@Inject(AccessChange) private readonly change: AccessChange, @Inject(OrgStore) private readonly org: OrgStore) {}

  async list(): Promise<RoleView[]> {
    const org = await this.org.current();
    return (await roleTable.all({}, { orderBy: 'preset DESC,id' })).map((r) => roleView(r, org));
  }

  async get(id: number): Promise<RoleView> {
    return roleView(await found(id), await this.org.current());
  }

  /** Throws access.exceeds_own with what is missing, access.role_code_taken. */
  @Transactional()
  async create(body: CreateRole): Promise<RoleView> {
    return this.change.run((_org, actor) => this.make(body.code ?? undefined, body, actor));
  }

  @Transactional()
  async copy(id: number, body: CopyRole): Promise<RoleView> {
    return this.change.run(async (_org, actor) => {
      const from = await found(id);
      const rights = from.code === ADMINISTRATOR ? everything() : { permissions: from.permissions, scopes: from.scopes };
      return this.make(body.code ?? undefined, { name: body.name, remark: from.remark, ...rights }, actor);
    });
  }

  @Transactional()
  async update(id: number, body: UpdateRole): Promise<RoleView> {
    return this.change.run(async (org, actor) => {
      const before = await found(id, true);
      demandVersion(before);
      ensureWithin(rightsOfRoles([before]), actor);
      if (before.code === ADMINISTRATOR && (body.permissions !== undefined || body.scopes !== undefined)) throw AccessErrors.roleFixed();
      const content = judged({ name: body.name ?? before.name, remark: body.remark === undefined ? before.remark : body.remark, permissions: body.permissions ?? before.permissions, scopes: body.scopes ?? before.scopes }, actor, before);
      const changes = difference(before, content, FIELDS);
      if (Object.keys(changes).length === 0) return roleView(before, org);
      await roleTable.update(id, before.version, content);
      record({ entity: 'role', entityId: id, action: 'update', changes });
      return this.fresh(id);
    });
  }

  /** Refused while anybody has it. */
  @Transactional()
  async delete(id: number): Promise<void> {
    await this.change.run(async (org, actor) => {
      const before = await found(id, true);
      demandVersion(before);
      if (before.code === ADMINISTRATOR) throw AccessErrors.roleFixed();
      ensureWithin(rightsOfRoles([before]), actor);
      const users = holders(org, id);
      if (users > 0) throw AccessErrors.roleInUse({ users });
      await roleTable.delete({ id });
      record({ entity: 'role', entityId: id, action: 'delete', changes: difference(before, {}, FIELDS) });
    });
  }

  private async make(code: string | undefined, given: Given, actor: Actor): Promise<RoleView> {
    const content = judged(given, actor);
    const id = await insert({ ...content, code: codeKey(code ?? `role_${randomUUID().slice(0, 13)}`), preset: false });
    record({ entity: 'role', entityId: id, action: 'create', changes: difference({}, content, FIELDS) });
    return this.fresh(id);
  }

  private async fresh(id: number): Promise<RoleView> {
    return roleView(await found(id), await this.org.fresh());
  }
}

async function found(id: number, lock = false): Promise<Role> {
  const role = await roleTable.find({ id }, { lock });
  if (!role) throw notFound();
  return role;
}

async function insert(row: Content & { code: string; preset: boolean }): Promise<number> {
  try {
    return await roleTable.insert(row);
  } catch (e) {
    throw isDuplicate(e) ? AccessErrors.roleCodeTaken({ code: row.code }, { pointer: '/code' }) : e;
  }
}

/** What is to be stored: codes and scopes exist, and the actor holds them all. */
function judged(given: Given, actor: Actor, before?: Role): Content {
  const scopes = given.scopes ?? {};
  const faults = grantFaults(given.permissions, scopes, before?.permissions);
  if (faults.length > 0) throw invalid(...faults);
  const permissions = tidyCodes(given.permissions);
  const content = { name: given.name, remark: given.remark ?? null, permissions, scopes: tidyScopes(scopes, permissions) };
  ensureWithin(rightsOfRoles([{ ...content, code: '' }]), actor);
  return content;
}

function everything(): Pick<Role, 'permissions' | 'scopes'> {
  const modules = allPermissions();
  return { permissions: tidyCodes(modules.flatMap((m) => m.codes)), scopes: Object.fromEntries(modules.map((m) => [m.module, 'all' as DataScope])) };
}

const holders = (org: Org, id: number): number => [...org.users.values()].filter((u) => !u.deleted && u.roleIds.includes(id)).length;

function roleView(r: Role, org: Org): RoleView {
  const fixed = r.code === ADMINISTRATOR;
  const rights = fixed ? everything() : { permissions: r.permissions, scopes: r.scopes };
  return { id: r.id, version: r.version, code: r.code, name: r.name, remark: r.remark, preset: r.preset, fixed, ...rights, userCount: holders(org, r.id) };
}
