import { countryChoices, defineList, termChoices, type BulkAction, type ListColumn, type ListDefinition, type RowAction, type SystemView } from '@steward/ui';

const shown: ListColumn[] = [
  { key: 'name', title: 'field.supplier.name', kind: 'text', width: 240, minWidth: 160, fixed: 'left', sortable: true, primary: true },
  { key: 'code', title: 'field.supplier.code', kind: 'text', width: 108, sortable: true },
  { key: 'level', title: 'field.supplier.level', kind: 'dictionary', options: 'supplier.level', width: 120, sortable: true, tag: true },
  { key: 'categoryId', title: 'field.supplier.categoryId', kind: 'tree', options: 'supplier', name: 'categoryName', width: 120, sortable: true },
  { key: 'contactName', title: 'field.supplier.contactName', kind: 'text', width: 110 },
  { key: 'contactMobile', title: 'field.supplier.contactMobile', kind: 'text', width: 130 },
  { key: 'phone', title: 'field.supplier.phone', kind: 'text', width: 130 },
  { key: 'region', title: 'field.supplier.region', kind: 'region', width: 150, sortable: true },
  { key: 'payableBalance', title: 'field.supplier.payableBalance', kind: 'money', width: 130, sortable: true, totals: true, needs: 'price.view' },
  { key: 'ownerId', title: 'field.supplier.ownerId', kind: 'user', name: 'ownerName', width: 100, sortable: true },
  { key: 'enabled', title: 'field.supplier.enabled', kind: 'boolean', width: 80, sortable: true },
];

const hidden = (): ListColumn[] => [
  { key: 'id', title: 'field.supplier.id', kind: 'integer', sortable: true },
  { key: 'shortName', title: 'field.supplier.shortName', kind: 'text', sortable: true },
  { key: 'country', title: 'field.supplier.country', kind: 'enum', options: countryChoices(), sortable: true, operators: ['in', 'nin', 'eq', 'ne'] },
  { key: 'address', title: 'field.supplier.address', kind: 'text', width: 220 },
  { key: 'mobile', title: 'field.supplier.mobile', kind: 'text', sortable: true },
  { key: 'email', title: 'field.supplier.email', kind: 'text', sortable: true },
  { key: 'website', title: 'field.supplier.website', kind: 'text' },
  { key: 'creditCode', title: 'field.supplier.creditCode', kind: 'text', sortable: true, width: 180 },
  { key: 'bank', title: 'field.supplier.bank', kind: 'text' },
  { key: 'bankAccountName', title: 'field.supplier.bankAccountName', kind: 'text' },
  { key: 'bankAccount', title: 'field.supplier.bankAccount', kind: 'text' },
  { key: 'paymentTerm', title: 'field.supplier.paymentTerm', kind: 'enum', options: termChoices(), sortable: true, operators: ['in', 'nin', 'eq', 'ne'] },
  { key: 'advanceBalance', title: 'field.supplier.advanceBalance', kind: 'money', sortable: true, totals: true, needs: 'price.view' },
  { key: 'departmentId', title: 'field.supplier.departmentId', kind: 'department', name: 'departmentName', sortable: true },
  { key: 'externalId', title: 'field.supplier.externalId', kind: 'text' },
  { key: 'createdAt', title: 'field.supplier.createdAt', kind: 'instant', sortable: true },
  { key: 'createdBy', title: 'field.supplier.createdBy', kind: 'user' },
  { key: 'updatedAt', title: 'field.supplier.updatedAt', kind: 'instant', sortable: true },
  { key: 'updatedBy', title: 'field.supplier.updatedBy', kind: 'user' },
];

/** Columns of the supplier list, the everyday ones shown. Made when the list opens: countries are named in the language of the moment. */
export const supplierColumns = (): ListColumn[] => [...shown, ...hidden().map((column) => ({ ...column, visible: false }))];

const view = (key: string, filter?: SystemView['filter']): SystemView => ({ key, title: `warehouse.supplier.view.${key}`, ...(filter ? { filter } : {}) });
export const supplierViews: readonly SystemView[] = [
  view('enabled', { field: 'enabled', op: 'eq', value: true }), view('mine', (me) => ({ field: 'ownerId', op: 'eq', value: me })), { ...view('owed', { field: 'payableBalance', op: 'gt', value: '0' }), needs: 'price.view' },
  view('disabled', { field: 'enabled', op: 'eq', value: false }), view('all'),
];

/** The supplier list. */
export const supplierList = (actions: { rowActions: readonly RowAction[]; bulkActions: readonly BulkAction[] }): ListDefinition => defineList({
  key: 'suppliers', path: '/suppliers', entity: 'supplier', permission: 'warehouse.supplier', title: 'warehouse.supplier.title', columns: supplierColumns(), quick: ['level', 'region', 'ownerId', 'enabled'], dateFields: ['createdAt', 'updatedAt'],
  searchPlaceholder: 'warehouse.supplier.search', systemViews: supplierViews, rowLink: (row) => `/suppliers/${row.id}`, rowActions: actions.rowActions, bulkActions: actions.bulkActions, customEntity: 'supplier',
  defaultSort: [{ key: 'name', desc: false }], tree: { field: 'categoryId', title: 'entity.supplier', type: 'supplier', counts: '/suppliers/category-counts' },
});
