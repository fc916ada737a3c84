import { definePermissions } from '@steward/kernel';
import { registerNotice } from '@steward/office-api';
import { registerPermissions } from '@steward/system-api';

/** Rights over stocktakes: who plans, who counts, who sees what should lie there, who approves. */
export const stocktakePermissions = definePermissions('warehouse', { stocktake: ['view', 'create', 'update', 'delete', 'count', 'import', 'book', 'approve', 'void', 'export', 'print'] });

const all = { scope: 'all' } as const;
const of = (...actions: string[]): string[] => actions.map((a) => `warehouse.stocktake.${a}`);

/** domain.md 2.12: keepers plan and count in their own warehouses, the director approves, accountants look. */
registerPermissions(stocktakePermissions, {
  presets: {
    director: { codes: ['warehouse.*'], ...all },
    keeper: { codes: of('view', 'create', 'update', 'delete', 'count', 'import', 'book', 'export', 'print'), ...all },
    accountant: { codes: of('view', 'book', 'approve', 'export', 'print'), ...all },
    cashier: { codes: of('view', 'book'), ...all },
    read_only: { codes: of('view', 'book'), ...all },
  },
});

registerNotice({ event: 'stocktake.submitted', module: 'warehouse' }, { event: 'stocktake.recount', module: 'warehouse' }, { event: 'stocktake.approved', module: 'warehouse' });
