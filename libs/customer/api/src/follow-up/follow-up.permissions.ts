import { definePermissions } from '@steward/kernel';
import { registerPermissions } from '@steward/system-api';
import { followersMay } from '../customer/customer.scope.js';

/** Rights over follow-ups; they are seen within the customers one sees. */
export const followUpPermissions = definePermissions('customer', {
  follow_up: ['view', 'create', 'update', 'delete', 'comment', 'export', 'import'],
});

export const VIEW_FOLLOW_UP = 'customer.follow_up.view';
export const CREATE_FOLLOW_UP = 'customer.follow_up.create';
export const UPDATE_FOLLOW_UP = 'customer.follow_up.update';
export const DELETE_FOLLOW_UP = 'customer.follow_up.delete';
export const COMMENT_FOLLOW_UP = 'customer.follow_up.comment';
export const EXPORT_FOLLOW_UP = 'customer.follow_up.export';
export const IMPORT_FOLLOW_UP = 'customer.follow_up.import';

followersMay('read', VIEW_FOLLOW_UP, EXPORT_FOLLOW_UP);
followersMay('write', CREATE_FOLLOW_UP, UPDATE_FOLLOW_UP, DELETE_FOLLOW_UP);

const writes = [VIEW_FOLLOW_UP, CREATE_FOLLOW_UP, UPDATE_FOLLOW_UP, DELETE_FOLLOW_UP];

/** domain.md 2.12: salespeople on their own customers, managers look and comment, customer service reads all and writes its own. */
registerPermissions(followUpPermissions, {
  presets: {
    director: { codes: ['customer.follow_up.*'], scope: 'all' },
    sales_manager: { codes: [...writes, COMMENT_FOLLOW_UP, EXPORT_FOLLOW_UP, IMPORT_FOLLOW_UP], scope: 'subordinates' },
    salesperson: { codes: [...writes, EXPORT_FOLLOW_UP, IMPORT_FOLLOW_UP], scope: 'own' },
    service: { codes: [VIEW_FOLLOW_UP, CREATE_FOLLOW_UP, UPDATE_FOLLOW_UP], scope: 'all' },
    read_only: { codes: [VIEW_FOLLOW_UP], scope: 'all' },
  },
});
