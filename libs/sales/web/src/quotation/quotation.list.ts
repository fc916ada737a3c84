import { Edit } from '@element-plus/icons-vue';
import type { Filter } from '@steward/kernel';
import { defineList, type ListColumn, type ListDefinition, type ListRow, type SystemView } from '@steward/ui';
import type { SalesEntry } from '../order/order.list';

const mine = (me: number): Filter => ({ field: 'ownerId', op: 'eq', value: me });
const sent: Filter = { and: [{ field: 'state', op: 'eq', value: 'approved' }, { field: 'outcome', op: 'eq', value: 'open' }] };
const VIEWS: Readonly<Record<string, Filter>> = {
  draft: { field: 'state', op: 'in', value: ['draft', 'rejected'] }, offered: sent, expired: { and: [...(sent as { and: Filter[] }).and, { field: 'validUntil', op: 'lt', value: 'today' }] }, accepted: { field: 'outcome', op: 'eq', value: 'accepted' },
};
const view = (key: string, filter?: SystemView['filter']): SystemView => ({ key, title: `sales.view.${key}`, ...(filter ? { filter } : {}) });
export const quotationViews: Record<SalesEntry, readonly SystemView[]> = {
  mine: [view('all', mine), ...Object.entries(VIEWS).map(([key, filter]) => view(key, (me) => ({ and: [mine(me), filter] })))],
  team: [view('all'), view('owned', mine), ...Object.entries(VIEWS).map(([key, filter]) => view(key, filter))],
};

const TITLE = 'field.quotation.';
const PRICE = 'price.view';
const column = (key: string, kind: ListColumn['kind'], more: Partial<ListColumn> = {}): ListColumn => ({ key, title: `${TITLE}${key}`, kind, sortable: true, ...more });
const hide = (one: ListColumn): ListColumn => ({ ...one, visible: false });
const columns = (): ListColumn[] => [
  column('no', 'text', { width: 150, fixed: 'left', primary: true, slot: 'no' }), column('docDate', 'date', { width: 104 }), column('customerName', 'text', { title: `${TITLE}customerId`, width: 200, slot: 'customer' }), column('goods', 'text', { width: 220, sortable: false }),
  column('quantity', 'quantity', { width: 90, totals: true }), column('total', 'money', { width: 120, totals: true, needs: PRICE }), column('validUntil', 'date', { width: 104 }), column('state', 'enum', { options: 'document.state', width: 90, tag: true }),
  column('outcome', 'enum', { options: 'enum.quotation.outcome', width: 96, tag: true }), column('revision', 'integer', { width: 72 }), column('ownerId', 'user', { name: 'ownerName', width: 90 }), column('createdAt', 'instant', { width: 146 }),
  ...[
    column('id', 'integer'), column('lineCount', 'integer'), column('amount', 'money', { totals: true, needs: PRICE }), column('orderDiscount', 'money', { totals: true, needs: PRICE }), column('otherCharges', 'money', { totals: true, needs: PRICE }), column('net', 'money', { totals: true, needs: PRICE }),
    column('tax', 'money', { totals: true, needs: PRICE }), column('departmentId', 'department', { name: 'departmentName' }), column('contactName', 'text', { sortable: false }), column('contactPhone', 'text', { sortable: false }), column('outcomeReason', 'text', { sortable: false }), column('outcomeAt', 'instant'),
    column('printCount', 'integer'), column('remark', 'text', { sortable: false, width: 200 }), column('externalId', 'text', { sortable: false }), column('approvedAt', 'instant'), column('approvedBy', 'user', { sortable: false }), column('createdBy', 'user', { sortable: false }), column('updatedAt', 'instant'), column('updatedBy', 'user', { sortable: false }),
  ].map(hide),
];

/** Quotations: mine, or those of the team. */
export function quotationList(entry: SalesEntry, edit: (row: ListRow) => void): ListDefinition {
  return defineList({
    key: entry === 'mine' ? 'quotations' : 'team-quotations', path: '/quotations', entity: 'quotation', permission: 'sales.quotation', title: `sales.quotations.${entry}`, columns: columns(), quick: entry === 'mine' ? ['state', 'outcome'] : ['state', 'outcome', 'ownerId'],
    dateFields: ['docDate', 'validUntil', 'createdAt'], searchPlaceholder: 'sales.list.search', systemViews: quotationViews[entry], rowLink: (row) => `/quotations/${row.id}`, customEntity: 'quotation', defaultSort: [{ key: 'id', desc: true }],
    rowActions: [{ key: 'edit', title: 'ui.action.edit', icon: Edit, needs: 'sales.quotation.update', hidden: (row) => row['state'] !== 'draft' && row['state'] !== 'rejected', run: edit }],
  });
}
