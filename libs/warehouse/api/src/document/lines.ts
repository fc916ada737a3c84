import { type NewRow, type Param, type Table, database, fault, inList, invalid } from '@steward/platform';
import { choose } from '../stock/stock.store.js';

/** Changes rows of a table by id in one statement: a CASE per column. */
export async function updateRows(table: string, changes: ReadonlyMap<number, Readonly<Record<string, Param | boolean | undefined>>>): Promise<void> {
  const params: Param[] = [];
  const columns = new Set([...changes.values()].flatMap((set) => Object.keys(set).filter((k) => set[k] !== undefined)));
  const parts = [...columns].map((column) => {
    const given = [...changes].flatMap(([id, set]): [number, Param][] => { const v = set[column]; return v === undefined ? [] : [[id, typeof v === 'boolean' ? Number(v) : v]]; });
    return `${column}=${choose(given, params, column)}`;
  });
  if (parts.length === 0) return;
  const list = inList([...changes.keys()]);
  await database.unit.sql.run(`UPDATE ${table} SET ${parts.join(',')} WHERE id IN ${list.sql}`, [...params, ...list.params]);
}

/** A line as a body wants it: with the id of the one it replaces, or without. */
export type WantedLine<L> = Omit<L, 'id'> & { id?: number | null };

/**
 * Brings the lines of a draft to what was sent, at most one statement each for those that go, change and come. A line sent
 * with an id keeps it. Throws 422 at `/lines/<i>/id` for an id that is none of the document's.
 */
export async function replaceLines<L extends { id: number }>(table: Table<L>, before: readonly L[], wanted: readonly WantedLine<L>[]): Promise<L[]> {
  const known = new Map(before.map((l) => [l.id, l]));
  const seen = new Set<number>();
  wanted.forEach((w, i) => {
    if (!w.id) return;
    if (!known.has(w.id) || seen.has(w.id)) throw invalid(fault(`/lines/${i}/id`, 'not_found'));
    seen.add(w.id);
  });
  const gone = before.filter((l) => !seen.has(l.id));
  if (gone.length > 0) await table.delete({ id: gone.map((l) => l.id) } as never);
  const changes = new Map<number, Record<string, Param | boolean>>();
  for (const w of wanted) {
    const old = w.id ? known.get(w.id) : undefined;
    if (!old) continue;
    const set = Object.fromEntries(Object.entries(w).filter(([k, v]) => k !== 'id' && v !== (old as Record<string, unknown>)[k])) as Record<string, Param | boolean>;
    if (Object.keys(set).length > 0) changes.set(old.id, set);
  }
  if (changes.size > 0) await updateRows(table.name, changes);
  const fresh = wanted.filter((w) => !w.id);
  let next = await table.insertMany(fresh.map(({ id: _id, ...w }) => w) as unknown as NewRow<L>[]);
  return wanted.map((w) => ({ ...w, id: w.id || next++ }) as unknown as L);
}

/** Inserts the lines of a new document and gives them with their ids. */
export async function insertLines<L extends { id: number }>(table: Table<L>, lines: readonly Omit<L, 'id'>[]): Promise<L[]> {
  const first = await table.insertMany(lines as unknown as NewRow<L>[]);
  return lines.map((l, i) => ({ ...l, id: first + i }) as unknown as L);
}
