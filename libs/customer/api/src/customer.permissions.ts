import { definePermissions } from '@steward/kernel';
import { registerPermissions } from '@steward/system-api';

/** Rights over customers and contacts; contacts are seen and changed within the customers one sees. */
export const customerPermissions = definePermissions('customer', {
  customer: ['view', 'create', 'update', 'delete', 'import', 'export', 'transfer', 'duplicate', 'restore'],
  contact: ['view', 'create', 'update', 'delete'],
});

const contacts = 'customer.contact.*';
const sells = ['customer.customer.view', 'customer.customer.create', 'customer.customer.update', contacts];

/** domain.md 2.12: salespeople their own, managers their team, the back office looks. */
registerPermissions(customerPermissions, {
  presets: {
    director: { codes: ['customer.*'], scope: 'all' },
    sales_manager: { codes: [...sells, 'customer.customer.delete', 'customer.customer.import', 'customer.customer.export', 'customer.customer.transfer', 'customer.customer.duplicate', 'customer.customer.restore'], scope: 'subordinates' },
    salesperson: { codes: [...sells, 'customer.customer.import'], scope: 'own' },
    cashier: { codes: ['customer.customer.view', 'customer.contact.view'], scope: 'all' },
    accountant: { codes: ['customer.customer.view', 'customer.contact.view', 'customer.customer.export'], scope: 'all' },
    service: { codes: ['customer.customer.view', 'customer.contact.view'], scope: 'all' },
    read_only: { codes: ['customer.customer.view', 'customer.contact.view'], scope: 'all' },
  },
});
