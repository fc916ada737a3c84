import { Injectable } from '@nestjs/common';
import { folded } from '@steward/kernel';
import { type NewRow, database } from '@steward/platform';
import { Snapshot } from '../snapshot/snapshot.js';
import { Category, categoryTable } from './category.entity.js';
import { CategoryTree } from './category.rules.js';

/** All category trees as one snapshot. Structure changes hold the rows of the tree, so that two moves never close a circle together. */
@Injectable()
export class CategoryStore {
  private readonly trees = new Snapshot(async (sql) => {
    const byType = new Map<string, Category[]>();
    for (const row of await categoryTable.query('', [], sql)) byType.set(row.type, [...(byType.get(row.type) ?? []), row]);
    const trees = new Map([...byType].map(([type, rows]) => [type, new CategoryTree(rows)]));
    const typeOf = new Map([...byType].flatMap(([type, rows]) => rows.map((r) => [r.id, type] as const)));
    return { trees, typeOf };
  });

  async tree(type: string): Promise<CategoryTree> {
    return (await this.trees.get()).trees.get(type) ?? new CategoryTree([]);
  }

  async treeOf(id: number): Promise<CategoryTree | undefined> {
    const { trees, typeOf } = await this.trees.get();
    return trees.get(typeOf.get(id) ?? '');
  }

  /** The tree as it is in the database, its rows locked until the unit of work ends. */
  async lockTree(type: string): Promise<CategoryTree> {
    return new CategoryTree(await categoryTable.all({ type }, { lock: true, orderBy: 'id' }));
  }

  find(id: number): Promise<Category | undefined> {
    return categoryTable.find({ id });
  }

  /** The row, kept from being deleted until the unit of work ends; a plain read outside of one. */
  async share(id: number): Promise<Category | undefined> {
    const hold = database.inTransaction && database.unit.sql.engine === 'mysql' ? ' LOCK IN SHARE MODE' : '';
    return (await categoryTable.query(`WHERE t.id=?${hold}`, [id]))[0];
  }

  insert(row: Omit<NewRow<Category>, 'nameKey'>): Promise<number> {
    this.trees.touch();
    return categoryTable.insert({ ...row, nameKey: folded(row.name) });
  }

  update(row: Category, set: Partial<Pick<Category, 'name' | 'enabled' | 'parentId'>>): Promise<number> {
    this.trees.touch();
    return categoryTable.update(row.id, row.version, set.name === undefined ? set : { ...set, nameKey: folded(set.name) });
  }

  /** Order is no content of a node: versions stay. */
  async order(ids: readonly number[], before: readonly Category[]): Promise<void> {
    this.trees.touch();
    const sorts = new Map(before.map((c) => [c.id, c.sort]));
    for (const [i, id] of ids.entries()) if (sorts.get(id) !== (i + 1) * 10) await categoryTable.change({ id }, { sort: (i + 1) * 10 });
  }

  async delete(id: number): Promise<void> {
    this.trees.touch();
    await categoryTable.delete({ id });
  }
}
