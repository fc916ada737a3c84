import { Inject, Injectable } from '@nestjs/common';
import { context, fault, invalid, principal } from '@steward/platform';
import { OrgStore } from '../principal/org.store.js';
import { principalOf } from '../principal/user-principal.js';
import type { UserOption } from './user.dto.js';
import { UserStore } from './user.store.js';
import { userOptions } from './user.view.js';

export interface UserRef { id: number; name: string; username: string; departmentId: number | null; enabled: boolean }

/** People, deleted ones too, and departments in the order of the tree's sort. */
export interface Organisation { users: UserRef[]; departments: { id: number; parentId: number | null; name: string }[] }

/** People for the other domains: names, and whether somebody may be given a record. From memory at most 5 s old. */
@Injectable()
export class UserFacade {
  constructor(@Inject(OrgStore) private readonly org: OrgStore, @Inject(UserStore) private readonly users: UserStore) {}

  /** An enabled user in the caller's scope of the code; else 422 at the pointer. */
  async ensureAssignable(userId: number, code: string, pointer = '/ownerId'): Promise<{ id: number; name: string; departmentId: number | null }> {
    const u = (await this.org.current()).users.get(userId);
    const owners = context().system === undefined ? principal().owners(code) : 'all';
    if (!u || !u.enabled || u.deleted || (owners !== 'all' && !owners.includes(userId))) throw invalid(fault(pointer, 'not_found'));
    return { id: u.id, name: u.name, departmentId: u.departmentId };
  }

  /** Users by id, deleted and disabled ones too: records go on naming them. Unknown ids are left out. */
  async find(ids: readonly number[]): Promise<UserRef[]> {
    const { users } = await this.org.current();
    return ids.flatMap((id) => {
      const u = users.get(id);
      return u ? [{ id: u.id, name: u.name, username: u.username, departmentId: u.departmentId, enabled: u.enabled && !u.deleted }] : [];
    });
  }

  /** Everybody and all departments, from memory. */
  async organisation(): Promise<Organisation> {
    const { users, departments } = await this.org.current();
    return { users: await this.find([...users.keys()]), departments: [...departments.values()].sort((a, b) => a.sort - b.sort || a.id - b.id).map(({ id, parentId, name }) => ({ id, parentId, name })) };
  }

  /** Names behind ids. */
  async names(ids: readonly number[]): Promise<Map<number, string>> {
    return new Map((await this.find(ids)).map((u) => [u.id, u.name]));
  }

  async departmentNames(ids: readonly number[]): Promise<Map<number, string>> {
    const { departments } = await this.org.current();
    return new Map(ids.flatMap((id) => { const d = departments.get(id); return d ? [[id, d.name] as const] : []; }));
  }

  /** Enabled users who hold the permission and whose row scope under it covers rows of `ownerId`, by id. */
  async holdersOf(permission: string, ownerId: number): Promise<number[]> {
    const org = await this.org.current();
    return [...org.users.keys()].filter((id) => {
      const owners = principalOf(org, id)?.owners(permission) ?? [];
      return owners === 'all' || owners.includes(ownerId);
    });
  }

  /** Who has the user as superior, those who have left too: their records are still somebody's business. */
  async reportsOf(userId: number): Promise<number[]> {
    return [...(await this.org.current()).users.values()].filter((u) => u.superiorId === userId && u.id !== userId).map((u) => u.id);
  }

  /** The department and everything below it. */
  async departmentTree(id: number): Promise<number[]> {
    return (await this.org.current()).departmentTree(id);
  }

  /** Enabled users by user name or unambiguous name, for imports; keys are the texts as given. */
  byNames(names: readonly string[]): Promise<Map<string, number>> {
    return this.users.byNames(names);
  }

  /** Ids of everybody, deleted and disabled people too. */
  async everybody(): Promise<number[]> {
    return [...(await this.org.current()).users.keys()];
  }

  async options(): Promise<UserOption[]> {
    return userOptions(await this.org.current());
  }
}
