import { definePermissions } from '@steward/kernel';
import { registerPermissions } from '@steward/system-api';

const document = ['view', 'create', 'update', 'delete', 'approve', 'void', 'export', 'print'] as const;
/** Rights over bills of material and what is made by them. `approve` also takes an approval back. */
export const assemblyPermissions = definePermissions('warehouse', { bom: document, assembly: document });

const all = { scope: 'all' } as const;
const works = (resource: string): string[] => ['view', 'create', 'update', 'delete', 'approve', 'export', 'print'].map((action) => `warehouse.${resource}.${action}`);
const sees = ['warehouse.bom.view', 'warehouse.assembly.view'];

/** domain.md 2.12: keepers put together and take apart in their own warehouses, buyers and the back office look. */
registerPermissions(assemblyPermissions, {
  presets: {
    director: { codes: ['warehouse.bom.*', 'warehouse.assembly.*'], ...all },
    buyer: { codes: sees, ...all },
    keeper: { codes: ['warehouse.bom.view', 'warehouse.bom.print', ...works('assembly')], ...all },
    accountant: { codes: [...sees, 'warehouse.bom.export', 'warehouse.assembly.export'], ...all },
    read_only: { codes: sees, ...all },
  },
});
