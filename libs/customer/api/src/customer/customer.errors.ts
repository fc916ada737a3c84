import { defineErrors } from '@steward/platform';

/** Expected failures of customers; texts below `error.customer`. */
export const CustomerErrors = defineErrors('customer', {
  /** The same firm exists already; facts `field`, `duplicates[]` and `overridable`. */
  duplicate: 409,
  /** More rows than a bulk action takes. */
  bulkTooMany: 422,
  /** There are documents of it: it can be disabled or merged, not deleted. */
  inUse: 409,
});
