import { Injectable } from '@nestjs/common';
import { type Param, database, inList } from '@steward/platform';

/** What the domains to the right add to a customer, signed; amounts in fen. */
export interface FigureChanges {
  receivableBalance?: number;
  advanceBalance?: number;
  dealCount?: number;
  dealAmount?: number;
  /** Day of a deal: widens first and last deal. */
  dealtOn?: string;
}

const SUMS = ['receivableBalance', 'advanceBalance', 'dealCount', 'dealAmount'] as const;

type Sums = Required<Pick<FigureChanges, (typeof SUMS)[number]>> & { first?: string; last?: string };
const WAITING = Symbol('customer figures');

/**
 * Figures of a customer that documents move: caches, no new version (they are not what people edit). What the parts of a unit of
 * work add to one customer is written in one UPDATE at its end, so that the row, which many documents share, is held for a moment only.
 */
@Injectable()
export class CustomerFigures {
  async add(id: number, delta: FigureChanges): Promise<void> {
    const unit = database.unit;
    const waiting = unit.slot(WAITING, () => {
      const all = new Map<number, Sums>();
      // what is added from then on is written by itself
      unit.beforeCommit(() => { unit.slots.delete(WAITING); return write(all); });
      return all;
    });
    const sums = waiting.get(id) ?? { receivableBalance: 0, advanceBalance: 0, dealCount: 0, dealAmount: 0 };
    waiting.set(id, sums);
    for (const column of SUMS) sums[column] += delta[column] ?? 0;
    const day = delta.dealtOn;
    if (day === undefined) return;
    if (sums.first === undefined || day < sums.first) sums.first = day;
    if (sums.last === undefined || day > sums.last) sums.last = day;
  }

  async setOverdue(amounts: ReadonlyMap<number, number>): Promise<void> {
    const sql = database.unit.sql;
    const before = await sql.all<{ id: number; overdueAmount: number }>('SELECT id, overdueAmount FROM customer WHERE overdueAmount<>0');
    const gone = before.filter((c) => !amounts.has(c.id)).map((c) => c.id);
    const known = new Map(before.map((c) => [c.id, c.overdueAmount]));
    if (gone.length > 0) { const list = inList(gone); await sql.run(`UPDATE customer SET overdueAmount=0 WHERE id IN ${list.sql}`, list.params); }
    for (const [id, amount] of amounts) if (known.get(id) !== amount) await sql.run('UPDATE customer SET overdueAmount=? WHERE id=?', [amount, id]);
  }
}

/** Customers in the order of their ids: two units of work never wait for each other. */
async function write(all: ReadonlyMap<number, Sums>): Promise<void> {
  for (const [id, sums] of [...all].sort(([a], [b]) => a - b)) {
    const set: string[] = [];
    const params: Param[] = [];
    // before the count itself: MySQL assigns from left to right
    if (sums.dealCount !== 0) { set.push('dealt=CASE WHEN dealCount+?>0 THEN 1 ELSE 0 END'); params.push(sums.dealCount); }
    for (const column of SUMS) if (sums[column] !== 0) { set.push(`${column}=${column}+?`); params.push(sums[column]); }
    if (sums.first !== undefined && sums.last !== undefined) {
      set.push('firstDealAt=CASE WHEN firstDealAt IS NULL OR firstDealAt>? THEN ? ELSE firstDealAt END', 'lastDealAt=CASE WHEN lastDealAt IS NULL OR lastDealAt<? THEN ? ELSE lastDealAt END');
      params.push(sums.first, sums.first, sums.last, sums.last);
    }
    if (set.length > 0) await database.unit.sql.run(`UPDATE customer SET ${set.join(',')} WHERE id=?`, [...params, id]);
  }
}
