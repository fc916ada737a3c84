import { defineList, type BulkAction, type ListColumn, type ListDefinition, type ListOption, type RowAction } from '@steward/ui';

const columns = (pools: readonly ListOption[]): ListColumn[] => [
  { key: 'name', title: 'field.customer.name', kind: 'text', width: 240, minWidth: 160, fixed: 'left', sortable: true, primary: true },
  { key: 'code', title: 'field.customer.code', kind: 'text', width: 108, sortable: true },
  { key: 'poolId', title: 'field.customer.poolName', kind: 'enum', options: pools, name: 'poolName', width: 110, operators: ['in', 'eq'] },
  { key: 'poolReason', title: 'field.customer.poolReason', kind: 'enum', options: 'enum.customer.poolReason', width: 130, sortable: true },
  { key: 'poolInAt', title: 'field.customer.poolInAt', kind: 'instant', width: 146, sortable: true },
  { key: 'previousOwnerId', title: 'field.customer.previousOwnerId', kind: 'user', name: 'previousOwnerName', width: 110, sortable: true },
  { key: 'level', title: 'field.customer.level', kind: 'dictionary', options: 'customer.level', width: 110, sortable: true, tag: true },
  { key: 'region', title: 'field.customer.region', kind: 'region', width: 160, sortable: true },
  { key: 'industry', title: 'field.customer.industry', kind: 'dictionary', options: 'customer.industry', width: 150, sortable: true },
  { key: 'contactName', title: 'field.customer.contactName', kind: 'text', width: 110 },
  { key: 'mobile', title: 'field.customer.mobile', kind: 'text', width: 120 },
  { key: 'lastFollowUpAt', title: 'field.customer.lastFollowUpAt', kind: 'instant', width: 146, sortable: true },
  ...([
    { key: 'status', title: 'field.customer.status', kind: 'dictionary', options: 'customer.status', sortable: true },
    { key: 'source', title: 'field.customer.source', kind: 'dictionary', options: 'customer.source', sortable: true },
    { key: 'phone', title: 'field.customer.phone', kind: 'text' },
    { key: 'dealt', title: 'field.customer.dealt', kind: 'boolean', sortable: true },
    { key: 'createdAt', title: 'field.customer.createdAt', kind: 'instant', sortable: true },
  ] satisfies ListColumn[]).map((column): ListColumn => ({ ...column, visible: false })),
];

/** 公海: what lies in the pools of the user; hidden values come masked from the server. */
export const poolList = (pools: readonly ListOption[], rowActions: readonly RowAction[], bulkActions: readonly BulkAction[]): ListDefinition => defineList({
  key: 'pool-customers', path: '/pool-customers', entity: 'customer', permission: 'customer.pool', title: 'customer.pool.title', columns: columns(pools), quick: ['poolId', 'level', 'region', 'industry', 'poolReason'],
  dateFields: ['poolInAt', 'lastFollowUpAt', 'createdAt'], searchPlaceholder: 'customer.pool.search', exportPath: false, rowActions, bulkActions, defaultSort: [{ key: 'poolInAt', desc: true }],
  systemViews: [{ key: 'all', title: 'customer.pool.all' }, { key: 'today', title: 'customer.pool.today', filter: { field: 'poolInAt', op: 'eq', value: 'today' } }, { key: 'mine', title: 'customer.pool.wereMine', filter: (me) => ({ field: 'previousOwnerId', op: 'eq', value: me }) }],
});

/** Requests for longer protection: the salesperson's own, the manager's to answer. */
export const requestList = (rowActions: readonly RowAction[]): ListDefinition => defineList({
  key: 'protection-requests', path: '/protection-requests', entity: 'protection_request', permission: 'customer.pool', title: 'customer.pool.requests', exportPath: false, rowActions, searchPlaceholder: 'customer.pool.searchRequests', quick: ['state', 'ownerId'],
  rowLink: (row) => `/customers/${String(row['customerId'])}`,
  columns: [
    { key: 'customerId', title: 'field.protection_request.customerId', kind: 'ref', name: 'customerName', width: 240, primary: true, filterable: false },
    { key: 'ownerId', title: 'field.protection_request.ownerId', kind: 'user', name: 'ownerName', width: 110, sortable: true },
    { key: 'days', title: 'field.protection_request.days', kind: 'integer', width: 100, sortable: true },
    { key: 'reason', title: 'field.protection_request.reason', kind: 'text', width: 260 },
    { key: 'state', title: 'field.protection_request.state', kind: 'enum', options: 'enum.protection_request.state', width: 100, sortable: true, tag: true },
    { key: 'createdAt', title: 'field.protection_request.createdAt', kind: 'instant', width: 146, sortable: true },
    { key: 'answeredBy', title: 'field.protection_request.answeredBy', kind: 'user', name: 'answeredByName', width: 110 },
    { key: 'answer', title: 'field.protection_request.answer', kind: 'text', width: 200 },
  ],
  systemViews: [{ key: 'pending', title: 'customer.pool.pending', filter: { field: 'state', op: 'eq', value: 'pending' } }, { key: 'all', title: 'customer.pool.allRequests' }],
});
