import { followersMay } from '@steward/customer-api';
import { definePermissions } from '@steward/kernel';
import { registerPermissions } from '@steward/system-api';

/**
 * Rights over quotations, orders and returns. `order.view_approved` shows orders in force only (warehouse), `order.below_min`
 * and `quotation.below_min` lift the minimum price. `approve` (of orders `confirm`) also takes an approval back.
 */
export const salesPermissions = definePermissions('sales', {
  quotation: ['view', 'create', 'update', 'delete', 'approve', 'void', 'below_min', 'export', 'print'],
  order: ['view', 'view_approved', 'create', 'update', 'delete', 'confirm', 'void', 'close', 'amend', 'below_min', 'export', 'print'],
  return: ['view', 'create', 'update', 'delete', 'approve', 'void', 'export', 'print'],
  price_list: ['view', 'create', 'update', 'delete', 'import', 'export'],
});

const sells = [
  'sales.quotation.view', 'sales.quotation.create', 'sales.quotation.update', 'sales.quotation.delete', 'sales.quotation.approve', 'sales.quotation.print',
  'sales.order.view', 'sales.order.create', 'sales.order.update', 'sales.order.delete', 'sales.order.confirm', 'sales.order.print', 'sales.return.view', 'sales.return.create', 'sales.return.update', 'sales.return.delete', 'sales.return.print',
  'sales.price_list.view',
];
const leads = [
  ...sells, 'sales.quotation.void', 'sales.quotation.below_min', 'sales.quotation.export', 'sales.order.void', 'sales.order.close', 'sales.order.amend', 'sales.order.below_min', 'sales.order.export',
  'sales.return.approve', 'sales.return.void', 'sales.return.export', 'sales.price_list.create', 'sales.price_list.update', 'sales.price_list.delete', 'sales.price_list.import', 'sales.price_list.export',
];
const looks = ['sales.quotation.view', 'sales.order.view', 'sales.return.view', 'sales.price_list.view'];
const all = { scope: 'all' } as const;

/** domain.md 2.12: salespeople their own, managers their team, finance all with prices, the warehouse what is in force without prices. */
registerPermissions(salesPermissions, {
  presets: {
    director: { codes: ['sales.*', '!sales.order.view_approved'], ...all },
    sales_manager: { codes: leads, scope: 'subordinates' },
    salesperson: { codes: sells, scope: 'own' },
    keeper: { codes: ['sales.order.view_approved', 'sales.return.view', 'sales.return.approve'], ...all },
    cashier: { codes: looks, ...all },
    accountant: { codes: [...looks, 'sales.order.export', 'sales.return.export', 'sales.return.approve', 'sales.order.print'], ...all },
    service: { codes: looks, ...all },
    read_only: { codes: looks, ...all },
  },
});

followersMay('read', 'sales.quotation.view', 'sales.quotation.export', 'sales.quotation.print', 'sales.order.view', 'sales.order.export', 'sales.order.print', 'sales.return.view', 'sales.return.export', 'sales.return.print');
followersMay('write', 'sales.quotation.update', 'sales.order.update', 'sales.return.update');
