import { defineErrors } from '@steward/platform';

/** Expected failures of merging customers and of undoing it; texts below `error.customer`. */
export const MergeErrors = defineErrors('customer', {
  /** It was merged: undone there, not restored from the bin. */
  merged: 409,
  /** The 30 days are over. */
  mergeOld: 409,
  mergeUndone: 409,
  /** The survivor was itself merged or deleted meanwhile. */
  mergeSurvivorGone: 409,
  /** Documents since then belong to both; fact `documents[]`. */
  mergeTorn: 409,
  /** Another customer has got the code meanwhile. */
  mergeKeyTaken: 409,
  /** The advance of one of them would be less than nothing: it was spent together. */
  mergeAdvance: 409,
});
