import { Inject, Injectable } from '@nestjs/common';
import { SCALE, unscaled } from '@steward/kernel';
import { ScopedTable, byOwner, fault, invalid } from '@steward/platform';
import { Documents } from '@steward/system-api';
import { AccountStore } from '../account/account.store.js';
import { type FundMove, Funds } from '../account/funds.js';
import { FinanceHeads } from '../head/finance-heads.js';
import { PaperBodies, fen, positive, sent } from '../paper/paper.input.js';
import type { Paper, PaperBody, PaperLine } from '../paper/paper.js';
import { Papers } from '../paper/papers.js';
import type { AccountTransferFields, AccountTransferView } from './transfer.dto.js';
import { AccountTransfer } from './transfer.entity.js';

export const TRANSFER = 'account_transfer';
export const transferRows = new ScopedTable(AccountTransfer, byOwner(), '1=1');

/** Account transfers 账户转账: both accounts and the fee in one step, or none of it. */
@Injectable()
export class TransferService {
  readonly papers: Papers<AccountTransfer, PaperLine, AccountTransferFields>;

  constructor(
    @Inject(FinanceHeads) private readonly heads: FinanceHeads, @Inject(Documents) documents: Documents, @Inject(PaperBodies) private readonly bodies: PaperBodies, @Inject(Funds) private readonly funds: Funds,
    @Inject(AccountStore) private readonly accounts: AccountStore,
  ) {
    this.papers = new Papers({
      type: TRANSFER, rows: transferRows, money: ['total', 'fee'], derived: [],
      read: (input, before) => this.read(input, before?.row),
      book: async ({ row }, doc) => this.funds.book(doc, await this.between(row), movesOf(row)),
      unbook: async ({ row }, doc) => this.funds.reverse(doc, await this.between(row)),
    }, heads, documents);
  }

  private async read(input: Partial<AccountTransferFields>, before?: AccountTransfer): Promise<PaperBody<AccountTransfer, PaperLine>> {
    const [from, to] = [input.fromAccountId ?? before?.fromAccountId ?? 0, input.toAccountId ?? before?.toAccountId ?? 0];
    await this.bodies.account(from, '/fromAccountId', before?.fromAccountId);
    await this.bodies.account(to, '/toAccountId', before?.toAccountId);
    if (from === to) throw invalid(fault('/toAccountId', 'finance.same_account'));
    const total = input.total === undefined ? (before?.total ?? 0) : positive(input.total, '/total');
    const fee = input.fee === undefined ? (before?.fee ?? 0) : fen(input.fee);
    return { set: { fromAccountId: from, toAccountId: to, total, fee, ...(before ? sent({ refNo: input.refNo }) : { refNo: input.refNo ?? null }) } };
  }

  /** `工商银行 → 现金`, as the journals of both accounts say it. */
  private async between(row: AccountTransfer): Promise<string> {
    const names = await this.names(row);
    return `${names.get(row.fromAccountId) ?? ''} → ${names.get(row.toAccountId) ?? ''}`.slice(0, 200);
  }

  private async names(row: AccountTransfer): Promise<Map<number, string>> {
    return new Map((await this.accounts.all([row.fromAccountId, row.toAccountId])).map((a) => [a.id, a.name]));
  }

  async view({ row }: Paper<AccountTransfer, PaperLine>): Promise<AccountTransferView> {
    const names = await this.names(row);
    return {
      ...(await this.heads.view(TRANSFER, row)), fromAccountId: row.fromAccountId, fromAccountName: names.get(row.fromAccountId) ?? '', toAccountId: row.toAccountId, toAccountName: names.get(row.toAccountId) ?? '',
      total: unscaled(row.total, SCALE.money), fee: unscaled(row.fee, SCALE.money), refNo: row.refNo,
    };
  }
}

const movesOf = (row: AccountTransfer): FundMove[] => {
  const common = { kind: 'transfer' as const, method: 'transfer', refNo: row.refNo };
  return [
    { ...common, accountId: row.fromAccountId, amount: -row.total }, { ...common, accountId: row.toAccountId, amount: row.total },
    ...(row.fee === 0 ? [] : [{ ...common, kind: 'fee' as const, accountId: row.fromAccountId, amount: -row.fee }]),
  ];
};
