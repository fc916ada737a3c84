import { col, createTable, dropTables, index, rowColumns, unique } from '@steward/platform';
import { documentColumns } from '@steward/system-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const none = { nullable: true };

/** Accounts, sub-ledgers, work rows of orders, and the documents of finance. */
export class Finance1700003000000 implements MigrationInterface {
  name = 'Finance1700003000000';

  async up(q: QueryRunner): Promise<void> {
    await this.accounts(q);
    for (const name of ['receivable', 'payable']) await this.items(q, name);
    await this.advances(q);
    await this.billing(q);
    for (const name of ['receipt', 'refund', 'payment']) await this.money(q, name);
    await this.offsets(q);
    await this.invoices(q);
  }

  private async accounts(q: QueryRunner): Promise<void> {
    await createTable(q, 'account', [
      ...rowColumns(), col.text('name', 100), col.text('nameKey', 100), col.text('type', 8), col.text('bank', 100, none), col.text('accountNo', 64, none), col.scaled('openingBalance'), col.date('openingDate'), col.scaled('balance'),
      col.ref('keeperId', none), col.bool('isDefault'), col.bool('allowOverdraft'), col.bool('enabled'), col.longText('remark'),
    ], [unique('uq_account_name', 'nameKey')]);
    await createTable(q, 'account_ledger', [
      col.id(), col.ref('accountId'), col.instant('at'), col.date('docDate'), col.text('docType', 32), col.ref('docId'), col.text('docNo', 40), col.text('kind', 8), col.text('partyName', 200), col.text('method', 32, none), col.text('refNo', 64, none),
      col.scaled('amount'), col.scaled('balanceAfter'), col.bool('reversal'), col.ref('actorId'),
    ], [index('ix_account_ledger_account', 'accountId', 'id'), index('ix_account_ledger_doc', 'docType', 'docId')]);
  }

  private async items(q: QueryRunner, name: string): Promise<void> {
    await createTable(q, name, [
      ...rowColumns(), col.ref('partyId'), col.text('partyName', 200), col.text('kind', 16), col.text('sourceType', 32), col.ref('sourceId'), col.text('no', 40, none), col.ref('billingId', none), col.date('docDate'), col.date('dueDate'),
      col.ref('ownerId'), col.ref('departmentId', none), col.scaled('amount'), col.scaled('settled'), col.scaled('writtenOff'), col.scaled('open'), col.bool('isOpen'), col.text('remark', 200, none),
    ], [
      index(`ix_${name}_party`, 'partyId', 'isOpen', 'id'), index(`ix_${name}_owner`, 'ownerId', 'isOpen', 'id'), index(`ix_${name}_due`, 'isOpen', 'dueDate', 'id'), index(`ix_${name}_source`, 'sourceId', 'sourceType'),
      ...(name === 'receivable' ? [index('ix_receivable_billing', 'billingId')] : []),
    ]);
    await createTable(q, `${name}_allocation`, [
      col.id(), col.ref('itemId'), col.ref('partyId'), col.text('docType', 32), col.ref('docId'), col.date('date'), col.instant('at'), col.text('via', 8), col.scaled('amount'), col.scaled('writeOff'), col.bool('reversal'), col.ref('actorId'),
    ], [index(`ix_${name}_allocation_item`, 'itemId'), index(`ix_${name}_allocation_doc`, 'docType', 'docId'), index(`ix_${name}_allocation_party`, 'partyId', 'date')]);
  }

  private async advances(q: QueryRunner): Promise<void> {
    await createTable(q, 'advance', [col.text('side', 10, { primary: true }), col.ref('partyId', { primary: true }), col.scaled('balance'), col.scaled('owed')]);
    await createTable(q, 'advance_ledger', [
      col.id(), col.text('side', 10), col.ref('partyId'), col.text('docType', 32), col.ref('docId'), col.date('date'), col.instant('at'), col.scaled('amount'), col.scaled('balanceAfter'), col.bool('reversal'), col.ref('actorId'),
    ], [index('ix_advance_ledger_party', 'side', 'partyId', 'id'), index('ix_advance_ledger_doc', 'docType', 'docId')]);
  }

