import { BoolField, Changes, DateField, EnumField, InstantField, IntField, MoneyField, RefField, TextField } from '@steward/platform';
import { ACCOUNT_TYPES, type AccountType, FUND_KINDS, type FundKind } from './account.entity.js';

/** What people say of a fund account. */
export class AccountFields {
  @TextField({ max: 100 }) name: string;
  @EnumField(ACCOUNT_TYPES) type: AccountType;
  @TextField({ opt: true, max: 100 }) bank?: string | null;
  @TextField({ opt: true, max: 64, pattern: /^[\w\s@.*-]+$/ }) accountNo?: string | null;
  @MoneyField({ opt: true, description: 'Balance before the first movement, 0 when absent; stays once money has moved' }) openingBalance?: string | null;
  @DateField({ opt: true, description: 'Today when absent' }) openingDate?: string | null;
  @RefField('user', { opt: true }) keeperId?: number | null;
  @BoolField({ opt: true, description: 'Proposed on new receipts and payments; one account at most' }) isDefault?: boolean | null;
  @BoolField({ opt: true, description: 'The balance may fall below zero' }) allowOverdraft?: boolean | null;
  @BoolField({ opt: true }) enabled?: boolean | null;
  @TextField({ opt: true, max: 500 }) remark?: string | null;
}
export class CreateAccount extends AccountFields {}
export class UpdateAccount extends Changes(AccountFields) {}

export class AccountView extends AccountFields {
  @IntField() id: number;
  @IntField() version: number;
  @MoneyField({ description: 'Opening balance plus all movements' }) balance: string;
  @InstantField() createdAt: string;
  @RefField('user') createdBy: number;
  @InstantField() updatedAt: string;
  @RefField('user') updatedBy: number;
}
export class AccountListItem extends AccountView {
  @TextField({ opt: true, max: 64 }) keeperName: string | null;
}

/** What pickers show: no balance. */
export class AccountOption {
  @IntField() id: number;
  @TextField({ max: 100 }) name: string;
  @EnumField(ACCOUNT_TYPES) type: AccountType;
  @BoolField() isDefault: boolean;
  @BoolField() enabled: boolean;
}

export class AccountLedgerItem {
  @IntField() id: number;
  @RefField('account') accountId: number;
  @TextField({ max: 100 }) accountName: string;
  @InstantField() at: string;
  @DateField() docDate: string;
  @TextField({ max: 32 }) docType: string;
  @IntField() docId: number;
  @TextField({ max: 40 }) docNo: string;
  @EnumField(FUND_KINDS) kind: FundKind;
  @TextField({ max: 200 }) partyName: string;
  @TextField({ opt: true, max: 32, dictionary: 'finance.payment_method' }) method: string | null;
  @TextField({ opt: true, max: 64 }) refNo: string | null;
  @MoneyField({ description: 'Into the account positive' }) amount: string;
  @MoneyField() balanceAfter: string;
  @BoolField({ description: 'Takes another row back' }) reversal: boolean;
  @RefField('user') actorId: number;
}
