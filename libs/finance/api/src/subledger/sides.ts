import { Table, database } from '@steward/platform';
import { Advance, AdvanceLedger, type Allocation, PayableAllocation, ReceivableAllocation } from './allocation.entity.js';
import { type OpenItem, Payable, Receivable } from './open-item.entity.js';

export const SIDES = ['receivable', 'payable'] as const;
/** Which sub-ledger: what customers owe us, or what we owe suppliers. */
export type Side = (typeof SIDES)[number];

export const itemTables: Record<Side, Table<OpenItem>> = { receivable: new Table<OpenItem>(Receivable), payable: new Table<OpenItem>(Payable) };
export const allocationTables: Record<Side, Table<Allocation>> = { receivable: new Table<Allocation>(ReceivableAllocation), payable: new Table<Allocation>(PayableAllocation) };
export const advanceTable = new Table(Advance);
export const advanceLedgerTable = new Table(AdvanceLedger);

/** What a party owes, or is owed: Σ open of its items, in fen. */
export async function owedBy(side: Side, partyId: number): Promise<number> {
  const rows = await database.sql.all<{ n: number | string }>(`SELECT COALESCE(SUM(open),0) AS n FROM ${side} WHERE partyId=? AND isOpen=1`, [partyId]);
  return Number(rows[0]?.n ?? 0);
}
