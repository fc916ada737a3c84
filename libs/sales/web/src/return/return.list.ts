import { Edit } from '@element-plus/icons-vue';
import type { Filter } from '@steward/kernel';
import { defineList, type ListColumn, type ListDefinition, type ListRow, type SystemView } from '@steward/ui';
import type { SalesEntry } from '../order/order.list';

const mine = (me: number): Filter => ({ field: 'ownerId', op: 'eq', value: me });
const draft: Filter = { field: 'state', op: 'in', value: ['draft', 'rejected'] };
const month: Filter = { field: 'docDate', op: 'eq', value: 'this_month' };
const view = (key: string, filter?: SystemView['filter']): SystemView => ({ key, title: `sales.view.${key}`, ...(filter ? { filter } : {}) });
const views: Record<SalesEntry, readonly SystemView[]> = {
  mine: [view('all', mine), view('draft', (me) => ({ and: [mine(me), draft] })), view('month', (me) => ({ and: [mine(me), month] }))],
  team: [view('all'), view('owned', mine), view('draft', draft), view('month', month)],
};

const TITLE = 'field.sales_return.';
const PRICE = 'price.view';
const column = (key: string, kind: ListColumn['kind'], more: Partial<ListColumn> = {}): ListColumn => ({ key, title: `${TITLE}${key}`, kind, sortable: true, ...more });
const columns = (): ListColumn[] => [
  column('no', 'text', { width: 150, fixed: 'left', primary: true, slot: 'no' }), column('docDate', 'date', { width: 104 }), column('customerName', 'text', { title: `${TITLE}customerId`, width: 200, slot: 'customer' }), column('salesOrderNo', 'text', { width: 150, slot: 'order' }),
  column('goods', 'text', { width: 200, sortable: false }), column('quantity', 'quantity', { width: 90, totals: true }), column('total', 'money', { width: 116, totals: true, needs: PRICE }), column('reason', 'dictionary', { options: 'sales.return_reason', width: 110 }),
  column('warehouseId', 'ref', { name: 'warehouseName', options: '/warehouses', width: 110, sortable: false }), column('state', 'enum', { options: 'document.state', width: 90, tag: true }), column('ownerId', 'user', { name: 'ownerName', width: 90 }), column('createdAt', 'instant', { width: 146 }),
  ...[
    column('id', 'integer'), column('lineCount', 'integer'), column('net', 'money', { totals: true, needs: PRICE }), column('tax', 'money', { totals: true, needs: PRICE }), column('departmentId', 'department', { name: 'departmentName' }), column('printCount', 'integer'),
    column('remark', 'text', { sortable: false, width: 200 }), column('externalId', 'text', { sortable: false }), column('approvedAt', 'instant'), column('approvedBy', 'user', { sortable: false }), column('createdBy', 'user', { sortable: false }), column('updatedAt', 'instant'), column('updatedBy', 'user', { sortable: false }),
  ].map((one) => ({ ...one, visible: false })),
];

/** Sales returns: mine, or those of the team. */
export const returnList = (entry: SalesEntry, edit: (row: ListRow) => void): ListDefinition => defineList({
  key: entry === 'mine' ? 'sales-returns' : 'team-sales-returns', path: '/sales-returns', entity: 'sales_return', permission: 'sales.return', title: `sales.returns.${entry}`, columns: columns(), quick: entry === 'mine' ? ['state', 'reason'] : ['state', 'reason', 'ownerId'],
  dateFields: ['docDate', 'createdAt'], searchPlaceholder: 'sales.list.search', systemViews: views[entry], rowLink: (row) => `/sales-returns/${row.id}`, customEntity: 'sales_return', defaultSort: [{ key: 'id', desc: true }],
  rowActions: [{ key: 'edit', title: 'ui.action.edit', icon: Edit, needs: 'sales.return.update', hidden: (row) => row['state'] !== 'draft' && row['state'] !== 'rejected', run: edit }],
});
