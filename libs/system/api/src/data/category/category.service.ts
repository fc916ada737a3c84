import { Inject, Injectable } from '@nestjs/common';
import { Transactional, demandVersion, difference, fault, invalid, notFound, orConflict, record } from '@steward/platform';
import { DataErrors } from '../data.errors.js';
import type { CategoryView, CreateCategory, MoveCategory, UpdateCategory } from './category.dto.js';
import type { Category } from './category.entity.js';
import { CategoryUsage } from './category.registry.js';
import { type CategoryTree, type PlacedCategory, placedAt } from './category.rules.js';
import { CategoryStore } from './category.store.js';

/** Category trees: any depth, moved by dragging, merged instead of deleted while used (domain.md 2.0). */
@Injectable()
export class CategoryService {
  constructor(@Inject(CategoryStore) private readonly store: CategoryStore, @Inject(CategoryUsage) private readonly usage: CategoryUsage) {}

  /** The tree, parents before children. */
  async list(type: string, counts: boolean): Promise<CategoryView[]> {
    this.demandType(type, '/type');
    const { nodes } = await this.store.tree(type);
    const used = counts ? await this.usage.count(type, nodes.map((n) => n.row.id)) : undefined;
    return nodes.map((n) => ({ ...viewOf(n), ...(used ? { count: used.get(n.row.id) ?? 0 } : {}) }));
  }

  @Transactional()
  async create(input: CreateCategory): Promise<CategoryView> {
    this.demandType(input.type, '/type');
    const tree = await this.store.lockTree(input.type);
    const parentId = input.parentId ?? 0;
    if (parentId !== 0 && !tree.get(parentId)) throw invalid(fault('/parentId', 'not_found'));
    const sort = 10 + Math.max(0, ...tree.childrenOf(parentId).map((c) => c.sort));
    const id = await named(this.store.insert({ type: input.type, parentId, name: input.name, sort, enabled: true }), input.name);
    record({ entity: 'category', entityId: id, action: 'create' });
    return this.view(id);
  }

  @Transactional()
  async update(id: number, input: UpdateCategory): Promise<CategoryView> {
    const { row } = await this.lock(id);
    demandVersion(row);
    const after = { ...row, name: input.name ?? row.name, enabled: input.enabled ?? row.enabled };
    const changes = difference(row, after, ['name', 'enabled']);
    if (Object.keys(changes).length > 0) {
      await named(this.store.update(row, { name: after.name, enabled: after.enabled }), after.name);
      record({ entity: 'category', entityId: id, action: 'update', changes });
    }
    return this.view(id);
  }

  /** Moves a node with everything below it. Throws 409 when it would come below itself or beside one of the same name. */
  @Transactional()
  async move(id: number, input: MoveCategory): Promise<CategoryView> {
    const { row, tree } = await this.lock(id);
    demandVersion(row);
    const parentId = input.parentId === undefined ? row.parentId : (input.parentId ?? 0);
    if (parentId !== 0 && !tree.get(parentId)) throw invalid(fault('/parentId', 'not_found'));
    if (parentId !== 0 && tree.isUnder(parentId, id)) throw DataErrors.categoryCycle({ name: row.name });
    const siblings = tree.childrenOf(parentId);
    if (parentId !== row.parentId) {
      await named(this.store.update(row, { parentId }), row.name);
      record({ entity: 'category', entityId: id, action: 'move', changes: { parentId: [row.parentId || null, parentId || null] } });
    }
    await this.store.order(placedAt(siblings.map((c) => c.id), id, input.position ?? undefined), [...siblings, row]);
    return this.view(id);
  }

  /** Throws 409 while records or other nodes hang on it. */
  @Transactional()
  async delete(id: number): Promise<void> {
    const { row, tree } = await this.lock(id);
    demandVersion(row);
    if (tree.childrenOf(id).length > 0) throw DataErrors.categoryHasChildren({ name: row.name });
    const count = (await this.usage.count(row.type, [id])).get(id) ?? 0;
    if (count > 0) throw DataErrors.categoryUsed({ name: row.name, count }, { count });
    await this.store.delete(id);
    record({ entity: 'category', entityId: id, action: 'delete', changes: { name: [row.name, null] } });
  }

  /** Gives records and children to another node and deletes this one. */
  @Transactional()
  async merge(id: number, intoId: number): Promise<CategoryView> {
    const { row, tree } = await this.lock(id);
    demandVersion(row);
    if (!tree.get(intoId)) throw invalid(fault('/intoId', 'not_found'));
    if (tree.isUnder(intoId, id)) throw DataErrors.categoryCycle({ name: row.name });
    const moved = await this.usage.move(row.type, id, intoId);
    const [stay, come] = [tree.childrenOf(intoId), tree.childrenOf(id)];
    for (const child of come) {
      await named(this.store.update(child, { parentId: intoId }), child.name);
      record({ entity: 'category', entityId: child.id, action: 'move', changes: { parentId: [id, intoId] } });
    }
    if (come.length > 0) await this.store.order([...stay, ...come].map((c) => c.id), stay);
    await this.store.delete(id);
    record({ entity: 'category', entityId: id, action: 'merge', changes: { name: [row.name, tree.get(intoId)?.row.name] }, payload: { intoId, moved } });
    return this.view(intoId);
  }

  private async lock(id: number): Promise<{ row: Category; tree: CategoryTree }> {
    const type = (await this.store.find(id))?.type;
    const tree = type === undefined ? undefined : await this.store.lockTree(type);
    const row = tree?.get(id)?.row;
    if (!tree || !row) throw notFound();
    return { row, tree };
  }

  private async view(id: number): Promise<CategoryView> {
    const placed = (await this.store.treeOf(id))?.get(id);
    if (!placed) throw notFound();
    return viewOf(placed);
  }

  private demandType(type: string, pointer: string): void {
    if (!this.usage.has(type)) throw invalid(fault(pointer, 'enum'));
  }
}

const named = <T>(work: Promise<T>, name: string): Promise<T> => orConflict(work, () => DataErrors.categoryNameTaken({ name }));

const viewOf = ({ row, path, ids, depth }: PlacedCategory): CategoryView =>
  ({ id: row.id, version: row.version, type: row.type, parentId: row.parentId || null, name: row.name, path, pathIds: ids, depth, sort: row.sort, enabled: row.enabled });
