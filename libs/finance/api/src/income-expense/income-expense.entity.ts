import { CodeColumn, Id, IntColumn, MoneyColumn, PlainIndex, Ref, TextColumn, UniqueIndex } from '@steward/platform';
import { DocumentRow } from '@steward/system-api';
import { Entity } from 'typeorm';

export const DIRECTIONS = ['income', 'expense'] as const;
/** Money that comes in, or goes out. Each has a category tree of that name. */
export type Direction = (typeof DIRECTIONS)[number];

/** Other income and expense 其他收支 on one account, by category. */
@Entity('income_expense')
@UniqueIndex('uq_income_expense_no', ['no'])
@UniqueIndex('uq_income_expense_external', ['externalId'])
@PlainIndex('ix_income_expense_owner', ['ownerId', 'id'])
@PlainIndex('ix_income_expense_date', ['docDate', 'id'])
@PlainIndex('ix_income_expense_account', ['accountId'])
export class IncomeExpense extends DocumentRow {
  @CodeColumn(8) direction: Direction;
  @Ref() accountId: number;
  @CodeColumn(32, { nullable: true }) method: string | null;
  @TextColumn(64, { nullable: true }) refNo: string | null;
  /** Whom the money came from or went to, as it is called. */
  @TextColumn(200, { nullable: true }) partyName: string | null;
  @Ref({ nullable: true }) employeeId: number | null;
  /** The claim it pays. */
  @Ref({ nullable: true }) claimId: number | null;
  @MoneyColumn() total: number;
}

@Entity('income_expense_line')
@PlainIndex('ix_income_expense_line_document', ['documentId', 'line'])
@PlainIndex('ix_income_expense_line_category', ['categoryId'])
export class IncomeExpenseLine {
  @Id() id: number;
  @Ref() documentId: number;
  @IntColumn() line: number;
  @Ref() categoryId: number;
  @MoneyColumn() amount: number;
  @TextColumn(200, { nullable: true }) remark: string | null;
}
