import { defineList, type ListColumn, type ListDefinition } from '@steward/ui';

const columns: ListColumn[] = [
  { key: 'fileName', title: 'imports.column.fileName', kind: 'text', minWidth: 180, width: 220, sortable: true, primary: true },
  { key: 'entity', title: 'imports.column.entity', kind: 'enum', name: 'entityLabel', options: 'exchange.entity', width: 100 },
  { key: 'state', title: 'imports.column.state', kind: 'enum', options: 'imports.state', width: 96, slot: 'state' },
  { key: 'rowCount', title: 'imports.column.rowCount', kind: 'integer', width: 84, sortable: true },
  { key: 'counts', title: 'imports.column.counts', kind: 'text', width: 240, slot: 'counts', sortable: false, filterable: false },
  { key: 'ownerId', title: 'imports.column.ownerId', kind: 'user', name: 'ownerName', width: 96 },
  { key: 'createdAt', title: 'imports.column.createdAt', kind: 'instant', sortable: true, width: 146 },
  { key: 'committedAt', title: 'imports.column.committedAt', kind: 'instant', sortable: true, width: 146 },
];

/** The import history: one's own imports, everybody's with `system.import.view_all`. */
export const IMPORTS: ListDefinition = defineList({
  key: 'imports', path: '/imports', entity: 'import', permission: 'system.import', title: 'imports.history', columns,
  quick: ['entity', 'state', 'ownerId'], dateFields: ['createdAt'], searchPlaceholder: 'imports.searchHint', defaultSort: [{ key: 'createdAt', desc: true }],
  systemViews: [
    { key: 'all', title: 'imports.view.all' },
    { key: 'mine', title: 'imports.view.mine', filter: (userId) => ({ field: 'ownerId', op: 'eq', value: userId }) },
    { key: 'undoable', title: 'imports.view.undoable', filter: { and: [{ field: 'state', op: 'in', value: ['committed', 'cancelled', 'failed'] }, { field: 'committedAt', op: 'eq', value: 'last_7d' }] } },
  ],
  rowLink: (row) => `/imports/${row.id}`, exportPath: false,
});
