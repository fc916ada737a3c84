import { col, createTable, dropTables, index, rowColumns, unique } from '@steward/platform';
import { documentColumns } from '@steward/system-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const none = { nullable: true };

/** Purchase invoices, and what suppliers still have to invoice of the stock-ins there are. */
export class PurchaseInvoices1700003230000 implements MigrationInterface {
  name = 'PurchaseInvoices1700003230000';

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'purchase_invoice', [
      ...documentColumns(), col.ref('supplierId'), col.text('supplierName', 200), col.text('type', 12), col.date('date'), col.text('invoiceCode', 20, none), col.text('invoiceNo', 40, none), col.scaled('taxRate', none), col.scaled('net'), col.scaled('tax'), col.scaled('total'),
      col.scaled('allocated'), col.ref('redOfId', none), col.scaled('redTotal'),
    ], [
      unique('uq_purchase_invoice_no', 'no'), unique('uq_purchase_invoice_external', 'externalId'), index('ix_purchase_invoice_owner', 'ownerId', 'id'), index('ix_purchase_invoice_date', 'docDate', 'id'), index('ix_purchase_invoice_supplier', 'supplierId', 'invoiceNo'),
      index('ix_purchase_invoice_red', 'redOfId'),
    ]);
    await createTable(q, 'purchase_invoice_line', [col.id(), col.ref('documentId'), col.int('line'), col.ref('billingId'), col.scaled('amount')], [index('ix_purchase_invoice_line_document', 'documentId', 'line'), index('ix_purchase_invoice_line_billing', 'billingId')]);
    await createTable(q, 'purchase_billing', [
      ...rowColumns(), col.ref('stockInId'), col.text('no', 40), col.date('docDate'), col.ref('supplierId'), col.text('supplierName', 200), col.ref('ownerId'), col.ref('departmentId', none), col.scaled('total'), col.scaled('returned'), col.scaled('net'), col.scaled('invoiced'),
      col.scaled('uninvoiced'), col.scaled('overInvoiced'), col.text('invoiceStatus', 8),
    ], [unique('uq_purchase_billing_stock_in', 'stockInId'), index('ix_purchase_billing_supplier', 'supplierId', 'id'), index('ix_purchase_billing_owner', 'ownerId', 'id'), index('ix_purchase_billing_open', 'uninvoiced')]);
    await this.waiting(q);
  }

  /** Stock-ins in force wait for their invoices from now on. */
  private async waiting(q: QueryRunner): Promise<void> {
    if (!(await q.hasTable('stock_in')) || !(await q.hasTable('purchase_return'))) return;
    const back = "COALESCE((SELECT SUM(r.total) FROM purchase_return r WHERE r.stockInId=s.id AND r.state IN ('approved','closed')),0)";
    const left = `s.total-${back}`;
    await q.query(`INSERT INTO purchase_billing(version,createdAt,createdBy,updatedAt,updatedBy,stockInId,no,docDate,supplierId,supplierName,ownerId,departmentId,total,returned,net,invoiced,uninvoiced,overInvoiced,invoiceStatus)
      SELECT 1,s.updatedAt,s.updatedBy,s.updatedAt,s.updatedBy,s.id,s.no,s.docDate,s.supplierId,s.supplierName,s.ownerId,s.departmentId,s.total,${back},${left},0,${left},0,'none'
      FROM stock_in s WHERE s.state IN ('approved','closed') AND s.total<>0 AND NOT EXISTS (SELECT 1 FROM purchase_billing b WHERE b.stockInId=s.id)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'purchase_billing', 'purchase_invoice_line', 'purchase_invoice');
  }
}
