import { Box, Goods, House, OfficeBuilding } from '@element-plus/icons-vue';
import { currentLocale, packFilter, registerSearchProvider, type Feature } from '@steward/ui';
import { registerCategoryType, registerCustomFieldEntity, registerImportView } from '@steward/system-web';
import { importResult } from './master/import-result';
import { searchProducts } from './product/product.api';
import { searchSuppliers } from './supplier/supplier.api';

type Chapter = Promise<{ default: string }>;
const productHelp = (): Chapter => (currentLocale() === 'en' ? import('./help/products.en.md?raw') : import('./help/products.zh-CN.md?raw'));
const supplierHelp = (): Chapter => (currentLocale() === 'en' ? import('./help/suppliers.en.md?raw') : import('./help/suppliers.zh-CN.md?raw'));
const warehouseHelp = (): Chapter => (currentLocale() === 'en' ? import('./help/warehouses.en.md?raw') : import('./help/warehouses.zh-CN.md?raw'));

const PRODUCT = 'warehouse.product.view';
const SUPPLIER = 'warehouse.supplier.view';
const WAREHOUSE = 'warehouse.warehouse.view';
const under = (path: string) => (id: number) => ({ path, query: { view: 'all', f: packFilter({ field: 'categoryId', op: 'under', value: id }) } });

/** Pages of products, suppliers and warehouses. */
export const masterRoutes: Feature['routes'] = [
  { path: '/products', name: 'products', component: () => import('./product/product-list.page.vue'), meta: { title: 'warehouse.product.title', permission: PRODUCT, help: productHelp } },
  { path: '/products/:id(\\d+)', name: 'product', component: () => import('./product/product-detail.page.vue'), meta: { title: 'warehouse.product.one', permission: PRODUCT, help: productHelp } },
  { path: '/suppliers', name: 'suppliers', component: () => import('./supplier/supplier-list.page.vue'), meta: { title: 'warehouse.supplier.title', permission: SUPPLIER, help: supplierHelp } },
  { path: '/suppliers/:id(\\d+)', name: 'supplier', component: () => import('./supplier/supplier-detail.page.vue'), meta: { title: 'warehouse.supplier.one', permission: SUPPLIER, help: supplierHelp } },
  { path: '/warehouses', name: 'warehouses', component: () => import('./warehouse/warehouse-list.page.vue'), meta: { title: 'warehouse.warehouse.title', permission: WAREHOUSE, help: warehouseHelp } },
];

export const masterMenu: Feature['menu'] = [
  { group: 'warehouse', key: 'products', title: 'warehouse.product.title', to: '/products', icon: Goods, permission: PRODUCT, order: 10, keywords: 'warehouse.product.keywords' },
  { group: 'warehouse', key: 'suppliers', title: 'warehouse.supplier.title', to: '/suppliers', icon: OfficeBuilding, permission: SUPPLIER, order: 20, keywords: 'warehouse.supplier.keywords' },
  { group: 'warehouse', key: 'warehouses', title: 'warehouse.warehouse.title', to: '/warehouses', icon: House, permission: WAREHOUSE, order: 90, keywords: 'warehouse.warehouse.keywords' },
];

export const masterQuickCreate: NonNullable<Feature['quickCreate']> = [
  { key: 'product', title: 'warehouse.product.one', to: { path: '/products', query: { new: '1' } }, icon: Box, permission: 'warehouse.product.create', order: 50 },
  { key: 'supplier', title: 'warehouse.supplier.one', to: { path: '/suppliers', query: { new: '1' } }, icon: OfficeBuilding, permission: 'warehouse.supplier.create', order: 60 },
];

/** Imports, category trees, custom fields and the search of the palette. */
export function setUpMaster(): void {
  registerImportView('product', { list: '/products', result: importResult('/products'), record: (id) => `/products/${id}`, touches: ['products'] });
  registerImportView('supplier', { list: '/suppliers', result: importResult('/suppliers'), record: (id) => `/suppliers/${id}`, touches: ['suppliers'] });
  registerCategoryType('product', { title: 'entity.product', list: under('/products') });
  registerCategoryType('supplier', { title: 'entity.supplier', list: under('/suppliers') });
  registerCustomFieldEntity('product', { title: 'entity.product' });
  registerCustomFieldEntity('supplier', { title: 'entity.supplier' });
  registerSearchProvider({
    key: 'product', title: 'warehouse.product.one', permission: PRODUCT,
    search: async (text, signal) => (await searchProducts(text, signal)).map((one) => ({ key: String(one.id), title: one.name, detail: [one.code, one.spec, one.unit].filter(Boolean).join(' · '), to: `/products/${one.id}` })),
  });
  registerSearchProvider({
    key: 'supplier', title: 'warehouse.supplier.one', permission: SUPPLIER,
    search: async (text, signal) => (await searchSuppliers(text, signal)).map((one) => ({ key: String(one.id), title: one.name, detail: [one.code, one.contactName].filter(Boolean).join(' · '), to: `/suppliers/${one.id}` })),
  });
}
