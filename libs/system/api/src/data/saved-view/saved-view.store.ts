import { Injectable } from '@nestjs/common';
import { userRoleTable } from '../../access/user/user.entity.js';
import { type SavedView, savedViewDefaultTable, savedViewTable } from './saved-view.entity.js';

type Content = Pick<SavedView, 'ownerId' | 'listKey' | 'name' | 'shared' | 'roleIds' | 'state'>;

/** Saved views of a user and those shared with them. */
@Injectable()
export class SavedViewStore {
  async visible(userId: number, listKey: string): Promise<SavedView[]> {
    const views = await savedViewTable.query('WHERE t.listKey=? AND (t.ownerId=? OR t.shared=1) ORDER BY t.name, t.id', [listKey, userId]);
    const roles = views.some((v) => v.ownerId !== userId && v.roleIds?.length) ? await this.rolesOf(userId) : new Set<number>();
    return views.filter((v) => v.ownerId === userId || sharedWith(v, roles));
  }

  async get(id: number, userId: number): Promise<SavedView | undefined> {
    const view = await savedViewTable.find({ id }, { lock: true });
    if (!view || view.ownerId === userId) return view;
    return sharedWith(view, view.roleIds?.length ? await this.rolesOf(userId) : new Set()) ? view : undefined;
  }

  ownCount(userId: number, listKey: string): Promise<number> {
    return savedViewTable.count({ ownerId: userId, listKey });
  }
  insert(view: Content): Promise<number> {
    return savedViewTable.insert(view);
  }
  update(view: SavedView, set: Partial<Content>): Promise<number> {
    return savedViewTable.update(view.id, view.version, set);
  }
  async delete(id: number): Promise<void> {
    await savedViewDefaultTable.delete({ viewId: id });
    await savedViewTable.delete({ id });
  }

  async defaultOf(userId: number, listKey: string): Promise<number | undefined> {
    return (await savedViewDefaultTable.find({ userId, listKey }))?.viewId;
  }
  async setDefault(userId: number, listKey: string, viewId: number | undefined): Promise<void> {
    await savedViewDefaultTable.delete({ userId, listKey });
    if (viewId !== undefined) await savedViewDefaultTable.insert({ userId, listKey, viewId });
  }

  private async rolesOf(userId: number): Promise<Set<number>> {
    return new Set((await userRoleTable.all({ userId })).map((r) => r.roleId));
  }
}

const sharedWith = (v: SavedView, roles: ReadonlySet<number>): boolean => v.shared && (!v.roleIds?.length || v.roleIds.some((id) => roles.has(id)));
