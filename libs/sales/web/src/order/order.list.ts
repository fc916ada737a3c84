import { Edit, Select } from '@element-plus/icons-vue';
import type { Filter } from '@steward/kernel';
import { defineList, type BulkAction, type ListColumn, type ListDefinition, type ListRow, type RowAction, type SystemView } from '@steward/ui';

/** 我的 = those I answer for; 团队 = whatever my scope shows. */
export type SalesEntry = 'mine' | 'team';

const mine = (me: number): Filter => ({ field: 'ownerId', op: 'eq', value: me });
const inForce: Filter = { field: 'state', op: 'in', value: ['approved', 'closed'] };
const unfinished = (field: string): Filter => ({ field, op: 'ne', value: 'full' });

/** Worklists as views: what waits for the warehouse, for money, for an invoice (domain.md 2.3). */
const VIEWS: Readonly<Record<string, Filter>> = {
  draft: { field: 'state', op: 'in', value: ['draft', 'rejected'] },
  toShip: { and: [{ field: 'state', op: 'eq', value: 'approved' }, unfinished('shipStatus')] },
  toCollect: { and: [inForce, unfinished('receiptStatus')] },
  toInvoice: { and: [inForce, unfinished('invoiceStatus'), { field: 'invoiceNeed', op: 'ne', value: 'none' }] },
  overdue: { and: [inForce, unfinished('receiptStatus'), { field: 'dueDate', op: 'lt', value: 'today' }] },
  month: { field: 'docDate', op: 'eq', value: 'this_month' },
};

const view = (key: string, filter?: SystemView['filter'], needs?: string): SystemView => ({ key, title: `sales.view.${key}`, ...(filter ? { filter } : {}), ...(needs ? { needs } : {}) });

/** System views of the order lists. */
export const orderViews: Record<SalesEntry, readonly SystemView[]> = {
  mine: [view('all', mine), ...Object.entries(VIEWS).map(([key, filter]) => view(key, (me) => ({ and: [mine(me), filter] })))],
  team: [view('all'), view('owned', mine), ...Object.entries(VIEWS).map(([key, filter]) => view(key, filter))],
};

const PRICE = 'price.view';
const TITLE = 'field.sales_order.';
const money = (key: string, more: Partial<ListColumn> = {}): ListColumn => ({ key, title: `${TITLE}${key}`, kind: 'money', sortable: true, totals: true, needs: PRICE, ...more });
const progress = (key: string, words: string): ListColumn => ({ key, title: `${TITLE}${key}`, kind: 'enum', options: words, width: 92, sortable: true, tag: true });
/** Figures of the page, for who may see costs. */
const profit = (key: string, more: Partial<ListColumn> = {}): ListColumn => ({ key, title: `${TITLE}${key}`, kind: 'money', width: 100, needs: 'cost.view', filterable: false, ...more });
const shown: readonly ListColumn[] = [
  { key: 'no', title: `${TITLE}no`, kind: 'text', width: 144, fixed: 'left', sortable: true, primary: true, slot: 'no' },
  { key: 'docDate', title: `${TITLE}docDate`, kind: 'date', width: 100, sortable: true },
  { key: 'customerName', title: `${TITLE}customerId`, kind: 'text', width: 180, sortable: true, slot: 'customer' },
  money('total', { width: 110 }),
  { key: 'state', title: `${TITLE}state`, kind: 'enum', options: 'document.state', width: 84, sortable: true, tag: true },
  progress('shipStatus', 'sales.step.ship'), progress('receiptStatus', 'sales.step.receipt'), progress('invoiceStatus', 'sales.step.invoice'),
  money('received', { width: 110 }), money('outstanding', { width: 110 }), money('invoiced', { width: 110 }), profit('grossProfit'),
  { key: 'goods', title: `${TITLE}goods`, kind: 'text', width: 200 },
  { key: 'quantity', title: `${TITLE}quantity`, kind: 'quantity', width: 90, sortable: true, totals: true },
  { key: 'ownerId', title: `${TITLE}ownerId`, kind: 'user', name: 'ownerName', width: 90, sortable: true },
  { key: 'requiredDate', title: `${TITLE}requiredDate`, kind: 'date', width: 104, sortable: true },
];

const column = (key: string, kind: ListColumn['kind'], more: Partial<ListColumn> = {}): ListColumn => ({ key, title: `${TITLE}${key}`, kind, visible: false, ...more });
const hidden: readonly ListColumn[] = [
  column('id', 'integer', { sortable: true }), column('lineCount', 'integer', { sortable: true }), ...['amount', 'orderDiscount', 'otherCharges', 'net', 'tax', 'returned', 'closedAmount'].map((key) => money(key, { visible: false })), profit('cost', { visible: false }),
  column('returnStatus', 'enum', { options: 'document.progress' }), column('dueDate', 'date', { sortable: true }), column('paymentTerm', 'text', { slot: 'term' }), column('salesType', 'dictionary', { options: 'sales.order_type', sortable: true }),
  column('deliveryMethod', 'dictionary', { options: 'sales.delivery_method', sortable: true }), column('invoiceNeed', 'enum', { options: 'enum.sales_order.invoiceNeed', sortable: true }), column('arBasis', 'enum', { options: 'enum.sales_order.arBasis' }),
  column('departmentId', 'department', { name: 'departmentName', sortable: true }), column('contactName', 'text'), column('contactPhone', 'text'), column('deliveryAddress', 'text', { width: 220 }), column('revision', 'integer', { sortable: true }),
  column('printCount', 'integer', { sortable: true }), column('remark', 'text', { width: 200 }), column('externalId', 'text'), column('approvedAt', 'instant', { sortable: true }), column('approvedBy', 'user'), column('closedAt', 'instant', { sortable: true }),
  column('createdAt', 'instant', { sortable: true }), column('createdBy', 'user'), column('updatedAt', 'instant', { sortable: true }), column('updatedBy', 'user'),
];

export interface OrderRowActions { edit: (row: ListRow) => void; confirm: (row: ListRow) => Promise<void>; many: readonly BulkAction[] }

const isDraft = (row: ListRow): boolean => row['state'] === 'draft' || row['state'] === 'rejected';

/** Both entries are one list on the server; their saved views and layouts are their own. */
export function orderList(entry: SalesEntry, actions: OrderRowActions): ListDefinition {
  const rowActions: RowAction[] = [
    { key: 'edit', title: 'ui.action.edit', icon: Edit, needs: 'sales.order.update', hidden: (row) => !isDraft(row), run: actions.edit },
    { key: 'confirm', title: 'sales.confirm', icon: Select, needs: 'sales.order.confirm', hidden: (row) => !isDraft(row), run: actions.confirm },
  ];
  return defineList({
    key: entry === 'mine' ? 'sales-orders' : 'team-sales-orders', path: '/sales-orders', entity: 'sales_order', permission: 'sales.order', title: `sales.list.${entry}`, columns: [...shown, ...hidden],
    quick: entry === 'mine' ? ['state', 'shipStatus', 'receiptStatus', 'invoiceStatus'] : ['state', 'shipStatus', 'receiptStatus', 'invoiceStatus', 'ownerId'], dateFields: ['docDate', 'requiredDate', 'dueDate', 'createdAt'],
    searchPlaceholder: 'sales.list.search', systemViews: orderViews[entry], rowLink: (row) => `/sales-orders/${row.id}`, rowActions, bulkActions: actions.many, customEntity: 'sales_order', defaultSort: [{ key: 'id', desc: true }],
  });
}
