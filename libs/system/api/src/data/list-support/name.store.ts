import { Injectable } from '@nestjs/common';
import type { Sql } from '@steward/platform';
import { departmentTable } from '../../access/department/department.entity.js';
import { userTable } from '../../access/user/user.entity.js';
import { Snapshot } from '../snapshot/snapshot.js';

interface UserName { id: number; name: string; enabled: number; deletedAt: string | null }

/** Names of users and departments for lists, audit trails and custom fields: they are few, so one snapshot each. Deleted users keep their name. */
@Injectable()
export class NameStore {
  private readonly users = new Snapshot(async (sql: Sql) => {
    const rows = await sql.all<UserName>(`SELECT id, name, enabled, deletedAt FROM ${userTable.name}`);
    return new Map(rows.map((r) => [r.id, { name: r.name, enabled: Number(r.enabled) !== 0 && r.deletedAt === null }]));
  });
  private readonly departments = new Snapshot(async (sql: Sql) => {
    const rows = await sql.all<{ id: number; name: string }>(`SELECT id, name FROM ${departmentTable.name}`);
    return new Map(rows.map((r) => [r.id, r.name]));
  });

  async userNames(ids: readonly number[]): Promise<Map<number, string>> {
    const users = await this.users.get();
    return new Map(ids.flatMap((id) => { const u = users.get(id); return u ? [[id, u.name] as const] : []; }));
  }

  async departmentNames(ids: readonly number[]): Promise<Map<number, string>> {
    const names = await this.departments.get();
    return new Map(ids.flatMap((id) => { const n = names.get(id); return n === undefined ? [] : [[id, n] as const]; }));
  }

  async isEnabledUser(id: number): Promise<boolean> {
    return (await this.users.get()).get(id)?.enabled ?? false;
  }
}
