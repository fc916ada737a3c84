import { type PermissionModule, definePermissions } from '@steward/kernel';
import { registerPermissions } from '@steward/system-api';

/** Rights over products, suppliers and warehouses. `warehouse.warehouse.all` lifts the restriction to the warehouses one keeps. */
export const masterPermissions = definePermissions('warehouse', {
  product: ['view', 'create', 'update', 'delete', 'import', 'export', 'restore'],
  supplier: ['view', 'create', 'update', 'delete', 'import', 'export', 'transfer', 'restore'],
  warehouse: ['view', 'create', 'update', 'delete', 'all'],
});

/** `price.view`: prices and amounts of sales. `price.purchase`: what is paid for goods. `cost.view`: costs, profit and the value of stock. Without them the fields are absent everywhere (architecture.md 6.6). */
export const pricePermissions: PermissionModule = { module: 'price', codes: ['price.view', 'price.purchase'] };
export const costPermissions: PermissionModule = { module: 'cost', codes: ['cost.view'] };

const looks = ['warehouse.product.view', 'warehouse.warehouse.view', 'warehouse.warehouse.all'];
const all = { scope: 'all' } as const;

/** domain.md 2.12: buyers keep products and suppliers, keepers work in their own warehouses and see no price. */
registerPermissions(masterPermissions, {
  presets: {
    director: { codes: ['warehouse.*'], ...all },
    sales_manager: { codes: looks, scope: 'subordinates' },
    salesperson: { codes: looks, scope: 'own' },
    buyer: { codes: ['warehouse.product.*', 'warehouse.supplier.*', 'warehouse.warehouse.view', 'warehouse.warehouse.all'], ...all },
    keeper: { codes: ['warehouse.product.view', 'warehouse.supplier.view', 'warehouse.warehouse.view'], ...all },
    cashier: { codes: [...looks, 'warehouse.supplier.view'], ...all },
    accountant: { codes: [...looks, 'warehouse.supplier.view', 'warehouse.product.export', 'warehouse.supplier.export'], ...all },
    service: { codes: looks, ...all },
    read_only: { codes: [...looks, 'warehouse.supplier.view'], ...all },
  },
});

const sees = { codes: ['price.view'], ...all };
const buys = { codes: ['price.view', 'price.purchase'], ...all };
/** Whoever sells sees what he sells for, not what it was bought for (domain.md 2.12, cost / profit). */
registerPermissions(pricePermissions, { presets: { director: buys, sales_manager: sees, salesperson: sees, buyer: buys, cashier: buys, accountant: buys, service: sees, read_only: buys } });
registerPermissions(costPermissions, { presets: { director: { codes: ['cost.view'], ...all }, cashier: { codes: ['cost.view'], ...all }, accountant: { codes: ['cost.view'], ...all } } });
