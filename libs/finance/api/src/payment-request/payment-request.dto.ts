import { PROGRESS, type Progress } from '@steward/kernel';
import { Changes, DateField, DictField, EnumField, IntField, LinesField, MoneyField, RefField, TextField } from '@steward/platform';
import { FinanceHeadFields, FinanceHeadView } from '../head/finance-head.dto.js';

const ACCOUNT_NO = /^[\w\s@.*-]+$/;

export class PaymentRequestLineFields {
  @IntField({ opt: true, min: 1, description: 'Of the line that stays; new without' }) id?: number | null;
  @RefField('payable') payableId: number;
  @MoneyField({ min: 0.01 }) amount: string;
}
export class PaymentRequestFields extends FinanceHeadFields {
  @RefField('supplier') supplierId: number;
  @DateField({ opt: true, description: 'Day it should be paid; docDate when absent' }) payDate?: string | null;
  @DictField('finance.payment_method', { opt: true }) method?: string | null;
  @TextField({ opt: true, max: 100 }) payeeBank?: string | null;
  @TextField({ opt: true, max: 64, pattern: ACCOUNT_NO }) payeeAccount?: string | null;
  @MoneyField({ opt: true, description: 'The sum of the lines; without lines what is to be paid in advance' }) total?: string | null;
  @LinesField(() => PaymentRequestLineFields, { opt: true, max: 200 }) lines?: PaymentRequestLineFields[] | null;
}
export class CreatePaymentRequest extends PaymentRequestFields {}
export class UpdatePaymentRequest extends Changes(PaymentRequestFields) {}

/** How the cashier pays it. */
export class PayRequest {
  @RefField('account') accountId: number;
  @DictField('finance.payment_method', { opt: true, description: 'As asked for when absent' }) method?: string | null;
  @DateField({ opt: true, description: 'Today when absent' }) docDate?: string | null;
  @MoneyField({ opt: true, min: 0.01, description: 'All that is left when absent' }) amount?: string | null;
  @MoneyField({ opt: true, min: 0 }) fee?: string | null;
  @TextField({ opt: true, max: 64 }) refNo?: string | null;
}

export class PaymentRequestLineView extends PaymentRequestLineFields {
  @IntField() declare id: number;
  @TextField({ opt: true, max: 40 }) sourceNo: string | null;
  @TextField({ max: 32 }) sourceType: string;
  @IntField() sourceId: number;
  @DateField() dueDate: string;
  @MoneyField() open: string;
}
class PaymentRequestFigures extends FinanceHeadView {
  @RefField('supplier') supplierId: number;
  @TextField({ max: 200 }) supplierName: string;
  @DateField() payDate: string;
  @DictField('finance.payment_method', { opt: true }) method: string | null;
  @TextField({ opt: true, max: 100 }) payeeBank: string | null;
  @TextField({ opt: true, max: 64 }) payeeAccount: string | null;
  @MoneyField() total: string;
  @MoneyField({ description: 'Payments in force' }) paid: string;
  @EnumField(PROGRESS) payStatus: Progress;
}
export class PaymentRequestView extends PaymentRequestFigures {
  @LinesField(() => PaymentRequestLineView) lines: PaymentRequestLineView[];
}
export class PaymentRequestListItem extends PaymentRequestFigures {}
