import { defineErrors } from '@steward/platform';

/** Expected failures of products, suppliers and warehouses; texts below `error.warehouse`. */
export const MasterErrors = defineErrors('warehouse', {
  /** A code, barcode or name is taken: params `value` and `name` of the record that has it; facts `field`, `errors`. */
  duplicate: 409,
  /** The record is used by documents or stock: disable it instead (params `name`). */
  inUse: 409,
});
