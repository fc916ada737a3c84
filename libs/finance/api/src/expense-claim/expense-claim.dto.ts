import { PROGRESS, type Progress } from '@steward/kernel';
import { Changes, DateField, DictField, EnumField, IntField, LinesField, MoneyField, RefField, TextField } from '@steward/platform';
import { FinanceHeadFields, FinanceHeadView } from '../head/finance-head.dto.js';
import { CategoryLineFields } from '../income-expense/income-expense.dto.js';

export class ExpenseClaimLineFields extends CategoryLineFields {
  @DateField({ opt: true, description: 'Day it was spent' }) spentOn?: string | null;
}
export class ExpenseClaimLineView extends ExpenseClaimLineFields {
  @IntField() declare id: number;
  @TextField({ max: 400 }) categoryName: string;
}
export class ExpenseClaimFields extends FinanceHeadFields {
  @TextField({ max: 200, description: 'What it was for' }) reason: string;
  @MoneyField({ opt: true, description: 'What the caller computed; 422 document.total_mismatch when it differs' }) total?: string | null;
  @LinesField(() => ExpenseClaimLineFields, { max: 100 }) lines: ExpenseClaimLineFields[];
}
export class CreateExpenseClaim extends ExpenseClaimFields {}
export class UpdateExpenseClaim extends Changes(ExpenseClaimFields) {}

/** How a claim is paid: all of it at once. */
export class PayClaim {
  @RefField('account') accountId: number;
  @DictField('finance.payment_method', { opt: true }) method?: string | null;
  @DateField({ opt: true, description: 'Today when absent' }) docDate?: string | null;
  @TextField({ opt: true, max: 64 }) refNo?: string | null;
}

class ExpenseClaimFigures extends FinanceHeadView {
  @TextField({ max: 200 }) reason: string;
  @MoneyField() total: string;
  @MoneyField() paid: string;
  @EnumField(PROGRESS) payStatus: Progress;
}
export class ExpenseClaimView extends ExpenseClaimFigures {
  @LinesField(() => ExpenseClaimLineView) lines: ExpenseClaimLineView[];
}
export class ExpenseClaimListItem extends ExpenseClaimFigures {}
