import { type ListSpec, defineList } from '@steward/platform';
import { ACCOUNT_TYPES, FUND_KINDS } from './account.entity.js';
import { accountRule } from './account.store.js';

export const ACCOUNTS: ListSpec = defineList({
  key: 'accounts', table: 'account', entity: 'account', scope: accountRule, hides: '1=1', searchColumns: ['name', 'bank', 'accountNo'], defaultSort: 'id',
  fields: {
    id: { kind: 'integer', sort: true },
    name: { kind: 'text', sort: 'nameKey' },
    type: { kind: 'enum', values: ACCOUNT_TYPES, sort: true },
    bank: { kind: 'text', sort: true },
    accountNo: { kind: 'text' },
    balance: { kind: 'money', sort: true, totals: true },
    openingBalance: { kind: 'money', sort: true, totals: true, extra: true },
    openingDate: { kind: 'date', sort: true, extra: true },
    keeperId: { kind: 'user', name: { as: 'keeperName', of: 'user' } },
    isDefault: { kind: 'boolean', sort: true },
    allowOverdraft: { kind: 'boolean', sort: true, extra: true },
    enabled: { kind: 'boolean', sort: true },
    remark: { kind: 'text', extra: true },
    createdAt: { kind: 'instant', sort: true, extra: true },
    createdBy: { kind: 'user', extra: true },
    updatedAt: { kind: 'instant', sort: true, extra: true },
    updatedBy: { kind: 'user', extra: true },
  },
});

/** 资金流水. */
export const ACCOUNT_LEDGER: ListSpec = defineList({
  key: 'account-ledger', table: 'account_ledger', entity: 'account_ledger', scope: accountRule, hides: '1=1', versioned: false, searchColumns: ['docNo', 'partyName', 'refNo'], defaultSort: '-id', joins: { a: { table: 'account', on: 'a.id=t.accountId' } },
  fields: {
    id: { kind: 'integer', sort: true },
    accountId: { kind: 'ref', indexed: true },
    accountName: { kind: 'text', from: 'a', column: 'name', sort: 'nameKey' },
    at: { kind: 'instant', sort: true },
    docDate: { kind: 'date', sort: true },
    docType: { kind: 'enum', values: ['receipt', 'refund', 'payment', 'account_transfer', 'income_expense'], sort: true },
    docId: { kind: 'integer' },
    docNo: { kind: 'text', sort: true },
    kind: { kind: 'enum', values: FUND_KINDS, sort: true },
    partyName: { kind: 'text', sort: true },
    method: { kind: 'dictionary', dictionary: 'finance.payment_method', sort: true },
    refNo: { kind: 'text' },
    amount: { kind: 'money', sort: true, totals: true },
    balanceAfter: { kind: 'money' },
    reversal: { kind: 'boolean' },
    actorId: { kind: 'user', name: { as: 'actorName', of: 'user' } },
  },
});
