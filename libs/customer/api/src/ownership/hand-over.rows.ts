import { type Param, actorId, clock, database, inList, record } from '@steward/platform';
import type { HandOverMove, HandOverPart } from './hand-over.js';

/** A table whose rows have an owner, hang on a customer and move as they are. Names come from declarations, never from a request. */
export interface OwnedRows {
  table: string;
  /** Entity the change is recorded under. */
  entity: string;
  /** Which rows move, on the alias `t`, e.g. `t.state IN ('draft','pending')`; no parameters. */
  condition: string;
  /** False: the rows keep no department. */
  departments?: boolean;
  /** True: the owner may be empty, so rows follow their customer into a pool and out of it. */
  ownerless?: boolean;
  /** False: rows that have no version and no stamps. */
  versioned?: boolean;
  /** What else keeps a copy of the owner, told inside the unit of work. */
  after?: (ids: readonly number[], move: HandOverMove) => Promise<void>;
}

/** The usual part of a hand-over: counted and moved by one condition, in three statements however many rows there are. */
export function ownedRows(rows: OwnedRows): Pick<HandOverPart, 'count' | 'move'> {
  return {
    count: async (ownerId, customerIds) => {
      if (customerIds?.length === 0) return 0;
      const { text, params } = condition(rows, ownerId, customerIds ?? null);
      const found = await database.sql.all<{ n: number | string }>(`SELECT COUNT(*) AS n FROM ${rows.table} t WHERE ${text}`, params);
      return Number(found[0]?.n ?? 0);
    },
    move: (move) => moveRows(rows, move),
  };
}

async function moveRows(rows: OwnedRows, move: HandOverMove): Promise<number> {
  if (move.customerIds?.length === 0 || move.from === move.to || (move.to === null && !rows.ownerless)) return 0;
  if (move.from === null && (!rows.ownerless || move.customerIds === null)) return 0;
  const { sql } = database.unit;
  const { text, params } = condition(rows, move.from, move.customerIds);
  const found = await sql.all<{ id: number }>(`SELECT t.id FROM ${rows.table} t WHERE ${text} ORDER BY t.id${sql.engine === 'mysql' ? ' FOR UPDATE' : ''}`, params);
  if (found.length === 0) return 0;
  const ids = found.map((r) => r.id);
  const list = inList(ids);
  const set = ['ownerId=?', ...(rows.departments === false ? [] : ['departmentId=?']), ...(rows.versioned === false ? [] : ['version=version+1', 'updatedAt=?', 'updatedBy=?'])];
  const values: Param[] = [move.to, ...(rows.departments === false ? [] : [move.departmentId]), ...(rows.versioned === false ? [] : [clock.stamp(), actorId()])];
  await sql.run(`UPDATE ${rows.table} SET ${set.join(',')} WHERE id IN ${list.sql}`, [...values, ...list.params]);
  await rows.after?.(ids, move);
  for (const id of ids) record({ entity: rows.entity, entityId: id, action: 'hand_over', changes: { ownerId: [move.from, move.to] } });
  return ids.length;
}

function condition(rows: OwnedRows, ownerId: number | null, customerIds: readonly number[] | null): { text: string; params: Param[] } {
  const list = customerIds === null ? undefined : inList(customerIds);
  const owner = ownerId === null ? 't.ownerId IS NULL' : 't.ownerId=?';
  return { text: `${owner} AND (${rows.condition})${list ? ` AND t.customerId IN ${list.sql}` : ''}`, params: [...(ownerId === null ? [] : [ownerId]), ...(list?.params ?? [])] };
}
