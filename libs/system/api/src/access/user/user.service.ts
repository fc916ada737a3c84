import { Inject, Injectable } from '@nestjs/common';
import { codeKey } from '@steward/kernel';
import { type Data, EventBus, Transactional, clock, demandVersion, difference, duplicateKey, fault, invalid, isDuplicate, record, transaction } from '@steward/platform';
import { AccessErrors } from '../access.errors.js';
import { PasswordService } from '../auth/password.service.js';
import { SessionService } from '../auth/session.service.js';
import { departmentTable } from '../department/department.entity.js';
import { AccessChange, type Actor, ensureWithin } from '../principal/access-change.js';
import { type Org, rightsOfRoles } from '../principal/org.js';
import { OrgStore } from '../principal/org.store.js';
import type { CreateUser, CreatedUserView, ResetPassword, TemporaryPasswordView, UpdateUser, UserView } from './user.dto.js';
import type { User } from './user.entity.js';
import { UserDeleted, UserDisabled } from './user.events.js';
import { nameKey, searchText } from './user.rules.js';
import { UserStore } from './user.store.js';
import { userView } from './user.view.js';

const AUDITED = ['username', 'name', 'no', 'departmentId', 'superiorId', 'mobile', 'email', 'enabled', 'externalId'];

type Person = Pick<User, 'username' | 'name' | 'no' | 'departmentId' | 'superiorId' | 'mobile' | 'email' | 'enabled' | 'externalId'>;

/** Users. Whoever changes one must see him and hold at least what he holds; see {@link AccessChange} for the rest of the rules. */
@Injectable()
export class UserService {
  constructor(
    @Inject(UserStore) private readonly users: UserStore, @Inject(AccessChange) private readonly change: AccessChange, @Inject(OrgStore) private readonly org: OrgStore,
    @Inject(SessionService) private readonly sessions: SessionService, @Inject(PasswordService) private readonly passwords: PasswordService, @Inject(EventBus) private readonly events: EventBus,
  ) {}

  async get(id: number): Promise<UserView> {
    return userView(await this.users.visible(id), await this.org.current());
  }

  /** Opens its own unit of work: the password is hashed before. Throws access.username_taken, access.exceeds_own, access.outside_scope. */
  async create(body: CreateUser): Promise<CreatedUserView> {
    const temporaryPassword = body.password ? undefined : this.passwords.temporary(body);
    if (body.password) await this.passwords.demand(body.password, body);
    const passwordHash = await this.passwords.hash(body.password ?? temporaryPassword ?? '');
    const view = await transaction(() => this.change.run(async (org, actor) => {
      const person = personOf(body, { enabled: true });
      this.check(org, actor, person, body.roleIds ?? []);
      const id = await unique(this.users.insert({ ...person, ...derived(person), passwordHash, mustChangePassword: body.mustChangePassword ?? true, passwordChangedAt: clock.stamp(), sessionVersion: 1 }));
      await this.users.setRoles(id, body.roleIds ?? []);
      record({ entity: 'user', entityId: id, action: 'create', changes: { ...difference({}, person, AUDITED), roleIds: [[], body.roleIds ?? []] } });
      return this.finished(id, actor, 'system.user.create');
    }));
    return temporaryPassword === undefined ? view : { ...view, temporaryPassword };
  }

  @Transactional()
  async update(id: number, body: UpdateUser): Promise<UserView> {
    return this.change.run(async (org, actor) => {
      const user = await this.users.lock(id);
      demandVersion(user);
      this.ensureEditable(org, actor, id);
      const person = personOf(body, user);
      const held = [...(org.users.get(id)?.roleIds ?? [])];
      const roleIds = body.roleIds === undefined ? held : (body.roleIds ?? []);
      this.check(org, actor, person, roleIds, id);
      const changes = { ...difference(user, person, AUDITED), ...difference({ roleIds: held }, { roleIds: [...roleIds].sort((a, b) => a - b) }) };
      if (Object.keys(changes).length === 0) return userView(user, org);
      await unique(this.users.update(user, { ...person, ...derived(person) }));
      if (body.roleIds !== undefined) await this.users.setRoles(id, roleIds);
      if (user.enabled && !person.enabled) await this.disabled(id, actor);
      record({ entity: 'user', entityId: id, action: 'update', changes });
      return this.finished(id, actor, 'system.user.update');
    });
  }

  /** Disables with immediate effect, or lets in again. Idempotent. */
  @Transactional()
  async setEnabled(id: number, enabled: boolean): Promise<UserView> {
    return this.change.run(async (org, actor) => {
      const user = await this.users.lock(id);
      this.ensureEditable(org, actor, id);
      if (user.enabled === enabled) return userView(user, org);
      await this.users.update(user, { enabled });
      if (!enabled) await this.disabled(id, actor);
      record({ entity: 'user', entityId: id, action: enabled ? 'enable' : 'disable', changes: { enabled: [user.enabled, enabled] } });
      return this.finished(id, actor, 'system.user.update');
    });
  }

