import { MoneyColumn, PlainIndex, Ref, TextColumn, UniqueIndex } from '@steward/platform';
import { DocumentRow } from '@steward/system-api';
import { Entity } from 'typeorm';

/** Account transfer 账户转账: money from one fund account to another. The fee leaves the first one on top and is our expense. */
@Entity('account_transfer')
@UniqueIndex('uq_account_transfer_no', ['no'])
@UniqueIndex('uq_account_transfer_external', ['externalId'])
@PlainIndex('ix_account_transfer_owner', ['ownerId', 'id'])
@PlainIndex('ix_account_transfer_date', ['docDate', 'id'])
@PlainIndex('ix_account_transfer_from', ['fromAccountId'])
@PlainIndex('ix_account_transfer_to', ['toAccountId'])
export class AccountTransfer extends DocumentRow {
  @Ref() fromAccountId: number;
  @Ref() toAccountId: number;
  /** Fen that arrive. */
  @MoneyColumn() total: number;
  @MoneyColumn() fee: number;
  @TextColumn(64, { nullable: true }) refNo: string | null;
}
