import { PROGRESS } from '@steward/kernel';
import { type ListSpec, byOwner, defineList } from '@steward/platform';
import { headFields } from '../head/finance-head.list.js';

/** 费用报销. */
export const EXPENSE_CLAIMS: ListSpec = defineList({
  key: 'expense-claims', table: 'expense_claim', entity: 'expense_claim', scope: byOwner(), hides: '1=1', searchColumns: ['no', 'reason'], defaultSort: '-id', custom: true,
  fields: {
    ...headFields(),
    reason: { kind: 'text', sort: true },
    total: { kind: 'money', sort: true, totals: true },
    paid: { kind: 'money', sort: true, totals: true },
    payStatus: { kind: 'enum', values: PROGRESS, sort: true },
    categoryId: { kind: 'ref', via: { table: 'expense_claim_line', owner: 'documentId', value: 'categoryId' } },
  },
});
