import { type NewRow, Table, columnKinds, database, quoted } from '@steward/platform';

interface Line { id: number; lineNo: number }

/**
 * Lines of documents. A change of a draft keeps the identity of its lines: those that are gone are deleted, those that
 * differ are written anew under their id, the others are not touched; three statements at most, however many lines there are.
 */
export class LineTable<L extends Line> {
  readonly rows: Table<L>;
  constructor(private readonly entity: abstract new () => L, private readonly parent: keyof L & string) {
    this.rows = new Table(entity);
  }

  /** Lines of a document in their order. */
  of(parentId: number): Promise<L[]> {
    return this.rows.query(`WHERE t.${this.parent}=? ORDER BY t.lineNo`, [parentId]);
  }

  /** Inserts the lines of a new document and gives them with their ids. */
  async insert(lines: readonly NewRow<L>[]): Promise<L[]> {
    const first = await this.rows.insertMany(lines);
    return lines.map((l, i) => ({ ...l, id: first + i }) as unknown as L);
  }

  /** Makes `after` the lines of the document; lines with an id are those of `before`. Gives them with their ids, and whether anything is other than before. */
  async replace(before: readonly L[], after: readonly (NewRow<L> & { id?: number })[]): Promise<{ lines: L[]; changed: boolean }> {
    const old = new Map(before.map((l) => [l.id, l]));
    const kept = new Set(after.flatMap((l) => (l.id === undefined ? [] : [l.id])));
    const changed = after.filter((l) => l.id !== undefined && differs(old.get(l.id), l));
    const gone = [...before.filter((l) => !kept.has(l.id)).map((l) => l.id), ...changed.map((l) => l.id as number)];
    if (gone.length > 0) await this.rows.delete({ id: gone } as unknown as Parameters<Table<L>['delete']>[0]);
    if (changed.length > 0) await this.insertAs(changed);
    const fresh = after.filter((l) => l.id === undefined);
    let next = await this.rows.insertMany(fresh);
    return { lines: after.map((l) => ({ ...l, id: l.id ?? next++ }) as unknown as L), changed: gone.length + fresh.length > 0 };
  }

  /** Inserts rows under the ids they bring. */
  private async insertAs(lines: readonly (NewRow<L> & { id?: number })[]): Promise<void> {
    const sql = database.unit.sql;
    const columns = [...columnKinds(this.entity).keys()];
    const one = `(${columns.map(() => '?').join(',')})`;
    const values = (lines as readonly Record<string, unknown>[]).flatMap((l) => columns.map((c) => plain(l[c])));
    await sql.run(`INSERT INTO ${this.rows.name}(${columns.map((c) => quoted(sql.engine, c)).join(',')}) VALUES ${lines.map(() => one).join(',')}`, values);
  }
}

/** Lines hold numbers, texts and flags; nothing else needs a form of its own. */
const plain = (value: unknown): string | number | null => (typeof value === 'boolean' ? Number(value) : typeof value === 'number' || typeof value === 'string' ? value : null);

/** True when a column of `after` has another value than the stored line. */
function differs(before: object | undefined, after: object): boolean {
  const old = before as Record<string, unknown> | undefined;
  return old === undefined || Object.entries(after).some(([key, value]) => value !== undefined && (old[key] ?? null) !== value);
}
