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

/** Figures of a customer that documents move: caches, one UPDATE each, no new version (they are not what people edit). */
@Injectable()
export class CustomerFigures {
  async add(id: number, delta: FigureChanges): Promise<void> {
    const set: string[] = [];
    const params: Param[] = [];
    // before the count itself: MySQL assigns from left to right
    if (delta.dealCount) { set.push('dealt=CASE WHEN dealCount+?>0 THEN 1 ELSE 0 END'); params.push(delta.dealCount); }
    for (const column of SUMS) { const by = delta[column]; if (by) { set.push(`${column}=${column}+?`); params.push(by); } }
    if (delta.dealtOn) {
      set.push('firstDealAt=CASE WHEN firstDealAt IS NULL OR firstDealAt>? THEN ? ELSE firstDealAt END', 'lastDealAt=CASE WHEN lastDealAt IS NULL OR lastDealAt<? THEN ? ELSE lastDealAt END');
      params.push(delta.dealtOn, delta.dealtOn, delta.dealtOn, delta.dealtOn);
    }
    if (set.length > 0) await database.unit.sql.run(`UPDATE customer SET ${set.join(',')} WHERE id=?`, [...params, id]);
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
