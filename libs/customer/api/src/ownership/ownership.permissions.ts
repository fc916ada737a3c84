import { definePermissions } from '@steward/kernel';
import { registerNotice } from '@steward/office-api';
import { registerPermissions } from '@steward/system-api';
import { registerCustomerChild } from '../merge/customer-children.js';

/** Handing over what a colleague leaves behind, and looking after a team. Sharing out customers needs `customer.customer.transfer`. */
export const ownershipPermissions = definePermissions('customer', {
  handover: ['run'],
  supervision: ['view', 'export'],
});

export const HAND_OVER = 'customer.handover.run';
export const SUPERVISE = 'customer.supervision.view';
export const EXPORT_SUPERVISION = 'customer.supervision.export';

/** domain.md 2.12: a manager over his team, the director over all. */
registerPermissions(ownershipPermissions, {
  presets: {
    director: { codes: ['customer.*'], scope: 'all' },
    sales_manager: { codes: [HAND_OVER, SUPERVISE, EXPORT_SUPERVISION], scope: 'subordinates' },
  },
});
registerNotice({ event: 'customer.assigned', module: 'customer' }, { event: 'customer.taken', module: 'customer' });
registerCustomerChild({ table: 'owner_change', label: 'owner_change', quiet: true });
