import { definePermissions } from '@steward/kernel';
import { registerPermissions } from '@steward/system-api';

/** Rights over sales targets: whose, the scope says. */
export const targetPermissions = definePermissions('sales', { target: ['view', 'manage'] });

registerPermissions(targetPermissions, {
  presets: {
    director: { codes: ['sales.target.*'], scope: 'all' },
    sales_manager: { codes: ['sales.target.view', 'sales.target.manage'], scope: 'subordinates' },
    salesperson: { codes: ['sales.target.view'], scope: 'own' },
    accountant: { codes: ['sales.target.view'], scope: 'all' },
    read_only: { codes: ['sales.target.view'], scope: 'all' },
  },
});
