import { Injectable } from '@nestjs/common';
import { type NewRow, Problem, ScopedTable, Table, database, forbidden, inList } from '@steward/platform';
import type { BillingRow } from '../billing/billing.entity.js';
import { billingTable } from '../billing/billing.table.js';
import { customerSide } from '../finance.scope.js';
import { writeRows } from '../subledger/write-rows.js';
import { Invoice, InvoiceAllocation } from './invoice.entity.js';

export const VIEW = 'finance.invoice.view';
export const CREATE = 'finance.invoice.create';
export const UPDATE = 'finance.invoice.update';
export const DELETE = 'finance.invoice.delete';
export const APPROVE = 'finance.invoice.approve';
export const VOID = 'finance.invoice.void';
export const ENTITY = 'invoice';
/** What invoices are for: orders of sales. */
export const ORDER = 'sales_order';

export const invoiceRule = customerSide('customerId');
export const invoiceRows = new ScopedTable(Invoice, invoiceRule, '1=1');
const allocations = new Table(InvoiceAllocation);

/** An order an invoice is for. */
export interface InvoicedOrder { billingId: number; orderId: number; no: string | null; net: number; invoiced: number }

/** Rows of invoices, seen with their customers. */
@Injectable()
export class InvoiceStore {
  get(id: number, code?: string): Promise<Invoice> {
    return invoiceRows.get(id, code);
  }

  /** As {@link get}, locked; 403 when the caller sees the invoice but may not do this to it. */
  async lock(id: number, code: string): Promise<Invoice> {
    try {
      return await invoiceRows.lock(id, code);
    } catch (e) {
      if (e instanceof Problem && e.status === 404 && (await invoiceRows.visible([id], VIEW)).length > 0) throw forbidden(code);
      throw e;
    }
  }

  /** The invoice a red one takes back, whoever sees it: it is of the same customer. */
  original(id: number, lock: boolean): Promise<Invoice | undefined> {
    return invoiceRows.unscoped('a red invoice stands on its original').find({ id }, { lock });
  }

  insert(row: NewRow<Invoice>): Promise<number> {
    return invoiceRows.insert(row);
  }
  update(row: Invoice, set: Partial<Invoice>): Promise<number> {
    return invoiceRows.update(row, set);
  }
  /** As {@link update} of a row that is locked, nobody waits for it. */
  step(row: Invoice, set: Partial<Invoice>): Promise<number> {
    return invoiceRows.step(row, set);
  }
  async delete(row: Invoice): Promise<void> {
    await allocations.delete({ documentId: row.id });
    await invoiceRows.unscoped('a draft that was locked in scope').delete({ id: row.id });
  }

  parts(documentId: number): Promise<InvoiceAllocation[]> {
    return allocations.all({ documentId }, { orderBy: 'id' });
  }
  async replaceParts(documentId: number, before: number, parts: readonly Omit<InvoiceAllocation, 'id' | 'documentId'>[]): Promise<void> {
    if (before > 0) await allocations.delete({ documentId });
    await allocations.insertMany(parts.map((p) => ({ documentId, ...p })));
  }

  /** Work rows of a customer's orders by the ids of the orders, in the order of their own. */
  orders(customerId: number, orderIds: readonly number[], lock: boolean): Promise<BillingRow[]> {
    return billingTable.all({ sourceType: ORDER, sourceId: orderIds, customerId }, { orderBy: 'id', lock });
  }
  /** Work rows by their ids, locked in their order. */
  lockOrders(ids: readonly number[]): Promise<BillingRow[]> {
    return billingTable.all({ id: ids }, { orderBy: 'id', lock: true });
  }
  ordersOf(billingIds: readonly number[]): Promise<BillingRow[]> {
    return billingTable.all({ id: billingIds });
  }
  writeOrders(rows: readonly BillingRow[]): Promise<void> {
    return writeRows('billing', ['invoiced', 'receivedUninvoiced', 'shippedUninvoiced', 'invoicedUnreceived', 'overInvoiced', 'invoiceStatus'], rows);
  }

  /** What an invoice and its effective red ones stand for, by work row. */
  async standing(originalId: number): Promise<Map<number, number>> {
    const rows = await database.sql.all<{ billingId: number; amount: number | string }>(
      "SELECT a.billingId AS billingId, SUM(a.amount) AS amount FROM invoice_allocation a JOIN invoice i ON i.id=a.documentId WHERE i.state='approved' AND (i.id=? OR i.redOfId=?) GROUP BY a.billingId", [originalId, originalId]);
    return new Map(rows.map((r) => [r.billingId, Number(r.amount)]));
  }

  /** Numbers of invoices, whoever sees them. */
  async numbers(ids: readonly number[]): Promise<Map<number, string | null>> {
    if (ids.length === 0) return new Map();
    const list = inList([...ids]);
    return new Map((await database.sql.all<{ id: number; no: string | null }>(`SELECT id, no FROM invoice WHERE id IN ${list.sql}`, list.params)).map((r) => [r.id, r.no]));
  }
}
