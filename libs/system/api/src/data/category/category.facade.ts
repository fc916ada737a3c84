import { Inject, Injectable } from '@nestjs/common';
import { Transactional, context, database, fault, forbidden, invalid, principal, record } from '@steward/platform';
import { CategoryStore } from './category.store.js';

const HELD = Symbol('categories held');

/** Category trees for other domains. */
@Injectable()
export class CategoryFacade {
  constructor(@Inject(CategoryStore) private readonly store: CategoryStore) {}

  /** Demands an enabled category of that type; null and undefined pass, and so does `before`, what the record already has. It cannot be deleted before the unit of work ends. Throws 422 `not_found`. */
  async ensure(type: string, id: number | null | undefined, pointer: string, before?: number | null): Promise<void> {
    if (id === null || id === undefined || id === before) return;
    const held = database.inTransaction ? database.unit.slot(HELD, () => new Set<string>()) : undefined;
    if (held?.has(`${type}:${id}`)) return;
    const row = await this.store.share(id);
    if (row?.type !== type || !row.enabled) throw invalid(fault(pointer, 'not_found'));
    held?.add(`${type}:${id}`);
  }

  /** The category itself and everything below it. */
  async under(id: number): Promise<number[]> {
    return (await this.store.treeOf(id))?.under(id) ?? [id];
  }

  /** Names by id, of all types. */
  async names(ids: readonly number[]): Promise<Map<number, string>> {
    const out = new Map<number, string>();
    for (const id of ids) {
      const name = (await this.store.treeOf(id))?.get(id)?.row.name;
      if (name !== undefined) out.set(id, name);
    }
    return out;
  }

  /** Path of a category, `电子/手机`, for exports. */
  async path(id: number): Promise<string | undefined> {
    return (await this.store.treeOf(id))?.get(id)?.path;
  }

  /** Id of the enabled category a text of a file means: a path `A/B` or a name that occurs once; undefined when there is none. */
  async byPath(type: string, text: string): Promise<number | undefined> {
    const found = (await this.store.tree(type)).byPath(text);
    return found?.row.enabled ? found.row.id : undefined;
  }

  /** All paths of enabled categories, for templates with drop-down lists. */
  async paths(type: string): Promise<{ id: number; path: string }[]> {
    return (await this.store.tree(type)).nodes.filter((n) => n.row.enabled).map((n) => ({ id: n.row.id, path: n.path }));
  }

  /** Id of the category at a path, its missing parts created (import: "create unknown choices"). Throws 403 without system.category.create. */
  @Transactional()
  async create(type: string, path: string): Promise<number> {
    const known = await this.byPath(type, path);
    if (known !== undefined) return known;
    if (context().system === undefined && !principal().permissions.has('system.category.create')) throw forbidden('system.category.create');
    const tree = await this.store.lockTree(type);
    let parentId = 0;
    const walked: string[] = [];
    for (const name of path.split(/[/＞>]/).map((p) => p.trim().slice(0, 100)).filter(Boolean)) {
      walked.push(name);
      const have = tree.byPath(walked.join('/'));
      if (have && have.ids.length === walked.length) { parentId = have.row.id; continue; }
      const sort = 10 + Math.max(0, ...tree.childrenOf(parentId).map((c) => c.sort));
      parentId = await this.store.insert({ type, parentId, name, sort, enabled: true });
      record({ entity: 'category', entityId: parentId, action: 'create' });
    }
    if (parentId === 0) throw invalid(fault('/category', 'required'));
    return parentId;
  }
}
