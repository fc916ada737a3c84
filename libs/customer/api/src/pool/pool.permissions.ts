import { definePermissions } from '@steward/kernel';
import { registerNotice } from '@steward/office-api';
import { registerPermissions } from '@steward/system-api';

export const VIEW_POOL = 'customer.pool.view';
export const CLAIM = 'customer.pool.claim';
export const PUT = 'customer.pool.put';
export const ASSIGN = 'customer.pool.assign';
export const REQUEST = 'customer.pool.request';
export const EXTEND = 'customer.pool.extend';
export const LOCK = 'customer.pool.lock';
export const MANAGE = 'customer.pool.manage';

/** Rights over the pools and the protection of customers (S-55, S-56). */
export const poolPermissions = definePermissions('customer', { pool: ['view', 'claim', 'put', 'assign', 'request', 'extend', 'lock', 'manage'] });

const sells = [VIEW_POOL, CLAIM, PUT, REQUEST, LOCK];

/** domain.md 2.12: salespeople claim, managers assign, recycle and set the rules. */
registerPermissions(poolPermissions, {
  presets: {
    director: { codes: ['customer.*'], scope: 'all' },
    sales_manager: { codes: [...sells, ASSIGN, EXTEND, MANAGE], scope: 'subordinates' },
    salesperson: { codes: sells, scope: 'own' },
  },
});

registerNotice(
  { event: 'pool.entered', module: 'customer' }, { event: 'pool.soon', module: 'customer' }, { event: 'pool.claimed', module: 'customer' }, { event: 'pool.assigned', module: 'customer' },
  { event: 'protection.requested', module: 'customer' }, { event: 'protection.answered', module: 'customer' },
);
