import type { DataScope } from '@steward/kernel';
import type { Owners } from '@steward/platform';
import { ADMINISTRATOR, allPermissions, isPermission } from '../permission/permission-registry.js';
import { type Grant, type Rights, fullRights, rightsOf } from './rights.js';

export interface OrgUser {
  id: number; username: string; name: string; departmentId: number | null; superiorId: number | null;
  enabled: boolean; deleted: boolean; sessionVersion: number; mustChangePassword: boolean; roleIds: readonly number[];
}
export interface OrgDepartment { id: number; parentId: number | null; name: string; leaderId: number | null; sort: number }
export interface OrgRole extends Grant { id: number; code: string; name: string }

/** What roles give together; the administrator's gives every code over everything. */
export const rightsOfRoles = (roles: readonly (Grant & { code: string })[]): Rights =>
  roles.some((r) => r.code === ADMINISTRATOR) ? fullRights(allPermissions().flatMap((m) => m.codes)) : rightsOf(roles, isPermission);

/** The organisation at one moment, small enough to be held in memory: who is where, below whom, and may do what. Never changed. */
export class Org {
  private readonly rights = new Map<number, Rights>();
  private readonly below: Map<number | null, number[]>;
  private readonly reports: Map<number | null, number[]>;
  private readonly people: Map<number | null, number[]>;
  /** Anything derived from it that is worth keeping as long as it. */
  readonly memo = new Map<number, unknown>();

  constructor(readonly version: number, readonly users: ReadonlyMap<number, OrgUser>, readonly departments: ReadonlyMap<number, OrgDepartment>, readonly roles: ReadonlyMap<number, OrgRole>) {
    this.below = grouped(departments.values(), (d) => d.parentId);
    this.reports = grouped(users.values(), (u) => u.superiorId);
    this.people = grouped(users.values(), (u) => u.departmentId);
  }

  isAdministrator(userId: number): boolean {
    return this.rolesOf(userId).some((r) => r.code === ADMINISTRATOR);
  }

  /** Those who can still sign in and hold everything. */
  administrators(): number[] {
    return [...this.users.values()].filter((u) => u.enabled && !u.deleted && this.isAdministrator(u.id)).map((u) => u.id);
  }

  rolesOf(userId: number): OrgRole[] {
    return (this.users.get(userId)?.roleIds ?? []).flatMap((id) => this.roles.get(id) ?? []);
  }

  /** Rights by roles, whether the user is enabled or not. */
  rightsOf(userId: number): Rights {
    let found = this.rights.get(userId);
    if (!found) {
      found = rightsOfRoles(this.rolesOf(userId));
      this.rights.set(userId, found);
    }
    return found;
  }

  /** Users whose rows somebody sees under scopes: the union of all of them, himself always. Who has left still owns rows and is counted. */
  owners(userId: number, scopes: Iterable<DataScope>): Owners {
    const out = new Set<number>([userId]);
    for (const s of scopes) {
      if (s === 'all') return 'all';
      for (const id of this.inScope(userId, s)) out.add(id);
    }
    return [...out].sort((a, b) => a - b);
  }

  /** The department and everything below it. */
  departmentTree(id: number): number[] {
    return this.departments.has(id) ? reach(id, (d) => this.below.get(d) ?? []) : [];
  }

  /** Everybody below a user, by superior, at any depth. */
  subordinates(userId: number): number[] {
    return reach(userId, (u) => this.reports.get(u) ?? []).filter((id) => id !== userId);
  }

  /** Departments from the root down to this one. */
  path(departmentId: number): number[] {
    const out: number[] = [];
    for (let d = this.departments.get(departmentId); d && !out.includes(d.id); d = d.parentId === null ? undefined : this.departments.get(d.parentId)) out.unshift(d.id);
    return out;
  }

  private inScope(userId: number, scope: DataScope): readonly number[] {
    const home = this.users.get(userId)?.departmentId ?? null;
    switch (scope) {
      case 'subordinates': return this.subordinates(userId);
      case 'department': return home === null ? [] : (this.people.get(home) ?? []);
      case 'department_tree': return home === null ? [] : this.departmentTree(home).flatMap((d) => this.people.get(d) ?? []);
      default: return [];
    }
  }
}

function grouped<T extends { id: number }>(rows: Iterable<T>, by: (row: T) => number | null): Map<number | null, number[]> {
  const out = new Map<number | null, number[]>();
  for (const r of rows) {
    const key = by(r);
    const list = out.get(key);
    if (list) list.push(r.id);
    else out.set(key, [r.id]);
  }
  return out;
}

/** What can be reached from a start, itself included; a circle ends. */
function reach(start: number, next: (id: number) => readonly number[]): number[] {
  const seen = new Set([start]);
  for (const id of seen) for (const n of next(id)) seen.add(n);
  return [...seen];
}
