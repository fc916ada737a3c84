import { definePermissions } from '@steward/kernel';
import { registerNotice } from '@steward/office-api';
import { registerPermissions } from '@steward/system-api';

const document = ['view', 'create', 'update', 'delete', 'approve', 'void', 'export', 'print'] as const;
/** Rights over purchase requests. `approve` also takes an approval back and closes; orders of them need the right to make purchase orders. */
export const requestPermissions = definePermissions('warehouse', { purchase_request: document });

const all = { scope: 'all' } as const;
const asks = ['view', 'create', 'update', 'delete', 'export', 'print'].map((action) => `warehouse.purchase_request.${action}`);

/** domain.md 2.12: keepers ask, buyers decide and order, the back office looks. */
registerPermissions(requestPermissions, {
  presets: {
    director: { codes: ['warehouse.purchase_request.*'], ...all },
    buyer: { codes: ['warehouse.purchase_request.*'], ...all },
    keeper: { codes: asks, ...all },
    accountant: { codes: ['warehouse.purchase_request.view', 'warehouse.purchase_request.export'], ...all },
    read_only: { codes: ['warehouse.purchase_request.view'], ...all },
  },
});
registerNotice({ event: 'purchase_request.approved', module: 'warehouse' });
