import { Check, Edit, RefreshLeft } from '@element-plus/icons-vue';
import { defineList, type ListColumn, type ListDefinition, type ListRow, type SystemView } from '@steward/ui';
import type { Router } from 'vue-router';
import { approveMany } from '../approve-many';
import { fen } from '../money/money-allocation';
import { documentViews } from '../money/money.list';
import { INVOICE_TOUCHES } from './use-invoice-spec';

const label = (key: string): string => `field.invoice.${key}`;
const money = (key: string, visible = true): ListColumn => ({ key, title: label(key), kind: 'money', width: 104, sortable: true, totals: true, visible });
const text = (key: string, width: number, visible = true, sortable = true): ListColumn => ({ key, title: label(key), kind: 'text', width, sortable, visible });

const columns: readonly ListColumn[] = [
  { ...text('no', 150), fixed: 'left', primary: true, slot: 'no' },
  { key: 'date', title: label('date'), kind: 'date', width: 104, sortable: true },
  { ...text('customerName', 180), minWidth: 140 },
  { key: 'type', title: label('type'), kind: 'enum', options: 'enum.invoice.type', width: 130, sortable: true, slot: 'type' },
  { key: 'state', title: label('state'), kind: 'enum', options: 'document.state', width: 92, sortable: true, slot: 'state' },
  money('total'), money('tax'), text('invoiceNo', 190), text('title', 180), money('net', false), { key: 'taxRate', title: label('taxRate'), kind: 'rate', width: 80, sortable: true, visible: false }, money('redTotal', false), money('allocated', false),
  { key: 'ownerId', title: label('ownerId'), kind: 'user', name: 'ownerName', width: 96, sortable: true },
  { key: 'docDate', title: label('docDate'), kind: 'date', width: 104, sortable: true, visible: false },
  text('invoiceCode', 130, false), text('taxNo', 180, false, false), text('expressNo', 140, false, false),
  { key: 'redOfId', title: label('redOfId'), kind: 'ref', width: 100, visible: false, extra: false, filterable: false },
  { key: 'departmentId', title: label('departmentId'), kind: 'department', name: 'departmentName', visible: false },
  text('remark', 200, false, false), { key: 'createdAt', title: label('createdAt'), kind: 'instant', width: 146, sortable: true, visible: false }, { key: 'approvedAt', title: label('approvedAt'), kind: 'instant', width: 146, sortable: true, visible: false },
  text('voidReason', 200, false, false), text('externalId', 140, false, false),
];
const views: readonly SystemView[] = [
  ...documentViews.map((view): SystemView => (view.key === 'draft' ? { ...view, title: 'finance.invoice.view.applied' } : view.key === 'approved' ? { ...view, title: 'finance.invoice.view.issued' } : view.key === 'month' ? { ...view, filter: { field: 'date', op: 'eq', value: 'this_month' } } : view)),
  { key: 'red', title: 'finance.invoice.view.red', filter: { field: 'total', op: 'lt', value: '0' } },
];
const isDraft = (row: ListRow): boolean => row['state'] === 'draft';

/** 销售发票: applications and issued invoices. */
export const invoiceList = (router: Pick<Router, 'push'>): ListDefinition => defineList({
  key: 'invoices', path: '/invoices', entity: 'invoice', permission: 'finance.invoice', title: 'finance.list.invoice', columns, quick: ['state', 'type', 'ownerId'], dateFields: ['date', 'docDate', 'createdAt'], searchPlaceholder: 'finance.search.invoice', systemViews: views,
  rowLink: (row) => `/invoices/${row.id}`, customEntity: 'invoice',
  rowActions: [
    { key: 'edit', title: 'ui.action.edit', icon: Edit, needs: 'finance.invoice.update', hidden: (row) => !isDraft(row), run: (row) => void router.push(`/invoices/${row.id}/edit`) },
    { key: 'red', title: 'finance.invoice.red', icon: RefreshLeft, needs: 'finance.invoice.create', hidden: (row) => row['state'] !== 'approved' || fen(row['total']) + fen(row['redTotal']) <= 0, run: (row) => void router.push({ path: '/invoices/new', query: { red: String(row.id) } }) },
  ],
  bulkActions: [{ key: 'approve', title: 'finance.invoice.issue', icon: Check, needs: 'finance.invoice.approve', allowAll: false, ask: 'finance.bulk.issueAsk', run: (_target, rows) => approveMany('/invoices', rows, INVOICE_TOUCHES) }],
});
