import { defineList, type BulkAction, type ListDefinition, type RowAction } from '@steward/ui';

/** Leads in the caller's scope. */
export const leadList = (rowActions: readonly RowAction[], bulkActions: readonly BulkAction[]): ListDefinition => defineList({
  key: 'leads', path: '/leads', entity: 'lead', permission: 'customer.lead', title: 'lead.title', searchPlaceholder: 'lead.search',
  columns: [
    { key: 'name', title: 'field.lead.name', kind: 'text', width: 200, fixed: 'left', sortable: true, primary: true },
    { key: 'company', title: 'field.lead.company', kind: 'text', width: 200, sortable: true },
    { key: 'contactName', title: 'field.lead.contactName', kind: 'text', width: 100, sortable: true },
    { key: 'mobile', title: 'field.lead.mobile', kind: 'text', width: 130, sortable: true },
    { key: 'source', title: 'field.lead.source', kind: 'dictionary', options: 'customer.source', width: 110, sortable: true },
    { key: 'status', title: 'field.lead.status', kind: 'enum', options: 'enum.lead.status', width: 100, sortable: true },
    { key: 'ownerId', title: 'field.lead.ownerId', kind: 'user', name: 'ownerName', width: 100, sortable: true },
    { key: 'nextContactAt', title: 'field.lead.nextContactAt', kind: 'instant', width: 146, sortable: true },
    { key: 'convertedAt', title: 'field.lead.convertedAt', kind: 'instant', width: 146, sortable: true },
    { key: 'createdAt', title: 'field.lead.createdAt', kind: 'instant', width: 146, sortable: true },
  ],
  quick: ['status', 'source', 'ownerId'], dateFields: ['createdAt', 'nextContactAt', 'convertedAt'],
  systemViews: [
    { key: 'all', title: 'lead.view.all' }, { key: 'open', title: 'lead.view.open', filter: { field: 'customerId', op: 'empty' } },
    { key: 'mine', title: 'lead.view.mine', filter: (me) => ({ field: 'ownerId', op: 'eq', value: me }) }, { key: 'today', title: 'lead.view.today', filter: { field: 'nextContactAt', op: 'eq', value: 'today' } },
  ],
  rowActions, bulkActions,
});
