import { defineList, type ListDefinition, type RowAction, type SystemView } from '@steward/ui';

const view = (key: string, filter?: SystemView['filter']): SystemView => ({ key, title: `warehouse.warehouse.view.${key}`, ...(filter ? { filter } : {}) });

/** The warehouses the caller may work in. */
export const warehouseList = (rowActions: readonly RowAction[]): ListDefinition => defineList({
  key: 'warehouses', path: '/warehouses', entity: 'warehouse', permission: 'warehouse.warehouse', title: 'warehouse.warehouse.title', searchPlaceholder: 'warehouse.warehouse.search', exportPath: false,
  columns: [
    { key: 'name', title: 'field.warehouse.name', kind: 'text', width: 200, fixed: 'left', sortable: true, primary: true, slot: 'name' },
    { key: 'code', title: 'field.warehouse.code', kind: 'text', width: 100, sortable: true },
    { key: 'type', title: 'field.warehouse.type', kind: 'enum', options: 'enum.warehouse.type', width: 110, sortable: true },
    { key: 'keepers', title: 'field.warehouse.keepers', kind: 'user', width: 180, slot: 'keepers' },
    { key: 'address', title: 'field.warehouse.address', kind: 'text', width: 220 },
    { key: 'phone', title: 'field.warehouse.phone', kind: 'text', width: 130 },
    { key: 'enabled', title: 'field.warehouse.enabled', kind: 'boolean', width: 80, sortable: true },
    { key: 'remark', title: 'field.warehouse.remark', kind: 'text', width: 200, visible: false },
    { key: 'updatedAt', title: 'field.warehouse.updatedAt', kind: 'instant', sortable: true, visible: false },
  ],
  quick: ['type', 'keepers', 'enabled'], systemViews: [view('enabled', { field: 'enabled', op: 'eq', value: true }), view('all')], rowActions, defaultSort: [{ key: 'code', desc: false }],
});
