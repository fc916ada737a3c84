import { IntField, LinesField, RefField, type ScopeRule, database, inList, resolveScope, scopeText } from '@steward/platform';

export class MasterCategoryCount {
  @RefField('category', { opt: true, description: 'null = without category' }) categoryId: number | null;
  @IntField({ description: 'Records directly in it' }) count: number;
}
/** Records per category for the tree beside a list. */
export class MasterCategoryCounts {
  @IntField() total: number;
  @LinesField(() => MasterCategoryCount) items: MasterCategoryCount[];
}

type Counted = 'product' | 'supplier';
const REMEMBER_MS = 10_000;
const remembered = new Map<string, { at: number; counts: MasterCategoryCounts }>();

/** Records per category, of those the caller sees; remembered for 10 s. */
export async function categoryCounts(table: Counted, rule: ScopeRule): Promise<MasterCategoryCounts> {
  const scope = await resolveScope(rule);
  const key = `${table}|${scope.text}|${scope.params.join(',')}`;
  const have = remembered.get(key);
  const now = performance.now();
  if (have && now - have.at < REMEMBER_MS) return have.counts;
  const rows = await database.sql.all<{ categoryId: number | null; n: number | string }>(`SELECT t.categoryId AS categoryId, COUNT(*) AS n FROM ${table} t WHERE t.deletedAt IS NULL AND ${scopeText(scope, 't')} GROUP BY t.categoryId`, scope.params);
  const items = rows.map((r) => ({ categoryId: r.categoryId, count: Number(r.n) }));
  const counts = { total: items.reduce((n, i) => n + i.count, 0), items };
  if (remembered.size > 500) remembered.clear();
  remembered.set(key, { at: now, counts });
  return counts;
}

/** What the category trees ask of a table, whoever may see its rows; deleted ones count as well: they may be restored. */
export const categoryUser = (table: Counted): { count: (ids: readonly number[]) => Promise<Map<number, number>>; move: (from: number, to: number) => Promise<number> } => ({
  async count(ids) {
    if (ids.length === 0) return new Map();
    const list = inList(ids);
    const rows = await database.sql.all<{ id: number; n: number | string }>(`SELECT categoryId AS id, COUNT(*) AS n FROM ${table} WHERE categoryId IN ${list.sql} GROUP BY categoryId`, list.params);
    return new Map(rows.map((r) => [r.id, Number(r.n)]));
  },
  async move(from, to) {
    return (await database.unit.sql.run(`UPDATE ${table} SET categoryId=?, version=version+1 WHERE categoryId=?`, [to, from])).affected;
  },
});

/** Records with a value in a column, deleted ones too: whether an item of a dictionary is used. */
export async function countOf(table: Counted, column: string, value: string): Promise<number> {
  const rows = await database.sql.all<{ n: number | string }>(`SELECT COUNT(*) AS n FROM ${table} WHERE ${column}=?`, [value]);
  return Number(rows[0]?.n ?? 0);
}