  private async billing(q: QueryRunner): Promise<void> {
    await createTable(q, 'billing', [
      ...rowColumns(), col.text('sourceType', 32), col.ref('sourceId'), col.text('no', 40, none), col.date('docDate'), col.date('dueDate'), col.ref('customerId'), col.text('customerName', 200), col.ref('ownerId'), col.ref('departmentId', none),
      col.text('basis', 8), col.text('paymentTerm', 16, none),
      ...['total', 'returned', 'closed', 'net', 'shipped', 'receivable', 'paid', 'writtenOff', 'open', 'surplus', 'received', 'invoiced', 'receivedUninvoiced', 'shippedUninvoiced', 'invoicedUnreceived', 'overInvoiced'].map((name) => col.scaled(name)),
      col.text('receiptStatus', 8), col.text('invoiceStatus', 8),
    ], [
      unique('uq_billing_source', 'sourceType', 'sourceId'), index('ix_billing_source_id', 'sourceId'), index('ix_billing_party', 'customerId', 'id'), index('ix_billing_owner', 'ownerId', 'id'), index('ix_billing_open', 'open'), index('ix_billing_to_invoice', 'receivedUninvoiced'),
    ]);
  }

  private async money(q: QueryRunner, name: string): Promise<void> {
    await createTable(q, name, moneyColumns(), [...documentIndexes(name), index(`ix_${name}_party`, 'partyId', 'id')]);
    await createTable(q, `${name}_line`, [
      col.id(), col.ref('documentId'), col.int('line'), col.ref('accountId'), col.text('method', 32, none), col.scaled('amount'), col.scaled('fee'), col.text('refNo', 64, none),
    ], [index(`ix_${name}_line_document`, 'documentId', 'line'), index(`ix_${name}_line_account`, 'accountId')]);
    await this.planned(q, name);
  }

  private async offsets(q: QueryRunner): Promise<void> {
    await createTable(q, 'advance_offset', [...moneyColumns(), col.text('side', 10)], [...documentIndexes('advance_offset'), index('ix_advance_offset_party', 'side', 'partyId', 'id')]);
    await this.planned(q, 'advance_offset');
  }

  private async planned(q: QueryRunner, name: string): Promise<void> {
    await createTable(q, `${name}_allocation`, [col.id(), col.ref('documentId'), col.ref('itemId'), col.scaled('amount'), col.scaled('writeOff')], [unique(`uq_${name}_allocation`, 'documentId', 'itemId'), index(`ix_${name}_allocation_item`, 'itemId')]);
  }

  private async invoices(q: QueryRunner): Promise<void> {
    await createTable(q, 'invoice', [
      ...documentColumns(), col.ref('customerId'), col.text('customerName', 200), col.text('type', 12), col.date('date'), col.text('invoiceCode', 20, none), col.text('invoiceNo', 40, none), col.ref('titleId', none), col.text('title', 200),
      col.text('taxNo', 32, none), col.text('bank', 100, none), col.text('bankAccount', 64, none), col.text('address', 255, none), col.text('phone', 60, none), col.scaled('taxRate', none),
      col.scaled('net'), col.scaled('tax'), col.scaled('total'), col.scaled('allocated'), col.ref('redOfId', none), col.scaled('redTotal'), col.text('expressNo', 64, none),
    ], [...documentIndexes('invoice'), index('ix_invoice_customer', 'customerId', 'id'), index('ix_invoice_red', 'redOfId')]);
    await createTable(q, 'invoice_allocation', [col.id(), col.ref('documentId'), col.ref('billingId'), col.scaled('amount')], [unique('uq_invoice_allocation', 'documentId', 'billingId'), index('ix_invoice_allocation_billing', 'billingId')]);
  }

  async down(q: QueryRunner): Promise<void> {
    const money = ['receipt', 'refund', 'payment'].flatMap((n) => [`${n}_allocation`, `${n}_line`, n]);
    await dropTables(q, 'invoice_allocation', 'invoice', 'advance_offset_allocation', 'advance_offset', ...money, 'billing', 'advance_ledger', 'advance', 'payable_allocation', 'payable', 'receivable_allocation', 'receivable', 'account_ledger', 'account');
  }
}

const moneyColumns = (): ReturnType<typeof documentColumns> =>
  [...documentColumns(), col.ref('partyId'), col.text('partyName', 200), col.scaled('total'), col.scaled('fee'), col.scaled('allocated'), col.scaled('writeOff'), col.scaled('advance'), col.bool('autoAllocate')];

const documentIndexes = (name: string): ReturnType<typeof index>[] =>
  [unique(`uq_${name}_no`, 'no'), unique(`uq_${name}_external`, 'externalId'), index(`ix_${name}_owner`, 'ownerId', 'id'), index(`ix_${name}_date`, 'docDate', 'id')];
