import { col, createTable, dropTables, index, unique } from '@steward/platform';
import { documentColumns } from '@steward/system-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const none = { nullable: true };

/** Requests for payment and expense claims. */
export class Requests1700003220000 implements MigrationInterface {
  name = 'Requests1700003220000';

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'payment_request', [
      ...documentColumns(), col.ref('supplierId'), col.text('supplierName', 200), col.date('payDate'), col.text('method', 32, none), col.text('payeeBank', 100, none), col.text('payeeAccount', 64, none), col.scaled('total'), col.scaled('paid'), col.text('payStatus', 8),
    ], [...paperIndexes('payment_request'), index('ix_payment_request_supplier', 'supplierId', 'id')]);
    await createTable(q, 'payment_request_line', [col.id(), col.ref('documentId'), col.int('line'), col.ref('payableId'), col.scaled('amount')], [index('ix_payment_request_line_document', 'documentId', 'line'), index('ix_payment_request_line_payable', 'payableId')]);
    await createTable(q, 'payment_request_payment', [col.ref('paymentId', { primary: true }), col.ref('requestId')], [index('ix_payment_request_payment_request', 'requestId')]);
    await createTable(q, 'expense_claim', [...documentColumns(), col.text('reason', 200), col.scaled('total'), col.scaled('paid'), col.text('payStatus', 8)], paperIndexes('expense_claim'));
    await createTable(q, 'expense_claim_line', [col.id(), col.ref('documentId'), col.int('line'), col.ref('categoryId'), col.date('spentOn', none), col.scaled('amount'), col.text('remark', 200, none)],
      [index('ix_expense_claim_line_document', 'documentId', 'line'), index('ix_expense_claim_line_category', 'categoryId')]);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'expense_claim_line', 'expense_claim', 'payment_request_payment', 'payment_request_line', 'payment_request');
  }
}

const paperIndexes = (name: string): ReturnType<typeof index>[] =>
  [unique(`uq_${name}_no`, 'no'), unique(`uq_${name}_external`, 'externalId'), index(`ix_${name}_owner`, 'ownerId', 'id'), index(`ix_${name}_date`, 'docDate', 'id')];
