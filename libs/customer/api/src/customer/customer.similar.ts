import { firmKey, folded } from '@steward/kernel';
import { database } from '@steward/platform';
import { customerSearch } from './customer.store.js';

const MOST_SIMILAR = 10;
/** Shorter words would list half of the table to anybody who asks. */
const SIMILAR_FROM = 3;

/** Customers whose name holds the core of this one, whoever may see them; the newest ten. */
export async function resembling(name: string): Promise<number[]> {
  return searched(folded(firmKey(name)));
}

/** Customers whose search text holds a word: part of a name, digits of a telephone. */
export async function searched(word: string): Promise<number[]> {
  if ([...word].length < SIMILAR_FROM) return [];
  const sql = database.sql;
  const plan = await customerSearch.plan(word, 't', false, sql);
  if (plan.none) return [];
  const rows = await sql.all<{ id: number }>(
    `SELECT t.id AS id FROM ${plan.from ?? 'customer t'} WHERE ${plan.where} AND t.deletedAt IS NULL ORDER BY ${plan.id ?? 't.id'} DESC LIMIT ${MOST_SIMILAR}`,
    [...plan.fromParams, ...plan.whereParams],
  );
  return rows.map((r) => r.id);
}
