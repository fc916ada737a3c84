import { defineErrors } from '@steward/platform';

/** Expected failures of imports and exports; texts below `error.exchange`. */
export const ExchangeErrors = defineErrors('exchange', {
  unknownEntity: 422,
});
