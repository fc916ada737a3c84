import { defineErrors } from '@steward/platform';

/** Expected failures of purchase requests; texts below `error.warehouse`. */
export const RequestErrors = defineErrors('warehouse', {
  /** More is ordered than is still open; params product, open, asked. */
  overOrdered: 409,
  /** Only requests in force are ordered. */
  requestNotApproved: 409,
});
