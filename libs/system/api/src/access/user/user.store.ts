import { Injectable } from '@nestjs/common';
import { codeKey } from '@steward/kernel';
import { type Data, type NewRow, Problem, ScopedTable, byOwner, clock, database, inList, notFound } from '@steward/platform';
import { User, userRoleTable, userTable } from './user.entity.js';

/** Users as other users see them: those in the scope of the permission asked under. */
const visible = new ScopedTable(User, byOwner('id'));

@Injectable()
export class UserStore {
  /** The user somebody wants to sign in as. */
  async byKey(usernameKey: string): Promise<User | undefined> {
    const user = await userTable.find({ usernameKey });
    return user?.deletedAt === null ? user : undefined;
  }

  async find(id: number): Promise<User | undefined> {
    const user = await userTable.find({ id });
    return user?.deletedAt === null ? user : undefined;
  }

  async get(id: number): Promise<User> {
    const user = await this.find(id);
    if (!user) throw notFound();
    return user;
  }

  /** A user in the caller's scope, or 404. */
  visible(id: number): Promise<User> {
    return visible.get(id);
  }

  /** The same, locked. */
  lock(id: number): Promise<User> {
    return visible.lock(id);
  }

  async roleIds(userIds: readonly number[]): Promise<Map<number, number[]>> {
    const out = new Map<number, number[]>(userIds.map((id) => [id, []]));
    for (const r of userIds.length === 0 ? [] : await userRoleTable.all({ userId: userIds }, { orderBy: 'roleId' })) out.get(r.userId)?.push(r.roleId);
    return out;
  }

  insert(row: NewRow<User>): Promise<number> {
    return userTable.insert(row);
  }

  update(user: User, set: Partial<Data<User>>): Promise<number> {
    return userTable.update(user.id, user.version, set);
  }

  async setRoles(userId: number, roleIds: readonly number[]): Promise<void> {
    await userRoleTable.delete({ userId });
    await userRoleTable.insertMany([...new Set(roleIds)].map((roleId) => ({ userId, roleId })));
  }

  /** Whether the user is still as he was when the password was checked; notes the time. */
  async signedIn(user: User): Promise<boolean> {
    return (await userTable.change({ id: user.id, enabled: true, sessionVersion: user.sessionVersion, passwordHash: user.passwordHash, deletedAt: null }, { lastLoginAt: clock.stamp() })) === 1;
  }

  /** Sets a password unless somebody else has in the meantime (409). */
  async setPassword(id: number, oldHash: string, set: Pick<User, 'passwordHash' | 'mustChangePassword' | 'passwordChangedAt'>): Promise<void> {
    if ((await userTable.change({ id, passwordHash: oldHash }, set)) !== 1) throw new Problem(409, 'access.password_changed');
  }

  async anybody(): Promise<boolean> {
    return (await userTable.all({}, { limit: 1 })).length > 0;
  }

  /** Enabled users by user name or by name; names two people have are left out, and the user name wins. */
  async byNames(names: readonly string[]): Promise<Map<string, number>> {
    const out = new Map<string, number>();
    if (names.length === 0) return out;
    const keys = inList(names.map(codeKey));
    const trimmed = inList(names.map((n) => n.trim()));
    const rows = await database.sql.all<{ id: number; usernameKey: string; name: string }>(
      `SELECT id,usernameKey,name FROM app_user WHERE enabled=1 AND deletedAt IS NULL AND (usernameKey IN ${keys.sql} OR name IN ${trimmed.sql})`, [...keys.params, ...trimmed.params]);
    for (const text of names) {
      const byKey = rows.find((r) => r.usernameKey === codeKey(text));
      const byName = rows.filter((r) => r.name === text.trim());
      const id = byKey?.id ?? (byName.length === 1 ? byName[0]?.id : undefined);
      if (id !== undefined) out.set(text, id);
    }
    return out;
  }
}
