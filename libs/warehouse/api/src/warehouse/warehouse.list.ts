import { type ListItem, type ListSpec, defineList } from '@steward/platform';
import { WAREHOUSE_TYPES } from './warehouse.entity.js';
import { warehouseRule } from './warehouse.store.js';

let expand: (items: ListItem[]) => Promise<void> = () => Promise.resolve();
/** The service tells, once it is made, how keepers are named. */
export const expandWarehousesWith = (fn: typeof expand): void => { expand = fn; };

/** Warehouses the caller may work in. */
export const WAREHOUSES: ListSpec = defineList({
  key: 'warehouses', table: 'warehouse', entity: 'warehouse', scope: warehouseRule, searchColumns: ['name', 'code', 'nameKey', 'address'], defaultSort: 'code', expand: (items) => expand(items),
  fields: {
    id: { kind: 'integer', sort: true },
    code: { kind: 'text', sort: true },
    name: { kind: 'text', sort: 'nameKey' },
    type: { kind: 'enum', values: WAREHOUSE_TYPES, sort: true },
    address: { kind: 'text' },
    phone: { kind: 'text' },
    keepers: { kind: 'user', via: { table: 'warehouse_keeper', owner: 'warehouseId', value: 'userId' } },
    keeperNames: { kind: 'text', column: 'keepers', filter: false },
    isDefault: { kind: 'boolean', sort: true },
    enabled: { kind: 'boolean', sort: true },
    remark: { kind: 'text' },
    createdAt: { kind: 'instant', sort: true },
    createdBy: { kind: 'user' },
    updatedAt: { kind: 'instant', sort: true },
    updatedBy: { kind: 'user' },
  },
});