  /** The row stays for those who name it; the user name is free again. Other domains may veto. */
  @Transactional()
  async delete(id: number): Promise<void> {
    await this.change.run(async (org, actor) => {
      const user = await this.users.lock(id);
      demandVersion(user);
      this.ensureEditable(org, actor, id);
      if (id === actor.id) throw AccessErrors.notYourself();
      await this.events.publish(new UserDeleted(id));
      await this.users.update(user, { enabled: false, deletedAt: clock.stamp(), usernameKey: `${user.usernameKey}#${id}`, externalId: null });
      await this.users.setRoles(id, []);
      await departmentTable.change({ leaderId: id }, { leaderId: null });
      await this.sessions.endAll(id, 'deleted');
      record({ entity: 'user', entityId: id, action: 'delete' });
    });
  }

  /** Gives a password that must be changed at the next sign-in, and ends all sessions. Opens its own unit of work. */
  async resetPassword(id: number, body: ResetPassword): Promise<TemporaryPasswordView> {
    const user = await this.users.visible(id);
    const temporaryPassword = body.password ? undefined : this.passwords.temporary(user);
    if (body.password) await this.passwords.demand(body.password, user);
    const passwordHash = await this.passwords.hash(body.password ?? temporaryPassword ?? '');
    const view = await transaction(() => this.change.run(async (org, actor) => {
      const now = await this.users.lock(id);
      if (id === actor.id) throw AccessErrors.notYourself();
      this.ensureEditable(org, actor, id);
      await this.users.update(now, { passwordHash, mustChangePassword: true, passwordChangedAt: clock.stamp() });
      await this.sessions.endAll(id, 'password');
      record({ entity: 'user', entityId: id, action: 'reset_password' });
      return this.finished(id, actor, 'system.user.update');
    }));
    return { user: view, ...(temporaryPassword === undefined ? {} : { temporaryPassword }) };
  }

  /** Ends all sessions of a user at once. */
  @Transactional()
  async endSessions(id: number): Promise<void> {
    await this.change.run(async (org, actor) => {
      await this.users.lock(id);
      this.ensureEditable(org, actor, id);
      await this.sessions.endAll(id, 'ended');
      record({ entity: 'user', entityId: id, action: 'end_sessions' });
    });
  }

  private async disabled(id: number, actor: Actor): Promise<void> {
    if (id === actor.id) throw AccessErrors.notYourself();
    await this.sessions.endAll(id, 'disabled');
    await this.events.publish(new UserDisabled(id));
  }

  private ensureEditable(org: Org, actor: Actor, id: number): void {
    if (id !== actor.id) ensureWithin(org.rightsOf(id), actor);
  }

  private check(org: Org, actor: Actor, p: Person, roleIds: readonly number[], id?: number): void {
    const superior = p.superiorId === null ? undefined : org.users.get(p.superiorId);
    const faults = [
      ...(p.departmentId === null || org.departments.has(p.departmentId) ? [] : [fault('/departmentId', 'not_found')]),
      ...(p.superiorId === null || (superior && !superior.deleted) ? [] : [fault('/superiorId', 'not_found')]),
      ...(roleIds.every((r) => org.roles.has(r)) ? [] : [fault('/roleIds', 'not_found')]),
      ...(codeKey(p.username).length <= 64 ? [] : [fault('/username', 'pattern')]),
    ];
    if (faults.length > 0) throw invalid(...faults);
    if (id !== undefined && superior && (superior.id === id || org.subordinates(id).includes(superior.id))) throw AccessErrors.superiorCycle();
    const added = roleIds.filter((r) => id === undefined || !org.users.get(id)?.roleIds.includes(r));
    ensureWithin(rightsOfRoles(added.flatMap((r) => org.roles.get(r) ?? [])), actor);
  }

  /** The user as he is now; who changed him must still see him. */
  private async finished(id: number, actor: Actor, code: string): Promise<UserView> {
    const org = await this.org.fresh();
    const owners = actor.full ? 'all' : org.owners(actor.id, actor.rights.get(code) ?? []);
    if (owners !== 'all' && !owners.includes(id)) throw AccessErrors.outsideScope();
    return userView(await this.users.get(id), org);
  }
}

function personOf(body: Partial<CreateUser>, before: Partial<Person>): Person {
  const pick = <T>(given: T | undefined, old: T | undefined, otherwise: T): T => given ?? (given === null ? otherwise : (old ?? otherwise));
  return {
    username: pick(body.username, before.username, ''), name: pick(body.name, before.name, ''), no: pick<string | null>(body.no, before.no, null),
    departmentId: pick<number | null>(body.departmentId, before.departmentId, null), superiorId: pick<number | null>(body.superiorId, before.superiorId, null),
    mobile: pick<string | null>(body.mobile, before.mobile, null), email: pick<string | null>(body.email, before.email, null),
    enabled: body.enabled ?? before.enabled ?? true, externalId: pick<string | null>(body.externalId, before.externalId, null),
  };
}

const derived = (p: Person): Pick<Data<User>, 'usernameKey' | 'nameKey' | 'search'> => ({ usernameKey: codeKey(p.username), nameKey: nameKey(p.name), search: searchText(p) });

async function unique<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (e) {
    if (!isDuplicate(e)) throw e;
    throw /externalId/i.test(duplicateKey(e)) ? AccessErrors.externalIdTaken({}, { pointer: '/externalId' }) : AccessErrors.usernameTaken({}, { pointer: '/username' });
  }
}
