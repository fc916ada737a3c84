import type { Filter } from '@steward/kernel';
import { defineList, type ListColumn, type ListDefinition, type SystemView } from '@steward/ui';

const PRICE = 'price.view';
const TITLE = 'field.sales_order_line.';
const HEAD = 'field.sales_order.';
const column = (key: string, kind: ListColumn['kind'], more: Partial<ListColumn> = {}): ListColumn => ({ key, title: `${TITLE}${key}`, kind, sortable: true, ...more });
const columns = (): ListColumn[] => [
  column('no', 'text', { title: `${HEAD}no`, width: 150, fixed: 'left', primary: true, slot: 'no' }), column('docDate', 'date', { title: `${HEAD}docDate`, width: 104 }), column('customerName', 'text', { title: `${HEAD}customerId`, width: 180 }),
  column('productCode', 'text', { width: 110 }), column('productName', 'text', { width: 180 }), column('spec', 'text', { sortable: false, width: 110 }), column('unit', 'text', { sortable: false, width: 60 }), column('quantity', 'quantity', { width: 90, totals: true }),
  column('unitPrice', 'price', { width: 96, needs: PRICE }), column('payable', 'money', { width: 112, totals: true, needs: PRICE }), column('shippedQuantity', 'quantity', { width: 90, totals: true }), column('returnedQuantity', 'quantity', { width: 90, totals: true }),
  column('openQuantity', 'quantity', { width: 90, totals: true }), column('requiredDate', 'date', { width: 104 }), column('state', 'enum', { title: `${HEAD}state`, options: 'document.state', width: 90, tag: true }), column('ownerId', 'user', { title: `${HEAD}ownerId`, name: 'ownerName', width: 90 }),
  ...[
    column('id', 'integer'), column('lineNo', 'integer', { sortable: false }), column('gift', 'boolean'), column('closedQuantity', 'quantity', { totals: true }), column('baseQuantity', 'quantity', { totals: true }), column('discountRate', 'rate', { needs: PRICE }), column('taxRate', 'rate'),
    column('amount', 'money', { totals: true, needs: PRICE }), column('net', 'money', { totals: true, needs: PRICE }), column('tax', 'money', { totals: true, needs: PRICE }), column('shippedAmount', 'money', { totals: true, needs: PRICE }), column('returnedAmount', 'money', { totals: true, needs: PRICE }),
    column('departmentId', 'department', { title: `${HEAD}departmentId`, name: 'departmentName', sortable: false }), column('remark', 'text', { sortable: false, width: 200 }),
  ].map((one) => ({ ...one, visible: false })),
];

const effective: Filter = { field: 'state', op: 'in', value: ['approved', 'closed'] };
const view = (key: string, filter?: SystemView['filter']): SystemView => ({ key, title: `sales.view.${key}`, ...(filter ? { filter } : {}) });

/** 销售明细: what was sold of a product and to whom, with the progress of each line. */
export const orderLineList = (): ListDefinition => defineList({
  key: 'sales-order-lines', path: '/sales-order-lines', entity: 'sales_order_line', permission: 'sales.order', title: 'sales.list.lines', columns: columns(), exportPath: false, searchPlaceholder: 'sales.list.searchLines', quick: ['state', 'ownerId'], dateFields: ['docDate', 'requiredDate'],
  systemViews: [view('all'), view('toShip', { and: [{ field: 'state', op: 'eq', value: 'approved' }, { field: 'openQuantity', op: 'gt', value: '0' }] }), view('month', { and: [effective, { field: 'docDate', op: 'eq', value: 'this_month' }] })],
  rowLink: (row) => `/sales-orders/${String(row['orderId'])}`, defaultSort: [{ key: 'id', desc: true }],
});
