import { PROGRESS } from '@steward/kernel';
import { type ListSpec, defineList } from '@steward/platform';
import { customerSide } from '../finance.scope.js';
import { AR_BASES } from './billing.entity.js';

/** Orders as finance works them off: to collect (`open`), 已收未开 (`receivedUninvoiced`), 已发未开 (`shippedUninvoiced`), 已开未收 (`invoicedUnreceived`), to red-invoice (`overInvoiced`). */
export const BILLINGS: ListSpec = defineList({
  key: 'billings', table: 'billing', entity: 'billing', scope: customerSide('customerId'), hides: '(t.total<>0 OR t.open<>0)', searchColumns: ['no', 'customerName'], defaultSort: '-id',
  fields: {
    id: { kind: 'integer', sort: true },
    sourceType: { kind: 'text' },
    sourceId: { kind: 'integer' },
    no: { kind: 'text', sort: true },
    docDate: { kind: 'date', sort: true },
    dueDate: { kind: 'date', sort: true },
    customerId: { kind: 'ref', indexed: true },
    customerName: { kind: 'text', sort: true },
    ownerId: { kind: 'user', sort: true, indexed: true, name: { as: 'ownerName', of: 'user' } },
    departmentId: { kind: 'department', name: { as: 'departmentName', of: 'department' }, extra: true },
    basis: { kind: 'enum', values: AR_BASES, extra: true },
    total: { kind: 'money', sort: true, totals: true },
    returned: { kind: 'money', sort: true, totals: true, extra: true },
    closed: { kind: 'money', sort: true, totals: true, extra: true },
    net: { kind: 'money', sort: true, totals: true },
    shipped: { kind: 'money', sort: true, totals: true },
    receivable: { kind: 'money', sort: true, totals: true, extra: true },
    received: { kind: 'money', sort: true, totals: true },
    writtenOff: { kind: 'money', sort: true, totals: true, extra: true },
    open: { kind: 'money', sort: true, totals: true },
    invoiced: { kind: 'money', sort: true, totals: true },
    receivedUninvoiced: { kind: 'money', sort: true, totals: true },
    shippedUninvoiced: { kind: 'money', sort: true, totals: true },
    invoicedUnreceived: { kind: 'money', sort: true, totals: true },
    overInvoiced: { kind: 'money', sort: true, totals: true, extra: true },
    receiptStatus: { kind: 'enum', values: PROGRESS, sort: true },
    invoiceStatus: { kind: 'enum', values: PROGRESS, sort: true },
  },
});
