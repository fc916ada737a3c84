import { Inject, Injectable } from '@nestjs/common';
import { unscaled } from '@steward/kernel';
import { type NewRow, actorId, clock, fault, invalid, meanwhile } from '@steward/platform';
import { FinanceErrors } from '../finance.errors.js';
import type { PostingDoc } from '../subledger/posting.js';
import { writeRows } from '../subledger/write-rows.js';
import type { AccountLedger, FundKind } from './account.entity.js';
import { AccountStore } from './account.store.js';

/** Money into (positive) or out of an account, in fen. */
export interface FundMove { accountId: number; kind: FundKind; amount: number; method: string | null; refNo: string | null; reversal?: boolean; /** Day it counts from where it is not the document's. */ date?: string; /** Line of the body it comes from. */ line?: number }
/** Writes the ledger rows of moves already made, once the number of the document is known. `names` are those of the accounts, by id. */
export interface WriteLedger { (docNo: string): Promise<void>; names: ReadonlyMap<number, string> }

/** The fund ledger: every movement of money goes through here. Accounts are locked late and in the order of their ids. */
@Injectable()
export class Funds {
  constructor(@Inject(AccountStore) private readonly accounts: AccountStore) {}

  /**
   * Moves money. Throws 409 `finance.insufficient_balance` where an account would be overdrawn that may not be, 422 for a disabled or
   * unknown one (at `/lines/<i>/accountId`). The balances are written at once, the ledger by the function given back.
   */
  async book(doc: PostingDoc, partyName: string, moves: readonly FundMove[]): Promise<WriteLedger> {
    if (moves.length === 0) return Object.assign(() => Promise.resolve(), { names: new Map<number, string>() });
    const accounts = new Map((await this.accounts.lockAll([...new Set(moves.map((m) => m.accountId))])).map((a) => [a.id, a]));
    const rows: Omit<NewRow<AccountLedger>, 'docNo'>[] = [];
    for (const m of moves) {
      const account = accounts.get(m.accountId);
      if (!account || (!account.enabled && !m.reversal)) throw invalid(fault(`/lines/${m.line ?? 0}/accountId`, account ? 'finance.account_disabled' : 'not_found', { name: account?.name ?? '' }));
      account.balance += m.amount;
      rows.push({ accountId: m.accountId, at: clock.stamp(), docDate: m.date ?? doc.date, docType: doc.type, docId: doc.id, kind: m.kind, partyName, method: m.method, refNo: m.refNo, amount: m.amount, balanceAfter: account.balance, reversal: m.reversal ?? false, actorId: actorId() });
    }
    for (const a of accounts.values()) {
      const moved = moves.filter((m) => m.accountId === a.id).reduce((sum, m) => sum + m.amount, 0);
      if (a.balance < 0 && moved < 0 && !a.allowOverdraft) {
        const facts = { account: a.name, balance: unscaled(a.balance - moved, 2), asked: unscaled(-moved, 2) };
        throw FinanceErrors.insufficientBalance(facts, facts);
      }
    }
    meanwhile(writeRows('account', ['balance'], [...accounts.values()], false));
    return Object.assign((docNo: string) => this.accounts.addLedger(rows.map((r) => ({ ...r, docNo }))), { names: new Map([...accounts.values()].map((a) => [a.id, a.name])) });
  }

  /** The exact reverse of what a document has moved and not taken back yet, on the day it moved: its month is open, or it could not be taken back. */
  async reverse(doc: PostingDoc, partyName: string): Promise<WriteLedger> {
    const net = new Map<string, FundMove>();
    for (const r of await this.accounts.ledgerOf(doc.type, doc.id)) {
      const key = `${r.accountId} ${r.kind} ${r.method ?? ''} ${r.refNo ?? ''}`;
      const known = net.get(key);
      net.set(key, { accountId: r.accountId, kind: r.kind, method: r.method, refNo: r.refNo, amount: (known?.amount ?? 0) - r.amount, reversal: true, date: r.docDate });
    }
    return this.book(doc, partyName, [...net.values()].filter((m) => m.amount !== 0));
  }
}
