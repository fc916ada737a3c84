import { Injectable } from '@nestjs/common';
import { type NewRow, Table, database } from '@steward/platform';
import { writeRows } from '../subledger/write-rows.js';
import { PurchaseBilling } from './purchase-invoice.entity.js';
import { purchaseFigures } from './purchase-invoice.rules.js';

export const purchaseBillings = new Table(PurchaseBilling);

/** Work rows of stock-ins, whoever looks: scope is that of the documents and lists. */
@Injectable()
export class PurchaseBillingStore {
  ofStockIn(stockInId: number, lock = false): Promise<PurchaseBilling | undefined> {
    return purchaseBillings.find({ stockInId }, { lock });
  }
  ofStockIns(supplierId: number, stockInIds: readonly number[]): Promise<PurchaseBilling[]> {
    return purchaseBillings.all({ supplierId, stockInId: stockInIds });
  }
  byId(ids: readonly number[]): Promise<PurchaseBilling[]> {
    return purchaseBillings.all({ id: ids });
  }
  /** Locked in the order of their ids. */
  lock(ids: readonly number[]): Promise<PurchaseBilling[]> {
    return purchaseBillings.all({ id: ids }, { orderBy: 'id', lock: true });
  }
  insert(row: NewRow<PurchaseBilling>): Promise<number> {
    return purchaseBillings.insert(row);
  }
  /** Writes rows whose facts have changed, with the figures that follow. */
  async write(rows: readonly PurchaseBilling[]): Promise<void> {
    for (const r of rows) Object.assign(r, purchaseFigures(r));
    await writeRows('purchase_billing', ['total', 'returned', 'net', 'invoiced', 'uninvoiced', 'overInvoiced', 'invoiceStatus', 'no', 'docDate'], rows);
  }

  /** What an invoice and its effective red ones stand for, by work row. */
  async standing(originalId: number): Promise<Map<number, number>> {
    const rows = await database.sql.all<{ billingId: number; amount: number | string }>(
      "SELECT l.billingId AS billingId, SUM(l.amount) AS amount FROM purchase_invoice_line l JOIN purchase_invoice i ON i.id=l.documentId WHERE i.state='approved' AND (i.id=? OR i.redOfId=?) GROUP BY l.billingId", [originalId, originalId]);
    return new Map(rows.map((r) => [r.billingId, Number(r.amount)]));
  }
}
