import { defineList, type ListColumn, type ListDefinition, type RowAction, type SystemView } from '@steward/ui';

const column = (key: string, kind: ListColumn['kind'], more: Partial<ListColumn> = {}): ListColumn => ({ key, title: `field.service_visit.${key}`, kind, sortable: true, ...more });
const view = (key: string, filter?: SystemView['filter']): SystemView => ({ key, title: `customer.visit.view.${key}`, ...(filter ? { filter } : {}) });
const due = { field: 'state', op: 'eq', value: 'due' } as const;

/** 回访: what is due, what was said. */
export const visitList = (rowActions: readonly RowAction[]): ListDefinition => defineList({
  key: 'service-visits', path: '/service-visits', entity: 'service_visit', permission: 'customer.service', title: 'customer.visit.title', searchPlaceholder: 'customer.visit.search', exportPath: false,
  columns: [
    column('customerName', 'text', { width: 220, fixed: 'left', primary: true }), column('sourceType', 'enum', { options: 'enum.service_visit.sourceType', width: 100 }), column('sourceNo', 'text', { width: 160, slot: 'sourceNo' }), column('dueOn', 'date', { width: 110 }),
    column('state', 'enum', { options: 'enum.service_visit.state', width: 90, tag: true }), column('satisfaction', 'integer', { width: 80 }), column('result', 'text', { width: 260, sortable: false }), column('ownerId', 'user', { name: 'ownerName', width: 100 }),
    column('doneBy', 'user', { name: 'doneByName', width: 100, sortable: false }), column('doneAt', 'instant', { width: 150 }), column('updatedAt', 'instant', { visible: false }),
  ],
  quick: ['state', 'sourceType', 'ownerId'], dateFields: ['dueOn', 'doneAt'], rowActions, rowLink: (row) => `/customers/${String(row['customerId'])}`, defaultSort: [{ key: 'dueOn', desc: false }],
  systemViews: [view('due', { and: [due, { field: 'dueOn', op: 'lte', value: 'today' }] }), view('coming', { and: [due, { field: 'dueOn', op: 'gt', value: 'today' }] }), view('done', { field: 'state', op: 'eq', value: 'done' }), view('all')],
});
