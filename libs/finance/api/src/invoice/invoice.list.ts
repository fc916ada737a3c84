import { type ListSpec, defineList } from '@steward/platform';
import { headFields } from '../head/finance-head.list.js';
import { INVOICE_TYPES } from './invoice.entity.js';
import { ENTITY, invoiceRule } from './invoice.store.js';

/** 销售开票. */
export const INVOICES: ListSpec = defineList({
  key: 'invoices', table: 'invoice', entity: ENTITY, scope: invoiceRule, hides: '1=1', searchColumns: ['no', 'invoiceNo', 'customerName', 'title'], defaultSort: '-id', custom: true,
  fields: {
    ...headFields(),
    customerId: { kind: 'ref', indexed: true },
    customerName: { kind: 'text', sort: true },
    type: { kind: 'enum', values: INVOICE_TYPES, sort: true },
    date: { kind: 'date', sort: true },
    invoiceCode: { kind: 'text', sort: true, extra: true },
    invoiceNo: { kind: 'text', sort: true },
    title: { kind: 'text', sort: true },
    taxNo: { kind: 'text', extra: true },
    taxRate: { kind: 'rate', sort: true },
    net: { kind: 'money', sort: true, totals: true },
    tax: { kind: 'money', sort: true, totals: true },
    total: { kind: 'money', sort: true, totals: true },
    allocated: { kind: 'money', sort: true, totals: true, extra: true },
    redOfId: { kind: 'ref' },
    redTotal: { kind: 'money', sort: true, totals: true },
    expressNo: { kind: 'text' },
  },
});
