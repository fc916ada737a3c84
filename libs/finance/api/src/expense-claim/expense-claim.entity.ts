import type { Progress } from '@steward/kernel';
import { CodeColumn, DateColumn, Id, IntColumn, MoneyColumn, PlainIndex, Ref, TextColumn, UniqueIndex } from '@steward/platform';
import { DocumentRow } from '@steward/system-api';
import { Entity } from 'typeorm';

/** Expense claim 费用报销: what its owner has laid out; approved, then paid by an expense of the same lines. It books nothing itself. */
@Entity('expense_claim')
@UniqueIndex('uq_expense_claim_no', ['no'])
@UniqueIndex('uq_expense_claim_external', ['externalId'])
@PlainIndex('ix_expense_claim_owner', ['ownerId', 'id'])
@PlainIndex('ix_expense_claim_date', ['docDate', 'id'])
export class ExpenseClaim extends DocumentRow {
  @TextColumn(200) reason: string;
  @MoneyColumn() total: number;
  /** Σ of the expenses in force that pay it. */
  @MoneyColumn() paid: number;
  @CodeColumn(8) payStatus: Progress;
}

@Entity('expense_claim_line')
@PlainIndex('ix_expense_claim_line_document', ['documentId', 'line'])
@PlainIndex('ix_expense_claim_line_category', ['categoryId'])
export class ExpenseClaimLine {
  @Id() id: number;
  @Ref() documentId: number;
  @IntColumn() line: number;
  @Ref() categoryId: number;
  @DateColumn({ nullable: true }) spentOn: string | null;
  @MoneyColumn() amount: number;
  @TextColumn(200, { nullable: true }) remark: string | null;
}
