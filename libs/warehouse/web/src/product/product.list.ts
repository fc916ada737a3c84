import { defineList, type BulkAction, type ListDefinition, type RowAction, type SystemView } from '@steward/ui';
import { productColumns } from './product.columns';

const view = (key: string, filter?: SystemView['filter']): SystemView => ({ key, title: `warehouse.product.view.${key}`, ...(filter ? { filter } : {}) });

/** Views everybody has: in use, goods, services, disabled, everything. */
export const productViews: readonly SystemView[] = [
  view('enabled', { field: 'enabled', op: 'eq', value: true }), view('stock', { field: 'type', op: 'eq', value: 'stock' }), view('service', { field: 'type', op: 'eq', value: 'service' }),
  view('disabled', { field: 'enabled', op: 'eq', value: false }), view('all'),
];

/** The product list. */
export const productList = (actions: { rowActions: readonly RowAction[]; bulkActions: readonly BulkAction[] }): ListDefinition => defineList({
  key: 'products', path: '/products', entity: 'product', permission: 'warehouse.product', title: 'warehouse.product.title', columns: productColumns, quick: ['type', 'brand', 'supplierId', 'enabled'], dateFields: ['createdAt', 'updatedAt'],
  searchPlaceholder: 'warehouse.product.search', systemViews: productViews, rowLink: (row) => `/products/${row.id}`, rowActions: actions.rowActions, bulkActions: actions.bulkActions, customEntity: 'product',
  defaultSort: [{ key: 'code', desc: false }], tree: { field: 'categoryId', title: 'entity.product', type: 'product', counts: '/products/category-counts' },
});
