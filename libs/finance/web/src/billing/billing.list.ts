import { Money, Tickets } from '@element-plus/icons-vue';
import type { Filter } from '@steward/kernel';
import { defineList, type ListColumn, type ListDefinition, type ListRow, type RowAction, type SystemView } from '@steward/ui';
import type { Router } from 'vue-router';
import { fen } from '../money/money-allocation';
import { idsOf, together } from '../together';

const RECEIVE = 'finance.receipt.create';
const INVOICE = 'finance.invoice.create';

const label = (key: string): string => `field.billing.${key}`;
/** `slot` draws the amount with the way to the document that settles it. */
const money = (key: string, visible = true, slot?: string): ListColumn => ({ ...(slot ? { slot } : {}), key, title: label(key), kind: 'money', width: slot ? 142 : 104, sortable: true, totals: true, visible });
const head: readonly ListColumn[] = [
  { key: 'no', title: label('no'), kind: 'text', width: 150, fixed: 'left', sortable: true, primary: true },
  { key: 'customerName', title: label('customerName'), kind: 'text', width: 184, minWidth: 140, sortable: true, slot: 'customer' },
];
const rest: readonly ListColumn[] = [
  { key: 'ownerId', title: label('ownerId'), kind: 'user', name: 'ownerName', width: 96, sortable: true },
  { key: 'docDate', title: label('docDate'), kind: 'date', width: 104, sortable: true },
];
const further = (): ListColumn[] => [
  money('returned', false), money('closed', false), money('receivable', false), money('writtenOff', false), { key: 'departmentId', title: label('departmentId'), kind: 'department', name: 'departmentName', visible: false },
  { key: 'basis', title: label('basis'), kind: 'enum', options: 'enum.billing.basis', visible: false },
];
const dueDate: ListColumn = { key: 'dueDate', title: label('dueDate'), kind: 'date', width: 158, sortable: true, slot: 'due' };
const receiptStatus: ListColumn = { key: 'receiptStatus', title: label('receiptStatus'), kind: 'enum', options: 'enum.billing.receiptStatus', width: 100, sortable: true, slot: 'receiptStatus' };
const invoiceStatus: ListColumn = { key: 'invoiceStatus', title: label('invoiceStatus'), kind: 'enum', options: 'enum.billing.invoiceStatus', width: 100, sortable: true, slot: 'invoiceStatus' };

const over = (field: string): Filter => ({ field, op: 'gt', value: '0' });
const isOrder = (row: ListRow): boolean => row['sourceType'] === 'sales_order';

const collectViews: readonly SystemView[] = [
  { key: 'open', title: 'finance.collect.view.open', filter: over('open') },
  { key: 'overdue', title: 'finance.collect.view.overdue', filter: { and: [over('open'), { field: 'dueDate', op: 'lt', value: 'today' }] } },
  { key: 'week', title: 'finance.collect.view.week', filter: { and: [over('open'), { field: 'dueDate', op: 'eq', value: 'this_week' }] } },
  { key: 'mine', title: 'finance.collect.view.mine', filter: (me) => ({ and: [over('open'), { field: 'ownerId', op: 'eq', value: me }] }) },
  { key: 'all', title: 'finance.view.all' },
];
const invoiceViews: readonly SystemView[] = [
  { key: 'received', title: 'finance.invoicing.view.received', filter: over('receivedUninvoiced') },
  { key: 'shipped', title: 'finance.invoicing.view.shipped', filter: over('shippedUninvoiced') },
  { key: 'unreceived', title: 'finance.invoicing.view.unreceived', filter: over('invoicedUnreceived') },
  { key: 'red', title: 'finance.invoicing.view.red', filter: over('overInvoiced') },
  { key: 'all', title: 'finance.view.all' },
];

type Push = Pick<Router, 'push'>;
const receive = (router: Push): RowAction => ({ key: 'receive', title: 'finance.push.receive', icon: Money, needs: RECEIVE, hidden: (row) => fen(row['open']) <= 0, run: (row) => void router.push({ path: '/receipts/new', query: { order: String(row['sourceId']) } }) });
const invoice = (router: Push): RowAction => ({
  key: 'invoice', title: 'finance.push.invoice', icon: Tickets, needs: INVOICE, hidden: (row) => !isOrder(row) || row['invoiceStatus'] === 'full', run: (row) => void router.push({ path: '/invoices/new', query: { order: String(row['sourceId']) } }),
});

const base = { path: '/billings', entity: 'billing', permission: 'finance.receivable', searchPlaceholder: 'finance.search.order', rowLink: (row: ListRow) => `/sales-orders/${String(row['sourceId'])}` } as const;

/** 待收款: orders with money outstanding, the longest overdue first; one click to the prefilled receipt (S-24, S-68, S-69). */
export const collectList = (router: Push): ListDefinition => defineList({
  ...base, key: 'to-collect', title: 'finance.collect.title', quick: ['receiptStatus', 'ownerId'], dateFields: ['dueDate', 'docDate'], systemViews: collectViews, defaultSort: [{ key: 'dueDate', desc: false }],
  columns: [...head, dueDate, money('open', true, 'open'), money('total'), money('received'), receiptStatus, ...rest, money('net', false), money('shipped', false), money('invoiced', false), { ...invoiceStatus, visible: false }, ...further()],
  rowActions: [receive(router), invoice(router)],
  bulkActions: [together(router, { key: 'receive', title: 'finance.together.receive', icon: Money, needs: RECEIVE, party: 'customerId', fits: (row) => fen(row['open']) > 0, to: (_customer, rows) => ({ path: '/receipts/new', query: { orders: idsOf(rows, 'sourceId') } }) })],
});

/** 待开票: 已收未开 first (S-70), then 已发未开, 已开未收 and what has to be red-invoiced. */
export const invoicingList = (router: Push): ListDefinition => defineList({
  ...base, key: 'to-invoice', title: 'finance.invoicing.title', quick: ['invoiceStatus', 'receiptStatus', 'ownerId'], dateFields: ['docDate', 'dueDate'], systemViews: invoiceViews, defaultSort: [{ key: 'docDate', desc: false }],
  columns: [...head, money('receivedUninvoiced', true, 'toInvoice'), money('shippedUninvoiced'), money('invoicedUnreceived'), money('net'), money('received'), money('shipped', false), money('invoiced'), invoiceStatus, ...rest, money('overInvoiced', false), money('total', false), money('open', false), { ...receiptStatus, visible: false }, { ...dueDate, visible: false }, ...further()],
  rowActions: [invoice(router), receive(router)],
  bulkActions: [together(router, { key: 'invoice', title: 'finance.together.invoice', icon: Tickets, needs: INVOICE, party: 'customerId', fits: (row) => isOrder(row) && row['invoiceStatus'] !== 'full', to: (_customer, rows) => ({ path: '/invoices/new', query: { orders: idsOf(rows, 'sourceId') } }) })],
});
