import { col, createTable, dropTables, index, unique } from '@steward/platform';
import { documentColumns } from '@steward/system-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const none = { nullable: true };

/** Account transfers, other income and expense. */
export class Papers1700003200000 implements MigrationInterface {
  name = 'Papers1700003200000';

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'account_transfer', [...documentColumns(), col.ref('fromAccountId'), col.ref('toAccountId'), col.scaled('total'), col.scaled('fee'), col.text('refNo', 64, none)],
      [...paperIndexes('account_transfer'), index('ix_account_transfer_from', 'fromAccountId'), index('ix_account_transfer_to', 'toAccountId')]);
    await createTable(q, 'income_expense', [
      ...documentColumns(), col.text('direction', 8), col.ref('accountId'), col.text('method', 32, none), col.text('refNo', 64, none), col.text('partyName', 200, none), col.ref('employeeId', none), col.ref('claimId', none), col.scaled('total'),
    ], [...paperIndexes('income_expense'), index('ix_income_expense_account', 'accountId')]);
    await createTable(q, 'income_expense_line', [col.id(), col.ref('documentId'), col.int('line'), col.ref('categoryId'), col.scaled('amount'), col.text('remark', 200, none)],
      [index('ix_income_expense_line_document', 'documentId', 'line'), index('ix_income_expense_line_category', 'categoryId')]);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'income_expense_line', 'income_expense', 'account_transfer');
  }
}

const paperIndexes = (name: string): ReturnType<typeof index>[] =>
  [unique(`uq_${name}_no`, 'no'), unique(`uq_${name}_external`, 'externalId'), index(`ix_${name}_owner`, 'ownerId', 'id'), index(`ix_${name}_date`, 'docDate', 'id')];
