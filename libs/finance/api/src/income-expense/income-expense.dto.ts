import { DOCUMENT_STATES, type DocumentState } from '@steward/kernel';
import { Changes, DateField, DictField, EnumField, IntField, LinesField, MoneyField, RefField, TextField } from '@steward/platform';
import { FinanceHeadFields, FinanceHeadView } from '../head/finance-head.dto.js';
import { DIRECTIONS, type Direction } from './income-expense.entity.js';

/** An amount of one category. */
export class CategoryLineFields {
  @IntField({ opt: true, min: 1, description: 'Of the line that stays; new without' }) id?: number | null;
  @RefField('category', { description: 'Of the tree `income` or `expense`' }) categoryId: number;
  @MoneyField({ min: 0.01 }) amount: string;
  @TextField({ opt: true, max: 200 }) remark?: string | null;
}
export class CategoryLineView extends CategoryLineFields {
  @IntField() declare id: number;
  @TextField({ max: 400, description: 'Path in the tree' }) categoryName: string;
}

export class IncomeExpenseFields extends FinanceHeadFields {
  @EnumField(DIRECTIONS) direction: Direction;
  @RefField('account') accountId: number;
  @DictField('finance.payment_method', { opt: true }) method?: string | null;
  @TextField({ opt: true, max: 64 }) refNo?: string | null;
  @TextField({ opt: true, max: 200, description: 'Whom the money came from or went to' }) partyName?: string | null;
  @RefField('user', { opt: true, description: 'Employee it concerns' }) employeeId?: number | null;
  @MoneyField({ opt: true, description: 'What the caller computed; 422 document.total_mismatch when it differs' }) total?: string | null;
  @LinesField(() => CategoryLineFields, { max: 50 }) lines: CategoryLineFields[];
}
export class CreateIncomeExpense extends IncomeExpenseFields {}
export class UpdateIncomeExpense extends Changes(IncomeExpenseFields) {}

class IncomeExpenseFigures extends FinanceHeadView {
  @EnumField(DIRECTIONS) direction: Direction;
  @RefField('account') accountId: number;
  @TextField({ max: 100 }) accountName: string;
  @DictField('finance.payment_method', { opt: true }) method: string | null;
  @TextField({ opt: true, max: 64 }) refNo: string | null;
  @TextField({ opt: true, max: 200 }) partyName: string | null;
  @RefField('user', { opt: true }) employeeId: number | null;
  @TextField({ opt: true, max: 64 }) employeeName: string | null;
  @MoneyField() total: string;
}
export class IncomeExpenseView extends IncomeExpenseFigures {
  @RefField('expense_claim', { opt: true, description: 'The claim it pays' }) claimId: number | null;
  @LinesField(() => CategoryLineView) lines: CategoryLineView[];
}
export class IncomeExpenseListItem extends IncomeExpenseFigures {}

/** One line with the head it stands under, for the list by category. */
export class IncomeExpenseLineItem {
  @IntField() id: number;
  @RefField('income_expense') documentId: number;
  @TextField({ opt: true, max: 40 }) no: string | null;
  @DateField() docDate: string;
  @EnumField(DOCUMENT_STATES) state: DocumentState;
  @EnumField(DIRECTIONS) direction: Direction;
  @RefField('account') accountId: number;
  @RefField('category') categoryId: number;
  @TextField({ opt: true, max: 400 }) categoryName: string | null;
  @TextField({ opt: true, max: 200 }) partyName: string | null;
  @RefField('user') ownerId: number;
  @TextField({ opt: true, max: 64 }) ownerName: string | null;
  @MoneyField() amount: string;
  @TextField({ opt: true, max: 200 }) remark: string | null;
}
