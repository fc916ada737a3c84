import { Inject, Injectable } from '@nestjs/common';
import { Transactional, demandVersion, fault, forbidden, invalid, notFound, principal } from '@steward/platform';
import { DataErrors } from '../data.errors.js';
import { NameStore } from '../list-support/name.store.js';
import type { CreateSavedView, SavedViewView, UpdateSavedView } from './saved-view.dto.js';
import type { SavedView } from './saved-view.entity.js';
import { SavedViewStore } from './saved-view.store.js';

const MAX_BYTES = 16 * 1024;
const MOST = 50;
const SHARE = 'system.saved_view.share';

/** Views of lists: one's own and shared ones. Only the owner changes a view; which one a list opens with is everybody's own choice. */
@Injectable()
export class SavedViewService {
  constructor(@Inject(SavedViewStore) private readonly store: SavedViewStore, @Inject(NameStore) private readonly names: NameStore) {}

  async list(list: string): Promise<SavedViewView[]> {
    if (list === '') throw invalid(fault('/list', 'required'));
    const me = principal().id;
    const views = await this.store.visible(me, list);
    const own = await this.store.defaultOf(me, list);
    const names = await this.names.userNames(views.map((v) => v.ownerId));
    return views.map((v) => viewOf(v, me, own, names));
  }

  @Transactional()
  async create(input: CreateSavedView): Promise<SavedViewView> {
    const me = principal().id;
    demandState(input.state);
    if (input.shared) demandShare();
    if ((await this.store.ownCount(me, input.list)) >= MOST) throw DataErrors.savedViewLimit({ max: MOST });
    const id = await this.store.insert({ ownerId: me, listKey: input.list, name: input.name, shared: input.shared ?? false, roleIds: input.roleIds ?? null, state: input.state });
    if (input.isDefault) await this.store.setDefault(me, input.list, id);
    return this.view(id);
  }

  /** Throws 403 when another's view is to be changed in more than whether one's own list opens with it. */
  @Transactional()
  async update(id: number, input: UpdateSavedView): Promise<SavedViewView> {
    const me = principal().id;
    const view = await this.get(id);
    demandVersion(view);
    const set = { name: input.name, shared: input.shared ?? undefined, roleIds: input.roleIds, state: input.state };
    if (Object.values(set).some((v) => v !== undefined)) {
      if (view.ownerId !== me) throw DataErrors.savedViewNotMine();
      if (input.state) demandState(input.state);
      if (input.shared || (input.roleIds && view.shared)) demandShare();
      await this.store.update(view, set);
    }
    if (input.isDefault !== undefined && input.isDefault !== null) {
      if (input.isDefault) await this.store.setDefault(me, view.listKey, id);
      else if ((await this.store.defaultOf(me, view.listKey)) === id) await this.store.setDefault(me, view.listKey, undefined);
    }
    return this.view(id);
  }

  @Transactional()
  async delete(id: number): Promise<void> {
    const view = await this.get(id);
    demandVersion(view);
    if (view.ownerId !== principal().id) throw DataErrors.savedViewNotMine();
    await this.store.delete(id);
  }

  private async view(id: number): Promise<SavedViewView> {
    const me = principal().id;
    const view = await this.get(id);
    return viewOf(view, me, await this.store.defaultOf(me, view.listKey), await this.names.userNames([view.ownerId]));
  }

  private async get(id: number): Promise<SavedView> {
    const view = await this.store.get(id, principal().id);
    if (!view) throw notFound();
    return view;
  }
}

function demandState(state: Record<string, unknown>): void {
  if (Buffer.byteLength(JSON.stringify(state)) > MAX_BYTES) throw DataErrors.savedViewTooLarge({ kb: MAX_BYTES / 1024 });
}

function demandShare(): void {
  if (!principal().permissions.has(SHARE)) throw forbidden(SHARE);
}

const viewOf = (v: SavedView, me: number, own: number | undefined, names: ReadonlyMap<number, string>): SavedViewView =>
  ({ id: v.id, version: v.version, list: v.listKey, name: v.name, shared: v.shared, roleIds: v.roleIds ?? [], isDefault: v.id === own, mine: v.ownerId === me, ownerId: v.ownerId, ownerName: names.get(v.ownerId) ?? null, state: v.state });
