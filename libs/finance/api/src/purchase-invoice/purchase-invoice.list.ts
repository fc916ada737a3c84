import { PROGRESS } from '@steward/kernel';
import { type ListSpec, byOwner, defineList } from '@steward/platform';
import { headFields } from '../head/finance-head.list.js';
import { INVOICE_TYPES } from '../invoice/invoice.entity.js';

/** 进项发票. */
export const PURCHASE_INVOICES: ListSpec = defineList({
  key: 'purchase-invoices', table: 'purchase_invoice', entity: 'purchase_invoice', scope: byOwner(), hides: '1=1', searchColumns: ['no', 'invoiceNo', 'supplierName'], defaultSort: '-id', custom: true,
  fields: {
    ...headFields(),
    supplierId: { kind: 'ref', indexed: true },
    supplierName: { kind: 'text', sort: true },
    type: { kind: 'enum', values: INVOICE_TYPES, sort: true },
    date: { kind: 'date', sort: true },
    invoiceCode: { kind: 'text', sort: true, extra: true },
    invoiceNo: { kind: 'text', sort: true },
    taxRate: { kind: 'rate', sort: true },
    net: { kind: 'money', sort: true, totals: true },
    tax: { kind: 'money', sort: true, totals: true },
    total: { kind: 'money', sort: true, totals: true },
    allocated: { kind: 'money', sort: true, totals: true, extra: true },
    redOfId: { kind: 'ref' },
    redTotal: { kind: 'money', sort: true, totals: true },
  },
});

/** 入库未收票: stock-ins and what of them was invoiced; `uninvoiced` > 0 is still to come, `overInvoiced` > 0 to be red-invoiced. */
export const PURCHASE_BILLINGS: ListSpec = defineList({
  key: 'purchase-billings', table: 'purchase_billing', entity: 'purchase_billing', scope: byOwner(), hides: '(t.total<>0 OR t.invoiced<>0)', searchColumns: ['no', 'supplierName'], defaultSort: '-id',
  fields: {
    id: { kind: 'integer', sort: true },
    stockInId: { kind: 'ref', indexed: true },
    no: { kind: 'text', sort: true },
    docDate: { kind: 'date', sort: true },
    supplierId: { kind: 'ref', indexed: true },
    supplierName: { kind: 'text', sort: true },
    ownerId: { kind: 'user', sort: true, indexed: true, name: { as: 'ownerName', of: 'user' } },
    total: { kind: 'money', sort: true, totals: true },
    returned: { kind: 'money', sort: true, totals: true },
    net: { kind: 'money', sort: true, totals: true },
    invoiced: { kind: 'money', sort: true, totals: true },
    uninvoiced: { kind: 'money', sort: true, totals: true },
    overInvoiced: { kind: 'money', sort: true, totals: true },
    invoiceStatus: { kind: 'enum', values: PROGRESS, sort: true },
  },
});
