import { defineErrors } from '@steward/platform';

/** `wrongState`: the life cycle does not allow it; `hasDownstream`: later documents stand in the way, named in `documents`; `periodClosed`, `periodClosedEffective`: the month is closed, `openFrom` says from when on it goes; `empty`: no lines. */
export const DocumentErrors = defineErrors('document', { wrongState: 409, hasDownstream: 409, periodClosed: 409, periodClosedEffective: 409, approved: 409, empty: 422, totalMismatch: 422 });
