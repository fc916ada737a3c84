import { defineErrors } from '@steward/platform';

/** Expected failures of pools and protection; texts below `error.customer`. */
export const PoolErrors = defineErrors('customer', {
  /** Somebody else was faster. */
  poolTaken: 409,
  /** The pool is disabled, or nobody may put customers into it. */
  poolDisabled: 409,
  poolInUse: 409,
  poolNotAdmin: 403,
  poolDailyLimit: 409,
  poolCapacity: 409,
  poolDepartmentCapacity: 409,
  poolCooldown: 409,
  poolWaiting: 409,
  poolAlready: 409,
  /** A locked customer does not leave its owner. */
  poolLocked: 409,
  /** Nobody has it: there is nothing to protect or lock. */
  poolNoOwner: 409,
  protectionOff: 409,
  extensionsUsed: 409,
  requestPending: 409,
  requestAnswered: 409,
  lockLimit: 409,
});
