import { defineErrors } from '@steward/platform';

/** Expected failures of customers; texts below `error.customer`. */
export const CustomerErrors = defineErrors('customer', {
  /** The same firm exists already; facts `field`, `duplicates[]` and `overridable`. */
  duplicate: 409,
  parentCycle: 422,
  ownerRequired: 422,
  /** A follower is the owner already. */
  followerIsOwner: 422,
  bulkTooMany: 422,
  inUse: 409,
});
