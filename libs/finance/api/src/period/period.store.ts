import { Injectable } from '@nestjs/common';
import { type NewRow, type ScopeRule, ScopedTable, Table, database } from '@steward/platform';
import { PeriodAccount, PeriodClose, PeriodLock, PeriodStock } from './period.entity.js';

/** The books belong to the company: whoever holds the right sees all months. */
export const periodRule: ScopeRule = () => ({ all: true, text: '1=1', params: [] });
const closes = new ScopedTable(PeriodClose, periodRule, '1=1');
const locks = new Table(PeriodLock);
const stocks = new Table(PeriodStock);
const accounts = new Table(PeriodAccount);
const ONE = 1;

interface AsOfAccount { id: number; name: string; balance: number; mayBeNegative: boolean }
interface Advanced { partyId: number; side: string; balance: number }

/** Rows of closed months, and the figures of days gone by. */
@Injectable()
export class PeriodStore {
  get(id: number, code?: string): Promise<PeriodClose> {
    return closes.get(id, code);
  }
  lockClose(id: number, code: string): Promise<PeriodClose> {
    return closes.lock(id, code);
  }
  insert(row: NewRow<PeriodClose>): Promise<number> {
    return closes.insert(row);
  }
  update(row: PeriodClose, set: Partial<PeriodClose>): Promise<number> {
    return closes.update(row, set);
  }

  /** Up to which day months are closed; nobody else closes or reopens until the unit of work ends. */
  async lock(): Promise<string | null> {
    return (await locks.find({ id: ONE }, { lock: true }))?.closedUntil ?? null;
  }
  /** As documents ask it: shared by all of them, and none closes a month meanwhile. */
  async shared(): Promise<string | null> {
    const tail = database.inTransaction && database.sql.engine === 'mysql' ? ' LOCK IN SHARE MODE' : '';
    return (await locks.query(`WHERE t.id=?${tail}`, [ONE]))[0]?.closedUntil ?? null;
  }
  async setClosedUntil(day: string | null): Promise<void> {
    await locks.change({ id: ONE }, { closedUntil: day });
  }
  /** The close before the last one that still stands. */
  async lastClosed(except?: number): Promise<PeriodClose | undefined> {
    return (await this.table.query("WHERE t.state='closed' AND t.id<>? ORDER BY t.until DESC LIMIT 1", [except ?? 0]))[0];
  }

  /** Balances at the end of a day, by the dates of the documents. */
  async accountsAsOf(day: string): Promise<AsOfAccount[]> {
    const rows = await database.sql.all<{ id: number; name: string; balance: number | string; mayBeNegative: number }>(
      `SELECT a.id, a.name, CASE WHEN a.allowOverdraft=1 OR a.openingBalance<0 THEN 1 ELSE 0 END AS mayBeNegative,
        CASE WHEN a.openingDate<=? THEN a.openingBalance ELSE 0 END+COALESCE((SELECT SUM(l.amount) FROM account_ledger l WHERE l.accountId=a.id AND l.docDate<=?),0) AS balance FROM account a ORDER BY a.id`, [day, day]);
    return rows.map((r) => ({ id: r.id, name: r.name, balance: Number(r.balance), mayBeNegative: Number(r.mayBeNegative) === 1 }));
  }

  /** Parties with money in advance while something they could pay with it is open. */
  async unallocated(day: string): Promise<Advanced[]> {
    return database.sql.all<Advanced>(
      `SELECT v.partyId, v.side, v.balance FROM advance v WHERE v.balance>0 AND ((v.side='receivable' AND EXISTS (SELECT 1 FROM receivable r WHERE r.partyId=v.partyId AND r.isOpen=1 AND r.open>0 AND r.docDate<=?))
        OR (v.side='payable' AND EXISTS (SELECT 1 FROM payable p WHERE p.partyId=v.partyId AND p.isOpen=1 AND p.open>0 AND p.docDate<=?))) ORDER BY v.side, v.partyId`, [day, day]);
  }

  async keep(stock: readonly NewRow<PeriodStock>[], funds: readonly NewRow<PeriodAccount>[]): Promise<void> {
    await stocks.insertMany(stock);
    await accounts.insertMany(funds);
  }
  /** A reopened month has no figures any more. */
  async forget(closeId: number): Promise<void> {
    await stocks.delete({ closeId });
    await accounts.delete({ closeId });
  }
  async balances(closeId: number): Promise<{ accountId: number; name: string; balance: number }[]> {
    const rows = await database.sql.all<{ accountId: number; name: string; balance: number | string }>('SELECT p.accountId, a.name, p.balance FROM period_account p JOIN account a ON a.id=p.accountId WHERE p.closeId=? ORDER BY p.accountId', [closeId]);
    return rows.map((r) => ({ ...r, balance: Number(r.balance) }));
  }

  private get table(): Table<PeriodClose> {
    return closes.unscoped('months belong to the company');
  }
}
