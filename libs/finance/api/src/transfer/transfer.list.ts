import { type ListSpec, byOwner, defineList } from '@steward/platform';
import { headFields } from '../head/finance-head.list.js';

/** 账户转账. */
export const ACCOUNT_TRANSFERS: ListSpec = defineList({
  key: 'account-transfers', table: 'account_transfer', entity: 'account_transfer', scope: byOwner(), hides: '1=1', searchColumns: ['no', 'refNo'], defaultSort: '-id', custom: true,
  joins: { f: { table: 'account', on: 'f.id=t.fromAccountId' }, g: { table: 'account', on: 'g.id=t.toAccountId' } },
  fields: {
    ...headFields(),
    fromAccountId: { kind: 'ref', indexed: true },
    fromAccountName: { kind: 'text', from: 'f', column: 'name', sort: 'nameKey' },
    toAccountId: { kind: 'ref', indexed: true },
    toAccountName: { kind: 'text', from: 'g', column: 'name', sort: 'nameKey' },
    total: { kind: 'money', sort: true, totals: true },
    fee: { kind: 'money', sort: true, totals: true },
    refNo: { kind: 'text' },
  },
});
