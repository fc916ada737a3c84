import { definePermissions } from '@steward/kernel';
import { registerPermissions } from '@steward/system-api';

/** Rights over sales targets: whose, the scope says. */
export const targetPermissions = definePermissions('sales', { target: ['view', 'manage', 'export', 'import'] });

registerPermissions(targetPermissions, {
  presets: {
    director: { codes: ['sales.target.*'], scope: 'all' },
    sales_manager: { codes: ['sales.target.*'], scope: 'subordinates' },
    salesperson: { codes: ['sales.target.view'], scope: 'own' },
    accountant: { codes: ['sales.target.view', 'sales.target.export'], scope: 'all' },
    read_only: { codes: ['sales.target.view'], scope: 'all' },
  },
});
