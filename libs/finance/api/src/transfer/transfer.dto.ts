import { Changes, MoneyField, RefField, TextField } from '@steward/platform';
import { FinanceHeadFields, FinanceHeadView } from '../head/finance-head.dto.js';

export class AccountTransferFields extends FinanceHeadFields {
  @RefField('account') fromAccountId: number;
  @RefField('account') toAccountId: number;
  @MoneyField({ min: 0.01, description: 'What arrives' }) total: string;
  @MoneyField({ opt: true, min: 0, description: "The bank's fee: leaves the first account on top, our expense" }) fee?: string | null;
  @TextField({ opt: true, max: 64, description: 'Number of the transfer at the bank' }) refNo?: string | null;
}
export class CreateAccountTransfer extends AccountTransferFields {}
export class UpdateAccountTransfer extends Changes(AccountTransferFields) {}

export class AccountTransferView extends FinanceHeadView {
  @RefField('account') fromAccountId: number;
  @TextField({ max: 100 }) fromAccountName: string;
  @RefField('account') toAccountId: number;
  @TextField({ max: 100 }) toAccountName: string;
  @MoneyField() total: string;
  @MoneyField() fee: string;
  @TextField({ opt: true, max: 64 }) refNo: string | null;
}
export class AccountTransferListItem extends AccountTransferView {}
