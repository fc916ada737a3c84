import { Injectable } from '@nestjs/common';
import { type Data, database, inList } from '@steward/platform';
import { type Side, itemTables } from '../subledger/sides.js';
import { writeRows } from '../subledger/write-rows.js';
import type { BillingRow } from './billing.entity.js';
import { billingTable } from './billing.table.js';

/** A document that settled something. */
export interface SettledBy { docType: string; docId: number }

/** Rows of billings for the facades. They serve whoever may see the order, so there is no scope of their own. */
@Injectable()
export class BillingStore {
  find(sourceType: string, sourceId: number): Promise<BillingRow | undefined> {
    return billingTable.find({ sourceType, sourceId });
  }

  /** As {@link find}, locked; throws when the order was never opened: a defect of the caller. */
  async lock(sourceType: string, sourceId: number): Promise<BillingRow> {
    const row = await billingTable.find({ sourceType, sourceId }, { lock: true });
    if (!row) throw new Error(`${sourceType} ${sourceId} was never opened`);
    return row;
  }

  /** Work rows of several orders, locked in the order of their ids. */
  lockAll(sourceType: string, sourceIds: readonly number[]): Promise<BillingRow[]> {
    return billingTable.all({ sourceType, sourceId: sourceIds }, { orderBy: 'id', lock: true });
  }

  all(sourceType: string, sourceIds: readonly number[]): Promise<BillingRow[]> {
    return billingTable.all({ sourceType, sourceId: sourceIds });
  }

  /** What the order says of itself, when it is opened again. */
  async setHead(row: BillingRow, head: Partial<Data<BillingRow>>): Promise<void> {
    await billingTable.change({ id: row.id }, head);
    Object.assign(row, head);
  }

  /** What was shipped of orders that are debts by themselves. */
  writeShipped(rows: readonly BillingRow[]): Promise<void> {
    return writeRows('billing', ['shipped', 'shippedUninvoiced'], rows);
  }

  /** Documents whose settlements stand on some items, their own reversals netted out. */
  async settledBy(side: Side, itemIds: readonly number[]): Promise<SettledBy[]> {
    if (itemIds.length === 0) return [];
    const list = inList(itemIds);
    return database.sql.all<SettledBy>(`SELECT docType, docId FROM ${side}_allocation WHERE itemId IN ${list.sql} GROUP BY docType, docId HAVING SUM(amount)<>0 OR SUM(writeOff)<>0`, list.params);
  }

  /** What a document has settled and not taken back, by item. */
  async settledWith(side: Side, doc: { type: string; id: number }): Promise<{ itemId: number; amount: number }[]> {
    const rows = await database.sql.all<{ itemId: number; amount: number | string }>(`SELECT itemId, SUM(amount) AS amount FROM ${side}_allocation WHERE docType=? AND docId=? GROUP BY itemId HAVING SUM(amount)<>0 ORDER BY itemId`, [doc.type, doc.id]);
    return rows.map((r) => ({ itemId: r.itemId, amount: Number(r.amount) }));
  }

  /** Items that a document has paid from the advance. */
  async offsets(side: Side, doc: { type: string; id: number }): Promise<{ itemId: number; amount: number }[]> {
    const rows = await database.sql.all<{ itemId: number; amount: number | string }>(`SELECT itemId, SUM(amount) AS amount FROM ${side}_allocation WHERE docType=? AND docId=? AND via='advance' GROUP BY itemId HAVING SUM(amount)>0 ORDER BY itemId`, [doc.type, doc.id]);
    return rows.map((r) => ({ itemId: r.itemId, amount: Number(r.amount) }));
  }

  /** Effective invoices for an order. */
  async invoicedBy(billingId: number): Promise<SettledBy[]> {
    const rows = await database.sql.all<{ id: number }>("SELECT i.id AS id FROM invoice_allocation a JOIN invoice i ON i.id=a.documentId WHERE a.billingId=? AND i.state='approved'", [billingId]);
    return rows.map((r) => ({ docType: 'invoice', docId: r.id }));
  }

  /** Items that are settled keep whose they were. */
  async reassign(sourceType: string, sourceIds: readonly number[], ownerId: number, departmentId: number | null): Promise<void> {
    if (sourceIds.length === 0) return;
    await billingTable.change({ sourceType, sourceId: sourceIds }, { ownerId, departmentId });
    await itemTables.receivable.change({ sourceType, sourceId: sourceIds, isOpen: true }, { ownerId, departmentId });
  }
}
