import { Injectable } from '@nestjs/common';
import { type NewRow, type ScopeRule, ScopedTable, Table, database } from '@steward/platform';
import { Account, AccountLedger } from './account.entity.js';

export const VIEW = 'finance.account.view';
export const CREATE = 'finance.account.create';
export const UPDATE = 'finance.account.update';
export const DELETE = 'finance.account.delete';

/** Accounts belong to the company: whoever holds the right sees all of them. */
export const accountRule: ScopeRule = () => ({ all: true, text: '1=1', params: [] });
const rows = new ScopedTable(Account, accountRule, '1=1');
const ledger = new Table(AccountLedger);

/** Rows of fund accounts and of their ledger. */
@Injectable()
export class AccountStore {
  get(id: number, code?: string): Promise<Account> {
    return rows.get(id, code);
  }
  lock(id: number, code?: string): Promise<Account> {
    return rows.lock(id, code);
  }
  insert(row: NewRow<Account>): Promise<number> {
    return rows.insert(row);
  }
  update(row: Account, set: Partial<Account>): Promise<number> {
    return rows.update(row, set);
  }
  async delete(row: Account): Promise<void> {
    await this.table.delete({ id: row.id });
  }
  /** Another account is the default now; gives those that were it. */
  async clearDefault(except: number): Promise<Account[]> {
    const others = (await this.table.all({ isDefault: true }, { lock: true })).filter((a) => a.id !== except);
    for (const a of others) await this.table.update(a.id, a.version, { isDefault: false });
    return others;
  }

  /** Accounts for documents of money, locked in the order of their ids. */
  lockAll(ids: readonly number[]): Promise<Account[]> {
    return this.table.all({ id: ids }, { orderBy: 'id', lock: true });
  }
  /** Accounts that documents name. */
  all(ids?: readonly number[]): Promise<Account[]> {
    return this.table.all(ids ? { id: ids } : {}, { orderBy: 'isDefault DESC, id' });
  }

  used(id: number): Promise<boolean> {
    return ledger.exists({ accountId: id });
  }
  /** Named by lines of documents, drafts included. */
  async planned(id: number): Promise<boolean> {
    for (const table of ['receipt_line', 'refund_line', 'payment_line']) if ((await database.sql.all(`SELECT id FROM ${table} WHERE accountId=? LIMIT 1`, [id])).length > 0) return true;
    return (await database.sql.all('SELECT id FROM account_transfer WHERE fromAccountId=? OR toAccountId=? UNION ALL SELECT id FROM income_expense WHERE accountId=? LIMIT 1', [id, id, id])).length > 0;
  }
  async addLedger(list: readonly NewRow<AccountLedger>[]): Promise<void> {
    await ledger.insertMany(list);
  }
  ledgerOf(docType: string, docId: number): Promise<AccountLedger[]> {
    return ledger.all({ docType, docId }, { orderBy: 'id' });
  }

  private get table(): Table<Account> {
    return rows.unscoped('documents of money name accounts whoever looks');
  }
}
