import { definePermissions } from '@steward/kernel';
import { registerPermissions } from '@steward/system-api';

const document = ['view', 'create', 'update', 'delete', 'approve', 'void', 'export', 'print'] as const;

/** Rights over stock and the documents that move it. `approve` also takes an approval back. */
export const stockPermissions = definePermissions('warehouse', {
  stock: ['view', 'export'],
  opening_stock: ['view', 'import'],
  purchase_order: document,
  stock_in: document,
  purchase_return: document,
  shipment: document,
});

const all = { scope: 'all' } as const;
const works = (resource: string): string[] => ['view', 'create', 'update', 'delete', 'approve', 'export', 'print'].map((action) => `warehouse.${resource}.${action}`);
const sees = (...resources: string[]): string[] => resources.map((r) => `warehouse.${r}.view`);

/** domain.md 2.12: salespeople see what of their orders was shipped, keepers work in their own warehouses, buyers buy, the back office looks. */
registerPermissions(stockPermissions, {
  presets: {
    director: { codes: ['warehouse.*'], ...all },
    sales_manager: { codes: [...sees('stock', 'shipment'), 'warehouse.shipment.print'], scope: 'subordinates' },
    salesperson: { codes: [...sees('stock', 'shipment'), 'warehouse.shipment.print'], scope: 'own' },
    buyer: { codes: [...sees('stock', 'shipment'), 'warehouse.stock.export', 'warehouse.purchase_order.*', 'warehouse.stock_in.*', 'warehouse.purchase_return.*'], ...all },
    keeper: { codes: [...sees('stock', 'purchase_order', 'opening_stock'), 'warehouse.stock.export', ...works('shipment'), ...works('stock_in'), ...works('purchase_return')], ...all },
    cashier: { codes: sees('stock', 'shipment', 'stock_in', 'purchase_return', 'purchase_order'), ...all },
    accountant: { codes: [...sees('stock', 'shipment', 'stock_in', 'purchase_return', 'purchase_order', 'opening_stock'), 'warehouse.opening_stock.import', 'warehouse.*.export'], ...all },
    service: { codes: sees('stock', 'shipment'), ...all },
    read_only: { codes: sees('stock', 'shipment', 'stock_in', 'purchase_return', 'purchase_order', 'opening_stock'), ...all },
  },
});
