import { PROGRESS } from '@steward/kernel';
import { type ListSpec, byOwner, defineList } from '@steward/platform';
import { headFields } from '../head/finance-head.list.js';

/** 付款申请. */
export const PAYMENT_REQUESTS: ListSpec = defineList({
  key: 'payment-requests', table: 'payment_request', entity: 'payment_request', scope: byOwner(), hides: '1=1', searchColumns: ['no', 'supplierName'], defaultSort: '-id', custom: true,
  fields: {
    ...headFields(),
    supplierId: { kind: 'ref', indexed: true },
    supplierName: { kind: 'text', sort: true },
    payDate: { kind: 'date', sort: true },
    method: { kind: 'dictionary', dictionary: 'finance.payment_method', sort: true },
    payeeBank: { kind: 'text', extra: true },
    payeeAccount: { kind: 'text', extra: true },
    total: { kind: 'money', sort: true, totals: true },
    paid: { kind: 'money', sort: true, totals: true },
    payStatus: { kind: 'enum', values: PROGRESS, sort: true },
  },
});
