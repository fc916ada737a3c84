import { definePermissions } from '@steward/kernel';
import { registerNotice } from '@steward/office-api';
import { registerPermissions } from '@steward/system-api';

/** Duplicates 查重: asking who has a firm, looking through all customers in scope, merging and undoing it. */
export const duplicatePermissions = definePermissions('customer', { duplicate: ['lookup', 'find', 'merge'] });
export const LOOKUP = 'customer.duplicate.lookup';
export const FIND = 'customer.duplicate.find';
export const MERGE = 'customer.duplicate.merge';

registerPermissions(duplicatePermissions, {
  presets: {
    sales_manager: { codes: [LOOKUP, FIND, MERGE], scope: 'subordinates' },
    salesperson: { codes: [LOOKUP, FIND], scope: 'own' },
  },
});
registerNotice({ event: 'customer.merged', module: 'customer' }, { event: 'customer.unmerged', module: 'customer' });
