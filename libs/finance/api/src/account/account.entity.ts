import { BoolColumn, CodeColumn, DateColumn, Id, InstantColumn, LongTextColumn, MoneyColumn, PlainIndex, Ref, Row, TextColumn, UniqueIndex } from '@steward/platform';
import { Entity } from 'typeorm';

export const ACCOUNT_TYPES = ['cash', 'bank', 'wechat', 'alipay', 'other'] as const;
export type AccountType = (typeof ACCOUNT_TYPES)[number];

/** Fund account 资金账户 (domain.md 2.5). `balance` is the cache of opening balance plus ledger. */
@Entity('account')
@UniqueIndex('uq_account_name', ['nameKey'])
export class Account extends Row {
  @TextColumn(100) name: string;
  /** Folded name: two accounts are never called the same. */
  @TextColumn(100) nameKey: string;
  @CodeColumn(8) type: AccountType;
  @TextColumn(100, { nullable: true }) bank: string | null;
  @CodeColumn(64, { nullable: true }) accountNo: string | null;
  @MoneyColumn() openingBalance: number;
  @DateColumn() openingDate: string;
  @MoneyColumn() balance: number;
  @Ref({ nullable: true }) keeperId: number | null;
  /** Proposed on new receipts and payments; at most one account is. */
  @BoolColumn() isDefault: boolean;
  @BoolColumn() allowOverdraft: boolean;
  @BoolColumn() enabled: boolean;
  @LongTextColumn() remark: string | null;
}

/** What a movement of money was. `fee` is the bank's: our expense. */
export const FUND_KINDS = ['receipt', 'refund', 'payment', 'fee', 'transfer', 'income', 'expense'] as const;
export type FundKind = (typeof FUND_KINDS)[number];

/** Account ledger 资金流水: one row per movement, append only; a void or un-approval appends the exact reverse. */
@Entity('account_ledger')
@PlainIndex('ix_account_ledger_account', ['accountId', 'id'])
@PlainIndex('ix_account_ledger_doc', ['docType', 'docId'])
export class AccountLedger {
  @Id() id: number;
  @Ref() accountId: number;
  @InstantColumn() at: string;
  @DateColumn() docDate: string;
  @CodeColumn(32) docType: string;
  @Ref() docId: number;
  @CodeColumn(40) docNo: string;
  @CodeColumn(8) kind: FundKind;
  @TextColumn(200) partyName: string;
  @CodeColumn(32, { nullable: true }) method: string | null;
  @TextColumn(64, { nullable: true }) refNo: string | null;
  /** Fen, into the account positive. */
  @MoneyColumn() amount: number;
  @MoneyColumn() balanceAfter: number;
  @BoolColumn() reversal: boolean;
  @Ref() actorId: number;
}
