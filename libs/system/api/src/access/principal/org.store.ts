import { Injectable } from '@nestjs/common';
import { type RawRow, type Sql, database } from '@steward/platform';
import { accessStateTable, roleTable } from '../role/role.entity.js';
import { userRoleTable } from '../user/user.entity.js';
import { Org, type OrgDepartment, type OrgUser } from './org.js';

const REMEMBER_MS = 5_000;

/**
 * The organisation in memory. Changes of this process drop it at their commit; those of other processes are seen within
 * 5 s by the version row, and the tables are only read again when that has moved.
 */
@Injectable()
export class OrgStore {
  private held?: { org: Org; until: number };
  private loading?: Promise<Org>;
  private generation = 0;

  /** Committed state, at most 5 s old; a unit of work that changes people or rights sees its own changes. */
  async current(): Promise<Org> {
    if (database.inTransaction && database.unit.slots.has(LOCKED)) return this.fresh();
    if (this.held && performance.now() < this.held.until) return this.held.org;
    return (this.loading ??= this.refresh().finally(() => { this.loading = undefined; }));
  }

  /** Committed state of this moment. */
  async renewed(): Promise<Org> {
    if (this.held) this.held.until = 0;
    return this.current();
  }

  /** State as the open unit of work sees it, its own changes included. */
  async fresh(): Promise<Org> {
    return load(database.sql);
  }

  /** Takes the lock of people and rights for the open unit of work; everybody's memory of them is renewed after its commit. */
  async lock(): Promise<void> {
    const unit = database.unit;
    unit.slot(LOCKED, () => { unit.afterCommit(() => this.drop()); return true; });
    await unit.sql.run("UPDATE access_state SET version=version+1 WHERE name='org'");
  }

  drop(): void {
    this.held = undefined;
    this.loading = undefined;
    this.generation++;
  }

  private async refresh(): Promise<Org> {
    const generation = this.generation;
    const old = this.held?.org;
    // what a request finds in memory must never be the uncommitted state of a unit of work: always the reader
    const version = await versionOf(database.engine.read);
    const org = old?.version === version ? old : await load(database.engine.read);
    if (generation === this.generation) this.held = { org, until: performance.now() + REMEMBER_MS };
    return org;
  }
}

const LOCKED = Symbol('access.locked');

async function versionOf(sql: Sql): Promise<number> {
  return (await accessStateTable.query("WHERE t.name='org'", [], sql))[0]?.version ?? 0;
}

async function load(sql: Sql): Promise<Org> {
  // the version first: what changes while the rest is read is then read again
  const version = await versionOf(sql);
  const users = await sql.all<RawRow>('SELECT id,username,name,departmentId,superiorId,enabled,sessionVersion,mustChangePassword,deletedAt FROM app_user ORDER BY id');
  const departments = await sql.all<OrgDepartment>('SELECT id,parentId,name,leaderId,sort FROM department');
  const roles = await roleTable.query('', [], sql);
  const roleIds = new Map<number, number[]>();
  for (const r of await userRoleTable.query('ORDER BY t.roleId', [], sql)) {
    const list = roleIds.get(r.userId);
    if (list) list.push(r.roleId);
    else roleIds.set(r.userId, [r.roleId]);
  }
  return new Org(version, new Map(users.map((u) => [Number(u['id']), userOf(u, roleIds)])), new Map(departments.map((d) => [d.id, d])), new Map(roles.map((r) => [r.id, r])));
}

function userOf(u: RawRow, roleIds: ReadonlyMap<number, number[]>): OrgUser {
  const id = Number(u['id']);
  const ref = (v: string | number | null | undefined): number | null => (v === null || v === undefined ? null : Number(v));
  return {
    id, username: String(u['username']), name: String(u['name']), departmentId: ref(u['departmentId']), superiorId: ref(u['superiorId']),
    enabled: Number(u['enabled']) !== 0, deleted: u['deletedAt'] !== null, sessionVersion: Number(u['sessionVersion']), mustChangePassword: Number(u['mustChangePassword']) !== 0,
    roleIds: roleIds.get(id) ?? [],
  };
}
