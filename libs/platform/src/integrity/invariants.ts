import { database } from '../database/index.js';

/** Something that must hold whatever happens: a statement that counts the rows for which it does not, the same text on both engines (integrity.md 2.1). */
export interface Invariant { id: string; title: string; sql: string }
export interface InvariantResult extends Invariant { count: number }

const invariants: Invariant[] = [
  { id: 'P01', title: 'No stored answer is half written', sql: "SELECT COUNT(*) AS n FROM idempotency WHERE response=''" },
  { id: 'P02', title: 'No sequence number of the change feed is given twice', sql: 'SELECT COUNT(*) AS n FROM (SELECT seq FROM audit_log WHERE seq IS NOT NULL GROUP BY seq HAVING COUNT(*)>1) x' },
  { id: 'P03', title: 'The change feed has no gap', sql: 'SELECT COALESCE(MAX(seq),0)-COUNT(seq) AS n FROM audit_log' },
  { id: 'P04', title: 'No finished job holds a lease', sql: "SELECT COUNT(*) AS n FROM job WHERE state IN ('succeeded','failed','cancelled') AND holder IS NOT NULL" },
];

/** Adds the invariants of a domain; called once when its module is loaded. */
export function registerInvariants(...more: readonly Invariant[]): void {
  for (const i of more) {
    if (invariants.some((x) => x.id === i.id)) throw new Error(`Invariant ${i.id} is declared twice`);
    invariants.push(i);
  }
}

/** Checks all invariants on one consistent reader, away from whoever is being served; `count` 0 means it holds. `each` hears of every result. */
export async function checkInvariants(each?: (result: InvariantResult, index: number, of: number) => Promise<void> | void): Promise<InvariantResult[]> {
  const out: InvariantResult[] = [];
  const asked = [...invariants];
  await database.engine.figures(asked.map((i) => i.sql), async (count, index) => {
    const result = { ...(asked[index] as Invariant), count };
    out.push(result);
    await each?.(result, index, asked.length);
  });
  return out;
}
