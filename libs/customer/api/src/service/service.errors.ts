import { defineErrors } from '@steward/platform';

/** Failures of after-sale service. `serviceState`: the action is not possible in the state; `serviceHasEffects`: a fee or parts stand in the way. */
export const ServiceErrors = defineErrors('customer', { serviceState: 409, serviceHasEffects: 409, visitState: 409 });
