import { type Param, database, inList } from '@steward/platform';
import { type CustomerChild, customerChildren, keyOf } from './customer-children.js';
import { type CustomerMergeMove, moveTable } from './merge.entity.js';

/** So many ids are one row of the memory, and one statement. */
const AT_ONCE = 4_000;

const columnOf = (c: CustomerChild): string => c.column ?? 'customerId';
const conditionOf = (c: CustomerChild): string => (c.where ? ` AND ${c.where}` : '');

/** Rows of all tables that hang on customers: moved as sets of ids, remembered, and moved back. */
export class MergeMoves {
  /** Gives the rows of one customer to another, but for those to leave (by table); gives what was moved. */
  async move(mergeId: number, from: number, to: number, leave: ReadonlyMap<string, readonly number[]>): Promise<Map<string, number[]>> {
    const moved = new Map<string, number[]>();
    for (const child of customerChildren()) {
      if (child.handled) continue;
      const left = leave.get(child.table) ?? [];
      const ids = (await this.ids(child, from, to)).filter((id) => !left.includes(id));
      if (ids.length === 0) continue;
      moved.set(keyOf(child), ids);
      for (let i = 0; i < ids.length; i += AT_ONCE) {
        const part = ids.slice(i, i + AT_ONCE);
        await this.give(child, part, from, to);
        await moveTable.insert({ mergeId, child: keyOf(child), count: part.length, ids: part });
      }
    }
    return moved;
  }

  /** Gives remembered rows back, those that are still where the merge has put them. */
  async back(mergeId: number, from: number, to: number): Promise<void> {
    const children = new Map(customerChildren().map((c) => [keyOf(c), c]));
    for (const m of await this.remembered(mergeId)) {
      const child = children.get(m.child);
      if (child && m.ids) await this.give(child, m.ids, from, to);
    }
  }

  remembered(mergeId: number): Promise<CustomerMergeMove[]> {
    return moveTable.all({ mergeId }, { orderBy: 'id' });
  }

  /** Rows per label, for people: what a merge has moved. */
  async counts(mergeId: number): Promise<Map<string, number>> {
    const labels = new Map(customerChildren().filter((c) => !c.quiet).map((c) => [keyOf(c), c.label]));
    const out = new Map<string, number>();
    for (const m of await this.remembered(mergeId)) {
      const label = labels.get(m.child);
      if (label) out.set(label, (out.get(label) ?? 0) + m.count);
    }
    return out;
  }

  private async ids(child: CustomerChild, from: number, to: number): Promise<number[]> {
    const column = columnOf(child);
    const twin = child.unique ? ` AND NOT EXISTS (SELECT 1 FROM ${child.table} o WHERE ${[`o.${column}=?`, ...child.unique.map((u) => `o.${u}=${child.table}.${u}`)].join(' AND ')})` : '';
    // a customer never hangs on itself: the survivor may be a subsidiary of the merged one
    const self = child.table === 'customer' ? ' AND id<>?' : '';
    const params: Param[] = [from, ...(child.unique ? [to] : []), ...(self ? [to] : [])];
    const rows = await database.unit.sql.all<{ id: number }>(`SELECT id FROM ${child.table} WHERE ${column}=?${conditionOf(child)}${twin}${self} ORDER BY id`, params);
    return rows.map((r) => r.id);
  }

  private async give(child: CustomerChild, ids: readonly number[], from: number, to: number): Promise<void> {
    const list = inList(ids);
    const column = columnOf(child);
    await database.unit.sql.run(`UPDATE ${child.table} SET ${column}=? WHERE ${column}=? AND id IN ${list.sql}`, [to, from, ...list.params]);
  }
}
