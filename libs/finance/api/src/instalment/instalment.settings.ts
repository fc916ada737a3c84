import { defineSetting } from '@steward/system-api';

/** Days before an instalment is due on which whoever sold is reminded. */
export const REMIND_DAYS = defineSetting<number>({ key: 'finance.remind_days', kind: 'integer', default: 3, min: 0, max: 60, scope: 'signed_in' });
